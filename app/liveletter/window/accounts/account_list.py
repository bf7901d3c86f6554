"""The user's accounts, to be added, changed and removed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from liveletter.bridge.commands import RemoveAccount
from liveletter.domain.accounts import Account
from liveletter.domain.errors import LiveletterError
from liveletter.events import AccountsChanged
from liveletter.window.accounts.account_dialog import AccountDialog
from liveletter.window.context import Context
from liveletter.window.parts import icons, theme
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen, run_for
from liveletter.window.parts.quiet_list import QuietList

_ID = Qt.ItemDataRole.UserRole


class AccountList(QWidget):
    """Follows AccountsChanged."""

    def __init__(self, *, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountList")
        self._ctx = ctx
        self._accounts: dict[int, Account] = {}
        self.list = QuietList(name="accounts", spoken=self.tr("Accounts"))
        self.list.setIconSize(QSize(theme.ICON + 4, theme.ICON + 4))
        self.bar = AskBar(name="accountsBar")
        self._add = push_button("addAccount", self.tr("&Add…"), icon="plus")
        self._edit = push_button("editAccount", self.tr("C&hange…"), icon="edit")
        self._remove = push_button("removeFromAccounts", self.tr("&Remove…"), icon="trash")
        self._lay_out()
        self._connect()
        self._fill()

    def _chosen(self) -> Account | None:
        item = self.list.currentItem()
        return self._accounts.get(item.data(_ID)) if item is not None else None

    def _fill(self) -> None:
        row = max(0, self.list.currentRow())
        self._accounts = {account.id: account for account in self._ctx.reader.accounts()}
        self.list.clear()
        for account in self._accounts.values():
            item = QListWidgetItem(icons.icon("account", role=QPalette.ColorRole.Text), _words(account))
            item.setData(_ID, account.id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self._on_chosen_changed()

    def _on_chosen_changed(self) -> None:
        for button in (self._edit, self._remove):
            button.setEnabled(self._chosen() is not None)

    def _open(self, account: Account | None) -> None:
        dialog = AccountDialog(ctx=self._ctx, account=account, parent=self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_edit(self) -> None:
        account = self._chosen()
        if account is not None:
            self._open(account)

    def _on_remove(self) -> None:
        account = self._chosen()
        if account is None:
            return
        words = self.tr("Remove {account} from Liveletter? Its mails and chats stay here and on the server.")
        self.bar.ask(
            words.format(account=account.mail_address or account.jid),
            (self.tr("Keep it"), self.list.setFocus),
            (self.tr("Remove it"), lambda: run_for(self, self._ctx, self._forget(account.id))),
        )

    async def _forget(self, account_id: int) -> None:
        try:
            await self._ctx.client.call(RemoveAccount(account_id))
        except LiveletterError as error:
            self.bar.show_trouble("", None, engine_words(error))
            return
        self._fill()

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(lambda _: self._on_chosen_changed())
        self.list.itemActivated.connect(lambda _: self._on_edit())
        self._add.clicked.connect(lambda: self._open(None))
        self._edit.clicked.connect(self._on_edit)
        self._remove.clicked.connect(self._on_remove)
        listen(self, self._ctx.bus, AccountsChanged, lambda _: self._fill())

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP)
        for button in (self._add, self._edit, self._remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.list, 1)
        column.addWidget(self.bar)
        column.addLayout(buttons)


def _words(account: Account) -> str:
    addresses = dict.fromkeys(one for one in (account.mail_address, account.jid) if one)
    return f"{account.name}\n{', '.join(addresses)}"
