"""Stands in for the chat's input where no chat address of a person is known, and takes one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liveletter.bridge.commands import AddAddress
from liveletter.domain.addresses import AddressKind
from liveletter.domain.errors import LiveletterError
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import flat_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import plain_label


class ChatAddressBar(QWidget):
    """Says calmly that there is no chat address, and offers to enter one or to write a mail."""

    mail_requested = Signal(int)  # person id
    address_added = Signal(int)  # person id

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chatAddressBar")
        self._ctx = ctx
        self._person_id = 0
        self.words = plain_label("noChatAddress", dim=True, wraps=True)
        self.enter = flat_button("enterChatAddress", self.tr("Enter one…"), icon="edit")
        self.write = flat_button("writeMailInstead", self.tr("Write mail"), icon="compose")
        self.field = QLineEdit()
        self.field.setObjectName("typedChatAddress")
        self.field.setPlaceholderText(self.tr("name@example.org"))
        self.field.setAccessibleName(self.tr("Chat address"))
        self.save = flat_button("saveChatAddress", self.tr("Save"), icon="save", main=True)
        self.trouble = plain_label("chatAddressTrouble", wraps=True)
        self._lay_out()
        self.enter.clicked.connect(self._on_enter_asked)
        self.write.clicked.connect(lambda: self.mail_requested.emit(self._person_id))
        self.field.returnPressed.connect(self._on_saved)
        self.save.clicked.connect(self._on_saved)

    def show_person(self, person_id: int, name: str) -> None:
        """Ask for this person's chat address."""
        if person_id != self._person_id:
            self._person_id = person_id
            self.field.clear()
            self._show_field(False)
        self.words.setText(self.tr("No chat address of {0} is known").format(name))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.field, 1)
        for button in (self.save, self.enter, self.write):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.PAD, theme.GAP, theme.PAD, theme.GAP)
        layout.addWidget(self.trouble)
        layout.addLayout(row)
        self._show_field(False)

    def _show_field(self, shown: bool) -> None:
        self.words.setVisible(not shown)
        self.enter.setVisible(not shown)
        self.field.setVisible(shown)
        self.save.setVisible(shown)
        self.trouble.setVisible(False)

    def _on_enter_asked(self) -> None:
        self._show_field(True)
        self.field.setFocus()

    def _on_saved(self) -> None:
        if self.field.text().strip():
            self._ctx.run(self._add(self._person_id, self.field.text()))

    async def _add(self, person_id: int, text: str) -> None:
        try:
            await self._ctx.client.call(AddAddress(person_id, AddressKind.XMPP.value, text))
        except LiveletterError as error:
            self.trouble.setText(engine_words(error))
            self.trouble.setVisible(True)
            return
        self.field.clear()
        self._show_field(False)
        self.address_added.emit(person_id)
