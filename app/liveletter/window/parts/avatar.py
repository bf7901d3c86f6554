"""A person's circle with initials."""

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from liveletter.window.parts import theme


def draw_avatar(painter: QPainter, rect: QRect, name: str, ground: QColor | None = None) -> None:
    """Draw a circle in the person's colour, or in this one, with their initials."""
    letters, color = _look(name)
    color = ground or color
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawEllipse(QRectF(rect))
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(rect.height() * 0.38)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


@lru_cache(maxsize=2048)
def _look(name: str) -> tuple[str, QColor]:
    return theme.initials(name), theme.avatar_color(name)


class Avatar(QWidget):
    """A person's circle as a widget. It is decoration: the name stands beside it."""

    def __init__(self, *, size: int = theme.AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setFixedSize(QSize(size, size))

    def show_name(self, name: str) -> None:
        """Stand for somebody."""
        self._name = name
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), self._name)
        painter.end()
