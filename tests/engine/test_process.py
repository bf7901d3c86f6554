"""The engine as a process: found by its note, ended with its window, one per profile."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from liveletter.bridge import commands as c
from liveletter.bridge.address import note_path
from liveletter.bridge.client import BridgeClient
from liveletter.domain.errors import EngineUnavailable
from liveletter.engine.process import REFUSED
from liveletter.events import EventBus, SettingChanged

PATIENCE = 20.0  # seconds


@asynccontextmanager
async def engine(data: Path, *options: str) -> AsyncIterator[asyncio.subprocess.Process]:
    command = [sys.executable, "-m", "liveletter", "engine", "--data", str(data), *options]
    environment = os.environ | {"PYTHONPATH": "app"}
    process = await asyncio.create_subprocess_exec(*command, env=environment, stderr=asyncio.subprocess.PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def connected(data: Path, bus: EventBus | None = None, *, window: bool = True) -> BridgeClient:
    async with asyncio.timeout(PATIENCE):
        while True:
            client = BridgeClient(bus=bus or EventBus())
            try:
                await client.connect(data, window=window)
                return client
            except EngineUnavailable:
                await client.close()
                await asyncio.sleep(0)


async def test_an_engine_for_a_window_ends_with_it(tmp_path: Path) -> None:
    async with engine(tmp_path, "--for-window") as process:
        window = await connected(tmp_path)
        await window.call(c.GetState())
        await window.close()
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    assert not note_path(tmp_path).exists()


async def test_an_engine_of_its_own_stays_until_it_is_told_to_stop(tmp_path: Path) -> None:
    async with engine(tmp_path) as process:
        window = await connected(tmp_path)
        await window.close()
        again = await connected(tmp_path)
        await again.call(c.StopEngine())
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
        await again.close()


async def test_it_ends_politely_when_the_system_says_so(tmp_path: Path) -> None:
    async with engine(tmp_path) as process:
        window = await connected(tmp_path)
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
        await asyncio.wait_for(window.closed.wait(), PATIENCE)
        await window.close()


async def test_a_second_engine_of_the_same_profile_refuses_with_a_sentence(tmp_path: Path) -> None:
    async with engine(tmp_path):
        window = await connected(tmp_path)
        async with engine(tmp_path) as second:
            _, told = await asyncio.wait_for(second.communicate(), PATIENCE)
            assert second.returncode == REFUSED
        assert "Traceback" not in told.decode()
        assert told.decode().strip().endswith(".")
        await window.call(c.GetState())  # the first is not touched
        await window.close()


async def test_an_archive_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    async with engine(tmp_path, "--for-window") as process:
        await (await connected(tmp_path)).close()
        await asyncio.wait_for(process.wait(), PATIENCE)
    with sqlite3.connect(tmp_path / "archive.db") as database:
        database.execute("PRAGMA user_version = 9999")
    database.close()
    before = (tmp_path / "archive.db").read_bytes()
    async with engine(tmp_path) as process:
        _, told = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == REFUSED
    assert "newer" in told.decode()
    assert (tmp_path / "archive.db").read_bytes() == before


async def test_settings_are_kept_and_told_to_every_window(tmp_path: Path) -> None:
    async with engine(tmp_path):
        told: list[SettingChanged] = []
        bus = EventBus()
        bus.subscribe(SettingChanged, told.append)
        window, other = await connected(tmp_path, bus), await connected(tmp_path)
        await window.call(c.GetState())
        await other.call(c.ChangeSetting("window.theme", "dark"))
        await window.call(c.GetState())
        assert told == [SettingChanged("window.theme", "dark")]
        assert (tmp_path / "settings.json").read_text().count("dark") == 1
        await window.close()
        await other.close()


@pytest.mark.parametrize(("key", "value"), [("no.such", True), ("window.theme", 3)])
async def test_a_setting_that_is_none_is_refused(tmp_path: Path, key: str, value: object) -> None:
    async with engine(tmp_path):
        window = await connected(tmp_path)
        with pytest.raises(Exception, match="no such setting"):
            await window.call(c.ChangeSetting(key, value))  # type: ignore[arg-type]
        await window.close()
