"""The window's end of the bridge (and the command line's): calls with awaited replies, events onto a bus."""

import asyncio
import logging
import sys
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from liveletter import __version__
from liveletter.bridge import wire
from liveletter.bridge.address import read_note
from liveletter.bridge.commands import Command, reply_type
from liveletter.domain.errors import EngineUnavailable
from liveletter.events import EventBus

log = logging.getLogger(__name__)
R = TypeVar("R")


class BridgeClient:
    """One connection to an engine.

    `call` answers with the reply's value or raises the LiveletterError that the engine raised. When the connection
    ends, all calls under way raise EngineUnavailable and `closed` is set.
    """

    def __init__(self, *, bus: EventBus) -> None:
        self._bus = bus
        self._waiting: dict[int, tuple[asyncio.Future[Any], type[Any]]] = {}
        self._number = 0
        self._writer: asyncio.StreamWriter | None = None
        self._listening: asyncio.Task[None] | None = None
        self.closed = asyncio.Event()

    async def connect(self, data: Path, *, window: bool) -> None:
        """Connect to the engine of the profile in `data`. Raises EngineUnavailable where none listens."""
        address = read_note(data)
        if address is None:
            raise EngineUnavailable("Liveletter's engine is not running.")
        try:
            if sys.platform == "win32":
                reader, writer = await asyncio.open_connection("127.0.0.1", address.port)
            else:
                reader, writer = await asyncio.open_unix_connection(address.path)
        except OSError as error:
            raise EngineUnavailable("Liveletter's engine is not running.", str(error)) from error
        writer.write(wire.pack(wire.Hello(address.token, __version__, window)))
        self._writer = writer
        self._listening = asyncio.get_running_loop().create_task(self._listen(reader))

    async def call(self, command: Command[R]) -> R:
        """Ask and wait for the answer."""
        if self._writer is None or self.closed.is_set():
            raise EngineUnavailable("Liveletter's engine is not running.")
        self._number += 1
        number = self._number
        answer: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting[number] = (answer, reply_type(type(command)))
        try:
            self._writer.write(wire.pack(wire.Request(number, command)))
            return await answer
        finally:
            self._waiting.pop(number, None)

    async def close(self) -> None:
        """End the connection."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        self._end()  # also where the listening never began

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        try:
            while True:
                self._take(await wire.read_frame(reader))
        except (EOFError, OSError) as end:
            log.info("The engine's connection ended: %r", end)
        finally:
            self._end()

    def _take(self, frame: wire.Frame) -> None:
        match frame:
            case wire.Happened(events):
                for event in events:
                    self._bus.publish(event)
            case wire.Reply(number, value):
                answer, kind = self._waiting.get(number, (None, object))
                if answer is not None and not answer.done():
                    answer.set_result(msgspec.msgpack.decode(value, type=kind))
            case wire.Failure(number):
                answer, _ = self._waiting.get(number, (None, object))
                if answer is not None and not answer.done():
                    answer.set_exception(wire.error_of(frame))
            case _:
                log.warning("The engine sent a frame that is not for a window")

    def _end(self) -> None:
        self.closed.set()
        if self._writer is not None:
            self._writer.close()
        for answer, _ in self._waiting.values():
            if not answer.done():
                answer.set_exception(EngineUnavailable("Liveletter's engine has stopped."))
