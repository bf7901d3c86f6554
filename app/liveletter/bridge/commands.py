"""What the window (or the command line) can ask of the engine: a `Command[R]` is answered by an `R` or an error."""

from typing import Generic, TypeVar, get_args

import msgspec

from liveletter.domain.accounts import Account, AccountState, ServersFound, ServiceCheck
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ChatTarget, SearchHit
from liveletter.domain.history import HistoryChoice, HistoryOffer, HistoryOrder, HistoryPreview
from liveletter.domain.mail import Draft, OpenedMail
from liveletter.domain.outbox import Attempt, Outgoing, Patience, Reach, WhenAway
from liveletter.domain.people import Proposal
from liveletter.domain.presence import Presence, Show

R = TypeVar("R")


class Command(msgspec.Struct, Generic[R], frozen=True, tag=True):
    """A question or an order; `R` is what it is answered by."""


def reply_type(kind: type[Command[R]]) -> type[R]:
    """The type that a command is answered by."""
    for base in kind.__orig_bases__:  # type: ignore[attr-defined]
        if arguments := get_args(base):
            return arguments[0]  # type: ignore[no-any-return]
    raise TypeError(f"{kind.__name__} does not say what it is answered by")


# -------------------------------------------------------------------------------- the program itself


class State(msgspec.Struct, frozen=True):
    """All that a window must know at its start and that is not in the archive."""

    accounts: list[AccountState]
    presences: dict[int, Presence]  # by person id; missing: unknown
    own_presence: Presence
    requests: list[tuple[int, str, str]]  # subscription requests: account id, jid, name
    proposals: list[Proposal]
    troubles: dict[str, str]  # topic → sentence
    waiting: int  # mails in the outbox
    all_waiting: int  # entries of all kinds there
    failed: list[tuple[int, str, str]] = []  # of these, those that could not be sent: number, subject, sentence


class Wishes(msgspec.Struct, frozen=True):
    """What the user wants for one person."""

    when_away: WhenAway
    history: HistoryChoice  # the last one


class GetState(Command[State], frozen=True, tag=True):
    """What is going on now."""


class RaiseWindow(Command[bool], frozen=True, tag=True):
    """Bring the profile's window to the front; False where no window is there."""


class ChangeSetting(Command[None], frozen=True, tag=True):
    """Keep a setting."""

    key: str
    value: bool | int | float | str


class StopEngine(Command[None], frozen=True, tag=True):
    """End the engine after what is being written is on disk."""


# -------------------------------------------------------------------------------- accounts


class FindServers(Command[ServersFound], frozen=True, tag=True):
    """Look for the servers of a mail address (autoconfig, RFC 6186, RFC 6120), without sending the password."""

    mail_address: str


class TestAccount(Command[list[ServiceCheck]], frozen=True, tag=True):
    """Connect and log in to each of the account's servers. Empty password: the one that is kept."""

    account: Account
    mail_password: str
    chat_password: str


class SaveAccount(Command[Account], frozen=True, tag=True):
    """Add (id 0) or change an account and connect it. Empty password: the one that is kept."""

    account: Account
    mail_password: str
    chat_password: str


class RemoveAccount(Command[None], frozen=True, tag=True):
    """Disconnect and forget an account; its mails and chats stay in the archive."""

    account_id: int


class Reconnect(Command[None], frozen=True, tag=True):
    """Try again now; all accounts where 0."""

    account_id: int = 0


# -------------------------------------------------------------------------------- mail


class OpenMail(Command[OpenedMail], frozen=True, tag=True):
    """Read a mail: parsed, sanitised. Brings the body where it is not here. `pictures`: fetch the remote ones too."""

    mail_id: int
    pictures: bool = False


class SaveAttachment(Command[str], frozen=True, tag=True):
    """Write an attachment to a file; returns the path. Never overwrites: a number is added to the name."""

    mail_id: int
    part: int
    folder: str


class SetFlag(Command[None], frozen=True, tag=True):
    """Set or take a flag (`\\Seen`, `\\Flagged`), here at once and on the server when it is reached."""

    mail_ids: list[int]
    flag: str
    on: bool


