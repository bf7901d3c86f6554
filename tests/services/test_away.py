"""Messages for somebody who is not there: kept and tried again, or left to the server (MISSION B6)."""

import pytest

from liveletter.domain.addresses import Address
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Patience
from liveletter.domain.presence import Presence, Show
from liveletter.events import OutgoingChanged
from tests.services.world import World

BOB = "bob@lab.test"
MINUTE, HOUR = 60.0, 3600.0


async def away(world: World) -> int:
    """Bob, who is not there, seen by somebody who is online; returns his number."""
    person_id = world.people.add("Bob", [Address.xmpp(BOB)]).id
    await world.online()
    await world.sink.presence_changed(BOB, Presence(Show.OFFLINE))
    return person_id


def bodies(world: World) -> list[str]:
    return [chat.body for chat in world.net.sent]


@pytest.mark.row("B6")
async def test_a_kept_message_goes_out_when_the_person_comes_and_success_is_told(world: World) -> None:
    person_id = await away(world)
    message = await world.chatting.send(person_id, "Ring me", patience=Patience.UNTIL_THERE)
    await world.pass_time(5 * MINUTE)
    assert bodies(world) == []
    await world.sink.presence_changed(BOB, Presence(Show.AWAY))
    await world.settle()
    assert bodies(world) == ["Ring me"]
    await world.sink.message_progressed(BOB, message.origin_id, DeliveryState.HANDED_OVER, "")
    assert world.alert.shown == []
    await world.sink.message_progressed(BOB, message.origin_id, DeliveryState.DELIVERED, "", "phone")
    await world.settle()
    assert [(notice.title, notice.body) for notice in world.alert.shown] == [("Delivered to Bob", "Ring me")]


async def test_it_is_looked_again_at_growing_intervals(world: World) -> None:
    person_id = await away(world)
    message = await world.chatting.send(person_id, "Ring me", patience=Patience.UNTIL_THERE)
    await world.settle()
    pauses = []
    for _ in range(12):
        pauses.append(world.archive.outbox.get(message.outgoing_id).not_before - world.clock.now())
        await world.pass_time(pauses[-1])
    assert pauses[0] == MINUTE
    assert pauses == sorted(pauses)
    assert pauses[-1] == HOUR
    tries = [line for line in world.archive.outbox.attempts(message.outgoing_id) if line.said == "Not there."]
    assert len(tries) == 13


@pytest.mark.row("D9")
async def test_it_is_given_up_when_its_time_is_over_and_that_is_told(world: World) -> None:
    person_id = await away(world)
    until = world.clock.now() + 2 * HOUR
    message = await world.chatting.send(person_id, "Ring me", patience=Patience.UNTIL_THERE, expires_at=until)
    await world.pass_time(HOUR)
    world.outbox.desk.set_expiry(message.outgoing_id, until + HOUR)
    await world.pass_time(HOUR + MINUTE)
    assert world.archive.chats.message(message.id).state is DeliveryState.QUEUED
    await world.pass_time(HOUR)
    assert world.archive.chats.message(message.id).state is DeliveryState.EXPIRED
    assert [notice.title for notice in world.alert.shown] == ["Not delivered to Bob in time"]
    await world.sink.presence_changed(BOB, Presence(Show.ONLINE))
    await world.settle()
    assert bodies(world) == []


async def test_what_is_said_now_takes_earlier_kept_messages_along(world: World) -> None:
    person_id = await away(world)
    await world.chatting.send(person_id, "first", patience=Patience.UNTIL_THERE)
    await world.settle()
    await world.chatting.send(person_id, "second")
    await world.settle()
    assert bodies(world) == ["first", "second"]


async def test_a_kept_message_can_be_sent_now_or_taken_back(world: World) -> None:
    person_id = await away(world)
    kept = [await world.chatting.send(person_id, word, patience=Patience.UNTIL_THERE) for word in ("one", "two")]
    await world.settle()
    world.outbox.desk.cancel(kept[0].outgoing_id)
    world.outbox.desk.retry(kept[1].outgoing_id)
    await world.settle()
    assert bodies(world) == ["two"]
    assert world.archive.chats.message(kept[0].id).state is DeliveryState.CANCELLED


async def test_right_after_coming_online_the_contacts_have_yet_to_tell_whether_they_are_there(world: World) -> None:
    person_id = await away(world)
    await world.chatting.send(person_id, "Ring me", patience=Patience.UNTIL_THERE)
    await world.settle()
    await world.online(False)
    await world.pass_time(HOUR)
    await world.online()
    await world.settle()
    assert bodies(world) == []
    await world.sink.presence_changed(BOB, Presence(Show.OFFLINE))
    await world.pass_time(MINUTE)
    assert bodies(world) == []


async def test_whoever_does_not_share_their_presence_is_not_taken_for_away(world: World) -> None:
    person_id = world.people.add("Bob", [Address.xmpp(BOB)]).id
    await world.online()
    await world.chatting.send(person_id, "Ring me", patience=Patience.UNTIL_THERE)
    await world.pass_time(HOUR)
    assert bodies(world) == ["Ring me"]


@pytest.mark.row("B8")
async def test_the_log_tells_by_what_and_when(world: World) -> None:
    person_id = await away(world)
    message = await world.chatting.send(person_id, "Hello")
    await world.settle()
    await world.sink.message_progressed(BOB, message.origin_id, DeliveryState.HANDED_OVER, "", "lab.test")
    world.clock.time += 1
    await world.sink.message_progressed(BOB, message.origin_id, DeliveryState.DELIVERED, "", "phone")
    told = [(line.state, line.by, line.at) for line in world.archive.outbox.attempts(message.outgoing_id)]
    now = world.clock.now()
    assert told[-2:] == [(DeliveryState.HANDED_OVER, "lab.test", now - 1), (DeliveryState.DELIVERED, "phone", now)]
    assert world.happened(OutgoingChanged)[-1].entry.state is DeliveryState.DELIVERED


@pytest.mark.row("B5")
async def test_reach_asks_the_server_only_about_who_is_away(world: World) -> None:
    person_id = await away(world)
    asked = await world.talking.reach.ask(person_id)
    assert (asked.presence.show, asked.online, asked.server_keeps) == (Show.OFFLINE, True, True)
    await world.sink.presence_changed(BOB, Presence(Show.ONLINE))
    asked = await world.talking.reach.ask(person_id)
    assert (asked.presence.show, asked.server_keeps) == (Show.ONLINE, False)
