"""Seams to the archive, one Protocol per concern. All methods are synchronous and are on disk when they return."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, IncomingChat, LinkedFile, OutgoingChat
from liveletter.domain.conversation import SearchHit
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.history import HistoryChoice
from liveletter.domain.mail import (
    BuiltMail,
    Draft,
    FetchedMail,
    Folder,
    FolderCursor,
    FolderRole,
    FolderSeen,
    MailDigest,
    MailRow,
    StoredMail,
)
from liveletter.domain.outbox import WhenAway
from liveletter.domain.people import Person, Proposal, Source


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

    def heads_naming(self, address: str, limit: int) -> list[bytes]:
        """The beginnings (64 KB at most) of the newest mails by others that name a mail address, newest first: as
        sender or recipient, as far as they are here."""
        ...

    def by_message_id(self, message_id: str) -> int | None:
        """The id of the mail with this Message-ID."""
        ...

    def exchanged(self, person_id: int, since: float, until: float) -> list[int]:
        """The ids of all mails shown that passed with a person in this time, oldest first."""
        ...

    def exchanged_at(self, address: Address) -> list[int]:
        """The ids of all mails shown that passed with whoever has this address, also where that is no person yet,
        oldest first."""
        ...

    def file_along(self, raw: bytes, digest: MailDigest, *, by: Address, at: float) -> int | None:
        """Keep a mail that `by` sent along at this time, marked so, shown though it lies in no folder; None where a
        mail with this Message-ID is here already: then nothing changes."""
        ...

    def sent_along(self, mail_id: int) -> tuple[str, float] | None:
        """By whom (address) and when a mail was sent along; None where it came by itself."""
        ...

    def reports_waiting(self) -> list[int]:
        """The ids of mails whose digest holds a report that was not yet acted on, oldest first."""
        ...

    def report_done(self, mail_id: int) -> None:
        """The report was acted on."""
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
        """The person with this address, made where there is none. A made person's name is `name`, else what mails
        from the address tell, else its local part. `listed` can only turn on."""
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
        """Keep a message to be sent, in state queued; its entry in the outbox is made by OutboxStore."""
        ...

    def advance(
        self, origin_id: str, state: DeliveryState, at: float, *, peer: str = "", trouble: str = "", by: str = ""
    ) -> ChatMessage | None:
        """Move an outgoing message on, and its entry in the outbox, where it has one, with a line in that one's log;
        None where it is unknown, was sent to another `peer`, or may not go there. `by`: who told (a device)."""
        ...

    def by_origin(self, peer: str, origin_id: str) -> ChatMessage | None:
        """The user's message to this peer with this origin-id."""
        ...

    def set_file(self, chat_id: int, file: LinkedFile, body: str) -> ChatMessage:
        """The file was uploaded: note its link, and the text that tells of it. Raises NotFound."""
        ...

    def between(self, person_id: int, since: float, until: float) -> list[ChatMessage]:
        """All of a person's messages written in this time (`since` ≤ at < `until`), oldest first."""
        ...

    def file_along(
        self, account_id: int, person_id: int, chat: IncomingChat, *, by: Address, at: float
    ) -> ChatMessage | None:
        """Keep a message that `by` sent along at this time, read, and marked so; None where it is known (same peer,
        direction and origin-id): then nothing changes."""
        ...

    def mark_read(self, person_id: int) -> list[ChatMessage]:
        """The user has read all of a person's messages; returns those that were unread."""
        ...

    def message(self, chat_id: int) -> ChatMessage:
        """One message. Raises NotFound."""
        ...

    def latest(self, person_id: int, limit: int) -> list[ChatMessage]:
        """A person's newest messages, oldest of them first."""
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


Together = Callable[[], AbstractContextManager[object]]
"""Opens a block in which the changes of all stores are on disk at its end, or none of them."""


class Search(Protocol):
    """Search over mail and chat at once."""

    def search(self, query: str, limit: int) -> list[SearchHit]:
        """Newest first. All words must match, the last as a prefix; case and diacritics do not matter; text without
        spaces between words (Chinese, Japanese, Korean, Thai) is found by any part. Any text is a valid query."""
        ...


class WishStore(Protocol):
    """What the user wants for single persons."""

    def when_away(self, person_id: int) -> WhenAway:
        """What to do where the person is not there (MISSION B6); ASK where nothing was said."""
        ...

    def set_when_away(self, person_id: int, wish: WhenAway) -> None:
        """Remember it. Merged persons keep the wish of the one that stays."""
        ...

    def history(self, person_id: int) -> HistoryChoice:
        """The last choice of what goes along (MISSION B4); the default where there was none."""
        ...

    def set_history(self, person_id: int, choice: HistoryChoice) -> None:
        """Remember it."""
        ...

    def receipt_answered(self, mail_id: int) -> bool:
        """Whether the user has said yes or no to the read receipt that a mail asks for (RFC 8098)."""
        ...

    def note_receipt_answered(self, mail_id: int) -> None:
        """They have; they are not asked again."""
        ...


class DraftStore(Protocol):
    """Unfinished mails."""

    def save(self, draft: Draft) -> int:
        """Keep a draft; replaces the one numbered `draft_id`. Returns its number."""
        ...

    def drop(self, draft_id: int) -> None:
        """Forget a draft."""
        ...

    def all(self) -> list[Draft]:
        """All drafts, newest first, each with its `draft_id`."""
        ...
