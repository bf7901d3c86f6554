"""Open sessions: whoever has the link names a mail address, proves it by a code, and is a member like any other."""

import re
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from liveletter.catalogues import Catalogues
from liveletter.host import code_mails
from liveletter.host.config import HostConfig, Limits
from tests.host.living import PUBLIC, GuestClient, House, Line, Made, Mailbag, OwnerClient, a_token
from tests.host.servers import PostgreSQL


@dataclass
class Stranger:
    """A browser without scripts at an open link: it sends the forms as they stand on the page."""

    http: httpx.AsyncClient
    path: str
    mailbag: Mailbag

    async def name(self, address: str, **further: str) -> httpx.Response:
        page = await self.http.get(self.path)
        return await self.http.post(f"{self.path}/code", data={**fields(page.text), "address": address, **further})

    async def enter(self, address: str, **further: str) -> httpx.Response:
        asked = await self.name(address, **further)
        assert asked.status_code == 200, asked.text
        return await self.http.post(f"{self.path}/join", data={**fields(asked.text), "code": self.code()})

    def code(self) -> str:
        found = re.search(r"\d{8}", self.mailbag.mails[-1][1].get_content())
        assert found
        return found[0]


def fields(page: str) -> dict[str, str]:
    """The hidden fields of the page's form."""
    form = page[page.index("<form") : page.index("</form>")]
    return dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', form))


async def an_open_chat(house: House, **wish: Any) -> tuple[OwnerClient, Made, str]:
    alice = await house.owner()
    answer = await alice.call("POST", "/sessions", json={"title": "Boats", "open": True, **wish})
    assert answer.status_code == 201, answer.text
    return alice, Made(answer.json()), str(answer.json()["open_link"]).removeprefix(PUBLIC)


def stranger(house: House, path: str, mailbag: Mailbag) -> Stranger:
    return Stranger(house.client(), path, mailbag)


async def states(alice: OwnerClient, made: Made) -> list[tuple[str, str, str]]:
    members = (await alice.call("GET", f"/sessions/{made.id}/members")).json()["members"]
    return [(one["address"], one["name"], one["state"]) for one in members]


@pytest.mark.row("L1", "L3", "L12")
async def test_a_stranger_proves_an_address_and_talks(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house, owner_name="Alice A.")
    bob = stranger(house, path, mailbag)
    page = await bob.http.get(path)
    assert page.status_code == 200
    assert "Alice A." in page.text
    assert "Boats" in page.text
    assert "<script" not in page.text
    entered = await bob.enter("Bob@Example.org", name="Bob B.")
    assert entered.status_code == 303
    assert await states(alice, made) == [
        ("alice@example.org", "Alice A.", "joined"),
        ("bob@example.org", "Bob B.", "joined"),
    ]
    guest = GuestClient(bob.http, entered.headers["location"])
    assert (await guest.say("here I am")).status_code == 303
    assert "here I am" in await guest.talk()
    records = [(one["kind"], one["member"]) for one in await alice.records(made.id)]
    assert records == [("request", 1), ("invited", 2), ("joined", 2), ("said", 2)]
    assert mailbag.mails[0][0] == "bob@example.org"


@pytest.mark.row("L1")
async def test_looking_changes_nothing(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house)
    before = (await alice.call("GET", f"/sessions/{made.id}/export")).text
    client = house.client()
    for method in ("GET", "HEAD", "GET"):
        answer = await client.request(method, path)
        assert (answer.status_code, answer.headers.get("set-cookie")) == (200, None)
    for form in ("/code", "/join"):
        assert (await client.get(path + form)).status_code == 405
    assert (await alice.call("GET", f"/sessions/{made.id}/export")).text == before
    assert mailbag.mails == []


@pytest.mark.row("L12")
async def test_who_confirms_again_is_who_they_were_with_a_new_link(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house)
    first, second = stranger(house, path, mailbag), stranger(house, path, mailbag)
    before = GuestClient(first.http, (await first.enter("bob@example.org", name="Bob")).headers["location"])
    await before.say("from home")
    async with Line(before.http, f"{before.path}/events") as line:
        await line.next("audience")
        again = GuestClient(second.http, (await second.enter("bob@example.org", name="Bobby")).headers["location"])
        await line.end()
    assert (await before.page()).status_code == 404
    await again.say("from work")
    assert [one["member"] for one in await alice.records(made.id) if one["kind"] == "said"] == [2, 2]
    assert (await states(alice, made))[1] == ("bob@example.org", "Bob", "joined")


