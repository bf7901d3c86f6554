"""Whether the user is looking at a chat: then its messages are read."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from liveletter.bridge.commands import MarkRead
from liveletter.window.context import Context
from liveletter.window.timeline.timeline_view import TimelineView

_WATCHED = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate)


class Attention(QObject):
    """Tells the engine that a person's messages are read once the newest of them are in sight of an active window."""

    watched_changed = Signal(int)  # the person whose chat the user looks at; 0: nobody's

    def __init__(self, *, ctx: Context, place: QWidget, timeline: TimelineView) -> None:
        super().__init__(place)
        self._ctx = ctx
        self._place = place
        self._timeline = timeline
        self._watched = 0
        self._marking: set[int] = set()
        place.installEventFilter(self)
        timeline.bottom_reached.connect(self.look)
        timeline.newest_changed.connect(self.look)

    @property
    def watched(self) -> int:
        """The person whose chat the user looks at; 0: nobody's."""
        return self._watched

    def look(self) -> None:
        """See who is being looked at now."""
        is_seen = self._place.isVisible() and self._place.isActiveWindow()
        watched = self._timeline.person_id if is_seen else 0
        if watched != self._watched:
            self._watched = watched
            self.watched_changed.emit(watched)
        if watched and self._timeline.list.is_at_bottom and self._has_all_unread(watched):
            self._mark(watched)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WATCHED:
            self.look()
        return False

    def _has_all_unread(self, person_id: int) -> bool:
        person = self._ctx.reader.person(person_id)
        if person is None or not person.unread:
            return False
        here = sum(1 for item in self._timeline.model.items() if not item.outgoing and not item.read)
        return here >= person.unread or self._timeline.shows_all_chats

    def _mark(self, person_id: int) -> None:
        if person_id not in self._marking:
            self._marking.add(person_id)
            self._ctx.run(self._tell(person_id))

    async def _tell(self, person_id: int) -> None:
        try:
            await self._ctx.client.call(MarkRead(person_id))
        finally:
            self._marking.discard(person_id)
