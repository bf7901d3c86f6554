"""The program's mark with the number of unread messages on it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from liveletter.window.parts import icons

SIDES = (16, 22, 24, 32, 48, 64, 128)
RED = QColor("#d5393c")
MOST = 99


def tray_icon(unread: int) -> QIcon:
    """The mark in the sizes that trays ask for; with a number where something is unread."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(_drawn(side, unread))
    return icon


def badge_words(unread: int) -> str:
    """What stands on the mark."""
    return "" if unread <= 0 else str(unread) if unread <= MOST else f"{MOST}+"


def _drawn(side: int, unread: int) -> QPixmap:
    picture = icons.application_icon().pixmap(QSize(side, side), 1.0)
    words = badge_words(unread)
    if words:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_badge(painter, picture.width(), words)
        painter.end()
    return picture


def _draw_badge(painter: QPainter, side: int, words: str) -> None:
    height = side * 0.56
    width = min(float(side), height * (1 + 0.42 * (len(words) - 1)))
    place = QRectF(side - width, 0, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(RED)
    painter.drawRoundedRect(place, height / 2, height / 2)
    font = QFont(painter.font())
    font.setBold(True)
    font.setPixelSize(max(7, round(height * 0.78)))
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)
