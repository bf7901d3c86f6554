"""Draws one session of the list: title and time, people and state, the last word."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from liveletter.window.live.session_rows import SessionRows
from liveletter.window.live.session_words import Tone
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.row_drawing import draw_ground, draw_pair, draw_words

Index = QModelIndex | QPersistentModelIndex
_PAD = 8


class SessionDelegate(QStyledItemDelegate):
    """Rows of one height, three lines each."""

    def __init__(self, *, model: SessionRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        small = QFontMetrics(theme.scaled(option.font, theme.SMALL)).height()
        return QSize(200, QFontMetrics(option.font).height() + 2 * small + 2 * _PAD + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        shades = theme.colors(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        draw_ground(painter, option, shades)
        inner = option.rect.adjusted(theme.PAD, _PAD, -theme.PAD, -_PAD)
        bold, small = theme.scaled(option.font, 1.0, bold=True), theme.scaled(option.font, theme.SMALL)
        high, low = QFontMetrics(bold).height(), QFontMetrics(small).height()
        first = QRect(inner.left(), inner.top(), inner.width(), high)
        second = QRect(inner.left(), first.bottom() + 3, inner.width(), low)
        third = QRect(inner.left(), second.bottom() + 3, inner.width(), low)
        draw_pair(painter, option, first, (isolated(row.title), bold, shades.text), (row.when, small, shades.dim))
        state = shades.available if row.tone is Tone.LIVE else shades.dim
        draw_pair(painter, option, second, (isolated(row.people), small, shades.text), (row.state, small, state))
        draw_words(painter, third, (isolated(row.last), small, shades.dim))
        painter.restore()
