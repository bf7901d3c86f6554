"""An engine that only answers a few commands, for tests of the link to it: `stand_in_engine.py DIR`."""

import asyncio
import sys
from pathlib import Path
from typing import Any

from liveletter.bridge.commands import GetState, RaiseWindow, SetFlag, State
from liveletter.bridge.server import BridgeServer
from liveletter.domain.presence import Presence, Show
from liveletter.events import EventBus


async def serve(data: Path) -> None:
    """Serve until the last window has left."""
    left = asyncio.Event()
    state = State([], {7: Presence(Show.AWAY)}, Presence(Show.ONLINE), [], [], {}, 0, 0)

    async def get_state(_: Any) -> State:
        return state

    async def raise_window(_: Any) -> bool:
        return server.windows > 0

    async def set_flag(_: Any) -> None:
        return None

    server = BridgeServer(
        data=data,
        bus=EventBus(),
        handlers={GetState: get_state, RaiseWindow: raise_window, SetFlag: set_flag},
        on_windows=lambda count: None if count else left.set(),
    )
    await server.start()
    try:
        await asyncio.wait_for(left.wait(), 60)
    finally:
        await server.stop()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))
