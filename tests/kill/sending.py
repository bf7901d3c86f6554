"""Alice's side: her orders are given as a window gives them, and asked for again where the engine died meanwhile."""

import asyncio
from collections import Counter

from liveletter.bridge import commands as c
from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import EngineUnavailable
from liveletter.domain.mail import Draft
from liveletter.events import AccountStateChanged, EventBus, OutgoingChanged
from tests.kill.place import BOB
from tests.kill.plan import Moment, Order, When
from tests.kill.program import Program

_STATES = {
    DeliveryState.TRYING: Moment.TRYING,
    DeliveryState.HANDED_OVER: Moment.HANDED_OVER,
    DeliveryState.DELIVERED: Moment.PROVEN,
}


class Moments:
    """What has happened in this life of the engine, to be waited for."""

    def __init__(self, bus: EventBus) -> None:
        self._count: Counter[Moment] = Counter()
        self._changed = asyncio.Event()
        bus.subscribe(OutgoingChanged, self._on_outgoing)
        bus.subscribe(AccountStateChanged, self._on_account)

    def begin(self) -> None:
        """The engine has been started."""
        self._count.clear()
        self.happened(Moment.START)

    def happened(self, moment: Moment) -> None:
        """Count it."""
        self._count[moment] += 1
        self._changed.set()

    async def wait(self, when: When, *, at_most: float) -> None:
        """Return at this moment, or after `at_most` seconds: not every life sees every moment."""
        try:
            async with asyncio.timeout(at_most):
                while self._count[when.moment] < when.times:
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return
        await asyncio.sleep(when.pause)

    def _on_outgoing(self, event: OutgoingChanged) -> None:
        if (moment := _STATES.get(event.entry.state)) is not None:
            self.happened(moment)

    def _on_account(self, event: AccountStateChanged) -> None:
        if event.state.chat is LinkState.ONLINE:
            self.happened(Moment.ONLINE)


class Sender:
    """Gives orders one after the other."""

    def __init__(self, program: Program, *, moments: Moments, account_id: int, friend_id: int) -> None:
        self._program = program
        self._moments = moments
        self._account_id = account_id
        self._friend_id = friend_id
        self._orders: asyncio.Queue[Order] = asyncio.Queue()
        self.sent: list[Order] = []
        self.repeated = 0

    def give(self, orders: tuple[Order, ...]) -> None:
        """More to do."""
        for order in orders:
            self._orders.put_nowait(order)

    async def run(self) -> None:
        """Work, until cancelled."""
        while True:
            await self._send(await self._orders.get())
            self._orders.task_done()

    async def all_sent(self) -> None:
        """Wait until each order was answered."""
        await self._orders.join()

    async def _send(self, order: Order) -> None:
        while True:
            try:
                asking = asyncio.ensure_future(self._ask(order))
                await asyncio.sleep(0)
                self._moments.happened(Moment.ASKED)
                await asking
            except EngineUnavailable:
                self.repeated += 1
                continue
            self.sent.append(order)
            self._moments.happened(Moment.ANSWERED)
            return

    async def _ask(self, order: Order) -> None:
        if order.kind == "chat":
            await self._program.ask(c.SendChat(self._friend_id, order.body, origin_id=order.key))
            return
        draft = Draft(self._account_id, to=BOB, subject=order.key, text=order.body, message_id=order.key)
        await self._program.ask(c.SendMail(draft))
