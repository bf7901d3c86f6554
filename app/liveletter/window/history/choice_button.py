"""A button that opens a menu, and whose words end in "…" where there is not room for all."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyleOption,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from liveletter.window.parts import icons

_ICON = 16
_ARROW = 22
_ROOM = 6 + _ICON + 6 + _ARROW  # pixels beside the words: edge, icon, gap, arrow
_LEAST = 11  # letters that are always shown


class ChoiceButton(QToolButton):
    """Quiet, with an icon, words and an arrow; `clicked` asks for the menu."""

    def __init__(self, *, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, autoRaise=True)
        self.setObjectName(name)
        self.setProperty("role", "flat")
        self.setIcon(icons.icon(icon))
        self.setIconSize(QSize(_ICON, _ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = ""

    @property
    def words(self) -> str:
        """What it says, whole."""
        return self._words

    def say(self, words: str) -> None:
        """Show these words; they are what is read aloud too, unless a longer name is given."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + _ROOM, self._height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * _LEAST + _ROOM
        return QSize(min(least, self.sizeHint().width()), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        short = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, self.width() - _ROOM + 4)
        option.text = short.replace("&", "&&")
        option.rect = self.rect()
        self.setToolTip(self._words if short != self._words else "")
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._draw_arrow(painter)
        painter.end()

    def _draw_arrow(self, painter: QStylePainter) -> None:
        option = QStyleOption()
        option.initFrom(self)
        place = self.rect().adjusted(self.width() - _ARROW + 2, 0, -6, 0)
        option.rect = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, option)

    def _height(self) -> int:
        return max(self.fontMetrics().height(), _ICON) + 10