async def test_the_owners_own_address_leads_to_the_owners_seat(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house)
    at_hand = stranger(house, path, mailbag)
    page = GuestClient(at_hand.http, (await at_hand.enter("alice@example.org")).headers["location"])
    await page.say("from a phone")
    assert (await alice.records(made.id))[-1]["member"] == 1
    assert len(await states(alice, made)) == 1


@pytest.mark.row("L9")
async def test_the_answer_never_tells_whether_an_address_is_known(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house, guests=[{"address": f"{one}@example.org"} for one in ("bob", "eve")])
    await alice.call("DELETE", f"/sessions/{made.id}/members/3")
    told = set()
    for address in ("alice@example.org", "bob@example.org", "eve@example.org", "new1@example.org"):
        answer = await stranger(house, path, mailbag).name(address)
        told.add((answer.status_code, answer.text.replace(address, "X").replace("alice@example.org", "X")))
    assert len(told) == 1
    assert [recipient for recipient, _ in mailbag.mails][1:3] == ["bob@example.org", "eve@example.org"]


@pytest.mark.row("L9")
async def test_who_was_removed_stays_out(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house)
    eve = stranger(house, path, mailbag)
    await eve.enter("eve@example.org")
    assert (await alice.call("DELETE", f"/sessions/{made.id}/members/2")).status_code == 204
    answer = await eve.enter("eve@example.org")
    assert answer.status_code == 403
    assert "cannot join this chat" in answer.text
    assert (await states(alice, made))[1][2] == "removed"


async def test_a_code_is_good_once_for_one_address_and_for_a_few_tries(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house)
    bob = stranger(house, path, mailbag)
    asked = fields((await bob.name("bob@example.org")).text)
    code = bob.code()
    for form in ({"address": "eve@example.org", "code": code}, {"code": "00000000"}, {"code": ""}, {"code": "x" * 999}):
        answer = await bob.http.post(f"{path}/join", data={**asked, **form})
        assert answer.status_code == 403
        assert 'role="alert"' in answer.text
        assert fields(answer.text)["seal"] == asked["seal"], "the form is there for another try"
    assert (await bob.http.post(f"{path}/join", data={**asked, "code": f" {code[:4]} {code[4:]}"})).status_code == 303
    assert (await bob.http.post(f"{path}/join", data={**asked, "code": code})).status_code == 403
    await bob.name("bob@example.org")
    for _ in range(house.host.config.limits.code_tries):
        await bob.http.post(f"{path}/join", data={**asked, "code": "1"})
    assert (await bob.http.post(f"{path}/join", data={**asked, "code": bob.code()})).status_code == 403
    other = await alice.call("POST", "/sessions", json={"title": "Another", "open": True})
    there = other.json()["open_link"].removeprefix(PUBLIC)
    await bob.name("bob@example.org")
    seal = fields((await bob.http.get(there)).text)["seal"]
    elsewhere = {"seal": seal, "address": "bob@example.org", "code": bob.code()}
    assert (await bob.http.post(f"{there}/join", data=elsewhere)).status_code == 403, "a code is for one chat"
    assert len(await states(alice, made)) == 2


async def test_what_is_no_address_is_asked_for_again(house: House, mailbag: Mailbag) -> None:
    _, _, path = await an_open_chat(house)
    bob = stranger(house, path, mailbag)
    for wrong in ("", "bob", "b@", "bob@example.org\r\nBcc: eve@example.org", "a@b.c, d@e.f", "\x00@x.y"):
        answer = await bob.name(wrong)
        assert answer.status_code == 400
        assert "This is not a mail address" in answer.text
        assert 'name="address"' in answer.text
    assert mailbag.mails == []


async def test_forms_from_elsewhere_are_refused(house: House, mailbag: Mailbag) -> None:
    _, _, path = await an_open_chat(house)
    client = house.client()
    seal = fields((await client.get(path)).text)["seal"]
    form = {"seal": seal, "address": "bob@example.org"}
    for data, headers in (
        ({**form, "seal": "x"}, {}),
        ({"address": "bob@example.org"}, {}),
        (form, {"Origin": "https://evil.example"}),
        (form, {"Sec-Fetch-Site": "cross-site"}),
    ):
        assert (await client.post(f"{path}/code", data=data, headers=headers)).status_code == 403
    assert mailbag.mails == []


