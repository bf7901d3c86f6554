"""The fields of an account: name, address, password; servers, found by themselves or typed."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from liveletter.bridge.commands import FindServers
from liveletter.domain.accounts import Account, ServersFound, Service
from liveletter.domain.errors import LiveletterError
from liveletter.window.accounts import account_rules
from liveletter.window.accounts.account_details import AccountDetails
from liveletter.window.accounts.account_rules import Entry
from liveletter.window.accounts.server_fields import LABELS
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.labels import sentence
from liveletter.window.parts.mistake_label import MistakeLabel
from liveletter.window.parts.naming import named

PATIENCE = 700  # milliseconds after the last key before servers are looked for


class AccountForm(QWidget):
    """What the user types for an account. Servers are looked for as soon as the address is complete."""

    changed = Signal()

    def __init__(self, *, ctx: Context, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountForm")
        self._ctx = ctx
        self._base = account or Account(id=0, name="")
        self._looked_for = self._base.mail_address
        self.name = named(QLineEdit(), "accountName", self.tr("Your name"))
        self.address = named(QLineEdit(), "accountAddress", self.tr("Address"))
        self.password = self._make_password()
        self.details = AccountDetails()
        self._address_label = QLabel()
        self._mistakes = {key: MistakeLabel(name=f"{key}Mistake") for key in ("name", "address")}
        self._found = sentence("accountServers", dim=True)
        self._toggle = self._make_toggle()
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._lay_out()
        self._show(account_rules.entry_of(self._base) if account else Entry())
        self._connect()

    # ------------------------------------------------------------------ what it holds

    def entry(self) -> Entry:
        """What is typed now."""
        return replace(self.details.entry(), name=self.name.text(), address=self.address.text())

    def account(self) -> Account:
        """The account as typed; `trusted_pem` and all that is not shown as before."""
        return account_rules.account_of(self.entry(), self._base)

    @property
    def kept(self) -> Account:
        """The account as it was before it was edited (id 0: none)."""
        return self._base

    @property
    def mail_password(self) -> str:
        """As typed; empty: the one that is kept."""
        return self.password.text()

    @property
    def chat_password(self) -> str:
        """As typed; where no other is given, the mail password."""
        return self.details.chat_password.text() or self.password.text()

    @property
    def password_typed(self) -> bool:
        """Whether a password was typed."""
        return bool(self.chat_password)

    def trust(self, pem: str) -> None:
        """Accept a certificate for this account."""
        held = self._base.trusted_pem
        if pem.strip() not in held:
            self._base = replace(self._base, trusted_pem=f"{held.rstrip()}\n{pem.strip()}\n".lstrip())

    def check(self) -> bool:
        """Say all mistakes under their fields; the first gets the keyboard. True where there is none."""
        found = account_rules.mistakes(self.entry())
        told = {mistake.field: mistake.sentence for mistake in reversed(found)}
        for key, label in self._mistakes.items():
            label.say(told.get(key, ""))
        self.details.say(told)
        if not found:
            return True
        if found[0].field in self._mistakes:
            (self.name if found[0].field == "name" else self.address).setFocus()
        else:
            self.show_details()
            self.details.take_focus(found[0].field)
        return False

    def host_of(self, service: Service) -> str:
        """Which server a service is at, for people."""
        return self.details.servers[service].server().host or self.account().jid.rpartition("@")[2]

    def show_details(self, *, shown: bool = True) -> None:
        """Open or close the part with the servers."""
        self.details.setVisible(shown)
        self._point()

    # ------------------------------------------------------------------ servers

    async def find_servers(self) -> None:
        """Look for the servers of the address and fill them in."""
        address = self.address.text().strip()
        if not account_rules.is_complete(address) or address == self._looked_for:
            return
        self._looked_for = address
        domain = address.rpartition("@")[2]
        self._found.setText(self.tr("Looking for the servers of {domain}…").format(domain=domain))
        try:
            found = await self._ctx.client.call(FindServers(address))
        except LiveletterError as error:
            found = ServersFound()
            self._tell_result(address, found, engine_words(error))
        else:
            self._tell_result(address, found, "")

    def _tell_result(self, address: str, found: ServersFound, trouble: str) -> None:
        if address != self.address.text().strip():
            return  # the user typed on: another look-up will answer
        self._show(account_rules.filled(self.entry(), found, keep=self.details.touched))
        if found.imap is None and Service.IMAP not in self.details.touched:
            words = self.tr("The servers could not be found. Type them below; your provider's help pages name them.")
            self._found.setText(f"{trouble} {words}".strip())
            self.show_details()
        self.changed.emit()

    # ------------------------------------------------------------------ inside

    def _show(self, entry: Entry) -> None:
        for field, text in ((self.name, entry.name), (self.address, entry.address)):
            if field.text() != text:
                field.setText(text)
        self.details.show_entry(entry)
        self._summarise()

    def _summarise(self) -> None:
        entry = self.entry()
        known = bool(entry.imap.host or (entry.use_chat and not entry.use_mail and entry.address))
        self._found.setText("\n".join(account_rules.summary(entry)) if known else self._hint(entry))
        label = self.tr("&Mail address") if entry.use_mail else self.tr("Chat &address")
        self._address_label.setText(label)
        self.address.setAccessibleName(label.replace("&", ""))

    def _hint(self, entry: Entry) -> str:
        if not entry.use_mail:
            return self.tr("The chat server is found by the address.")
        return self.tr("The servers are found by the address.")

    def _connect(self) -> None:
        self._timer.timeout.connect(lambda: self._ctx.run(self.find_servers()))
        self.address.textEdited.connect(self._on_address_edited)
        self.address.editingFinished.connect(self._on_address_finished)
        self.name.textEdited.connect(lambda: self._on_edited("name"))
        self.password.textEdited.connect(lambda: self._on_edited(""))
        self.details.changed.connect(self._on_details_changed)

    def _on_edited(self, key: str) -> None:
        if key:
            self._mistakes[key].say("")
        self.changed.emit()

    def _on_address_edited(self) -> None:
        self._on_edited("address")
        self._summarise()
        if self.entry().use_mail:
            self._timer.start()

    def _on_address_finished(self) -> None:
        self._mistakes["address"].say(account_rules.address_mistake(self.entry()))
        if self._timer.isActive():
            self._timer.stop()
            self._ctx.run(self.find_servers())

    def _on_details_changed(self) -> None:
        self._summarise()
        self.changed.emit()

    def _make_password(self) -> QLineEdit:
        field = named(QLineEdit(), "accountPassword", self.tr("Password"))
        field.setEchoMode(QLineEdit.EchoMode.Password)
        if self._base.id:
            field.setPlaceholderText(self.tr("unchanged"))
        look = QAction(icons.icon("lock"), self.tr("Show the password"), field)
        look.setCheckable(True)
        look.toggled.connect(
            lambda on: field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        )
        field.addAction(look, QLineEdit.ActionPosition.TrailingPosition)
        return field

    def _make_toggle(self) -> QToolButton:
        toggle = named(QToolButton(), "accountDetailsToggle")
        toggle.setProperty("role", "flat")
        toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        toggle.clicked.connect(lambda: self.show_details(shown=self.details.isHidden()))
        return toggle

    def _point(self) -> None:
        """The arrow says whether the details are open; so does the spoken name."""
        shown = not self.details.isHidden()
        arrow = "▾" if shown else "◂" if self.isRightToLeft() else "▸"
        words = self.tr("Servers and details")
        self._toggle.setText(f"{arrow}  {words}")
        spoken = self.tr("Hide servers and details") if shown else self.tr("Show servers and details")
        self._toggle.setAccessibleName(spoken)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.PAD)
        grid.setVerticalSpacing(2)
        grid.setColumnMinimumWidth(0, LABELS)
        grid.setColumnStretch(1, 1)
        name_label, password_label = QLabel(self.tr("Your &name")), QLabel(self.tr("&Password"))
        rows = (
            (name_label, self.name, self._mistakes["name"]),
            (self._address_label, self.address, self._mistakes["address"]),
            (password_label, self.password, self._found),
        )
        for place, (label, field, beneath) in enumerate(rows):
            label.setBuddy(field)
            grid.addWidget(label, 3 * place, 0)
            grid.addWidget(field, 3 * place, 1)
            grid.addWidget(beneath, 3 * place + 1, 1)
            grid.setRowMinimumHeight(3 * place + 2, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(grid)
        column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.details)
        self.show_details(shown=False)
