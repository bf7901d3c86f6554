"""Does what the user wants with an entry of the outbox."""

import time
from collections.abc import Coroutine
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from liveletter.bridge.commands import CancelOutgoing, ComposeAgain, ComposeInstead, RetryOutgoing, SetExpiry
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import LiveletterError
from liveletter.domain.outbox import STUCK, Outgoing
from liveletter.window.context import Context
from liveletter.window.outbox.outbox_doings import (
    ICONS,
    KEYS,
    Doing,
    expiries,
    possible,
    question_before,
    words_of,
)
from liveletter.window.parts import icons
from liveletter.window.parts.ask_bar import AskBar
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import run_for


class OutboxActions(QObject):
    """One QAction for each doing; those that make no sense for the entry shown are hidden. What goes wrong, and what
    must be asked, stands in `bar`."""

    draft_made = Signal(object)  # Draft: to be opened in the composer
    conversation_asked = Signal(int)  # person id
    mail_asked = Signal(int)  # mail id
    expiry_asked = Signal()  # `expiry_menu` is to be opened

    def __init__(self, *, ctx: Context, bar: AskBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._bar = bar
        self._over = parent
        self._entry: Outgoing | None = None
        self.actions = {doing: self._make(doing) for doing in Doing}
        self.expiry_menu = self._make_expiry_menu()
        self.show_entry(None)

    def show_entry(self, entry: Outgoing | None) -> None:
        """Be for this entry."""
        self._entry = entry
        now, can = time.time(), possible(entry)
        for doing, action in self.actions.items():
            action.setText(words_of(doing, entry, now))
            action.setVisible(doing in can)
            action.setEnabled(doing in can)

    def menu(self) -> QMenu:
        """All that can be done, as a menu."""
        menu = QMenu(self._over)
        menu.setObjectName("outboxMenu")
        for doing, action in self.actions.items():
            if doing is not Doing.EXPIRY:
                menu.addAction(action)
            elif action.isEnabled():
                menu.addMenu(self.expiry_menu)
        return menu

    def _make(self, doing: Doing) -> QAction:
        action = QAction(icons.icon(ICONS[doing]), "", self._over)
        action.setObjectName(doing.value)
        action.setShortcut(QKeySequence(KEYS[doing]))
        action.triggered.connect(lambda: self._do(doing))
        self._over.addAction(action)
        return action

    def _make_expiry_menu(self) -> QMenu:
        menu = QMenu(words_of(Doing.EXPIRY, None, 0), self._over)
        menu.setObjectName("outboxExpiryMenu")
        menu.setIcon(icons.icon(ICONS[Doing.EXPIRY]))
        for words, seconds in expiries():
            menu.addAction(words).triggered.connect(partial(self._set_expiry, seconds))
        return menu

    def _do(self, doing: Doing) -> None:
        if self._entry is None:
            return
        entry = self._entry
        asked = question_before(doing, entry, time.time())
        if not asked:
            self._do_now(doing, entry)
            return
        self._bar.ask(
            asked,
            (self.tr("Keep it"), lambda: None),
            (words_of(doing, entry, time.time()), lambda: self._do_now(doing, entry)),
        )

    def _do_now(self, doing: Doing, entry: Outgoing) -> None:
        match doing:
            case Doing.TRY_NOW:
                self._run(self._call(RetryOutgoing(entry.id)))
            case Doing.PUT_ASIDE:
                self._run(self._call(CancelOutgoing(entry.id)))
            case Doing.AS_MAIL:
                self._run(self._send_as_mail(entry))
            case Doing.EDIT:
                self._run(self._edit(entry))
            case Doing.EXPIRY:
                self.expiry_asked.emit()
            case Doing.CONVERSATION:
                self.conversation_asked.emit(entry.person_id)
            case Doing.OPEN_MAIL:
                self.mail_asked.emit(entry.mail_id)

    async def _call(self, command: RetryOutgoing | CancelOutgoing | SetExpiry) -> None:
        try:
            await self._ctx.client.call(command)
        except LiveletterError as error:
            self._bar.show_trouble("", None, engine_words(error))

    async def _send_as_mail(self, entry: Outgoing) -> None:
        await self._compose(ComposeInstead(entry.person_id, outgoing_ids=(entry.id,)))

    async def _edit(self, entry: Outgoing) -> None:
        """A mail that waits is taken out first; one that failed stays until the new one is sent instead of it."""
        replaces = (entry.id,) if entry.state in STUCK else ()
        await self._compose(ComposeAgain(entry.id), take_out=entry.state is DeliveryState.QUEUED, replaces=replaces)

    async def _compose(
        self, command: ComposeInstead | ComposeAgain, *, take_out: bool = False, replaces: tuple[int, ...] = ()
    ) -> None:
        try:
            draft = await self._ctx.client.call(command)
            if take_out and isinstance(command, ComposeAgain):
                await self._ctx.client.call(CancelOutgoing(command.outgoing_id))
        except LiveletterError as error:
            self._bar.show_trouble("", None, engine_words(error))
            return
        self.draft_made.emit(replace(draft, replaces=(*draft.replaces, *replaces)))

    def _set_expiry(self, seconds: float, _: bool = False) -> None:
        if self._entry is not None:
            self._run(self._call(SetExpiry(self._entry.id, time.time() + seconds if seconds else 0.0)))

    def _run(self, coroutine: Coroutine[Any, Any, None]) -> None:
        run_for(self, self._ctx, coroutine)
