"""A person's program without its window: the engine's process, and the stream by which it is told what to do."""

import asyncio
import os
import sys
import time
from pathlib import Path
from typing import TypeVar

from liveletter.bridge.client import BridgeClient
from liveletter.bridge.commands import Command
from liveletter.domain.errors import EngineUnavailable
from liveletter.events import EventBus

ROOT = Path(__file__).resolve().parent.parent.parent
STARTS_WITHIN = 30.0  # seconds
LOOK = 0.02  # seconds between two tries to reach an engine that starts
R = TypeVar("R")


class Program:
    """The engine of one profile, started again and again. Its events come to `bus`."""

    def __init__(self, data: Path, *, bus: EventBus | None = None) -> None:
        self.data = data
        self.bus = bus or EventBus()
        self.start_seconds: list[float] = []
        self._process: asyncio.subprocess.Process | None = None
        self._client: BridgeClient | None = None
        self._reached = asyncio.Event()
        self._reaching: asyncio.Task[None] | None = None
        self.words = data / "standard-error.txt"

    async def start(self) -> None:
        """Start the process; it can be asked as soon as it is reached."""
        temporary = self.data / "tmp"
        temporary.mkdir(exist_ok=True)
        with self.words.open("ab") as words:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "liveletter", "engine", "--data", str(self.data)),
                cwd=ROOT,
                env=_environment() | {"TMPDIR": str(temporary)},
                stdout=words,
                stderr=words,
            )
        self._reaching = asyncio.create_task(self._reach(time.monotonic()))

    async def kill(self) -> None:
        """End the process by SIGKILL, whatever it does."""
        process = self._process
        assert process is not None
        assert process.returncode is None, f"The engine has ended by itself: {self.words.read_text()}"
        await self._reach_no_more()  # who asks now waits for the next engine; who has asked hears that this one is gone
        process.kill()
        await process.wait()
        await self._forget()

    async def stop(self) -> None:
        """End it politely, where it runs."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()
        await self._forget()

    async def ask(self, command: Command[R]) -> R:
        """Ask the engine, as soon as it is there. Raises EngineUnavailable where it ends before it answers."""
        async with asyncio.timeout(STARTS_WITHIN):
            await self._reached.wait()
        client = self._client
        if client is None:
            raise EngineUnavailable("It has just ended.")
        return await client.call(command)

    async def _reach(self, since: float) -> None:
        while True:
            client = BridgeClient(bus=self.bus)
            try:
                await client.connect(self.data, window=True)
                break
            except EngineUnavailable:
                await client.close()
                await asyncio.sleep(LOOK)
        self._client = client
        self.start_seconds.append(time.monotonic() - since)
        self._reached.set()

    async def _reach_no_more(self) -> None:
        if self._reaching is not None:
            self._reaching.cancel()
            await asyncio.gather(self._reaching, return_exceptions=True)
        self._reached.clear()

    async def _forget(self) -> None:
        await self._reach_no_more()
        client, self._client = self._client, None
        if client is not None:
            await client.close()


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY"}}
    return kept | {
        "PYTHONPATH": str(ROOT / "app"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "LANG": "C.UTF-8",
    }
