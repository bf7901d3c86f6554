"""The seams of the house: small structural Protocols between the services and the world.

Terms. A *store* is one side of the archive; its methods are synchronous, run inside the engine's loop in a few
milliseconds, and when they return the change is on disk; they raise ArchiveError (DiskFull, ArchiveLocked…) and have
then changed nothing. A *server* is the far side of a connection; its methods are coroutines and raise ServerError.
A *listener* or *sink* is told what a server brings; a server acknowledges nothing before the listener has returned.
Times are Unix seconds (float, UTC). Message-IDs are without angle brackets. Ids are positive integers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, ContactSeen, IncomingChat, OutgoingChat
from liveletter.domain.conversation import SearchHit
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.mail import (
    BuiltMail,
    FetchedMail,
    Folder,
    FolderCursor,
    FolderRole,
    FolderSeen,
    MailDigest,
    MailRow,
    StoredMail,
    Submission,
)
from liveletter.domain.people import Person, Proposal, Source, VCard
from liveletter.domain.presence import Presence, Show

# ---------------------------------------------------------------------------------------------------- world


class Clock(Protocol):
    """What time it is."""

    def now(self) -> float:
        """Unix seconds."""
        ...


class Secrets(Protocol):
    """Keeps passwords. Keys look like `account/3/mail`."""

    @property
    def warning(self) -> str:
        """A sentence for the user where passwords are kept less safely than in a system keyring; else empty."""
        ...

    def get(self, key: str) -> str | None:
        """The password, or None. Raises SecretsError."""
        ...

    def set(self, key: str, password: str) -> None:
        """Keep the password. Raises SecretsError."""
        ...

    def delete(self, key: str) -> None:
        """Forget the password, if there is one."""
        ...


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell the user where they may not be looking."""

    title: str
    body: str
    mail_id: int = 0
    person_id: int = 0
    can_reply: bool = False


class NoticeListener(Protocol):
    """Is told what the user did with a notice."""

    def notice_activated(self, notice: Notice) -> None:
        """The notice was clicked."""
        ...

    def notice_answered(self, notice: Notice, text: str) -> None:
        """The user wrote an answer into the notice."""
        ...


class Alert(Protocol):
    """One way to alert the user."""

    async def show(self, notice: Notice) -> bool:
        """Show the notice; False where this way does not work now (the next one is tried)."""
        ...

    async def close(self) -> None:
        """Let go of what is held."""
        ...


# ---------------------------------------------------------------------------------------------------- stores


class AccountStore(Protocol):
    """The user's accounts."""

    def accounts(self) -> list[Account]:
        """All accounts, in the order they were made."""
        ...

    def save(self, account: Account) -> Account:
        """Add (id 0) or change an account; returns it with its id."""
        ...

    def remove(self, account_id: int) -> None:
        """Remove an account and its folders. Mails and chats stay in the archive."""
        ...


