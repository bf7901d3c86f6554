"""A guest with nothing but a browser: the link, joining, talking without scripts, and the lines for scripts."""

import asyncio
import re
from dataclasses import replace

import pytest

from liveletter.host.config import HostConfig
from tests.host.living import House, Line


@pytest.mark.row("L1", "L4", "L5")
async def test_a_guest_joins_by_a_form_and_talks_without_scripts(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", title="Boats & <b>more</b>", owner_name="Alice A.")
    bob = house.guest(made.link())
    invitation = await bob.page()
    assert invitation.status_code == 200
    assert "Alice A." in invitation.text
    assert "Boats &amp; &lt;b&gt;more&lt;/b&gt;" in invitation.text
    assert "Join the chat" in invitation.text
    assert "<script" not in invitation.text
    assert (await alice.member(made.id, 2))["state"] == "invited"
    assert (await bob.join()).status_code == 303
    assert (await alice.member(made.id, 2))["state"] == "joined"
    assert (await bob.say("hello from <i>Bob</i>\r\nsecond line")).status_code == 303
    assert (await alice.say(made.id, "hello Bob")).status_code == 201
    talk = await bob.talk()
    assert "hello from &lt;i&gt;Bob&lt;/i&gt;\nsecond line" in talk
    assert talk.index("hello from") < talk.index("hello Bob")
    assert [one["text"] for one in await alice.records(made.id, since=3)] == [
        "hello from <i>Bob</i>\nsecond line",
        "hello Bob",
    ]


@pytest.mark.row("L1", "L9")
async def test_whoever_asks_for_the_link_changes_nothing(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    before = (await alice.call("GET", f"/sessions/{made.id}/export")).text
    bob = house.guest(made.link())
    for method in ("GET", "HEAD", "GET", "HEAD"):
        answer = await bob.http.request(method, bob.path, headers={"Purpose": "prefetch"})
        assert answer.status_code == 200
        assert "set-cookie" not in answer.headers
    for further in ("/talk", "/poll", "/events", "/audience"):
        assert (await bob.http.get(bob.path + further)).status_code == 403
    for form in ("/join", "/say", "/leave", "/seen", "/typing"):
        assert (await bob.http.get(bob.path + form)).status_code == 405
    assert (await alice.call("GET", f"/sessions/{made.id}/export")).text == before


async def test_the_link_shows_the_talk_only_where_somebody_joined(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob, scanner = house.guest(made.link()), house.guest(made.link())
    await bob.join()
    await bob.say("secret plans")
    before = (await alice.call("GET", f"/sessions/{made.id}/export")).text
    seen = await scanner.page()
    assert "Join the chat" in seen.text
    assert "secret plans" not in seen.text
    assert (await scanner.http.get(f"{scanner.path}/talk")).status_code == 403
    assert (await alice.call("GET", f"/sessions/{made.id}/export")).text == before


async def test_behind_https_the_cookie_and_the_headers_say_so(config: HostConfig) -> None:
    async with House(replace(config, public_url="https://chat.example.org")) as house:
        alice = await house.owner()
        bob = house.guest((await alice.create("bob@example.org")).link().replace("https://chat.example.org", ""))
        answer = await bob.join()
        cookies = answer.headers.get_list("set-cookie")
        assert len(cookies) == 1
        assert {"HttpOnly", "Secure", "SameSite=lax", f"Path={bob.path}"} <= set(cookies[0].split("; "))
        assert "max-age" in answer.headers["strict-transport-security"]


async def test_every_page_carries_the_guarding_headers(house: House) -> None:
    alice = await house.owner()
    made = await alice.create()
    bob = house.guest(made.link())
    for path in (bob.path, "/s/x/y", "/nothing", "/static/host.css", "/static/nothing", "/api/v1/owner", "/health"):
        answer = await bob.http.get(path)
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "http" not in policy
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "server" not in answer.headers
        for address in re.findall(r'(?:src|href|action)="([^"]*)"', answer.text):
            assert address.startswith(("/s/", "/static/")), "asks a third party"


@pytest.mark.row("L4")
async def test_a_line_tells_everything_once_also_after_a_break(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    async with Line(bob.http, f"{bob.path}/events") as line:
        assert line.status == 200
        numbers = [(await line.next("record")).number for _ in range(3)]
        assert numbers == [1, 2, 3]
        assert (await line.next("audience")).data["members"][1]["here"]
        await alice.say(made.id, "one")
        event = await line.next("record")
        assert (event.number, event.data["text"], event.data["member"]) == (4, "one", 1)
    await alice.say(made.id, "two")
    await alice.say(made.id, "three")
    async with Line(bob.http, f"{bob.path}/events", since=4) as line:
        assert await line.texts(2) == ["two", "three"]
        await alice.say(made.id, "four")
        assert (await line.next("record")).number == 7


async def test_long_polling_waits_for_what_comes(house: House) -> None:

    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    assert (await bob.http.get(f"{bob.path}/poll?since=3&wait=0")).json() == {"records": [], "more": False}
    waiting = asyncio.ensure_future(bob.http.get(f"{bob.path}/poll?since=3&wait=20"))
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
        while not (await line.next("audience")).data["members"][1]["here"]:
            pass
    await alice.say(made.id, "at last")
    assert [one["text"] for one in (await waiting).json()["records"]] == ["at last"]


@pytest.mark.row("L5")
async def test_presence_follows_the_line(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
        first = await line.next("audience")
        assert [one["here"] for one in first.data["members"]] == [True, False]
        await bob.join()
        assert [one["state"] for one in (await line.next("audience")).data["members"]] == ["joined", "joined"]
        async with Line(bob.http, f"{bob.path}/events") as other:
            await other.next("audience")
            assert (await bob.audience())["alice"]["here"]
        assert (await line.next("audience")).data["members"][1]["here"] is False


@pytest.mark.row("L9")
@pytest.mark.parametrize(("presence", "before", "after"), [("hidden", False, False), ("answering", False, True)])
async def test_the_owners_presence_is_told_by_permission(
    house: House, presence: str, before: bool, after: bool
) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", presence=presence)
    bob = house.guest(made.link())
    await bob.join()
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
        await line.next("audience")
        assert (await alice.member(made.id, 1))["here"]
        assert (await bob.audience())["alice"]["here"] is before
        assert (await alice.call("POST", f"/sessions/{made.id}/typing")).status_code == 204
        await alice.say(made.id, "an answer")
        assert (await bob.audience())["alice"]["here"] is after


async def test_typing_is_told_to_the_others(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    fields = await bob.fields()
    async with Line(alice.http, f"/api/v1/sessions/{made.id}/events") as line:
        await line.next("audience")
        assert (await bob.http.post(f"{bob.path}/typing", data=fields)).status_code == 204
        assert (await line.next("typing")).data == {"member": 2}


async def test_who_left_can_join_again_and_who_left_does_not_talk(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    fields = await bob.fields()
    assert (await bob.leave()).status_code == 303
    assert (await alice.member(made.id, 2))["state"] == "left"
    assert (await bob.http.post(f"{bob.path}/say", data={**fields, "text": "still here?"})).status_code == 403
    await bob.join()
    assert (await bob.say("back again")).status_code == 303
    kinds = [one["kind"] for one in await alice.records(made.id, since=2)]
    assert kinds == ["joined", "left", "joined", "said"]


@pytest.mark.row("L6")
async def test_what_is_proven_to_have_arrived_is_kept(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org")
    bob = house.guest(made.link())
    await bob.join()
    await alice.say(made.id, "one")
    assert (await alice.member(made.id, 2))["seen_number"] == 0
    assert (await bob.http.post(f"{bob.path}/seen", data={**await bob.fields(), "number": "4"})).status_code == 204
    export = (await alice.call("GET", f"/sessions/{made.id}/export")).json()
    assert [(one["number"], one["member"]) for one in export["deliveries"]] == [(1, 2), (4, 2)]
    assert export["deliveries"][1]["at"] >= export["records"][3]["at"]


async def test_a_program_reads_the_page_as_json(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", message_id="<m1@example.org>", owner_name="Alice")
    bob = house.guest(made.link())
    asks = {"Accept": "application/json"}
    told = (await bob.http.get(bob.path, headers=asks)).json()
    assert (told["sender"], told["message_id"], told["joined"]) == ("Alice", "<m1@example.org>", False)
    assert (await bob.http.post(f"{bob.path}/join", data={"seal": told["seal"]}, headers=asks)).status_code == 303
    told = (await bob.http.get(bob.path, headers=asks)).json()
    assert told["joined"]
    answer = await bob.http.post(
        f"{bob.path}/say", data={"seal": told["seal"], "id": "p1", "text": "by a program"}, headers=asks
    )
    assert answer.status_code == 201
    assert answer.json()["record"]["text"] == "by a program"
    refused = await bob.http.get("/s/x/y", headers=asks)
    assert refused.headers["content-type"] == "application/problem+json"


async def test_a_closed_chat_can_be_read_and_not_joined(house: House) -> None:
    alice = await house.owner()
    made = await alice.create("bob@example.org", "carol@example.org")
    bob, carol = house.guest(made.link(2)), house.guest(made.link(3))
    await bob.join()
    await bob.say("goodbye")
    fields, late = await bob.fields(), await carol.fields()
    async with Line(bob.http, f"{bob.path}/events") as line:
        await line.next("audience")
        assert (await alice.call("POST", f"/sessions/{made.id}/close")).status_code == 204
        assert (await line.next("ended")).data == {}
    assert "goodbye" in await bob.talk()
    assert "<form" not in (await bob.page()).text
    assert "closed" in (await carol.page()).text
    assert (await bob.http.get(f"{bob.path}/events")).status_code == 204
    assert (await bob.http.post(f"{bob.path}/say", data={**fields, "text": "too late"})).status_code == 409
    assert (await carol.http.post(f"{carol.path}/join", data=late)).status_code == 409


async def test_under_a_path_links_and_cookies_carry_it(config: HostConfig) -> None:

    async with House(replace(config, public_url="http://example.org/chat")) as house:
        alice = await house.owner()
        made = await alice.create("bob@example.org")
        link = made.link()
        assert link.startswith("http://example.org/chat/s/")
        bob = house.guest(link.replace("http://example.org/chat", ""))
        page = (await bob.page()).text
        assert f'action="/chat{bob.path}/join"' in page
        answer = await bob.join()
        assert answer.headers["location"] == f"/chat{bob.path}"
        assert f"Path=/chat{bob.path};" in answer.headers["set-cookie"]
