"""The practice chat server: pyjabber's streams (TLS, SASL PLAIN, resource binding), and routing of our own.

pyjabber 0.4.5 stores no message for somebody who has logged out, shows nobody's presence to who logs in later, and
answers an unknown request with something that is no stanza. So what comes after the log-in is `ChatRouter`.
pyjabber's state is global: there can be one of these in a process at a time.
"""

import asyncio
import hashlib
import logging
import secrets
import ssl
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from socket import AF_INET
from typing import Any
from xml.etree.ElementTree import Element

from loguru import logger as pyjabber_log
from pyjabber import AppConfig
from pyjabber.db.database import DB
from pyjabber.db.model import Model
from pyjabber.network.ConnectionManager import ConnectionManager
from pyjabber.network.protocols.XMLProtocol import XMLProtocol
from pyjabber.queues.QueueManager import QueueManager
from pyjabber.utils import Singleton
from sqlalchemy import insert

from liveletter.demo.routing import ChatRouter, Session

log = logging.getLogger(__name__)
_LOOPBACK = "127.0.0.1"
_SILENCE = 24 * 3600  # seconds without a word after which a client is cut off
_ROUNDS = 4096


class PracticeChat:
    """An XMPP server on a loopback port, for STARTTLS and SASL PLAIN. What it holds is gone when it stops."""

    def __init__(
        self, *, domain: str, passwords: Mapping[str, str], router: ChatRouter, context: ssl.SSLContext
    ) -> None:
        self._domain = domain
        self._passwords = passwords
        self._router = router
        self._context = context
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="practice-chat")
        self._streams: set[_Stream] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def start(self) -> None:
        """Store the passwords and listen."""
        pyjabber_log.disable("pyjabber")  # it writes what it receives, passwords included, to stderr
        AppConfig.app_config = self._config()
        await DB.setup_database()
        await self._store_passwords()
        self._server = await asyncio.get_running_loop().create_server(self._new_stream, _LOOPBACK, 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listen no more and cut all connections."""
        if self._server is None:
            return
        self._server.close()
        for stream in tuple(self._streams):
            stream.cut()
        await self._server.wait_closed()
        await DB.close_engine_async()
        self._threads.shutdown()
        Singleton._instances.clear()
        QueueManager._queues.clear()
        self._server = None

    def _config(self) -> Any:
        return AppConfig.AppConfig(
            host=self._domain,
            ip=[],
            ssl_context=self._context,
            ssl_context_s2s=self._context,
            connection_timeout=_SILENCE,
            server_port=0,
            family=AF_INET,
            config_path="",
            cert_path="",
            root_path="",
            database_path="",
            database_in_memory=True,
            database_purge=False,
            database_debug=False,
            message_persistence=False,
            semaphore=asyncio.Semaphore(2),
            process_pool_exe=self._threads,
            verbose=False,
            plugins=[],  # no in-band registration, no pubsub, no upload and with it no admin page
            items={},
        )

    async def _store_passwords(self) -> None:
        rows = [{"jid": user, "hash_pwd": _hashed(password)} for user, password in self._passwords.items()]
        async with await DB.connection_async() as connection:
            await connection.execute(insert(Model.Credentials), rows)

    def _new_stream(self) -> "_Stream":
        return _Stream(on_bound=self._router.bound, on_open=self._streams.add, on_lost=self._lost)

    def _lost(self, stream: "_Stream") -> None:
        self._streams.discard(stream)
        if stream.session is not None:
            stream.session.lost()


class _Stream(XMLProtocol):  # type: ignore[misc]  # pyjabber has no types
    """pyjabber's connection, which hands stanzas to our router once a resource is bound."""

    def __init__(
        self,
        *,
        on_bound: Callable[[str, Callable[[bytes], None]], Session],
        on_open: Callable[["_Stream"], None],
        on_lost: Callable[["_Stream"], None],
    ) -> None:
        super().__init__(namespace="jabber:client", connection_timeout=_SILENCE)
        self._on_bound = on_bound
        self._on_open = on_open
        self._on_lost = on_lost
        self.session: Session | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has connected. (pyjabber takes a handler's class only where it makes its parser itself.)"""
        super().connection_made(transport)
        content = self._xml_parser.getContentHandler()
        content._stream_negotiator._stanza_handler_class = self._bound
        content.reset_stack = _nothing
        self._on_open(self)

    def data_received(self, data: bytes) -> None:
        """The client has spoken.

        pyjabber forgets the old stream some time after TLS has begun, and with it the new stream's header where that
        came together with the end of the handshake. So the old one is forgotten here, when the new one begins.
        """
        if data.lstrip().startswith(b"<stream:stream"):
            self._xml_parser.getContentHandler()._stack.clear()
        try:
            super().data_received(data)
        except Exception:  # pyjabber's word for what stands outside of a stream, or after its end
            log.debug("What came is no part of a stream: the connection is cut", exc_info=True)
            self.cut()

    def connection_lost(self, exc: Exception | None) -> None:
        """The client is gone."""
        peer = self._peer
        super().connection_lost(exc)
        self._connection_manager._peerList.pop(peer, None)
        self._on_lost(self)

    def cut(self) -> None:
        """End the connection now."""
        if self._transport is not None:
            self._transport.abort()

    def _bound(self, transport: asyncio.Transport) -> "_Handler":
        jid = ConnectionManager().get_jid(transport.get_extra_info("peername"))
        self.session = self._on_bound(str(jid), transport.write)
        return _Handler(self.session)


class _Handler:
    """What pyjabber feeds the stanzas of a bound stream to."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def feed(self, stanza: Element) -> None:
        self._session.take(stanza)


def _nothing() -> None:
    """Instead of what pyjabber does at the wrong time."""


def _hashed(password: str) -> str:
    """A password as pyjabber keeps it."""
    salt = secrets.token_bytes(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, _ROUNDS)
    return f"sha256${_ROUNDS}${salt.hex()}${digest.hex()}"
