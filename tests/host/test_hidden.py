"""Requests that do not count as being here: what they still bring, and that nobody is told of them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import httpx
import pytest

from liveletter.host.config import HostConfig, Limits
from tests.host.living import PUBLIC, GuestClient, House, Line, Made, Mailbag, OwnerClient
from tests.host.servers import PostgreSQL

OWNER_LINE = "/api/v1/events"
HIDDEN_OWNER_LINE = f"{OWNER_LINE}?hidden=true"


@pytest.fixture
async def beating(config: HostConfig, mailbag: Mailbag) -> AsyncIterator[House]:
    """A host whose lines give signs of life all the time."""
    async with House(replace(config, limits=Limits(stream_beat_seconds=0.05)), mailbag) as running:
        yield running


async def a_talk(house: House, **wish: Any) -> tuple[OwnerClient, Made, GuestClient, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org", "carol@example.org", **wish)
    bob, carol = (house.guest("/s/" + made.link(number).partition("/s/")[2]) for number in (2, 3))
    await bob.join()
    await carol.join()
    return alice, made, bob, carol


def session_line(made: Made) -> str:
    return f"/api/v1/sessions/{made.id}/events"


async def until_shown(line: Line, name: str, *, here: bool) -> None:
    """Wait until a line says of somebody that they are here, or not."""
    while True:
        told = await line.next("audience")
        if any(one["name"] == name and one["here"] is here for one in told.data["members"]):
            return


async def until_here(guest: GuestClient, name: str) -> None:
    """Wait until a guest's page says that somebody is here: before the next sign of life would do so anyway."""
    async with asyncio.timeout(8):
        while not (await guest.audience())[name]["here"]:
            pass


async def beats(http: httpx.AsyncClient, path: str, count: int) -> None:
    """Hold a line until it has given so many signs of life."""
    async with asyncio.timeout(20), http.stream("GET", path) as answer:
        async for line in answer.aiter_lines():
            count -= line == ": beat"
            if not count:
                return


@pytest.mark.row("L9")
@pytest.mark.parametrize("recorded", [True, False])
async def test_a_hidden_line_of_the_owners_brings_all_and_shows_nobody(beating: House, recorded: bool) -> None:
    alice, made, bob, _ = await a_talk(beating, recorded=recorded)
    await beats(alice.http, HIDDEN_OWNER_LINE, 3)
    await beats(alice.http, f"{session_line(made)}?hidden=true", 3)
    async with Line(alice.http, HIDDEN_OWNER_LINE) as line:
        await line.next("sessions")
        await bob.say("anybody there?")
        while (told := await line.next("record")).data["record"]["kind"] != "said":
            pass
        assert told.data["record"]["text"] == "anybody there?"
        await alice.create("dave@example.org", title="Another")  # in which nobody is told of them either
        await line.next("changed", "record")
        assert not (await bob.audience())["alice"]["here"]
    assert (await alice.member(made.id, 1))["last_seen"] is None


@pytest.mark.row("L9")
async def test_a_guest_joins_polls_and_listens_hidden(beating: House) -> None:
    alice = await beating.owner()
    made = await alice.create("bob@example.org", "carol@example.org")
    bob, carol = (beating.guest(made.link(number)) for number in (2, 3))
    await carol.join()
    assert (await bob.http.post(f"{bob.path}/join?hidden=true", data=await bob.fields())).status_code == 303
    joined = (await alice.member(made.id, 2))["last_seen"]
    assert not (await carol.audience())["bob"]["here"]
    await alice.say(made.id, "hello")
    polled = (await bob.http.get(f"{bob.path}/poll?since=0&hidden=true")).json()["records"]
    assert polled[-1]["text"] == "hello"
    await beats(bob.http, f"{bob.path}/events?hidden=true", 3)
    async with Line(bob.http, f"{bob.path}/events?hidden=true", since=polled[-1]["number"]) as line:
        await alice.say(made.id, "hello again")
        assert await line.texts(1) == ["hello again"]
        assert not (await carol.audience())["bob"]["here"]
        told = await alice.member(made.id, 2)
    assert (told["here"], told["state"], told["seen_number"]) == (False, "joined", polled[-1]["number"])
    assert told["last_seen"] >= joined, "what he has proven to have, he has"
    assert (await alice.call("GET", f"/sessions/{made.id}/poll?hidden=true")).status_code == 200
    assert not (await carol.audience())["alice"]["here"]


@pytest.mark.row("L9")
async def test_an_earlier_lease_ends_at_once(house: House) -> None:
    alice, made, bob, carol = await a_talk(house)
    await alice.call("GET", f"/sessions/{made.id}/poll")
    async with Line(carol.http, f"{carol.path}/events") as watching:
        await until_shown(watching, "alice", here=True)
        async with Line(alice.http, HIDDEN_OWNER_LINE):
            await until_shown(watching, "alice", here=False)
        async with Line(bob.http, f"{bob.path}/events?hidden=true"):
            await until_shown(watching, "bob", here=False)
        await alice.call("GET", f"/sessions/{made.id}/poll")
        await until_shown(watching, "alice", here=True)
        async with Line(alice.http, f"{session_line(made)}?hidden=true"):
            await until_shown(watching, "alice", here=False)


