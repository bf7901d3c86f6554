"""What a host brings, taken in while everything else goes on."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

import pytest

from liveletter.domain.live import LiveRecord, RecordKind
from liveletter.events import ChatArrived, ChatChanged, Event
from liveletter.services.live.intake import AT_ONCE
from tests.delivery.test_live import Place
from tests.delivery.test_live_machine import UUID
from tests.services.world import World

MANY = 8 * AT_ONCE
NOW = 5_000.0


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    world = World()
    yield Place(world)
    await world.tasks.cancel()
    await world.lines.connections.close()
    world.archive.close()


@pytest.fixture
async def turns(place: Place, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many records were taken in during each turn of the loop, from now on."""
    loop, counts, take = asyncio.get_running_loop(), [0], place.world.archive.live.take

    def turn() -> None:
        counts.append(0)
        loop.call_soon(turn)

    def counted(session_id: int, records: Sequence[LiveRecord], at: float) -> list[int]:
        counts[-1] += len(records)
        return take(session_id, records, at)

    monkeypatch.setattr(place.world.archive.live, "take", counted)
    loop.call_soon(turn)
    return counts


def said(count: int) -> list[LiveRecord]:
    return [LiveRecord(number, RecordKind.SAID, 1_000.0 + number, 2, f"o{number}", "Hi") for number in range(1, count)]


async def test_no_turn_of_the_loop_takes_in_more_than_a_few_records(place: Place, turns: list[int]) -> None:
    await place.line.sink.records_received(UUID, said(MANY + 1))
    assert (max(turns), sum(turns)) == (AT_ONCE, MANY)
    assert place.line.sink.last_number(UUID) == MANY
    assert len(place.world.archive.live.talk(place.session)) == MANY


async def test_a_session_that_is_deleted_meanwhile_takes_in_no_more(place: Place, turns: list[int]) -> None:
    taking = asyncio.ensure_future(place.line.sink.records_received(UUID, said(MANY + 1)))
    await asyncio.sleep(0)
    place.world.archive.live.forget(place.session)
    await taking
    assert sum(turns) == AT_ONCE


@pytest.mark.row("L7")
@pytest.mark.parametrize("skew", [-3_600.0, 0.0, 3_600.0])
async def test_a_window_is_told_of_a_talk_in_the_hosts_order_whatever_the_clock_says(place: Place, skew: float) -> None:
    shown: dict[int, tuple[float, int, str]] = {}

    def show(event: Event) -> None:
        if isinstance(event, ChatArrived | ChatChanged):
            message = event.message
            shown[message.id] = (message.at, message.id, message.body)

    place.world.bus.subscribe(Event, show)
    place.world.clock.time = NOW + skew
    place.online()
    host, sink = place.host, place.line.sink
    host.add(2, "b1", "First")
    await sink.records_received(UUID, [replace(host.records[0], at=NOW)])
    host.add(2, "b2", "Second")
    await place.say("Third")  # the host answers before its line tells of the second
    host.add(2, "b3", "Fourth")
    host.mood = "later"
    await place.say("Fifth")
    for record in host.records:
        await sink.records_received(UUID, [replace(record, at=NOW + record.number)])
        await place.world.settle()
    assert [text for _, _, text in sorted(shown.values())] == ["First", "Second", "Third", "Fourth", "Fifth"]
    assert [round(at) for at, _, _ in sorted(shown.values())][:4] == [5_000, 5_002, 5_003, 5_004]
