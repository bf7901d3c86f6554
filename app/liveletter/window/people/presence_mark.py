"""How a person stands, drawn: a green square, a red circle, or nothing (MISSION D1); and the same in words."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from liveletter.domain.presence import Availability, Presence, Show
from liveletter.window.parts import theme
from liveletter.window.parts.avatar import draw_avatar

SIDE = 12  # pixels


def presence_words(presence: Presence) -> str:
    """How a person stands, in words: "available", "away: back at 3". Empty where nothing is known."""
    words = _show_words(presence.show)
    status = " ".join(presence.status.split())
    if not words or not status:
        return words
    return QCoreApplication.translate("Presence", "{0}: {1}").format(words, status)


def _show_words(show: Show) -> str:
    match show:
        case Show.CHAT | Show.ONLINE:
            return QCoreApplication.translate("Presence", "available")
        case Show.AWAY:
            return QCoreApplication.translate("Presence", "away")
        case Show.XA:
            return QCoreApplication.translate("Presence", "away for long")
        case Show.DND:
            return QCoreApplication.translate("Presence", "busy")
        case Show.OFFLINE:
            return QCoreApplication.translate("Presence", "not online")
        case Show.UNKNOWN:
            return ""


def draw_mark(painter: QPainter, place: QRectF, availability: Availability, ground: QColor) -> None:
    """Draw the mark of an availability, with a thin ring in the colour of what lies under it."""
    if availability is Availability.UNKNOWN:
        return
    shades = theme.DARK if ground.lightness() < 128 else theme.LIGHT
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    is_square = availability is Availability.AVAILABLE
    color = shades.available if is_square else shades.busy
    for part, fill in ((place.adjusted(-2, -2, 2, 2), ground), (place, color)):
        painter.setBrush(fill)
        if is_square:
            painter.drawRect(part)
        else:
            painter.drawEllipse(part)
    painter.restore()


def corner(avatar: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """Where the mark sits on an avatar: at its foot, on the trailing side."""
    mark = min(SIDE, round(avatar.width() * 0.34))
    reach = avatar.width() / 2 - mark / 2 + 1
    side = 1 if direction == Qt.LayoutDirection.LeftToRight else -1
    middle = avatar.center() + QPointF(side * reach, reach)
    return QRectF(middle.x() - mark / 2, middle.y() - mark / 2, mark, mark)


class PresenceMark(QWidget):
    """The mark alone, as a small widget."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("presenceMark")
        self._presence = Presence()
        self.setFixedSize(SIDE + 2, SIDE + 2)
        self.show_presence(Presence())

    def show_presence(self, presence: Presence) -> None:
        """Draw this presence from now on. Takes no room where there is no symbol."""
        self._presence = presence
        words = presence_words(presence)
        self.setAccessibleName(words or self.tr("nothing known"))
        self.setToolTip(words)
        self.setVisible(presence.availability is not Availability.UNKNOWN)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE + 2, SIDE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(1, 1, SIDE, SIDE)
        draw_mark(painter, place, self._presence.availability, self.palette().window().color())
        painter.end()


class PersonBadge(QWidget):
    """A person's circle with initials and the presence mark at its foot."""

    def __init__(self, *, side: int = theme.AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("personBadge")
        self._name = ""
        self._presence = Presence()
        self._side = side
        self.setFixedSize(side + 4, side + 4)

    def show_person(self, name: str, presence: Presence) -> None:
        """Draw this person from now on."""
        self._name = name
        self._presence = presence
        words = presence_words(presence)
        self.setAccessibleName(f"{name}, {words}" if words else name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        circle = QRect(2, 2, self._side, self._side)
        draw_avatar(painter, circle, self._name)
        ground = self.palette().window().color()
        draw_mark(painter, corner(QRectF(circle), self.layoutDirection()), self._presence.availability, ground)
        painter.end()
