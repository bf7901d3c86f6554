"""aioimaplib's protocol with its response reading replaced: a tag → command map, commands in flight side by side, and
every untagged response given to the command that waits for it or to whoever watches the connection.

The inherited methods (`welcome`, `capability`, `xoauth2`, `logout`…) work over it through `execute`.
"""

import asyncio
import re
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import aioimaplib

from liveletter.mail.imap.reader import ReaderError, Response, ResponseReader
from liveletter.mail.imap.wire import Argument, Literal
from liveletter.transport import cut

SILENCE_LIMIT = 60.0  # seconds without a byte while a command waits: the connection is dead
_UNTAGGED = re.compile(rb"\* (?:(\d+) )?([^ ]+) ?", re.DOTALL)
_STATUS = re.compile(rb"(OK|NO|BAD) ?(?:\[([^\]]*)\] ?)?(.*)", re.IGNORECASE | re.DOTALL)


class ConnectionGone(ConnectionError):
    """The connection ended; what was asked may or may not have been done."""


@dataclass(frozen=True, slots=True)
class Untagged:
    """An untagged response: `* number NAME rest`; `number` is 0 where it has none. `rest_at` is where the rest begins
    in the response's first piece."""

    name: bytes
    number: int
    rest_at: int
    response: Response

    @property
    def rest(self) -> bytes:
        """What follows the name, up to the first literal."""
        return self.response.line[self.rest_at :]


@dataclass(frozen=True, slots=True)
class Reply:
    """How a command ended, and the untagged responses that it asked for."""

    status: bytes  # OK, NO or BAD
    code: bytes  # in brackets after the status: b"UIDVALIDITY 3"; empty: none
    text: str
    untagged: list[Untagged]

    @property
    def ok(self) -> bool:
        """Whether the command was done."""
        return self.status == b"OK"

    @property
    def code_name(self) -> bytes:
        """The first word of the response code."""
        return self.code.partition(b" ")[0].upper()


@dataclass(eq=False)
class Pending:
    """A command on its way."""

    wants: frozenset[bytes]
    done: asyncio.Future[Reply]
    patient: bool = False  # it may wait long in silence (IDLE)
    untagged: list[Untagged] = field(default_factory=list)


