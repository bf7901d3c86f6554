"""Runs the application with uvicorn, with the limits that uvicorn lacks."""

import asyncio
import socket
from collections.abc import Callable
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from liveletter.host.config import HostConfig, Limits
from liveletter.host.errors import Misconfigured
from liveletter.host.event_stream import WRITABLE

_BACKLOG = 1024
_GRACE = 5  # seconds that open requests have when the host ends


class GuardedProtocol(HttpToolsProtocol):
    """HTTP/1.1 with a time and a size for a request's head, and a time for a client that does not read."""

    limits = Limits()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.access_log = False
        self._in_head = True
        self._head_bytes = 0  # as they came, a body's beginning may be among them
        self._header_bytes = 0
        self._head_timer: asyncio.TimerHandle | None = None
        self._write_timer: asyncio.TimerHandle | None = None
        self._rest_timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody has connected."""
        super().connection_made(transport)
        self._watch_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """They have left."""
        self._forget_head()
        self._forget_write()
        self._forget_rest()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Bytes came."""
        if self._in_head:
            self._watch_head()
            if self._head_bytes > self.limits.header_bytes:  # the newest bytes may be a body's beginning
                self.transport.abort()
                return
            self._head_bytes += len(data)
        super().data_received(data)

    def on_message_begin(self) -> None:
        """A further request: its answer can ask whether it has to wait for the client."""
        super().on_message_begin()
        self.scope[WRITABLE] = self._writable  # type: ignore[literal-required]

    def _writable(self) -> bool:
        return not self.flow.write_paused and not self.transport.is_closing()

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header is complete."""
        super().on_header(name, value)
        self._header_bytes += len(name) + len(value)
        if self._header_bytes + len(self.url) > self.limits.header_bytes:
            raise ValueError("This head is too large")  # uvicorn answers 400

    def on_headers_complete(self) -> None:
        """The head is complete."""
        self._in_head = False
        self._forget_head()
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        """The body too: what comes next is another request's head."""
        self._in_head = True
        self._head_bytes = 0
        self._header_bytes = 0
        self._forget_rest()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """What is still to come of a body that was refused is thrown away, but not for ever."""
        super().on_response_complete()
        if not self._in_head:
            self._forget_rest()
            self._rest_timer = self.loop.call_later(self.limits.body_seconds, self.transport.abort)

    def pause_writing(self) -> None:
        """The client reads more slowly than it is written to."""
        super().pause_writing()
        self._forget_write()
        self._write_timer = self.loop.call_later(self.limits.write_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """It has caught up."""
        super().resume_writing()
        self._forget_write()

    def _watch_head(self) -> None:
        if self._head_timer is None:
            self._head_timer = self.loop.call_later(self.limits.header_seconds, self.transport.abort)

    def _forget_head(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _forget_rest(self) -> None:
        if self._rest_timer is not None:
            self._rest_timer.cancel()
            self._rest_timer = None

    def _forget_write(self) -> None:
        if self._write_timer is not None:
            self._write_timer.cancel()
            self._write_timer = None


class Server(uvicorn.Server):
    """Sends open lines away before it waits for requests to end."""

    def __init__(self, config: uvicorn.Config, *, before_end: Callable[[], None]) -> None:
        super().__init__(config)
        self._before_end = before_end

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End in order."""
        self._before_end()
        await super().shutdown(sockets)


def listening_socket(config: HostConfig) -> socket.socket:
    """The socket that the host listens on; port 0 takes a free one. Raises Misconfigured."""
    family = socket.AF_INET6 if ":" in config.listen_host else socket.AF_INET
    listening = socket.socket(
        family, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )  # named, or asyncio leaves Nagle's delay on
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if config.workers > 1:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)  # the kernel shares connections out
        listening.bind((config.listen_host, config.listen_port))
        listening.listen(_BACKLOG)
    except OSError as error:
        listening.close()
        raise Misconfigured(
            f"The host cannot listen on {config.listen_host}, port {config.listen_port}. Choose another one.",
            error.strerror or "",
        ) from error
    listening.setblocking(False)
    return listening


def server_for(app: ASGIApp, config: HostConfig, *, before_end: Callable[[], None]) -> Server:
    """uvicorn, told of our limits; it logs no requests of its own."""
    protocol = type("Protocol", (GuardedProtocol,), {"limits": config.limits})
    settings = uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=True,
        forwarded_allow_ips=config.trusted_proxies,
        timeout_keep_alive=config.limits.keep_alive_seconds,
        timeout_graceful_shutdown=_GRACE,
        limit_concurrency=config.limits.connections,
    )
    return Server(settings, before_end=before_end)
