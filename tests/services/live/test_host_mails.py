"""What a host mails to who was away is told once: by chat, and not by that mail as well (L11)."""

from email.message import EmailMessage

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.addresses import Address
from liveletter.domain.host_mail_id import HostMailId
from liveletter.domain.live import LiveSession
from liveletter.domain.mail import Flag
from liveletter.services.live import host_mails
from tests.networks.live.lab import Lab
from tests.services.live.programs import LETTER, Program

pytestmark = pytest.mark.row("L11")
BOB = "bob@example.org"


def news(
    program: Program, session: LiveSession, up_to: int, *, member: int = 1, threads: str = LETTER, key: str = ""
) -> EmailMessage:
    """The host's mail to an absent member, as tests/host/test_absent_mails.py shows it."""
    key = key or program.archive.live.mail_key(session.id)
    assert key
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Bob via the host <{BOB}>", "alice@example.org", "Re: Boats"
    mail["Message-ID"] = f"<{HostMailId(session.uuid, member, up_to).written(key, 'chat.example.org')}>"
    mail["Date"] = "Mon, 30 Nov 2026 18:30:00 +0000"
    mail["Auto-Submitted"] = "auto-generated"
    mail["References"] = f"<{threads}>"
    mail.set_content("While you were away, this was said:\n\nBob\n    Hello Alice\n")
    return mail


def is_read(program: Program, mail_id: int) -> bool:
    return all(Flag.SEEN in flags for _, _, flags in program.archive.mails.places(mail_id))


async def a_talk(lab: Lab, alice: Program, bob: Program) -> tuple[LiveSession, LiveSession]:
    session, [link] = await alice.create(await alice.sign_up(lab), BOB)
    theirs = await bob.joins(link)
    await bob.call(c.SayLive(theirs.id, "Hello Alice", "b1"))
    await alice.until_said(session, "Bob: Hello Alice")
    await alice.until(lambda: alice.notices() == ["Hello Alice"], "a notice")
    return alice.archive.live.session(session.id), theirs


def timeline(program: Program) -> list[str]:
    """What stands in Bob's timeline."""
    person = program.archive.people.find(Address.mail(BOB))
    assert person is not None
    return [item.text or item.title for item in program.reader.timeline(person.id)]


async def test_a_mail_that_tells_what_is_here_is_put_by(lab: Lab, alice: Program, bob: Program) -> None:
    session, _ = await a_talk(lab, alice, bob)
    mail = alice.receive(news(alice, session, session.last_number))
    assert is_read(alice, mail.mail_id)
    assert timeline(alice) == ["Hello Alice"]
    assert [item.text for item in alice.reader.transcript(LETTER)] == ["Hello Alice"]
    assert alice.notices() == ["Hello Alice"]


async def test_a_mail_that_comes_first_is_put_by_when_the_host_has_told_the_same(
    lab: Lab, alice: Program, bob: Program
) -> None:
    session, theirs = await a_talk(lab, alice, bob)
    mail = alice.receive(news(alice, session, session.last_number + 1))
    assert not is_read(alice, mail.mail_id)
    assert len(timeline(alice)) == 2
    await bob.call(c.SayLive(theirs.id, "Again", "b2"))
    await alice.until(lambda: is_read(alice, mail.mail_id), "the mail is put by")
    assert timeline(alice) == ["Again", "Hello Alice"]
    await alice.until(lambda: alice.notices() == ["Hello Alice", "Again"], "one notice for each")


async def test_without_the_host_its_mail_is_a_mail_like_any_other(
    lab: Lab, alice: Program, bob: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host_mails, "PATIENCE", 0.05)
    session, _ = await a_talk(lab, alice, bob)
    mail = alice.receive(news(alice, session, session.last_number + 1))
    await alice.until(lambda: alice.notices()[-1] == "Re: Boats", "the mail's notice")
    assert not is_read(alice, mail.mail_id)
    assert len(timeline(alice)) == 2


async def look(lab: Lab) -> EmailMessage:
    """The one mail that the host writes, looking for absent members as if some minutes had gone by."""
    host, before = lab.house.host, len(lab.mailbag.mails)
    assert host.absent_mails is not None
    assert await host.absent_mails.look(now=host.clock() + 400) == 1
    [(_, mail)] = lab.mailbag.mails[before:]
    return mail


async def test_what_a_real_host_mails_to_an_owner_who_was_away_is_told_once(
    lab: Lab, alice: Program, bob: Program
) -> None:
    session, theirs = await a_talk(lab, alice, bob)
    await alice.stop()
    await bob.until(lambda: not bob.member(theirs, 1).here, "Alice is away")
    await bob.call(c.SayLive(theirs.id, "Are you there?", "b2"))
    await bob.until(lambda: not bob.archive.outbox.waiting(), "it is said")
    mail = await look(lab)
    assert mail["To"].addresses[0].addr_spec == alice.address
    again = await alice.again_from_rest()
    stored = again.receive(mail)
    await again.until(lambda: is_read(again, stored.mail_id), "the mail is put by")
    assert again.talk(session) == ["Bob: Hello Alice", "Bob: Are you there?"]
    await again.until(lambda: again.notices(), "a notice")
    assert again.notices() == ["Are you there?"]
    alice.engine = again.engine


async def test_so_it_is_for_a_guest_who_may_come_by_that_mail_as_well(lab: Lab, alice: Program, bob: Program) -> None:
    session, theirs = await a_talk(lab, alice, bob)
    await bob.stop()
    await alice.until(lambda: not alice.member(session, 2).here, "Bob is away")
    await alice.call(c.SayLive(session.id, "Are you there?", "a2"))
    await alice.until(lambda: not alice.archive.outbox.waiting(), "it is said")
    mail = await look(lab)
    again = await bob.again_from_rest()
    stored = again.receive(mail)
    await again.until(lambda: is_read(again, stored.mail_id), "the mail is put by")
    known = await again.call(c.JoinSession(stored.mail_id))
    assert (known.id, known.message_id) == (theirs.id, LETTER)
    owner = known.member(1)
    assert owner is not None
    assert owner.address == alice.address
    assert again.talk(theirs) == ["Bob: Hello Alice", "Alice: Are you there?"]
    bob.engine = again.engine


def forged_key(member: Program, change: str) -> str:
    """By what whoever writes such a mail could seal it; empty: by the host's key."""
    [theirs] = member.archive.live.sessions()
    return {"forged": "0" * 64, "forged by a member": member.archive.live.mail_key(theirs.id)}.get(change, "")


@pytest.mark.parametrize(
    "change", ["another member's", "another letter's", "written by a person", "unknown", "forged", "forged by a member"]
)
async def test_what_only_looks_like_it_is_told(lab: Lab, alice: Program, bob: Program, change: str) -> None:
    session, _ = await a_talk(lab, alice, bob)
    member, threads = (
        (2 if change == "another member's" else 1),
        (LETTER if "letter" not in change else "x@example.org"),
    )
    key = forged_key(bob, change)
    mail = news(alice, session, session.last_number, member=member, threads=threads, key=key)
    if change == "written by a person":
        del mail["Auto-Submitted"]
    if change == "unknown":
        mail.replace_header("Message-ID", mail["Message-ID"].replace(session.uuid, session.uuid[::-1]))
    stored = alice.receive(mail)
    await alice.until(lambda: alice.notices()[-1] == "Re: Boats", "the mail's notice")
    assert not is_read(alice, stored.mail_id)
