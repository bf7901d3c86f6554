"""Asks for a person's chat address where none is known (MISSION B1)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ChatTarget
from liveletter.domain.errors import AddressError
from liveletter.window.parts.bar import Bar
from liveletter.window.parts.engine_words import engine_words


class AddressBar(Bar):
    """Says that no chat address is known, offers what was learned, and takes one that the user types."""

    address_entered = Signal(object, str)  # ChatTarget, a valid chat address
    proposal_accepted = Signal(object, int)  # ChatTarget, proposal id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(name="addressBar", icon="reply-by-chat", parent=parent)
        self._target: ChatTarget | None = None
        self._proposal_id = 0
        self._learned = self.add_button("useLearnedAddress", "", self._on_learned)
        self._field = QLineEdit()
        self._field.setObjectName("chatAddress")
        self._field.setAccessibleName(self.tr("Chat address"))
        self._field.setPlaceholderText(self.tr("name@example.org"))
        self._field.setMinimumWidth(190)
        self._field.setClearButtonEnabled(True)
        self._field.returnPressed.connect(self._on_entered)
        self.add(self._field)
        self._use = self.add_button("useChatAddress", self.tr("Chat"), self._on_entered)
        self._use.setProperty("role", "main")
        self.add_close(self.hide)
        self.hide()

    def ask(self, target: ChatTarget) -> None:
        """Ask for an address of this person."""
        self._target = target
        self.say(self.tr("No chat address of {name} is known.").format(name=target.name))
        learned = target.proposals[0] if target.proposals else None
        self._proposal_id = learned.id if learned else 0
        if learned is not None:
            self._learned.setText(self.tr("Use {address}").format(address=learned.address.value))
            self._learned.setToolTip(learned.evidence)
        self._learned.setVisible(learned is not None)
        self._field.clear()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        if self._target is None:
            return
        try:
            address = Address.xmpp(self._field.text())
        except AddressError as error:
            self.say(engine_words(error))
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.address_entered.emit(self._target, address.value)

    def _on_learned(self) -> None:
        if self._target is not None and self._proposal_id:
            self.hide()
            self.proposal_accepted.emit(self._target, self._proposal_id)
