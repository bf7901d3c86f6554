"""Two processes on one PostgreSQL and one NATS, one of them killed in the middle of a talk."""

import asyncio
import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from tests.host.living import PUBLIC, GuestClient, Line, Made, OwnerClient
from tests.host.servers import PostgreSQL
from tests.servers.daemon import free_port
from tests.servers.waiting import until

_RUN = "import sys; from liveletter.host.command import run_host; sys.exit(run_host(sys.argv[1:]))"
_EACH = 15  # messages of each speaker


@dataclass
class Process:
    """A host process of its own."""

    process: subprocess.Popen[bytes]
    url: str

    def client(self, **headers: str) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=self.url, headers=headers, timeout=20)


def options(folder: Path, database: str, nats: str, port: int) -> list[str]:
    given = {
        "--data": str(folder), "--database": database, "--nats": nats, "--public-url": PUBLIC,
        "--listen": f"127.0.0.1:{port}",
    }  # fmt: skip
    return [sys.executable, "-c", _RUN, *(part for pair in given.items() for part in pair)]


@contextlib.asynccontextmanager
async def two_processes(folder: Path, database: str, nats: str) -> AsyncIterator[tuple[Process, Process]]:
    started: list[Process] = []
    with (folder / "log").open("wb") as log:
        try:
            for _ in range(2):
                port = free_port()
                command = options(folder, database, nats, port)
                process = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: ASYNC220 (returns at once)
                started.append(Process(process, f"http://127.0.0.1:{port}"))
            for one in started:
                await _until_healthy(one)
            yield started[0], started[1]
        finally:
            for one in started:
                one.process.terminate()
            for one in started:
                one.process.wait(timeout=15)


async def _until_healthy(process: Process) -> None:
    async with asyncio.timeout(30), process.client() as client:
        while True:
            with contextlib.suppress(httpx.TransportError):
                if (await client.get("/health")).status_code == 200:
                    return
            assert process.process.poll() is None, "the host has ended"
            await asyncio.sleep(0.05)


def add_owner(folder: Path, database: str, nats: str, address: str) -> str:
    command = [*options(folder, database, nats, 1), "add-owner", address]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return told.split("\n")[1]


class Speaker:
    """Says numbered things; where a process does not answer, says the same again to the other."""

    def __init__(self, name: str, clients: list[OwnerClient | GuestClient], session: str) -> None:
        self._name = name
        self._clients = clients
        self._session = session

    async def speak(self, number: int) -> None:
        client_id = uuid.uuid4().hex
        async with asyncio.timeout(20):
            while True:
                with contextlib.suppress(httpx.TransportError):
                    if (await self._say(self._clients[0], f"{self._name} {number}", client_id)) < 500:
                        return
                self._clients.reverse()

    async def _say(self, client: OwnerClient | GuestClient, text: str, client_id: str) -> int:
        if isinstance(client, OwnerClient):
            answer = await client.say(self._session, text, client_id)
            assert answer.status_code in {201, 503}, answer.text
        else:
            fields = {**await client.fields(), "id": client_id, "text": text}
            answer = await client.http.post(f"{client.path}/say", data=fields)
            assert answer.status_code in {303, 503}, answer.text
        return answer.status_code


class Listener:
    """Keeps a line open, to another process where one is gone, and notes every record that comes."""

    def __init__(self, clients: list[httpx.AsyncClient], path: str) -> None:
        self._clients = clients
        self._path = path
        self.numbers: list[int] = []
        self.texts: list[str] = []
        self.breaks = 0

    async def listen(self, texts: int) -> None:
        async with asyncio.timeout(40):
            while len(self.texts) < texts:
                with contextlib.suppress(httpx.TransportError, EOFError):
                    await self._listen(texts)
                if len(self.texts) < texts:
                    self.breaks += 1
                    self._clients.reverse()

    async def _listen(self, texts: int) -> None:
        since = self.numbers[-1] if self.numbers else 0
        async with Line(self._clients[0], self._path, since=since) as line:
            while len(self.texts) < texts:
                event = await line.next("record")
                assert event.number is not None
                self.numbers.append(event.number)
                if event.data["kind"] == "said":
                    self.texts.append(event.data["text"])


