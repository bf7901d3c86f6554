"""Chat and presence."""

import msgspec

from liveletter.bridge.commands.base import Command
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ChatTarget
from liveletter.domain.history import HistoryChoice, HistoryOrder
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import Patience, Reach, WhenAway
from liveletter.domain.presence import Presence, Show


class Wishes(msgspec.Struct, frozen=True):
    """What the user wants for one person."""

    when_away: WhenAway
    history: HistoryChoice  # the last one


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
    """Set the user's own presence on all accounts and live hosts."""

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
    """What the user is looking at: nothing is announced that is on the screen already. 0: no person's chat, no
    session."""

    active: bool
    person_id: int = 0
    session_id: int = 0
