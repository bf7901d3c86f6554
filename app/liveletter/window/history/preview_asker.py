"""Asks the engine what would go along; only the answer to the latest question counts."""

from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import PreviewHistory
from liveletter.domain.errors import LiveletterError
from liveletter.domain.history import HistoryOrder
from liveletter.window.context import Context
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import run_for


class PreviewAsker(QObject):
    """One question at a time matters: the last one."""

    answered = Signal(object)  # HistoryPreview
    failed = Signal(str)  # a sentence

    def __init__(self, *, ctx: Context, by_mail: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._by_mail = by_mail
        self._latest = 0

    def ask(self, order: HistoryOrder, *, account_id: int = 0) -> None:
        """What would go along by this order. `account_id`: that the mail leaves by; 0: the one that would answer."""
        self._latest += 1
        run_for(self, self._ctx, self._ask(PreviewHistory(order, self._by_mail, account_id), self._latest))

    def forget(self) -> None:
        """The answer to what was asked is no longer wanted."""
        self._latest += 1

    async def _ask(self, question: PreviewHistory, number: int) -> None:
        try:
            preview = await self._ctx.client.call(question)
        except LiveletterError as error:
            if number == self._latest:
                self.failed.emit(engine_words(error))
            return
        if number == self._latest:
            self.answered.emit(preview)