@pytest.mark.row("L9")
async def test_the_door_is_shut_and_opened_again_by_the_owner(house: House, mailbag: Mailbag) -> None:
    alice, made, path = await an_open_chat(house)
    client = house.client()
    assert (await alice.call("GET", f"/sessions/{made.id}")).json()["session"]["open"]
    assert (await alice.call("PATCH", f"/sessions/{made.id}", json={"open": True})).status_code == 400
    shut = await alice.call("PATCH", f"/sessions/{made.id}", json={"open": False})
    assert shut.json()["open"] is False
    assert (await client.get(path)).status_code == 404
    given = await alice.call("POST", f"/sessions/{made.id}/open-link")
    assert given.status_code == 201
    fresh = given.json()["open_link"].removeprefix(PUBLIC)
    assert fresh != path
    assert [(await client.get(one)).status_code for one in (path, fresh)] == [404, 200]
    bob = stranger(house, fresh, mailbag)
    asked = fields((await bob.name("bob@example.org")).text)
    await alice.call("POST", f"/sessions/{made.id}/open-link")
    late = await bob.http.post(f"{fresh}/join", data={**asked, "code": bob.code()})
    assert late.status_code == 404, "a code does not outlive its link"
    mallory = await house.owner("mallory@example.org")
    assert (await mallory.call("POST", f"/sessions/{made.id}/open-link")).status_code == 404
    await alice.call("POST", f"/sessions/{made.id}/close")
    assert (await alice.call("POST", f"/sessions/{made.id}/open-link")).status_code == 409


async def test_a_closed_or_full_chat_lets_nobody_in(config: HostConfig, mailbag: Mailbag) -> None:
    async with House(replace(config, limits=Limits(members=2)), mailbag) as house:
        alice, made, path = await an_open_chat(house)
        assert (await stranger(house, path, mailbag).enter("bob@example.org")).status_code == 303
        full = await stranger(house, path, mailbag).enter("carol@example.org")
        assert full.status_code == 409
        assert "2 members" in full.text
        again = await stranger(house, path, mailbag).enter("bob@example.org")
        assert again.status_code == 303, "who is a member needs no further seat"
        dora = stranger(house, path, mailbag)
        asked = fields((await dora.name("dora@example.org")).text)
        await alice.call("POST", f"/sessions/{made.id}/close")
        page = await dora.http.get(path)
        assert "closed" in page.text
        assert "<form" not in page.text
        for form in ("/code", "/join"):
            answer = await dora.http.post(path + form, data={**asked, "code": dora.code()})
            assert answer.status_code == 409


async def test_codes_have_rates_by_address_by_client_and_by_chat(config: HostConfig, mailbag: Mailbag) -> None:
    for limits, addresses in (
        (Limits(codes=(0.001, 2)), ("bob@example.org", "bob@example.org", "BOB@example.org")),
        (Limits(codes_per_client=(0.001, 2)), ("a@example.org", "b@example.org", "c@example.org")),
        (Limits(codes_per_session=(0.001, 2)), ("a@example.org", "b@example.org", "c@example.org")),
    ):
        async with House(replace(config, limits=limits), mailbag) as house:
            _, _, path = await an_open_chat(house)
            bob = stranger(house, path, mailbag)
            answers = [await bob.name(address) for address in addresses]
            assert [one.status_code for one in answers] == [200, 200, 429]
            assert int(answers[-1].headers["retry-after"]) > 0


async def test_open_links_that_are_nobodys_lead_nowhere(house: House) -> None:
    alice, made, path = await an_open_chat(house)
    shut = await alice.create("bob@example.org")
    token, members = path.rpartition("/")[2], shut.link().rpartition("/")[2]
    client = house.client()
    wrong = (
        f"/o/{made.id}/{a_token()}", f"/o/{shut.id}/{token}", f"/o/{shut.id}/{members}", f"/o/{shut.id}/",
        f"/o/{made.id}/{'x' * 5000}", f"/o/x/{token}", f"/s/{made.id}/{token}", f"/o/{made.id}/%00",
    )  # fmt: skip
    answers = [await client.get(one) for one in wrong]
    assert {one.status_code for one in answers} == {404}
    assert "Boats" not in "".join(one.text for one in answers)


async def test_guessing_open_links_is_slowed_down(config: HostConfig, mailbag: Mailbag) -> None:
    async with House(replace(config, limits=Limits(refusals=(0.01, 5))), mailbag) as house:
        _, made, path = await an_open_chat(house)
        client = house.client()
        answers = [(await client.get(f"/o/{made.id}/{a_token()}")).status_code for _ in range(6)]
        assert answers == [404] * 5 + [429]
        assert (await client.get(path)).status_code == 429


