"""The host inside the program: one switch, a process that is kept running, ends with us, and tells no key."""

import asyncio
import contextlib
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import Refused
from liveletter.domain.handed_mail import HandedMail, Outcome
from liveletter.engine import host_program
from liveletter.engine.engine import Engine
from liveletter.engine.host_program import HostProgram, RunningProgram, lan_address
from liveletter.events import OWN_HOST_MAILS, EventBus, LiveHostsChanged, TroubleArose
from liveletter.services.live.hosts import key_of
from liveletter.services.live.own_program import Post
from liveletter.settings import OWN_HOST, OWN_HOST_LISTEN, OWN_HOST_PORT
from tests.servers.daemon import free_port
from tests.services.world import FakeSecrets

ALICE = Account(
    id=0,
    name="Alice",
    mail_address="alice@example.org",
    imap=Server("127.0.0.1", 1, Security.PLAIN),
    smtp=Server("127.0.0.1", 1, Security.PLAIN),
)


class House:
    """A profile and its engine."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.secrets = FakeSecrets()
        self.engine = self._new()
        self.engine.parts.settings.set(OWN_HOST_LISTEN.key, "127.0.0.1")
        self.engine.parts.archive.accounts.save(ALICE)

    def _new(self) -> Engine:
        self.bus = EventBus()
        self.troubles: list[str] = []
        self.mail_troubles: list[str] = []
        self.stirred = asyncio.Event()
        self.bus.subscribe(TroubleArose, self._on_trouble)
        self.bus.subscribe(LiveHostsChanged, lambda _: self.stirred.set())
        return Engine(data=self.data, secrets=self.secrets, bus=self.bus)

    def _on_trouble(self, event: TroubleArose) -> None:
        told = self.mail_troubles if event.topic == OWN_HOST_MAILS else self.troubles
        told.append(event.sentence)
        self.stirred.set()

    async def again(self) -> None:
        """Another engine, after the one before was stopped."""
        self.engine = self._new()
        self.engine.parts.own_host.begin()

    async def until_trouble(self, sentence: str) -> None:
        async with asyncio.timeout(30):
            while self.troubles[-1:] != [sentence]:
                await self.stirred.wait()
                self.stirred.clear()

    async def until_another(self, process: int) -> None:
        """Until it runs in another process than this one."""
        async with asyncio.timeout(30):
            while process_of(self.data) in {0, process}:  # noqa: ASYNC110 (another process gives no event)
                await asyncio.sleep(0.1)
        await self.until_well()

    async def until_well(self) -> None:
        """Until the own host's key is good: it runs."""
        async with asyncio.timeout(30):
            while True:
                hosts = await self.engine.call(c.ListHosts())
                if hosts and (await self.engine.call(c.CheckHost(hosts[0].id))).ok:
                    return
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(0.1):
                        await self.stirred.wait()
                self.stirred.clear()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    yield house
    await house.engine.stop()


def process_of(data: Path) -> int:
    """The host's process, by what stands in its command line."""
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            words = (entry / "cmdline").read_bytes().split(b"\0") if entry.name.isdigit() else []
            if b"--attached" in words and str(data / "host").encode() in words:
                return int(entry.name)
    return 0


