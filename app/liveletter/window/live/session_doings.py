"""What can be done with a session beside talking: for its owner, for a guest, and for both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from liveletter.bridge.commands import (
    ChangeSession,
    CloseSession,
    Command,
    DeleteSession,
    ExportSession,
    InviteMember,
    LeaveSession,
    RemoveMember,
    RenewLink,
)
from liveletter.domain.errors import LiveletterError
from liveletter.domain.live import LiveMember, LiveSession, ShownPresence
from liveletter.window.chat.session_title import title_words
from liveletter.window.context import Context
from liveletter.window.live.invite_dialog import InviteDialog, TitleDialog
from liveletter.window.live.session_feed import SessionFeed
from liveletter.window.live.session_words import member_name
from liveletter.window.live.transcript import transcript_text, whole_talk
from liveletter.window.parts.ask_dialog import AskDialog
from liveletter.window.parts.dialogs import shown
from liveletter.window.parts.engine_words import engine_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class SessionDoings(QObject):
    """Asks where it must, does it, and tells what came of it."""

    told = Signal(str)  # a sentence: what was done
    failed = Signal(str)  # a sentence: why not
    mail_wanted = Signal(str, str, str)  # to, subject, text: a mail to be written
    deleted = Signal(int)  # session id: nothing of it is left here

    def __init__(self, *, ctx: Context, feed: SessionFeed, over: QWidget) -> None:
        super().__init__(over)
        self._ctx = ctx
        self._feed = feed
        self._over = over

    # ---- for both

    def copy_transcript(self) -> None:
        """Put the whole transcript on the clipboard."""
        self._ctx.run(self._copy())

    def print_transcript(self) -> None:
        """Ask for a printer, and print the whole transcript."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._over)
        dialog.setObjectName("livePrintDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._ctx.run(self.print_on(printer)))
        QDialog.open(dialog)  # its own wants a slot of C++

    async def print_on(self, printer: QPrinter) -> None:
        """Print the whole transcript."""
        document = QTextDocument()
        document.setPlainText(await self._text())
        document.print_(printer)

    def delete_here(self, session: LiveSession) -> None:
        """Delete what is kept of a chat that is over, once asked."""
        self._ctx.run(self._delete_here(session))

    # ---- for a guest

    def leave(self, session: LiveSession) -> None:
        """Leave the chat, once asked."""
        self._ctx.run(self._leave(session))

    # ---- for the owner

    def show_presence(self, session: LiveSession, presence: ShownPresence) -> None:
        """What guests are told of the user's being here (MISSION L9)."""
        self._do(ChangeSession(session.id, presence=presence))

    def mail_after(self, session: LiveSession, seconds: int) -> None:
        """When absent members are written to (MISSION L11)."""
        self._do(ChangeSession(session.id, mail_after=seconds))

    def shut_door(self, session: LiveSession) -> None:
        """Nobody else comes in by the open link."""
        self._do(ChangeSession(session.id, is_open=False))

    def rename(self, session: LiveSession) -> None:
        """Ask for another title."""
        self._ctx.run(self._rename(session))

    def invite(self, session: LiveSession) -> None:
        """Ask for one guest more."""
        self._ctx.run(self._invite(session))

    def renew_link(self, session: LiveSession, member: LiveMember) -> None:
        """Make another link for a member, once asked: the old one dies."""
        self._ctx.run(self._renew(session, member))

    def remove(self, session: LiveSession, member: LiveMember) -> None:
        """Take a member's seat away, once asked."""
        self._ctx.run(self._remove(session, member))

    def close(self, session: LiveSession) -> None:
        """End the talk, once asked."""
        self._ctx.run(self._close(session))

    def export(self, session: LiveSession) -> None:
        """Save all that the host keeps, in a folder that is asked for."""
        dialog = QFileDialog(self._over, self.tr("Save to folder"), str(Path.home()))
        dialog.setObjectName("liveExportDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self._ctx.run(self._export(session, folder)))
        dialog.open()

    def delete(self, session: LiveSession) -> None:
        """Delete it from the host, and from here where that is wanted too, once asked."""
        self._ctx.run(self._delete(session))

    # ---- inside

    async def _text(self) -> str:
        session = self._feed.session
        items = await whole_talk(self._feed)
        return transcript_text(session, items) if session is not None else ""

    async def _copy(self) -> None:
        QGuiApplication.clipboard().setText(await self._text())
        self._tell(self.tr("The transcript was copied."))

    async def _leave(self, session: LiveSession) -> None:
        words = (
            self.tr("What was said stays here. The others see that you left; the link in the mail lets you come back.")
            if session.recorded
            else self.tr(
                "Nothing of what was said stays here. The others see that you left; the link in the mail lets you come "
                "back while the chat goes on."
            )
        )
        if await self._asked("liveLeaveDialog", self.tr("Leave this chat?"), words, self.tr("&Leave")):
            await self._try(LeaveSession(session.id), self.tr("You left the chat."))

    async def _rename(self, session: LiveSession) -> None:
        dialog = TitleDialog(title=session.title, parent=self._over)
        if await shown(dialog) and dialog.title != session.title:
            await self._try(ChangeSession(session.id, title=dialog.title), "")
        dialog.deleteLater()

    async def _invite(self, session: LiveSession) -> None:
        dialog = InviteDialog(parent=self._over)
        if await shown(dialog):
            await self._give_link(session, dialog.address, dialog.name, by_mail=dialog.by_mail)
        dialog.deleteLater()

    async def _give_link(self, session: LiveSession, address: str, name: str, *, by_mail: bool) -> None:
        link = await self._answer(InviteMember(session.id, address, name))
        if link is None or not shiboken6.isValid(self):
            return
        if by_mail:
            text = self.tr("Here is your place in our chat:\n{0}").format(link) + "\n"
            self.mail_wanted.emit(address, title_words(session), text)
        else:
            self._put_on_clipboard(link, name or address)

    async def _renew(self, session: LiveSession, member: LiveMember) -> None:
        name = member_name(session, member)
        question = self.tr("Make a new link for {0}?").format(name)
        words = self.tr(
            "The link that {0} has, in the mail too, leads nowhere any more. The new one is copied: hand it to them."
        ).format(name)
        if not await self._asked("liveRenewDialog", question, words, self.tr("&Make a new link")):
            return
        link = await self._answer(RenewLink(session.id, member.number))
        if link is not None:
            self._put_on_clipboard(link, name)

    async def _remove(self, session: LiveSession, member: LiveMember) -> None:
        name = member_name(session, member)
        question = self.tr("Take {0} out of this chat?").format(name)
        words = self.tr("Their link leads nowhere any more. What they said stays.")
        if await self._asked("liveRemoveDialog", question, words, self.tr("&Take out")):
            await self._try(RemoveMember(session.id, member.number), self.tr("{0} was taken out.").format(name))

    async def _close(self, session: LiveSession) -> None:
        words = (
            self.tr("Nobody can say anything more. What was said stays, here and on the host.")
            if session.recorded
            else self.tr("Nobody can say anything more. Nothing of this chat is kept: it is gone then.")
        )
        if await self._asked("liveCloseDialog", self.tr("Close this chat?"), words, self.tr("C&lose the chat")):
            await self._try(CloseSession(session.id), "")

    async def _export(self, session: LiveSession, folder: str) -> None:
        path = await self._answer(ExportSession(session.id, folder))
        if path is not None:
            self._tell(self.tr("Saved: {0}").format(path))

    async def _delete(self, session: LiveSession) -> None:
        dialog = AskDialog(
            name="liveDeleteDialog",
            question=self.tr("Delete this chat from the host?"),
            words=self.tr("The members' links lead nowhere any more, and nobody can read there what was said."),
            yes=self.tr("&Delete"),
            tick=self.tr("Delete it here too"),
            parent=self._over,
        )
        if await shown(dialog):
            here = dialog.is_ticked
            done = await self._try(DeleteSession(session.id, here), self.tr("The chat was deleted from the host."))
            if done and here and shiboken6.isValid(self):
                self.deleted.emit(session.id)
        dialog.deleteLater()

    async def _delete_here(self, session: LiveSession) -> None:
        words = self.tr("What was said is gone from this computer. The mail stays.")
        asked = await self._asked("liveDeleteHereDialog", self.tr("Delete this chat here?"), words, self.tr("&Delete"))
        if asked and await self._try(DeleteSession(session.id, True), "") and shiboken6.isValid(self):
            self.deleted.emit(session.id)

    async def _asked(self, name: str, question: str, words: str, yes: str) -> bool:
        dialog = AskDialog(name=name, question=question, words=words, yes=yes, parent=self._over)
        answer = await shown(dialog)
        dialog.deleteLater()
        return answer

    def _do(self, command: Command[None]) -> None:
        self._ctx.run(self._try(command, ""))

    async def _try(self, command: Command[None], done: str) -> bool:
        """Do it; tell what was done, or why not."""
        try:
            await self._ctx.client.call(command)
        except LiveletterError as error:
            self._fail(error)
            return False
        self._tell(done)
        return True

    async def _answer(self, command: Command[str]) -> str | None:
        try:
            return await self._ctx.client.call(command)
        except LiveletterError as error:
            self._fail(error)
            return None

    def _put_on_clipboard(self, link: str, name: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self._tell(self.tr("The link for {0} was copied: hand it to nobody else.").format(name))

    def _tell(self, words: str) -> None:
        if words and shiboken6.isValid(self):
            self.told.emit(words)

    def _fail(self, error: LiveletterError) -> None:
        if shiboken6.isValid(self):
            self.failed.emit(engine_words(error))