class MailStore(Protocol):
    """Mails, folders, and which mail lies where."""

    def folders(self, account_id: int) -> list[Folder]:
        """The account's folders, INBOX first, then by role, then by name."""
        ...

    def folder(self, folder_id: int) -> Folder:
        """One folder. Raises NotFound."""
        ...

    def put_folders(self, account_id: int, seen: Sequence[FolderSeen]) -> list[Folder]:
        """Make the account's folders those the server lists. Mails of a folder that is gone stay in the archive."""
        ...

    def cursor(self, folder_id: int) -> FolderCursor:
        """How far the folder is mirrored."""
        ...

    def set_cursor(self, folder_id: int, cursor: FolderCursor) -> None:
        """Note how far the folder is mirrored."""
        ...

    def placements(self, folder_id: int) -> dict[int, frozenset[str]]:
        """UID → flags of all mails known to lie in the folder."""
        ...

    def clear_placements(self, folder_id: int) -> list[int]:
        """Forget which mails lie in the folder (UIDVALIDITY changed) and its cursor; returns the mail ids concerned."""
        ...

    def add_mails(self, folder_id: int, mails: Sequence[FetchedMail]) -> list[StoredMail]:
        """Add mails in one transaction, in the order given. A mail with a Message-ID that the archive holds (and whose
        bytes do not differ in size by more than the server's added header) is filed, not added. Adding the same UID
        twice changes nothing. Indexes them for search."""
        ...

    def file_sent(self, account_id: int, mail: BuiltMail, digest: MailDigest, at: float) -> int:
        """Keep a mail the user sent, before it lies in any folder; once per Message-ID. Returns the mail's id."""
        ...

    def put_bodies(self, bodies: Sequence[tuple[int, bytes, MailDigest]]) -> None:
        """Complete mails that were added from their header: (mail id, raw, digest of the whole)."""
        ...

    def bodies_missing(self, folder_id: int, limit: int) -> list[tuple[int, int]]:
        """(mail id, UID) of mails whose body is not here yet, newest first."""
        ...

    def set_flags(self, folder_id: int, flags: Mapping[int, frozenset[str]]) -> list[int]:
        """Set the flags of UIDs; returns the ids of mails that changed."""
        ...

    def remove(self, folder_id: int, uids: Sequence[int]) -> list[int]:
        """Mails that no longer lie in the folder; returns their ids. They leave the archive's lists, not the disk."""
        ...

    def places(self, mail_id: int) -> list[tuple[int, int, frozenset[str]]]:
        """Where a mail lies: (folder id, UID, flags)."""
        ...

    def row(self, mail_id: int) -> MailRow:
        """One line of a list. Raises NotFound."""
        ...

    def digest(self, mail_id: int) -> MailDigest:
        """What is kept beside the raw bytes (`text` is empty). Raises NotFound."""
        ...

    def raw(self, mail_id: int) -> bytes | None:
        """The mail's bytes; None where only the header is here. Raises NotFound."""
        ...

    def by_message_id(self, message_id: str) -> int | None:
        """The id of the mail with this Message-ID."""
        ...


class ActionKind(StrEnum):
    """What the user did to a mail while, perhaps, offline."""

    SET_FLAGS = "set_flags"
    MOVE = "move"
    DELETE = "delete"
    APPEND = "append"


@dataclass(frozen=True, slots=True)
class Action:
    """Something to be done on the mail server, kept on disk until it is done."""

    id: int
    account_id: int
    kind: ActionKind
    folder_id: int = 0
    uid: int = 0
    message_id: str = ""
    add: frozenset[str] = frozenset()
    take: frozenset[str] = frozenset()
    target_role: FolderRole = FolderRole.NONE
    target_folder_id: int = 0
    raw: bytes = b""
    flags: frozenset[str] = frozenset()


class ActionStore(Protocol):
    """The user's offline actions, in order."""

    def add(self, action: Action) -> Action:
        """Keep an action (its `id` is ignored); returns it with its id."""
        ...

    def waiting(self, account_id: int) -> list[Action]:
        """The account's actions, oldest first."""
        ...

    def done(self, action_id: int) -> None:
        """The server has it."""
        ...


class PeopleStore(Protocol):
    """Persons and the address map (MISSION B3)."""

    def persons(self) -> list[Person]:
        """All persons."""
        ...

    def person(self, person_id: int) -> Person:
        """One person. Raises NotFound."""
        ...

    def find(self, address: Address) -> Person | None:
        """Whose address this is."""
        ...

    def ensure(self, address: Address, name: str, source: Source, *, listed: bool) -> Person:
        """The person with this address, made where there is none. A made person's name is `name`, else the address'
        local part. `listed` can only turn on."""
        ...

    def rename(self, person_id: int, name: str) -> None:
        """Give a person another name; the user's word, never overridden by what is learned later."""
        ...

    def name_learned(self, person_id: int, name: str, source: Source) -> bool:
        """A better name came (roster, vCard, From); taken where the user gave none. True where it changed."""
        ...

    def add_address(self, person_id: int, address: Address, source: Source) -> None:
        """Give the person an address; when another person had it, it moves here. A person left bare is removed."""
        ...

    def remove_address(self, person_id: int, address: Address) -> None:
        """Take an address away from a person; it may not be learned for them again."""
        ...

    def merge(self, into_id: int, from_id: int) -> None:
        """All of `from_id`'s addresses, mails and chats become `into_id`'s."""
        ...

    def split(self, person_id: int, address: Address) -> Person:
        """Make an address a person of its own; its mails and chats go with it."""
        ...

    def propose(self, person_id: int, address: Address, source: Source, evidence: str) -> Proposal | None:
        """Keep a learned address for the user to decide; None where it is known, or was declined before."""
        ...

    def proposals(self) -> list[Proposal]:
        """What waits for the user's word."""
        ...

    def decide(self, proposal_id: int, *, accept: bool) -> Person | None:
        """Accept or decline; returns the person where something changed."""
        ...


