"""The window's engine: found or started, kept connected, started again when it dies."""

import asyncio
import contextlib
import logging
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import IO, TypeVar

from liveletter.bridge.client import BridgeClient
from liveletter.bridge.commands import Command, GetState, RaiseWindow, State
from liveletter.domain.errors import EngineUnavailable
from liveletter.domain.presence import Presence
from liveletter.events import (
    AccountStateChanged,
    EngineReady,
    Event,
    EventBus,
    LiveHostStateChanged,
    MailFailed,
    OutboxChanged,
    OwnPresenceChanged,
    PresenceChanged,
    ProposalMade,
    SubscriptionRequested,
    TroubleArose,
)

log = logging.getLogger(__name__)
R = TypeVar("R")

START_TIMEOUT = 20.0  # seconds an engine may take until it listens
LOOK_PAUSE = 0.03  # seconds between looks for a starting engine
CALL_PATIENCE = 20.0  # seconds a call waits for an engine that is being started
BACKOFF = 0.1  # seconds; twice as long after each crash
CRASH_LIMIT = 5
CRASH_SPAN = 60.0  # seconds
ENGINE_TOPIC = "engine"  # of TroubleArose
REFUSED = 3  # the engine's exit code when it cannot open the archive; its sentence stands on standard error


def engine_command(data: Path) -> list[str]:
    """How this program starts its engine: the same executable, frozen or not."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "liveletter"]
    return [*program, "engine", "--data", str(data), "--for-window"]


class EngineLink:
    """Keeps one window connected to its profile's engine.

    `run` returns when the engine refused to run, or died CRASH_LIMIT times within CRASH_SPAN; until then a lost
    engine is started again after a growing pause, and TroubleArose(ENGINE_TOPIC) tells the user. `call` waits for a
    starting engine.
    """

    def __init__(self, *, data: Path, bus: EventBus, start: Callable[[Path], list[str]] = engine_command) -> None:
        self._data = data
        self._bus = bus
        self._start = start
        self._client: BridgeClient | None = None
        self._ready = asyncio.Event()
        self._given_up = False
        self._process: subprocess.Popen[bytes] | None = None
        self._crashes: deque[float] = deque(maxlen=CRASH_LIMIT)
        self._known: set[int] = set()  # persons whose presence was told
        self._said: IO[bytes] | None = None  # what the engine says on standard error when it fails

    @property
    def is_connected(self) -> bool:
        """Whether the engine answers now."""
        return self._client is not None and self._ready.is_set()

    @property
    def process(self) -> subprocess.Popen[bytes] | None:
        """The engine's process, where this window started it."""
        return self._process

    async def call(self, command: Command[R]) -> R:
        """Ask and await the answer. Raises what the engine raised, or EngineUnavailable."""
        if self._client is not None and self._client.closed.is_set():
            self._ready.clear()  # it has just died; `run` is about to notice
        if not self._ready.is_set() and not self._given_up:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ready.wait(), CALL_PATIENCE)
        if self._client is None or self._given_up:
            raise EngineUnavailable("Liveletter's engine is not running. Close the window and start Liveletter again.")
        return await self._client.call(command)

    async def raise_other_window(self) -> bool:
        """Bring another window of this profile to the front; False where there is none."""
        client = BridgeClient(bus=EventBus())
        try:
            await client.connect(self._data, window=False)
            async with asyncio.timeout(3):
                return await client.call(RaiseWindow())
        except (EngineUnavailable, TimeoutError):
            return False
        finally:
            await client.close()

    async def run(self) -> None:
        """Connect, stay connected, start the engine where none is. Ends by cancelling or by giving up."""
        try:
            while not self._given_up:
                await self._one_connection()
        finally:
            is_starting = self._client is None
            await self._drop()
            if is_starting and self._process is not None:
                self._process.terminate()  # it would wait for a window that does not come
            if self._said is not None:
                self._said.close()

    async def _one_connection(self) -> None:
        client = await self._connected()
        if client is not None:
            try:
                self._tell(await client.call(GetState()))
                self._client = client
                self._ready.set()
                self._bus.publish(EngineReady())
                await client.closed.wait()
            except EngineUnavailable as error:
                log.warning("The engine left at once: %s", error.detail or error.sentence)
        await self._drop()
        await self._after_crash()

    async def _connected(self) -> BridgeClient | None:
        """A connection to the engine that runs, or to one that is started now; None where that fails."""
        deadline = time.monotonic() + START_TIMEOUT
        started = False
        while time.monotonic() < deadline:
            client = BridgeClient(bus=self._bus)
            try:
                await client.connect(self._data, window=True)
                return client
            except EngineUnavailable:
                await client.close()
            if started and self._has_ended():
                return None
            if not started:
                self._spawn()
                started = True
            await asyncio.sleep(LOOK_PAUSE)
        return None

    def _spawn(self) -> None:
        log.info("Starting the engine")
        if self._said is not None:
            self._said.close()
        self._said = tempfile.TemporaryFile()  # noqa: SIM115 - closed when the link ends
        self._process = subprocess.Popen(  # noqa: S603 - our own executable
            self._start(self._data), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=self._said
        )

    def _refusal(self) -> str:
        """Why the engine will not run, in its own words; empty where it only died."""
        if self._process is None or self._said is None or self._process.poll() != REFUSED:
            return ""
        self._said.seek(0)
        lines = self._said.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else ""

    def _has_ended(self) -> bool:
        return self._process is None or self._process.poll() is not None

    async def _drop(self) -> None:
        self._ready.clear()
        client, self._client = self._client, None
        if client is not None:
            await client.close()
        for person_id in self._known:
            self._bus.publish(PresenceChanged(person_id, Presence()))
        self._known.clear()

    async def _after_crash(self) -> None:
        if refusal := self._refusal():
            self._give_up(refusal)
            return
        now = time.monotonic()
        self._crashes.append(now)
        recent = sum(now - crash < CRASH_SPAN for crash in self._crashes)
        if recent >= CRASH_LIMIT:
            self._give_up(
                "Liveletter's engine has stopped several times in a row. Close the window and start Liveletter "
                "again; the log file in the profile's folder says what happened."
            )
            return
        self._trouble("Liveletter's engine has stopped and is being started again. Nothing that was sent is lost.")
        await asyncio.sleep(BACKOFF * 2**recent)

    def _give_up(self, sentence: str) -> None:
        self._given_up = True
        self._ready.set()  # whoever waits is told now
        self._trouble(sentence)

    def _trouble(self, sentence: str) -> None:
        self._bus.publish(TroubleArose(ENGINE_TOPIC, sentence))

    def _tell(self, state: State) -> None:
        self._known = set(state.presences)
        for event in events_of(state):
            self._bus.publish(event)


def events_of(state: State) -> list[Event]:
    """An engine's state, told as the events that led to it."""
    return [
        TroubleArose(ENGINE_TOPIC, ""),
        *(AccountStateChanged(account) for account in state.accounts),
        OwnPresenceChanged(state.own_presence),
        *(PresenceChanged(person_id, presence) for person_id, presence in state.presences.items()),
        *(LiveHostStateChanged(url, *line) for url, line in state.live_lines.items()),
        *(SubscriptionRequested(*request) for request in state.requests),
        *(ProposalMade(proposal) for proposal in state.proposals),
        *(TroubleArose(topic, sentence) for topic, sentence in state.troubles.items()),
        OutboxChanged(state.waiting, state.all_waiting),
        *(MailFailed(*failed) for failed in state.failed),
    ]
