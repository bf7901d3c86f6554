"""Lists whose chosen row is marked softly, as in the window's other lists."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from liveletter.window.parts import theme
from liveletter.window.parts.row_drawing import draw_frame


def make_quiet(view: QListView) -> None:
    """Give a list air around its rows and the soft mark."""
    view.setItemDelegate(_Airy(view))
    color_quietly(view)


def color_quietly(view: QListView) -> None:
    """The soft mark's colours, once more after the theme has changed."""
    palette = view.palette()
    shades = theme.colors(palette)
    if palette.color(QPalette.ColorRole.Highlight) != shades.chosen:
        palette.setColor(QPalette.ColorRole.Highlight, shades.chosen)
        palette.setColor(QPalette.ColorRole.HighlightedText, shades.text)
        view.setPalette(palette)


class QuietList(QListWidget):
    """A list of its own rows, quiet. Long words go on in the next line."""

    def __init__(self, *, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_quiet(self)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            color_quietly(self)


class _Airy(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        has_keyboard = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # the style would frame the words alone
        super().paint(painter, option, index)
        if has_keyboard and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_frame(painter, option.rect, theme.colors(option.palette).accent)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        wraps = option.features & QStyleOptionViewItem.ViewItemFeature.WrapText  # in the width that there is
        return QSize(size.width() + (0 if wraps else 16), size.height() + 14)
