"""Whether the user is looking at a session: then what was said is read."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from liveletter.bridge.commands import MarkSessionRead
from liveletter.domain.conversation import TimelineItem
from liveletter.window.context import Context
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.timeline.timeline_order import Key, key_of

_WATCHED = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate)
_LOOKED_THROUGH = 50  # lines in which something unread is looked for


class SessionAttention(QObject):
    """Tells the engine that a session is read once its view stands in an active window."""

    watched_changed = Signal(int)  # the session that the user looks at; 0: none

    def __init__(self, *, ctx: Context, place: QWidget, feed: SessionFeed) -> None:
        super().__init__(place)
        self._ctx = ctx
        self._place = place
        self._feed = feed
        self._watched = 0
        self._marked: dict[int, Key] = {}  # up to where each session was told to be read
        place.installEventFilter(self)
        feed.item_came.connect(lambda _: self.look())
        feed.unread_known.connect(self.look)

    @property
    def watched(self) -> int:
        """The session that the user looks at; 0: none."""
        return self._watched

    def look(self) -> None:
        """See which session is looked at now."""
        session = self._feed.session
        is_seen = self._place.isVisible() and self._place.isActiveWindow()
        watched = session.id if session is not None and is_seen else 0
        if watched != self._watched:
            self._watched = watched
            self.watched_changed.emit(watched)
        unread = self._newest_unread() if watched else None
        if unread is not None and key_of(unread) > self._marked.get(watched, (0.0, 0, 0)):
            self._marked[watched] = key_of(unread)
            self._ctx.run(self._ctx.client.call(MarkSessionRead(watched)))

    def _newest_unread(self) -> TimelineItem | None:
        newest = self._feed.page(None, _LOOKED_THROUGH)
        return next((item for item in newest if not item.outgoing and not item.read), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _WATCHED:
            self.look()
        return False
