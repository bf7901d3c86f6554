"""Who comes in, by whose word, and how owners take it back."""

import re
from dataclasses import replace

import pytest

from liveletter.host.config import HostConfig, Limits
from tests.host.living import PUBLIC, House, Line, Mailbag, OwnerClient


def code_in(mailbag: Mailbag) -> str:
    found = re.search(r"\d{8}", mailbag.mails[-1][1].get_content())
    assert found
    return found[0]


async def test_keys_are_given_to_the_domains_that_the_operator_names(config: HostConfig, mailbag: Mailbag) -> None:
    async with House(replace(config, owner_domains=("example.org",)), mailbag) as house:
        client = house.client()
        for address, status in (
            ("a@example.org", 202), ("A@EXAMPLE.ORG", 202), ("b@evil.example", 403), ("b@sub.example.org", 403),
            ("b@example.org.evil.example", 403), ("b@notexample.org", 403),
        ):  # fmt: skip
            answer = await client.post("/api/v1/codes", json={"address": address})
            assert answer.status_code == status, address
        assert {recipient for recipient, _ in mailbag.mails} == {"a@example.org"}
        invited = await house.owner("friend@elsewhere.example")
        assert (await invited.call("GET", "/owner")).json()["address"] == "friend@elsewhere.example"


async def test_a_host_without_mail_gives_keys_by_its_operator_alone(config: HostConfig) -> None:
    async with House(config) as house:
        answer = await house.client().post("/api/v1/codes", json={"address": "a@example.org"})
        assert answer.status_code == 403
        assert "operator" in answer.json()["detail"]
        assert (await (await house.owner()).call("GET", "/owner")).status_code == 200


async def test_a_code_is_good_for_its_address_for_a_while_and_until_the_next(
    config: HostConfig, mailbag: Mailbag
) -> None:
    async with House(replace(config, limits=Limits(code_seconds=60)), mailbag) as house:
        client, now = house.client(), house.host.clock()
        await client.post("/api/v1/codes", json={"address": "a@example.org"})
        first = code_in(mailbag)
        other = await client.post("/api/v1/keys", json={"address": "b@example.org", "code": first})
        assert other.status_code == 403
        await client.post("/api/v1/codes", json={"address": "a@example.org"})
        old = await client.post("/api/v1/keys", json={"address": "a@example.org", "code": first})
        assert old.status_code == 403, "the newest code alone is good"
        store = house.host.owner_store
        await store.set_code(purpose="owner", address="c@example.org", code_hash="x", expires=now - 1, tries=5)
        late = await client.post("/api/v1/keys", json={"address": "c@example.org", "code": "x"})
        assert late.status_code == 403
        new = await client.post("/api/v1/keys", json={"address": "a@example.org", "code": code_in(mailbag)})
        assert new.status_code == 201


async def test_each_device_has_a_key_of_its_own(house: House) -> None:
    one, other = await house.owner(), await house.owner()
    made = await one.create("bob@example.org")
    assert (await other.call("GET", f"/sessions/{made.id}")).status_code == 200
    assert (await one.call("DELETE", "/key")).status_code == 204
    assert (await one.call("GET", "/owner")).status_code == 401
    assert (await other.call("GET", "/owner")).status_code == 200


@pytest.mark.row("L9")
async def test_an_invitation_is_for_one_chat_and_can_be_taken_back(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    invited = await alice.call("POST", f"/sessions/{made.id}/members", json={"address": "carol@example.org"})
    carol = house.guest(invited.json()["link"])
    await carol.join()
    number = invited.json()["number"]
    for _ in range(2):
        removed = await alice.call("DELETE", f"/sessions/{made.id}/members/{number}")
    assert removed.status_code == 404, "there is nobody to remove a second time"
    assert (await alice.call("POST", f"/sessions/{made.id}/members/{number}/link")).status_code == 404
    assert (await carol.page()).status_code == 404
    again = await alice.call("POST", f"/sessions/{made.id}/members", json={"address": "carol@example.org"})
    assert (again.status_code, again.json()["number"]) == (201, number)
    back = house.guest(again.json()["link"])
    assert back.path != carol.path
    await back.join()
    assert "carol" in await back.audience()
    assert (await carol.page()).status_code == 404


async def test_the_owner_stays_and_may_have_a_page_of_their_own(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    assert (await alice.call("DELETE", f"/sessions/{made.id}/members/1")).status_code == 400
    given = await alice.call("POST", f"/sessions/{made.id}/members/1/link")
    phone = house.guest(given.json()["link"])
    await phone.join()
    await phone.say("from my phone")
    assert (await alice.records(made.id))[-1]["member"] == 1


async def test_closing_and_deleting_are_for_good(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
        await line.next("audience")
        assert [(await alice.call("POST", f"/sessions/{made.id}/close")).status_code for _ in range(2)] == [204, 204]
        await line.end()
    closed = [one for one in await alice.records(made.id) if one["kind"] == "closed"]
    assert len(closed) == 1
    for method, path, body in (
        ("POST", "/members", {"address": "x@example.org"}),
        ("POST", "/records", {"id": "1", "text": "late"}),
        ("POST", "/open-link", None),
    ):
        assert (await alice.call(method, f"/sessions/{made.id}{path}", json=body)).status_code == 409
    assert (await bob.page()).status_code == 200, "what was said can still be read"
    assert (await alice.call("DELETE", f"/sessions/{made.id}")).status_code == 204
    assert (await bob.page()).status_code == 404


@pytest.mark.row("L9")
async def test_an_owner_is_a_stranger_in_other_chats(house: House, mailbag: Mailbag) -> None:
    alice, mallory = await house.owner(), await house.owner("mallory@example.org")
    made = await alice.create("mallory@example.org")
    assert (await mallory.call("GET", f"/sessions/{made.id}")).status_code == 404
    assert (await mallory.call("POST", f"/sessions/{made.id}/open-link")).status_code == 404
    link = made.link().removeprefix(PUBLIC)
    seat = OwnerClient(house.client(Authorization=f"Bearer {mallory.key}"), mallory.key)
    assert (await seat.http.get(f"{link}/talk")).status_code == 403, "a key is no cookie"
