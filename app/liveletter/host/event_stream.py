"""Answers that stay open: server-sent events, written while the other side listens."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Mapping

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

LINE = "liveletter.line"  # in the scope: what writes to the client, without all that stands around an answer
WRITABLE = "liveletter.writable"  # in the scope: asks whether the client is there and need not be waited for


class EventLine:
    """Writes events to one client."""

    def __init__(self, send: Send, *, writable: Callable[[], bool], on_event: Callable[[], None]) -> None:
        self._send = send
        self._writable = writable
        self._on_event = on_event

    async def send(self, data: bytes) -> None:
        """Write an event, when the client has read enough of what was written before."""
        if not self._writable():
            await asyncio.sleep(0)  # that a client has left is known in the next turn: nothing is written to them
        self._on_event()
        await self._send(_body(data))

    def send_now(self, data: bytes) -> bool:
        """Write an event within this turn of the loop; False where it is to be sent instead: the client is to be waited
        for, or has left.

        A message goes to many lines: to wake a task for each of them takes longer than the writing.
        """
        if not self._writable():
            return False
        writing = self._send(_body(data)).__await__()
        try:
            next(writing)
        except StopIteration:
            self._on_event()
            return True
        except RuntimeError:
            return False
        raise AssertionError("Whoever says that a line is writable does not let it wait")


class EventStream(Response):
    """Server-sent events: `run` is given the line to write to; it is cancelled when the other side leaves."""

    media_type = "text/event-stream"

    def __init__(self, run: Callable[[EventLine], Awaitable[None]], *, on_event: Callable[[], None]) -> None:
        self._run = run
        self._on_event = on_event
        self.status_code = 200
        self.background = None
        self.body = b""
        self.init_headers({"Cache-Control": "no-store", "X-Accel-Buffering": "no"})

    def init_headers(self, headers: Mapping[str, str] | None = None) -> None:
        """No length is known."""
        super().init_headers(headers)
        self.raw_headers = [(name, value) for name, value in self.raw_headers if name != b"content-length"]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Write until one side ends it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b""})
            return
        line = EventLine(scope.get(LINE, send), writable=scope.get(WRITABLE, _never), on_event=self._on_event)
        running = asyncio.ensure_future(self._run(line))
        leaving = asyncio.ensure_future(_until_left(receive))
        try:
            await asyncio.wait({running, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            running.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await running
        await send({"type": "http.response.body", "body": b"", "more_body": False})


def _body(data: bytes) -> dict[str, object]:
    return {"type": "http.response.body", "body": data, "more_body": True}


def _never() -> bool:
    return False


async def _until_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
