"""The line beneath a chat's input: whether the person is there, and what became of the last message."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.presence import Presence
from liveletter.window.chat.timeline_words import before_sending, state_words
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.people.presence_mark import PresenceMark

_UNSENT = (DeliveryState.FAILED, DeliveryState.EXPIRED)


class ChatStatus(QWidget):
    """Before sending: how the person stands. After it: the proof. A failed message can be sent again."""

    send_again_requested = Signal(object)  # TimelineItem

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatStatus")
        self._failed: TimelineItem | None = None
        self._said: tuple[int, str] = (0, "")
        self.mark = PresenceMark(parent=self)
        self.words = ElidedLabel("chatStatusWords", dim=True)
        self.words.setFont(theme.scaled(self.font(), theme.SMALL))
        self.again = flat_button("sendAgain", self.tr("Send again"), icon="refresh")
        self.again.clicked.connect(lambda: self.send_again_requested.emit(self._failed))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, 0, theme.PAD, 4)
        row.setSpacing(6)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.again)
        self.again.hide()

    def tell(self, *, name: str, presence: Presence, last: TimelineItem | None, writing: bool) -> None:
        """Say what matters now: `last` is the user's newest message, where nothing came after it."""
        proof = state_words(last, name, datetime.now().astimezone().date()) if last is not None else ""
        is_failed = last is not None and last.state in _UNSENT
        self._failed = last if is_failed else None
        self.again.setVisible(is_failed)
        shows_proof = bool(proof) and (is_failed or not writing)
        self.mark.show_presence(Presence() if shows_proof else presence)
        words = proof if shows_proof else before_sending(name, presence) if name else ""
        self.words.show_words(words[:1].upper() + words[1:])
        if last is not None:
            self._announce(last.id, proof)

    def _announce(self, item_id: int, proof: str) -> None:
        known, self._said = self._said, (item_id, proof)
        if known[0] == item_id and known[1] != proof and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, proof))
