"""Answers by mail, handed over by LMTP as a mail server would: taken once, under the member's name, or refused."""

import asyncio
import logging
import smtplib
from collections.abc import AsyncIterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from typing import Any

import pytest

from liveletter.host.config import HostConfig, Limits
from liveletter.host.mail_links import Purpose
from tests.host.living import House, Line, Made, Mailbag, OwnerClient
from tests.host.test_absent_incoming import report
from tests.host.test_absent_mails import a_talk, look

Refused = smtplib.SMTPRecipientsRefused


@pytest.fixture
def config(config: HostConfig) -> HostConfig:
    return replace(config, mail_domain="in.example.org", lmtp_listen=("127.0.0.1", 0))


@pytest.fixture
async def house(config: HostConfig, mailbag: Mailbag) -> AsyncIterator[House]:
    async with House(config, mailbag) as running:
        yield running


async def address(house: House, made: Made, number: int = 2, purpose: Purpose = Purpose.REPLY) -> str:
    return f"{await house.host.mail_links.local_part(purpose, made.id, number)}@in.example.org"


def a_mail(text: str = "Yes, I am here.", *, message_id: str = "<a1@example.org>", **fields: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Bob <bob.alias@example.net>"
    mail["Subject"] = "Re: Boats"
    mail["Message-ID"] = message_id
    for name, value in fields.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    return mail


async def hand_over(
    house: House, to: str | list[str], mail: Any, *, sender: str = "bob.alias@example.net"
) -> tuple[int, str]:
    """As Postfix does; returns the answer to the mail's end, or raises what was refused before."""
    assert house.host.lmtp is not None
    port = house.host.lmtp.port

    def talk() -> tuple[int, str]:
        with smtplib.LMTP("127.0.0.1", port, timeout=20) as line:
            line.ehlo_or_helo_if_needed()
            line.mail(sender)
            for one in [to] if isinstance(to, str) else to:
                code, said = line.rcpt(one)
                if code != 250:
                    raise Refused({one: (code, said)})
            code, said = line.data(mail if isinstance(mail, bytes) else mail.as_bytes(policy=policy.SMTP))
            return code, said.decode()

    return await asyncio.to_thread(talk)


async def refused(house: House, to: str | list[str]) -> tuple[int, str]:
    with pytest.raises(Refused) as caught:
        await hand_over(house, to, a_mail())
    code, said = next(iter(caught.value.recipients.values()))
    return code, said.decode()


async def texts(alice: OwnerClient, made: Made) -> list[str]:
    return [one["text"] for one in await alice.records(made.id) if one["kind"] in {"said", "file"}]


@pytest.mark.row("L11", "L12", "L6")
async def test_an_answer_is_said_in_the_same_session(house: House) -> None:
    alice, made, bob = await a_talk(house)
    quoted = "\n\nOn Mon, Nov 30, 2026 at 6:20 PM Alice wrote:\n> are you there?\n"
    async with Line(bob.http, f"{bob.path}/events") as line:
        assert await hand_over(house, await address(house, made), a_mail("Yes, I am here." + quoted)) == (
            250,
            "2.0.0 Taken",
        )
        assert await line.texts(1) == ["Yes, I am here."]
    said = (await alice.records(made.id))[-1]
    assert (said["member"], said["text"]) == (2, "Yes, I am here.")
    export = (await alice.call("GET", f"/sessions/{made.id}/export")).json()
    record = export["records"][-1]
    assert "> are you there?" in record["received"], "the whole text is kept as it came"
    assert record["processed"] == record["sent"] == "Yes, I am here."
    assert export["members"][1]["address"] == "bob@example.org", "what is said belongs to the member's own address"


async def test_no_log_tells_who_answered_what(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    _, made, _ = await a_talk(house)
    to = await address(house, made)
    assert (await hand_over(house, to, a_mail("Xylophonquartett")))[0] == 250
    await refused(house, to.replace("reply", "repla"))
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpx", "httpcore"))]
    assert ours
    assert not [one for one in ours if any(word in one for word in ("bob", "Xylo", to[6:40], made.id))]


async def test_the_same_mail_twice_is_said_once(house: House) -> None:
    alice, made, _ = await a_talk(house)
    to = await address(house, made)
    for _ in range(2):
        assert (await hand_over(house, to, a_mail()))[0] == 250
    assert (await hand_over(house, to, a_mail("and more", message_id="<a2@example.org>")))[0] == 250
    assert await texts(alice, made) == ["Yes, I am here.", "and more"]
    without = a_mail("no id")
    del without["Message-ID"]
    for _ in range(2):
        assert (await hand_over(house, to, without))[0] == 250
    assert (await texts(alice, made))[2:] == ["no id"]


@pytest.mark.row("L11")
async def test_a_void_address_is_refused_before_the_mail_is_sent(house: House) -> None:
    alice, made, bob = await a_talk(house)
    to = await address(house, made)
    for wrong in (f"reply+{'a' * 52}2@in.example.org", "postmaster@in.example.org", to.replace("in.", "out.")):
        assert await refused(house, wrong) == (550, "5.1.1 This address does not lead to a chat, or not any more.")
    await bob.leave()
    assert (await refused(house, to))[1].startswith("5.7.1 You have left this chat.")
    await bob.join()
    await alice.call("POST", f"/sessions/{made.id}/members/2/link")
    assert (await refused(house, to))[0] == 550
    to = await address(house, made)
    assert (await hand_over(house, to, a_mail()))[0] == 250
    await alice.call("POST", f"/sessions/{made.id}/close")
    assert await refused(house, to) == (550, "5.7.1 This chat is closed.")
    assert await texts(alice, made) == ["Yes, I am here."]


async def test_one_member_at_a_time(house: House) -> None:
    _, made, _ = await a_talk(house)
    both = [await address(house, made), await address(house, made, 1)]
    assert await refused(house, both) == (452, "4.5.3 One member at a time")


@pytest.mark.row("L11")
async def test_what_no_person_wrote_is_dropped_in_silence(house: House) -> None:
    alice, made, _ = await a_talk(house)
    to = await address(house, made)
    for mail, sender in (
        (a_mail(Auto_Submitted="auto-replied"), "bob@example.org"),
        (a_mail(Precedence="bulk"), "bob@example.org"),
        (a_mail(List_Id="<x.example.org>"), "bob@example.org"),
        (a_mail(), ""),
    ):
        assert (await hand_over(house, to, mail, sender=sender))[0] == 250
    assert await texts(alice, made) == []
    counts = house.host.metrics.written().decode()
    assert 'liveletter_host_answers_total{outcome="dropped"} 4.0' in counts


async def test_what_is_too_large_or_empty_is_refused_with_a_sentence(house: House) -> None:
    alice, made, _ = await a_talk(house)
    to = await address(house, made)
    code, said = await hand_over(house, to, a_mail("long words " * 2000))
    assert (code, said[:5]) == (552, "5.3.4")
    assert "16 KB" in said
    code, said = await hand_over(house, to, a_mail("\n"))
    assert (code, said) == (554, "5.6.0 The message is empty.")
    assert await texts(alice, made) == []


async def test_what_quotes_a_great_deal_is_taken(house: House) -> None:
    alice, made, _ = await a_talk(house)
    mail = a_mail("short\n\nOn Monday at 5, Alice wrote:\n" + "> quoted line\n" * 20_000)
    assert (await hand_over(house, await address(house, made), mail))[0] == 250
    assert await texts(alice, made) == ["short"]


async def test_attachments_are_shared_as_files(house: House) -> None:
    alice, made, _ = await a_talk(house)
    mail = a_mail("Here is the boat.")
    mail.add_attachment(b"\x89PNG\r\n\x1a\n....", maintype="image", subtype="png", filename="../boat, ü.png")
    for _ in range(2):
        assert (await hand_over(house, await address(house, made), mail))[0] == 250
    file, said = (await alice.records(made.id))[-2:]
    assert (file["kind"], file["text"], file["file"]["type"]) == ("file", "boat, ü.png", "image/png")
    assert said["text"] == "Here is the boat."
    only = a_mail("\n", message_id="<a2@example.org>")
    only.add_attachment(b"x", maintype="application", subtype="pdf", filename="plan.pdf")
    assert (await hand_over(house, await address(house, made), only))[0] == 250
    assert (await texts(alice, made))[2:] == ["plan.pdf"]


async def test_a_file_for_which_there_is_no_room_is_named(config: HostConfig, mailbag: Mailbag) -> None:
    async with House(replace(config, limits=Limits(file_bytes=1000)), mailbag) as house:
        alice, made, _ = await a_talk(house)
        mail = a_mail("Here is the boat.")
        mail.add_attachment(b"x" * 2000, maintype="image", subtype="png", filename="boat.png")
        assert (await hand_over(house, await address(house, made), mail))[0] == 250
        assert await texts(alice, made) == ["Here is the boat.\n📎 boat.png"]


async def test_a_mail_beyond_all_measure_is_refused(config: HostConfig, mailbag: Mailbag) -> None:
    async with House(replace(config, limits=Limits(answer_bytes=10_000)), mailbag) as house:
        _, made, _ = await a_talk(house)
        code, _ = await hand_over(house, await address(house, made), a_mail("long words\n" * 2000))
        assert code == 552


@pytest.mark.row("L6", "L11")
async def test_whoever_answers_has_what_the_mail_told(house: House, mailbag: Mailbag) -> None:
    alice, made, _ = await a_talk(house)
    await alice.say(made.id, "are you there?")
    assert await look(house, 400) == 1
    sent = mailbag.mails[0][1]
    to = str(sent["Reply-To"]).strip("<>")
    forged = a_mail("one", message_id="<x@example.org>", In_Reply_To=f"<live.{made.id}.2.4.aaaaaaaa@in.example.org>")
    await hand_over(house, to, forged)
    assert (await alice.member(made.id, 2))["seen_number"] == 0
    await hand_over(house, to, a_mail(In_Reply_To=str(sent["Message-ID"])))
    assert (await alice.member(made.id, 2))["seen_number"] == 4
    export = (await alice.call("GET", f"/sessions/{made.id}/export")).json()
    assert {key: export["deliveries"][-1][key] for key in ("number", "member")} == {"number": 4, "member": 2}


@pytest.mark.row("L11")
async def test_after_some_mails_that_came_back_no_more_are_sent(house: House, mailbag: Mailbag) -> None:
    alice, made, _ = await a_talk(house)
    back = await address(house, made, purpose=Purpose.BOUNCE)
    failed = report("failed")
    assert (await hand_over(house, back, report("delayed"), sender=""))[0] == 250
    for _ in range(2):
        assert (await hand_over(house, back, failed, sender=""))[0] == 250
    await alice.say(made.id, "one")
    assert await look(house, 400) == 1
    assert (await hand_over(house, back, failed, sender=""))[0] == 250
    await alice.say(made.id, "two")
    assert await look(house, 100_000) == 0
    assert (await alice.records(made.id))[-1]["text"] == "two", "what comes back is no answer"
    assert (await hand_over(house, await address(house, made), a_mail()))[0] == 250
    await alice.say(made.id, "three")
    assert await look(house, 200_000) == 2
    assert [recipient for recipient, _ in mailbag.mails] == ["bob@example.org", "bob@example.org", "alice@example.org"]


async def test_the_owner_answers_by_mail_too(house: House, mailbag: Mailbag) -> None:
    alice, made, bob = await a_talk(house)
    await bob.say("hello Alice")
    assert await look(house, 400) == 1
    to = str(mailbag.mails[0][1]["Reply-To"]).strip("<>")
    assert (await hand_over(house, to, a_mail("hello Bob")))[0] == 250
    assert "hello Bob" in await bob.talk()
    assert (await alice.records(made.id))[-1]["member"] == 1


async def test_a_line_that_is_open_does_not_hold_up_the_hosts_end(house: House, made_line: smtplib.LMTP) -> None:
    await house.running.stop()
    with pytest.raises(smtplib.SMTPServerDisconnected):
        await asyncio.to_thread(made_line.noop)


@pytest.fixture
async def made_line(house: House) -> AsyncIterator[smtplib.LMTP]:
    assert house.host.lmtp is not None
    line = await asyncio.to_thread(smtplib.LMTP, "127.0.0.1", house.host.lmtp.port, timeout=20)
    yield line
    line.close()
