"""The talk of a live letter, beneath or beside its mail or in a window of its own (MISSION L4, L7)."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from liveletter.domain.accounts import LinkState
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.events import EngineReady, LiveSessionChanged
from liveletter.settings import CHAT_PLACE
from liveletter.window.chat.entry import Entry
from liveletter.window.chat.file_drop import FileDrop
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_attention import SessionAttention
from liveletter.window.live.session_deeds import SessionDeeds
from liveletter.window.live.session_doings import SessionDoings
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_header import SessionHeader
from liveletter.window.live.session_notes import SessionNotes
from liveletter.window.live.session_speech import SessionSpeech
from liveletter.window.live.session_timeline import SessionTimeline
from liveletter.window.live.session_views import SessionViews
from liveletter.window.live.session_words import as_known, member_name, people_words, standing, writing_words
from liveletter.window.live.writing import Writing
from liveletter.window.parts import theme
from liveletter.window.parts.labels import plain_label
from liveletter.window.parts.lifetime import listen

_LEAST = (260, 200)  # pixels


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
        self._is_beside = ctx.settings[CHAT_PLACE] == "beside"
        self.feed = SessionFeed(ctx=ctx, parent=self)
        self.notes = SessionNotes(parent=self)
        self.views = SessionViews(ctx=ctx, feed=self.feed, parent=self)
        self.timeline, self.areas = self.views.timeline, self.views.areas
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

    def open(self, session: LiveSession, *, draft: str = "", focus: bool = False) -> None:
        """Show this session."""
        is_other = session.id != self.session_id
        self._session = session
        self.feed.follow(session)
        if is_other:
            self._begin(session, draft)
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
        self.views.end()
        self.writing.follow(0)
        self.notes.forget()
        self.hide()
        self.attention.look()

    def take_draft(self) -> str:
        """What is typed, to be carried elsewhere; the input is empty afterwards."""
        return self.speech.take_draft()

    def show_message(self, chat_id: int) -> None:
        """Bring a message into sight, however far back it is."""
        self.views.show_message(chat_id)

    def set_beside(self, beside: bool) -> None:
        """Tell the pane where it stands."""
        self._is_beside = beside
        self.header.show_place(beside)

    def stand_alone(self) -> None:
        """The pane is a window of its own: it has no other place to go to."""
        for button in (self.header.place_button, self.header.popout_button, self.header.close_button):
            button.hide()

    # ---- inside

    def _begin(self, session: LiveSession, draft: str) -> None:
        self.notes.forget()
        self.writing.follow(session.id)
        self.speech.follow(session.id, draft=draft)
        self.views.begin(session)

    def _show(self) -> None:
        """Everything that depends on how the session and its line stand."""
        session = self._session
        if session is None:
            return
        link = self._lines.state(session.host_url)
        told = standing(session, link)
        known = as_known(session, told.tone)
        self.header.show_session(known, told)
        self.notes.show_session(session, told)
        self.views.show_session(known, online=link[0] is LinkState.ONLINE)
        self.entry.setVisible(session.can_speak)
        words = self.tr("Write to {0}").format(people_words(session)) if session.others else self.tr("Write")
        self.entry.input.setPlaceholderText(words)
        self.entry.input.setAccessibleName(words)
        self._aim_keyboard()
        self.session_shown.emit(session)

    def _show_writing(self) -> None:
        session = self._session
        members = [session.member(number) for number in sorted(self.writing.members)] if session else []
        names = [member_name(session, one) for one in members if one is not None and session is not None]
        words = writing_words(names)
        self.typing.setText(words)
        self.typing.setVisible(bool(words) and not self.views.shows_areas)  # there each area says it

    def _aim_keyboard(self) -> None:
        speaks = self._session is not None and self._session.can_speak
        view = self.areas if self.views.shows_areas else self.timeline
        self.setFocusProxy(self.entry.input if speaks else view)
        self.views.order_by_tab(self.header.close_button, *self.header.chips)

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
        self.views.note_item(item, watched=bool(self.attention.watched))

    def _on_watched(self, session_id: int) -> None:
        if session_id:
            self.views.note_look()
        self.watched_changed.emit(session_id)

    def _on_writing_changed(self) -> None:
        self.views.show_writing(frozenset(self.writing.members))
        self._show_writing()

    def _on_view_changed(self, areas: bool) -> None:
        self.header.show_view(areas)
        self._show_writing()
        self._aim_keyboard()

    # ---- Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.header.close_button.isVisible():
            self.close_pane()
        else:
            super().keyPressEvent(event)

    # ---- building

    def _join(self) -> None:
        header, bus = self.header, self._ctx.bus
        header.view_button.clicked.connect(self.views.change)
        header.reply_button.clicked.connect(lambda: self.deeds.reply_by_mail(self.views.to_quote()))
        header.place_button.clicked.connect(lambda: self.beside_requested.emit(not self._is_beside))
        header.popout_button.clicked.connect(lambda: self.popout_requested.emit(self.session_id, self.take_draft()))
        header.close_button.clicked.connect(self.close_pane)
        self.deeds.reply_by_mail_requested.connect(self.reply_by_mail_requested)
        self.deeds.person_activated.connect(self.person_activated)
        self.deeds.mail_wanted.connect(self.mail_wanted)
        self.deeds.failed.connect(self.notes.complain)
        self.feed.item_came.connect(self._on_item_came)
        self.writing.changed.connect(self._on_writing_changed)
        self._lines.changed.connect(self._on_line_changed)
        self.views.timeline_built.connect(self._join_timeline)
        self.views.view_changed.connect(self._on_view_changed)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rows: tuple[QWidget, ...] = (self.header, self.notes, under, self.views, self.typing, line, self.entry)
        for widget in rows:
            column.addWidget(widget, int(widget is self.views))
        for before, after in pairwise((self.entry.input, self.entry.send, self.entry.attach)):
            self.setTabOrder(before, after)
        self.setMinimumSize(*_LEAST)
