"""The talk of a live letter, beneath or beside its mail or in a window of its own (MISSION L4, L7)."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.accounts import LinkState
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.events import EngineReady, LiveSessionChanged
from liveletter.settings import CHAT_PLACE, LIVE_VIEW
from liveletter.window.chat.entry import Entry
from liveletter.window.chat.file_drop import FileDrop
from liveletter.window.context import Context
from liveletter.window.live.areas import Areas
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_attention import SessionAttention
from liveletter.window.live.session_deeds import SessionDeeds
from liveletter.window.live.session_doings import SessionDoings
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_header import SessionHeader
from liveletter.window.live.session_notes import SessionNotes
from liveletter.window.live.session_speech import SessionSpeech
from liveletter.window.live.session_timeline import SessionTimeline
from liveletter.window.live.session_words import as_known, can_speak, member_name, people_words, standing, writing_words
from liveletter.window.live.unread_mark import UnreadMark
from liveletter.window.live.writing import Writing
from liveletter.window.parts import theme
from liveletter.window.parts.labels import plain_label
from liveletter.window.parts.lifetime import listen

_LEAST = (260, 200)  # pixels
_LOOKED_THROUGH = 200  # lines in which something unread is looked for


class SessionPane(QWidget):
    """Header, what was said (areas or one timeline), and the place to say something. Escape closes it; what is typed is
    kept for each session."""

    popout_requested = Signal(int, str)  # session id, what is typed
    reply_by_mail_requested = Signal(int, list)  # person id, chat ids
    mail_wanted = Signal(str, str, str)  # to, subject, text
    mail_instead_requested = Signal(int, str, str, str, tuple)  # person id, text, about, subject, outgoing ids
    person_activated = Signal(int)  # person id
    beside_requested = Signal(bool)  # stand beside the mail (else beneath)
    watched_changed = Signal(int)  # the session that the user looks at; 0: none
    session_shown = Signal(object)  # LiveSession: shown or changed
    closed = Signal()

    def __init__(self, *, ctx: Context, lines: HostLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("livePane")
        self._ctx = ctx
        self._lines = lines
        self._session: LiveSession | None = None
        self._unread = UnreadMark()
        self._is_beside = ctx.settings[CHAT_PLACE] == "beside"
        self.feed = SessionFeed(ctx=ctx, parent=self)
        self.notes = SessionNotes(parent=self)
        self.timeline = SessionTimeline(ctx=ctx, name="liveTimeline", parent=self)
        self.areas = Areas(ctx=ctx, feed=self.feed, parent=self)
        self.views = QStackedWidget(self)
        self.typing = plain_label("liveTyping", dim=True)
        self.entry = Entry(takes_history=False, parent=self)
        self.header = SessionHeader(parent=self)  # by keyboard it comes after the input
        self.writing = Writing(ctx=ctx, parent=self)
        self.speech = SessionSpeech(
            ctx=ctx, entry=self.entry, feed=self.feed, notes=self.notes, writing=self.writing, parent=self
        )
        self.doings = SessionDoings(ctx=ctx, feed=self.feed, over=self)
        self.deeds = SessionDeeds(header=self.header, doings=self.doings, feed=self.feed, place=self)
        self.attention = SessionAttention(ctx=ctx, place=self, feed=self.feed)
        self._lay_out()
        self._join()
        self.set_beside(self._is_beside)

    # ---- what it offers

    @property
    def session(self) -> LiveSession | None:
        """What is shown."""
        return self._session

    @property
    def session_id(self) -> int:
        """What is shown; 0: nothing."""
        return self._session.id if self._session is not None else 0

    @property
    def shows_areas(self) -> bool:
        """Whether each member has an area of their own."""
        return self.views.currentWidget() is self.areas

    def open(self, session: LiveSession, *, draft: str = "", focus: bool = False) -> None:
        """Show this session."""
        if session.id != self.session_id:
            self._session = session
            self._begin(draft)
        else:
            self._session = session
        self._show()
        self.show()
        if focus:
            self.setFocus()
        self.attention.look()

    def close_pane(self) -> None:
        """End the view of this session; nothing of it is lost."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Show no session; what is typed is kept."""
        self.speech.follow(0)
        self._session = None
        self.feed.follow(None)
        self.feed.drop(self.timeline.model)
        self.areas.show_nothing()
        self.writing.follow(0)
        self.notes.forget()
        self.hide()
        self.attention.look()

    def take_draft(self) -> str:
        """What is typed, to be carried elsewhere; the input is empty afterwards."""
        return self.speech.take_draft()

    def show_message(self, chat_id: int) -> None:
        """Bring a message into sight, however far back it is: in the timeline, where its neighbours stand too."""
        if self.timeline.model.show_item(ItemKind.CHAT, chat_id):
            self._choose_view(areas=False)
            self.timeline.list.choose(ItemKind.CHAT, chat_id)

    def set_beside(self, beside: bool) -> None:
        """Tell the pane where it stands."""
        self._is_beside = beside
        self.header.show_place(beside)

    def stand_alone(self) -> None:
        """The pane is a window of its own: it has no other place to go to."""
        for button in (self.header.place_button, self.header.popout_button, self.header.close_button):
            button.hide()

    def change_view(self) -> None:
        """Areas, or one timeline; remembered."""
        areas = not self.shows_areas
        self._choose_view(areas=areas)
        value = "areas" if areas else "timeline"
        self._ctx.settings.note(LIVE_VIEW.key, value)
        self._ctx.run(self._ctx.client.call(ChangeSetting(LIVE_VIEW.key, value)))

    # ---- inside

    def _begin(self, draft: str) -> None:
        assert self._session is not None
        self.notes.forget()
        self.feed.drop(self.timeline.model)
        self.areas.show_nothing()
        self.feed.follow(self._session)
        self._unread.begin(self.feed.page(None, _LOOKED_THROUGH))
        self.writing.follow(self._session.id)
        self.timeline.show_session(self._session, online=True)  # it is told how the line stands at once
        self.feed.add(self.timeline.model)
        self.speech.follow(self._session.id, draft=draft)
        self._choose_view(areas=self._ctx.settings[LIVE_VIEW] == "areas")

    def _choose_view(self, *, areas: bool) -> None:
        self.views.setCurrentWidget(self.areas if areas else self.timeline)
        self.header.show_view(areas)
        self._show_areas()
        self._show_writing()
        self._aim_focus()

    def _show(self) -> None:
        """Everything that depends on how the session and its line stand."""
        session = self._session
        if session is None:
            return
        link = self._lines.state(session.host_url)
        told = standing(session, link)
        online = link[0] is LinkState.ONLINE
        shown = as_known(session, told.tone)
        self.header.show_session(shown, told)
        self.notes.show_session(session, told)
        self.timeline.say_empty(self._emptiness(session))
        self.timeline.show_session(session, online=online)
        self._show_areas()
        self._mark_unread()
        self.entry.setVisible(can_speak(session))
        words = self.tr("Write to {0}").format(people_words(session)) if session.others else self.tr("Write")
        self.entry.input.setPlaceholderText(words)
        self.entry.input.setAccessibleName(words)
        self._show_writing()
        self._aim_focus()
        self._order_by_tab()
        self.session_shown.emit(session)

    def _show_areas(self) -> None:
        """They are made only where they are looked at."""
        session = self._session
        if session is not None and self.shows_areas:
            link = self._lines.state(session.host_url)
            known = as_known(session, standing(session, link).tone)
            self.areas.show_session(known, writing=self.writing.members, online=link[0] is LinkState.ONLINE)
            self._order_by_tab()
            self._mark_unread()

    def _emptiness(self, session: LiveSession) -> str:
        if not session.recorded:
            return self.tr("Nothing of this chat is kept.")
        return self.tr("Nothing has been said yet.")

    def _mark_unread(self) -> None:
        for timeline in (self.timeline, *(area.timeline for area in self.areas.areas)):
            timeline.mark_unread(self._unread.ids)

    def _show_writing(self) -> None:
        session = self._session
        members = [session.member(number) for number in sorted(self.writing.members)] if session else []
        names = [member_name(session, one) for one in members if one is not None and session is not None]
        words = writing_words(names)
        self.typing.setText(words)
        self.typing.setVisible(bool(words) and not self.shows_areas)  # there each area says it

    def _aim_focus(self) -> None:
        speaks = self._session is not None and can_speak(self._session)
        view = self.areas if self.shows_areas else self.timeline
        self.setFocusProxy(self.entry.input if speaks else view)

    def _order_by_tab(self) -> None:
        lists = [self.timeline.list, *(area.timeline.list for area in self.areas.areas)]
        for one, next_one in pairwise((self.header.close_button, *self.header.chips, *lists)):
            self.setTabOrder(one, next_one)

    # ---- events

    def _on_session_changed(self, event: LiveSessionChanged) -> None:
        if event.session_id == self.session_id != 0:
            self._look_again()

    def _look_again(self) -> None:
        if self._session is None:
            return
        found = self._ctx.reader.live_session(self._session.id)
        if found is None:
            self.close_pane()  # it was deleted here
            return
        self._session = found
        self.feed.follow(found)
        self._show()

    def _on_line_changed(self, host_url: str) -> None:
        if self._session is not None and self._session.host_url == host_url:
            self._show()

    def _on_item_came(self, item: TimelineItem) -> None:
        self.writing.cease(item.member)
        if self._unread.add(item, watched=bool(self.attention.watched)):
            self._mark_unread()

    def _on_unread_known(self) -> None:
        self._unread.begin(self.feed.page(None, _LOOKED_THROUGH))
        self._mark_unread()

    def _on_watched(self, session_id: int) -> None:
        if session_id:
            self._unread.look()
        self.watched_changed.emit(session_id)

    def _on_writing_changed(self) -> None:
        session = self._session
        if session is not None:
            self._show_areas()
            self._show_writing()

    def _on_reply_asked(self) -> None:
        """The chosen lines, else all that are shown, go into the mail as a quote."""
        chosen = [number for view in self._timelines() for number in view.chosen_chats()]
        self.deeds.reply_by_mail(chosen or [item.id for item in self.timeline.model.items()])

    def _timelines(self) -> list[SessionTimeline]:
        return [area.timeline for area in self.areas.areas] if self.shows_areas else [self.timeline]

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.header.close_button.isVisible():
            self.close_pane()
        else:
            super().keyPressEvent(event)

    # ---- building

    def _join(self) -> None:
        header, bus = self.header, self._ctx.bus
        header.view_button.clicked.connect(self.change_view)
        header.reply_button.clicked.connect(self._on_reply_asked)
        header.place_button.clicked.connect(lambda: self.beside_requested.emit(not self._is_beside))
        header.popout_button.clicked.connect(lambda: self.popout_requested.emit(self.session_id, self.take_draft()))
        header.close_button.clicked.connect(self.close_pane)
        self.deeds.reply_by_mail_requested.connect(self.reply_by_mail_requested)
        self.deeds.person_activated.connect(self.person_activated)
        self.deeds.mail_wanted.connect(self.mail_wanted)
        self.deeds.failed.connect(self.notes.complain)
        self.feed.item_came.connect(self._on_item_came)
        self.feed.unread_known.connect(self._on_unread_known)
        self.writing.changed.connect(self._on_writing_changed)
        self._lines.changed.connect(self._on_line_changed)
        self.areas.areas_changed.connect(self._join_areas)
        self.attention.watched_changed.connect(self._on_watched)
        self._join_timeline(self.timeline)
        self.doings.told.connect(self.notes.tell)
        self.doings.failed.connect(self.notes.complain)
        self.doings.mail_wanted.connect(self.mail_wanted)
        self.doings.deleted.connect(lambda _: self.close_pane())
        FileDrop(place=self, target=self.entry).files_dropped.connect(self.entry.files_chosen)
        self.entry.add_shortcut(self)
        listen(self, bus, LiveSessionChanged, self._on_session_changed)
        listen(self, bus, EngineReady, lambda _: self._look_again())

    def _join_areas(self) -> None:
        for area in self.areas.areas:
            if area.property("joined") is None:
                area.setProperty("joined", True)
                self._join_timeline(area.timeline)

    def _join_timeline(self, timeline: SessionTimeline) -> None:
        timeline.acts.send_again_requested.connect(self.speech.say_again)
        timeline.acts.told.connect(self.notes.tell)
        timeline.acts.mail_instead_requested.connect(self.mail_instead_requested)
        timeline.reply_by_mail_requested.connect(lambda _, ids: self.deeds.reply_by_mail(ids))

    def _lay_out(self) -> None:
        line = QFrame(self, frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Plain)
        line.setForegroundRole(self.palette().ColorRole.Mid)
        under = QFrame(self, frameShape=QFrame.Shape.HLine, frameShadow=QFrame.Shadow.Plain)
        under.setForegroundRole(self.palette().ColorRole.Mid)
        self.typing.setContentsMargins(theme.PAD, 2, theme.PAD, 2)
        self.typing.hide()
        self.views.setObjectName("liveViews")
        self.views.addWidget(self.areas)
        self.views.addWidget(self.timeline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows: tuple[QWidget, ...] = (self.header, self.notes, under, self.views, self.typing, line, self.entry)
        for widget in rows:
            column.addWidget(widget, int(widget is self.views))
        for before, after in pairwise((self.entry.input, self.entry.send, self.entry.attach)):
            self.setTabOrder(before, after)
        self.setMinimumSize(*_LEAST)
