"""The chat with one person beside or beneath a mail, or in a window of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from liveletter.settings import CHAT_PLACE
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.talk_place import TalkPlace
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import flat_button, icon_button
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.people.person_header import PersonHeader
from liveletter.window.timeline.timeline_words import subject_words

_LEAST = (260, 180)  # pixels


class ChatPane(TalkPlace):
    """A chat, perhaps about a mail (MISSION B1). Escape closes it; what is typed is kept."""

    beside_requested = Signal(bool)  # stand beside the mail (else beneath)
    closed = Signal()

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx=ctx, name="chatPane", header=PersonHeader(side=30), parent=parent)
        self._mail_id = 0
        self._is_beside = ctx.settings[CHAT_PLACE] == "beside"
        self.talk.timeline.filter_bar.hide()
        self._build_buttons()
        self._build_about()
        self.column.insertWidget(1, self.about_bar)
        self.setMinimumSize(*_LEAST)
        self._connect()

    def _build_buttons(self) -> None:
        self.reply_button = icon_button("chatReplyByMail", "reply-by-mail", self.tr("Reply by mail"))
        self.place_button = icon_button("chatPlace", "beside", "")
        self.popout_button = icon_button("chatPopout", "popout", self.tr("Open in a window of its own"))
        self.close_button = icon_button("chatClose", "close", self.tr("Close the chat"))
        for button in (self.reply_button, self.place_button, self.popout_button, self.close_button):
            self.header.add_button(button)
        self.set_beside(self._is_beside)

    def _build_about(self) -> None:
        self.about_bar = QFrame(self)
        self.about_bar.setObjectName("aboutBar")
        self.about_bar.setProperty("role", "bar")
        self.about = ElidedLabel("about")
        self.whole_button = flat_button("chatWhole", self.tr("Whole conversation"))
        self.whole_button.setCheckable(True)
        self.drop_about = icon_button("dropAbout", "close", self.tr("Go on without this mail"))
        row = QHBoxLayout(self.about_bar)
        row.setContentsMargins(theme.PAD, 2, theme.PAD, 2)
        row.addWidget(self.about, 1)
        row.addWidget(self.whole_button)
        row.addWidget(self.drop_about)
        self.about_bar.hide()

    def _connect(self) -> None:
        self.reply_button.clicked.connect(self._on_reply_asked)
        self.place_button.clicked.connect(lambda: self.beside_requested.emit(not self._is_beside))
        self.popout_button.clicked.connect(self._on_popout_asked)
        self.close_button.clicked.connect(self.close_chat)
        self.whole_button.toggled.connect(self._on_whole_toggled)
        self.drop_about.clicked.connect(self._on_about_dropped)
        for asking in (self.talk.away, self.talk.history):
            asking.room_changed.connect(self._make_room, Qt.ConnectionType.QueuedConnection)

    # ---- what it offers

    def open_for(
        self,
        person_id: int,
        *,
        about: str = "",
        subject: str = "",
        mail_id: int = 0,
        draft: str = "",
        focus: bool = True,
    ) -> None:
        """Chat with a person; `about` is the Message-ID of the mail it is about, if any."""
        self._mail_id = mail_id
        self.whole_button.blockSignals(True)
        self.whole_button.setChecked(False)
        self.whole_button.blockSignals(False)
        self.talk.open(Matter(person_id, about, subject), only_matter=bool(about), draft=draft)
        self._show_about()
        self.show_header()
        self.show()
        if focus:
            self.setFocus()

    def close_chat(self) -> None:
        """End the view of this chat; nothing of it is lost."""
        self.talk.close_talk()
        self.hide()
        self.closed.emit()

    def set_beside(self, beside: bool) -> None:
        """Tell the pane where it stands, so that its button offers the other place."""
        self._is_beside = beside
        words = self.tr("Beneath the mail") if beside else self.tr("Beside the mail")
        self.place_button.setIcon(icons.icon("beneath" if beside else "beside"))
        self.place_button.setToolTip(words)
        self.place_button.setAccessibleName(words)

    def stand_alone(self) -> None:
        """The pane is a window of its own: it has no other place to go to."""
        for button in (self.place_button, self.popout_button, self.close_button):
            button.hide()

    # ---- slots

    def _on_reply_asked(self) -> None:
        chosen = self.chosen_chats()
        if not chosen and self.talk.timeline.is_transcript:
            chosen = [item.id for item in self.talk.timeline.model.items()]
        self.reply_by_mail_requested.emit(self.person_id, chosen)

    def _on_popout_asked(self) -> None:
        matter = self.talk.matter
        draft = self.talk.take_draft()
        self.popout_requested.emit(matter.person_id, matter.about, matter.subject, self._mail_id, draft)

    def _on_whole_toggled(self, whole: bool) -> None:
        draft = self.talk.take_draft()
        self.talk.open(self.talk.matter, only_matter=not whole, draft=draft)

    def _on_about_dropped(self) -> None:
        self._mail_id = 0
        self.talk.speak_about(Matter(self.person_id))
        self._show_about()
        self.talk.setFocus()

    def _make_room(self) -> None:
        """What is asked is seen whole, however low the pane stands."""
        layout = self.layout()
        needed = layout.totalMinimumHeightForWidth(self.width()) if layout is not None else 0
        asks = self.talk.away.isVisible() or self.talk.history.isVisible()
        self.setMinimumHeight(max(_LEAST[1], needed if asks else 0))

    def _show_about(self) -> None:
        matter = self.talk.matter
        words = self.tr("About: {0}").format(isolated(subject_words(matter.subject)))
        self.about.show_words(words)
        self.about_bar.setVisible(bool(matter.about))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.isWindow() and self.close_button.isVisible():
            self.close_chat()
        else:
            super().keyPressEvent(event)
