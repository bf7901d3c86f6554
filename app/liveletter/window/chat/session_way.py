"""The way to somebody who can be talked to in a live letter only (MISSION L9: its members, in that session)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liveletter.domain.addresses import AddressKind
from liveletter.domain.live import LiveSession
from liveletter.domain.people import Person
from liveletter.window.chat.session_title import title_words
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.labels import ElidedLabel


class SessionWay(QWidget):
    """Says in which letter what is typed will stand. Hidden where no such way is taken."""

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
        self._session = next((one for one in found if one.is_between_two), None)
        if self._session is not None:
            title = isolated(title_words(self._session))
            self.words.show_words(self.tr("This goes into the live letter “{0}”.").format(isolated(title)))
        self.setVisible(self._session is not None)
