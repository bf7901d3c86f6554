"""The talk of a live letter in a window of its own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liveletter.domain.live import LiveSession
from liveletter.window.chat.session_title import title_words
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_pane import SessionPane
from liveletter.window.parts.icons import application_icon


class SessionWindow(QWidget):
    """A `SessionPane` as a top-level window. Closing it deletes it; what was typed is told with `closed`."""

    closed = Signal(int, str)  # session id, what is typed and not sent

    def __init__(self, *, ctx: Context, lines: HostLines, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("liveWindow")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowIcon(application_icon())
        self.resize(620, 560)
        self.pane = SessionPane(ctx=ctx, lines=lines, parent=self)
        self.pane.stand_alone()
        self.pane.session_shown.connect(self._on_session_shown)
        self.pane.closed.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)
        self.setFocusProxy(self.pane)

    def open_for(self, session: LiveSession, *, draft: str = "") -> None:
        """Show a session, and come to the front."""
        self.pane.open(session, draft=draft, focus=True)
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _on_session_shown(self, session: LiveSession) -> None:
        self.setWindowTitle(self.tr("{0} – Live chat").format(title_words(session)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit(self.pane.session_id, self.pane.take_draft())
        super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