class MoveMails(Command[None], frozen=True, tag=True):
    """Move mails to another folder of their account."""

    mail_ids: list[int]
    folder_id: int


class DeleteMails(Command[None], frozen=True, tag=True):
    """Move mails to Trash; those already in `folder_id` = Trash are removed for good."""

    mail_ids: list[int]
    folder_id: int


class ComposeReply(Command[Draft], frozen=True, tag=True):
    """A filled-in answer: recipients, subject, quoted text, threading."""

    mail_id: int
    to_all: bool = False


class ComposeForward(Command[Draft], frozen=True, tag=True):
    """A filled-in forward, attachments included."""

    mail_id: int


class SendMail(Command[int], frozen=True, tag=True):
    """Put a mail into the outbox and send it; returns its number there. Raises AddressError, MailError."""

    draft: Draft


class SaveDraft(Command[int], frozen=True, tag=True):
    """Keep an unfinished mail; returns its number, to be given as `draft_id` next time."""

    draft: Draft


class DropDraft(Command[None], frozen=True, tag=True):
    """Forget an unfinished mail."""

    draft_id: int


class ListDrafts(Command[list[Draft]], frozen=True, tag=True):
    """Unfinished mails, newest first."""


class AnswerReceiptRequest(Command[None], frozen=True, tag=True):
    """Tell the sender of a mail who asked for it that it was read (RFC 8098), or do not; asked only once."""

    mail_id: int
    tell: bool


class SyncNow(Command[None], frozen=True, tag=True):
    """Look for new mail and return when it is here. All accounts where 0. Raises ServerError."""

    account_id: int = 0


# -------------------------------------------------------------------------------- the outbox


class RetryOutgoing(Command[None], frozen=True, tag=True):
    """Try now, whatever the entry waits for: its next try, its person, a date, the user's decision; all that waits or
    failed where 0."""

    outgoing_id: int = 0


class CancelOutgoing(Command[None], frozen=True, tag=True):
    """Take an entry out of the outbox before it is sent, or put aside one that failed. Raises NotFound where it is too
    late."""

    outgoing_id: int


class SetExpiry(Command[None], frozen=True, tag=True):
    """Change until when a waiting entry is tried; 0: until it is sent."""

    outgoing_id: int
    expires_at: float


class ListOutgoing(Command[list[Outgoing]], frozen=True, tag=True):
    """The outbox and what has left it, newest first."""

    before_id: int = 0  # only older entries; 0: from the newest
    limit: int = 200


class ListAttempts(Command[list[Attempt]], frozen=True, tag=True):
    """An entry's log, oldest first (MISSION B8)."""

    outgoing_id: int


# -------------------------------------------------------------------------------- the earlier conversation


class PreviewHistory(Command[HistoryPreview], frozen=True, tag=True):
    """What would go along (MISSION B4). `by_mail`: attached to a mail, else uploaded for a chat."""

    order: HistoryOrder
    by_mail: bool


class InspectHistory(Command[HistoryOffer], frozen=True, tag=True):
    """What is inside an earlier conversation that was sent along with a mail, or with a chat message (then it is
    downloaded first). Raises MailError, ServerError, NotFound."""

    mail_id: int = 0
    chat_id: int = 0


class FileHistory(Command[HistoryOffer], frozen=True, tag=True):
    """File what is new in it, marked as sent along (MISSION B7)."""

    mail_id: int = 0
    chat_id: int = 0


# -------------------------------------------------------------------------------- chat


class ReplyByChat(Command[ChatTarget], frozen=True, tag=True):
    """Whom a chat about this mail goes to (MISSION B1). The sender becomes a person where they were none."""

    mail_id: int


class ReplyByMail(Command[Draft], frozen=True, tag=True):
    """A mail to a person that quotes chat messages and threads to their mail (MISSION B2); the whole chat where
    `chat_ids` is empty. Raises NotFound where the person has no mail address."""

    person_id: int
    chat_ids: list[int]


