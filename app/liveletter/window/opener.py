"""Opens the windows and dialogs beside the main one, each built only when it is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from liveletter.domain.conversation import ChatTarget
from liveletter.domain.mail import Draft
from liveletter.window.context import Context

if TYPE_CHECKING:
    from liveletter.window.mail_actions import MailActions


class Opener(QObject):
    """Keeps what it has opened, as long as it is open."""

    def __init__(self, *, ctx: Context, over: QWidget) -> None:
        super().__init__(over)
        self._ctx = ctx
        self._over = over
        self._open: set[QWidget] = set()

    @property
    def windows(self) -> tuple[QWidget, ...]:
        """What is open."""
        return tuple(self._open)

    def compose(self, draft: Draft) -> None:
        """Open the composer."""
        from liveletter.window.composer import Composer

        self._keep(Composer(ctx=self._ctx, draft=draft)).show()

    def chat(self, target: ChatTarget, actions: MailActions) -> None:
        """Open a chat in a window of its own."""
        from liveletter.window.chat_window import ChatWindow

        window = ChatWindow(ctx=self._ctx, target=target)
        window.reply_by_mail_requested.connect(actions.reply_by_mail)
        self._keep(window).show()

    def edit_account(self, account_id: int = 0) -> None:
        """Open the account dialog; 0: for a new account."""
        from liveletter.window.account_dialog import AccountDialog

        account = next((one for one in self._ctx.reader.accounts() if one.id == account_id), None)
        self._open_dialog(AccountDialog(ctx=self._ctx, account=account, parent=self._over))

    def edit_person(self, person_id: int = 0) -> None:
        """Open the person dialog; 0: for a new person."""
        from liveletter.window.person_dialog import PersonDialog

        self._open_dialog(PersonDialog(ctx=self._ctx, person_id=person_id, parent=self._over))

    def settings(self) -> None:
        """Open the settings."""
        from liveletter.window.settings_dialog import SettingsDialog

        self._open_dialog(SettingsDialog(ctx=self._ctx, parent=self._over))

    def help(self) -> None:
        """Show the keyboard's shortcuts."""
        from liveletter.window.help_dialog import HelpDialog

        self._open_dialog(HelpDialog(window=self._over))

    def about(self) -> None:
        """Say what this program is."""
        from liveletter.window.help_dialog import AboutDialog

        self._open_dialog(AboutDialog(parent=self._over))

    def close_all(self) -> bool:
        """Close every window; False where one wants to stay (an unfinished mail)."""
        return all(window.close() for window in tuple(self._open))

    def _open_dialog(self, dialog: QWidget) -> None:
        self._keep(dialog)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _keep(self, window: QWidget) -> QWidget:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open.add(window)
        window.destroyed.connect(lambda: self._open.discard(window))
        return window
