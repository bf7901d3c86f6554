"""Sessions without a record: what is said is nowhere but in memory, and nothing survives the session."""

import logging
import re
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from liveletter.host.config import HostConfig, Limits
from tests.host.living import GuestClient, House, Line, Made, OwnerClient
from tests.host.servers import PostgreSQL

WORDS = ("Xylophonquartett", "Papageienfrühstück", "Zebrastreifenkönig")


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG)
    return caplog


def found_in(folder: Path) -> list[str]:
    """The files in which one of the words occurs, in any common encoding."""
    needles = [word.encode(encoding) for word in WORDS for encoding in ("utf-8", "utf-16-le", "latin-1")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files, "there is nothing to search"
    return [path.name for path in files if any(needle in path.read_bytes() for needle in needles)]


async def a_talk(house: House, *, recorded: bool) -> tuple[OwnerClient, Made, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org", title=WORDS[0], recorded=recorded)
    bob = house.guest(made.link())
    await bob.join()
    assert (await bob.say(WORDS[1])).status_code == 303
    assert (await alice.say(made.id, WORDS[2])).status_code == 201
    assert WORDS[2] in await bob.talk()
    return alice, made, bob


@pytest.mark.row("L8")
async def test_nothing_of_it_is_in_a_file_or_in_the_log(
    house: House, config: HostConfig, logged: pytest.LogCaptureFixture
) -> None:
    alice, made, bob = await a_talk(house, recorded=False)
    assert found_in(config.data) == []
    text = logged.text
    assert "answered" in text
    assert not any(word in text for word in WORDS)
    assert (await alice.call("POST", f"/sessions/{made.id}/close")).status_code == 204
    assert found_in(config.data) == []
    assert (await alice.call("GET", f"/sessions/{made.id}")).status_code == 404
    assert (await bob.page()).status_code == 404


@pytest.mark.row("L8")
@pytest.mark.parametrize("recorded", [False, True])
@pytest.mark.parametrize("query", ["", "?lite"])
async def test_what_is_typed_is_for_no_browser_to_keep(house: House, query: str, recorded: bool) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", recorded=recorded)
    bob = house.guest(made.link())
    await bob.join()
    [field] = re.findall(r"<textarea[^>]*>", (await bob.http.get(f"{bob.path}{query}")).text)
    assert ('autocomplete="off"' in field) is not recorded, "browsers keep drafts with the tabs they open again"


async def test_words_without_a_record_fill_no_more_memory_than_there_is_room(config: HostConfig) -> None:
    async with House(replace(config, limits=Limits(memory_bytes=400_000, messages=(1000, 1000)))) as house:
        alice = await house.owner()
        fleeting = await alice.create("bob@example.org", recorded=False)
        kept = await alice.create("bob@example.org")
        answers = [await alice.say(fleeting.id, "x" * 16_000) for _ in range(40)]
        full = answers[-1]
        assert answers[0].status_code == 201
        assert full.status_code == 503
        assert "no room" in full.json()["detail"]
        assert (await alice.say(kept.id, "on disk there is room")).status_code == 201
        body = {"title": "", "guests": [], "recorded": False}
        assert (await alice.call("POST", "/sessions", json=body)).status_code == 503
        assert (await alice.call("POST", f"/sessions/{fleeting.id}/close")).status_code == 204
        again = await alice.create("bob@example.org", recorded=False)
        assert (await alice.say(again.id, "y")).status_code == 201


async def test_the_search_finds_what_is_recorded_until_it_is_deleted(house: House, config: HostConfig) -> None:
    alice, made, _ = await a_talk(house, recorded=True)
    assert found_in(config.data)
    assert (await alice.call("DELETE", f"/sessions/{made.id}")).status_code == 204
    assert found_in(config.data) == []
    assert (await alice.call("GET", f"/sessions/{made.id}")).status_code == 404


@pytest.mark.row("L8")
async def test_nothing_of_it_is_in_postgresql(config: HostConfig, postgresql: PostgreSQL, nats_url: str) -> None:
    url = postgresql.new_database()
    async with House(replace(config, database_url=url, nats_url=nats_url)) as house:
        _, made, _ = await a_talk(house, recorded=False)
        with psycopg.connect(url) as connection:
            tables = [
                row[0]
                for row in connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            ]
            dumped = {
                table: str(connection.execute(f'SELECT * FROM "{table}"'.encode()).fetchall()) for table in tables
            }
        assert {"session", "member", "record", "delivery"} <= set(tables)
        assert "alice@example.org" in dumped["owner"]
        assert not [table for table, text in dumped.items() if any(word in text for word in (*WORDS, made.id, "bob@"))]


@pytest.mark.row("L8")
async def test_it_ends_by_itself_when_nobody_speaks(house: House) -> None:
    alice, made, bob = await a_talk(house, recorded=False)
    now = house.host.clock()
    async with Line(bob.http, f"{bob.path}/events") as line:
        await line.next("audience")
        assert await house.host.sessions.end_idle(before=now - 3600, unjoined=0) == 0
        assert await house.host.sessions.end_idle(before=now + 1, unjoined=0) == 1
        assert (await line.next("ended")).data == {}
    assert (await alice.call("GET", f"/sessions/{made.id}")).status_code == 404


async def test_a_letter_may_lie_unread_for_days_before_its_chat_begins(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", recorded=False)
    later = house.host.clock() + 1
    assert await house.host.sessions.end_idle(before=later, unjoined=0) == 0
    assert (await house.guest(made.link()).page()).status_code == 200
    assert await house.host.sessions.end_idle(before=later, unjoined=later) == 1


async def test_the_host_looks_for_idle_ones_by_itself(config: HostConfig) -> None:
    async with House(replace(config, idle_seconds=0.2)) as house:
        alice = await house.owner()
        made = await alice.create("bob@example.org", recorded=False)
        await house.guest(made.link()).join()
        async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
            assert (await line.next("ended")).data == {}


@pytest.mark.row("L8")
async def test_nothing_survives_the_process(config: HostConfig) -> None:
    async with House(config) as house:
        alice, made, _ = await a_talk(house, recorded=False)
        key = alice.key
    assert found_in(config.data) == []
    async with House(config) as house:
        alice = OwnerClient(house.client(Authorization=f"Bearer {key}"), key)
        assert (await alice.call("GET", f"/sessions/{made.id}")).status_code == 404
        assert (await house.guest(made.link()).page()).status_code == 404


async def test_another_process_reaches_it_by_the_line(
    config: HostConfig, postgresql: PostgreSQL, nats_url: str
) -> None:
    shared = replace(config, database_url=postgresql.new_database(), nats_url=nats_url)
    async with AsyncExitStack() as stack:
        first, second = [await stack.enter_async_context(House(shared)) for _ in range(2)]
        alice = await first.owner()
        made = await alice.create("bob@example.org", recorded=False)
        bob = second.guest(made.link())
        await bob.join()
        async with Line(bob.http, f"{bob.path}/events") as line:
            await alice.say(made.id, WORDS[0])
            assert await line.texts(1) == [WORDS[0]]
            await bob.say(WORDS[1])
            assert await line.texts(1) == [WORDS[1]]
            assert [one["text"] for one in await alice.records(made.id, since=3)] == list(WORDS[:2])
            there = OwnerClient(second.client(Authorization=f"Bearer {alice.key}"), alice.key)
            assert (await there.call("DELETE", f"/sessions/{made.id}")).status_code == 204
            assert (await line.next("ended")).data == {}
        assert (await alice.call("GET", f"/sessions/{made.id}")).status_code == 404
