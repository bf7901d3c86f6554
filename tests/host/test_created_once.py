"""A session is created once, however often its owner's program asks for it because an answer was lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

import httpx
import psycopg
import pytest

from liveletter.host.config import HostConfig
from tests.host.living import House, Made, OwnerClient
from tests.host.servers import PostgreSQL

LETTER = "letter-1"


@pytest.fixture
async def two_houses(
    config: HostConfig, postgresql: PostgreSQL, nats_url: str
) -> AsyncIterator[tuple[str, list[House]]]:
    """Two processes of one host, with the address of their database."""
    url = postgresql.new_database()
    shared = replace(config, database_url=url, nats_url=nats_url)
    async with AsyncExitStack() as stack:
        yield url, [await stack.enter_async_context(House(shared)) for _ in range(2)]


async def asked(owner: OwnerClient, *addresses: str, **wish: Any) -> httpx.Response:
    guests = [{"address": address} for address in addresses or ("bob@example.org", "carol@example.org")]
    return await owner.call(
        "POST", "/sessions", json={"title": "Boats", "guests": guests, "request_id": LETTER, **wish}
    )


async def made(owner: OwnerClient, *addresses: str, **wish: Any) -> Made:
    answer = await asked(owner, *addresses, **wish)
    assert answer.status_code == 201, answer.text
    return Made(answer.json())


async def count(owner: OwnerClient) -> int:
    return len((await owner.call("GET", "/sessions")).json()["sessions"])


@pytest.mark.row("L1")
@pytest.mark.parametrize("recorded", [True, False])
async def test_the_same_request_leads_to_the_same_session_by_new_links(house: House, recorded: bool) -> None:
    alice = await house.owner()
    lost = await made(alice, recorded=recorded, open=True)
    told = await made(alice, recorded=recorded, open=True)
    assert told.id == lost.id
    assert await count(alice) == 1
    assert [one["address"] for one in told.told["members"]] == [one["address"] for one in lost.told["members"]]
    assert told.told["session"]["last_number"] == lost.told["session"]["last_number"], "nothing happened in it"
    for number in (2, 3):
        assert (await house.guest(lost.link(number)).page()).status_code == 404
        assert (await house.guest(told.link(number)).join()).status_code == 303
    assert (await house.guest(lost.told["open_link"]).page()).status_code == 404
    assert (await house.guest(told.told["open_link"]).page()).status_code == 200


@pytest.mark.parametrize("recorded", [True, False])
async def test_another_wish_under_the_same_id_is_refused_and_told_what_is_there(house: House, recorded: bool) -> None:
    alice = await house.owner()
    first = await made(alice, recorded=recorded)
    for changed in ({"title": "Ships"}, {"recorded": not recorded}, {"open": True}):
        refused = await asked(alice, **{"recorded": recorded, **changed})
        assert refused.status_code == 409
        assert refused.json()["session"] == first.id
        assert "another chat" in refused.json()["detail"]
    assert await count(alice) == 1
    assert (await house.guest(first.link()).page()).status_code == 200, "its links hold"
    assert (await alice.call("DELETE", f"/sessions/{first.id}")).status_code == 204
    assert (await made(alice, "dora@example.org", recorded=recorded)).id != first.id


async def test_links_that_are_in_use_stay(house: House) -> None:
    alice = await house.owner()
    first = await made(alice)
    bob = house.guest(first.link())
    await bob.join()
    for wish in ({}, {"title": "Ships"}):
        refused = await asked(alice, **wish)
        assert refused.status_code == 409
        assert "session" not in refused.json(), "it is not to be replaced"
        assert "a guest has come" in refused.json()["detail"]
    assert (await bob.say("hello")).status_code == 303
    assert (await house.guest(first.link(3)).page()).status_code == 200


async def test_who_was_removed_meanwhile_stays_so_and_who_is_closed_too(house: House) -> None:
    alice = await house.owner()
    first = await made(alice)
    assert (await alice.call("DELETE", f"/sessions/{first.id}/members/2")).status_code == 204
    again = await made(alice)
    assert [one.get("link") is not None for one in again.told["members"]] == [False, False, True]
    assert (await alice.call("POST", f"/sessions/{first.id}/close")).status_code == 204
    refused = await asked(alice)
    assert refused.status_code == 409
    assert "closed" in refused.json()["detail"]


async def test_an_id_is_its_owners_and_none_is_no_id(house: House) -> None:
    alice, eve = await house.owner(), await house.owner("eve@example.org")
    assert (await made(alice)).id != (await made(eve)).id
    assert (await made(alice, request_id="")).id != (await made(alice, request_id="")).id
    for wrong in ("two words", "x" * 65, "ä"):
        assert (await asked(alice, request_id=wrong)).status_code == 400


@pytest.mark.parametrize("recorded", [True, False])
async def test_asked_at_once_it_is_created_once(house: House, recorded: bool) -> None:
    alice = await house.owner()
    answers = await asyncio.gather(*(asked(alice, recorded=recorded) for _ in range(8)))
    assert [one.status_code for one in answers] == [201] * 8
    assert len({Made(one.json()).id for one in answers}) == 1
    working = [(await house.guest(Made(one.json()).link()).page()).status_code for one in answers]
    assert working.count(200) == 1


@pytest.mark.parametrize("recorded", [True, False])
async def test_two_processes_create_it_once(two_houses: tuple[str, list[House]], recorded: bool) -> None:
    url, (first, second) = two_houses
    alice = await first.owner()
    there = OwnerClient(second.client(Authorization=f"Bearer {alice.key}"), alice.key)
    answers = await asyncio.gather(*(asked(one, recorded=recorded) for one in [alice, there] * 4))
    assert {one.status_code for one in answers} <= ({201} if recorded else {201, 503})
    ids = {Made(one.json()).id for one in answers if one.status_code == 201}
    assert len(ids) == 1
    for one in (there, alice):
        assert (await made(one, recorded=recorded)).id in ids
    assert (await asked(there, recorded=recorded, title="Ships")).json()["session"] in ids
    told = await made(there, recorded=recorded)
    for house in (first, second):
        assert (await house.guest(told.link()).page()).status_code == 200
    with psycopg.connect(url) as connection:
        assert connection.execute("SELECT count(*) FROM session").fetchall() == [(int(recorded),)]
        assert connection.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").fetchall() == [(0,)]
    assert (await alice.call("DELETE", f"/sessions/{told.id}")).status_code == 204
    assert (await made(there, recorded=recorded)).id != told.id


async def test_while_another_process_is_about_it_it_is_asked_later(two_houses: tuple[str, list[House]]) -> None:
    _, (first, second) = two_houses
    alice = await first.owner()
    await made(alice, recorded=False)  # the connections stand
    hold = first.host.stores.kept.hold

    async def held(name: int) -> bool:
        return await second.host.stores.kept.hold(name) and await hold(name)

    first.host.stores.kept.hold = held  # type: ignore[method-assign]
    answer = await asked(alice, recorded=False, request_id="other")
    assert answer.status_code == 503
    assert "being created just now" in answer.json()["detail"]
    assert answer.headers["retry-after"]
