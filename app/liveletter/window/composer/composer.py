"""Writing a mail: a window of its own. What is typed is never lost: closed, it is kept as a draft."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from liveletter.domain.errors import LiveletterError
from liveletter.domain.mail import Draft
from liveletter.window.composer import draft_rules
from liveletter.window.composer.attached_files import AttachedFiles
from liveletter.window.composer.before_sending import BeforeSending
from liveletter.window.composer.body_edit import BodyEdit
from liveletter.window.composer.composer_header import ComposerHeader
from liveletter.window.composer.composer_tools import ComposerTools
from liveletter.window.composer.draft_keeper import DraftKeeper
from liveletter.window.composer.earlier_talk import EarlierTalk
from liveletter.window.composer.live_part import LivePart
from liveletter.window.composer.sending_choices import SendingChoices
from liveletter.window.context import Context
from liveletter.window.embed.chat_data import is_chat
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.layouts import line
from liveletter.window.parts.lifetime import run_for


class Composer(QWidget):
    """A mail being written. Show it by `show()`; it deletes itself when it is closed.

    Ctrl+Return sends, Ctrl+S keeps. A draft that changed is kept every 20 seconds and when the window closes.
    """

    mail_queued = Signal(int, object)  # number in the outbox, Draft: it waits to be sent
    draft_kept = Signal(str)  # a sentence: the window was closed, and what was written is kept
    closed = Signal()

    def __init__(self, *, ctx: Context, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ctx = ctx
        self._given = draft
        self._sending = False
        self._may_close = False
        self.header = ComposerHeader(ctx=ctx)
        self.body = BodyEdit()
        self.strip = AttachedFiles()
        self._bar = AskBar(name="composerBar")
        self._tools = ComposerTools()
        self.header.show_draft(draft)
        self.live = LivePart(ctx=ctx, body=self.body, header=self.header, draft=draft, over=self)
        self.strip.show_attachments(draft.attachments)
        self.choices = SendingChoices(draft=draft, over=self)
        self.earlier = EarlierTalk(ctx=ctx, draft=draft, parent=self)
        self._keeper = DraftKeeper(ctx=ctx, draft=self.draft(), take=self.draft, parent=self)
        self._before = BeforeSending(
            header=self.header,
            body=self.body,
            choices=self.choices,
            earlier=self.earlier,
            live=self.live,
            bar=self._bar,
            parent=self,
        )
        self._lay_out()
        self._connect()
        self._on_time_changed()
        self._name_window()
        self._place_keyboard()

    # ------------------------------------------------------------------ what it holds

    def draft(self) -> Draft:
        """The mail as it is typed now."""
        typed = replace(
            self._given,
            account_id=self.header.account_id,
            to=self.header.to.text(),
            cc=self.header.cc.text(),
            bcc=self.header.bcc.text(),
            subject=" ".join(self.header.subject.text().splitlines()),
            text=self.body.text(),
            live=self.live.wish,
            attachments=self.strip.attachments,
            history=self.earlier.order,
        )
        return self.choices.applied(typed)

    @property
    def changed(self) -> bool:
        """Whether there is something that is not kept yet."""
        return self._keeper.changed

    @property
    def draft_id(self) -> int:
        """The number it is kept under; 0: it is not kept yet."""
        return self._keeper.current().draft_id

    # ------------------------------------------------------------------ what it does

    def send(self) -> None:
        """Send it, or ask what is missing."""
        if self._sending:
            return
        if not self._before.asks(self.draft()):
            run_for(self, self._ctx, self._send())

    def keep(self) -> None:
        """Save it as a draft now."""
        run_for(self, self._ctx, self._keeper.keep())

    async def keep_and_close(self) -> bool:
        """Close it, keeping what changed; False where that failed and the window stays (it says why)."""
        changed = self._keeper.changed
        if not await self._keeper.keep():
            self._bar.show_trouble(
                self.tr("Close without saving"), self._close_now, self._bar.sentence, name="composerCloseAnyway"
            )
            return False
        if changed:
            self.draft_kept.emit(self.tr("What you wrote is kept as a draft."))
        self._close_now()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close or not (self._keeper.changed or self._sending):
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        if not self._sending:
            run_for(self, self._ctx, self.keep_and_close())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or is_chat(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if is_chat(event.mimeData()):
            self.body.live.paste(event.mimeData())  # beside the text: where the cursor is
        else:
            self.strip.add_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # ------------------------------------------------------------------ sending

    async def _send(self) -> None:
        self._set_sending(True)
        draft = self.draft()
        try:
            if draft.live is not None and not await self._host_is_ready(draft):
                return
            outgoing_id = await self._keeper.send(self.header.domain)
        except LiveletterError as error:
            self._bar.show_trouble(self.tr("Try again"), self.send, engine_words(error), name="composerSendAgain")
            self._set_sending(False)
            return
        except Exception:
            self._set_sending(False)
            raise
        self.mail_queued.emit(outgoing_id, draft)
        self._close_now()

    async def _host_is_ready(self, draft: Draft) -> bool:
        """Whether the chat's host can take it; else it is asked what to do. Raises LiveletterError."""
        host, lists = await self.live.look(), await self.live.lists(draft)
        self._set_sending(False)
        if self._before.asks(draft, host, lists):
            return False
        self._set_sending(True)
        return True

    def _on_host_asked(self, why: str) -> None:
        run_for(self, self._ctx, self._set_up_host(why))

    async def _set_up_host(self, why: str) -> None:
        """Then the mail goes, if that is all that was missing."""
        if await self.live.host_set_up(why):
            self._bar.hide()
            self.send()

    def _set_sending(self, sending: bool) -> None:
        self._sending = sending
        for part in (self.header, self.earlier.row, self.choices.line, self.body, self.strip):
            part.setEnabled(not sending)
        self.live.action.setEnabled(not sending)
        self._tools.say_sending(sending=sending)
        if sending:
            self._bar.hide()

    # ------------------------------------------------------------------ files, discarding

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setObjectName("attachDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.strip.add_files)
        dialog.open()

    def _ask_discard(self) -> None:
        if not (self._keeper.changed or self._keeper.is_stored):
            self._close_now()
            return
        self._bar.ask(
            self.tr("Throw this mail away? It cannot be brought back."),
            (self.tr("Keep writing"), self.body.setFocus),
            (self.tr("Throw away"), lambda: run_for(self, self._ctx, self._discard())),
        )

    async def _discard(self) -> None:
        try:
            await self._keeper.drop()
        except LiveletterError as error:
            self._bar.show_trouble(self.tr("Close"), self._close_now, engine_words(error), name="composerCloseAnyway")
            return
        self._close_now()

    def _close_now(self) -> None:
        self._may_close = True
        self.close()

    # ------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.setAcceptDrops(True)
        self._tools.send_clicked.connect(self.send)
        self._tools.attach_clicked.connect(self._choose_files)
        self._tools.save_clicked.connect(self.keep)
        self._tools.discard_clicked.connect(self._ask_discard)
        self.body.files_dropped.connect(self.strip.add_files)
        self.body.picture_pasted.connect(self.strip.add_picture)
        self.strip.refused.connect(lambda told: self._bar.show_trouble("", None, told))
        self.strip.changed.connect(self._bar.hide)
        self.header.changed.connect(self._name_window)
        self.header.changed.connect(lambda: self.earlier.follow(self.draft()))
        self._tools.set_menus(later=self.choices.later_menu, options=self.choices.options_menu)
        self.choices.changed.connect(self._on_time_changed)
        self._before.answered.connect(self.send)
        self._before.attach_asked.connect(self._choose_files)
        self._before.host_asked.connect(self._on_host_asked)
        self._tools.embed_clicked.connect(self.live.embed)
        self._tools.embed_dragged.connect(self.live.drag_from)
        self.live.changed.connect(self._bar.hide)
        self.choices.options_menu.addAction(self.live.action)
        self._keeper.kept.connect(self._tools.say_kept)
        self._keeper.kept.connect(self._bar.hide)
        self._keeper.not_kept.connect(
            lambda told: self._bar.show_trouble(self.tr("Try again"), self.keep, told, name="composerKeepAgain")
        )
        for keys, slot in (
            (QKeySequence("Ctrl+Return"), self.send),
            (QKeySequence("Ctrl+Enter"), self.send),
            (QKeySequence("Ctrl+Shift+Return"), self._tools.pop_later),
            (QKeySequence(QKeySequence.StandardKey.Save), self.keep),
            (QKeySequence("Ctrl+Shift+A"), self._choose_files),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
        ):
            self._shortcut(keys, slot)

    def _shortcut(self, keys: QKeySequence, slot: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(keys)
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def _on_time_changed(self) -> None:
        self._bar.hide()
        self._tools.say_when(later=self.choices.send_at > 0)

    def _name_window(self) -> None:
        self.setWindowTitle(draft_rules.title(self.draft()) or self.tr("New mail"))

    def _place_keyboard(self) -> None:
        first = self.body
        if not self.header.to.text():
            first = self.header.to  # type: ignore[assignment]
        elif not self.header.subject.text():
            first = self.header.subject  # type: ignore[assignment]
        first.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools)
        column.addWidget(line())
        column.addWidget(self._bar)
        column.addWidget(self.choices.line)
        column.addWidget(self.header)
        column.addWidget(self.body, 1)
        column.addWidget(self.strip)
        column.insertWidget(column.indexOf(self.body), self.earlier.row)  # added last: Tab leads from subject to text
        self.strip.setAutoFillBackground(True)
        self.strip.setBackgroundRole(QPalette.ColorRole.Window)
        self.resize(760, 620)
        self.setMinimumSize(420, 320)
