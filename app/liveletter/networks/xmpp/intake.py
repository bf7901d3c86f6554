"""What the stream brings, in order, one at a time, and never more than memory bears."""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable

from liveletter.domain.errors import ArchiveError

log = logging.getLogger(__name__)

Work = Callable[[], Awaitable[None]]
FULL = 200
ROOM = 50
ARCHIVE_PAUSE = 5.0  # seconds until a full disk or a locked archive is tried again


class Intake:
    """A queue of work with one worker. When it is full, `hold` is called and the server is no longer read; when there
    is room again, `release`. Each piece carries the count of stanzas up to it, so that only what has been worked off is
    acknowledged. Work that the archive refuses is tried again: it is not lost, and not acknowledged."""

    def __init__(self, *, hold: Callable[[], None], release: Callable[[], None], emptied: Callable[[], None]) -> None:
        self._hold = hold
        self._release = release
        self._emptied = emptied
        self._waiting: deque[tuple[int, Work]] = deque()
        self._arrived = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._held = False

    @property
    def oldest(self) -> int | None:
        """The count of the oldest stanza that is not worked off."""
        return self._waiting[0][0] if self._waiting else None

    @property
    def held(self) -> bool:
        """Whether the server is not read for now."""
        return self._held

    def put(self, count: int, work: Work) -> None:
        """Queue a piece of work."""
        self._waiting.append((count, work))
        self._idle.clear()
        self._arrived.set()
        if not self._held and len(self._waiting) >= FULL:
            self._held = True
            self._hold()

    async def join(self) -> None:
        """Wait until all that is queued has been worked off."""
        await self._idle.wait()

    async def run(self) -> None:
        """Work, until cancelled."""
        while True:
            await self._arrived.wait()
            while self._waiting:
                await self._do(self._waiting[0][1])
                self._waiting.popleft()
                self._make_room()
                await asyncio.sleep(0)
            self._arrived.clear()
            self._idle.set()
            self._emptied()

    def _make_room(self) -> None:
        if self._held and len(self._waiting) <= ROOM:
            self._held = False
            self._release()

    async def _do(self, work: Work) -> None:
        while True:
            try:
                return await work()
            except ArchiveError as error:
                log.warning("The archive does not take a chat message: %s It is tried again.", error.sentence)
                await asyncio.sleep(ARCHIVE_PAUSE)
            except Exception:
                log.exception("Something that came by chat could not be taken in")
                return None
