"""Adding or changing one of the user's accounts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from liveletter.domain.accounts import Account
from liveletter.window.accounts.account_editor import AccountEditor
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.parts.buttons import push_button
from liveletter.window.parts.labels import heading, sentence

WIDTH = 560  # pixels


class AccountDialog(QDialog):
    """Open it by `open()` or `show()`. Accepted once the account is saved or removed."""

    account_saved = Signal(object)  # Account
    account_removed = Signal(int)

    def __init__(self, *, ctx: Context, account: Account | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountDialog")
        self.setWindowTitle(self.tr("Account") if account else self.tr("Add an account"))
        self.editor = AccountEditor(ctx=ctx, account=account)
        self.editor.account_saved.connect(self.account_saved)
        self.editor.account_removed.connect(self.account_removed)
        self.editor.finished.connect(self.accept)
        cancel = push_button("cancelAccount", self.tr("&Cancel"))
        cancel.clicked.connect(self.reject)
        self.editor.buttons.insertWidget(2, cancel)
        self._lay_out(account)
        (self.editor.form.password if account else self.editor.form.name).setFocus()

    def _lay_out(self, account: Account | None) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(theme.PAD * 2, theme.PAD * 2, theme.PAD * 2, theme.PAD * 2)
        column.setSpacing(theme.GAP)
        title = (account.mail_address or account.jid) if account else self.tr("Add a mail or chat account")
        column.addWidget(heading("accountTitle", title, factor=theme.LARGE))
        if account is None:
            words = self.tr("Your mail provider has given you an address and a password. That is mostly all it takes.")
            column.addWidget(sentence("accountIntroduction", words, dim=True))
        column.addSpacing(theme.GAP)
        column.addWidget(self.editor)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._inner = inner
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.resize(WIDTH, inner.sizeHint().height() + 40)

    def _on_range_changed(self, _: int, hidden: int) -> None:
        """Details, results and sentences make the dialog higher, as far as the screen allows."""
        layout = self._inner.layout()
        if hidden <= 0 or layout is None:
            return
        wanted = layout.totalHeightForWidth(self._scroll.viewport().width())
        height = min(wanted, self.screen().availableGeometry().height() - 60)
        if height > self.height():
            self.resize(self.width(), height)
