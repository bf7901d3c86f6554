"""Whoever chooses to be invisible is so in live letters, too: as their owner and as a guest."""

import pytest

from liveletter.bridge import commands as c
from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveSession
from liveletter.domain.presence import Show
from liveletter.events import LiveHostStateChanged, LiveTypingSeen
from tests.host.living import GuestClient, Line
from tests.networks.live.lab import Lab
from tests.services.live.programs import Program

BOB, CAROL = "bob@example.org", "carol@example.org"


def browser(lab: Lab, link: str) -> GuestClient:
    return lab.house.guest(link.removeprefix(lab.url))


async def shown(guest: GuestClient) -> set[str]:
    """Who is here, as a guest's page tells it."""
    return {name for name, told in (await guest.audience()).items() if told["here"]}


async def until_shown(line: Line, *names: str) -> None:
    """Wait until exactly these are shown as here, beside whoever looks."""
    while True:
        told = (await line.next("audience")).data
        if {one["name"] for one in told["members"] if one["here"] and one["number"] != told["you"]} == set(names):
            return


async def change(program: Program, show: Show, *, lines: int = 1) -> None:
    """By the command that the window uses; until the lines are open again."""
    before = len(program.happened(LiveHostStateChanged))
    await program.call(c.SetPresence(show))
    online = LinkState.ONLINE

    def opened() -> int:
        return sum(event.state is online for event in program.happened(LiveHostStateChanged)[before:])

    await program.until(lambda: opened() >= lines, "the lines again")


@pytest.mark.row("L9")
async def test_invisible_hides_owner_and_guest_from_a_guests_page(lab: Lab, alice: Program, bob: Program) -> None:
    session, links = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    theirs = await bob.joins(links[0])
    carol = browser(lab, links[1])
    await carol.join()
    async with Line(carol.http, f"{carol.path}/events") as page:
        await until_shown(page, "Alice", "Bob")
        await change(alice, Show.OFFLINE)
        await until_shown(page, "Bob")
        await change(bob, Show.OFFLINE)
        await until_shown(page)
        assert await shown(carol) == {"Carol"}
        await carol.say("Is anybody there?")
        await alice.until_said(session, "Carol: Is anybody there?")
        await bob.until_said(theirs, "Carol: Is anybody there?")
        await alice.call(c.SendLiveTyping(session.id))
        await alice.call(c.SayLive(session.id, "Perhaps", "a1"))
        await bob.until_said(theirs, "Carol: Is anybody there?", "Alice: Perhaps")
        assert await shown(carol) == {"Carol"}
        assert bob.happened(LiveTypingSeen) == []
        assert not alice.member(session, 2).here
        for show in (Show.AWAY, Show.DND):
            await change(alice, show)
            await until_shown(page, "Alice")
            await change(alice, Show.OFFLINE)
            await until_shown(page)
        await change(bob, Show.ONLINE)
        await until_shown(page, "Bob")
        await alice.until_said(session, "Carol: Is anybody there?", "Alice: Perhaps")
        await bob.until_said(theirs, "Carol: Is anybody there?", "Alice: Perhaps")


@pytest.mark.row("L9")
async def test_what_begins_while_invisible_is_hidden(lab: Lab, alice: Program, bob: Program) -> None:
    await alice.call(c.SetPresence(Show.OFFLINE))
    await bob.call(c.SetPresence(Show.OFFLINE))
    session, links = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    carol = browser(lab, links[1])
    await carol.join()
    theirs = await bob.joins(links[0])
    await carol.say("Hello")
    await alice.until_said(session, "Carol: Hello")
    await bob.until_said(theirs, "Carol: Hello")
    assert await shown(carol) == {"Carol"}
    kept = await lab.house.host.stores.find(session.uuid)
    members = (await kept.snapshot(session_id=session.uuid)).members
    assert [one.seen_until > 0 for one in members] == [False, False, True], "not for a moment"


@pytest.mark.row("L9", "L11")
async def test_an_invisible_guest_is_not_written_to_about_what_they_have(
    lab: Lab, alice: Program, bob: Program
) -> None:
    await bob.call(c.SetPresence(Show.OFFLINE))
    session, links = await alice.create(await alice.sign_up(lab), BOB, CAROL)
    carol = browser(lab, links[1])
    await carol.join()
    theirs = await bob.joins(links[0])
    await alice.call(c.SayLive(session.id, "Hello", "a1"))
    await bob.until_said(theirs, "Alice: Hello")
    await alice.until(lambda: has_it(alice, session), "the proof")
    host = lab.house.host
    assert host.absent_mails is not None
    await host.absent_mails.look(now=host.clock() + 100_000)
    assert [recipient for recipient, _ in lab.mailbag.mails] == [CAROL]


def has_it(program: Program, session: LiveSession) -> bool:
    member = program.member(session, 2)
    return member.seen_number == program.archive.live.session(session.id).last_number
