"""Where the chat about the open mail stands: the question for an address above it, the chat beneath or beside it
(MISSION B1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from liveletter.bridge.commands import AddAddress, DecideProposal, ReplyByChat
from liveletter.domain.conversation import ChatTarget
from liveletter.window.context import Context
from liveletter.window.mail.address_bar import AddressBar

if TYPE_CHECKING:
    from liveletter.window.chat.chat_pane import ChatPane


class ChatPlace(QObject):
    """Holds the chat pane, which is built when it is first needed."""

    pane_built = Signal(object)  # ChatPane: to be joined with the rest of the window
    pane_shown = Signal()  # the pane has come into sight: it needs its share of the room
    opening = Signal()  # a chat comes up: another that stands here goes

    def __init__(self, *, ctx: Context, splitter: QSplitter, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._splitter = splitter
        self._target: ChatTarget | None = None
        self.bar = AddressBar()
        self.pane: ChatPane | None = None
        self.bar.address_entered.connect(lambda target, text: ctx.run(self._add_address(target, text)))
        self.bar.proposal_accepted.connect(lambda target, number: ctx.run(self._accept(target, number)))

    def is_about(self, mail_id: int) -> bool:
        """Whether the chat about this mail stands here."""
        return self._target is not None and self._target.mail_id == mail_id

    def answer(self, target: ChatTarget) -> None:
        """Open the chat and put the keyboard there, or ask for an address."""
        if target.jid or target.session_id:
            self.open(target, focus=True)
        else:
            self.bar.ask(target)

    def open(self, target: ChatTarget, *, focus: bool) -> None:
        """Open the chat; without `focus`, the keyboard stays where it is."""
        pane = self.pane or self._build()
        self.bar.hide()
        self.opening.emit()
        self._target = target
        was_hidden = not pane.isVisible()
        before = QApplication.focusWidget()
        pane.open_for(target.person_id, about=target.about, subject=target.subject, mail_id=target.mail_id)
        if was_hidden:
            self.pane_shown.emit()
        if not focus and before is not None:
            before.setFocus()

    def leave(self) -> None:
        """The user has closed the chat: it comes up anew with its mail."""
        self._target = None

    def put_away(self) -> None:
        """Another mail is open, or none; or the chat goes on elsewhere."""
        self._target = None
        self.bar.hide()
        if self.pane is not None:
            self.pane.hide()

    # ---- inside

    async def _add_address(self, target: ChatTarget, address: str) -> None:
        await self._ctx.client.call(AddAddress(target.person_id, "xmpp", address))
        await self._ask_again(target)

    async def _accept(self, target: ChatTarget, proposal_id: int) -> None:
        await self._ctx.client.call(DecideProposal(proposal_id, True))
        await self._ask_again(target)

    async def _ask_again(self, target: ChatTarget) -> None:
        self.answer(await self._ctx.client.call(ReplyByChat(target.mail_id)))

    def _build(self) -> ChatPane:
        from liveletter.window.chat.chat_pane import ChatPane

        pane = ChatPane(ctx=self._ctx)
        pane.hide()
        self._splitter.addWidget(pane)
        self._splitter.setCollapsible(self._splitter.indexOf(pane), False)
        self.pane = pane
        self.pane_built.emit(pane)
        return pane
