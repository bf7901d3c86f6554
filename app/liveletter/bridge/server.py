"""The engine's end of the bridge: takes connections, answers commands, sends events in batches."""

import asyncio
import hmac
import logging
import shutil
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec

from liveletter import __version__
from liveletter.bridge import wire
from liveletter.bridge.address import Address, new_address, note_path, read_note, write_note
from liveletter.bridge.commands import Command
from liveletter.domain.errors import LiveletterError
from liveletter.events import Event, EventBus
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)

Handler = Callable[[Any], Awaitable[Any]]
BATCH_PAUSE = 0.03  # seconds: while many events come, those of so long go in one frame
PROMPT_FRAMES = 24  # frames that may go at once within PROMPT_SPAN; further ones wait for BATCH_PAUSE
PROMPT_SPAN = 0.4  # seconds
BATCH_SIZE = 200
HELLO_PATIENCE = 10.0  # seconds for a connection to say who it is
BACKLOG_LIMIT = 64 * 1024 * 1024  # bytes; a window that does not read for so long is let go


class BridgeServer:
    """Serves `handlers` (one per command type) to the windows of one profile.

    `on_windows` is told the number of connected windows whenever it changes.
    """

    def __init__(
        self,
        *,
        data: Path,
        bus: EventBus,
        handlers: dict[type[Command[Any]], Handler],
        on_windows: Callable[[int], None],
    ) -> None:
        self._data = data
        self._handlers = handlers
        self._on_windows = on_windows
        self._windows: set[asyncio.StreamWriter] = set()
        self._answers = TaskGroup()  # a command once taken is carried out, though its window may leave
        self._connections: set[asyncio.Task[None]] = set()
        self._pending: list[Event] = []
        self._flush_due: asyncio.Handle | None = None
        self._flushed: deque[float] = deque(maxlen=PROMPT_FRAMES)  # when the last frames went
        self._server: asyncio.Server | None = None
        self._address: Address = new_address()
        self._subscription = bus.subscribe(Event, self._on_event)

    @property
    def windows(self) -> int:
        """How many windows are connected."""
        return len(self._windows)

    async def start(self) -> None:
        """Listen, and tell where in the profile's folder."""
        if sys.platform == "win32":
            self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
            port = self._server.sockets[0].getsockname()[1]
            self._address = msgspec.structs.replace(self._address, port=port)
        else:
            self._server = await asyncio.start_unix_server(self._accept, self._address.path)
        write_note(self._data, self._address)

    async def stop(self) -> None:
        """Send what is pending, end all connections, take the note away."""
        self._subscription.cancel()
        self._flush()
        if self._server is not None:
            self._server.close()
        for task in tuple(self._connections):
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)
        await self._answers.cancel()
        if read_note(self._data) == self._address:
            note_path(self._data).unlink(missing_ok=True)
        if self._address.path:
            shutil.rmtree(Path(self._address.path).parent, ignore_errors=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            await self._serve(reader, writer)
        except (EOFError, OSError, TimeoutError):
            pass
        except asyncio.CancelledError:
            pass  # the server stops; nobody awaits this task
        finally:
            self._connections.discard(task)
            writer.close()
            if writer in self._windows:
                self._windows.discard(writer)
                self._on_windows(len(self._windows))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(HELLO_PATIENCE):
            hello = await wire.read_frame(reader)
        if not isinstance(hello, wire.Hello) or not hmac.compare_digest(hello.token, self._address.token):
            log.warning("A connection without the right token was refused")
            return
        if hello.version != __version__:
            log.warning("A window of version %s connects to an engine of version %s", hello.version, __version__)
        if hello.window:
            self._windows.add(writer)
            self._on_windows(len(self._windows))
        while True:
            frame = await wire.read_frame(reader)
            if isinstance(frame, wire.Request):
                self._answers.spawn(self._answer(frame, writer), name=type(frame.command).__name__)

    async def _answer(self, request: wire.Request, writer: asyncio.StreamWriter) -> None:
        command: Command[Any] = request.command
        frame: wire.Frame
        try:
            value = await self._handlers[type(command)](command)
            frame = wire.Reply(request.number, msgspec.Raw(wire.encoder.encode(value)))
        except LiveletterError as error:
            frame = wire.failure_of(request.number, error)
        except Exception:
            log.exception("%s failed", type(command).__name__)
            sentence = "Something went wrong inside Liveletter. The log file has the details."
            frame = wire.Failure(request.number, "LiveletterError", sentence)
        self._flush()  # what happened on the way is told before the answer
        if not writer.is_closing():
            writer.write(wire.pack(frame))

    def _on_event(self, event: Event) -> None:
        self._pending.append(event)
        if len(self._pending) >= BATCH_SIZE:
            self._flush()
        elif self._flush_due is None:
            self._flush_due = self._flush_soon()

    def _flush_soon(self) -> asyncio.Handle:
        """After a quiet time at once (when what happens now has been published), under load in batches."""
        loop = asyncio.get_running_loop()
        if len(self._flushed) == PROMPT_FRAMES and time.monotonic() - self._flushed[0] < PROMPT_SPAN:
            return loop.call_later(BATCH_PAUSE, self._flush)
        return loop.call_soon(self._flush)

    def _flush(self) -> None:
        if self._flush_due is not None:
            self._flush_due.cancel()
            self._flush_due = None
        events, self._pending = self._pending, []
        if not events:
            return
        self._flushed.append(time.monotonic())
        data = wire.pack(wire.Happened(events))
        for writer in tuple(self._windows):
            if writer.transport.get_write_buffer_size() > BACKLOG_LIMIT:
                log.warning("A window does not read; its connection is ended")
                writer.transport.abort()
            else:
                writer.write(data)
