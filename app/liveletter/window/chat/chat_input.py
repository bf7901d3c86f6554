"""Where a chat message is written."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QInputMethodEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from liveletter.window.chat.file_drop import dropped_files as local_files
from liveletter.window.timeline.chat_text import clean

_LOOK = """#chatInput { background: palette(base);
border: 1px solid palette(mid); border-radius: 8px; padding: 0 4px; }
#chatInput:focus { border-color: palette(highlight); }"""
_MOST_LINES = 6
_PAUSE = 4000  # milliseconds without a key after which the user has ceased to write


class ChatInput(QPlainTextEdit):
    """Grows from one to six lines. Enter sends, Shift+Enter begins a line; an input method's Enter stays its own."""

    submitted = Signal(str)  # the cleaned text, never empty
    held_back = Signal()  # Enter, while nothing may be sent
    typing_changed = Signal(bool)  # the user began or ceased to write
    files_pasted = Signal(list)  # paths

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatInput")
        self.is_held = False  # what is written may not be sent by Enter: the user is asked about it
        self._hint = ""
        self._is_composing = False
        self._is_typing = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._on_paused)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(6)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setStyleSheet(_LOOK)
        self.textChanged.connect(self._on_text_changed)
        self._fit()

    def text(self) -> str:
        """What is written, cleaned."""
        return clean(self.toPlainText()).strip()

    def put(self, text: str) -> None:
        """Show a text that was kept, the cursor behind it. Nobody is told of typing."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()

    def setPlaceholderText(self, text: str) -> None:
        """In one line: Qt would go on in a second one, out of sight."""
        self._hint = text
        self._show_hint()

    def submit(self) -> None:
        """Send what is written, if anything is, and empty the field."""
        if self.is_held:
            self.held_back.emit()
        elif text := self.text():
            self._pause.stop()
            self._is_typing = False
            self.put("")
            self.submitted.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if is_enter and plain and not self._is_composing:
            self.submit()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._is_composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or bool(local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if paths := local_files(source):
            self.files_pasted.emit(paths)
        elif source.hasText():
            self.insertPlainText(clean(source.text()).strip("\n"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.ignore()  # not its path is meant: the talk takes files
        else:
            super().dragEnterEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._is_composing = False
        self._on_paused()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def _on_text_changed(self) -> None:
        self._fit()
        if not self.text():
            self._on_paused()
            return
        self._pause.start()
        if not self._is_typing:
            self._is_typing = True
            self.typing_changed.emit(True)

    def _on_paused(self) -> None:
        self._pause.stop()
        if self._is_typing:
            self._is_typing = False
            self.typing_changed.emit(False)

    def _show_hint(self) -> None:
        room = round(self.viewport().width() - 2 * self.document().documentMargin())
        super().setPlaceholderText(self.fontMetrics().elidedText(self._hint, Qt.TextElideMode.ElideRight, room))
        self.viewport().update()  # Qt does so only where it comes or goes

    def _fit(self) -> None:
        # a plain text document's height is counted in lines
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        margins = 2 * self.document().documentMargin() + 2
        height = round(lines * self.fontMetrics().lineSpacing() + margins + 1)
        if height != self.height():
            self.setFixedHeight(height)
