"""Runs a host: as a program of its own, or inside another one's loop."""

import asyncio
import gc
import logging
import socket
from types import TracebackType
from typing import Self

from prometheus_client import start_http_server

from liveletter.host.app import Host
from liveletter.host.config import HostConfig
from liveletter.host.errors import Misconfigured
from liveletter.host.mailing import Mailer, SmtpMailer
from liveletter.host.server import Server, listening_socket, server_for
from liveletter.host.web import application

log = logging.getLogger(__name__)
_NEW_OBJECTS = 50_000


class RunningHost:
    """`async with RunningHost(config) as host:` listens on `host.port` until the block ends. Raises Misconfigured."""

    def __init__(self, config: HostConfig, *, mailer: Mailer | None = None) -> None:
        self.host = Host(config, mailer=mailer)
        self._config = config
        self._socket: socket.socket | None = None
        self._server: Server | None = None
        self._serving: asyncio.Task[None] | None = None
        self.port = 0

    async def __aenter__(self) -> Self:
        self._socket = listening_socket(self._config)
        self.port = int(self._socket.getsockname()[1])
        try:
            await self.host.start()
        except BaseException:
            self._socket.close()
            raise
        self._server = server_for(application(self.host), self._config, before_end=self.host.hub.drop_all)
        self._serving = asyncio.create_task(self._server._serve([self._socket]), name="host")
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def stop(self) -> None:
        """End it before the block does; may be called twice."""
        serving, self._serving = self._serving, None
        if self._server is None or serving is None:
            return
        self._server.should_exit = True
        await serving
        await self.host.close()
        if self._socket is not None:
            self._socket.close()


async def serve(config: HostConfig, *, mailer: Mailer | None = None) -> None:
    """Run until SIGINT or SIGTERM, as this process's only work.

    `mailer` is another way for its mails than the configuration's.
    """
    _collect_rarely()
    listening = listening_socket(config)
    try:
        host = Host(config, mailer=mailer)
        await host.start()
        try:
            _serve_metrics(host)
            host.tasks.spawn(_check_mail(host), name="check the mail server")
            log.info("The host listens")
            server = server_for(application(host), config, before_end=host.hub.drop_all)
            await server.serve([listening])
        finally:
            await host.close()
    finally:
        listening.close()


def _collect_rarely() -> None:
    """Let Python look for circles of unused objects after so many new ones, instead of 700: with a thousand lines open
    and a hundred messages under way, a third of the processor's time went into looking through what is in use."""
    gc.set_threshold(_NEW_OBJECTS, *gc.get_threshold()[1:])


async def _check_mail(host: Host) -> None:
    """Tell at once what is wrong: else it would show only with the first code that somebody waits for."""
    if isinstance(host.mailer, SmtpMailer) and (trouble := await host.mailer.check()):
        log.warning(trouble)


def _serve_metrics(host: Host) -> None:
    where = host.config.metrics_listen
    if where is None:
        return
    try:
        start_http_server(where[1], addr=where[0], registry=host.metrics.registry)
    except OSError as error:
        raise Misconfigured("The metrics cannot be told there: choose another --metrics.", str(error)) from error