@pytest.mark.row("L4", "L6")
async def test_a_killed_process_loses_and_doubles_nothing(
    tmp_path: Path, postgresql: PostgreSQL, nats_url: str
) -> None:
    database = postgresql.new_database()
    async with contextlib.AsyncExitStack() as stack:
        first, second = await stack.enter_async_context(two_processes(tmp_path, database, nats_url))
        key = add_owner(tmp_path, database, nats_url, "alice@example.org")
        keyed = [await stack.enter_async_context(one.client(Authorization=f"Bearer {key}")) for one in (first, second)]
        alice = [OwnerClient(one, key) for one in keyed]
        made: Made = await alice[0].create("bob@example.org", "carol@example.org")
        bob, carol = [
            [
                GuestClient(await stack.enter_async_context(one.client()), made.link(n).removeprefix(PUBLIC))
                for one in at
            ]
            for n, at in ((2, (second, first)), (3, (first, second)))
        ]
        for places in (bob, carol):
            assert (await places[0].join()).status_code == 303
            places[1].http.cookies = places[0].http.cookies
        listeners = [
            Listener([keyed[0], keyed[1]], f"/api/v1/sessions/{made.id}/events"),  # on the one that is killed
            Listener([one.http for one in bob], f"{bob[0].path}/events"),  # on the one that stays
            Listener([one.http for one in carol], f"{carol[0].path}/events"),  # on the one that is killed
        ]
        listening = [asyncio.ensure_future(one.listen(2 * _EACH)) for one in listeners]
        hers, his = Speaker("Alice", [*alice], made.id), Speaker("Bob", [*bob], made.id)
        for number in range(_EACH):
            if number == _EACH // 2:
                first.process.send_signal(signal.SIGKILL)
            await asyncio.gather(hers.speak(number), his.speak(number))
        await asyncio.gather(*listening)
        kept = await alice[1].records(made.id)
    expected = [one["text"] for one in kept if one["kind"] == "said"]
    assert sorted(expected) == sorted(f"{who} {n}" for who in ("Alice", "Bob") for n in range(_EACH))
    for listener in listeners:
        assert listener.texts == expected
        assert listener.numbers == sorted(set(listener.numbers)), "something came twice"
    assert [one.breaks > 0 for one in listeners] == [True, False, True]
    assert first.process.returncode == -signal.SIGKILL


async def test_each_process_logs_lines_of_json_without_secrets(
    tmp_path: Path, postgresql: PostgreSQL, nats_url: str
) -> None:
    database = postgresql.new_database()
    async with two_processes(tmp_path, database, nats_url) as (first, _):
        key = add_owner(tmp_path, database, nats_url, "alice@example.org")
        async with first.client(Authorization=f"Bearer {key}") as client:
            made = await OwnerClient(client, key).create("bob@example.org")
            assert (await client.get(made.link().removeprefix(PUBLIC))).status_code == 200
    lines = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines()]
    assert {"/s/{session}/{token}", "/api/v1/sessions"} <= {line.get("route") for line in lines}
    text = (tmp_path / "log").read_text()
    assert not re.search(r"example\.org|" + re.escape(made.id) + "|" + re.escape(key), text)
    assert os.listdir(tmp_path) == ["log"], "with a database elsewhere nothing is written here"


def test_workers_share_a_port_and_are_started_again(tmp_path: Path, postgresql: PostgreSQL, nats_url: str) -> None:
    port = free_port()
    command = [*options(tmp_path, postgresql.new_database(), nats_url, port), "--workers", "2"]
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            until(lambda: len(_begun(tmp_path)) == 2, "two workers that listen", seconds=30)
            assert httpx.get(f"http://127.0.0.1:{port}/health").status_code == 200
            first = _begun(tmp_path)[0]
            os.kill(first, signal.SIGKILL)
            until(lambda: len(_begun(tmp_path)) == 3, "another worker", seconds=30)
            process.terminate()
            assert process.wait(timeout=15) == 0
        finally:
            process.terminate()
            process.wait(timeout=15)
    assert "started again" in (tmp_path / "log").read_text()


def _begun(folder: Path) -> list[int]:
    """The process ids of the workers that listen, as their log tells them."""
    lines = [json.loads(line) for line in (folder / "log").read_text().splitlines()]
    return [int(line["process"]) for line in lines if line["message"] == "The host listens"]
