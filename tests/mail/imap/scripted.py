"""A server that answers IMAP commands by a script: what no real server does on demand."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable

from liveletter.domain.accounts import Account, Security, Server

Script = Callable[[bytes, bytes], list[bytes] | None]
CAPABILITY = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR IDLE\r\n"


class ScriptedServer:
    """Answers each command line by a script (tag, rest → lines); None closes the connection."""

    def __init__(self, script: Script, *, greeting: bytes = b"* OK hello\r\n", capability: bytes = CAPABILITY) -> None:
        self._script = script
        self._greeting = greeting
        self._capability = capability
        self.heard: list[bytes] = []
        self._stirred = asyncio.Event()
        self._open: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task: asyncio.Task[None] | None = asyncio.current_task()
        assert task is not None
        self._open[task] = writer
        writer.write(self._greeting)
        with contextlib.suppress(ConnectionError):
            while line := await reader.readline():
                self.heard.append(line.rstrip())
                self._stirred.set()
                tag, _, rest = line.rstrip().partition(b" ")
                lines = self._usual(tag, rest) or self._script(tag, rest)
                if lines is None:
                    break
                writer.writelines(lines)
        writer.close()

    async def is_asked(self, what: bytes) -> None:
        """Wait until a command line holds this."""
        while not any(what in line for line in self.heard):
            self._stirred.clear()
            await self._stirred.wait()

    def hang_up(self) -> None:
        for writer in self._open.values():
            writer.close()

    async def all_have_left(self) -> None:
        """Wait until the other side has closed every connection."""
        await asyncio.gather(*self._open)

    async def end(self) -> None:
        self.hang_up()
        await self.all_have_left()

    def _usual(self, tag: bytes, rest: bytes) -> list[bytes] | None:
        if rest == b"CAPABILITY":
            return [self._capability, tag + b" OK done\r\n"]
        if rest.startswith(b"AUTHENTICATE PLAIN ") or rest == b"LOGOUT":
            return [tag + b" OK done\r\n"]
        return None


@contextlib.asynccontextmanager
async def serving(server: ScriptedServer, security: Security = Security.PLAIN) -> AsyncIterator[Account]:
    listening = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    try:
        yield Account(1, "U", mail_address="u@example.org", imap=Server("127.0.0.1", port, security))
    finally:
        listening.close()
        await server.end()
        await listening.wait_closed()
