"""The line beneath a chat's input: whether the person is there, and what became of the last message."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import STUCK
from liveletter.domain.presence import Presence
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.labels import ElidedLabel
from liveletter.window.people.presence_mark import PresenceMark
from liveletter.window.timeline.timeline_words import before_sending, state_words

_NOT_PROVEN = (DeliveryState.QUEUED, DeliveryState.TRYING, DeliveryState.HANDED_OVER)


@dataclass(frozen=True, slots=True)
class Note:
    """Words about a message as long as nothing is proven of it. `item_id` 0: about none, until one writes again."""

    item_id: int = 0
    words: str = ""
    can_change: bool = False  # it was done by a standing wish


class ChatStatus(QWidget):
    """Before sending: how the person stands. After it: the proof. A failed message can be sent again, and what was
    done by a standing wish be changed."""

    send_again_requested = Signal(object)  # TimelineItem
    change_requested = Signal(object)  # TimelineItem that waits, or None

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatStatus")
        self._last: TimelineItem | None = None
        self._note = Note()
        self._said: tuple[int, str] = (0, "")
        self.mark = PresenceMark(parent=self)
        self.words = ElidedLabel("chatStatusWords", dim=True)
        self.words.setFont(theme.scaled(self.font(), theme.SMALL))
        self.again = flat_button("sendAgain", self.tr("Send again"), icon="refresh")
        self.again.clicked.connect(lambda: self.send_again_requested.emit(self._last))
        self.change = flat_button("changeWish", self.tr("Change…"))
        self.change.setAccessibleName(self.tr("Change what is done when the person is not there"))
        self.change.clicked.connect(lambda: self.change_requested.emit(self._last))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAD, 0, theme.PAD, 4)
        row.setSpacing(6)
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.again)
        row.addWidget(self.change)
        self.again.hide()
        self.change.hide()

    def note(self, note: Note) -> None:
        """Say this from now on, as long as it matters."""
        self._note = note

    def tell(
        self, *, name: str, presence: Presence, last: TimelineItem | None, writing: bool, online: bool = True
    ) -> None:
        """Say what matters now: `last` is the user's newest message, where nothing came after it."""
        self._last = last
        if writing and not self._note.item_id:
            self._note = Note()
        is_failed = last is not None and last.state in STUCK
        proof = self._proof(last, name, online)
        shows_proof = bool(proof) and (is_failed or not writing)
        self.again.setVisible(is_failed)
        self.change.setVisible(shows_proof and not is_failed and self._can_change(last))
        self.mark.show_presence(Presence() if shows_proof else presence)
        words = proof if shows_proof else before_sending(name, presence) if name else ""
        self.words.show_words(words[:1].upper() + words[1:])
        self._announce(last.id if last is not None else 0, proof)

    def _proof(self, last: TimelineItem | None, name: str, online: bool) -> str:
        if self._note.words and (not self._note.item_id or self._is_noted(last)):
            return self._note.words
        return state_words(last, name, datetime.now().astimezone().date(), online=online) if last is not None else ""

    def _is_noted(self, last: TimelineItem | None) -> bool:
        return last is not None and last.id == self._note.item_id and last.state in _NOT_PROVEN

    def _can_change(self, last: TimelineItem | None) -> bool:
        if self._note.words and (not self._note.item_id or self._is_noted(last)):
            return self._note.can_change
        return last is not None and last.waits_for_person and last.state is DeliveryState.QUEUED

    def _announce(self, item_id: int, proof: str) -> None:
        known, self._said = self._said, (item_id, proof)
        if known[0] == item_id and known[1] != proof and proof and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, proof))