class ChatStore(Protocol):
    """Chat messages."""

    def add_incoming(self, account_id: int, person_id: int, chat: IncomingChat) -> ChatMessage | None:
        """Keep a message that a network brought; None where it is known (same peer and origin-id, or same stanza-id).
        A known one learns its stanza-id."""
        ...

    def add_outgoing(self, account_id: int, person_id: int, chat: OutgoingChat, at: float) -> ChatMessage:
        """Keep a message to be sent, in state queued."""
        ...

    def advance(
        self, origin_id: str, state: DeliveryState, at: float, *, peer: str = "", trouble: str = ""
    ) -> ChatMessage | None:
        """Move an outgoing message on; None where it is unknown, was sent to another `peer`, or may not go there."""
        ...

    def to_send(self, account_id: int) -> list[ChatMessage]:
        """Messages queued, trying or unknown, oldest first."""
        ...

    def mark_read(self, person_id: int) -> list[ChatMessage]:
        """The user has read all of a person's messages; returns those that were unread."""
        ...

    def message(self, chat_id: int) -> ChatMessage:
        """One message. Raises NotFound."""
        ...

    def about_thread(self, peer: str, thread: str) -> str:
        """The Message-ID that a chat thread with this peer is tied to, or empty."""
        ...

    def note_thread(self, peer: str, thread: str, about: str) -> None:
        """Remember that a chat thread belongs to a mail."""
        ...

    def cursor(self, account_id: int) -> str:
        """The last id of the server's archive (XEP-0313) that was taken in; empty: none."""
        ...

    def set_cursor(self, account_id: int, archive_id: str) -> None:
        """Note how far the server's archive was taken in."""
        ...


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """A mail in the outbox."""

    id: int
    account_id: int
    mail: BuiltMail
    subject: str
    state: DeliveryState
    not_before: float
    attempts: int
    trouble: str = ""
    answers_mail_id: int = 0
    forwards_mail_id: int = 0
    filed_mail_id: int = 0


class OutboxStore(Protocol):
    """Mails that still have to go out."""

    def add(self, mail: OutgoingMail) -> OutgoingMail:
        """Keep a mail to be sent (its `id` is ignored)."""
        ...

    def advance(
        self, outgoing_id: int, state: DeliveryState, at: float, *, trouble: str = "", not_before: float = 0
    ) -> OutgoingMail:
        """Move a mail on and log the attempt. Raises NotFound."""
        ...

    def waiting(self) -> list[OutgoingMail]:
        """Mails queued, trying, unknown or failed, oldest first."""
        ...


class Search(Protocol):
    """Search over mail and chat at once."""

    def search(self, query: str, limit: int) -> list[SearchHit]:
        """Newest first. All words must match, the last as a prefix; case and diacritics do not matter; text without
        spaces between words (Chinese, Japanese, Korean, Thai) is found by any part. Any text is a valid query."""
        ...


# ---------------------------------------------------------------------------------------------------- mail servers


class MailListener(Protocol):
    """Is told what a mail account's connection sees. Called inside the engine's loop, after the archive has it."""

    def state_changed(self, account_id: int, state: LinkState, sentence: str) -> None:
        """The connection came, went or failed."""
        ...

    def folders_changed(self, account_id: int) -> None:
        """Folders or counts changed."""
        ...

    def mails_added(self, folder: Folder, mails: Sequence[StoredMail], *, fresh: bool) -> None:
        """Mails are in the archive; `fresh` where they arrived after the folder was first mirrored."""
        ...

    def mails_changed(self, mail_ids: Sequence[int]) -> None:
        """Flags or bodies changed."""
        ...

    def mails_removed(self, folder: Folder, mail_ids: Sequence[int]) -> None:
        """Mails left a folder."""
        ...

    def progressed(self, account_id: int, folder: str, done: int, total: int) -> None:
        """A folder is being mirrored."""
        ...


