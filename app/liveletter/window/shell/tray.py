"""The tray: unread messages at a glance, a menu, and notices where the desktop shows none."""

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from liveletter.domain.mail import FolderRole
from liveletter.domain.presence import Show
from liveletter.events import (
    ChatArrived,
    ChatsRead,
    EngineReady,
    Event,
    FoldersChanged,
    MailsChanged,
    MailsRemoved,
    NoticeActivated,
    NoticeRaised,
    PeopleChanged,
)
from liveletter.settings import CLOSE_TO_TRAY, NOTICE_TEXT, NOTICES
from liveletter.window.context import Context
from liveletter.window.parts import icons
from liveletter.window.parts.lifetime import listen
from liveletter.window.shell.own_presence import OwnPresence
from liveletter.window.shell.tray_icon import tray_icon

COUNTED: tuple[type[Event], ...] = (
    ChatArrived, ChatsRead, EngineReady, FoldersChanged, MailsChanged, MailsRemoved, PeopleChanged,
)  # fmt: skip
PAUSE = 250  # milliseconds between two counts
STAY = 10_000  # milliseconds that a notice stays


class Tray(QObject):
    """Where the desktop has no tray, nothing is shown and `keeps_running` is False: closing means to quit."""

    window_requested = Signal()
    compose_requested = Signal()
    link_requested = Signal()  # a chat's link is to be copied
    quit_requested = Signal()
    mail_activated = Signal(int)
    person_activated = Signal(int)

    def __init__(self, *, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._window = parent
        self._unread = -1
        self._notice = NoticeRaised("", "")
        self._menu = QMenu()
        self._menu.setObjectName("trayMenu")
        self._icon = QSystemTrayIcon(self)
        self._choices = self._make_menu()
        self._icon.setContextMenu(self._menu)
        self._counter = QTimer(self, singleShot=True, interval=PAUSE)
        self._counter.timeout.connect(self.count)
        self.count()
        self._connect()
        self._icon.show()

    @property
    def unread(self) -> int:
        """Unread mails in the inboxes and unread chat messages."""
        return max(0, self._unread)

    def is_shown(self) -> bool:
        """Whether the desktop has a tray now, and the icon is in it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        if not self._icon.isVisible():
            self._icon.show()  # the tray came after us
        return bool(self._icon.isVisible())

    def keeps_running(self) -> bool:
        """Whether closing the window hides it, as the user wants and the desktop allows."""
        return self._ctx.settings[CLOSE_TO_TRAY] and self.is_shown()

    def count(self) -> None:
        """Count what is unread and show it."""
        mails = sum(one.unread for one in self._ctx.reader.folders() if one.role is FolderRole.INBOX)
        unread = mails + sum(person.unread for person in self._ctx.reader.persons())
        if unread == self._unread:
            return
        self._unread = unread
        self._icon.setIcon(tray_icon(unread))
        told = self.tr("%n unread message(s)", "", unread) if unread else ""
        self._icon.setToolTip(f"Liveletter\n{told}".strip())

    def _connect(self) -> None:
        for kind in COUNTED:
            listen(self, self._ctx.bus, kind, lambda _: self._counter.start())
        listen(self, self._ctx.bus, NoticeRaised, self._on_notice_raised)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self.destroyed.connect(self._menu.deleteLater)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.window_requested.emit()

    # ------------------------------------------------------------------ notices

    def _on_notice_raised(self, event: NoticeRaised) -> None:
        if event.shown or not self._ctx.settings[NOTICES] or self._choices.own.show is Show.DND:
            return
        if not self._is_active():
            QApplication.alert(self._window)
        if not self.is_shown():
            return
        self._notice = event
        title, body = self._words(event)
        self._icon.showMessage(title, body, icons.application_icon(), STAY)

    def _words(self, event: NoticeRaised) -> tuple[str, str]:
        if self._ctx.settings[NOTICE_TEXT]:
            return event.title, event.body
        is_mail = event.mail_id and not event.session_id
        return "Liveletter", self.tr("A new mail") if is_mail else self.tr("A new message")

    def _on_message_clicked(self) -> None:
        """Open the place, as a click on a desktop notice does."""
        notice = self._notice
        self.window_requested.emit()
        if notice.mail_id:
            self.mail_activated.emit(notice.mail_id)
        elif notice.person_id:
            self.person_activated.emit(notice.person_id)
        self._ctx.bus.publish(NoticeActivated(notice.mail_id, notice.person_id, notice.session_id))

    def _is_active(self) -> bool:
        return bool(self._window.isActiveWindow())

    def tell(self, words: str) -> None:
        """Say what was done by the menu."""
        if self.is_shown():
            self._icon.showMessage("Liveletter", words, icons.application_icon(), STAY)

    # ------------------------------------------------------------------ menu

    def _make_menu(self) -> OwnPresence:
        self._add("trayOpen", self.tr("&Open Liveletter"), "open", self.window_requested)
        self._add("trayCompose", self.tr("&New mail"), "compose", self.compose_requested)
        self._add("trayChatLink", self.tr("Copy chat &link"), "embed-chat", self.link_requested)
        self._menu.addSeparator()
        choices = OwnPresence(ctx=self._ctx, menu=self._menu, parent=self)
        self._menu.addSeparator()
        self._add("trayQuit", self.tr("&Quit"), "quit", self.quit_requested)
        return choices

    def _add(self, name: str, text: str, icon: str, told: SignalInstance) -> None:
        action = QAction(icons.icon(icon), text, self._menu)
        action.setObjectName(name)
        action.triggered.connect(lambda: told.emit())
        self._menu.addAction(action)
