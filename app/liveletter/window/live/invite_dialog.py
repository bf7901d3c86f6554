"""Asks for one guest more, or for another title."""

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import GrowingDialog
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import heading, sentence
from liveletter.window.parts.naming import named


class InviteDialog(GrowingDialog):
    """Accepted: `address` and `name` are those of a guest; `by_mail`: they are to be written to."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "inviteDialog", self.tr("Invite one more"))
        self.setWindowTitle(self.tr("Invite one more"))
        self.by_mail = False
        self._address = named(QLineEdit(), "inviteAddress", self.tr("Mail address"))
        self._address.setPlaceholderText(self.tr("name@example.org"))
        self._name = named(QLineEdit(), "inviteName", self.tr("Name, as the others will see it"))
        self._trouble = sentence("inviteTrouble")
        self._trouble.hide()
        self.copy_button = push_button("inviteCopy", self.tr("&Copy the link"))
        self.mail_button = push_button("inviteMail", self.tr("&Write a mail with it"), main=True)
        self.mail_button.setDefault(True)
        self.copy_button.clicked.connect(lambda: self._on_chosen(by_mail=False))
        self.mail_button.clicked.connect(lambda: self._on_chosen(by_mail=True))
        self._lay_out()

    @property
    def address(self) -> str:
        """A valid mail address."""
        return Address.mail(self._address.text()).value

    @property
    def name(self) -> str:
        """May be empty."""
        return self._name.text().strip()

    def _on_chosen(self, *, by_mail: bool) -> None:
        try:
            Address.mail(self._address.text())
        except AddressError as error:
            self._trouble.setText(engine_words(error))
            self._trouble.show()
            self._address.setFocus()
            return
        self.by_mail = by_mail
        self.accept()

    def _lay_out(self) -> None:
        cancel = push_button("inviteCancel", self.tr("C&ancel"))
        cancel.clicked.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Mail address"), self._address)
        form.addRow(self.tr("Name"), self._name)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (cancel, self.copy_button, self.mail_button):
            buttons.addWidget(button)
        words = self.tr("They get a link of their own: whoever has it may talk in this chat, and in no other.")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        column.addWidget(heading("inviteTitle", self.tr("Whom do you want to invite?"), factor=1.1))
        column.addWidget(sentence("inviteWords", words, dim=True))
        column.addLayout(form)
        column.addWidget(self._trouble)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(440)
        self._address.setFocus()


class TitleDialog(GrowingDialog):
    """Accepted: `title` is the new one."""

    def __init__(self, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "titleDialog", self.tr("Rename the chat"))
        self.setWindowTitle(self.tr("Rename the chat"))
        self._field = named(QLineEdit(title), "titleField", self.tr("Title"))
        self._field.selectAll()
        self.save_button = push_button("titleSave", self.tr("&Rename"), main=True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        cancel = push_button("titleCancel", self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        self._field.textChanged.connect(lambda: self.save_button.setEnabled(bool(self.title)))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        column.addWidget(heading("titleHeading", self.tr("What is this chat called?"), factor=1.1))
        column.addWidget(self._field)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(400)
        self._field.setFocus()

    @property
    def title(self) -> str:
        """Never empty when accepted."""
        return " ".join(self._field.text().split())
