"""Draws one person: circle with the mark, name, words, unread messages."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liveletter.window.parts import theme
from liveletter.window.parts.avatar import draw_avatar
from liveletter.window.parts.bidi import isolated
from liveletter.window.people.people_model import PeopleModel
from liveletter.window.people.people_order import PersonRow
from liveletter.window.people.presence_mark import corner, draw_mark

Index = QModelIndex | QPersistentModelIndex
_SIDE = 34
_PAD = 8
_BY_KEYBOARD = QStyle.StateFlag.State_KeyboardFocusChange


class PeopleDelegate(QStyledItemDelegate):
    """Rows of one height."""

    def __init__(self, *, model: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        return QSize(160, max(_SIDE, round(metrics.height() * 1.95)) + 2 * _PAD - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.row(index.row())
        shades = theme.colors(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        ground = _draw_ground(painter, option, shades)
        inner = option.rect.adjusted(_PAD + 4, 0, -_PAD - 4, 0)
        circle = QRect(inner.left(), inner.top() + (inner.height() - _SIDE) // 2, _SIDE, _SIDE)
        circle = QStyle.visualRect(option.direction, inner, circle)
        draw_avatar(painter, circle, row.person.name)
        draw_mark(painter, corner(QRectF(circle), option.direction), row.presence.availability, ground)
        room = _lead(inner, _SIDE + 10, option.direction)
        if row.person.unread:
            room = _trail(room, _draw_badge(painter, room, option, row.person.unread, shades) + 8, option.direction)
        _draw_words(painter, room, option, row, shades)
        painter.restore()


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, shades: theme.Colors) -> QColor:
    ground = shades.base
    if option.state & QStyle.StateFlag.State_Selected:
        ground = shades.chosen
    elif option.state & QStyle.StateFlag.State_MouseOver:
        ground = shades.hover
    place = QRectF(option.rect).adjusted(4, 1, -4, -1)
    painter.setBrush(ground)
    focused = option.state & QStyle.StateFlag.State_HasFocus and option.state & _BY_KEYBOARD
    painter.setPen(QPen(shades.accent, 1.5) if focused else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(place, theme.RADIUS, theme.RADIUS)
    return ground


def _draw_badge(painter: QPainter, room: QRect, option: QStyleOptionViewItem, unread: int, shades: theme.Colors) -> int:
    words = option.locale.toString(unread) if unread < 1000 else "999+"
    font = theme.scaled(option.font, theme.SMALL, bold=True)
    metrics = QFontMetrics(font)
    height = metrics.height() + 3
    width = max(height, metrics.horizontalAdvance(words) + 12)
    place = QRect(room.right() - width + 1, room.top() + (room.height() - height) // 2, width, height)
    place = QStyle.visualRect(option.direction, room, place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shades.accent)
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(shades.on_accent)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
    return width


def _draw_words(
    painter: QPainter, room: QRect, option: QStyleOptionViewItem, row: PersonRow, shades: theme.Colors
) -> None:
    font = theme.scaled(option.font, 1.0, bold=bool(row.person.unread))
    small = theme.scaled(option.font, theme.SMALL)
    name_height, words_height = QFontMetrics(font).height(), QFontMetrics(small).height()
    above = (room.height() - name_height - (words_height if row.words else 0)) // 2
    begin = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    place = QRect(room.left(), room.top() + above, room.width(), name_height)
    painter.setFont(font)
    painter.setPen(shades.text)
    painter.drawText(place, begin, _short(QFontMetrics(font), row.person.name, room.width()))
    if row.words:
        below = QRect(room.left(), place.bottom() + 1, room.width(), words_height)
        painter.setFont(small)
        painter.setPen(shades.dim)
        painter.drawText(below, begin, _short(QFontMetrics(small), row.words, room.width()))


def _short(metrics: QFontMetrics, words: str, width: int) -> str:
    return isolated(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width))


def _lead(room: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(direction, room, room.adjusted(width, 0, 0, 0))


def _trail(room: QRect, width: int, direction: Qt.LayoutDirection) -> QRect:
    return QStyle.visualRect(direction, room, room.adjusted(0, 0, -width, 0))
