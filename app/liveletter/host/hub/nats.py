"""The hub of many identical processes, over NATS (core, nothing is kept there).

Listeners in the same process are told at once, without NATS; the others by it. While NATS is away, everybody finds
what they missed by the numbers of records, at the next beat at the latest.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

import msgspec
import nats
import nats.errors
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.aio.subscription import Subscription as NatsSubscription

from liveletter.host.errors import Misconfigured, Unavailable
from liveletter.host.hub.hub import Subscription
from liveletter.host.hub.local import LocalHub
from liveletter.host.hub.notices import AnyNotice
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)
_PREFIX = "liveletter.v1."
_REQUEST_SECONDS = 5
_CONNECT_SECONDS = 3
_decoder = msgspec.msgpack.Decoder(AnyNotice)
_encode = msgspec.msgpack.Encoder().encode


class NatsHub:
    """Fulfils `Hub`; beyond that it carries requests to the one process that answers for a topic."""

    def __init__(
        self,
        *,
        url: str,
        backlog: int,
        on_dropped: Callable[[], None] = lambda: None,
        patience: float = _CONNECT_SECONDS,
    ) -> None:
        self._url = url
        self._patience = patience  # seconds to connect in
        self._local = LocalHub(backlog=backlog, on_dropped=on_dropped)
        self._nats = Client()
        self._heard: dict[str, NatsSubscription] = {}
        self._lock = asyncio.Lock()
        self._tasks = TaskGroup()

    async def start(self) -> None:
        try:
            async with asyncio.timeout(self._patience):
                await self._nats.connect(
                    self._url,
                    name="liveletter-host",
                    no_echo=True,
                    allow_reconnect=True,
                    max_reconnect_attempts=-1,
                    reconnect_time_wait=1,
                    reconnected_cb=self._on_reconnected,
                    error_cb=self._on_error,
                    disconnected_cb=self._on_disconnected,
                )
        except (OSError, nats.errors.Error, TimeoutError) as error:
            await self._nats.close()
            raise Misconfigured(
                "The NATS server cannot be reached. Check --nats and that it runs.", type(error).__name__
            ) from error

    async def publish(self, topic: str, notice: AnyNotice) -> None:
        self._local.offer(topic, notice)
        try:
            await self._nats.publish(_PREFIX + topic, _encode(notice))
        except (nats.errors.Error, OSError) as error:
            log.warning("A notice did not go to other processes: %s", type(error).__name__)

    async def subscribe(self, topic: str) -> Subscription:
        async with self._lock:
            subscription = self._local.listen(topic, on_closed=self._on_nobody)
            if topic not in self._heard:
                try:
                    self._heard[topic] = await self._nats.subscribe(_PREFIX + topic, cb=self._hear)
                    await self._settle()
                except (nats.errors.Error, OSError, TimeoutError) as error:
                    log.warning("Other processes are not heard for a while: %s", type(error).__name__)
        return subscription

    @property
    def ready(self) -> bool:
        return self._nats.is_connected

    async def answer(self, topic: str, handle: Callable[[bytes], Awaitable[bytes]]) -> Callable[[], Awaitable[None]]:
        """Answer the requests for a topic from now on; returns what ends it. Raises Unavailable."""

        async def respond(message: Msg) -> None:
            await message.respond(await handle(message.data))

        async def on_request(message: Msg) -> None:  # the answering may end the subscription, and this with it
            self._tasks.spawn(respond(message), name="answer another process")

        try:
            subscription = await self._nats.subscribe(_PREFIX + topic, cb=on_request)
            await self._settle()
        except (nats.errors.Error, OSError, TimeoutError) as error:
            raise Unavailable("The host's processes cannot reach one another just now.") from error

        async def end() -> None:
            with contextlib.suppress(nats.errors.Error, OSError, TimeoutError):  # without a line nobody asks
                await subscription.unsubscribe()
                await self._settle()

        return end

    async def ask(self, topic: str, question: bytes) -> bytes | None:
        """The answer of the process that answers for a topic; None where there is none. Raises Unavailable."""
        try:
            return (await self._nats.request(_PREFIX + topic, question, timeout=_REQUEST_SECONDS)).data
        except nats.errors.NoRespondersError:
            return None
        except (nats.errors.Error, OSError, TimeoutError) as error:
            raise Unavailable("The host's processes cannot reach one another just now.") from error

    async def _settle(self) -> None:
        """Wait until the server has done all that it was told before.

        The client's own `flush` does not: its PING overtakes what still waits to be written. A question that nobody
        answers keeps its place in the line.
        """
        with contextlib.suppress(nats.errors.NoRespondersError):
            await self._nats.request(_PREFIX + "nobody", b"", timeout=_REQUEST_SECONDS)

    async def _hear(self, message: Msg) -> None:
        try:
            notice = _decoder.decode(message.data)
        except msgspec.MsgspecError:
            log.warning("A notice of another version was left aside")
            return
        self._local.offer(message.subject.removeprefix(_PREFIX), notice)

    def _on_nobody(self) -> None:
        self._tasks.spawn(self._tidy(), name="forget topics")

    async def _tidy(self) -> None:
        async with self._lock:
            for topic in tuple(set(self._heard) - set(self._local.topics)):
                subscription = self._heard.pop(topic)
                if not self._nats.is_closed:
                    await subscription.unsubscribe()

    async def _on_reconnected(self) -> None:
        self._local.lag()

    async def _on_disconnected(self) -> None:
        if not self._nats.is_closed:
            log.warning("The connection to NATS was lost")

    async def _on_error(self, error: Exception) -> None:
        log.info("NATS: %s", type(error).__name__)

    def drop_all(self) -> None:
        self._local.drop_all()

    async def close(self) -> None:
        self.drop_all()
        await self._tasks.cancel()
        await self._nats.close()
