"""The folders that chosen mails can be moved to."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.domain.mail import Folder, MailRow
from liveletter.window.mail.folder_names import icon_name, title_of
from liveletter.window.mail.mail_actions import MailActions
from liveletter.window.parts import icons
from liveletter.window.reading import Reader
from liveletter.window.shell.message_bar import MessageBar


def targets(rows: Sequence[MailRow], folders: Sequence[Folder]) -> list[Folder]:
    """Where mails can go: the folders of their account, but for the one they all lie in. None where they lie in
    several accounts."""
    by_id = {folder.id: folder for folder in folders}
    homes = {row.folder_id for row in rows}
    accounts = {by_id[home].account_id for home in homes if home in by_id}
    if len(accounts) != 1:
        return []
    return [folder for folder in folders if folder.account_id in accounts and homes != {folder.id}]


def move_menu(parent: QWidget, folders: Sequence[Folder], move: Callable[[int], None]) -> QMenu:
    """A menu that offers the folders and goes when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("moveMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for folder in folders:
        action = menu.addAction(icons.icon(icon_name(folder)), title_of(folder))
        action.setObjectName(f"moveTo{folder.id}")
        action.triggered.connect(lambda _=False, target=folder.id: move(target))
    return menu


class MoveMenu(QObject):
    """Asks in the middle of a widget where mails shall go, and moves them there."""

    def __init__(self, *, reader: Reader, mails: MailActions, messages: MessageBar, over: QWidget) -> None:
        super().__init__(over)
        self._reader = reader
        self._mails = mails
        self._messages = messages
        self._over = over

    def open_for(self, rows: list[MailRow]) -> None:
        """Offer the folders that these mails can be moved to."""
        folders = targets(rows, self._reader.folders())
        if not folders:
            self._messages.show_trouble(self.tr("These mails lie in several accounts. Move those of one at a time."))
            return
        menu = move_menu(self._over, folders, lambda folder_id: self._mails.move(rows, folder_id))
        menu.popup(self._over.mapToGlobal(self._over.rect().center()))