class ImapProtocol(aioimaplib.IMAP4ClientProtocol):  # type: ignore[misc]
    """One connection. `on_untagged` is told every untagged response that no command took."""

    def __init__(self, *, on_untagged: Callable[[Untagged], None], silence_limit: float = SILENCE_LIMIT) -> None:
        self._loop = asyncio.get_running_loop()
        super().__init__(self._loop)
        self._on_untagged = on_untagged
        self._silence_limit = silence_limit
        self._reader = ResponseReader()
        self._pending: dict[bytes, Pending] = {}
        self._continuations: deque[asyncio.Future[bytes]] = deque()
        self._writing = asyncio.Lock()
        self._heard = 0.0
        self._unsent = 0
        self._watch: asyncio.TimerHandle | None = None
        self._farewell = ""
        self.greeting: asyncio.Future[bytes] = self._loop.create_future()
        self.gone: asyncio.Future[BaseException] = self._loop.create_future()

    # asyncio.Protocol

    def data_received(self, d: bytes) -> None:
        """Take what came. A stream that is no IMAP ends the connection."""
        self._heard = self._loop.time()
        try:
            for response in self._reader.feed(d):
                self._dispatch(response)
        except ReaderError as error:
            self._end(ConnectionGone(f"the server's answer cannot be read: {error}"))

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell all who wait, at once."""
        self._end(exc or ConnectionGone(self._farewell or "the server closed the connection"))

    # Commands

    async def call(self, *arguments: Argument, wants: Sequence[bytes] = ()) -> Reply:
        """Send a command and wait for its end. Untagged responses named in `wants` come with the reply.

        Raises ConnectionError where the connection is gone, TimeoutError where the server fell silent.
        """
        if not any(isinstance(argument, Literal) for argument in arguments):
            return await self.start(*arguments, wants=wants).done
        async with self._writing:
            pending = self._register(self._next_tag(), wants)
            try:
                await self._send_with_literals(pending, arguments)
            except asyncio.CancelledError:
                self._end(ConnectionGone("a command was given up half-way"))
                raise
        return await pending.done

    def start(self, *arguments: Argument, wants: Sequence[bytes] = (), patient: bool = False) -> Pending:
        """Send a command without literals now; its `done` gives the reply."""
        tag = self._next_tag()
        pending = self._register(tag, wants, patient=patient)
        self._write(tag + b" " + b" ".join(_plain(argument) for argument in arguments) + b"\r\n")
        return pending

    def continuation(self) -> "asyncio.Future[bytes]":
        """The text of the next `+` response that nobody else waits for."""
        future: asyncio.Future[bytes] = self._loop.create_future()
        self._continuations.append(future)
        return future

    def answer(self, line: bytes) -> None:
        """Send a line within a command (after `+`)."""
        self._write(line + b"\r\n")

    async def execute(self, command: Any, scrub: str | None = None) -> Any:
        """Run one of aioimaplib's own commands; `scrub` is of no concern, as nothing sent is logged."""
        pending = self._register(command.tag.encode(), [command.untagged_resp_name.encode().upper()])
        self._write(str(command).encode() + b"\r\n")
        reply = await pending.done
        lines = [untagged.rest for untagged in reply.untagged]
        return aioimaplib.Response(reply.status.decode(), [*lines, reply.text.encode()])

    def abort(self, reason: BaseException) -> None:
        """End the connection now; all who wait are told `reason`."""
        self._end(reason)

    @property
    def is_clean(self) -> bool:
        """Whether nothing unread is held: must be so before TLS begins (no injected answers)."""
        return self._reader.is_empty and not self._pending

    # Within

    def _next_tag(self) -> bytes:
        tag: str = self.new_tag()
        return tag.encode()

    def _register(self, tag: bytes, wants: Sequence[bytes], *, patient: bool = False) -> Pending:
        if self.gone.done():
            raise self.gone.result()
        if not self._pending:
            self._heard = self._loop.time()
        pending = Pending(frozenset(wants), self._loop.create_future(), patient)
        self._pending[tag] = pending
        if self._watch is None:
            self._watch = self._loop.call_later(self._silence_limit, self._look_for_silence)
        return pending

    def _write(self, data: bytes) -> None:
        if self.gone.done():
            raise self.gone.result()
        self.transport.write(data)

    async def _send_with_literals(self, pending: Pending, arguments: Sequence[Argument]) -> None:
        """Send piece by piece; where the server refuses a literal, its tagged answer ends the command."""
        tag = next(tag for tag, waiting in self._pending.items() if waiting is pending)
        line = bytearray(tag)
        for argument in arguments:
            if isinstance(argument, bytes):
                line += b" " + argument
            elif "LITERAL+" in self.capabilities:
                line += b" {%d+}\r\n" % len(argument.data) + argument.data
            else:
                self._write(bytes(line) + b" {%d}\r\n" % len(argument.data))
                if not await self._may_go_on(pending):
                    return
                line = bytearray(argument.data)
        self._write(bytes(line) + b"\r\n")

    async def _may_go_on(self, pending: Pending) -> bool:
        go = self.continuation()
        await first_of(go, pending.done)
        if go in self._continuations:
            self._continuations.remove(go)
        return go.done() and not pending.done.done()

    def _dispatch(self, response: Response) -> None:
        line = response.line
        if not self.greeting.done():
            self.greeting.set_result(line)
        elif line.startswith(b"* "):
            self._dispatch_untagged(response)
        elif line.startswith(b"+"):
            if self._continuations:
                self._continuations.popleft().set_result(line[2:])
        else:
            self._dispatch_tagged(line)

    def _dispatch_untagged(self, response: Response) -> None:
        match = _UNTAGGED.match(response.line)
        if match is None:
            raise ReaderError("a response without a name")
        name = match[2].upper()
        if name == b"BYE":
            self._farewell = response.line[6:].decode("utf-8", "replace")
        untagged = Untagged(name, int(match[1] or 0), match.end(), response)
        for pending in self._pending.values():  # servers answer in order wherever it matters: the oldest takes it
            if name in pending.wants:
                pending.untagged.append(untagged)
                return
        self._on_untagged(untagged)

    def _dispatch_tagged(self, line: bytes) -> None:
        tag, _, status = line.partition(b" ")
        match = _STATUS.fullmatch(status)
        if match is None:
            raise ReaderError("a line that is no response")
        pending = self._pending.pop(tag, None)
        if pending is not None and not pending.done.done():
            text = match[3].decode("utf-8", "replace")
            pending.done.set_result(Reply(match[1].upper(), match[2] or b"", text, pending.untagged))
        if not self._pending and self._watch is not None:
            self._watch.cancel()
            self._watch = None

    def _look_for_silence(self) -> None:
        now = self._loop.time()
        unsent = self.transport.get_write_buffer_size()
        if unsent != self._unsent or all(pending.patient for pending in self._pending.values()):
            self._heard, self._unsent = now, unsent
        if now - self._heard >= self._silence_limit:
            self._end(TimeoutError("the server does not answer"))
            return
        due = self._heard + self._silence_limit
        self._watch = self._loop.call_at(due, self._look_for_silence)

    def _end(self, reason: BaseException) -> None:
        if self.gone.done():
            return
        self.gone.set_result(reason)
        self.state = aioimaplib.LOGOUT
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        waiting: list[asyncio.Future[Any]] = [self.greeting, *self._continuations]
        waiting += [pending.done for pending in self._pending.values()]
        self._pending.clear()
        self._continuations.clear()
        for future in waiting:
            if not future.done():
                future.set_exception(reason)
                future.exception()  # whoever no longer waits is not missed
        cut(self.transport)


async def first_of(*futures: "asyncio.Future[Any]", timeout: float | None = None) -> None:
    """Wait until one of these is done, or the time has passed; none is cancelled."""
    await asyncio.wait(futures, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)


def _plain(argument: Argument) -> bytes:
    assert isinstance(argument, bytes), "a command with literals goes through call"
    return argument
