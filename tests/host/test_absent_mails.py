"""The mails to members who are away: what they say, to whom they go, and that each goes once."""

import asyncio
import logging
import re
from contextlib import AsyncExitStack
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import pytest

from liveletter.domain import host_mail_id
from liveletter.host.config import HostConfig, Limits
from liveletter.host.mailing import MaybeTaken, NotTaken
from tests.host.living import PUBLIC, GuestClient, House, Line, Made, Mailbag, OwnerClient
from tests.host.servers import PostgreSQL

LETTER = "<letter.1@example.org>"


class Troubled(Mailbag):
    """Takes no mail as long as there is a trouble."""

    trouble: Exception | None = None

    async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
        if self.trouble is not None:
            raise self.trouble
        await super().send(mail, sender=sender, recipient=recipient)


@pytest.fixture
def mailbag() -> Troubled:
    return Troubled()


@pytest.fixture
def config(config: HostConfig) -> HostConfig:
    return replace(config, mail_domain="in.example.org")


async def a_talk(house: House, **wish: Any) -> tuple[OwnerClient, Made, GuestClient]:
    alice = await house.owner()
    made = await alice.create("bob@example.org", message_id=LETTER, owner_name="Alice A.", **wish)
    bob = house.guest("/s/" + made.link().partition("/s/")[2])
    await bob.join()
    return alice, made, bob


async def look(house: House, later: float) -> int:
    """Let the host look for absent members as if so many seconds had gone by."""
    assert house.host.absent_mails is not None
    return await house.host.absent_mails.look(now=house.host.clock() + later)


def read(mail: EmailMessage) -> EmailMessage:
    """A mail as its recipient's program reads it."""
    return message_from_bytes(mail.as_bytes(), policy=policy.default)


