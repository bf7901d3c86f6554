"""Notices a connection that is dead without having been cut (XEP-0199)."""

import asyncio
import contextlib
from collections.abc import Callable
from xml.etree.ElementTree import Element

from liveletter.domain.errors import Refused, ServerError
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.stanza_xml import PING, name
from liveletter.networks.xmpp.timing import Timing


class Watchdog:
    """Pings the server now and then, and soon after something was sent that is not acknowledged."""

    def __init__(
        self,
        *,
        connection: Connection,
        server: str,
        timing: Timing,
        waiting: Callable[[], bool],
        deaf: Callable[[], bool],
    ) -> None:
        self._connection = connection
        self._server = server
        self._timing = timing
        self._waiting = waiting
        self._deaf = deaf  # nothing is read for now: no answer would prove nothing
        self._stirred = asyncio.Event()

    def stir(self) -> None:
        """Something was sent: look soon whether the server is there."""
        self._stirred.set()

    async def run(self) -> None:
        """Watch until the connection is lost."""
        while True:
            await self._rest()
            if self._deaf():
                continue
            try:
                await self.ping()
            except Refused:
                continue  # an answer all the same
            except ServerError as error:
                self._connection.fail(error)
                return

    async def ping(self) -> None:
        """One round trip: the server has handled all that was sent before. Raises Refused and Unreachable."""
        payload = Element(name(PING, "ping"))
        await self._connection.ask("get", payload, self._server, self._timing.ping_answer)

    async def _rest(self) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._timing.ping_every):
                while True:
                    await self._stirred.wait()
                    self._stirred.clear()
                    await asyncio.sleep(self._timing.ping_soon)
                    if self._waiting():
                        return
