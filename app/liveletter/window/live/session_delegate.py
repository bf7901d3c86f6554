"""Draws one session of the list: title and time, people and state, the last word."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liveletter.window.live.session_rows import SessionRows
from liveletter.window.live.session_words import Tone
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated

Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_DOT = 9


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
        self._ground(painter, option, shades)
        inner = option.rect.adjusted(theme.PAD, _PAD, -theme.PAD, -_PAD)
        bold, small = theme.scaled(option.font, 1.0, bold=True), theme.scaled(option.font, theme.SMALL)
        high, low = QFontMetrics(bold).height(), QFontMetrics(small).height()
        first = QRect(inner.left(), inner.top(), inner.width(), high)
        second = QRect(inner.left(), first.bottom() + 3, inner.width(), low)
        third = QRect(inner.left(), second.bottom() + 3, inner.width(), low)
        self._pair(painter, option, first, (row.title, bold, shades.text), (row.when, small, shades.dim))
        state = shades.available if row.tone is Tone.LIVE else shades.dim
        self._pair(painter, option, second, (row.people, small, shades.text), (row.state, small, state))
        self._pair(painter, option, third, (row.last, small, shades.dim), ("", small, shades.dim))
        painter.restore()

    def _pair(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        head: tuple[str, QFont, QColor],
        tail: tuple[str, QFont, QColor],
    ) -> None:
        """Words at the start, which are cut, and words at the end, which are not."""
        words, font, color = tail
        taken = QFontMetrics(font).horizontalAdvance(words) + 12 if words else 0
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, words)
        words, font, color = head
        rest = QStyle.visualRect(option.direction, room, room.adjusted(0, 0, -taken, 0))
        painter.setFont(font)
        painter.setPen(color)
        short = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, isolated(short))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, shades: theme.Colors) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, shades.chosen)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, shades.hover)
        painter.setPen(shades.line)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
