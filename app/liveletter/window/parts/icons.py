"""The program's own icons: line drawings on a 24-pixel grid that take the text's colour, light or dark."""

import sys
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer

# Arrows that point where reading goes or comes from.
_MIRRORED = frozenset({"forward", "reply", "reply-all", "reply-by-chat", "reply-by-mail", "send", "sent"})


@lru_cache(maxsize=2)
def resources(folder: str = "resources") -> Path:
    """A folder of the program's files ("resources", "i18n"): installed, frozen, or in a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parents[2]
    places = [Path(frozen) / "liveletter" / f"_{folder}"] if frozen else []
    places += [package / f"_{folder}", package.parent.parent / folder]
    return next((place for place in places if place.is_dir()), places[-1])


@lru_cache(maxsize=128)
def _drawing(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))


def draw(painter: QPainter, rect: QRectF, name: str, color: QColor) -> None:
    """Draw an icon, sharp at any scale."""
    painter.save()
    if _is_mirrored(name):
        painter.setTransform(QTransform(-1, 0, 0, 1, 2 * rect.center().x(), 0), combine=True)
    painter.setOpacity(painter.opacity() * color.alphaF())
    _renderer(name, color.name()).render(painter, _square(rect))
    painter.restore()


def pixmap(name: str, size: QSize, color: QColor) -> QPixmap:
    """An icon in one colour, `size` in device pixels; nothing where there is no room."""
    if size.isEmpty():
        return QPixmap()
    side = "mirrored" if _is_mirrored(name) else "plain"
    key = f"liveletter:{name}:{side}:{size.width()}x{size.height()}:{color.rgba():x}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = QPixmap(size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    draw(painter, QRectF(drawn.rect()), name, color)
    painter.end()
    QPixmapCache.insert(key, drawn)
    return drawn


def _is_mirrored(name: str) -> bool:
    return name in _MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _square(rect: QRectF) -> QRectF:
    side = min(rect.width(), rect.height())
    return QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)


class _ThemedEngine(QIconEngine):
    """Draws an icon in the colour that the application's palette has at that moment."""

    def __init__(self, name: str, role: QPalette.ColorRole, color: QColor | None) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._color = color

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, QRectF(rect), self._name, self._shade(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, size, self._shade(mode))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` is in pixels of the window, `scale` how many of the screen's go into one."""
        drawn = QPixmap(self.pixmap(size * scale, mode, state))
        drawn.setDevicePixelRatio(scale)
        return drawn

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._role, self._color)

    def _shade(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        group = QPalette.ColorGroup.Disabled if mode == QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        if self._color is not None and mode != QIcon.Mode.Disabled:
            return self._color
        return palette.color(group, self._role)


def icon(name: str, *, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText, color: QColor | None = None) -> QIcon:
    """The icon `resources/icons/NAME.svg` in the colour of a palette role (or a fixed colour); it follows the theme."""
    _drawing(name)  # a wrong name fails here, not in a paint event
    return QIcon(_ThemedEngine(name, role, color))


def application_icon() -> QIcon:
    """Liveletter's own mark."""
    return QIcon(str(resources() / "liveletter.svg"))