class MailServer(Protocol):
    """One account's IMAP side: keeps archive and server equal."""

    async def run(self) -> None:
        """Mirror, watch (IDLE, else poll), replay actions, reconnect with growing pauses; returns only by cancelling,
        or when the user must act first (wrong password, untrusted certificate): then the state is FAILED."""
        ...

    async def sync_once(self) -> None:
        """Mirror all folders once, bodies too, and return. Raises ServerError."""
        ...

    def wake(self) -> None:
        """There is something to do: new actions, or the user asked for a look."""
        ...

    async def bring_body(self, mail_id: int) -> None:
        """Bring one mail's body before all others. Raises ServerError."""
        ...


class MailSubmitter(Protocol):
    """One account's SMTP side."""

    async def submit(self, mail: BuiltMail) -> Submission:
        """Hand a mail over. Raises Refused when no recipient was taken (permanent or not), Unreachable when nothing
        was handed over, and Ambiguous trouble as ProtocolTrouble when the connection broke after DATA."""
        ...


# ---------------------------------------------------------------------------------------------------- networks


@dataclass(frozen=True, slots=True)
class NetworkCapabilities:
    """What a network can do."""

    receipts: bool = False
    typing: bool = False
    presence: bool = False
    server_keeps_messages: bool = False  # for somebody who is offline


class NetworkSink(Protocol):
    """Is told what a network brings, for one account. All of it may be claimed by a stranger: `peer` is checked by the
    adapter (the stanza's real sender), the rest is not."""

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        """The connection came, went or failed."""
        ...

    async def contacts_changed(
        self, contacts: Sequence[ContactSeen], removed: Sequence[str], *, complete: bool
    ) -> None:
        """Roster entries; `complete`: that is all of them."""
        ...

    async def presence_changed(self, jid: str, presence: Presence) -> None:
        """The strongest presence over the contact's devices."""
        ...

    async def subscription_requested(self, jid: str, name: str) -> None:
        """Somebody asks to see the user's presence."""
        ...

    async def message_received(self, chat: IncomingChat) -> None:
        """A message; when this returns, it is on disk."""
        ...

    async def message_progressed(self, peer: str, origin_id: str, state: DeliveryState, trouble: str) -> None:
        """Handed over, delivered, read, or failed."""
        ...

    async def typing_changed(self, peer: str, typing: bool) -> None:
        """Somebody began or ceased to write."""
        ...

    async def vcard_received(self, card: VCard) -> None:
        """A contact's vCard."""
        ...

    def catch_up_cursor(self) -> str:
        """The last id of the server's archive that was taken in; empty: none."""
        ...

    def catch_up_advanced(self, archive_id: str) -> None:
        """All messages up to this id were received."""
        ...

    def is_known(self, jid: str) -> bool:
        """Whether this is somebody in the user's list: only they get receipts and typing notices."""
        ...


class Network(Protocol):
    """One account on an IM network. Owns reconnecting."""

    @property
    def capabilities(self) -> NetworkCapabilities:
        """What this network, with this server, can do."""
        ...

    async def run(self) -> None:
        """Connect, stay connected, reconnect with growing pauses; returns only by cancelling (then it has logged out)
        or when the user must act first (wrong password, untrusted certificate)."""
        ...

    async def send(self, chat: OutgoingChat) -> None:
        """Hand a message to the server; progress is told to the sink. Raises Unreachable while offline: the caller
        keeps the message and tries again when the state is ONLINE. `origin_id` is the stanza's id and origin-id."""
        ...

    async def set_presence(self, show: Show, status: str) -> None:
        """Set the user's own presence; OFFLINE hides it. Kept for the next connection."""
        ...

    async def send_typing(self, peer: str, typing: bool) -> None:
        """Tell a contact that the user is writing (XEP-0085). Nothing while offline."""
        ...

    async def send_read(self, peer: str, origin_id: str) -> None:
        """Tell a contact that the user has read their message (XEP-0333). Nothing while offline."""
        ...

    async def look_up(self, peer: str) -> Presence:
        """The contact's presence as known now; `Show.UNKNOWN` where it is not shared."""
        ...

    async def answer_subscription(self, jid: str, accept: bool) -> None:
        """Answer a request, and ask back where accepted."""
        ...

    async def add_contact(self, jid: str, name: str) -> None:
        """Put somebody into the roster and ask to see their presence."""
        ...

    async def remove_contact(self, jid: str) -> None:
        """Take somebody out of the roster."""
        ...

    async def fetch_vcard(self, jid: str) -> None:
        """Ask for a contact's vCard; it arrives at the sink."""
        ...
