"""Notices of what is said in live sessions: of what was missed, one."""

import re
from dataclasses import replace
from datetime import datetime

import pytest

from liveletter.domain.chat import ChatMessage
from liveletter.domain.live import LiveMember, LiveRole, LiveSession, MemberState, SessionSeen
from liveletter.services.live import notices
from liveletter.services.live.notices import SessionNotices
from tests.services.live_host import HOST_URL
from tests.services.world import World

MEMBERS = tuple(LiveMember(number, name, state=MemberState.JOINED) for number, name in ((1, "Alice"), (2, "Bob")))
SEEN = SessionSeen("0f8fad5b-d9cb-469f-a165-70867728950e", "Boats", members=MEMBERS)


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "QUIET", 0.01)


@pytest.fixture
def told(world: World) -> SessionNotices:
    return SessionNotices(notices=world.notices, mails=world.archive.mails, clock=world.clock, tasks=world.tasks)


def said(world: World, session: LiveSession, text: str, *, ago: float) -> ChatMessage:
    return ChatMessage(
        1, 1, 7, "bob@example.org", False, text, world.clock.now() - ago, session_id=session.id, member=2
    )


def shown(world: World) -> list[str]:
    return [f"{notice.title}: {notice.body}" for notice in world.alert.shown]


@pytest.mark.row("L14")
async def test_what_was_missed_is_told_once_by_its_last_word(world: World, told: SessionNotices) -> None:
    session = world.archive.live.keep(HOST_URL, LiveRole.OWNER, 1, SEEN)
    for number in range(300):
        told.heard(session, [said(world, session, f"Words {number}", ago=4000 - number)])
    await world.settle()
    [told_of] = shown(world)
    assert re.fullmatch(r"Bob \(Boats\): (\d{4}-\d\d-\d\d )?\d\d:\d\d · Words 299", told_of)


@pytest.mark.row("L14")
async def test_of_what_was_missed_a_notice_says_when_it_was_said(world: World, told: SessionNotices) -> None:
    session = world.archive.live.keep(HOST_URL, LiveRole.OWNER, 1, SEEN)
    now = datetime(2026, 11, 30, 12, 0).astimezone().timestamp()
    world.clock.time = now
    for moment, when in (
        (datetime(2026, 11, 30, 9, 5).astimezone(), "09:05"),
        (datetime(2026, 11, 28, 23, 50).astimezone(), "2026-11-28 23:50"),
    ):
        told.heard(session, [said(world, session, "It leaks.", ago=now - moment.timestamp())])
        await world.settle()
        assert shown(world)[-1] == f"Bob (Boats): {when} · It leaks."


async def test_what_is_said_now_is_told_at_once_and_what_was_missed_not_after_it(
    world: World, told: SessionNotices
) -> None:
    session = world.archive.live.keep(HOST_URL, LiveRole.OWNER, 1, SEEN)
    told.heard(session, [said(world, session, "Long ago", ago=4000)])
    told.heard(session, [said(world, session, "Just now", ago=1)])
    told.heard(session, [said(world, session, "And again", ago=0)])
    await world.settle()
    assert shown(world) == ["Bob (Boats): Just now", "Bob (Boats): And again"]


async def test_of_a_chat_without_a_record_no_word_is_in_a_notice(world: World, told: SessionNotices) -> None:
    session = replace(world.archive.live.keep(HOST_URL, LiveRole.OWNER, 1, SEEN), recorded=False)
    told.heard(session, [said(world, session, "Psst", ago=4000)])
    told.heard(session, [])
    await world.settle()
    assert shown(world) == ["Bob: A new message"]
