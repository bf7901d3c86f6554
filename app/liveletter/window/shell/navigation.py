"""Where the window goes: to a folder, a mail, a person."""

from PySide6.QtCore import QObject

from liveletter.domain.live import LiveSession
from liveletter.domain.mail import Folder, MailRow
from liveletter.window.mail.folder_tree import FolderTree
from liveletter.window.reading import Reader
from liveletter.window.shell.pages import Pages
from liveletter.window.shell.toolbar import SearchField


class Navigation(QObject):
    """Each way leaves the search: what is gone to is not what was searched for."""

    def __init__(
        self, *, reader: Reader, pages: Pages, folders: FolderTree, search: SearchField, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._reader = reader
        self._pages = pages
        self._folders = folders
        self._search = search

    def show_mails(self) -> None:
        """Show the mails of the folder that was shown last."""
        self._search.forget()
        self._pages.show_mail()

    def show_folder(self, folder: Folder) -> None:
        """Show a folder's mails."""
        self._search.forget()
        self._pages.mail.show_folder(folder)
        self._pages.show_mail()

    def show_mail(self, mail_id: int, folder_id: int = 0) -> None:
        """Show one mail, in its folder."""
        row = self._reader.mail(mail_id, folder_id) or self._reader.mail(mail_id)
        if row is not None:
            self._go_to_folder_of(row)
            self._pages.mail.show_mail(row)

    def show_session(self, session: LiveSession, row: MailRow, chat_id: int = 0) -> None:
        """Show a live letter, in its folder, with its talk; `chat_id`: bring that message into sight."""
        self._go_to_folder_of(row)
        self._pages.mail.show_session(session, row, chat_id=chat_id)

    def _go_to_folder_of(self, row: MailRow) -> None:
        self._search.forget()
        if row.folder_id:
            self._folders.choose(row.folder_id)
        self._pages.show_mail()

    def show_person(self, person_id: int, chat_id: int = 0) -> None:
        """Show all that passed with a person; `chat_id`: bring that message into sight."""
        self._search.forget()
        self._pages.show_person(person_id, chat_id=chat_id)
