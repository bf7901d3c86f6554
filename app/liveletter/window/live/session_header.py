"""The head of a session: its title, how it stands, who is here, and what can be done."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from liveletter.domain.live import LiveMember, LiveSession, MemberState
from liveletter.window.chat.session_title import title_words
from liveletter.window.live.member_chip import MemberChip
from liveletter.window.live.session_words import Standing, Tone, member_name, member_words
from liveletter.window.parts import icons, theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import flat_button, icon_button
from liveletter.window.parts.flow_layout import FlowLayout
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.parts.layouts import clear

_DOT = 9  # pixels
_MOST = 12  # members with a chip of their own; the rest are counted
_FEW = 3  # of whom all is told in words


class StandingDot(QWidget):
    """Green: live. A ring: on its way, or not reached. Nothing where nothing new will come."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_DOT + 2, _DOT + 2))
        self._tone = Tone.WAITING

    def show_tone(self, tone: Tone) -> None:
        """Draw this from now on."""
        self._tone = tone
        self.setVisible(tone is not Tone.KEPT)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shades = theme.colors(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        if self._tone is Tone.LIVE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shades.available)
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
        else:
            painter.setPen(shades.dim)
            painter.drawEllipse(middle, _DOT / 2 - 1, _DOT / 2 - 1)
        painter.end()


class SessionHeader(QWidget):
    """Title and standing, buttons, and a chip for each member."""

    member_chosen = Signal(object, object)  # LiveMember, the button by which

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveHeader")
        self._session: LiveSession | None = None
        self._chips: dict[int, MemberChip] = {}
        self.title = ElidedLabel("liveTitle")
        self.title.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self.dot = StandingDot()
        self.words = ElidedLabel("liveStanding", dim=True)
        self.words.setFont(theme.scaled(self.font(), theme.SMALL))
        self.more_members = flat_button("liveMoreMembers", "")
        self.view_button = icon_button("liveView", "areas", "")
        self.reply_button = icon_button("liveReplyByMail", "reply-by-mail", self.tr("Reply by mail"))
        self.place_button = icon_button("livePlace", "beside", "")
        self.popout_button = icon_button("livePopout", "popout", self.tr("Open in a window of its own"))
        self.menu_button = icon_button("liveMore", "more", self.tr("What can be done with this chat"))
        self.close_button = icon_button("liveClosePane", "close", self.tr("Close the view of this chat"))
        self._lay_out()

    def add_to(self, row: QHBoxLayout) -> None:
        """Put the buttons at the end of a row."""
        for button in (self.view_button, self.reply_button, self.place_button, self.popout_button):
            row.addWidget(button)
        row.addWidget(self.menu_button)
        row.addWidget(self.close_button)

    def show_session(self, session: LiveSession, standing: Standing) -> None:
        """Show it as it is now."""
        self._session = session
        self.title.show_words(isolated(title_words(session)))
        self.dot.show_tone(standing.tone)
        self.words.show_words(standing.words)
        self.words.setToolTip(standing.sentence)
        self._show_members(session)

    def show_view(self, areas: bool) -> None:
        """Tell which view is shown: the button offers the other one."""
        words = self.tr("Show as one timeline") if areas else self.tr("Show an area for each member")
        self.view_button.setIcon(icons.icon("timeline" if areas else "areas"))
        self.view_button.setToolTip(words)
        self.view_button.setAccessibleName(words)

    def show_place(self, beside: bool) -> None:
        """Tell where the pane stands: the button offers the other place."""
        words = self.tr("Beneath the mail") if beside else self.tr("Beside the mail")
        self.place_button.setIcon(icons.icon("beneath" if beside else "beside"))
        self.place_button.setToolTip(words)
        self.place_button.setAccessibleName(words)

    @property
    def chips(self) -> list[MemberChip]:
        """In the order of the members."""
        return [self._chips[number] for number in sorted(self._chips)]

    def _show_members(self, session: LiveSession) -> None:
        members = _told(session)
        shown = members[:_MOST]
        if [one.number for one in shown] != list(self._chips):
            self._build_chips(shown)
        for member in shown:
            self._chips[member.number].show_member(session, member, briefly=len(members) > _FEW)
        more = len(members) - len(shown)
        self.more_members.setText(self.tr("and %n more", "", more) if more else "")
        self.more_members.setVisible(more > 0)

    def _build_chips(self, members: list[LiveMember]) -> None:
        clear(self._flow, leave=0)
        self._chips = {}
        for member in members:
            chip = MemberChip(number=member.number)
            chip.clicked.connect(lambda _=False, chip=chip: self._on_chip_clicked(chip))
            self._chips[member.number] = chip
            self._flow.addWidget(chip)

    def _on_chip_clicked(self, chip: MemberChip) -> None:
        member = self._session.member(chip.number) if self._session is not None else None
        if member is not None:
            self.member_chosen.emit(member, chip)

    def _on_more_asked(self) -> None:
        """Those without a chip of their own."""
        if self._session is None:
            return
        menu = QMenu(self)
        menu.setObjectName("liveMoreMembersMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for member in _told(self._session)[_MOST:]:
            words = self.tr("{0}, {1}").format(member_name(self._session, member), member_words(member))
            action = menu.addAction(words)
            action.triggered.connect(partial(self.member_chosen.emit, member, self.more_members))
        menu.popup(self.more_members.mapToGlobal(QPoint(0, self.more_members.height())))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_chips") and self._session is not None:
            self._show_members(self._session)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(5)
        line.addWidget(self.dot, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.words, 1)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.title)
        texts.addLayout(line)
        top = QHBoxLayout()
        top.setSpacing(theme.GAP // 2)
        top.addLayout(texts, 1)
        self.add_to(top)
        self._flow = FlowLayout(gap=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD, 6, theme.GAP, 6)
        column.setSpacing(5)
        column.addLayout(top)
        column.addLayout(self._flow)
        column.addWidget(self.more_members)
        self.more_members.hide()
        self.more_members.clicked.connect(self._on_more_asked)


def _told(session: LiveSession) -> list[LiveMember]:
    return [one for one in session.members if one.state is not MemberState.REMOVED]
