"""Dragging things out of widgets: when a drag begins, and the one place where it runs."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from liveletter.window.parts import icons, theme


class DragWatch(QObject):
    """Tells when a widget is dragged rather than clicked. `begun` is emitted out of the mouse's event, no task."""

    begun = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._pressed: QPointF | None = None
        self._held = False
        widget.installEventFilter(self)

    @property
    def is_held(self) -> bool:
        """Whether the mouse's button is still down since it was pressed here."""
        return self._held

    def let_go(self) -> None:
        """A drag has ended, which keeps the mouse's release to itself."""
        self._held = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._held = event.position(), True
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed, self._held = None, False
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None:
            way = (event.position() - self._pressed).manhattanLength()
            if way >= QApplication.startDragDistance():
                self._pressed = None
                self._begin()

    def _begin(self) -> None:
        if isinstance(self._widget, QAbstractButton):
            self._widget.setDown(False)  # it is not pressed, then
        self.begun.emit()


def run_drag(source: QWidget, data: QMimeData, picture: QPixmap, *, moves: bool = False) -> tuple[bool, QObject | None]:
    """Drag until the mouse lets go; never from a task, as this waits in Qt's own loop. Whether it was dropped where it
    was taken, and by what of this program; None: by another one."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(picture)
    height = round(picture.height() / picture.devicePixelRatio())
    drag.setHotSpot(QPoint(height // 2, height // 2))
    copy = Qt.DropAction.CopyAction
    actions = copy | Qt.DropAction.MoveAction if moves else copy
    done = drag.exec(actions, Qt.DropAction.MoveAction if moves else copy)
    return done != Qt.DropAction.IgnoreAction, drag.target()


def drag_picture(widget: QWidget, icon: str, words: str) -> QPixmap:
    """What hangs at the pointer: an icon with words on a card."""
    shades = theme.colors(widget.palette())
    metrics = widget.fontMetrics()
    height = max(36, metrics.height() + 16)
    words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, 220)
    size = QSize(height + metrics.horizontalAdvance(words) + theme.PAD, height)
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(widget.font())
    ground = QColor(shades.notice)
    painter.setBrush(ground)
    painter.setPen(QPen(shades.accent, 1.5))
    painter.drawRoundedRect(
        QRectF(0, 0, size.width(), size.height()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS
    )
    left_to_right = widget.layoutDirection() is Qt.LayoutDirection.LeftToRight
    side = QRectF(0 if left_to_right else size.width() - height, 0, height, height)
    icons.draw(painter, side.adjusted(8, 8, -8, -8), icon, shades.accent)
    place = QRectF(height if left_to_right else theme.PAD, 0, size.width() - height - theme.PAD, height)
    painter.setPen(shades.on_notice)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
    painter.end()
    return picture
