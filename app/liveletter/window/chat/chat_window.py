"""A chat in a window of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.domain.people import Person
from liveletter.window.chat.chat_pane import ChatPane
from liveletter.window.context import Context
from liveletter.window.parts.icons import application_icon
from liveletter.window.timeline.timeline_words import subject_words


class ChatWindow(QWidget):
    """A `ChatPane` as a top-level window. Closing it deletes it; what was typed is told with `closed`."""

    closed = Signal(int, str, str)  # person id, about, what is typed and not sent

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("chatWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(application_icon())
        self.resize(420, 560)
        self.pane = ChatPane(ctx=ctx, parent=self)
        self.pane.stand_alone()
        self.pane.person_changed.connect(self._on_person_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.setFocusProxy(self.pane)

    def open_for(
        self, person_id: int, *, about: str = "", subject: str = "", mail_id: int = 0, draft: str = ""
    ) -> None:
        """Chat with a person, and come to the front."""
        self.pane.open_for(person_id, about=about, subject=subject, mail_id=mail_id, draft=draft)
        self.show()
        self.raise_()
        self.activateWindow()

    def _on_person_changed(self, person: Person) -> None:
        matter = self.pane.talk.matter
        if matter.about:
            self.setWindowTitle(self.tr("{0} – {1}").format(person.name, subject_words(matter.subject)))
        else:
            self.setWindowTitle(self.tr("{0} – Chat").format(person.name))

    def closeEvent(self, event: QCloseEvent) -> None:
        matter = self.pane.talk.matter
        self.closed.emit(matter.person_id, matter.about, self.pane.talk.take_draft())
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
