"""What the host is measured beside: nothing but a broadcast, in Starlette, with the same server and its settings.

Arguments: the port, how many sessions. `GET /N/events` is the line, `POST /N/say` tells its body to all lines of N.
Nothing is stored, nobody is asked who they are.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from liveletter.host.server import listening_socket, server_for
from tests.bench.probes.broadcast_host import config_for

_lines: dict[str, set[asyncio.Queue[bytes]]] = {}


async def events(request: Request) -> Response:
    """One line."""
    queue: asyncio.Queue[bytes] = asyncio.Queue()
    lines = _lines.setdefault(request.path_params["room"], set())
    lines.add(queue)

    async def told() -> AsyncIterator[bytes]:
        try:
            yield b"retry: 2000\n\n"
            while True:
                yield await queue.get()
        finally:
            lines.discard(queue)

    return StreamingResponse(told(), media_type="text/event-stream")


async def say(request: Request) -> Response:
    """Tell all lines."""
    event = b"event: record\ndata: " + await request.body() + b"\n\n"
    for queue in _lines.get(request.path_params["room"], ()):
        queue.put_nowait(event)
    return Response(status_code=201)


async def main() -> None:
    """Serve until told to end."""
    config = config_for(Path("unused"), int(sys.argv[1]))
    app = Starlette(
        routes=[Route("/{room}/events", events, methods=["GET"]), Route("/{room}/say", say, methods=["POST"])]
    )
    await server_for(app, config, before_end=lambda: None).serve([listening_socket(config)])


if __name__ == "__main__":
    asyncio.run(main())
