"""The bridge: a command gets its answer, an error its sentence, a stranger nothing."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from liveletter.bridge import commands as c
from liveletter.bridge import wire
from liveletter.bridge.address import note_path, read_note, write_note
from liveletter.bridge.client import BridgeClient
from liveletter.bridge.server import BATCH_SIZE, PROMPT_FRAMES, BridgeServer, Handler
from liveletter.domain import errors
from liveletter.domain.conversation import ItemKind, SearchHit
from liveletter.domain.errors import EngineUnavailable, LiveletterError, Refused, WrongPassword
from liveletter.domain.presence import Presence, Show
from liveletter.events import Event, EventBus, OutboxChanged, PresenceChanged

HIT = SearchHit(ItemKind.MAIL, 7, 12.5, "Straße", "\x02a\x03 b", "Bob")


class Ends:
    """Both ends of a bridge, with handlers to play with."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.bus = EventBus()
        self.seen: list[Event] = []
        self.windows: list[int] = []
        self.blocked = asyncio.Event()
        handlers: dict[type[c.Command[Any]], Handler] = {
            c.FindAll: self._find,
            c.LookUp: self._look_up,
            c.SyncNow: self._wait,
            c.MarkRead: self._break,
        }
        self.server = BridgeServer(data=data, bus=self.bus, handlers=handlers, on_windows=self.windows.append)

    async def client(self, *, window: bool = True) -> BridgeClient:
        bus = EventBus()
        bus.subscribe(Event, self.seen.append)
        client = BridgeClient(bus=bus)
        await client.connect(self.data, window=window)
        return client

    async def _find(self, command: c.FindAll) -> list[SearchHit]:
        self.bus.publish(OutboxChanged(command.limit))
        return [HIT]

    async def _look_up(self, _: c.LookUp) -> Presence:
        raise WrongPassword("The password is wrong. Enter it again.", "535 no")

    async def _wait(self, _: c.SyncNow) -> None:
        await self.blocked.wait()

    async def _break(self, _: c.MarkRead) -> None:
        raise ZeroDivisionError("a bug")


@pytest.fixture
async def ends(tmp_path: Path) -> AsyncIterator[Ends]:
    ends = Ends(tmp_path)
    await ends.server.start()
    yield ends
    ends.blocked.set()
    await ends.server.stop()


async def test_a_command_is_answered_by_its_type(ends: Ends) -> None:
    client = await ends.client()
    assert await client.call(c.FindAll("x")) == [HIT]
    await client.close()


async def test_what_happened_on_the_way_is_told_before_the_answer(ends: Ends) -> None:
    client = await ends.client()
    await client.call(c.FindAll("x", limit=3))
    assert ends.seen == [OutboxChanged(3)]
    await client.close()


async def test_an_error_arrives_with_its_kind_and_sentence(ends: Ends) -> None:
    client = await ends.client()
    with pytest.raises(WrongPassword) as caught:
        await client.call(c.LookUp(1))
    assert (caught.value.sentence, caught.value.detail) == ("The password is wrong. Enter it again.", "535 no")
    await client.close()


@pytest.mark.expects_log
async def test_a_bug_becomes_a_sentence_and_tells_nothing_of_itself(ends: Ends) -> None:
    client = await ends.client()
    with pytest.raises(LiveletterError) as caught:
        await client.call(c.MarkRead(1))
    assert "a bug" not in caught.value.sentence
    assert "log file" in caught.value.sentence
    await client.close()


async def test_a_slow_command_does_not_hold_up_the_next(ends: Ends) -> None:
    client = await ends.client()
    slow = asyncio.create_task(client.call(c.SyncNow()))
    assert await client.call(c.FindAll("x")) == [HIT]
    assert not slow.done()
    ends.blocked.set()
    await slow
    await client.close()


async def test_calls_under_way_end_when_the_engine_does(ends: Ends) -> None:
    client = await ends.client()
    slow = asyncio.create_task(client.call(c.SyncNow()))
    await client.call(c.FindAll("x"))  # the slow one is under way by now
    await ends.server.stop()
    with pytest.raises(EngineUnavailable):
        await slow
    await asyncio.wait_for(client.closed.wait(), 5)
    with pytest.raises(EngineUnavailable):
        await client.call(c.FindAll("x"))
    await client.close()


async def test_events_arrive_in_order_and_many_at_once(ends: Ends) -> None:
    client = await ends.client()
    await client.call(c.FindAll("x"))  # now it is known as a window
    for number in range(3 * BATCH_SIZE):
        ends.bus.publish(PresenceChanged(number, Presence(Show.AWAY)))
    await client.call(c.FindAll("x", limit=1))
    told = [event.person_id for event in ends.seen if isinstance(event, PresenceChanged)]
    assert told == list(range(3 * BATCH_SIZE))
    await client.close()


