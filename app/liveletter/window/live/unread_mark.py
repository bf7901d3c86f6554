"""From where on the user has not read: marked when a talk is opened, and when they come back to it. Pure."""

from collections.abc import Iterable

from liveletter.domain.conversation import TimelineItem


class UnreadMark:
    """Knows the messages that came while nobody looked, of the last time that this was so."""

    def __init__(self) -> None:
        self._ids: set[int] = set()
        self._is_seen = False  # what is marked was looked at

    @property
    def ids(self) -> frozenset[int]:
        """The messages above whose first one the mark stands."""
        return frozenset(self._ids)

    def begin(self, items: Iterable[TimelineItem]) -> None:
        """A talk was opened: this is said there."""
        self._ids = {item.id for item in items if not item.outgoing and not item.read}
        self._is_seen = False

    def look(self) -> None:
        """The user looks at it: the mark stays, until something comes when they no longer do."""
        self._is_seen = True

    def add(self, item: TimelineItem, *, watched: bool) -> bool:
        """Something was said; whether the mark is another one then."""
        if item.outgoing or watched:
            return False
        if self._is_seen:
            self._ids.clear()
            self._is_seen = False
        self._ids.add(item.id)
        return True
