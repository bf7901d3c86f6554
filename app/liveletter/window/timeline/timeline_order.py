"""The order of a timeline and what a change to it means for a list on the screen. Pure rules."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ItemKind, TimelineItem

Key = tuple[float, int, int]
_JOIN_SECONDS = 300.0


@dataclass(frozen=True, slots=True)
class Line:
    """An item as a list shows it."""

    item: TimelineItem
    day: date | None  # set where a new day begins
    joined: bool  # goes on from the line above: same side, same matter, minutes apart


@dataclass(frozen=True, slots=True)
class Step:
    """Rows `first` to `last` are taken out, or (`insert`) put in, all of them included."""

    insert: bool
    first: int
    last: int


def key_of(item: TimelineItem) -> Key:
    """Where an item stands: by time, then kind, then id. Unique in a timeline."""
    return (item.at, 0 if item.kind is ItemKind.MAIL else 1, item.id)


def item_of(message: ChatMessage, sender: str) -> TimelineItem:
    """A chat message as a line of the timeline."""
    return TimelineItem(
        kind=ItemKind.CHAT,
        id=message.id,
        at=message.at,
        outgoing=message.outgoing,
        title=message.subject,
        text=message.body,
        sender=sender,
        about=message.about,
        state=message.state,
        state_at=message.state_at,
        trouble=message.trouble,
        read=message.read,
        file=message.file,
        outgoing_id=message.outgoing_id,
        sent_along_by=message.sent_along_by,
        sent_along_at=message.sent_along_at,
        session_id=message.session_id,
        member=message.member,
    )


def local_time(at: float) -> datetime:
    """A moment in the user's time zone. A date out of this world (a malformed mail) becomes the epoch's."""
    try:
        return datetime.fromtimestamp(at).astimezone()
    except (OverflowError, ValueError, OSError):
        return datetime.fromtimestamp(0).astimezone()


@lru_cache(maxsize=8192)
def local_day(at: float) -> date:
    """The day of a moment in the user's time zone."""
    return local_time(at).date()


def lines_of(items: Iterable[TimelineItem]) -> list[Line]:
    """Items, oldest first, with the beginnings of days and the groups marked."""
    return list(_lines(items))


def _lines(items: Iterable[TimelineItem]) -> Iterator[Line]:
    above: TimelineItem | None = None
    above_day: date | None = None
    for item in items:
        day = local_day(item.at)
        fresh = day != above_day
        yield Line(item, day if fresh else None, not fresh and above is not None and _joins(above, item))
        above, above_day = item, day


def _joins(above: TimelineItem, item: TimelineItem) -> bool:
    return (
        above.kind is item.kind is ItemKind.CHAT
        and above.outgoing == item.outgoing
        and (above.about, above.session_id, above.member) == (item.about, item.session_id, item.member)
        and item.at - above.at <= _JOIN_SECONDS
    )


def merged(items: Sequence[TimelineItem], more: Iterable[TimelineItem]) -> list[TimelineItem]:
    """Both in order, each once; of two states of one item the one in `more` stands."""
    found = {(item.kind, item.id): item for item in items}
    found.update({(item.kind, item.id): item for item in more})
    return sorted(found.values(), key=key_of)


def steps(old: Sequence[Key], new: Sequence[Key]) -> list[Step]:
    """What turns the sorted `old` into the sorted `new`, to be done in this order: first all that goes, from the end,
    then all that comes, from the start."""
    staying = set(old) & set(new)
    gone = [row for row, key in enumerate(old) if key not in staying]
    come = [row for row, key in enumerate(new) if key not in staying]
    taken = [Step(False, first, last) for first, last in _runs(gone)]
    return taken[::-1] + [Step(True, first, last) for first, last in _runs(come)]


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
