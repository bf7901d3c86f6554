"""What has arrived here is proven to the host until the host knows.

What the other side sees as delivered hangs on it.
"""

import asyncio
import contextlib
import random
from collections.abc import AsyncIterator, Awaitable, Callable

from liveletter.domain.errors import NotFound, ServerError
from liveletter.networks.live.errors import is_hopeless, wait_asked
from liveletter.networks.live.timing import Timing


class Proofs:
    """Up to which record all has arrived, by session. `tell` tells the host; it raises ServerError and NotFound."""

    def __init__(self, *, tell: Callable[[str, int], Awaitable[None]], timing: Timing) -> None:
        self._tell = tell
        self._timing = timing
        self._chance = random.SystemRandom()
        self._untold: dict[str, int] = {}
        self._under_way: dict[str, int] = {}
        self._failed = asyncio.Event()
        self._after = 0.0  # seconds for which the host asked

    def add(self, uuid: str, number: int) -> None:
        """All records up to one are here."""
        self._untold[uuid] = max(number, self._untold.get(uuid, 0))

    async def tell(self, uuid: str) -> None:
        """Tell what was added, now; where that fails, it is told again while the line is open (`telling`)."""
        number = self._untold.get(uuid)
        if number is None or self._under_way.get(uuid) == number:
            return
        self._under_way[uuid] = number
        try:
            await self._tell(uuid, number)
        except NotFound:
            pass  # nobody asks for the proof any more
        except ServerError as error:
            if not is_hopeless(error):
                self._after = wait_asked(error)
                self._failed.set()
                return
        finally:
            if self._under_way.get(uuid) == number:
                del self._under_way[uuid]
        if self._untold.get(uuid) == number:
            del self._untold[uuid]

    @contextlib.asynccontextmanager
    async def telling(self) -> AsyncIterator[None]:
        """While the line is open: tell what waits, and after growing pauses what could not be told."""
        task = asyncio.ensure_future(self._keep_telling())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _keep_telling(self) -> None:
        tries = 0
        while True:
            self._failed.clear()
            for uuid in tuple(self._untold):
                await self.tell(uuid)
            if not self._failed.is_set():
                tries = 0
                await self._failed.wait()
            tries += 1
            await asyncio.sleep(max(self._timing.pauses.after(tries, self._chance), self._after))
