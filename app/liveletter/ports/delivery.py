"""Seams of the outbox: where it is kept, and by what its entries leave."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from liveletter.domain.chat import ChatMessage
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.live import LiveWish
from liveletter.domain.mail import BuiltMail
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """What an entry of kind MAIL carries."""

    mail: BuiltMail
    answers_mail_id: int = 0  # gets \\Answered once sent
    forwards_mail_id: int = 0
    live: LiveWish | None = None  # the chat that goes along, as it was wished for


@dataclass(frozen=True, slots=True)
class OutgoingFile:
    """What an entry of kind FILE carries, beside its chat message."""

    name: str
    type: str
    data: bytes


class OutboxStore(Protocol):
    """Everything that leaves, and the log of what became of it. Nothing is ever removed."""

    def add_mail(
        self,
        account_id: int,
        mail: OutgoingMail,
        *,
        title: str,
        at: float,
        not_before: float = 0,
        expires_at: float = 0,
        filed_id: int = 0,
    ) -> Outgoing:
        """Keep a mail to be sent, in state queued."""
        ...

    def add_chat(
        self, message: ChatMessage, *, patience: Patience = Patience.NOW, not_before: float = 0, expires_at: float = 0
    ) -> Outgoing:
        """Keep a chat message (from `ChatStore.add_outgoing`) to be sent; the same message is the same entry."""
        ...

    def add_file(self, message: ChatMessage, file: OutgoingFile, *, expires_at: float = 0) -> Outgoing:
        """Keep a file to be uploaded and then told of by this chat message."""
        ...

    def get(self, outgoing_id: int) -> Outgoing:
        """One entry. Raises NotFound."""
        ...

    def known(self, kind: OutgoingKind, key: str) -> Outgoing | None:
        """The latest entry with this key, whatever became of it."""
        ...

    def waiting(self) -> list[Outgoing]:
        """Entries queued, trying or in doubt, oldest first: facts only, no bytes."""
        ...

    def stuck(self) -> list[Outgoing]:
        """Entries that failed or expired and that the user has not dealt with, oldest first."""
        ...

    def count(self) -> tuple[int, int]:
        """How many mails, and how many entries of all kinds, wait or are stuck."""
        ...

    def mail(self, outgoing_id: int) -> OutgoingMail:
        """What an entry of kind MAIL carries. Raises NotFound."""
        ...

    def file(self, outgoing_id: int) -> OutgoingFile:
        """What an entry of kind FILE carries. Raises NotFound."""
        ...

    def advance(
        self,
        outgoing_id: int,
        state: DeliveryState,
        at: float,
        *,
        by: str = "",
        said: str = "",
        trouble: str = "",
        who: str = "",
        not_before: float = 0,
    ) -> Outgoing:
        """Move an entry (and its chat message) on, with a line in its log. A state that may not follow changes
        nothing: look at what is returned. Each step to TRYING counts as an attempt. A mail that is CANCELLED leaves
        the timeline. Raises NotFound."""
        ...

    def note(self, outgoing_id: int, at: float, *, by: str = "", said: str = "", who: str = "") -> None:
        """A line in the log without a change of state."""
        ...

    def mark_handing_over(self, outgoing_id: int) -> None:
        """The text itself is about to go: from now on a break leaves the entry in doubt. Cleared by the next state."""
        ...

    def mark_copy(self, outgoing_id: int, recipient: str, *, begun: bool, done: bool) -> None:
        """Note how far one recipient's copy of a mail is (`BuiltMail.copies`); one that is done stays so. Nothing where
        there is none."""
        ...

    def put_off(self, outgoing_id: int, *, not_before: float, patience: Patience) -> Outgoing:
        """Change when a queued entry is tried next, without a try. Raises NotFound."""
        ...

    def set_expiry(self, outgoing_id: int, expires_at: float) -> Outgoing:
        """Change when a waiting entry is given up; 0: never. Raises NotFound."""
        ...

    def attempts(self, outgoing_id: int) -> list[Attempt]:
        """An entry's log, oldest first."""
        ...


@dataclass(frozen=True, slots=True)
class Told:
    """What a mechanism says of a try that did not raise. `done`: the server has the message; otherwise the proof comes
    later (a chat server's acknowledgement)."""

    done: bool
    by: str = ""  # the server
    said: str = ""  # its words
    refused: Mapping[str, str] = field(default_factory=dict)  # recipient → why the server did not take it for them


class Finding(StrEnum):
    """What looking for a message in doubt has found."""

    THERE = "there"  # it was sent
    ABSENT = "absent"  # it certainly was not
    UNSURE = "unsure"  # it may have been
    LATER = "later"  # nobody to ask now


class Outbox(Protocol):
    """What empties the store: it is told what may let something go out now."""

    def take(self, *new: Outgoing, changed: Iterable[Outgoing] = ()) -> None:
        """Entries are new in the store, others changed with them: the window is told, and what is due goes out. The
        chat messages of the new ones have been told of before."""
        ...

    def wake(self) -> None:
        """Something may be tried again."""
        ...

    def came_online(self, account_id: int) -> None:
        """An account's network is there, and its server's archive has been read: what it had is no longer waiting."""
        ...

    def went_offline(self, account_id: int) -> None:
        """It is gone: what is under way there is in doubt until it is back."""
        ...

    def live_line_opened(self) -> None:
        """A live host can be reached: what waited for it may be tried."""
        ...


class Mechanism(Protocol):
    """A way to deliver one kind of entry."""

    def hindrance(self, entry: Outgoing) -> str:
        """A sentence: why this entry cannot be tried now at all (offline); empty where it can."""
        ...

    async def deliver(self, entry: Outgoing, handing_over: Callable[[], None]) -> Told:
        """Try once; `handing_over` is called right before the first byte of what cannot be taken back. Raises
        Unreachable and other ServerErrors where nothing was handed over, Refused (permanent or not), ProtocolTrouble
        where it is in doubt."""
        ...

    async def look(self, entry: Outgoing) -> Finding:
        """After a break or a crash: what became of an entry that was being handed over."""
        ...

    def sent(self, entry: Outgoing) -> None:
        """The server has it: do what belongs to it (file a copy, mark what it answers). Runs in the transaction that
        notes it."""
        ...
