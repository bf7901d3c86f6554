"""One session kept up to date: each of its records reaches the sink once and in order, whatever the line does.

A record that comes by the line is handed on if it is the next one. Where some are missing, they are fetched by pages.
Before something that changes who is in the session is handed on, the session itself is.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol, TypeVar

from liveletter.domain.errors import LiveletterError, NotFound
from liveletter.domain.live import SPOKEN, LiveRecord, SessionSeen
from liveletter.networks.live.errors import NotAllowed, is_hopeless, wait_asked
from liveletter.networks.live.timing import Timing
from liveletter.ports import LiveSink

log = logging.getLogger(__name__)
T = TypeVar("T")
_AHEAD = 200  # records that are held until their turn; what comes beyond is fetched


class Source(Protocol):
    """Where a session and its records are fetched. All raise NotFound and ServerError."""

    async def session(self, uuid: str) -> SessionSeen:
        """The session as it stands."""
        ...

    async def page(self, uuid: str, since: int) -> Sequence[LiveRecord]:
        """The records that follow one, without gaps; empty where there are none."""
        ...

    async def prove(self, uuid: str, seen: SessionSeen, number: int) -> None:
        """Tell the host that all records up to one are here, where it does not know."""
        ...


class Follower:
    """`run` works until there is nothing to do; then it calls `done` and is of no more use.

    `known`: the last record that the sink has; None: it does not know the session.
    """

    def __init__(
        self,
        uuid: str,
        *,
        known: int | None,
        source: Source,
        sink: LiveSink,
        timing: Timing,
        gate: asyncio.Semaphore,
        done: Callable[["Follower"], None],
    ) -> None:
        self.uuid = uuid
        self.last = known or 0  # taken in
        self._told = self.last  # known to be at the host
        self._source = source
        self._sink = sink
        self._timing = timing
        self._gate = gate
        self._done = done
        self._waiting: dict[int, LiveRecord] = {}
        self._look_at: float | None = None  # when the session itself is to be looked at
        self._looked_to = 0  # records up to here were there when it was
        self._pushed: SessionSeen | None = None
        self._gone = False
        self.gave_up = False  # the host tells nonsense of it
        self._stirred = asyncio.Event()
        if known is None:
            self._look_soon(0.0)

    def heard(self, record: LiveRecord) -> None:
        """A record came by the line."""
        self._told = max(self._told, record.number)
        self._hold(record)
        self._stirred.set()

    def told(self, last_number: int) -> None:
        """There are records up to a number."""
        self._told = max(self._told, last_number)
        self._stirred.set()

    def changed(self) -> None:
        """The session itself is to be looked at, together with what else changes in this moment."""
        self._look_soon(self._timing.settle)
        self._stirred.set()

    def pushed(self, seen: SessionSeen) -> None:
        """The session itself came by the line."""
        self._pushed = seen
        self._look_soon(0.0)
        self._stirred.set()

    def ended(self) -> None:
        """The host holds it no more."""
        self._gone = True
        self._stirred.set()

    async def run(self) -> None:
        """Work."""
        try:
            await self._work()
        except Exception:
            log.exception("A live session cannot be followed")
            self.gave_up = True
        finally:
            self._done(self)

    async def _work(self) -> None:
        chance, tries = random.SystemRandom(), 0
        while True:
            try:
                if not await self._step():
                    return
                tries = 0
            except NotFound:
                self._gone = True
            except LiveletterError as error:
                if is_hopeless(error):
                    level = logging.INFO if isinstance(error, NotAllowed) else logging.WARNING
                    log.log(level, "A live session cannot be followed: %s", error.sentence)
                    self.gave_up = True
                    return
                tries += 1
                await asyncio.sleep(max(self._timing.pauses.after(tries, chance), wait_asked(error)))

    async def _step(self) -> bool:
        """Do one thing; False where nothing is left."""
        if self._gone:
            await unbroken(self._sink.session_ended(self.uuid))
            return False
        now = asyncio.get_running_loop().time()
        if self._look_at is not None and self._look_at <= now:
            await self._look()
        elif batch := self._next():
            await unbroken(self._sink.records_received(self.uuid, batch))
            self._taken(batch[-1].number)
        elif self._told > self.last:
            await self._fetch()
        elif self._look_at is not None:
            await self._rest(self._look_at - now)
        else:
            return False
        return True

    async def _look(self) -> None:
        due, self._look_at = self._look_at, None
        seen, self._pushed = self._pushed, None
        try:
            if seen is None:
                async with self._gate:
                    seen = await self._source.session(self.uuid)
            await unbroken(self._sink.session_seen(seen))
        except BaseException:
            self._look_at = due
            raise
        self._looked_to = max(self._looked_to, seen.last_number)
        self._told = max(self._told, seen.last_number)
        await self._source.prove(self.uuid, seen, self.last)

    async def _fetch(self) -> None:
        async with self._gate:
            page = await self._source.page(self.uuid, self.last)
        if not page:  # the host spoke of more than there is
            self._told = self.last
            self._waiting.clear()
        for record in page:
            self._hold(record)

    def _hold(self, record: LiveRecord) -> None:
        if record.number <= self.last or (len(self._waiting) >= _AHEAD and record.number != self.last + 1):
            return
        self._waiting[record.number] = record
        if record.kind not in SPOKEN and record.number > self._looked_to:
            self._pushed = None
            self._look_soon(0.0)

    def _next(self) -> list[LiveRecord]:
        """What can be handed on now: all that follows the last one without a gap."""
        batch: list[LiveRecord] = []
        while (record := self._waiting.get(self.last + 1 + len(batch))) is not None:
            batch.append(record)
        return batch

    def _taken(self, number: int) -> None:
        self.last = number
        self._waiting = {key: record for key, record in self._waiting.items() if key > number}

    def _look_soon(self, pause: float) -> None:
        at = asyncio.get_running_loop().time() + pause
        self._look_at = at if self._look_at is None else min(self._look_at, at)

    async def _rest(self, seconds: float) -> None:
        self._stirred.clear()
        try:
            async with asyncio.timeout(seconds):
                await self._stirred.wait()
        except TimeoutError:
            pass


async def unbroken(work: Coroutine[Any, Any, T]) -> T:
    """Do it to its end, also where whoever waits is cancelled meanwhile."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.gather(task, return_exceptions=True)
        raise