async def test_a_host_that_sends_no_mail_says_so(config: HostConfig) -> None:
    async with House(config) as house:
        alice = await house.owner()
        answer = await alice.call("POST", "/sessions", json={"title": "T", "open": True})
        assert answer.status_code == 409
        assert "sends no mail" in answer.json()["detail"]
        made = await alice.create("bob@example.org")
        assert (await alice.call("POST", f"/sessions/{made.id}/open-link")).status_code == 409
        assert len((await alice.call("GET", "/sessions")).json()["sessions"]) == 1


def told_in(mail: EmailMessage) -> str:
    return "".join(f"{name}: {value}\n" for name, value in mail.items()) + str(mail.get_content())


async def test_the_mail_holds_nothing_that_a_stranger_typed(house: House, mailbag: Mailbag) -> None:
    words = "Buy <a href='//evil.example'>cheap</a> boats"
    _, _, path = await an_open_chat(house, title=words, owner_name=words)
    bob = stranger(house, path, mailbag)
    await bob.name("bob@example.org", name=words)
    recipient, mail = mailbag.mails[-1]
    assert recipient == "bob@example.org"
    assert "evil" not in told_in(mail)
    assert path.rpartition("/")[2] not in told_in(mail)
    assert "alice@example.org" in mail.get_content()
    assert mail["Auto-Submitted"] == "auto-generated"


@pytest.mark.row("L13")
async def test_the_page_and_the_mail_speak_the_strangers_language(house: House, mailbag: Mailbag) -> None:
    _, _, path = await an_open_chat(house)
    subjects = {}
    for spoken in ("de-AT", "fr", "ar", "tlh"):
        bob = stranger(house, path, mailbag)
        bob.http.headers["Accept-Language"] = spoken
        answer = await bob.name(f"bob.{spoken}@example.org")
        code = bob.code()
        subjects[spoken] = str(mailbag.mails[-1][1]["Subject"]).replace(code, "…")
        assert f'lang="{spoken[:2] if spoken != "tlh" else "en"}"' in answer.text
        assert code in mailbag.mails[-1][1].get_content()
    assert subjects == {"de-AT": "Ihr Code: …", "fr": "Votre code\u00a0: …", "ar": "رمزك: …", "tlh": "Your code: …"}


def test_the_mails_texts_are_translated_whole() -> None:
    said = re.findall(r'catalogue\.text\(\s*"([^"]+)"', Path(code_mails.__file__).read_text("utf-8"))
    assert len(said) == 4
    for language in ("de", "fr", "ar"):
        catalogue = Catalogues("open").best([language])
        for text in said:
            told = catalogue.text(text)
            assert told != text
            assert set(re.findall(r"\{\w+\}", told)) == set(re.findall(r"\{\w+\}", text))


async def test_old_codes_are_forgotten(house: House, mailbag: Mailbag, config: HostConfig) -> None:
    _, _, path = await an_open_chat(house)
    await stranger(house, path, mailbag).name("passing@example.org")
    assert b"passing@" in b"".join(one.read_bytes() for one in config.data.iterdir())
    await house.host.stores.kept.doors.drop_codes(now=house.host.clock() + 901)
    await house.host.database.forget()
    assert b"passing@" not in b"".join(one.read_bytes() for one in config.data.iterdir())


@pytest.mark.row("L8")
async def test_without_a_record_strangers_leave_no_trace_also_from_another_process(
    config: HostConfig, mailbag: Mailbag, postgresql: PostgreSQL, nats_url: str
) -> None:
    url = postgresql.new_database()
    shared = replace(config, database_url=url, nats_url=nats_url)
    async with AsyncExitStack() as stack:
        first, second = [await stack.enter_async_context(House(shared, mailbag)) for _ in range(2)]
        alice, made, path = await an_open_chat(first, recorded=False)
        bob = stranger(second, path, mailbag)
        guest = GuestClient(bob.http, (await bob.enter("bob@example.org")).headers["location"])
        await guest.say("hello")
        assert [one["text"] for one in await alice.records(made.id, since=3)] == ["hello"]
        fresh = await stranger(second, path, mailbag).name("carol@example.org")
        assert "Nothing of this chat is stored" in (await second.client().get(path)).text
        assert fresh.status_code == 200
        with psycopg.connect(url) as connection:
            codes = connection.execute("SELECT * FROM code").fetchall()
            sessions = connection.execute("SELECT * FROM session").fetchall()
        assert (codes, sessions) == ([], [])
        there = OwnerClient(second.client(Authorization=f"Bearer {alice.key}"), alice.key)
        assert (await there.call("PATCH", f"/sessions/{made.id}", json={"open": False})).status_code == 200
        assert (await first.client().get(path)).status_code == 404