async def test_events_of_a_quiet_time_go_at_once_and_those_of_a_flood_together(
    ends: Ends, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("liveletter.bridge.server.BATCH_PAUSE", 3600.0)
    monkeypatch.setattr("liveletter.bridge.server.PROMPT_SPAN", 3600.0)
    frames: asyncio.Queue[wire.Frame] = asyncio.Queue()
    monkeypatch.setattr(BridgeClient, "_take", lambda _, frame: frames.put_nowait(frame))
    client = await ends.client()
    asking = asyncio.create_task(client.call(c.FindAll("x")))  # so that it is known as a window
    assert await _next(frames) == wire.Happened([OutboxChanged(100)])
    assert isinstance(await _next(frames), wire.Reply)
    for number in range(1, PROMPT_FRAMES):
        ends.bus.publish(OutboxChanged(number))
        assert await _next(frames) == wire.Happened([OutboxChanged(number)])
    for number in (1000, 1001):
        ends.bus.publish(OutboxChanged(number))
        await asyncio.sleep(0)
    looking = asyncio.create_task(client.call(c.LookUp(1)))  # before its answer comes what waited
    assert await _next(frames) == wire.Happened([OutboxChanged(1000), OutboxChanged(1001)])
    asking.cancel()
    looking.cancel()
    await client.close()


async def _next(frames: "asyncio.Queue[wire.Frame]") -> wire.Frame:
    return await asyncio.wait_for(frames.get(), 5)


async def test_the_number_of_windows_is_told(ends: Ends) -> None:
    window = await ends.client()
    command_line = await ends.client(window=False)
    await window.call(c.FindAll("x"))
    await command_line.call(c.FindAll("x"))
    assert ends.windows == [1]
    await window.close()
    await command_line.close()


@pytest.mark.expects_log
async def test_a_stranger_without_the_token_is_refused(ends: Ends) -> None:
    address = read_note(ends.data)
    assert address is not None
    write_note(ends.data, msgspec.structs.replace(address, token="guessed"))
    client = await ends.client()
    with pytest.raises(EngineUnavailable):
        await client.call(c.FindAll("x"))
    write_note(ends.data, address)
    await client.close()


@pytest.mark.expects_log
async def test_bytes_that_are_no_frame_end_the_connection_only(ends: Ends) -> None:
    address = read_note(ends.data)
    assert address is not None
    reader, writer = await asyncio.open_unix_connection(address.path)
    writer.write(b"\x00\x00\x00\x03abc")
    assert await reader.read() == b""
    writer.close()
    client = await ends.client()
    assert await client.call(c.FindAll("x")) == [HIT]
    await client.close()


async def test_the_note_is_private_and_goes_with_the_engine(ends: Ends) -> None:
    address = read_note(ends.data)
    assert address is not None
    assert note_path(ends.data).stat().st_mode & 0o077 == 0
    assert Path(address.path).parent.stat().st_mode & 0o077 == 0
    await ends.server.stop()
    assert not note_path(ends.data).exists()
    assert not Path(address.path).parent.exists()


async def test_temporary_files_may_lie_deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket's path may have about a hundred bytes."""
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    ends = Ends(tmp_path)
    await ends.server.start()
    client = await ends.client()
    assert await client.call(c.FindAll("x")) == [HIT]
    await client.close()
    await ends.server.stop()
    assert not any(deep.iterdir())


async def test_without_an_engine_the_client_says_so(tmp_path: Path) -> None:
    with pytest.raises(EngineUnavailable):
        await BridgeClient(bus=EventBus()).connect(tmp_path, window=True)


@pytest.mark.parametrize("kind", c.Command.__subclasses__(), ids=lambda kind: kind.__name__)
def test_every_command_says_what_it_is_answered_by(kind: type[c.Command[Any]]) -> None:
    answer = c.reply_type(kind)
    msgspec.msgpack.Decoder(answer)  # raises where the type cannot cross the stream


def test_every_error_crosses_the_stream_as_itself() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, LiveletterError)]
    assert len(kinds) > 15
    for kind in kinds:
        back = wire.error_of(wire.failure_of(1, kind("sentence", "detail")))
        assert type(back) is kind
        assert (back.sentence, back.detail) == ("sentence", "detail")


def test_a_finer_error_crosses_the_stream_as_what_it_is_to_all() -> None:
    class Finer(Refused):
        """One of a single adapter."""

    back = wire.error_of(wire.failure_of(1, Finer("sentence", "detail")))
    assert type(back) is Refused
