"""The part of the account form with what is mostly found by itself: what for, the servers, another chat password."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from liveletter.domain.accounts import Service
from liveletter.window.accounts.account_rules import Entry
from liveletter.window.accounts.server_fields import ServerFields
from liveletter.window.parts import theme
from liveletter.window.parts.layouts import line
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named


class AccountDetails(QWidget):
    """Servers as typed or found; `touched` are those that the user has set by hand."""

    changed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountDetails")
        self.touched: frozenset[Service] = frozenset()
        self.use_mail = named(QCheckBox(self.tr("Mai&l")), "accountUseMail", self.tr("Use this account for mail"))
        self.use_chat = named(QCheckBox(self.tr("C&hat")), "accountUseChat", self.tr("Use this account for chat"))
        self.servers = {
            Service.IMAP: ServerFields(
                service=Service.IMAP, title=self.tr("Fetching mail (IMAP)"), hint="imap.example.org"
            ),
            Service.SMTP: ServerFields(
                service=Service.SMTP, title=self.tr("Sending mail (SMTP)"), hint="smtp.example.org"
            ),
            Service.XMPP: ServerFields(
                service=Service.XMPP, title=self.tr("Chat (XMPP)"), hint=self.tr("found by the chat address")
            ),
        }
        self.jid = named(QLineEdit(), "accountJid", self.tr("Chat address"))
        self.jid.setPlaceholderText(self.tr("same as the address"))
        self.chat_password = named(QLineEdit(), "accountChatPassword", self.tr("Chat password"))
        self.chat_password.setPlaceholderText(self.tr("same as the password above"))
        self.chat_password.setEchoMode(QLineEdit.EchoMode.Password)
        self._use_mistake = MistakeLabel(name="useMistake")
        self._jid_mistake = MistakeLabel(name="jidMistake")
        self._lay_out()
        self._connect()

    def entry(self) -> Entry:
        """The part of the form that is here."""
        return Entry(
            use_mail=self.use_mail.isChecked(),
            use_chat=self.use_chat.isChecked(),
            imap=self.servers[Service.IMAP].server(),
            smtp=self.servers[Service.SMTP].server(),
            xmpp=self.servers[Service.XMPP].server(),
            jid=self.jid.text(),
        )

    def show_entry(self, entry: Entry) -> None:
        """Fill it in, without telling a change."""
        for box, on in ((self.use_mail, entry.use_mail), (self.use_chat, entry.use_chat)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        for service, server in ((Service.IMAP, entry.imap), (Service.SMTP, entry.smtp), (Service.XMPP, entry.xmpp)):
            self.servers[service].show_server(server)
        if self.jid.text() != entry.jid:
            self.jid.setText(entry.jid)
        self._show_parts()

    def say(self, told: Mapping[str, str]) -> None:
        """Say what is wrong: field → sentence."""
        self._use_mistake.say(told.get("use", ""))
        self._jid_mistake.say(told.get("jid", ""))
        for service, fields in self.servers.items():
            fields.mistake.say(told.get(service.value, ""))

    def take_focus(self, field: str) -> None:
        """Put the keyboard into a field by its name in `Mistake`."""
        places: dict[str, QWidget] = {service.value: fields.host for service, fields in self.servers.items()}
        (places | {"use": self.use_mail, "jid": self.jid})[field].setFocus()

    def _connect(self) -> None:
        self.use_mail.toggled.connect(self._on_use_changed)
        self.use_chat.toggled.connect(self._on_use_changed)
        self.jid.textEdited.connect(lambda: self._on_touched(Service.XMPP))
        self.chat_password.textEdited.connect(lambda: self.changed.emit())
        for service, fields in self.servers.items():
            fields.changed.connect(lambda service=service: self._on_touched(service))

    def _on_use_changed(self) -> None:
        self._show_parts()
        self._on_touched(Service.XMPP)

    def _on_touched(self, service: Service) -> None:
        self.touched |= {service}
        if service is not Service.XMPP:
            self.servers[service].mistake.say("")
        else:
            self._jid_mistake.say("")
            self._use_mistake.say("")
        self.changed.emit()

    def _show_parts(self) -> None:
        mail, chat = self.use_mail.isChecked(), self.use_chat.isChecked()
        self.servers[Service.IMAP].setVisible(mail)
        self.servers[Service.SMTP].setVisible(mail)
        self.servers[Service.XMPP].setVisible(chat)

    def _lay_out(self) -> None:
        uses = QHBoxLayout()
        uses.setSpacing(theme.PAD)
        uses.addWidget(QLabel(self.tr("Use this account for")))
        uses.addWidget(self.use_mail)
        uses.addWidget(self.use_chat)
        uses.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.PAD)
        column.addWidget(line())
        column.addLayout(uses)
        column.addWidget(self._use_mistake)
        column.addWidget(self.servers[Service.IMAP])
        column.addWidget(self.servers[Service.SMTP])
        column.addWidget(self.servers[Service.XMPP])
        chat = self.servers[Service.XMPP]
        chat.add_row(self.tr("Chat address"), self.jid, self._jid_mistake)
        chat.add_row(self.tr("Chat password"), self.chat_password)
