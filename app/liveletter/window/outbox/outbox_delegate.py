"""Draws one entry of the outbox: what it is, for whom, its title, how it stands."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liveletter.window.outbox.outbox_row import KIND_ICONS, OutboxRow, Tone
from liveletter.window.outbox.outbox_rows import ROW_ROLE
from liveletter.window.parts import icons, theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.row_drawing import draw_ground, draw_pair, draw_words

Index = QModelIndex | QPersistentModelIndex
_PAD = 8
_SIDE = 18
_BY_KEYBOARD = QStyle.StateFlag.State_KeyboardFocusChange


def tone_color(tone: Tone, shades: theme.Colors) -> QColor:
    """The colour of a mark."""
    return {Tone.QUIET: shades.dim, Tone.GOING: shades.accent, Tone.GOOD: shades.available, Tone.BAD: shades.busy}[tone]


class OutboxDelegate(QStyledItemDelegate):
    """Rows of one height, of three lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).height()
        small = QFontMetrics(theme.scaled(option.font, theme.SMALL)).height()
        return QSize(220, line + line + small + 2 * _PAD + 5)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OutboxRow = index.data(ROW_ROLE)
        shades = theme.colors(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        _draw_ground(painter, option, shades)
        inner = option.rect.adjusted(theme.PAD, _PAD, -theme.PAD, -_PAD)
        place = QRect(inner.left(), inner.top() + 1, _SIDE, _SIDE)
        _draw_icon(painter, QStyle.visualRect(option.direction, inner, place), KIND_ICONS[row.entry.kind], shades.dim)
        room = QStyle.visualRect(option.direction, inner, inner.adjusted(_SIDE + 10, 0, 0, 0))
        line = QFontMetrics(option.font).height()
        _draw_head(painter, QRect(room.left(), room.top(), room.width(), line), option, row, shades)
        title = QRect(room.left(), room.top() + line + 1, room.width(), line)
        draw_words(painter, title, (isolated(row.title), option.font, shades.text))
        below = room.adjusted(0, 2 * line + 4, 0, 0)
        _draw_state(painter, below, option, row, shades)
        painter.restore()


def _draw_head(
    painter: QPainter, line: QRect, option: QStyleOptionViewItem, row: OutboxRow, shades: theme.Colors
) -> None:
    small, bold = theme.scaled(option.font, theme.SMALL), theme.scaled(option.font, 1.0, bold=True)
    draw_pair(painter, option, line, (row.to, bold, shades.text), (row.when, small, shades.dim))


def _draw_state(
    painter: QPainter, room: QRect, option: QStyleOptionViewItem, row: OutboxRow, shades: theme.Colors
) -> None:
    small = theme.scaled(option.font, theme.SMALL, bold=row.needs_user)
    height = QFontMetrics(small).height()
    line = QRect(room.left(), room.top(), room.width(), height)
    mark = QRect(line.left(), line.top() + (height - 14) // 2, 14, 14)
    _draw_icon(painter, QStyle.visualRect(option.direction, line, mark), row.mark, tone_color(row.tone, shades))
    rest = QStyle.visualRect(option.direction, line, line.adjusted(19, 0, 0, 0))
    words = f"{isolated(row.state)} · {isolated(row.tries)}" if row.tries else isolated(row.state)
    # Words of others are isolated: all together would start on the side that Latin letters start on.
    draw_words(painter, rest, (words, small, shades.text if row.needs_user else shades.dim))


def _draw_icon(painter: QPainter, place: QRect, name: str, color: QColor) -> None:
    side = round(place.width() * painter.device().devicePixelRatio())
    painter.drawPixmap(place, icons.pixmap(name, QSize(side, side), color))


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, shades: theme.Colors) -> None:
    draw_ground(painter, option, shades)
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & _BY_KEYBOARD:
        painter.setPen(QPen(shades.accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
