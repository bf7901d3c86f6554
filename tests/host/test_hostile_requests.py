"""Requests as no browser would send them: smuggled, doubled, turned to other hosts, held open by the hundred."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import httpx
import pytest

from liveletter.host.api.operations import OPERATIONS, PREFIX
from liveletter.host.config import HostConfig, Limits
from tests.host.living import GuestClient, House, Line, Made, Mailbag, OwnerClient

EVIL = "evil.example"


async def a_talk(house: House) -> tuple[OwnerClient, Made, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    return alice, made, bob


async def raw(house: House, request: bytes) -> bytes:
    """What is answered to raw bytes, until the host closes the connection."""
    async with asyncio.timeout(10):
        reader, writer = await asyncio.open_connection("127.0.0.1", house.running.port)
        try:
            writer.write(request)
            await writer.drain()
            return await reader.read()
        except ConnectionError:
            return b""
        finally:
            writer.close()


@pytest.fixture
async def quick(config: HostConfig) -> AsyncIterator[House]:
    limits = Limits(header_seconds=1, body_seconds=1, keep_alive_seconds=1)
    async with House(replace(config, limits=limits)) as house:
        yield house


@pytest.mark.expects_log("Invalid HTTP request")
@pytest.mark.parametrize(
    "head",
    [
        b"Content-Length: 4\r\nTransfer-Encoding: chunked",
        b"Transfer-Encoding: chunked\r\nContent-Length: 4",
        b"Transfer-Encoding: xchunked",
        b"Transfer-Encoding: chunked, identity",
        b"Transfer-Encoding : chunked",
        b"Content-Length: 4\r\nContent-Length: 40",
        b"Content-Length: +4",
        b"Content-Length: 0x4",
        b"Content-Length: 4 4",
        b"Content-Length: -1",
        b" Content-Length: 4",
        b"X: a\r\n\tContent-Length: 4\r\nTransfer-Encoding: chunked\r\nContent-Length: 3",
        b"X: a\x00b",
        b"X: a\rY: b",
    ],
)
async def test_what_two_servers_could_read_in_two_ways_is_refused(quick: House, head: bytes) -> None:
    smuggled = b"0\r\n\r\nGET /api/v1/owner HTTP/1.1\r\nHost: x\r\n\r\n"
    answer = await raw(quick, b"POST /api/v1/keys HTTP/1.1\r\nHost: x\r\n" + head + b"\r\n\r\n" + smuggled)
    assert len(re.findall(rb"HTTP/1\.1 \d", answer)) <= 1, "a second request was seen in a body"
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4")


async def test_two_requests_in_one_breath_are_answered_in_turn(quick: House) -> None:
    one = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
    other = b"GET /api/v1/owner HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    answer = await raw(quick, one + other)
    assert re.findall(rb"HTTP/1\.1 (\d+)", answer) == [b"200", b"401"]


@pytest.mark.parametrize("name", ["Host", "X-Forwarded-Host", "Forwarded", "X-Forwarded-Proto", "X-Original-URL"])
async def test_links_are_made_of_the_public_address_alone(house: House, mailbag: Mailbag, name: str) -> None:
    alice = await house.owner()
    evil = {name: f"host={EVIL}" if name == "Forwarded" else EVIL}
    body = {"title": "T", "guests": [{"address": "bob@example.org"}], "open": True}
    made = await alice.call("POST", "/sessions", json=body, headers=evil)
    assert made.status_code == 201
    assert EVIL not in made.text
    assert (await alice.http.post("/api/v1/codes", json={"address": "x@y.org"}, headers=evil)).status_code == 202
    assert EVIL not in mailbag.mails[-1][1].as_string()
    bob = house.guest(made.json()["members"][1]["link"])
    page = await bob.http.get(bob.path, headers=evil)
    joined = await bob.http.post(f"{bob.path}/join", data=await bob.fields(), headers=evil)
    assert EVIL not in page.text + str(page.headers) + str(joined.headers)
    assert joined.status_code == 303
    assert joined.headers["location"] == bob.path


async def test_nothing_leads_away_from_the_host(house: House) -> None:
    _, made, bob = await a_talk(house)
    token = bob.path.rpartition("/")[2]
    for path in (
        f"//{EVIL}/s/{made.id}/{token}", f"//{EVIL}", f"/\\{EVIL}", f"/%2f%2f{EVIL}", f"/%5c{EVIL}", f"///{EVIL}/..",
        f"/s//{made.id}/{token}", f"/s/{made.id}//{token}", f"/s/{made.id}/{token}//", f"/s/{made.id}/{token}/",
        f"/static//{EVIL}", "/static/../../etc/passwd", "/static/%2e%2e/%2e%2e/app.py", "/static/..%2fapp.py",
        "/static",
        f"/s/{made.id}/{token}/../{token}?next=//{EVIL}", f"/api/v1//{EVIL}", "/%00", "/..%00/", f"/.//{EVIL}",
    ):  # fmt: skip
        answer = await raw(house, f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        status = int(answer[9:12])
        assert status in {200, 400, 404}, f"{path}: {status}"
        assert b"location:" not in answer.lower().partition(b"\r\n\r\n")[0], path
        assert b"root:" not in answer
        assert status != 200 or b"Join the chat" in answer


async def test_an_address_with_another_sites_name_is_no_redirect(house: House) -> None:
    answer = await raw(
        house, f"GET http://{EVIL}/health HTTP/1.1\r\nHost: {EVIL}\r\nConnection: close\r\n\r\n".encode()
    )
    assert b"location:" not in answer.lower()
    assert int(answer[9:12]) in {200, 400, 404}


async def test_asking_for_heads_changes_nothing_anywhere(house: House) -> None:
    alice, made, bob = await a_talk(house)
    await alice.say(made.id, "unread")
    before = (await alice.call("GET", f"/sessions/{made.id}/export")).text
    async with asyncio.timeout(20):
        for path in ("", "/talk", "/audience", "/poll?wait=20", "/events", "/files/1", "/stop-mails"):
            answer = await bob.http.head(bob.path + path)
            assert answer.content == b""
            assert answer.status_code in {200, 404}, path
        for operation in OPERATIONS:
            if operation.method == "GET":
                path = operation.path.replace("{session}", made.id).replace("{number}", "1")
                answer = await alice.http.head(PREFIX + path + ("?wait=20" if operation.name == "poll" else ""))
                assert (answer.content, answer.status_code < 500) == (b"", True), path
    assert house.host.leases.count + house.host.keeper.count == 0
    after = (await alice.call("GET", f"/sessions/{made.id}/export")).text
    assert after == before


@pytest.mark.parametrize(
    ("limits", "codes"), [({"lines_per_member": 2}, (429, 200)), ({"lines_per_client": 2}, (429, 429))]
)
async def test_open_lines_are_limited(config: HostConfig, limits: dict[str, Any], codes: tuple[int, int]) -> None:
    async with House(replace(config, limits=Limits(**limits))) as house, AsyncExitStack() as stack:
        alice, made, bob = await a_talk(house)
        lines = [await stack.enter_async_context(Line(bob.http, f"{bob.path}/events")) for _ in range(2)]
        assert [line.status for line in lines] == [200, 200]
        for line in lines:
            await line.next("audience")
        further = await bob.http.get(f"{bob.path}/events")
        assert further.status_code == codes[0]
        assert int(further.headers["retry-after"]) > 0
        assert (await bob.http.get(f"{bob.path}/poll?wait=20")).status_code == 429
        hers = await alice.call("GET", f"/sessions/{made.id}/poll")
        assert hers.status_code == codes[1]
        await stack.aclose()
        async with asyncio.timeout(20):
            while (await bob.http.get(f"{bob.path}/poll")).status_code == 429:
                pass
        async with Line(bob.http, f"{bob.path}/events") as line:
            assert line.status == 200


async def test_a_poll_that_is_given_up_frees_its_line(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(lines_per_member=1))) as house:
        alice, made, bob = await a_talk(house)
        with pytest.raises(httpx.ReadTimeout):
            await bob.http.get(f"{bob.path}/poll?wait=1&since=99", timeout=0.3)
        await alice.say(made.id, "hello")
        async with asyncio.timeout(20):
            while (await bob.http.get(f"{bob.path}/poll?since=3")).status_code == 429:
                pass


async def test_a_captured_form_is_no_good_after_leaving(house: House) -> None:
    """Replay: the form of a visit that has ended, sent once more with the cookie it had."""
    alice, made, bob = await a_talk(house)
    fields = {**await bob.fields(), "text": "again"}
    jar = dict(bob.http.cookies)
    await bob.leave()
    other = house.client()
    other.cookies.update(jar)
    assert (await other.post(f"{bob.path}/say", data=fields)).status_code == 403
    assert [one for one in await alice.records(made.id) if one["kind"] == "said"] == []


@pytest.mark.parametrize(("trusted", "expected"), [("10.9.9.9", [404] * 3 + [429] * 3), ("127.0.0.1", [404] * 6)])
async def test_who_asks_is_believed_of_trusted_proxies_alone(
    config: HostConfig, trusted: str, expected: list[int]
) -> None:
    """A guesser who names another address with each guess is slowed down nevertheless."""
    async with House(replace(config, trusted_proxies=trusted, limits=Limits(refusals=(0.001, 3)))) as house:
        client = house.client()
        asked = [
            await client.get(f"/s/x/{number}", headers={"X-Forwarded-For": f"192.0.2.{number}"}) for number in range(6)
        ]
        assert [one.status_code for one in asked] == expected


async def test_behind_a_proxy_the_last_stranger_counts_not_what_they_say(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(refusals=(0.001, 3)))) as house:
        client = house.client()
        asked = [
            await client.get(f"/s/x/{number}", headers={"X-Forwarded-For": f"198.51.100.{number}, 192.0.2.7"})
            for number in range(5)
        ]
        assert [one.status_code for one in asked] == [404] * 3 + [429] * 2
