"""What the IMAP tests share: an archive in memory, a listener one can wait on, other clients, and a proxy that cuts."""

import asyncio
import contextlib
import email
import imaplib
import itertools
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from email.message import Message

from liveletter.archive.accounts import Accounts
from liveletter.archive.actions import Actions
from liveletter.archive.database import Database
from liveletter.archive.mails import Mails
from liveletter.domain.accounts import Account, LinkState, Security, Server
from liveletter.domain.mail import Folder, Mailbox, MailDigest, StoredMail
from liveletter.mail.imap.account import ImapAccount
from liveletter.mail.imap.intake import Digest
from liveletter.mail.imap.session import Session
from liveletter.settings import Settings
from tests.servers.dovecot import Dovecot

DEADLINE = 10.0  # seconds
PASSWORD = "pässword \"with\\ odd' signs"
_names = itertools.count(1)


def simple_digest(raw: bytes, complete: bool) -> MailDigest:
    """Enough of a digest for the archive."""
    parsed: Message[str, str] = email.message_from_bytes(raw)
    text = raw.partition(b"\r\n\r\n")[2][:1000].decode("latin-1").replace("\0", "") if complete else ""
    return MailDigest(
        message_id=str(parsed.get("Message-ID", "")).strip("<> ") or f"made-{hash(raw)}",
        subject=str(parsed.get("Subject", "")).encode("ascii", "replace").decode(),
        sender=Mailbox("", "someone@example.org"),
        text=text,
    )


def mail(number: int, *, body: bytes = b"Hello.\r\n", subject: str = "") -> bytes:
    """A small mail; its Message-ID is `number@test`."""
    head = f"From: someone@example.org\r\nSubject: {subject or number}\r\nMessage-ID: <{number}@test>\r\n\r\n"
    return head.encode() + body


class Listener:
    """Keeps what it is told, and lets a test wait for it."""

    def __init__(self) -> None:
        self.states: list[tuple[LinkState, str]] = []
        self.added: list[tuple[Folder, StoredMail, bool]] = []
        self.batches: list[int] = []
        self.changed: list[int] = []
        self.removed: list[int] = []
        self.progress: list[tuple[str, int, int]] = []
        self._stirred = asyncio.Event()

    def state_changed(self, account_id: int, state: LinkState, sentence: str) -> None:
        self.states.append((state, sentence))
        self._stirred.set()

    def folders_changed(self, account_id: int) -> None:
        self._stirred.set()

    def mails_added(self, folder: Folder, mails: Sequence[StoredMail], *, fresh: bool) -> None:
        self.added += [(folder, stored, fresh) for stored in mails]
        self.batches.append(len(mails))
        self._stirred.set()

    def mails_changed(self, mail_ids: Sequence[int]) -> None:
        self.changed += mail_ids
        self._stirred.set()

    def mails_removed(self, folder: Folder, mail_ids: Sequence[int]) -> None:
        self.removed += mail_ids
        self._stirred.set()

    def progressed(self, account_id: int, folder: str, done: int, total: int) -> None:
        self.progress.append((folder, done, total))
        self._stirred.set()

    async def until(self, condition: Callable[[], bool], deadline: float = DEADLINE) -> None:
        """Wait until the condition holds; it is looked at each time something is told."""
        async with asyncio.timeout(deadline):
            while not condition():
                self._stirred.clear()
                await self._stirred.wait()


@dataclass
class Profile:
    """One user's account with its archive, and a second client on the same server."""

    server: Dovecot
    account: Account
    password: str = PASSWORD
    database: Database = field(default_factory=lambda: Database(None))
    listener: Listener = field(default_factory=Listener)

    def __post_init__(self) -> None:
        self.account = Accounts(self.database).save(self.account)
        self.mails = Mails(self.database)
        self.actions = Actions(self.database)
        self.imap = self.client_on(self.account)

    def client_on(self, account: Account, *, digest: Digest = simple_digest) -> ImapAccount:
        """The side under test; `account` may differ in its server."""
        return ImapAccount(
            account=account,
            password=self.password,
            mails=self.mails,
            actions=self.actions,
            listener=self.listener,
            digest=digest,
            settings=Settings(),
        )

    def folder(self, name: str) -> Folder:
        return next(folder for folder in self.mails.folders(self.account.id) if folder.name == name)

    def flags(self, name: str = "INBOX") -> dict[int, frozenset[str]]:
        return self.mails.placements(self.folder(name).id)

    def close(self) -> None:
        self.database.close()


@contextlib.contextmanager
def new_profile(server: Dovecot, *, password: str = PASSWORD) -> Iterator[Profile]:
    """A new user on the server with an empty archive."""
    name = f"user{next(_names)}@example.org"
    server.add_user(name, PASSWORD)
    where = Server("127.0.0.1", server.ports.imap, Security.PLAIN)
    profile = Profile(server, Account(0, "User", mail_address=name, imap=where), password=password)
    try:
        yield profile
    finally:
        profile.close()


@contextlib.contextmanager
def other_client(profile: Profile, folder: str = "INBOX") -> Iterator[imaplib.IMAP4]:
    """The standard library's client, logged in as the same user."""
    client = imaplib.IMAP4("127.0.0.1", profile.server.ports.imap)
    client._encoding = "utf-8"  # type: ignore[attr-defined]
    client.authenticate("PLAIN", lambda _: f"\0{profile.account.mail_address}\0{PASSWORD}".encode())
    client.select(folder)
    try:
        yield client
    finally:
        client.logout()


def append(profile: Profile, *mails: bytes, folder: str = "INBOX", flags: str = "") -> None:
    """Put mails into a folder by another client."""
    with other_client(profile) as client:
        for raw in mails:
            status, answer = client.append(folder, flags, "", raw)
            assert status == "OK", answer


@contextlib.asynccontextmanager
async def session_of(profile: Profile) -> AsyncIterator[Session]:
    """A logged-in session."""
    session = await Session.open(profile.account, profile.password)
    try:
        yield session
    finally:
        await session.logout()


@contextlib.asynccontextmanager
async def running(client: ImapAccount) -> AsyncIterator["asyncio.Task[None]"]:
    """The account at work."""
    task = asyncio.create_task(client.run())
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


class CuttingProxy:
    """Stands between client and server and cuts the connection after so many bytes from the server."""

    def __init__(self, target: int) -> None:
        self._target = target
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.cut_after = 10**12  # bytes from now on, over all connections
        self.cuts = 0
        self.port = 0

    async def __aenter__(self) -> "CuttingProxy":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        self.cut()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._server.wait_closed()

    def cut(self) -> None:
        """Cut all connections now."""
        self.cuts += 1
        for writer in self._writers:
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        there, back = await asyncio.open_connection("127.0.0.1", self._target)
        self._writers |= {writer, back}
        up = asyncio.create_task(self._pump(reader, back, counted=False))
        self._tasks.add(up)
        await self._pump(there, writer, counted=True)
        await asyncio.gather(up, return_exceptions=True)
        self._writers -= {writer, back}

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counted: bool) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(16384):
                if counted:
                    self.cut_after -= len(data)
                    if self.cut_after < 0:
                        self.cut_after = 10**12
                        self.cut()
                        break
                writer.write(data)
                await writer.drain()
        writer.close()
