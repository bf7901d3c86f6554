"""All sessions of one line, each kept up to date by a follower of its own while something happens in it."""

import asyncio
from collections.abc import Callable

from liveletter.domain.live import LiveRecord, SessionSeen
from liveletter.networks.live.follower import Follower, Source
from liveletter.networks.live.timing import Timing
from liveletter.ports import LiveSink
from liveletter.tasks import TaskGroup

_AT_ONCE = 4  # requests of all followers together


class Following:
    """For the time of one connection: `stop` at its end, then nothing is handed on any more."""

    def __init__(self, *, source: Source, sink: LiveSink, timing: Timing) -> None:
        self._source = source
        self._sink = sink
        self._timing = timing
        self._tasks = TaskGroup()
        self._gate = asyncio.Semaphore(_AT_ONCE)
        self._followers: dict[str, Follower] = {}
        self._reached: dict[str, int] = {}  # what the followers that are done had taken in
        self._given_up: set[str] = set()

    def heard(self, uuid: str, record: LiveRecord) -> None:
        """A record came."""
        self._of(uuid, lambda one: one.heard(record))

    def told(self, uuid: str, last_number: int) -> None:
        """The host has records up to a number."""
        known = self._known(uuid)
        if known is None or last_number > known:
            self._of(uuid, lambda one: one.told(last_number))

    def changed(self, uuid: str) -> None:
        """A session is to be looked at."""
        self._of(uuid, Follower.changed)

    def pushed(self, uuid: str, seen: SessionSeen) -> None:
        """A session came as it stands."""
        self._of(uuid, lambda one: one.pushed(seen))

    def ended(self, uuid: str) -> None:
        """A session is no more."""
        if uuid in self._followers or self._known(uuid) is not None:
            self._of(uuid, Follower.ended)

    async def idle(self) -> None:
        """Wait until nothing is left to do."""
        while self._followers:
            await self._tasks.wait()

    async def stop(self) -> None:
        """End all of them; what is being handed on just now is handed on wholly."""
        await self._tasks.cancel()

    def _known(self, uuid: str) -> int | None:
        reached = self._reached.get(uuid)
        return self._sink.last_number(uuid) if reached is None else reached

    def _of(self, uuid: str, tell: Callable[[Follower], None]) -> None:
        """Tell a session's follower, which is made where there is none."""
        if uuid in self._given_up:
            return
        follower = self._followers.get(uuid)
        if follower is None:
            follower = self._followers[uuid] = Follower(
                uuid,
                known=self._sink.last_number(uuid),
                source=self._source,
                sink=self._sink,
                timing=self._timing,
                gate=self._gate,
                done=self._end,
            )
            self._tasks.spawn(follower.run(), name="live session")
        tell(follower)

    def _end(self, follower: Follower) -> None:
        self._followers.pop(follower.uuid, None)
        if follower.gave_up:
            self._given_up.add(follower.uuid)
        elif follower.last:
            self._reached[follower.uuid] = follower.last
