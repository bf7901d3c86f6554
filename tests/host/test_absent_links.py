"""The link and the addresses that the host's mails carry, and how the mails are stopped."""

import re
import uuid
from typing import Any

import pytest

from liveletter.host.errors import Unknown
from liveletter.host.mail_links import Purpose
from tests.host.living import GuestClient, House, Line, Made, OwnerClient, a_token


async def a_talk(house: House, **wish: Any) -> tuple[OwnerClient, Made, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org", "carol@example.org", **wish)
    bob = house.guest(made.link())
    await bob.join()
    return alice, made, bob


async def by_mail(house: House, made: Made, number: int) -> GuestClient:
    """A member who opens the link in a mail, in a browser of its own."""
    token = await house.host.mail_links.page(made.id, number)
    return house.guest(house.host.links.page(made.id, token))


@pytest.mark.row("L11")
async def test_the_link_of_a_mail_leads_to_the_same_seat(house: House) -> None:
    alice, made, _ = await a_talk(house)
    bob = await by_mail(house, made, 2)
    assert "Join the chat" in (await bob.page()).text, "the talk is shown only where somebody joined"
    assert (await bob.join()).status_code == 303
    assert (await bob.say("hello by the mail's link")).status_code == 303
    said = (await alice.records(made.id))[-1]
    assert (said["member"], said["text"]) == (2, "hello by the mail's link")


@pytest.mark.row("L11", "L9")
async def test_the_owners_opens_that_one_chat_and_no_more(house: House) -> None:
    alice, made, bob = await a_talk(house)
    other = await alice.create("dora@example.org")
    page = await by_mail(house, made, 1)
    await page.join()
    assert (await page.say("from a browser")).status_code == 303
    assert "from a browser" in await bob.talk()
    token = page.path.rpartition("/")[2]
    assert (await house.guest(f"/s/{other.id}/{token}").page()).status_code == 404
    key = await page.http.get("/api/v1/owner", headers={"Authorization": f"Bearer {token}"})
    assert key.status_code == 401
    assert (await page.leave()).status_code == 409


async def test_it_dies_with_the_link_and_with_the_seat(house: House) -> None:
    alice, made, _ = await a_talk(house)
    bob, carol = await by_mail(house, made, 2), await by_mail(house, made, 3)
    addresses = [await house.host.mail_links.local_part(Purpose.REPLY, made.id, number) for number in (2, 3)]
    await alice.call("POST", f"/sessions/{made.id}/members/2/link")
    await alice.call("DELETE", f"/sessions/{made.id}/members/3")
    for one in (bob, carol):
        assert (await one.page()).status_code == 404
    for address in addresses:
        with pytest.raises(Unknown):
            await house.host.mail_links.addressee(address)
    assert (await (await by_mail(house, made, 2)).page()).status_code == 200


async def test_nothing_that_is_guessed_opens_it(house: House) -> None:
    _, made, _ = await a_talk(house)
    token = await house.host.mail_links.page(made.id, 2)
    number, _, seal = token.partition(".")
    wrong = [
        f"1.{seal}",
        f"3.{seal}",
        f"9.{seal}",
        f"{number}.{'0' * 48}",
        f"{token}0",
        f".{seal}",
        "2.",
        "0.",
        "²." + seal,
    ]
    for one in wrong:
        assert (await house.guest(f"/s/{made.id}/{one}").page()).status_code == 404, one
    assert (await house.guest(f"/s/{uuid.uuid4()}/{token}").page()).status_code == 404


async def test_an_address_is_short_and_bound_to_its_purpose(house: House) -> None:
    _, made, _ = await a_talk(house)
    links = house.host.mail_links
    local = await links.local_part(Purpose.REPLY, made.id, 2)
    assert re.fullmatch(r"reply\+[a-z2-7]{52}2", local)
    assert len(await links.local_part(Purpose.BOUNCE, made.id, 2)) + 4 <= 64, "with five digits of a member's number"
    purpose, seat = await links.addressee(local.upper())
    assert (purpose, seat.session.id, seat.member.number) == (Purpose.REPLY, made.id, 2)
    for wrong in (local.replace("reply", "bounce"), local[:-1] + "3", local + "1", "reply+", "postmaster", "reply+\nx"):
        with pytest.raises(Unknown):
            await links.addressee(wrong)


@pytest.mark.row("L11")
async def test_mails_are_stopped_by_one_click_and_wanted_again_by_a_form(house: House) -> None:
    alice, made, bob = await a_talk(house)
    stop = f"{bob.path}/stop-mails"
    scanner = house.client()
    for method in ("GET", "HEAD"):
        assert (await scanner.request(method, stop)).status_code == 200
    assert not (await alice.member(made.id, 2))["mails_stopped"], "looking changes nothing"
    async with Line(bob.http, f"{bob.path}/events") as line:
        assert not (await line.next("audience")).data["mails_stopped"]
        answer = await scanner.post(stop, data={"List-Unsubscribe": "One-Click"})
        assert (answer.status_code, "set-cookie" in answer.headers) == (200, False)
        assert (await line.next("audience")).data["mails_stopped"]
    assert (await alice.member(made.id, 2))["mails_stopped"]
    page = await scanner.get(stop, headers={"Accept-Language": "de"})
    assert "Wieder Mails bekommen" in page.text
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page.text))
    assert (await scanner.post(stop, data={"on": "1"})).status_code == 403, "only our own page's form"
    assert (await scanner.post(stop, data={**fields, "seal": "x"})).status_code == 403
    foreign = {"Origin": "https://elsewhere.example", "Sec-Fetch-Site": "cross-site"}
    assert (await scanner.post(stop, data=fields, headers=foreign)).status_code == 403
    assert (await scanner.post(stop, data=fields)).status_code == 303
    assert not (await alice.member(made.id, 2))["mails_stopped"]


async def test_the_chats_own_page_stops_them_too(house: House) -> None:
    alice, made, bob = await a_talk(house)
    seal = (await bob.fields())["seal"]
    stop = f"{bob.path}/stop-mails"
    told = await bob.http.post(stop, data={"on": "0", "seal": seal}, headers={"Accept": "application/json"})
    assert told.json() == {"mails_stopped": True}
    assert (await bob.http.get(bob.path, headers={"Accept": "application/json"})).json()["mails_stopped"]
    assert (await bob.http.post(stop, data={"on": "1", "seal": seal})).headers["location"] == bob.path
    assert not (await alice.member(made.id, 2))["mails_stopped"]
    assert (await bob.http.post(stop, data={"on": "2", "seal": seal})).status_code == 400
    form = {"List-Unsubscribe": (None, "One-Click")}
    assert (await bob.http.post(stop, files=form)).status_code == 200, "RFC 8058 allows multipart too"
    assert (await alice.member(made.id, 2))["mails_stopped"]


async def test_a_wrong_link_and_a_chat_without_a_record_stop_nothing(house: House) -> None:
    _, made, _ = await a_talk(house, recorded=False)
    one_click = {"List-Unsubscribe": "One-Click"}
    assert (await house.client().post(f"/s/{made.id}/{a_token()}/stop-mails", data=one_click)).status_code == 404
    bob = house.guest(made.link())
    assert (await bob.http.post(f"{bob.path}/stop-mails", data=one_click)).status_code == 409
    with pytest.raises(Unknown):
        await house.host.mail_links.page(made.id, 2)
