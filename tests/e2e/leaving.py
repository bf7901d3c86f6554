"""What tests of the outbox have in common: what stands in it, and what a program asks the engine beside the window."""

import asyncio
import contextlib
from typing import TypeVar

from liveletter.bridge.client import BridgeClient
from liveletter.bridge.commands import Command
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Outgoing
from liveletter.events import EventBus
from tests.e2e.lab import Someone
from tests.servers.waiting import until

R = TypeVar("R")


def entries(someone: Someone) -> list[Outgoing]:
    """All that was sent, oldest first."""
    with contextlib.closing(someone.archive()) as archive:
        return archive.outgoing()[::-1]


def becomes(someone: Someone, title: str, state: DeliveryState) -> Outgoing:
    """Wait until what was sent with this title stands so."""

    def look() -> Outgoing | None:
        return next((one for one in entries(someone) if one.title == title and one.state is state), None)

    return until(look, f"“{title}” {state}; there are {entries(someone)}", seconds=30)


def asks_engine(someone: Someone, command: Command[R]) -> R:
    """Ask the profile's engine, as a program of the command line does."""

    async def ask() -> R:
        client = BridgeClient(bus=EventBus())
        await client.connect(someone.data, window=False)
        try:
            return await client.call(command)
        finally:
            await client.close()

    return asyncio.run(ask())
