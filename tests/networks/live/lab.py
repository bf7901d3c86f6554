"""A live host that listens at its public address, can be stopped and started again, and clients of it."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from liveletter.domain.live import LiveHost, LiveMember, LiveWish, NewSession
from liveletter.host.config import HostConfig, Limits
from liveletter.networks.live.desk import HostDesk
from liveletter.networks.live.seat import GuestSeat
from liveletter.networks.live.timing import Timing
from tests.host.living import House, Mailbag
from tests.networks.live.sink import Sink
from tests.servers.daemon import free_port

QUICK = Timing(first_pause=0.02, longest_pause=0.1, settle=0.02, steady=0.2, reach=5, piece=5, answer=10)
ALICE = "alice@example.org"


class Lab:
    """`house` is the running host, or the last one."""

    def __init__(self, data: Path, **limits: Any) -> None:
        port = free_port()
        self.mailbag = Mailbag()
        self._config = HostConfig(
            data=data / "host",
            public_url=f"http://127.0.0.1:{port}",
            listen_port=port,
            limits=Limits(**{"messages": (1000, 1000), "requests": (10_000, 10_000), **limits}),
        )
        self.house = House(self._config, self.mailbag)

    @property
    def url(self) -> str:
        return self._config.public_url

    async def start(self) -> None:
        self.house = House(self._config, self.mailbag)
        await self.house.__aenter__()

    async def stop(self) -> None:
        await self.house.__aexit__(None, None, None)

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    @contextlib.asynccontextmanager
    async def unheard(self) -> AsyncIterator[None]:
        """The stopped host, running where only its operator finds it; `house` is it meanwhile."""
        self.house = House(replace(self._config, listen_port=0), self.mailbag)
        async with self.house:
            yield

    async def key(self, address: str = ALICE) -> str:
        return (await self.house.host.owners.add(address))[1]

    async def desk(self, sink: Sink, key: str = "", timing: Timing = QUICK) -> HostDesk:
        host = LiveHost(1, self.url, ALICE)
        return HostDesk(host=host, key=key or await self.key(), sink=sink, timing=timing)

    def seat(self, link: str, sink: Sink, kept_pass: str = "") -> GuestSeat:
        return GuestSeat(link=link, kept_pass=kept_pass, sink=sink, pass_changed=lambda _: None, timing=QUICK)


@contextlib.asynccontextmanager
async def a_lab(data: Path, **limits: Any) -> AsyncIterator[Lab]:
    lab = Lab(data, **limits)
    await lab.start()
    try:
        yield lab
    finally:
        await lab.stop()


@contextlib.asynccontextmanager
async def running(one: HostDesk | GuestSeat) -> AsyncIterator[None]:
    """Its line is kept while the block runs."""
    task = asyncio.ensure_future(one.run())
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def new_session(
    desk: HostDesk, *addresses: str, wish: LiveWish | None = None, letter: str = "m1@example.org"
) -> NewSession:
    guests = [LiveMember(0, "", address) for address in addresses or ("bob@example.org",)]
    return await desk.create(
        wish or LiveWish(), title="Boats", owner_name="Alice", guests=guests, message_id=letter, open=False
    )
