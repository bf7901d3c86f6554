"""The main window: lays out the parts and joins what they tell."""

from __future__ import annotations

import base64
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QSplitter, QVBoxLayout, QWidget

from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.errors import LiveletterError
from liveletter.settings import WINDOW_GEOMETRY
from liveletter.window.context import Context
from liveletter.window.mail.mail_actions import MailActions
from liveletter.window.parts import icons
from liveletter.window.shell.actions import CONTEXT_MENU, Actions, fill_menu_bar
from liveletter.window.shell.bars import MessageBar
from liveletter.window.shell.joints import Joints
from liveletter.window.shell.move_menu import move_menu, targets
from liveletter.window.shell.opener import Opener
from liveletter.window.shell.outbox_bar import OutboxBar
from liveletter.window.shell.pages import Pages
from liveletter.window.shell.panes import Panes
from liveletter.window.shell.request_bar import RequestBar
from liveletter.window.shell.shortcuts import make_actions
from liveletter.window.shell.sidebar import WIDTH, Sidebar
from liveletter.window.shell.status import Status
from liveletter.window.shell.toolbar import MainToolBar
from liveletter.window.shell.watching import Watching

if TYPE_CHECKING:
    from liveletter.domain.mail import Folder, MailRow

log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """One profile's window. `quit_asked` and `close_asked` leave it to the program whether it ends or hides."""

    quit_asked = Signal()
    close_asked = Signal()

    def __init__(self, *, ctx: Context) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setWindowTitle("Liveletter")
        self.setWindowIcon(icons.application_icon())
        self._ctx = ctx
        self._may_close = False
        self.messages = MessageBar()
        self.requests = RequestBar(ctx=ctx)
        self.outbox = OutboxBar(ctx=ctx)
        self.pages = Pages(ctx=ctx)
        self.sidebar = Sidebar(ctx=ctx)
        self.mail_actions = MailActions(ctx=ctx, parent=self)
        self.opener = Opener(ctx=ctx, over=self)
        self.commands = Actions()
        self._panes = Panes(self._all_panes)
        make_actions(self)
        self.toolbar = MainToolBar(actions=self.commands)
        self.status = Status(ctx=ctx)
        self._lay_out()
        self.watching = Watching(ctx=ctx, parent=self)
        self._joints = Joints(ctx=ctx, window=self)
        self._begin()

    def report(self, error: BaseException) -> None:
        """Tell the user what a coroutine has raised."""
        if isinstance(error, LiveletterError):
            self.messages.show_trouble(error.sentence, detail=error.detail)
            return
        log.error("A task of the window failed", exc_info=error)
        self.messages.show_trouble(
            self.tr("Something went wrong in Liveletter. The log file in the profile's folder has the details."),
            topic="bug",
        )

    def show_folder(self, folder: Folder) -> None:
        """Show a folder's mails."""
        self.leave_search()
        self.pages.mail.show_folder(folder)
        self.pages.show_mail()

    def show_mail(self, mail_id: int, folder_id: int = 0) -> None:
        """Show one mail, in its folder."""
        row = self._ctx.reader.mail(mail_id, folder_id) or self._ctx.reader.mail(mail_id)
        if row is None:
            return
        self.leave_search()
        if row.folder_id:
            self.sidebar.folders.choose(row.folder_id)
        self.pages.show_mail()
        self.pages.mail.show_mail(row)

    def show_person(self, person_id: int) -> None:
        """Show all that passed with a person."""
        self.leave_search()
        self.pages.show_person(person_id)

    def leave_search(self) -> None:
        """Empty the search field."""
        self.toolbar.search.forget()

    def come_up(self) -> None:
        """Be the window in front."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def go_pane(self, by: int) -> None:
        """Put the keyboard into the next or previous part."""
        self._panes.go(by)

    def row(self) -> MailRow | None:
        """The one mail that an action is for."""
        rows = self.rows()
        return rows[0] if len(rows) == 1 else None

    def rows(self) -> list[MailRow]:
        """The mails that an action is for."""
        return self.pages.mail.selected() if self.pages.currentWidget() is self.pages.mail else []

    def enable_actions(self) -> None:
        """Switch on what can be done now."""
        self.commands.enable_for(len(self.rows()))
        self.commands["newMail"].setEnabled(any(account.mail_address for account in self._ctx.reader.accounts()))

    def show_mail_menu(self, place: QPoint) -> None:
        """The menu of the mails selected."""
        menu = QMenu(self)
        menu.setObjectName("mailMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.commands.fill(menu, CONTEXT_MENU)
        menu.popup(place)

    def show_move_menu(self) -> None:
        """The folders that the mails selected can be moved to."""
        rows = self.rows()
        folders = targets(rows, self._ctx.reader.folders())
        if not folders:
            self.messages.show_trouble(self.tr("These mails lie in several accounts. Move those of one at a time."))
            return
        menu = move_menu(self, folders, lambda folder_id: self.mail_actions.move(rows, folder_id))
        menu.popup(self.pages.mail.list.mapToGlobal(self.pages.mail.list.rect().center()))

    async def keep_geometry(self) -> None:
        """Remember where the window was."""
        value = base64.b64encode(self.saveGeometry().data()).decode("ascii")
        await self._ctx.client.call(ChangeSetting(WINDOW_GEOMETRY.key, value))

    def close_for_good(self) -> None:
        """Close without asking the program again."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
        else:
            event.ignore()
            self.close_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "watching"):
            self.watching.look()

    def _all_panes(self) -> list[QWidget]:
        mail = self.pages.mail
        page = self.pages.currentWidget()
        middle = [mail.list, mail.view] if page is mail else [page]
        if page is mail and mail.chat is not None:
            middle.append(mail.chat)
        return [self.sidebar.folders, self.sidebar.people, *middle, self.toolbar.search]

    def _begin(self) -> None:
        self.pages.show_start()
        if (folder := self.sidebar.folders.chosen()) is not None:
            self.show_folder(folder)
            self.pages.mail.list.take_focus()
        if self.pages.welcome is not None:
            self.pages.welcome.editor.form.name.setFocus()
        self.enable_actions()

    def _lay_out(self) -> None:
        fill_menu_bar(self.menuBar(), self.commands)
        self.addToolBar(self.toolbar)
        self.setStatusBar(self.status)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.messages, self.requests, self.outbox):
            column.addWidget(bar)
        column.addWidget(self.pages, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setObjectName("mainSplitter")
        split.addWidget(self.sidebar)
        split.addWidget(middle)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.setStretchFactor(1, 1)
        split.setSizes([WIDTH, 1000])
        self.setCentralWidget(split)
        kept = base64.b64decode(self._ctx.settings[WINDOW_GEOMETRY] or b"")
        if not kept or not self.restoreGeometry(QByteArray(kept)):
            self.resize(1240, 780)
