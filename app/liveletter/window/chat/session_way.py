"""The way to somebody who can be talked to in a live letter only (MISSION L9: its members, in that session)."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liveletter.domain.addresses import AddressKind
from liveletter.domain.live import LiveSession, MemberState
from liveletter.domain.people import Person
from liveletter.window.context import Context
from liveletter.window.live.session_words import can_speak, listed, member_name, title_words
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.labels import ElidedLabel

translate = QCoreApplication.translate


class SessionWay(QWidget):
    """Says in which letter what is typed will stand, and who else reads it there. Hidden where no such way is taken."""

    session_activated = Signal(int)  # session id: show the letter

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sessionWay")
        self._ctx = ctx
        self._session: LiveSession | None = None
        self.words = ElidedLabel("sessionWayWords", dim=True)
        self.words.setFont(theme.scaled(self.font(), theme.SMALL))
        self.open_button = flat_button("sessionWayOpen", self.tr("Open the letter"), icon="live")
        self.open_button.clicked.connect(lambda: self.session_activated.emit(self.session_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, 2, theme.GAP, 0)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_button)
        self.hide()

    @property
    def session_id(self) -> int:
        """In which session what is typed is said; 0: in none."""
        return self._session.id if self._session is not None else 0

    def follow(self, person: Person | None) -> None:
        """Find the way to this person, where they have no chat address: the open session that was used last."""
        alone = person is not None and person.first(AddressKind.XMPP) is None
        found = self._ctx.reader.live_sessions(person.id) if person is not None and alone else []
        self._session = next((one for one in found if person is not None and _is_way(one, person.id)), None)
        if self._session is not None and person is not None:
            self.words.show_words(_words(self._session, person.id))
        self.setVisible(self._session is not None)


def _is_way(session: LiveSession, person_id: int) -> bool:
    """Only who is invited or joined can be talked to there."""
    states = (MemberState.INVITED, MemberState.JOINED)
    return can_speak(session) and any(one.person_id == person_id and one.state in states for one in session.others)


def _words(session: LiveSession, person_id: int) -> str:
    title = isolated(title_words(session))
    others = [member_name(session, one) for one in session.others if one.person_id != person_id]
    if not others:
        return translate("SessionWay", "This goes into the live letter “{0}”.").format(title)
    words = translate("SessionWay", "This goes into the live letter “{0}”: {1} read it too.")
    return words.format(title, listed(others))
