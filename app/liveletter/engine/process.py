"""The engine as a process of its own: `liveletter engine`."""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from pathlib import Path

from liveletter.alerts.desktop import DesktopAlert
from liveletter.bridge import commands as c
from liveletter.bridge.server import BridgeServer
from liveletter.domain.errors import ArchiveError
from liveletter.engine.engine import Engine
from liveletter.engine.logs import log_to_file
from liveletter.events import WindowRaiseRequested
from liveletter.secrets.chain import open_secrets

log = logging.getLogger(__name__)
WINDOW_PATIENCE = 20.0  # seconds that an engine started for a window waits for it
CANNOT_WRITE = (
    "Liveletter cannot write to its data folder ({reason}). Make room or check its permissions, then start Liveletter "
    "again."
)
BEHIND_WINDOW = 10  # niceness: where cores are few, what the user looks at comes before what is fetched meanwhile
REFUSED = 3  # exit code: the archive cannot be opened; the sentence stands on standard error


class EngineProcess:
    """An engine behind a bridge. With `for_window` it ends when the last window has left (and none comes back)."""

    def __init__(self, *, data: Path, for_window: bool) -> None:
        self._for_window = for_window
        self._stop = asyncio.Event()
        self._farewell: asyncio.TimerHandle | None = None
        self._engine = Engine(data=data, secrets=open_secrets(data))
        parts, tasks = self._engine.parts, self._engine.tasks
        alert = DesktopAlert(listener=self._engine, tasks=tasks, settings=parts.settings, words=parts.words)
        self._engine.add_alert(alert)
        handlers = self._engine.handlers | {c.RaiseWindow: self._raise_window, c.StopEngine: self._stop_engine}
        self._server = BridgeServer(data=data, bus=self._engine.bus, handlers=handlers, on_windows=self._on_windows)

    async def run(self) -> None:
        """Serve until told to stop."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError):  # Windows
                loop.add_signal_handler(number, self._stop.set)
        await self._server.start()
        await self._engine.start()
        self._on_windows(self._server.windows)
        try:
            await self._stop.wait()
        finally:
            await self._server.stop()
            await self._engine.stop()

    def _on_windows(self, count: int) -> None:
        if self._farewell is not None:
            self._farewell.cancel()
            self._farewell = None
        if count == 0 and self._for_window:
            pause = 0.0 if self._has_served else WINDOW_PATIENCE
            self._farewell = asyncio.get_running_loop().call_later(pause, self._stop.set)
        self._has_served = self._has_served or count > 0

    _has_served = False

    async def _raise_window(self, _: c.RaiseWindow) -> bool:
        if self._server.windows:
            self._engine.bus.publish(WindowRaiseRequested())
        return self._server.windows > 0

    async def _stop_engine(self, _: c.StopEngine) -> None:
        asyncio.get_running_loop().call_soon(self._stop.set)


def run_engine(data: Path, *, for_window: bool) -> int:
    """Run the engine of the profile in `data`; returns the exit code."""
    log_to_file(data, "engine")
    if for_window and sys.platform != "win32":
        os.nice(BEHIND_WINDOW)
    try:
        asyncio.run(_serve(data, for_window=for_window))
    except ArchiveError as error:
        log.error("The archive cannot be opened: %s %s", error.sentence, error.detail)
        print(error.sentence, file=sys.stderr)
        return REFUSED
    except OSError as error:
        log.exception("The engine cannot start")
        print(CANNOT_WRITE.format(reason=error.strerror or error), file=sys.stderr)
        return REFUSED
    return 0


async def _serve(data: Path, *, for_window: bool) -> None:
    await EngineProcess(data=data, for_window=for_window).run()
