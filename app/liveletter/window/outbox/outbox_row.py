"""An entry of the outbox as a line of a list, and which lines the user wants to see."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from liveletter.domain.addresses import Address
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError
from liveletter.domain.outbox import STUCK, Outgoing, OutgoingKind
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.delivery_words import state_words
from liveletter.window.reading import Reader

translate = QCoreApplication.translate
MOST_NAMES = 3


class Tone(Enum):
    """What the colour of a mark says, beside its shape and the words."""

    QUIET = auto()
    GOING = auto()
    GOOD = auto()
    BAD = auto()


class Section(Enum):
    """What is shown of all entries."""

    ALL = auto()
    WAITING = auto()
    NEEDS_YOU = auto()
    DELIVERED = auto()


_MARKS: dict[DeliveryState, tuple[str, Tone]] = {
    DeliveryState.QUEUED: ("clock", Tone.QUIET),
    DeliveryState.TRYING: ("send", Tone.GOING),
    DeliveryState.HANDED_OVER: ("check", Tone.QUIET),
    DeliveryState.DELIVERED: ("double-check", Tone.GOOD),
    DeliveryState.READ: ("double-check", Tone.GOING),
    DeliveryState.FAILED: ("warning", Tone.BAD),
    DeliveryState.EXPIRED: ("warning", Tone.BAD),
    DeliveryState.CANCELLED: ("close", Tone.QUIET),
    DeliveryState.TURNED_INTO_MAIL: ("mail", Tone.QUIET),
    DeliveryState.UNKNOWN: ("help", Tone.BAD),
}
KIND_ICONS = {
    OutgoingKind.MAIL: "mail",
    OutgoingKind.CHAT: "chat",
    OutgoingKind.FILE: "attach",
    OutgoingKind.LIVE: "chat",
}
_SECTIONS: dict[Section, frozenset[DeliveryState]] = {
    Section.ALL: frozenset(DeliveryState),
    Section.WAITING: frozenset({DeliveryState.QUEUED, DeliveryState.TRYING, DeliveryState.UNKNOWN}),
    Section.NEEDS_YOU: STUCK | {DeliveryState.UNKNOWN},
    Section.DELIVERED: frozenset({DeliveryState.DELIVERED, DeliveryState.READ}),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user wants to see. `text` must be in the recipients or the title, whatever its case."""

    section: Section = Section.ALL
    kind: OutgoingKind | None = None
    text: str = ""

    def takes(self, entry: Outgoing) -> bool:
        """Whether an entry's facts are wanted; its words are still to be looked at."""
        return entry.state in _SECTIONS[self.section] and self.kind in (None, entry.kind)

    def takes_words(self, row: "OutboxRow") -> bool:
        """Whether the words of an entry are wanted."""
        return not self.text or all(word in row.searched for word in self.text.casefold().split())


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A line, ready to be drawn."""

    entry: Outgoing
    to: str
    title: str
    state: str
    tries: str  # empty up to the first
    when: str
    searched: str

    @property
    def mark(self) -> str:
        """The icon of the state."""
        return _MARKS[self.entry.state][0]

    @property
    def tone(self) -> Tone:
        """How the state is to be taken."""
        return _MARKS[self.entry.state][1]

    @property
    def needs_user(self) -> bool:
        """Whether the user has to decide."""
        return self.entry.state in _SECTIONS[Section.NEEDS_YOU]


class RowMaker:
    """Makes lines of entries; looks each name up once."""

    def __init__(self, *, reader: Reader) -> None:
        self._reader = reader
        self._names: dict[str, str] = {}

    def forget(self) -> None:
        """Persons have changed."""
        self._names.clear()

    def row(self, entry: Outgoing) -> OutboxRow:
        """The line of an entry."""
        to, title = self.recipients(entry), title_words(entry)
        return OutboxRow(
            entry,
            to,
            title,
            state_words(entry, self.first_name(entry)),
            translate("Outbox", "%n tries", "", entry.attempts) if entry.attempts > 1 else "",
            dates.brief(entry.state_at or entry.at),
            " ".join((to, title, *entry.to)).casefold(),
        )

    def first_name(self, entry: Outgoing) -> str:
        """Whom an entry is for, where it is for one alone; else empty."""
        return self._name(entry.to[0], entry) if len(entry.to) == 1 else ""

    def recipients(self, entry: Outgoing) -> str:
        """All whom it is for, by name where that is known."""
        names = [self._name(address, entry) for address in entry.to]
        if len(names) <= MOST_NAMES:
            return ", ".join(isolated(name) for name in names)
        shown = ", ".join(isolated(name) for name in names[: MOST_NAMES - 1])
        rest = translate("Outbox", "%n more", "", len(names) - MOST_NAMES + 1)
        return f"{shown}, {isolated(rest)}"

    def _name(self, address: str, entry: Outgoing) -> str:
        if address not in self._names:
            self._names[address] = self._find(address, entry) or address
        return self._names[address]

    def _find(self, address: str, entry: Outgoing) -> str:
        try:
            by_mail_address = entry.kind in {OutgoingKind.MAIL, OutgoingKind.LIVE}
            known = Address.mail(address) if by_mail_address else Address.xmpp(address)
        except AddressError:
            return ""
        person = self._reader.person_of(known)
        return person.name if person is not None else ""


def title_words(entry: Outgoing) -> str:
    """What it is called, in one line."""
    return " ".join(entry.title.split()) or translate("Outbox", "(no subject)")


def kind_words(kind: OutgoingKind) -> str:
    """What it is."""
    match kind:
        case OutgoingKind.MAIL:
            return translate("Outbox", "Mail")
        case OutgoingKind.CHAT:
            return translate("Outbox", "Chat message")
        case OutgoingKind.FILE:
            return translate("Outbox", "File")
        case OutgoingKind.LIVE:
            return translate("Outbox", "Live chat")


def spoken(row: OutboxRow) -> str:
    """A line as a screen reader says it."""
    parts = (kind_words(row.entry.kind), row.to, row.title, row.state, row.tries, row.when)
    return ", ".join(part for part in parts if part)


def empty_words(wanted: Wanted) -> str:
    """Why there is nothing to see."""
    if wanted.text:
        return translate("Outbox", "Nothing here holds “{text}”.").format(text=wanted.text)
    match wanted.section:
        case Section.ALL:
            return translate("Outbox", "Nothing was sent yet. What you send stands here, with what became of it.")
        case Section.WAITING:
            return translate("Outbox", "Nothing waits to be sent.")
        case Section.NEEDS_YOU:
            return translate("Outbox", "Nothing needs you: what you sent has left, or is on its way.")
        case Section.DELIVERED:
            return translate("Outbox", "Nothing here is proven to be delivered yet.")
