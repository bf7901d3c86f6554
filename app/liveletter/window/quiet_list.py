"""A list whose chosen row is marked softly, as in the window's other lists."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from liveletter.window import theme


class QuietList(QListWidget):
    """Rows with air around them."""

    def __init__(self, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setItemDelegate(_Airy(self))
        self._color()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color()

    def _color(self) -> None:
        palette = self.palette()
        shades = theme.colors(palette)
        if palette.color(QPalette.ColorRole.Highlight) == shades.chosen:
            return
        palette.setColor(QPalette.ColorRole.Highlight, shades.chosen)
        palette.setColor(QPalette.ColorRole.HighlightedText, shades.text)
        self.setPalette(palette)


class _Airy(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 16, size.height() + 14)
