"""What is shown of a talk where the host draws it: records with those who made them, in their order."""

from collections.abc import Iterator
from dataclasses import dataclass

from liveletter.host.model import SPOKEN, Record, RecordKind
from liveletter.host.presence import Audience, Seen

_TOLD = SPOKEN | {RecordKind.JOINED, RecordKind.LEFT, RecordKind.REMOVED, RecordKind.CLOSED}


@dataclass(frozen=True, slots=True)
class Entry:
    """A record and whose it is."""

    record: Record
    who: Seen

    @property
    def number(self) -> int:
        """The record's."""
        return self.record.number

    @property
    def is_message(self) -> bool:
        """Whether it was said or handed over, and did not just happen."""
        return self.record.kind in SPOKEN


@dataclass(frozen=True, slots=True)
class Entries:
    """Some of a talk, oldest first. `earlier`: there is more before it."""

    shown: tuple[Entry, ...]
    earlier: bool = False

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.shown)

    def __len__(self) -> int:
        return len(self.shown)

    @property
    def first(self) -> int:
        """The number of the oldest one; 0 where there is none."""
        return self.shown[0].number if self.shown else 0

    @property
    def last(self) -> int:
        """The number of the newest one; 0 where there is none."""
        return self.shown[-1].number if self.shown else 0

    def of(self, member: int) -> "Entries":
        """What one member said."""
        return Entries(tuple(one for one in self.shown if one.who.number == member and one.is_message), self.earlier)

    def newest(self, count: int) -> "Entries":
        """The last so many."""
        return Entries(self.shown[-count:] if count else (), self.earlier or count < len(self.shown))


def entries(records: tuple[Record, ...], audience: Audience, *, earlier: bool) -> Entries:
    """What is to be shown of some records."""
    members = {one.number: one for one in audience.members}
    shown = (
        Entry(one, members[one.member])
        for one in records
        if one.kind in _TOLD and one.member in members and (one.kind is not RecordKind.SAID or one.sent)
    )
    return Entries(tuple(shown), earlier)
