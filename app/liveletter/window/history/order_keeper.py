"""What of the earlier conversation goes along with a message being written: remembered, counted, and over once it went
(MISSION B4)."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import GetWishes
from liveletter.domain.errors import LiveletterError
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryPreview
from liveletter.domain.history_rules import is_empty
from liveletter.events import AccountStateChanged, EngineReady
from liveletter.window.context import Context
from liveletter.window.history.preview_asker import PreviewAsker
from liveletter.window.history.row_state import NOTHING, RowState
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen, run_for


class OrderKeeper(QObject):
    """Keeps the order for one message at a time, and has the engine count it whenever it changes."""

    changed = Signal()  # `state`

    def __init__(self, *, ctx: Context, by_mail: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._state = RowState()
        self._account_id = 0
        self._gone: set[tuple[int, str]] = set()  # persons and matters whose history went along already
        self._asker = PreviewAsker(ctx=ctx, by_mail=by_mail, parent=self)
        self._asker.answered.connect(self._on_counted)
        self._asker.failed.connect(self._fail)
        listen(self, ctx.bus, EngineReady, self._on_connected)
        listen(self, ctx.bus, AccountStateChanged, self._on_connected)

    @property
    def state(self) -> RowState:
        """The order, what was counted, what stands in its way."""
        return self._state

    @property
    def account_id(self) -> int:
        """By which account a mail leaves; 0: the one that would answer."""
        return self._account_id

    @property
    def went(self) -> bool:
        """Whether it went along already, and nothing more does."""
        return self._state.matter in self._gone and not self._state.is_wanted

    def follow(self, person_id: int, about: str) -> None:
        """The message is for this person, about this mail. The last choice for the person is asked for; until it is
        known, nothing goes along."""
        self._take(HistoryOrder(person_id, NOTHING, about))
        if person_id and (person_id, about) not in self._gone:
            run_for(self, self._ctx, self._recall(self._state.order))

    def set_order(self, order: HistoryOrder | None) -> None:
        """Take a draft's order; None: nothing goes along."""
        self._take(order or HistoryOrder(self._state.order.person_id, NOTHING, self._state.order.about))

    def set_account(self, account_id: int) -> None:
        """By which account a mail leaves."""
        was, self._account_id = self._account_id, account_id
        if was != account_id and self._state.is_wanted:
            self._take(self._state.order)

    def choose(self, choice: HistoryChoice) -> None:
        """The user wants this to go along."""
        self._take(replace(self._state.order, choice=choice), chosen=True)

    def choose_order(self, order: HistoryOrder) -> None:
        """The user wants this to go along; nothing happens where another message is being written by now."""
        if (order.person_id, order.about) == self._state.matter:
            self._take(order, chosen=True)

    def sent(self, order: HistoryOrder | None) -> None:
        """It went along with what was just sent: from now on nothing more, unless the user wants it."""
        if order is None or is_empty(order.choice):
            return
        self._gone.add((order.person_id, order.about))
        if (order.person_id, order.about) == self._state.matter:
            self.set_order(None)

    def again(self) -> None:
        """Count, or ask for the last choice, once more."""
        self._take(self._state.order)
        if not self._state.is_wanted:
            run_for(self, self._ctx, self._recall(self._state.order))

    async def _recall(self, asked: HistoryOrder) -> None:
        try:
            wishes = await self._ctx.client.call(GetWishes(asked.person_id))
        except LiveletterError as error:
            if self._state.order == asked:
                self._fail(engine_words(error))
            return
        if self._state.order == asked:  # else the user, or a draft, was faster
            self._take(replace(asked, choice=wishes.history))

    def _take(self, order: HistoryOrder, *, chosen: bool = False) -> None:
        self._set(RowState(order, chosen=chosen))
        if self._state.is_wanted:
            self._asker.ask(order, account_id=self._account_id)
        else:
            self._asker.forget()

    def _set(self, state: RowState) -> None:
        self._state = state
        self.changed.emit()

    def _on_counted(self, preview: HistoryPreview) -> None:
        self._set(RowState(self._state.order, preview))

    def _fail(self, sentence: str) -> None:
        self._set(RowState(self._state.order, trouble=sentence))

    def _on_connected(self, event: EngineReady | AccountStateChanged) -> None:
        if self._state.may_pass:
            self.again()
