"""What a host brings, taken in while everything else goes on."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from liveletter.domain.live import LiveRecord, RecordKind
from liveletter.services.live.intake import AT_ONCE
from tests.delivery.test_live import Place
from tests.delivery.test_live_machine import UUID
from tests.services.world import World

MANY = 8 * AT_ONCE


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
