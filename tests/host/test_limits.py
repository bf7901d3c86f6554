"""Slow and greedy clients, over real sockets."""

import asyncio
import socket
import threading
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from liveletter.host.config import HostConfig, Limits
from tests.host.living import House, Line

QUICK = Limits(
    header_seconds=0.3, body_seconds=0.3, write_seconds=0.3, keep_alive_seconds=1, messages=(1000, 1000),
    requests=(1000, 1000), stream_beat_seconds=0.2,
)  # fmt: skip


@pytest.fixture
async def quick(config: HostConfig) -> AsyncIterator[House]:
    async with House(replace(config, limits=QUICK)) as house:
        yield house


async def answer_to(house: House, *parts: bytes) -> bytes:
    """What the host answers to raw bytes, until it closes the connection."""
    async with asyncio.timeout(10):
        reader, writer = await asyncio.open_connection("127.0.0.1", house.running.port)
        try:
            for part in parts:
                writer.write(part)
                await writer.drain()
            return await reader.read()
        except ConnectionError:
            return b"cut"
        finally:
            writer.close()


async def test_a_head_that_does_not_end_is_cut_off(quick: House) -> None:
    assert await answer_to(quick) in {b"", b"cut"}
    assert await answer_to(quick, b"\r\n") in {b"", b"cut"}
    assert await answer_to(quick, b"GET /health HTTP/1.1\r\nX-A: b\r\n") in {b"", b"cut"}
    second = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
    answered = await answer_to(quick, second, b"GET /health HT")
    assert answered.startswith(b"HTTP/1.1 200")


async def test_a_body_that_does_not_come_is_refused(quick: House) -> None:
    head = b"POST /api/v1/keys HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"
    assert (await answer_to(quick, head)).startswith(b"HTTP/1.1 408")


@pytest.mark.expects_log("Invalid HTTP request")
async def test_a_head_that_is_too_large_is_refused(quick: House) -> None:
    large = b"GET /health HTTP/1.1\r\nHost: x\r\nX-A: " + b"a" * 40_000 + b"\r\n\r\n"
    assert (await answer_to(quick, large)).startswith((b"HTTP/1.1 400", b"cut"))
    endless = [b"GET /health HTTP/1.1\r\nX-A: ", *[b"a" * 60_000] * 5]
    assert not (await answer_to(quick, *endless)).startswith(b"HTTP/1.1 200")
    many = b"GET /health HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"a" * 100) for n in range(900))
    assert not (await answer_to(quick, many + b"\r\n")).startswith(b"HTTP/1.1 200")


@pytest.mark.expects_log("Invalid HTTP request")
async def test_what_is_no_http_is_refused(quick: House) -> None:
    assert (await answer_to(quick, b"\x16\x03\x01 hello\r\n\r\n")).startswith(b"HTTP/1.1 400")


async def test_who_does_not_read_is_dropped_and_catches_up(quick: House) -> None:
    """A connection is opened and never read; the host lets it go, and the number it had is enough to come again."""
    alice = await quick.owner()
    made = await alice.create("bob@example.org")
    with socket.socket() as lazy:
        lazy.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        lazy.setblocking(False)
        loop = asyncio.get_running_loop()
        await loop.sock_connect(lazy, ("127.0.0.1", quick.running.port))
        path = f"/api/v1/sessions/{made.id}/events"
        await loop.sock_sendall(
            lazy, f"GET {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {alice.key}\r\n\r\n".encode()
        )
        async with Line(alice.http, path) as line:
            while not (await line.next("audience")).data["members"][0]["here"]:
                pass
            assert quick.host.leases.count == 2
            for number in range(400):
                assert (await alice.say(made.id, f"{number} " + "x" * 16_000)).status_code == 201
                if quick.host.leases.count == 1:
                    break
            texts = await line.texts(number + 1)
            assert [one.split()[0] for one in texts] == [str(one) for one in range(number + 1)]
            async with asyncio.timeout(10):
                while quick.host.leases.count > 1:
                    await line.next("audience", "record")
    async with Line(alice.http, path, since=2) as line:
        assert len(await line.texts(number + 1)) == number + 1


async def test_a_lost_signal_is_made_up_for_at_the_next_beat(quick: House) -> None:
    alice = await quick.owner()
    made = await alice.create("bob@example.org")
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
        await line.next("audience")
        quick.host.hub.publish = _lost  # type: ignore[method-assign]
        await alice.say(made.id, "said while nobody was told")
        assert await line.texts(1) == ["said while nobody was told"]


@pytest.mark.row("L5")
async def test_who_is_connected_stays_here_however_busy_the_talk_is(config: HostConfig) -> None:
    limits = replace(QUICK, stream_beat_seconds=0.4, lease_seconds=0.8, requests=(10_000, 10_000))
    async with House(replace(config, limits=limits)) as house:
        alice = await house.owner()
        made = await alice.create("bob@example.org")
        bob = house.guest(made.link())
        await bob.join()
        async with Line(bob.http, f"{bob.path}/events") as line:
            await line.next("audience")
            begun = house.host.clock()
            number = 0
            while house.host.clock() < begun + 1.5:
                number += 1
                await alice.say(made.id, f"busy {number}")
                assert await line.texts(1) == [f"busy {number}"]
            assert (await alice.member(made.id, 2))["here"]
            assert number > 20


async def test_a_void_key_ends_open_lines_at_the_next_beat(quick: House) -> None:
    alice = await quick.owner()
    made = await alice.create("bob@example.org")
    own = quick.client(Authorization=f"Bearer {alice.key}")
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as one, Line(own, "/api/v1/events") as all_:
        await one.next("audience")
        await all_.next("sessions")
        await quick.host.owners.drop_key(alice.key)
        assert (await one.next("ended")).data == {}
        await all_.end()


async def _lost(topic: str, notice: object) -> None:
    """A hub that loses everything."""


async def test_ending_the_host_ends_open_lines_at_once(config: HostConfig) -> None:
    loop = asyncio.get_running_loop()
    async with House(config) as house:
        alice = await house.owner()
        made = await alice.create("bob@example.org")
        async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
            await line.next("audience")
            begun = loop.time()
            await house.running.stop()
            with pytest.raises(EOFError):
                await line.next("record")
        assert loop.time() - begun < 3


async def test_the_health_is_told_while_the_database_is_slow(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(health_seconds=0.2))) as house:
        client = house.client()
        assert (await client.get("/health")).json()["status"] == "ok"
        stuck = threading.Event()
        jobs = [asyncio.ensure_future(house.host.database.read(lambda db: stuck.wait(20))) for _ in range(2)]
        slow = await client.get("/health")
        assert (slow.status_code, slow.headers["retry-after"]) == (503, "5")
        assert "slow" in slow.json()["detail"]
        stuck.set()
        await asyncio.gather(*jobs)
        assert (await client.get("/health")).status_code == 200
