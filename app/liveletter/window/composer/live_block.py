"""The chat in a mail being written, as it is seen: icon, title, what it is like, and buttons."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liveletter.window.parts import icons, theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import icon_button, push_button
from liveletter.window.parts.dragging import DragWatch
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.parts.naming import named

_MARK = 36  # pixels, the round icon
_WIDEST = 620  # pixels
_AIR = 6  # pixels above and below


class LiveBlock(QWidget):
    """Lies over the room that the text keeps. Return opens the options, Delete removes it, Alt+Up and Alt+Down move
    it; it can be dragged."""

    options_asked = Signal()
    remove_asked = Signal()
    setup_asked = Signal()
    step_asked = Signal(int)  # lines: -1, 1
    pressed = Signal()
    left = Signal()  # Escape: back to the text
    drag_begun = Signal()
    menu_asked = Signal(object)  # QPoint on the screen

    def __init__(self, *, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "liveBlock", self.tr("Live chat"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._is_chosen = False
        self._is_troubled = False
        self._title = ElidedLabel("liveBlockTitle")
        self._title.setFont(theme.scaled(self.font(), 1.06, bold=True))
        self._words = ElidedLabel("liveBlockWords", dim=True)
        self._setup = push_button("liveBlockSetup", self.tr("Set up a host…"))
        self._options = icon_button("liveBlockOptions", "settings", self.tr("Choices for this chat (Return)"), size=16)
        self._remove = icon_button("liveBlockRemove", "close", self.tr("Remove the chat from this mail"), size=14)
        self._lay_out()
        self._setup.hide()
        self.hide()
        self._watch = DragWatch(self)
        self._watch.begun.connect(self.drag_begun)
        self._options.clicked.connect(self.options_asked)
        self._remove.clicked.connect(self.remove_asked)
        self._setup.clicked.connect(self.setup_asked)

    @property
    def words(self) -> tuple[str, str]:
        """Title and line beneath it."""
        return self._title.text(), self._words.text()

    def say(self, title: str, words: str, *, spoken: str, lacks_host: bool, troubled: bool = False) -> None:
        """Show this; `troubled`: the words say what is wrong."""
        self._is_troubled = troubled
        self.setToolTip(words)
        self._title.show_words(isolated(title))
        self._words.show_words(words)
        self._setup.setVisible(lacks_host)
        self.setAccessibleName(spoken)
        told = self.tr("{words}. Return: choices; Delete: remove; Alt+Up and Alt+Down: move.")
        self.setAccessibleDescription(told.format(words=self._words.text()))
        self.update()

    def choose(self, *, chosen: bool) -> None:
        """Show whether the text's cursor is on it."""
        if chosen != self._is_chosen:
            self._is_chosen = chosen
            self.update()

    def sizeHint(self) -> QSize:
        lines = self._title.sizeHint().height() + self._words.sizeHint().height() + 2
        return QSize(_WIDEST, max(lines, _MARK) + 18 + 2 * _AIR)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and not event.modifiers():
            self.options_asked.emit()
        elif alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.step_asked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        event.accept()  # it is not the text beneath that is clicked

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.options_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._setup.setText(self.tr("Set up a host…") if self.width() > 420 else self.tr("Set up…"))
        self._row.setContentsMargins(*self._margins())

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), shades.base)  # over the mark of what is selected
        strong = self._is_chosen or self.hasFocus()
        painter.setBrush(shades.trouble if self._is_troubled else shades.notice)
        painter.setPen(QPen(shades.accent, 2 if strong else 1))
        frame = self._frame()
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        self._draw_mark(painter, shades, frame)
        painter.end()

    def _frame(self) -> QRectF:
        width = min(_WIDEST, self.width())
        left = self.width() - width if self._is_mirrored() else 0
        return QRectF(left, _AIR, width, self.height() - 2 * _AIR)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _margins(self) -> tuple[int, int, int, int]:
        begin, end = 2 * theme.PAD + _MARK, theme.GAP + max(0, self.width() - _WIDEST)
        left, right = (end, begin) if self._is_mirrored() else (begin, end)
        return left, _AIR + 4, right, _AIR + 4

    def _draw_mark(self, painter: QPainter, shades: theme.Colors, frame: QRectF) -> None:
        left = frame.right() - theme.PAD - _MARK if self._is_mirrored() else frame.left() + theme.PAD
        mark = QRectF(left, frame.center().y() - _MARK / 2, _MARK, _MARK)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shades.accent)
        painter.drawEllipse(mark)
        icons.draw(painter, mark.adjusted(8, 8, -8, -8), "live", QColor(shades.on_accent))

    def _lay_out(self) -> None:
        for label in (self._title, self._words):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._words)
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(4)
        row.addLayout(words, 1)
        for button in (self._setup, self._options, self._remove):
            button.setCursor(Qt.CursorShape.ArrowCursor)
            row.addWidget(button)
