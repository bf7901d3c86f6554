"""The window finds its engine, starts it where none runs, and starts it again when it dies."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from liveletter.bridge.commands import SetFlag
from liveletter.domain.errors import EngineUnavailable
from liveletter.events import EngineReady, EventBus, OwnPresenceChanged, PresenceChanged, TroubleArose
from liveletter.window import engine_link
from liveletter.window.engine_link import EngineLink, engine_command

STAND_IN = str(Path(__file__).with_name("stand_in_engine.py"))


class Watched:
    """A link, and what it told."""

    def __init__(self, data: Path, command: list[str]) -> None:
        self.bus = EventBus()
        self.ready = 0
        self._came = asyncio.Event()
        self.troubles: list[str] = []
        self.bus.subscribe(EngineReady, self._on_ready)
        self.bus.subscribe(TroubleArose, lambda event: self.troubles.append(event.sentence))
        self.link = EngineLink(data=data, bus=self.bus, start=lambda data: [*command, str(data)])

    def _on_ready(self, _: EngineReady) -> None:
        self.ready += 1
        self._came.set()

    async def until_ready(self, times: int) -> None:
        async with asyncio.timeout(15):
            while self.ready < times:
                self._came.clear()
                await self._came.wait()


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    found = Watched(tmp_path, [sys.executable, STAND_IN])
    running = asyncio.create_task(found.link.run())
    yield found
    running.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    if found.link.process is not None:
        await asyncio.to_thread(found.link.process.wait, 10)


async def test_an_engine_is_started_and_its_state_told(watched: Watched) -> None:
    told: list[object] = []
    watched.bus.subscribe(OwnPresenceChanged, told.append)
    watched.bus.subscribe(PresenceChanged, told.append)
    await watched.until_ready(1)
    assert len(told) == 2
    assert watched.link.is_connected
    assert "" in watched.troubles  # whatever was wrong with the engine is over


async def test_a_call_waits_for_the_engine(watched: Watched) -> None:
    assert watched.ready == 0
    await watched.link.call(SetFlag([1], "\\Seen", True))
    assert watched.ready == 1


@pytest.mark.expects_log("engine")
async def test_a_dead_engine_is_started_again(watched: Watched) -> None:
    await watched.until_ready(1)
    process = watched.link.process
    assert process is not None
    process.kill()
    await asyncio.to_thread(process.wait, 10)
    await watched.until_ready(2)
    assert any("has stopped" in sentence for sentence in watched.troubles)
    assert watched.link.process is not process
    await watched.link.call(SetFlag([1], "\\Seen", True))


async def test_another_windows_place_is_known(watched: Watched, tmp_path: Path) -> None:
    await watched.until_ready(1)
    second = EngineLink(data=tmp_path, bus=EventBus())
    assert await second.raise_other_window()


async def test_no_engine_no_other_window(tmp_path: Path) -> None:
    assert not await EngineLink(data=tmp_path, bus=EventBus()).raise_other_window()


@pytest.mark.expects_log("engine")
async def test_an_engine_that_always_dies_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_link, "BACKOFF", 0.001)
    watched = Watched(tmp_path, [sys.executable, "-c", "raise SystemExit(3)"])
    async with asyncio.timeout(15):
        await watched.link.run()
    assert watched.troubles[-1].startswith("Liveletter's engine has stopped several times")
    with pytest.raises(EngineUnavailable):
        await watched.link.call(SetFlag([1], "\\Seen", True))


@pytest.mark.expects_log("engine")
async def test_an_engine_that_refuses_to_run_is_believed(tmp_path: Path) -> None:
    words = "The archive was written by a newer Liveletter."
    watched = Watched(tmp_path, [sys.executable, "-c", f"import sys; print({words!r}, file=sys.stderr); sys.exit(3)"])
    async with asyncio.timeout(15):
        await watched.link.run()
    assert watched.troubles == [words]


def test_the_engine_is_this_very_program(tmp_path: Path) -> None:
    assert engine_command(tmp_path) == [
        sys.executable, "-m", "liveletter", "engine", "--data", str(tmp_path), "--for-window",
    ]  # fmt: skip


def test_a_frozen_engine_is_this_very_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert engine_command(tmp_path) == [sys.executable, "engine", "--data", str(tmp_path), "--for-window"]