@pytest.mark.row("L9")
@pytest.mark.parametrize("shown", [OWNER_LINE, "session", "poll"])
@pytest.mark.parametrize("hidden", [OWNER_LINE, "session"])
async def test_another_device_that_is_not_hidden_counts(house: House, shown: str, hidden: str) -> None:
    alice, made, bob, _ = await a_talk(house)
    laptop = house.client(Authorization=f"Bearer {alice.key}")
    paths = {OWNER_LINE: OWNER_LINE, "session": session_line(made)}
    async with Line(bob.http, f"{bob.path}/events") as watching, AsyncExitStack() as stack:
        if shown == "poll":
            last = (await alice.records(made.id))[-1]["number"]
            polling = asyncio.ensure_future(laptop.get(f"/api/v1/sessions/{made.id}/poll?since={last}&wait=20"))
        else:
            await stack.enter_async_context(Line(laptop, paths[shown]))
        await until_shown(watching, "alice", here=True)
        async with Line(alice.http, f"{paths[hidden]}?hidden=true") as line:
            await line.next()
            await until_here(bob, "alice")
        if shown == "poll":
            await alice.say(made.id, "that is all")
            assert (await polling).status_code == 200


@pytest.mark.row("L9")
async def test_another_device_counts_at_another_process(
    config: HostConfig, postgresql: PostgreSQL, nats_url: str
) -> None:
    shared = replace(config, database_url=postgresql.new_database(), nats_url=nats_url)
    async with AsyncExitStack() as stack:
        here, there = [await stack.enter_async_context(House(shared)) for _ in range(2)]
        alice = await here.owner()
        made = await alice.create("bob@example.org")
        bob = here.guest(made.link().removeprefix(PUBLIC))
        await bob.join()
        laptop = there.client(Authorization=f"Bearer {alice.key}")
        watching = await stack.enter_async_context(Line(bob.http, f"{bob.path}/events"))
        async with Line(laptop, OWNER_LINE):
            await until_shown(watching, "alice", here=True)
            async with Line(alice.http, HIDDEN_OWNER_LINE) as line:
                await line.next("changed")  # the host takes her away, and hears of the laptop
                await until_here(bob, "alice")
        await until_shown(watching, "alice", here=False)


@pytest.mark.row("L9")
async def test_typing_is_not_told_of_who_is_hidden(house: House) -> None:
    alice, made, bob, carol = await a_talk(house)
    async with Line(carol.http, f"{carol.path}/events") as watching:
        async with Line(alice.http, HIDDEN_OWNER_LINE), Line(bob.http, f"{bob.path}/events?hidden=true") as line:
            await line.next("audience")
            assert (await bob.http.post(f"{bob.path}/typing", data=await bob.fields())).status_code == 204
            assert (await alice.call("POST", f"/sessions/{made.id}/typing")).status_code == 204
        async with Line(alice.http, OWNER_LINE) as line:
            await line.next("sessions")
            assert (await alice.call("POST", f"/sessions/{made.id}/typing")).status_code == 204
            assert (await watching.next("typing")).data == {"member": 1}
        async with Line(bob.http, f"{bob.path}/events") as line:
            await line.next("audience")
            assert (await bob.http.post(f"{bob.path}/typing", data=await bob.fields())).status_code == 204
            assert (await watching.next("typing")).data == {"member": 2}


@pytest.mark.row("L9", "L11")
async def test_what_a_hidden_program_has_is_not_mailed(house: House, mailbag: Mailbag) -> None:
    alice, made, bob, _ = await a_talk(house)
    assert house.host.absent_mails is not None
    async with Line(bob.http, f"{bob.path}/events?hidden=true") as line:
        await alice.say(made.id, "hello")
        while (told := await line.next("record")).data["kind"] != "said":
            pass
        fields = {**await bob.fields(), "number": str(told.number)}
        assert (await bob.http.post(f"{bob.path}/seen", data=fields)).status_code == 204
        await house.host.absent_mails.look(now=house.host.clock() + 100_000)
    assert [recipient for recipient, _ in mailbag.mails] == ["carol@example.org"]


@pytest.mark.row("L9")
async def test_who_answers_only_is_not_shown_while_hidden(house: House) -> None:
    alice, made, bob, _ = await a_talk(house, presence="answering")
    async with Line(alice.http, HIDDEN_OWNER_LINE) as line:
        await line.next("sessions")
        await alice.say(made.id, "an answer")
        assert not (await bob.audience())["alice"]["here"]
    async with Line(alice.http, OWNER_LINE) as line:
        await line.next("sessions")
        assert (await bob.audience())["alice"]["here"]


async def test_the_document_tells_of_it(house: House) -> None:
    paths = (await house.client().get("/api/v1/openapi.json")).json()["paths"]
    for path in ("/events", "/sessions/{session}/events", "/sessions/{session}/poll"):
        [told] = [one for at, one in paths.items() if at.removeprefix("/api/v1") == path]
        [hidden] = [one for one in told["get"]["parameters"] if one["name"] == "hidden"]
        assert (hidden["required"], hidden["schema"]["type"]) == (False, "boolean")
        assert "do not count as here" in hidden["schema"]["description"]
    alice = await house.owner()
    assert (await alice.call("GET", "/events?hidden=perhaps")).status_code == 400
