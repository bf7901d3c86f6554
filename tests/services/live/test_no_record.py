"""Sessions without a record leave no trace on either side: in no archive, outbox, log or notice (L8)."""

import logging
from pathlib import Path

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.errors import NotFound, Refused
from liveletter.domain.live import LiveSession, LiveWish
from liveletter.events import ChatArrived
from tests.networks.live.lab import Lab
from tests.services.live.programs import Program

pytestmark = pytest.mark.row("L8")
BOB = "bob@example.org"
WORDS = ("Xylophonquartett", "Zebrastreifenkönig")


def found_in(folder: Path, *words: str) -> list[str]:
    """The files in which one of the words occurs, in any common encoding."""
    needles = [word.encode(encoding) for word in words for encoding in ("utf-8", "utf-16-le", "latin-1")]
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files, "there is nothing to search"
    return [path.name for path in files if any(needle in path.read_bytes() for needle in needles)]


async def heard(program: Program, session: LiveSession, count: int) -> list[str]:
    """What this program keeps in memory, once it is so much."""
    keeper = program.engine.parts.live.lines.unrecorded
    await program.until(lambda: len(keeper.messages(session.id)) == count, "what was said")
    return [one.body for one in await program.call(c.GetUnrecorded(session.id))]


async def a_talk(lab: Lab, alice: Program, bob: Program) -> tuple[LiveSession, LiveSession]:
    host = await alice.sign_up(lab)
    session, [link] = await alice.create(host, BOB, wish=LiveWish(recorded=False))
    theirs = await bob.joins(link)
    said = await alice.call(c.SayLive(session.id, WORDS[0], "a1"))
    assert (said.id < 0, said.body, said.outgoing, said.session_id) == (True, WORDS[0], True, session.id)
    assert (await alice.call(c.SayLive(session.id, WORDS[0], "a1"))).id == said.id
    assert await heard(bob, theirs, 1) == [WORDS[0]]
    await bob.call(c.SayLive(theirs.id, WORDS[1], "b1"))
    assert await heard(alice, session, 2) == list(WORDS)
    assert await heard(bob, theirs, 2) == list(WORDS)
    return session, theirs


async def test_nothing_of_what_is_said_touches_a_disk_a_log_or_a_notice(
    lab: Lab, alice: Program, bob: Program, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="liveletter")
    session, theirs = await a_talk(lab, alice, bob)
    for program, one in ((alice, session), (bob, theirs)):
        assert found_in(program.data, *WORDS) == []
        assert program.archive.live.talk(one.id) == []
        assert program.archive.outbox.waiting() == []
        assert program.reader.transcript("letter@example.org") == []
        assert [event.message.body for event in program.happened(ChatArrived)] == list(WORDS)
        await program.until(lambda one=program: "A new message" in one.notices(), "a notice")  # type: ignore[misc]
        assert not set(WORDS) & set(program.notices())
    assert not any(word in caplog.text for word in WORDS)


async def test_when_it_is_closed_nothing_survives_on_either_side(lab: Lab, alice: Program, bob: Program) -> None:
    session, theirs = await a_talk(lab, alice, bob)
    await alice.call(c.CloseSession(session.id))
    await bob.until(lambda: bob.archive.live.session(theirs.id).is_over, "the end")
    for program, one, letter_says in ((alice, session, ""), (bob, theirs, "Boats")):
        assert await program.call(c.GetUnrecorded(one.id)) == []
        left = program.archive.live.session(one.id)
        assert (left.is_over, left.title, left.members) == (True, letter_says, ())
        with pytest.raises(Refused):
            await program.call(c.SayLive(one.id, "Hello?", "x1"))
    assert found_in(alice.data, *WORDS, "Boats", BOB) == []  # the letter itself is not in this test's archive
    assert found_in(bob.data, *WORDS) == []


async def test_a_program_that_is_started_again_hears_it_from_the_host(lab: Lab, alice: Program, bob: Program) -> None:
    _, theirs = await a_talk(lab, alice, bob)
    again = await bob.again()
    assert await heard(again, theirs, 2) == list(WORDS)
    assert found_in(again.data, *WORDS) == []
    bob.engine = again.engine


async def test_who_leaves_keeps_nothing_and_may_come_again(lab: Lab, alice: Program, bob: Program) -> None:
    session, theirs = await a_talk(lab, alice, bob)
    await bob.call(c.LeaveSession(theirs.id))
    assert await bob.call(c.GetUnrecorded(theirs.id)) == []
    assert bob.archive.live.session(theirs.id).members == ()
    mail_id = bob.archive.mails.by_message_id("letter@example.org")
    assert mail_id is not None
    back = await bob.call(c.JoinSession(mail_id))
    assert await heard(bob, back, 2) == list(WORDS)
    with pytest.raises(NotFound):
        bob.archive.live.session(theirs.id if back.id != theirs.id else 99)
    assert session.recorded is False


async def test_who_gives_up_the_host_keeps_nothing_of_it(lab: Lab, alice: Program, bob: Program) -> None:
    session, _ = await a_talk(lab, alice, bob)
    [host] = await alice.call(c.ListHosts())
    await alice.call(c.RemoveHost(host.id))
    left = alice.archive.live.session(session.id)
    assert (left.is_over, left.title, left.members) == (True, "", ())
    assert await alice.call(c.GetUnrecorded(session.id)) == []
    assert found_in(alice.data, *WORDS, "Boats", BOB) == []
