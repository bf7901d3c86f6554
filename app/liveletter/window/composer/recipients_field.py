"""The field for recipients: as many lines as it needs, completion from persons, wrong addresses underlined."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QMimeData, QSize, QSizeF, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPalette,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QCompleter, QFrame, QListView, QPlainTextEdit, QWidget

from liveletter.domain.people import Person
from liveletter.window.composer import recipients
from liveletter.window.parts import theme
from liveletter.window.parts.quiet_list import color_quietly, make_quiet

LINES = 4  # the most it grows to before it scrolls
_FOR_POPUP = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}


class RecipientsField(QPlainTextEdit):
    """Mailboxes, comma-separated. Tab leaves it; Return ends a recipient, or takes the chosen completion."""

    changed = Signal()

    def __init__(
        self, *, name: str, spoken: str, persons: Callable[[], Iterable[Person]], parent: QWidget | None = None
    ):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._persons = persons
        self._marker = _Marker(self.document(), self)
        self._choices = QStringListModel(self)
        self._popup = QListView()
        self._completer = self._make_completer()
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._marker.rehighlight)
        self._on_size_changed(QSizeF(0, 1))

    def text(self) -> str:
        """What is typed, comma-separated."""
        return recipients.in_order(self.toPlainText())

    def set_text(self, text: str) -> None:
        """Fill it in; undo goes back no further than to here."""
        self.setPlainText(text)

    def mistake(self) -> str:
        """The sentence for the first wrong address; empty where there is none."""
        return recipients.first_mistake(self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible() and event.key() in _FOR_POPUP:
            event.ignore()  # the completer's own
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._end_recipient()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self._popup.isVisible():
            return False
        return bool(super().focusNextPrevChild(forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._completer.setWidget(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._marker.rehighlight()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_marker"):
            self._marker.rehighlight()
            color_quietly(self._popup)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Lists that come with line ends become lists with commas."""
        if source.hasText():
            self.insertPlainText(", ".join(part for part in source.text().splitlines() if part.strip()))

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self._choices, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self)
        completer.setMaxVisibleItems(recipients.COMPLETIONS)
        completer.setPopup(self._popup)
        make_quiet(self._popup)  # after setPopup, which brings a delegate of its own
        self._popup.setObjectName(f"{self.objectName()}Completions")
        self._popup.setAccessibleName(self.tr("People who fit"))
        completer.activated.connect(self._on_completion_chosen)
        return completer

    def _on_text_changed(self) -> None:
        self.changed.emit()
        if self.hasFocus():
            self._offer()

    def _offer(self) -> None:
        text = self.toPlainText()
        piece = recipients.piece_at(text, self.textCursor().position())
        others = text[: piece.start] + text[self.textCursor().position() :]
        found = recipients.completions(self._persons(), piece.text, taken=others)
        self._choices.setStringList([recipients.written(mailbox) for mailbox in found])
        if not found:
            self._popup.hide()
            return
        place = self.cursorRect()
        place.setWidth(min(self.width(), self._popup.sizeHintForColumn(0) + 24))
        self._completer.complete(place)
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_completion_chosen(self, text: str) -> None:
        cursor = self.textCursor()
        piece = recipients.piece_at(self.toPlainText(), cursor.position())
        cursor.setPosition(piece.start)
        cursor.setPosition(piece.end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"{text}, ")
        self.setTextCursor(cursor)

    def _end_recipient(self) -> None:
        if self.toPlainText().strip() and not self.toPlainText().rstrip().endswith((",", ";")):
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.insertPlainText(", ")

    def _on_size_changed(self, size: QSizeF) -> None:
        lines = min(max(1, round(size.height())), LINES)
        height = QFontMetrics(self.font()).lineSpacing() * lines + 2 * round(self.document().documentMargin()) + 2
        self.setFixedHeight(height)
        shown = Qt.ScrollBarPolicy.ScrollBarAsNeeded if size.height() > LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(shown)


class _Marker(QSyntaxHighlighter):
    """Underlines what is no address, but not what is being typed just now."""

    def __init__(self, document: QTextDocument, field: RecipientsField) -> None:
        super().__init__(document)
        self._field = field

    def highlightBlock(self, text: str) -> None:
        cursor = self._field.textCursor().position() - self.currentBlock().position()
        for piece in recipients.pieces(text):
            typing = self._field.hasFocus() and piece.start <= cursor <= piece.end
            if not typing and not recipients.is_right(piece.text):
                self.setFormat(piece.start, piece.end - piece.start, self._wrong())

    def _wrong(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        shape.setUnderlineColor(theme.colors(self._field.palette()).busy)
        shape.setForeground(self._field.palette().color(QPalette.ColorRole.Text))
        return shape
