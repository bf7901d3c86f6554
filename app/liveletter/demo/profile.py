"""Profiles for the demo: a folder, an account at the practice servers, a live host, and the people one knows.

All is done as the window would do it, by commands to a running engine; but the live host, for which the window would
need a code by mail, is there before the engine starts.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader
from liveletter.bridge import commands as c
from liveletter.bridge.client import BridgeClient
from liveletter.demo import processes
from liveletter.demo.live_host import PracticeLiveHost
from liveletter.demo.people import EVERYBODY, PracticePerson
from liveletter.demo.servers import PracticeServers
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.errors import EngineUnavailable
from liveletter.domain.live import LiveHost
from liveletter.events import EventBus
from liveletter.secrets.file import FileSecrets
from liveletter.services.live.hosts import key_of
from liveletter.settings import CLOSE_TO_TRAY

_PATIENCE = 30.0  # seconds for an engine to start
_LOOK = 0.05
Then = Callable[[BridgeClient, Path], Awaitable[None]]  # what an engine is to do, and its profile's folder


async def prepare(
    data: Path,
    *,
    person: PracticePerson,
    servers: PracticeServers,
    host: PracticeLiveHost,
    then: Then | None = None,
) -> None:
    """Make somebody's profile ready in a folder that is there: host, account, people, first mails; `then`: what else
    their engine is to do.

    A profile of an earlier demo is joined to the new servers. Raises LiveletterError.
    """
    password = servers.passwords[person.user]
    _set_up_host(data, LiveHost(0, host.url, person.address), await host.key_for(person))
    async with _engine(data) as engine:
        account = _with_known_id(data, servers.account(person))
        await engine.call(c.SaveAccount(account, password, password))
        for other in EVERYBODY:
            if other.is_known and other is not person:
                addresses = [Address.mail(other.address), Address.xmpp(other.address)]
                await engine.call(c.AddPerson(other.name, addresses))
        await engine.call(c.ChangeSetting(CLOSE_TO_TRAY.key, False))
        await engine.call(c.SyncNow())
        if then is not None:
            await then(engine, data)


def _set_up_host(data: Path, host: LiveHost, key: str) -> None:
    """Their only one: that of an earlier demo may have had another address."""
    archive = Archive(data / "archive.db")
    try:
        for old in archive.live.hosts():
            if old.url != host.url:
                archive.live.remove_host(old.id)
        kept = archive.live.save_host(host)
    finally:
        archive.close()
    FileSecrets(data).set(key_of(kept.id), key)


def _with_known_id(data: Path, account: Account) -> Account:
    reader = ArchiveReader(data / "archive.db")
    try:
        known = [one.id for one in reader.accounts() if one.mail_address == account.mail_address]
    finally:
        reader.close()
    return replace(account, id=known[0]) if known else account


@asynccontextmanager
async def _engine(data: Path) -> AsyncIterator[BridgeClient]:
    """An engine of its own for a profile, stopped afterwards."""
    process = await processes.start("engine", "--data", str(data))
    client = BridgeClient(bus=EventBus())
    try:
        client = await _connected(data, process)
        yield client
        await client.call(c.StopEngine())
        async with asyncio.timeout(_PATIENCE):
            await process.wait()
    finally:
        await client.close()
        await processes.end(process)


async def _connected(data: Path, process: asyncio.subprocess.Process) -> BridgeClient:
    deadline = time.monotonic() + _PATIENCE
    while True:
        client = BridgeClient(bus=EventBus())
        try:
            await client.connect(data, window=False)
            return client
        except EngineUnavailable:
            await client.close()
            if process.returncode is not None or time.monotonic() > deadline:
                raise
        await asyncio.sleep(_LOOK)
