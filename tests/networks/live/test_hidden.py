"""Clients that hide their users from a real host, and show them again, in the midst of a talk."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.networks.live.desk import HostDesk
from liveletter.networks.live.seat import GuestSeat
from tests.networks.live.lab import Lab, a_lab, new_session, running
from tests.networks.live.sink import Sink

BOB, CAROL = "bob@example.org", "carol@example.org"


@pytest.fixture
async def lab(tmp_path: Path) -> AsyncIterator[Lab]:
    async with a_lab(tmp_path, stream_beat_seconds=0.05) as one:
        yield one


async def until_said(sink: Sink, uuid: str, said: list[str]) -> None:
    await sink.until(lambda: sink.texts(uuid) == said, f"{said}, but {sink.texts(uuid)}")


async def change(client: HostDesk | GuestSeat, sink: Sink, hidden: bool) -> None:
    """Until the line is open again."""
    before = len(sink.states)
    client.hide(hidden)
    await sink.until(lambda: LinkState.ONLINE in [state for state, _ in sink.states[before:]], "the line again")


@pytest.mark.row("L9")
async def test_who_hides_goes_at_once_and_comes_back(lab: Lab) -> None:
    alices, bobs, carols = Sink(), Sink(), Sink()
    alice = await lab.desk(alices)
    made = await new_session(alice, BOB, CAROL)
    uuid = made.seen.uuid
    bob, carol = lab.seat(made.links[BOB], bobs), lab.seat(made.links[CAROL], carols)
    await bob.join()
    await carol.join()

    def shown() -> list[bool]:
        return [one.here for one in carols.seen[uuid].members[:2]] if uuid in carols.seen else []

    async with running(alice), running(bob), running(carol):
        await carols.until(lambda: shown() == [True, True], "both")
        alice.hide(True)
        bob.hide(True)
        await carols.until(lambda: shown() == [False, False], "nobody")
        await carol.say(uuid, "c1", "is anybody there?")
        for sink in (alices, bobs):
            await until_said(sink, uuid, ["is anybody there?"])
            assert sink.states[-1][0] is LinkState.ONLINE
        await alice.send_typing(uuid)
        await bob.send_typing(uuid)
        await alice.say(uuid, "a1", "perhaps")
        await carols.until(lambda: len(carols.texts(uuid)) == 2, "what Alice says")
        assert shown() == [False, False]
        assert carols.typing == []
        alice.hide(False)
        bob.hide(False)
        await carols.until(lambda: shown() == [True, True], "both again")


@pytest.mark.row("L9")
async def test_who_is_hidden_from_the_start_is_never_shown(lab: Lab) -> None:
    alices, bobs, carols = Sink(), Sink(), Sink()
    alice = await lab.desk(alices)
    made = await new_session(alice, BOB, CAROL)
    uuid = made.seen.uuid
    bob, carol = lab.seat(made.links[BOB], bobs), lab.seat(made.links[CAROL], carols)
    alice.hide(True)
    bob.hide(True)
    await carol.join()
    async with running(carol):
        await carols.until(lambda: uuid in carols.seen, "Carol's line")
        await bob.join()
        async with running(alice), running(bob):
            await carol.say(uuid, "c1", "hello")
            for sink in (alices, bobs):
                await until_said(sink, uuid, ["hello"])
            await bob.page(uuid, 0)
            await carol.say(uuid, "c2", "still nobody?")
            await alices.until(lambda: len(alices.texts(uuid)) == 2, "the rest")
            assert [one.here for one in (await carol.session(uuid)).members] == [False, False, True]
    assert not any(one.here for one in carols.seen[uuid].members[:2])


async def test_changing_all_the_time_loses_and_doubles_nothing(lab: Lab) -> None:
    """The sinks refuse what comes twice or out of order."""
    alices, bobs = Sink(), Sink()
    alice = await lab.desk(alices)
    made = await new_session(alice)
    uuid = made.seen.uuid
    bob = lab.seat(made.links[BOB], bobs)
    await bob.join()
    said = [f"word {number}" for number in range(150)]

    async def talk() -> None:
        for text in said:
            await alice.say(uuid, text.replace(" ", "-"), text)

    async with running(alice), running(bob):
        await bobs.until_state(LinkState.ONLINE)
        talking = asyncio.ensure_future(talk())
        for hidden in (True, False) * 4:
            await asyncio.gather(change(alice, alices, hidden), change(bob, bobs, hidden))
        await talking
        for sink in (alices, bobs):
            await until_said(sink, uuid, said)
