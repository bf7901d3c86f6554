"""A guest's client against a real host: what a link leads to, joining, talking, leaving, and what may go wrong."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import NotFound, ProtocolTrouble, Refused
from liveletter.domain.live import LiveWish, MemberState, RecordKind
from liveletter.networks.live.seat import GuestSeat
from tests.networks.live.lab import ALICE, Lab, a_lab, new_session, running
from tests.networks.live.sink import Sink

BOB = "bob@example.org"


@pytest.fixture
async def lab(tmp_path: Path) -> AsyncIterator[Lab]:
    async with a_lab(tmp_path) as one:
        yield one


async def test_looking_changes_nothing_and_joining_is_seen(lab: Lab) -> None:
    desk = await lab.desk(Sink())
    made = await new_session(desk)
    uuid, kept, sink = made.seen.uuid, [""], Sink()
    seat = GuestSeat(link=made.links[BOB], kept_pass="", sink=sink, pass_changed=lambda told: kept.append(told))
    invitation = await seat.look()
    assert (invitation.title, invitation.sender, invitation.sender_address) == ("Boats", "Alice", ALICE)
    assert (invitation.uuid, invitation.name, invitation.message_id) == (uuid, "bob", "m1@example.org")
    assert (await desk.session(uuid)).members[1].state is MemberState.INVITED
    with pytest.raises(Refused, match="join the chat first"):
        await seat.say(uuid, "b1", "I am not here yet")
    await seat.join()
    await seat.join()
    assert len(kept) == 2
    assert (await desk.session(uuid)).members[1].state is MemberState.JOINED
    said = await seat.say(uuid, "b1", "good day\n& more + signs %41")
    assert said.text == "good day\n& more + signs %41"
    assert await seat.say(uuid, "b1", "good day\n& more + signs %41") == said
    again = lab.seat(made.links[BOB], Sink(), kept_pass=kept[-1])
    await again.say(uuid, "b2", "from the same seat after a restart")
    await seat.leave()
    assert kept[-1] == ""
    assert (await desk.session(uuid)).members[1].state is MemberState.LEFT
    with pytest.raises(NotFound):
        await seat.say("another session's", "b3", "what?")


async def test_a_guests_line_brings_all_from_the_beginning_and_proves_it(lab: Lab) -> None:
    desk, sink = await lab.desk(Sink()), Sink()
    made = await new_session(desk)
    uuid = made.seen.uuid
    await desk.say(uuid, "a1", "before you came")
    seat = lab.seat(made.links[BOB], sink)
    await seat.join()
    async with running(seat):
        await sink.until(lambda: sink.texts(uuid) == ["before you came"], "the beginning")
        await desk.say(uuid, "a2", "hello Bob")
        await sink.until(lambda: sink.texts(uuid)[1:] == ["hello Bob"], "what Alice says")
        await sink.until(lambda: sink.seen[uuid].members[1].here, "Bob himself")
        await seat.send_seen(uuid, len(sink.records[uuid]))
        await seat.send_typing(uuid)
    seen = sink.seen[uuid]
    assert (seen.own_number, seen.title, seen.message_id, seen.recorded) == (2, "Boats", "m1@example.org", True)
    assert seen.created == (await desk.session(uuid)).created
    assert all(not one.address for one in seen.members)
    assert (await desk.session(uuid)).members[1].seen_number == len(sink.records[uuid])
    await desk.say(uuid, "a3", "while you were away")
    async with running(seat):
        await sink.until(lambda: len(sink.texts(uuid)) == 3, "what was said meanwhile")


async def test_a_closed_session_is_fetched_to_its_end_and_then_let_be(lab: Lab) -> None:
    desk, sink = await lab.desk(Sink()), Sink()
    made = await new_session(desk)
    uuid = made.seen.uuid
    seat = lab.seat(made.links[BOB], sink)
    await seat.join()
    async with running(seat):
        await sink.until(lambda: uuid in sink.seen, "the session")
    await desk.say(uuid, "a1", "the last word")
    await desk.close(uuid)
    await seat.run()
    assert sink.texts(uuid) == ["the last word"]
    assert sink.records[uuid][-1].kind is RecordKind.CLOSED
    assert sink.seen[uuid].closed == sink.records[uuid][-1].at
    assert sink.states[-1] == (LinkState.OFFLINE, "")


async def test_a_seat_that_is_taken_away_ends(lab: Lab) -> None:
    desk, sink = await lab.desk(Sink()), Sink()
    made = await new_session(desk)
    seat = lab.seat(made.links[BOB], sink)
    await seat.join()
    async with running(seat):
        await sink.until_state(LinkState.ONLINE)
        await desk.remove(made.seen.uuid, 2)
        await sink.until(lambda: sink.ended == [made.seen.uuid], "the end")
    with pytest.raises(NotFound):
        await seat.look()


async def test_without_a_pass_the_line_says_what_to_do(lab: Lab) -> None:
    sink = Sink()
    made = await new_session(await lab.desk(Sink()))
    await lab.seat(made.links[BOB], sink).run()
    assert sink.states[-1][0] is LinkState.FAILED
    assert "join the chat first" in sink.states[-1][1]
    with pytest.raises(NotFound):
        lab.seat("https://example.org/no/link", sink)


async def test_a_chat_without_a_record_ends_with_its_host(lab: Lab) -> None:
    desk, sink = await lab.desk(Sink()), Sink()
    made = await new_session(desk, wish=LiveWish(recorded=False))
    seat = lab.seat(made.links[BOB], sink)
    await seat.join()
    async with running(seat):
        await sink.until_state(LinkState.ONLINE)
        assert not (await desk.say(made.seen.uuid, "a1", "psst")).file
        await sink.until(lambda: sink.texts(made.seen.uuid) == ["psst"], "the word")
        assert not sink.seen[made.seen.uuid].recorded
        await lab.restart()
        await sink.until(lambda: sink.ended == [made.seen.uuid], "the end")


async def test_files_go_both_ways(lab: Lab) -> None:
    desk, sink = await lab.desk(Sink()), Sink()
    made = await new_session(desk)
    uuid = made.seen.uuid
    seat = lab.seat(made.links[BOB], sink)
    await seat.join()
    data = bytes(range(256)) * 1000
    async with running(seat):
        sent = await desk.send_file(uuid, "a1", 'Über "boats" & more.txt', "text/plain", data)
        assert await desk.send_file(uuid, "a1", 'Über "boats" & more.txt', "text/plain", data) == sent
        back = await seat.send_file(uuid, "b1", 'Ä "b".bin', "application/x-boat", data)
        assert await seat.send_file(uuid, "b1", 'Ä "b".bin', "application/x-boat", data) == back
        await sink.until(lambda: sink.records.get(uuid, [])[-1:] == [back], "both files")
    assert sent in sink.records[uuid]
    assert sent.file is not None
    assert back.file is not None
    assert (sent.file.size, back.file.size) == (len(data), len(data))
    assert "boats" in sent.file.name
    assert "token" not in sent.file.url
    assert made.links[BOB] not in back.file.url
    assert await seat.fetch_file(uuid, sent.number, len(data)) == data
    assert await desk.fetch_file(uuid, back.number, len(data)) == data
    with pytest.raises(ProtocolTrouble):
        await desk.fetch_file(uuid, back.number, 1000)
    with pytest.raises(NotFound):
        await desk.fetch_file(uuid, 1, 1000)
    with pytest.raises(Refused, match="MB"):
        await desk.send_file(uuid, "a2", "large.bin", "application/x-boat", bytes(12 * 1024 * 1024))
