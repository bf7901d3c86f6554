"""What rows of lists are drawn of: their ground, and words at both ends of a line."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liveletter.window.parts.theme import Colors

Words = tuple[str, QFont, QColor]
_AIR = 10  # pixels between the two


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, shades: Colors) -> None:
    """Chosen, under the mouse, or neither; with a line beneath."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, shades.chosen)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, shades.hover)
    painter.setPen(shades.line)
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def draw_frame(painter: QPainter, rect: QRect, color: QColor) -> None:
    """The frame of the row with the keyboard, whole at any scale."""
    painter.setPen(QPen(color, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5))


def draw_words(painter: QPainter, place: QRect, words: Words) -> None:
    """Words at the start of a line, cut where there is no room."""
    text, font, color = words
    painter.setFont(font)
    painter.setPen(color)
    short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)


def draw_pair(painter: QPainter, option: QStyleOptionViewItem, line: QRect, head: Words, tail: Words) -> None:
    """Words at the start, which are cut, and words at the end, which are not."""
    text, font, color = tail
    taken = QFontMetrics(font).horizontalAdvance(text) + _AIR if text else 0
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(line, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)
    draw_words(painter, QStyle.visualRect(option.direction, line, line.adjusted(0, 0, -taken, 0)), head)
