"""Opens the windows and dialogs beside the main one, each built only when it is wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from liveletter.bridge.commands import MergePersons
from liveletter.domain.mail import Draft
from liveletter.settings import ASK_RECEIPT
from liveletter.window.context import Context
from liveletter.window.embed.link_maker import LinkMaker, LinkTrouble

if TYPE_CHECKING:
    from liveletter.domain.live import LiveSession
    from liveletter.window.embed.link_dialog import LinkDialog
    from liveletter.window.live.host_lines import HostLines
    from liveletter.window.live.session_window import SessionWindow


class Opener(QObject):
    """Keeps what it has opened, as long as it is open."""

    chat_opened = Signal(object)  # ChatPane: to be joined with the rest of the window
    mail_queued = Signal(int, object)  # its number in the outbox, Draft
    told = Signal(str)  # a sentence for the status bar
    session_opened = Signal(object)  # SessionPane: to be joined with the rest of the window
    sessions_opened = Signal(object)  # SessionsWindow: to be joined with the rest of the window
    link_copied = Signal(str)  # a sentence
    outbox_opened = Signal(object)  # OutboxWindow: to be joined with the rest of the window

    def __init__(self, *, ctx: Context, over: QWidget) -> None:
        super().__init__(over)
        self._ctx = ctx
        self._over = over
        self._open: set[QWidget] = set()
        self.links = LinkMaker(ctx=ctx, parent=self)
        self._unsent: dict[tuple[int, str], str] = {}
        self._unsaid: dict[int, str] = {}  # what was typed in the windows of sessions

    @property
    def windows(self) -> tuple[QWidget, ...]:
        """What is open."""
        return tuple(self._open)

    def begin(self, draft: Draft) -> None:
        """Open the composer with a mail that is new: as the settings want new mails."""
        wanted = self._ctx.settings[ASK_RECEIPT] and not draft.draft_id
        self.compose(replace(draft, ask_receipt=draft.ask_receipt or wanted))

    def compose(self, draft: Draft) -> None:
        """Open the composer; a draft that is being written already comes to the front."""
        from liveletter.window.composer.composer import Composer

        for window in self._open:
            if draft.draft_id and isinstance(window, Composer) and window.draft_id == draft.draft_id:
                window.raise_()
                window.activateWindow()
                return
        composer = Composer(ctx=self._ctx, draft=draft)
        composer.draft_kept.connect(self.told)
        composer.mail_queued.connect(lambda number, _: self.mail_queued.emit(number, composer.draft()))
        self._keep(composer).show()

    def outbox(self, outgoing_id: int = 0) -> None:
        """Show what was sent and what waits, with this entry chosen where one is named."""
        from liveletter.window.outbox.outbox_window import OutboxWindow

        window = next((one for one in self._open if isinstance(one, OutboxWindow)), None)
        if window is None:
            window = OutboxWindow(ctx=self._ctx)
            window.draft_made.connect(self.compose)
            self._keep(window)
            self.outbox_opened.emit(window)
        window.come_up(outgoing_id)

    def drafts(self) -> None:
        """Show the mails that were begun and not sent."""
        from liveletter.window.composer.drafts_dialog import DraftsDialog

        dialog = DraftsDialog(ctx=self._ctx, parent=self._over)
        dialog.draft_chosen.connect(self.compose)
        self._open_dialog(dialog)

    def chat(self, person_id: int, about: str, subject: str, mail_id: int, draft: str) -> None:
        """Open a chat in a window of its own."""
        from liveletter.window.chat.chat_window import ChatWindow

        window = ChatWindow(ctx=self._ctx)
        self._keep(window)
        window.closed.connect(self._on_chat_closed)
        self.chat_opened.emit(window.pane)
        draft = draft or self._unsent.pop((person_id, about), "")
        window.open_for(person_id, about=about, subject=subject, mail_id=mail_id, draft=draft)

    def session(self, session: LiveSession, draft: str, lines: HostLines, chat_id: int = 0) -> None:
        """Open a live letter's talk in a window of its own; `chat_id`: bring that message into sight."""
        from liveletter.window.live.session_window import SessionWindow

        window = self._session_window(session.id)
        if window is None:
            window = SessionWindow(ctx=self._ctx, lines=lines)
            self._keep(window)
            window.closed.connect(self._on_session_closed)
            self.session_opened.emit(window.pane)
        window.open_for(session, draft=draft or self._unsaid.pop(session.id, ""))
        if chat_id:
            window.pane.show_message(chat_id)

    def has_session(self, session_id: int) -> bool:
        """Whether a session's talk stands in a window of its own."""
        return self._session_window(session_id) is not None

    def sessions(self, lines: HostLines) -> None:
        """Show all live letters' chats, open and past."""
        from liveletter.window.live.sessions_window import SessionsWindow

        windows = (one for one in self._open if isinstance(one, SessionsWindow) and one.isVisible())
        window = next(windows, None)
        if window is None:
            window = SessionsWindow(ctx=self._ctx, lines=lines)
            self._keep(window)
            self.sessions_opened.emit(window)
        window.come_up()

    def edit_account(self, account_id: int = 0) -> None:
        """Open the account dialog; 0: for a new account."""
        from liveletter.window.accounts.account_dialog import AccountDialog

        account = next((one for one in self._ctx.reader.accounts() if one.id == account_id), None)
        self._open_dialog(AccountDialog(ctx=self._ctx, account=account, parent=self._over))

    def edit_person(self, person_id: int = 0) -> None:
        """Open the person dialog; 0: for a new person."""
        from liveletter.window.people.person_dialog import PersonDialog

        self._open_dialog(PersonDialog(ctx=self._ctx, person_id=person_id, parent=self._over))

    def merge_person(self, person_id: int) -> None:
        """Ask who a person is one with."""
        from liveletter.window.people.merge_dialog import MergeDialog

        person = self._ctx.reader.person(person_id)
        if person is None:
            return
        dialog = MergeDialog(ctx=self._ctx, person=person, parent=self._over)

        def merge() -> None:
            if (other := dialog.chosen) is not None:
                self._ctx.run(self._ctx.client.call(MergePersons(person_id, other.id)))

        dialog.accepted.connect(merge)
        self._open_dialog(dialog)

    def settings(self) -> None:
        """Open the settings."""
        from liveletter.window.preferences.settings_dialog import SettingsDialog

        self._open_dialog(SettingsDialog(ctx=self._ctx, parent=self._over))

    def hosts(self) -> None:
        """Open the settings where live hosts are set up."""
        from liveletter.window.preferences.settings_dialog import SettingsDialog

        dialog = SettingsDialog(ctx=self._ctx, parent=self._over)
        dialog.show_hosts()
        self._open_dialog(dialog)

    def chat_link(self) -> LinkDialog:
        """Show the window with a chat's link for other programs."""
        from liveletter.window.embed.link_dialog import LinkDialog

        window = next((one for one in self._open if isinstance(one, LinkDialog)), None)
        if window is None:
            window = LinkDialog(ctx=self._ctx, maker=self.links, parent=self._over)
            window.setup_asked.connect(self._set_up_host)
            self._keep(window)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    async def copy_chat_link(self) -> bool:
        """Put a chat's link into the clipboard; False where that is to be asked about first."""
        found = await self.links.make()
        if isinstance(found, LinkTrouble):
            self.chat_link().show_trouble(found)
            return False
        self.links.copy(found)
        words = self.tr("A chat's link is in the clipboard: paste it into any mail or message.")
        self.told.emit(words)
        self.link_copied.emit(words)
        return True

    def _set_up_host(self) -> None:
        from liveletter.window.hosts.host_dialog import HostDialog

        dialog = HostDialog(ctx=self._ctx, parent=self.chat_link())
        dialog.accepted.connect(lambda: self.chat_link().prepare())
        self._open_dialog(dialog)

    def help(self) -> None:
        """Show the keyboard's shortcuts."""
        from liveletter.window.shell.help_dialog import HelpDialog

        self._open_dialog(HelpDialog(window=self._over))

    def about(self) -> None:
        """Say what this program is."""
        from liveletter.window.shell.help_dialog import AboutDialog

        self._open_dialog(AboutDialog(parent=self._over))

    async def close_all(self) -> bool:
        """Close every window, keeping what is written; False where that failed and a window stays (it says why)."""
        from liveletter.window.composer.composer import Composer

        for window in tuple(self._open):
            closed = await window.keep_and_close() if isinstance(window, Composer) else window.close()
            if not closed:
                return False
        return True

    def _on_chat_closed(self, person_id: int, about: str, draft: str) -> None:
        if draft:
            self._unsent[person_id, about] = draft

    def _on_session_closed(self, session_id: int, draft: str) -> None:
        if draft:
            self._unsaid[session_id] = draft

    def _open_dialog(self, dialog: QWidget) -> None:
        self._keep(dialog)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _session_window(self, session_id: int) -> SessionWindow | None:
        from liveletter.window.live.session_window import SessionWindow

        windows = (one for one in self._open if isinstance(one, SessionWindow) and one.isVisible())  # not closed ones
        return next((one for one in windows if one.pane.session_id == session_id), None)

    def _keep(self, window: QWidget) -> QWidget:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._open.add(window)
        window.destroyed.connect(lambda: self._open.discard(window))
        return window
