"""A member's own area: who it is, and what they say (MISSION L4)."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liveletter.domain.live import LiveMember, LiveSession
from liveletter.window.context import Context
from liveletter.window.live import member_colours
from liveletter.window.live.member_chip import member_face
from liveletter.window.live.session_timeline import SessionTimeline
from liveletter.window.live.session_words import member_name, member_words
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.labels import ElidedLabel, plain_label

LEAST = QSize(190, 132)  # pixels
_FACE = 20
_STRIPE = 3


class Area(QFrame):
    """The area of one member, with a stripe in their colour."""

    def __init__(self, *, ctx: Context, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"liveArea{number}")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setMinimumSize(LEAST)
        self.number = number
        self._colour = 0
        self._told: object = None  # what its head shows
        self._face = QLabel()
        self.name = ElidedLabel(f"liveAreaName{number}")
        self.name.setFont(theme.scaled(self.font(), theme.SMALL, bold=True))
        self.state = plain_label(f"liveAreaState{number}", dim=True)
        self.state.setFont(theme.scaled(self.font(), theme.SMALL))
        self.timeline = SessionTimeline(ctx=ctx, name=f"liveAreaTalk{number}", in_area=True)
        head = QHBoxLayout()
        head.setContentsMargins(theme.PAD, 5, theme.PAD, 3)
        head.setSpacing(6)
        head.addWidget(self._face)
        head.addWidget(self.name, 1)
        head.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _STRIPE, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.timeline, 1)
        self.setFocusProxy(self.timeline)

    def hasHeightForWidth(self) -> bool:
        return False  # else an empty one's sentence would make all areas higher than there is room for

    def show_member(self, session: LiveSession, member: LiveMember, *, writing: bool, online: bool) -> None:
        """Stand for a member as they are now."""
        self.timeline.show_session(session, online=online)
        told = (member, session.own_number, writing, self.palette().base().color(), self.devicePixelRatioF())
        if told == self._told:
            return
        self._told, self._colour = told, member.colour
        name = member_name(session, member)
        words = self.tr("writing…") if writing else member_words(member)
        self.name.show_words(isolated(name))
        self.state.setText(words)
        self.setAccessibleName(self.tr("{0}, {1}").format(name, words))
        self.timeline.list.setAccessibleName(self.tr("What {0} says").format(name))
        self._face.setPixmap(member_face(member, _FACE, self.devicePixelRatioF(), self.palette().base().color()))
        own = member.number == session.own_number
        self.timeline.say_empty(
            self.tr("What you say appears here.") if own else self.tr("What {0} says appears here.").format(name)
        )
        self.update()

    def show_nobody(self) -> None:
        """Say nothing, and forget what was said."""
        self._told = None
        self.name.show_words("")
        self.state.clear()
        self._face.clear()
        self.setAccessibleName("")
        self.timeline.show_nothing()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), _STRIPE, member_colours.edge(self._colour, theme.colors(self.palette())))
        painter.end()
