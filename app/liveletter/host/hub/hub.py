"""The contract of hubs, and the subscriptions that all of them hand out."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Callable
from typing import Protocol

from liveletter.host.hub.notices import AnyNotice, Envelope


class Dropped(Exception):
    """The listener was too slow, or the host is ending: it may come again with its last number."""


class Subscription:
    """What one listener is to hear, in order. A listener that is `backlog` notices behind is dropped."""

    def __init__(self, *, backlog: int, on_closed: Callable[["Subscription"], None]) -> None:
        self._waiting: deque[Envelope] = deque()
        self._backlog = backlog
        self._on_closed = on_closed
        self._news = asyncio.Event()
        self.dropped = False
        self.on_dropped: Callable[[], None] = lambda: None

    def offer(self, envelope: Envelope) -> bool:
        """Put a notice into the line; returns whether the listener is still one."""
        if self.dropped:
            return False
        if len(self._waiting) >= self._backlog:
            self.drop()
            return False
        self._waiting.append(envelope)
        self._news.set()
        return True

    def drop(self) -> None:
        """Tell the listener to go."""
        if not self.dropped:
            self.dropped = True
            self._waiting.clear()
            self._news.set()
            self.on_dropped()

    async def next(self, timeout: float) -> Envelope | None:
        """The next notice; None where none came in time. Raises Dropped."""
        if not self._waiting and not self.dropped:
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout):
                    await self._news.wait()
        if self.dropped:
            raise Dropped
        return self._waiting.popleft() if self._waiting else None

    def close(self) -> None:
        """Hear no more; may be called twice."""
        self._on_closed(self)


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
