"""Sets an account up: the form, the connection test, certificates, saving. Used by the dialog and the welcome page."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from liveletter.bridge.commands import GetState, RemoveAccount, SaveAccount, TestAccount
from liveletter.domain.accounts import Account, ServiceCheck
from liveletter.domain.errors import LiveletterError
from liveletter.window.accounts import account_rules
from liveletter.window.accounts.account_form import AccountForm
from liveletter.window.accounts.certificate_dialog import CertificateDialog
from liveletter.window.accounts.checks_view import ChecksView
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.dialogs import shown
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import run_for
from liveletter.window.parts.naming import named

Tested = tuple[Account, str, str]


class AccountEditor(QWidget):
    """Saving tests first, so that nobody is left with an account that does not work and does not know it."""

    account_saved = Signal(object)  # Account
    account_removed = Signal(int)
    finished = Signal()  # nothing is left to be said: the editor may go

    def __init__(self, *, ctx: Context, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountEditor")
        self._ctx = ctx
        self._works: Tested | None = None  # what the last test found to be all right
        self.is_saving = False  # until what there is to say about it has been seen
        self.form = AccountForm(ctx=ctx, account=account)
        self.checks = ChecksView()
        self.bar = AskBar(name="accountBar")
        self._busy = self._make_busy()
        self.test_button = push_button("testAccount", self.tr("&Test the connection"), icon="refresh")
        self.save_button = push_button(
            "saveAccount", self.tr("&Save") if account else self.tr("Add &account"), main=True
        )
        self.remove_button = push_button("removeAccount", self.tr("&Remove account…"), icon="trash")
        self.remove_button.setProperty("role", "flat")
        self.remove_button.setVisible(account is not None)
        self._lay_out()
        self._connect()

    def test(self) -> None:
        """Connect and log in to each server, and show what each said."""
        if self.form.check():
            run_for(self, self._ctx, self._test())

    def save(self) -> None:
        """Test where something changed that a server could refuse, then save."""
        if not self.form.check():
            return
        account = self.form.account()
        to_test = account_rules.needs_test(account, self.form.kept, password_typed=self.form.password_typed)
        if to_test and self._works != self._entered():
            run_for(self, self._ctx, self._test_and_save())
        else:
            run_for(self, self._ctx, self._save())

    def keep_in_sight(self, area: QScrollArea) -> None:
        """Scroll so that what the servers said, and what is to be answered, is seen; both stand at the foot."""
        bar = area.verticalScrollBar()

        def follow(_: int, most: int) -> None:
            if not (self.checks.isHidden() and self.bar.isHidden()):
                bar.setValue(most)

        bar.rangeChanged.connect(follow)

    # ------------------------------------------------------------------ testing

    def _entered(self) -> Tested:
        return (self.form.account(), self.form.mail_password, self.form.chat_password)

    async def _test(self) -> bool:
        entered = self._entered()
        self.checks.show_checks([])
        self.bar.hide()
        try:
            with self._busy_while():
                checks = await self._ctx.client.call(TestAccount(*entered))
        except LiveletterError as error:
            self.bar.show_trouble(self.tr("Try again"), self.test, engine_words(error))
            return False
        self.checks.show_checks(checks)
        works = all(check.ok for check in checks)
        self._works = entered if works else None
        return works

    async def _test_and_save(self) -> None:
        if await self._test():
            await self._save()
        elif not self.bar.sentence:
            words = self.tr("Not everything works yet. Correct it, or save it as it is and come back later.")
            self.bar.ask(
                words,
                (self.tr("Correct it"), self._go_to_first),
                (self.tr("Save as it is"), lambda: run_for(self, self._ctx, self._save())),
            )

    def _go_to_first(self) -> None:
        self.form.password.setFocus()

    def _on_certificate_asked(self, check: ServiceCheck) -> None:
        run_for(self, self._ctx, self._ask_trust(check))

    async def _ask_trust(self, check: ServiceCheck) -> None:
        host = self.form.host_of(check.service)
        dialog = CertificateDialog(
            host=host, reason=engine_words(check.sentence), summary=check.untrusted_summary, parent=self
        )
        if await shown(dialog):
            self.form.trust(check.untrusted_pem)
            await self._test()
        dialog.deleteLater()

    # ------------------------------------------------------------------ saving, removing

    async def _save(self) -> None:
        self.is_saving = True
        try:
            with self._busy_while():
                saved = await self._ctx.client.call(SaveAccount(*self._entered()))
                warnings = await self._warnings(saved.id)
        except LiveletterError as error:
            self.is_saving = False
            self.bar.show_trouble(self.tr("Try again"), self.save, engine_words(error))
            return
        self.account_saved.emit(saved)
        if warnings:
            self._enable(False)  # it is saved: nothing here is to be saved again
            self.bar.ask("\n".join(warnings), (self.tr("I see"), self._finish))
        else:
            self._finish()

    def _finish(self) -> None:
        if self.is_saving:
            self.is_saving = False
            self._enable(True)
            self.finished.emit()

    async def _warnings(self, account_id: int) -> tuple[str, ...]:
        state = await self._ctx.client.call(GetState())
        return next((account.warnings for account in state.accounts if account.account_id == account_id), ())

    def _ask_remove(self) -> None:
        self.bar.ask(
            self.tr("Remove this account from Liveletter? Its mails and chats stay here and on the server."),
            (self.tr("Keep it"), self.form.name.setFocus),
            (self.tr("Remove it"), lambda: run_for(self, self._ctx, self._remove())),
        )

    async def _remove(self) -> None:
        account_id = self.form.kept.id
        try:
            await self._ctx.client.call(RemoveAccount(account_id))
        except LiveletterError as error:
            self.bar.show_trouble(self.tr("Try again"), self._ask_remove, engine_words(error))
            return
        self.account_removed.emit(account_id)
        self.finished.emit()

    # ------------------------------------------------------------------ building

    def _on_changed(self) -> None:
        if not self.checks.isHidden():
            self.checks.show_checks([])
        self.bar.hide()

    @contextmanager
    def _busy_while(self) -> Iterator[None]:
        self._set_busy(True)
        try:
            yield
        finally:
            if isValid(self):  # the dialog may have been closed meanwhile
                self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._busy.setVisible(busy)
        self._enable(not busy)

    def _enable(self, enabled: bool) -> None:
        for part in (self.form, self.test_button, self.save_button, self.remove_button):
            part.setEnabled(enabled)

    def _make_busy(self) -> QProgressBar:
        bar = named(QProgressBar(), "accountBusy", self.tr("Talking to the servers"))
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setMaximumHeight(4)
        bar.hide()
        return bar

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.bar.closed.connect(self._finish)
        self.checks.certificate_asked.connect(self._on_certificate_asked)
        self.test_button.clicked.connect(self.test)
        self.save_button.clicked.connect(self.save)
        self.remove_button.clicked.connect(self._ask_remove)
        for field in (self.form.name, self.form.address, self.form.password):
            field.returnPressed.connect(self.save)

    def _lay_out(self) -> None:
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GAP)
        self.buttons.addWidget(self.remove_button)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.test_button)
        self.buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.PAD)
        column.addWidget(self.form)
        column.addWidget(self._busy)
        column.addWidget(self.checks)
        column.addWidget(self.bar)
        column.addLayout(self.buttons)
