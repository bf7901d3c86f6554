"""What rows are drawn of."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from liveletter.window.parts.row_drawing import draw_frame


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_a_frame_is_whole_at_any_scale(qapp: QApplication, scale: float) -> None:
    drawn = QPixmap(QSize(80, 40) * scale)
    drawn.setDevicePixelRatio(scale)
    drawn.fill(QColor("white"))
    painter = QPainter(drawn)
    draw_frame(painter, QRect(0, 0, 80, 40), QColor("blue"))
    painter.end()
    picture = drawn.toImage()
    across, down = picture.width(), picture.height()
    sides = [(0, down // 2), (across - 1, down // 2), (across // 2, 0), (across // 2, down - 1)]
    assert {picture.pixelColor(x, y).name() for x, y in sides} == {"#0000ff"}
