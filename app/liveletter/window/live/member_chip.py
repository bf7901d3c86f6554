"""A member of a session as a small button: circle, name, and how they stand."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from liveletter.domain.live import LiveMember, LiveSession, MemberState
from liveletter.domain.presence import Availability
from liveletter.window.live import member_colours
from liveletter.window.live.session_words import is_here, member_name, member_words
from liveletter.window.parts import theme
from liveletter.window.parts.avatar import draw_avatar
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.naming import named
from liveletter.window.people.presence_mark import corner, draw_mark

SIDE = 18  # pixels
_LONGEST = 24  # characters of a name


def member_face(member: LiveMember, side: int, ratio: float, ground: QColor) -> QPixmap:
    """A member's circle in their colour; faint where they are not part of the talk, with the mark where they are here.
    `ground`: what lies under it."""
    face = QPixmap(round((side + 4) * ratio), round((side + 4) * ratio))
    face.setDevicePixelRatio(ratio)
    face.fill(Qt.GlobalColor.transparent)
    painter = QPainter(face)
    circle = QRect(2, 2, side, side)
    painter.setOpacity(1.0 if member.state is MemberState.JOINED else 0.45)
    name = member.name or member.address
    draw_avatar(painter, circle, name, member_colours.disc(member.colour))
    painter.setOpacity(1.0)
    if is_here(member):
        draw_mark(painter, corner(QRectF(circle), Qt.LayoutDirection.LeftToRight), Availability.AVAILABLE, ground)
    painter.end()
    return face


class MemberChip(QToolButton):
    """Says who it is and whether they are here; what a click does is for the header to say."""

    def __init__(self, *, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, f"liveMember{number}")
        self.number = number
        self._told: object = None  # what it shows
        self.setProperty("role", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(SIDE + 4, SIDE + 4))
        self.setFont(theme.scaled(self.font(), theme.SMALL))
        self.setStyleSheet("QToolButton { padding: 0 8px 0 3px; border-radius: 12px; }")

    def show_member(self, session: LiveSession, member: LiveMember, *, briefly: bool) -> None:
        """Stand for a member as they are now. `briefly`: of those who joined, the mark alone tells whether they are
        here."""
        ground = self.palette().window().color()
        told = (member, session.own_number, briefly, ground, self.devicePixelRatioF())
        if told == self._told:
            return
        self._told = told
        name = member_name(session, member)
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        words = member_words(member)
        only_name = briefly and member.state is MemberState.JOINED
        self.setText(isolated(short) if only_name else self.tr("{0} · {1}").format(isolated(short), words))
        self.setAccessibleName(self.tr("{0}, {1}").format(name, words))
        self.setToolTip("\n".join(part for part in (member.address, words) if part))
        self.setIcon(QIcon(member_face(member, SIDE, self.devicePixelRatioF(), ground)))