def part(mail: EmailMessage, subtype: str) -> str:
    body = read(mail).get_body((subtype,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


@pytest.mark.row("L11", "L2")
async def test_several_messages_make_one_mail_with_a_place_to_answer(house: House, mailbag: Troubled) -> None:
    alice, made, _ = await a_talk(house)
    await alice.say(made.id, "are you there?")
    await alice.say(made.id, "one & <b>two</b>\nthree")
    assert await look(house, 299) == 0
    assert await look(house, 400) == 1
    assert await look(house, 400) == 0
    [(recipient, sent)] = mailbag.mails
    assert recipient == "bob@example.org"
    text, html = part(sent, "plain"), part(sent, "html")
    assert "    are you there?" in text
    assert "    one & <b>two</b>\n    three" in text
    assert "one &amp; &lt;b&gt;two&lt;/b&gt;<br>three" in html
    assert "Alice A." in text
    assert "Alice A." in html
    for told in (text, html):
        link = re.search(r"http://chat\.example\.org(/s/\S+?/2\.[0-9a-f]{48})(?=\s|\")", told)
        assert link is not None
        assert "Join the chat" in (await house.guest(link[1]).page()).text
        assert f"{PUBLIC}{link[1]}/stop-mails" in told
        assert read(sent)["List-Unsubscribe"] == f"<{PUBLIC}{link[1]}/stop-mails>"
    assert not re.search(r"<(script|img|link|style)|url\(|src=", html), "nothing is loaded from anywhere"


@pytest.mark.row("L9", "L11")
async def test_its_message_id_is_known_by_a_key_that_is_told_to_its_recipient_alone(
    house: House, mailbag: Troubled
) -> None:
    alice, made, bob = await a_talk(house)
    await alice.say(made.id, "hello")
    assert await look(house, 400) == 1
    told = host_mail_id.read(str(mailbag.mails[0][1]["Message-ID"]).strip("<>"))
    assert told is not None
    asks = {"Accept": "application/json"}
    bobs = (await bob.http.get(bob.path, headers=asks)).json()["mail_key"]
    session = await alice.call("GET", f"/sessions/{made.id}")
    owners = session.json()["mail_key"]
    assert told.is_sealed(bobs)
    assert owners
    assert not told.is_sealed(owners)
    stranger = (await house.guest(bob.path).http.get(bob.path, headers=asks)).json()
    assert (stranger["joined"], stranger["mail_key"]) == (False, ""), "who only opens a link"
    export = await alice.call("GET", f"/sessions/{made.id}/export")
    assert not any(key in export.text for key in (bobs, owners))


@pytest.mark.row("L11")
async def test_its_header_is_that_of_a_mail_by_a_machine_in_the_letters_thread(
    config: HostConfig, mailbag: Troubled
) -> None:
    async with House(replace(config, public_url="https://chat.example.org"), mailbag) as house:
        alice, made, _ = await a_talk(house)
        await alice.say(made.id, "hello")
        assert await look(house, 400) == 1
    mail = read(mailbag.mails[0][1])
    assert mail["From"].addresses[0].display_name == "Alice A. via chat.example.org"
    assert mail["From"].addresses[0].addr_spec == "liveletter@chat.example.org"
    assert mail["To"].addresses[0].addr_spec == "bob@example.org"
    assert mail["Subject"] == "Re: Boats"
    assert (mail["In-Reply-To"], mail["References"]) == (LETTER, LETTER)
    assert mail["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(rf"<live\.{made.id}\.2\.4\.[a-z2-7]{{8}}@in\.example\.org>", mail["Message-ID"])
    assert re.fullmatch(r"reply\+[a-z2-7]{52}2@in\.example\.org", mail["Reply-To"])
    assert mail["List-Unsubscribe"].startswith("<https://")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert not [name for name in mail if name.lower().startswith("x-") or name.lower() == "precedence"]


@pytest.mark.row("L11", "L12")
async def test_where_the_host_takes_no_mail_a_reply_goes_to_the_owner(config: HostConfig, mailbag: Troubled) -> None:
    async with House(replace(config, mail_domain=""), mailbag) as house:
        alice, made, bob = await a_talk(house)
        await alice.say(made.id, "hello")
        assert await look(house, 400) == 1
        await bob.say("hello Alice")
        assert await look(house, 800) == 1
    [(_, to_bob), (_, to_alice)] = mailbag.mails
    assert read(to_bob)["Reply-To"] == "alice@example.org"
    assert (to_bob["In-Reply-To"], to_bob["Message-ID"].partition("@")[2]) == (LETTER, "chat.example.org>")
    for kind in ("plain", "html"):
        assert "A reply to this mail goes to Alice A. alone, not into the chat." in part(to_bob, kind)
        assert "repl" not in part(to_alice, kind)
    assert "Answer on the page:" in part(to_bob, "plain")
    assert to_alice["Reply-To"] is None


@pytest.mark.row("L11")
async def test_what_comes_from_the_owners_own_address_bears_their_name(config: HostConfig, mailbag: Troubled) -> None:
    async with House(replace(config, mail_domain="", mail_from="alice@example.org"), mailbag) as house:
        alice, made, bob = await a_talk(house)
        await alice.say(made.id, "hello")
        assert await look(house, 400) == 1
        await bob.say("hello Alice")
        assert await look(house, 800) == 1
    names = [read(mail)["From"].addresses[0].display_name for _, mail in mailbag.mails]
    assert names == ["Alice A.", "bob via Alice A."]
    assert read(mailbag.mails[0][1])["From"].addresses[0].addr_spec == "alice@example.org"


@pytest.mark.row("L11")
async def test_the_owner_is_mailed_too_and_answers_from_any_browser(house: House, mailbag: Troubled) -> None:
    alice, made, bob = await a_talk(house)
    await bob.say("hello Alice")
    assert await look(house, 400) == 1
    recipient, mail = mailbag.mails[0]
    assert recipient == "alice@example.org"
    link = re.search(r"http://chat\.example\.org(/s/\S+)\n", part(mail, "plain"))
    assert link is not None
    page = house.guest(link[1])
    await page.join()
    assert (await page.say("hello Bob")).status_code == 303
    assert (await alice.records(made.id))[-1]["member"] == 1


@pytest.mark.row("L11")
async def test_what_was_read_meanwhile_is_not_mailed(house: House, mailbag: Troubled) -> None:
    alice, made, bob = await a_talk(house)
    await bob.talk()
    await alice.say(made.id, "first")
    assert await look(house, 320) == 0, "whoever loads the page is here for a while"
    assert await look(house, 350) == 1
    await bob.talk()  # he reads it and goes
    await alice.say(made.id, "second")
    assert await look(house, 700) == 1
    assert "second" in part(mailbag.mails[-1][1], "plain")
    assert "first" not in part(mailbag.mails[-1][1], "plain"), "what was read is not told again"


@pytest.mark.row("L11")
async def test_no_mail_to_whoever_comes_back_in_time(house: House, mailbag: Troubled) -> None:
    alice, made, bob = await a_talk(house)
    await alice.say(made.id, "hello")
    async with Line(bob.http, f"{bob.path}/events") as line:
        await line.next("record")
        assert await look(house, 40) == 0
    await bob.talk()
    assert await look(house, 100_000) == 0
    assert mailbag.mails == []


@pytest.mark.row("L11")
async def test_later_mails_are_threaded_and_come_ever_more_rarely(house: House, mailbag: Troubled) -> None:
    alice, made, _ = await a_talk(house)
    await alice.say(made.id, "one")
    assert await look(house, 400) == 1
    await alice.say(made.id, "two")
    assert await look(house, 1570) == 0
    assert await look(house, 1630) == 1
    await alice.say(made.id, "three")
    assert await look(house, 1630 + 4770) == 0
    assert await look(house, 1630 + 4830) == 1
    ids = [mail["Message-ID"] for _, mail in mailbag.mails]
    assert len(set(ids)) == 3
    assert read(mailbag.mails[2][1])["References"].split() == [LETTER, ids[1]]
    assert mailbag.mails[2][1]["In-Reply-To"] == ids[1]
    assert [one for one in ("one", "two", "three") if f"    {one}\n" in part(mailbag.mails[1][1], "plain")] == ["two"]


@pytest.mark.row("L11", "L8")
async def test_never_where_it_is_off_stopped_or_without_a_record(house: House, mailbag: Troubled) -> None:
    for wish in ({"mail_after": 0}, {"recorded": False}):
        alice, made, _ = await a_talk(house, **wish)
        await alice.say(made.id, "hello")
    alice, made, bob = await a_talk(house)
    await alice.say(made.id, "hello")
    await bob.http.post(f"{bob.path}/stop-mails", data={"List-Unsubscribe": "One-Click"})
    alice, made, bob = await a_talk(house)
    await bob.leave()
    await alice.say(made.id, "hello")
    alice, made, bob = await a_talk(house)
    await alice.say(made.id, "hello")
    await alice.call("POST", f"/sessions/{made.id}/close")
    lone = await alice.create("never-joined@example.org")
    await alice.say(lone.id, "hello")
    assert await look(house, 100_000) == 0
    assert mailbag.mails == []


@pytest.mark.expects_log("was not taken")
async def test_what_was_not_taken_is_sent_later_and_once(house: House, mailbag: Troubled) -> None:
    alice, made, _ = await a_talk(house)
    await alice.say(made.id, "hello")
    mailbag.trouble = NotTaken()
    assert await look(house, 400) == 0
    mailbag.trouble = None
    assert await look(house, 410) == 0, "the server is left alone for a while"
    assert await look(house, 461) == 1
    assert await look(house, 462) == 0
    member = await alice.member(made.id, 2)
    assert member["mails_stopped"] is False
    assert [recipient for recipient, _ in mailbag.mails] == ["bob@example.org"]


@pytest.mark.expects_log("whether a mail was taken is unknown")
async def test_what_may_have_been_taken_is_not_sent_again(house: House, mailbag: Troubled) -> None:
    alice, made, _ = await a_talk(house)
    await alice.say(made.id, "hello")
    mailbag.trouble = MaybeTaken()
    assert await look(house, 400) == 0
    mailbag.trouble = None
    assert await look(house, 80_000) == 0
    await alice.say(made.id, "still there?")
    assert await look(house, 80_000) == 1


@pytest.mark.expects_log("not taken for good")
async def test_a_recipient_refused_for_good_does_not_hold_up_others(house: House, mailbag: Troubled) -> None:
    alice, made, bob = await a_talk(house)
    await alice.say(made.id, "hello")
    mailbag.trouble = NotTaken(lasting=True, of_recipient=True)
    assert await look(house, 400) == 0
    mailbag.trouble = None
    await bob.say("hello Alice")
    assert await look(house, 900) == 1
    assert [recipient for recipient, _ in mailbag.mails] == ["alice@example.org"]


@pytest.mark.parametrize(
    ("languages", "words"),
    [
        (["de-AT", "en"], "Keine Mails mehr aus diesem Chat"),
        (["ja", "fr"], "Arrêter les e-mails"),
        (["ar"], 'dir="rtl"'),
        (["sw"], "Stop mails from this chat"),
    ],
)
async def test_each_is_written_to_in_the_chats_language(
    house: House, mailbag: Troubled, languages: list[str], words: str
) -> None:
    alice, made, _ = await a_talk(house, languages=languages)
    await alice.say(made.id, "Grüße, نعم")
    assert await look(house, 400) == 1
    html = part(mailbag.mails[0][1], "html")
    assert words in html
    assert "Grüße, نعم" in html
    assert mailbag.mails[0][1].as_bytes().isascii()


@pytest.mark.row("L11")
async def test_of_two_processes_one_mails(config: HostConfig, postgresql: PostgreSQL, nats_url: str) -> None:
    shared = replace(config, database_url=postgresql.new_database(), nats_url=nats_url)
    mailbag = Mailbag()
    async with AsyncExitStack() as stack:
        houses = [await stack.enter_async_context(House(shared, mailbag)) for _ in range(2)]
        alice = await houses[0].owner()
        for number in range(12):
            made = await alice.create("bob@example.org", title=f"Boats {number}")
            bob = houses[1].guest(made.link().removeprefix(PUBLIC))
            await bob.join()
            await alice.say(made.id, f"hello {number}")
        later = houses[0].host.clock() + 400
        looks = [one.host.absent_mails.look(now=later) for one in houses * 2 if one.host.absent_mails is not None]
        assert sum(await asyncio.gather(*looks)) == 12
    assert sorted(mail["Subject"] for _, mail in mailbag.mails) == sorted(f"Re: Boats {n}" for n in range(12))


@pytest.mark.expects_log("could not be sent: ValueError")
async def test_one_that_fails_by_a_bug_does_not_hold_up_the_others(config: HostConfig) -> None:
    class Odd(Mailbag):
        async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
            if recipient == "bob@example.org":
                raise ValueError(recipient)
            await super().send(mail, sender=sender, recipient=recipient)

    mailbag = Odd()
    async with House(config, mailbag) as house:
        alice, made, bob = await a_talk(house)
        await alice.say(made.id, "hello Bob")
        await bob.say("hello Alice")
        assert await look(house, 400) == 1
    assert [recipient for recipient, _ in mailbag.mails] == ["alice@example.org"]


async def test_a_mail_in_flight_is_seen_through_when_the_host_ends(config: HostConfig) -> None:
    class Slow(Mailbag):
        def __init__(self) -> None:
            super().__init__()
            self.begun, self.go = asyncio.Event(), asyncio.Event()

        async def send(self, mail: EmailMessage, *, sender: str, recipient: str) -> None:
            self.begun.set()
            await self.go.wait()
            await super().send(mail, sender=sender, recipient=recipient)

    mailbag = Slow()
    async with House(replace(config, limits=Limits(absent_look_seconds=0.01)), mailbag) as house:
        alice = await house.owner()
        made = await alice.create("bob@example.org", mail_after=1)
        bob = house.guest(made.link())
        await bob.join()
        await bob.say("hello")  # the owner is away
        async with asyncio.timeout(20):
            await mailbag.begun.wait()
        ending = asyncio.ensure_future(house.running.stop())
        await asyncio.sleep(0)
        assert mailbag.mails == []
        mailbag.go.set()
        await ending
    assert [recipient for recipient, _ in mailbag.mails] == ["alice@example.org"]


async def test_no_log_tells_whom_or_what(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    alice, made, _ = await a_talk(house)
    await alice.say(made.id, "Xylophonquartett")
    assert await look(house, 400) == 1
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert ours
    token = (await house.host.mail_links.page(made.id, 2)).partition(".")[2]
    assert not [one for one in ours if any(word in one for word in ("bob@", "alice@", "Xylo", token, made.id))]