@pytest.mark.row("L1")
async def test_one_switch_runs_it_and_ends_it(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    call = house.engine.call
    host = await call(c.RunOwnHost(True))
    assert host is not None
    assert (host.own, host.address) == (True, "alice@example.org")
    assert host.url == f"http://127.0.0.1:{house.engine.parts.settings[OWN_HOST_PORT]}"
    assert await call(c.RunOwnHost(True)) == host
    assert await call(c.ListHosts()) == [host]
    check = await call(c.CheckHost(host.id))
    assert (check.ok, check.is_private) == (True, True)
    key = house.secrets.get(key_of(host.id))
    assert key
    logged = "".join(record.getMessage() for record in caplog.records)
    files = [path for path in (house.data / "host").rglob("*") if path.is_file()]
    assert [path.name for path in files if path.stat().st_mode & 0o077] == []
    kept = b"".join(path.read_bytes() for path in files)
    assert key not in logged
    assert key.encode() not in kept
    assert process_of(house.data)
    assert await call(c.RunOwnHost(False)) is None
    assert await call(c.ListHosts()) == []
    assert not process_of(house.data)
    assert house.secrets.kept == {}
    assert not house.engine.parts.settings[OWN_HOST]


async def test_switched_on_while_it_tries_in_vain_it_runs_once(house: House) -> None:
    for account in house.engine.parts.archive.accounts.accounts():
        house.engine.parts.archive.accounts.remove(account.id)
    house.engine.parts.settings.set(OWN_HOST.key, True)
    own_host = house.engine.parts.own_host
    own_host.begin()
    await house.until_trouble("Set a mail account up first: its address is your own on the host.")
    house.engine.parts.archive.accounts.save(ALICE)
    assert await house.engine.call(c.RunOwnHost(True))
    assert own_host._tasks.running == 1


async def test_it_comes_again_with_the_engine_where_it_was(house: House) -> None:
    host = await house.engine.call(c.RunOwnHost(True))
    assert host is not None
    key = house.secrets.get(key_of(host.id))
    await house.engine.stop()
    assert not process_of(house.data)
    await house.again()
    await house.until_well()
    assert await house.engine.call(c.ListHosts()) == [host]
    assert house.secrets.get(key_of(host.id)) == key


async def test_one_that_dies_is_started_again(house: House) -> None:
    assert await house.engine.call(c.RunOwnHost(True))
    first = process_of(house.data)
    os.kill(first, signal.SIGKILL)
    await house.until_trouble("The host inside Liveletter has stopped and is started again.")
    await house.until_trouble("")
    await house.until_well()
    assert process_of(house.data) not in {0, first}


async def test_one_whose_files_were_lost_gets_a_new_key(house: House) -> None:
    host = await house.engine.call(c.RunOwnHost(True))
    assert host is not None
    await house.engine.stop()
    for path in (house.data / "host").iterdir():
        path.unlink()
    before = house.secrets.get(key_of(host.id))
    await house.again()
    await house.until_well()
    assert house.secrets.get(key_of(host.id)) != before


async def test_what_hinders_it_is_told_in_a_sentence(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    house.engine.parts.settings.set(OWN_HOST_PORT.key, taken.sockets[0].getsockname()[1])
    with pytest.raises(Refused, match="cannot listen"):
        await house.engine.call(c.RunOwnHost(True))
    taken.close()
    monkeypatch.setattr(host_program, "_NEEDS", ("no_such_package_at_all",))
    with pytest.raises(Refused, match=r"pip install 'liveletter\[host\]'"):
        await house.engine.call(c.RunOwnHost(True))
    monkeypatch.undo()
    for account in house.engine.parts.archive.accounts.accounts():
        house.engine.parts.archive.accounts.remove(account.id)
    with pytest.raises(Refused, match="mail account"):
        await house.engine.call(c.RunOwnHost(True))
    assert not house.engine.parts.settings[OWN_HOST]
    assert await house.engine.call(c.RunOwnHost(False)) is None


def test_its_address_is_asked_of_nobody() -> None:
    assert lan_address("127.0.0.1") == "127.0.0.1"
    assert lan_address("192.168.7.7") == "192.168.7.7"
    assert lan_address("0.0.0.0").count(".") == 3


_HOLDER = """
import asyncio, sys
from pathlib import Path
from liveletter.engine.host_program import HostProgram

async def main():
    running = await HostProgram(Path(sys.argv[1])).start(listen="127.0.0.1", port=int(sys.argv[2]), url=sys.argv[3])
    print(running._process.pid, flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


def test_it_ends_with_an_engine_that_is_killed(tmp_path: Path) -> None:
    port = free_port()
    arguments = [sys.executable, "-c", _HOLDER, str(tmp_path), str(port), f"http://127.0.0.1:{port}"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        host = int(holder.stdout.readline())
        ended = os.pidfd_open(host)
        holder.kill()
    try:
        _wait_readable(ended)
    finally:
        os.close(ended)


def _wait_readable(descriptor: int) -> None:

    readable, _, _ = select.select([descriptor], [], [], 20)
    assert readable, "the host outlived its engine"


async def test_a_program_that_is_not_there_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host_program, "program", lambda: ["/no/such/program"])
    with pytest.raises(Refused, match="cannot be started"):
        await HostProgram(tmp_path).start(listen="127.0.0.1", port=1, url="http://127.0.0.1:1")


_HANDS_OVER = """
import sys
from pathlib import Path

print({line!r}, flush=True)
Path({heard!r}).write_bytes(sys.stdin.buffer.read())
"""


async def a_program(folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, post: Post) -> RunningProgram:
    """In a host's place, a program that says one line and keeps what it is answered."""
    code = _HANDS_OVER.format(line=line, heard=str(folder / "heard"))
    monkeypatch.setattr(host_program, "program", lambda: [sys.executable, "-c", code])
    return await HostProgram(folder).start(listen="127.0.0.1", port=1, url="http://x", mail_from="a@b.c", post=post)


async def test_what_becomes_of_a_mail_is_told_even_at_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: asyncio.Future[HandedMail] = asyncio.get_running_loop().create_future()

    async def post(mail: HandedMail) -> Outcome:
        begun.set_result(mail)
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return Outcome.LATER
        return Outcome.TAKEN

    line = '{"number": 3, "recipient": "bob@example.org", "raw": "aGVsbG8="}'
    running = await a_program(tmp_path, monkeypatch, line, post)
    async with asyncio.timeout(20):
        assert await begun == HandedMail(3, "bob@example.org", b"hello")
        await running.stop()
    assert json.loads((tmp_path / "heard").read_text()) == {"number": 3, "outcome": "later"}


@pytest.mark.expects_log("handed over what is no mail")
@pytest.mark.parametrize("line", ["nonsense", '{"number": 3, "recipient": "bob@example.org", "raw": "no base64"}'])
async def test_a_host_that_hands_over_what_is_no_mail_is_ended(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def post(mail: HandedMail) -> Outcome:
        raise AssertionError(mail)

    running = await a_program(tmp_path, monkeypatch, line, post)
    async with asyncio.timeout(20):
        await running.ended()
    await running.stop()
