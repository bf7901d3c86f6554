"""Keeps one line to a host: opened, watched, opened again after growing pauses; at once where the machine has slept."""

import asyncio
import contextlib
import logging
import random
import time
from collections.abc import Awaitable, Callable

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import LiveletterError, Unreachable, WrongPassword
from liveletter.networks.live.errors import wait_asked
from liveletter.networks.live.timing import Timing

log = logging.getLogger(__name__)
_CUT = "The connection to {host} was cut. It is being opened again."
_WRONG = "Something went wrong in listening to {host}. It is tried again; the log says more."


class LineOver(Exception):
    """Nothing more can come by this line."""


class Line:
    """`attend(opened)` opens the line and takes what comes until it ends; it calls `opened` when it is open.

    It raises WrongPassword where trying again is of no use, LineOver where nothing more can come, and LiveletterError
    where the line is lost.
    """

    def __init__(
        self,
        *,
        host: str,
        timing: Timing,
        attend: Callable[[Callable[[], None]], Awaitable[None]],
        tell: Callable[[LinkState, str], None],
    ) -> None:
        self._host = host
        self._timing = timing
        self._attend = attend
        self._tell = tell
        self._chance = random.SystemRandom()
        self._woken = asyncio.Event()
        self._opened_at = 0.0
        self.is_open = False

    def wake(self) -> None:
        """Open it anew now: the network may have changed."""
        self._woken.set()

    async def run(self) -> None:
        """Keep it."""
        watching = asyncio.ensure_future(self._watch_sleep())
        try:
            await self._keep()
        finally:
            self.is_open = False
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching

    async def _keep(self) -> None:
        tries = 0
        while True:
            self._woken.clear()
            self._tell(LinkState.CONNECTING, "")
            try:
                trouble = await self._one_line()
            except WrongPassword as error:
                self._tell(LinkState.FAILED, error.sentence)
                return
            except LineOver:
                self._tell(LinkState.OFFLINE, "")
                return
            tries = 1 if self._was_good() else tries + 1
            self._tell(LinkState.OFFLINE, trouble.sentence)
            await self._rest(max(self._timing.pauses.after(tries, self._chance), wait_asked(trouble)))

    async def _one_line(self) -> LiveletterError:
        """Attend to it until it is lost, or the machine wakes; returns why."""
        self._opened_at = 0.0
        attending = asyncio.ensure_future(self._attend(self._on_open))
        waking = asyncio.ensure_future(self._woken.wait())
        try:
            await asyncio.wait({attending, waking}, return_when=asyncio.FIRST_COMPLETED)
            if attending.done():
                await attending
        except (LineOver, WrongPassword):
            raise
        except LiveletterError as error:
            return error
        except Exception:
            log.exception("The line to a live host failed")
            return Unreachable(_WRONG.format(host=self._host))
        finally:
            self.is_open = False
            for task in (attending, waking):
                task.cancel()
            await asyncio.gather(attending, waking, return_exceptions=True)
        return Unreachable(_CUT.format(host=self._host))

    def _on_open(self) -> None:
        self.is_open = True
        self._opened_at = asyncio.get_running_loop().time()
        self._tell(LinkState.ONLINE, "")

    def _was_good(self) -> bool:
        now = asyncio.get_running_loop().time()
        return self._opened_at > 0 and now - self._opened_at >= self._timing.steady

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._woken.wait()

    async def _watch_sleep(self) -> None:
        """While a machine sleeps, the clock goes on and the loop does not."""
        loop = asyncio.get_running_loop()
        while True:
            clock, ticks = time.time(), loop.time()
            await asyncio.sleep(self._timing.look)
            if (time.time() - clock) - (loop.time() - ticks) > self._timing.look:
                self.wake()
