"""The main window: lays out the parts and joins what they tell."""

import base64
import logging

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from liveletter.bridge.commands import ChangeSetting
from liveletter.domain.errors import EngineUnavailable, LiveletterError
from liveletter.events import AccountsChanged, EngineReady
from liveletter.settings import WINDOW_GEOMETRY
from liveletter.window.context import Context
from liveletter.window.engine_link import ENGINE_TOPIC
from liveletter.window.mail.mail_actions import MailActions
from liveletter.window.outbox.outbox_bar import OutboxBar
from liveletter.window.parts import icons
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen
from liveletter.window.shell.account_troubles import AccountTroubles
from liveletter.window.shell.actions import Actions, fill_menu_bar, make_actions
from liveletter.window.shell.joints import (
    ChatJoints,
    EventJoints,
    MailJoints,
    SearchJoints,
    join_chat_link,
    join_sidebar,
    join_writing,
)
from liveletter.window.shell.live_joints import LiveJoints
from liveletter.window.shell.message_bar import MessageBar
from liveletter.window.shell.move_menu import MoveMenu
from liveletter.window.shell.navigation import Navigation
from liveletter.window.shell.opener import Opener
from liveletter.window.shell.pages import Pages
from liveletter.window.shell.panes import Panes
from liveletter.window.shell.request_bar import RequestBar
from liveletter.window.shell.shortcuts import mail_doings, program_doings, view_doings
from liveletter.window.shell.sidebar import WIDTH, Sidebar
from liveletter.window.shell.status import Status
from liveletter.window.shell.toolbar import MainToolBar, SearchField
from liveletter.window.shell.watching import Watching

SIZE = QSize(1240, 780)  # at first, as far as the screen allows
_FRAME = QSize(4, 40)  # what a desktop draws around it, about
log = logging.getLogger(__name__)


class MainWindow(QMainWindow):
    """One profile's window. `quit_asked` and `close_asked` leave it to the program whether it ends or hides."""

    quit_asked = Signal()
    close_asked = Signal()

    def __init__(self, *, ctx: Context) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
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
        search = SearchField()
        self.navigation = Navigation(
            reader=ctx.reader, pages=self.pages, folders=self.sidebar.folders, search=search, parent=self
        )
        self.commands = self._make_actions(search)
        self.toolbar = MainToolBar(actions=self.commands, search=search)
        self.status = Status(ctx=ctx)
        self._lay_out()
        self.watching = Watching(ctx=ctx, parent=self)
        self._join()
        self._begin()

    def report(self, error: BaseException) -> None:
        """Tell the user what a coroutine has raised. That the engine is gone stands once, until it is there again."""
        if isinstance(error, EngineUnavailable):
            if not self.messages.tells(ENGINE_TOPIC):
                self.messages.show_trouble(engine_words(error), topic=ENGINE_TOPIC, detail=error.detail)
            return
        if isinstance(error, LiveletterError):
            self.messages.show_trouble(engine_words(error), detail=error.detail)
            return
        log.error("A task of the window failed", exc_info=error)
        self.messages.show_trouble(
            self.tr("Something went wrong in Liveletter. The log file in the profile's folder has the details."),
            topic="bug",
        )

    def come_up(self) -> None:
        """Be the window in front."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_title(self, _: object = None) -> None:
        """Whose it is: there may be a window for each profile."""
        accounts = self._ctx.reader.accounts()
        whose = (accounts[0].mail_address or accounts[0].jid) if len(accounts) == 1 else ""
        self.setWindowTitle(whose or "Liveletter")

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
        if page is mail and mail.live.pane is not None:
            middle.append(mail.live.pane)
        return [self.sidebar.folders, self.sidebar.people, *middle, self.toolbar.search]

    def _make_actions(self, search: SearchField) -> Actions:
        pages, opener, mails = self.pages, self.opener, self.mail_actions
        move_menu = MoveMenu(reader=self._ctx.reader, mails=mails, messages=self.messages, over=pages.mail.list)
        panes = Panes(self._all_panes)
        doings = {
            **mail_doings(pages=pages, mails=mails, move_menu=move_menu, opener=opener),
            **view_doings(pages=pages, navigation=self.navigation, panes=panes, sidebar=self.sidebar, search=search),
            "liveChats": lambda: opener.sessions(pages.mail.live.lines),
            **program_doings(opener=opener, close=self.close, leave=self.quit_asked.emit),
        }
        return make_actions(self, doings)

    def _join(self) -> None:
        ctx, pages, navigation, opener, mails = self._ctx, self.pages, self.navigation, self.opener, self.mail_actions
        join_sidebar(self.sidebar, pages=pages, navigation=navigation, opener=opener, mails=mails)
        join_writing(mails=mails, opener=opener, outbox=self.outbox, status=self.status)
        join_chat_link(ctx=ctx, icon=self.toolbar.chat_link, opener=opener)
        self._mail_joints = MailJoints(
            ctx=ctx,
            pages=pages,
            navigation=navigation,
            commands=self.commands,
            mails=mails,
            status=self.status,
            report=self.report,
            parent=self,
        )
        ChatJoints(
            pages=pages,
            navigation=navigation,
            opener=opener,
            mails=mails,
            watching=self.watching,
            come_up=self.come_up,
            parent=self,
        )
        self.live_joints = LiveJoints(
            ctx=ctx,
            pages=pages,
            navigation=navigation,
            opener=opener,
            mails=mails,
            watching=self.watching,
            come_up=self.come_up,
            parent=self,
        )
        SearchJoints(pages=pages, navigation=navigation, search=self.toolbar.search, parent=self)
        EventJoints(
            ctx=ctx,
            pages=pages,
            navigation=navigation,
            messages=self.messages,
            come_up=self.come_up,
            show_session=self.live_joints.show,
            parent=self,
        )
        AccountTroubles(ctx=ctx, messages=self.messages, opener=opener, parent=self)

    def _begin(self) -> None:
        listen(self, self._ctx.bus, AccountsChanged, self._show_title)
        listen(self, self._ctx.bus, EngineReady, self._show_title)
        self._show_title()
        self.pages.show_start()
        if (folder := self.sidebar.folders.chosen()) is not None:
            self.navigation.show_folder(folder)
            self.pages.mail.list.take_focus()
        if self.pages.welcome is not None:
            self.pages.welcome.editor.form.name.setFocus()
        self._mail_joints.enable_actions()

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
            self.resize(SIZE.boundedTo(self.screen().availableSize() - _FRAME))
