"""What was said in a session, in the view that the user likes: an area for each member, or one timeline."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.settings import LIVE_VIEW
from liveletter.window.context import Context
from liveletter.window.live.areas import Areas
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_timeline import SessionTimeline
from liveletter.window.live.unread_mark import UnreadMark

_LOOKED_THROUGH = 200  # lines in which something unread is looked for


class SessionViews(QStackedWidget):
    """Both views of one session; areas are made only once they are looked at. Marks what came while nobody looked."""

    timeline_built = Signal(object)  # SessionTimeline: to be joined with the rest
    view_changed = Signal(bool)  # whether areas are shown

    def __init__(self, *, ctx: Context, feed: SessionFeed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveViews")
        self._ctx = ctx
        self._feed = feed
        self._session: LiveSession | None = None
        self._writing: frozenset[int] = frozenset()
        self._online = True
        self._unread = UnreadMark()
        self.timeline = SessionTimeline(ctx=ctx, name="liveTimeline", parent=self)
        self.areas = Areas(ctx=ctx, feed=feed, parent=self)
        self.addWidget(self.areas)
        self.addWidget(self.timeline)
        self.areas.area_built.connect(lambda area: self.timeline_built.emit(area.timeline))
        feed.unread_known.connect(self._look_for_unread)

    # ---- what it offers

    @property
    def shows_areas(self) -> bool:
        """Whether each member has an area of their own."""
        return self.currentWidget() is self.areas

    def begin(self, session: LiveSession) -> None:
        """Another session is shown."""
        self.end()
        self._session = session
        self._look_for_unread()
        self.timeline.show_session(session, online=True)  # how the line stands is told at once
        self._feed.add(self.timeline.model)
        self._choose(areas=self._ctx.settings[LIVE_VIEW] == "areas")

    def end(self) -> None:
        """None is."""
        self._session = None
        self._feed.drop(self.timeline.model)
        self.areas.show_nothing()

    def show_session(self, session: LiveSession, *, online: bool) -> None:
        """How it stands now; `session` with what is known of who is here."""
        self._session, self._online = session, online
        may_come = session.recorded or session.can_speak
        nothing = self.tr("Nothing has been said yet.") if may_come else self.tr("Nothing of this chat is kept.")
        self.timeline.say_empty(nothing)
        self.timeline.show_session(session, online=online)
        if not session.members and self.shows_areas:  # nothing is left of it: that is said where the talk stood
            self._choose(areas=False)
        self._show_areas()

    def show_writing(self, members: frozenset[int]) -> None:
        """Who is writing."""
        self._writing = members
        self._show_areas()

    def show_message(self, chat_id: int) -> None:
        """Bring a message into sight, however far back it is: in the timeline, where its neighbours stand too."""
        if self.timeline.model.show_item(ItemKind.CHAT, chat_id):
            self._choose(areas=False)
            self.timeline.list.choose(ItemKind.CHAT, chat_id)

    def change(self) -> None:
        """Show the other view; remembered."""
        areas = not self.shows_areas
        self._choose(areas=areas)
        value = "areas" if areas else "timeline"
        self._ctx.settings.note(LIVE_VIEW.key, value)
        self._ctx.run(self._ctx.client.call(ChangeSetting(LIVE_VIEW.key, value)))

    def to_quote(self) -> list[int]:
        """The chosen lines, else all that are shown."""
        shown = self._area_timelines() if self.shows_areas else [self.timeline]
        chosen = [number for timeline in shown for number in timeline.chosen_chats()]
        return chosen or [item.id for item in self.timeline.model.items()]

    def order_by_tab(self, *before: QWidget) -> None:
        """The keyboard comes from these to the lists."""
        lists = [self.timeline.list, *(timeline.list for timeline in self._area_timelines())]
        for one, next_one in pairwise((*before, *lists)):
            self.setTabOrder(one, next_one)

    # ---- what was not read

    def note_item(self, item: TimelineItem, *, watched: bool) -> None:
        """Something was said."""
        if self._unread.add(item, watched=watched):
            self._mark()

    def note_look(self) -> None:
        """The user looks at it."""
        self._unread.look()

    def _look_for_unread(self) -> None:
        self._unread.begin(self._feed.page(None, _LOOKED_THROUGH))
        self._mark()

    def _mark(self) -> None:
        for timeline in (self.timeline, *self._area_timelines()):
            timeline.mark_unread(self._unread.ids)

    # ---- inside

    def _area_timelines(self) -> list[SessionTimeline]:
        return [area.timeline for area in self.areas.areas]

    def _choose(self, *, areas: bool) -> None:
        self.setCurrentWidget(self.areas if areas else self.timeline)
        self._show_areas()
        self.view_changed.emit(areas)

    def _show_areas(self) -> None:
        if self._session is not None and self.shows_areas:
            self.areas.show_session(self._session, writing=self._writing, online=self._online)
        self._mark()
