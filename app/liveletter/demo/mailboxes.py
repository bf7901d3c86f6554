"""The practice mailboxes: pymap's in-memory store, served over IMAP with TLS on a loopback port."""

import asyncio
import datetime
import ssl
from argparse import Namespace
from collections.abc import Iterable, Mapping
from uuid import uuid4

from proxyprotocol.sock import SocketInfo
from proxyprotocol.version import ProxyProtocolVersion
from pymap.backend.dict import Config, DictBackend, Identity, Login
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials.flag import Flag
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

FOLDERS = ("Sent", "Drafts", "Archive", "Junk", "Trash")
_LOOPBACK = "127.0.0.1"


class _Config(Config):
    @property
    def greeting(self) -> bytes:
        """What the server says first. (pymap would look its own name up in DNS, which can take seconds.)"""
        return b"Practice server ready"


class PracticeMailboxes:
    """An IMAP server for these log-ins and passwords. What it holds is gone when it stops."""

    def __init__(self, *, passwords: Mapping[str, str], context: ssl.SSLContext) -> None:
        settings = Namespace(passlib_cfg=None, proxy_protocol=ProxyProtocolVersion.NOOP.name.lower())
        self._config = _Config(
            settings,
            host=_LOOPBACK,
            port=0,
            demo_data=False,
            demo_user="",
            demo_password="",
            ssl_context=context,
            tls_enabled=False,  # TLS is there from the first byte: no STARTTLS
            hash_context=Cleartext(),
            invalid_user_sleep=0.0,
        )
        self._login: Login = DictBackend(Login(self._config), self._config).login
        self._imap = IMAPServer(self._login, self._config)
        self._passwords = passwords
        self._context = context
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.StreamWriter] = set()
        self._watched: dict[str, asyncio.Queue[bytes]] = {}
        self.port = 0

    async def start(self) -> None:
        """Make the mailboxes and listen."""
        self._config.apply_context()
        for user, password in self._passwords.items():
            self._login.users_dict[user] = UserMetadata(self._config, user, password=password)
            async with self._identity(user).new_session() as session:
                for folder in FOLDERS:
                    await session.mailbox_set.add_mailbox(folder)
                    await session.mailbox_set.set_subscribed(folder, True)
        self._server = await asyncio.start_server(self._serve, _LOOPBACK, 0, ssl=self._context)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Listen no more and cut all connections."""
        if self._server is None:
            return
        self._server.close()
        for writer in tuple(self._connections):
            writer.transport.abort()
        await self._server.wait_closed()
        self._server = None

    async def deliver(
        self,
        user: str,
        raw: bytes,
        *,
        folder: str = "INBOX",
        at: datetime.datetime | None = None,
        flags: Iterable[str] = (),
    ) -> None:
        """Put a mail into a mailbox. Idling clients hear of it at once. Raises KeyError for an unknown folder."""
        when = at or datetime.datetime.now(datetime.UTC)
        async with self._identity(user).new_session() as session:
            mailbox = await session.mailbox_set.get_mailbox(folder)
            message = AppendMessage(raw, when, frozenset(Flag(flag.encode()) for flag in flags))
            await mailbox.append(message, recent=folder == "INBOX")
        if user in self._watched:
            self._watched[user].put_nowait(raw)

    def watch(self, user: str) -> asyncio.Queue[bytes]:
        """What is delivered to somebody from now on."""
        return self._watched.setdefault(user, asyncio.Queue())

    async def count(self, user: str, folder: str) -> int:
        """How many mails a folder holds."""
        async with self._identity(user).new_session() as session:
            mailbox = await session.mailbox_set.get_mailbox(folder)
            return int((await mailbox.snapshot()).exists)

    def knows(self, user: str) -> bool:
        """Whether there is a mailbox of that name."""
        return user in self._passwords

    def _identity(self, user: str) -> Identity:
        return Identity(user, self._login, None, frozenset())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            await self._imap(reader, writer, SocketInfo.get(writer, None, unique_id=uuid4().bytes))
        except (OSError, EOFError):
            pass  # the client went away without a word
        finally:
            self._connections.discard(writer)
            writer.close()