class SendChat(Command[ChatMessage], frozen=True, tag=True):
    """Say something. On disk when answered, sent as soon as the network allows. `about`: a mail's Message-ID.
    `origin_id`: chosen by who asks, so that asking again, of an engine that died before it answered, says it once.
    Raises NotFound where the person has no chat address."""

    person_id: int
    body: str
    about: str = ""
    subject: str = ""
    origin_id: str = ""
    patience: Patience = Patience.NOW
    expires_at: float = 0.0  # while it waits for the person; 0: as the setting says
    history: HistoryOrder | None = None  # goes along as a file of its own


class SendFile(Command[ChatMessage], frozen=True, tag=True):
    """Send a file by chat (XEP-0363): read now, on disk when answered, then uploaded and told. Raises NotFound,
    Refused."""

    person_id: int
    path: str
    about: str = ""
    origin_id: str = ""


class SaveLinkedFile(Command[str], frozen=True, tag=True):
    """Download the file that a chat message links to, into a folder; returns the path. Never overwrites. Raises
    ServerError, NotFound."""

    chat_id: int
    folder: str


class ComposeInstead(Command[Draft], frozen=True, tag=True):
    """The mail that a chat message is turned into (MISSION B6 c): its text, both parties' addresses, subject, and the
    history as last chosen. `outgoing_ids`: messages waiting in the outbox, whose text it is where `text` is empty, and
    which are no longer sent by chat once the mail is. Raises NotFound where the person has no mail address."""

    person_id: int
    text: str = ""
    about: str = ""
    subject: str = ""
    outgoing_ids: tuple[int, ...] = ()


class AskReach(Command[Reach], frozen=True, tag=True):
    """Whether a person can be reached by chat now (MISSION B5)."""

    person_id: int


class GetWishes(Command[Wishes], frozen=True, tag=True):
    """What the user wants for this person."""

    person_id: int


class SetWhenAway(Command[None], frozen=True, tag=True):
    """What to do from now on where this person is not there (MISSION B6)."""

    person_id: int
    wish: WhenAway


class LookUp(Command[Presence], frozen=True, tag=True):
    """How a person stands now (MISSION B5)."""

    person_id: int


class SetPresence(Command[None], frozen=True, tag=True):
    """Set the user's own presence on all accounts."""

    show: Show
    status: str = ""


class SendTyping(Command[None], frozen=True, tag=True):
    """The user began or ceased to write to a person."""

    person_id: int
    typing: bool


class MarkRead(Command[None], frozen=True, tag=True):
    """The user has read all that a person wrote in chat."""

    person_id: int


class AnswerSubscription(Command[None], frozen=True, tag=True):
    """Allow or refuse somebody the user's presence."""

    account_id: int
    jid: str
    accept: bool


class SetAttention(Command[None], frozen=True, tag=True):
    """What the user is looking at: nothing is announced that is on the screen already. 0: no person's chat."""

    active: bool
    person_id: int = 0


# -------------------------------------------------------------------------------- people


class AddPerson(Command[int], frozen=True, tag=True):
    """Add somebody by name and addresses (`mailto:`/`xmpp:`); chat addresses are asked for their presence.
    Returns the person's id."""

    name: str
    addresses: list[Address]


class RenamePerson(Command[None], frozen=True, tag=True):
    """Give a person another name."""

    person_id: int
    name: str


class AddAddress(Command[None], frozen=True, tag=True):
    """Give a person an address, as the user typed it. Raises AddressError."""

    person_id: int
    kind: str  # "mailto" or "xmpp"
    text: str


class RemoveAddress(Command[None], frozen=True, tag=True):
    """Take an address away from a person."""

    person_id: int
    address: Address


class MergePersons(Command[None], frozen=True, tag=True):
    """Two are one."""

    into_id: int
    from_id: int


class SplitPerson(Command[int], frozen=True, tag=True):
    """One address becomes a person of its own; returns that person's id."""

    person_id: int
    address: Address


class DecideProposal(Command[None], frozen=True, tag=True):
    """Accept or decline a learned address."""

    proposal_id: int
    accept: bool


# -------------------------------------------------------------------------------- search


class FindAll(Command[list[SearchHit]], frozen=True, tag=True):
    """Search mail and chat at once, newest first. Any text is a valid query."""

    query: str
    limit: int = 100
