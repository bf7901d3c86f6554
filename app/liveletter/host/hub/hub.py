"""The contract of hubs, and the subscriptions that all of them hand out."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Protocol

from liveletter.host.hub.notices import AnyNotice, Envelope

_SLACK = 0.01  # seconds that a deadline may be missed by


class Dropped(Exception):
    """The listener was too slow, or the host is ending: it may come again with its last number."""


class Subscription:
    """What one listener is to hear, in order. A listener that is `backlog` notices behind is dropped.

    Thousands of them wait at a time, most for much longer than the next notice takes to come: a timer is set once for a
    deadline, not for each wait. While a listener waits, `at_once` may take a notice before it is put into the line.
    """

    def __init__(self, *, backlog: int, on_closed: Callable[["Subscription"], None]) -> None:
        self._waiting: deque[Envelope] = deque()
        self._backlog = backlog
        self._on_closed = on_closed
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.dropped = False
        self.on_dropped: Callable[[], None] = lambda: None
        self.at_once: Callable[[Envelope], bool] = lambda _: False

    def offer(self, envelope: Envelope) -> bool:
        """Put a notice into the line; returns whether the listener is still one."""
        if self.dropped:
            return False
        if len(self._waiting) >= self._backlog:
            self.drop()
            return False
        if self._idle and self.at_once(envelope):
            return True
        self._waiting.append(envelope)
        self._wake()
        return True

    @property
    def _idle(self) -> bool:
        return self._waiter is not None and not self._waiter.done() and not self._waiting

    def drop(self) -> None:
        """Tell the listener to go."""
        if not self.dropped:
            self.dropped = True
            self._waiting.clear()
            self._wake()
            self.on_dropped()

    async def next(self, timeout: float) -> Envelope | None:
        """The next notice; None where none came in time, or in that of a shorter wait before. Raises Dropped."""
        if not self._waiting and not self.dropped:
            self._set_timer(timeout)
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        if self.dropped:
            raise Dropped
        return self._waiting.popleft() if self._waiting else None

    def close(self) -> None:
        """Hear no more; may be called twice."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._on_closed(self)

    def _set_timer(self, timeout: float) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout
        if self._timer is None or self._timer.when() > deadline + _SLACK:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = loop.call_at(deadline, self._on_time)

    def _on_time(self) -> None:
        self._timer = None
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


class Hub(Protocol):
    """Tells all listeners of a topic, in this process and in others.

    From the moment `subscribe` returns, every notice published anywhere is heard, or the listener hears `Lagged`, is
    dropped, or finds what it missed by the numbers of records.
    """

    async def start(self) -> None:
        """Connect. Raises Misconfigured where that fails."""
        ...

    async def publish(self, topic: str, notice: AnyNotice) -> None:
        """Tell all listeners of a topic. Never raises because others cannot be reached."""
        ...

    async def subscribe(self, topic: str) -> Subscription:
        """Begin to listen."""
        ...

    @property
    def ready(self) -> bool:
        """Whether other processes can be reached."""
        ...

    def drop_all(self) -> None:
        """Send all listeners away, before the end, and whoever begins to listen later."""
        ...

    async def close(self) -> None:
        """Disconnect."""
        ...


def session_topic(session_id: str) -> str:
    """Where a session's notices are heard."""
    return f"session.{session_id}"


def owner_topic(owner_id: str) -> str:
    """Where those of all sessions of an owner are heard."""
    return f"owner.{owner_id}"
