"""An HTTPS server that says what a test lets it say, byte by byte."""

import asyncio
import contextlib
import ssl
from collections.abc import Awaitable, Callable
from typing import Self

import trustme

from liveletter.transport import cut

Talk = Callable[["Request", asyncio.StreamWriter], Awaitable[None]]


class Request:
    """What a client asked for."""

    def __init__(self, head: str, body: bytes) -> None:
        first, *fields = head.split("\r\n")
        self.method, self.target, _ = first.split(" ", 2)
        pairs = (field.partition(":") for field in fields if field)
        self.fields = {name.strip().lower(): value.strip() for name, _, value in pairs}
        self.body = body


def answer(status: str, body: bytes = b"", *fields: str) -> bytes:
    """An answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *fields, "", ""]
    return "\r\n".join(lines).encode() + body


class Web:
    """`says`: what is answered to every request; or `talk`, which writes by itself. `got`: what was asked."""

    def __init__(self, says: bytes = b"", *, talk: Talk | None = None, encrypted: bool = True) -> None:
        self.authority = trustme.CA()
        self.got: list[Request] = []
        self.says = says
        self.port = 0
        self._talk = talk or self._say
        self._encrypted = encrypted
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def pem(self) -> str:
        """The CA that signed the server's certificate."""
        return self.authority.cert_pem.bytes().decode()

    def url(self, path: str = "/file.txt", host: str = "localhost") -> str:
        """A link to it."""
        return f"{'https' if self._encrypted else 'http'}://{host}:{self.port}{path}"

    async def __aenter__(self) -> Self:
        context = None
        if self._encrypted:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.authority.issue_cert("localhost").configure_cert(context)
        self._server = await asyncio.start_server(self._joined, "127.0.0.1", 0, ssl=context)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._tasks.add(asyncio.ensure_future(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with contextlib.suppress(OSError, EOFError):
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                request = Request(head, b"")
                request.body = await reader.readexactly(int(request.fields.get("content-length", "0")))
                self.got.append(request)
                await self._talk(request, writer)
                writer.close()
                await writer.wait_closed()
        finally:
            cut(writer.transport)

    async def _say(self, request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(self.says)
        await writer.drain()
