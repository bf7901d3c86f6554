"""The demo's other processes: this program's windows and engines, each window with its engine in a group of its own."""

import asyncio
import os
import signal
import sys
import time
from typing import IO

_PATIENCE = 10.0  # seconds that a group has to end when told to
_LOOK = 0.03


def environment() -> dict[str, str]:
    """What the demo's processes get: the practice passwords must not end in the user's own keyring."""
    return {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


async def start(
    *arguments: str,
    module: str = "liveletter",
    env: dict[str, str] | None = None,
    pipes: bool = False,
    complaints: IO[bytes] | None = None,
) -> asyncio.subprocess.Process:
    """Start a module of this program. `pipes`: its input and output are ours; `complaints`: where stderr goes."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        env=env or environment(),
        stdin=asyncio.subprocess.PIPE if pipes else asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE if pipes else None,
        stderr=complaints,
        start_new_session=True,
    )


async def end(process: asyncio.subprocess.Process) -> None:
    """End a process and all that it has started: asked first, killed when they do not go in time."""
    deadline = time.monotonic() + _PATIENCE
    _signal(process, signal.SIGTERM)
    while process.returncode is None or _is_anybody_left(process):
        if time.monotonic() > deadline:
            _signal(process, signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
            await process.wait()
            return
        await asyncio.sleep(_LOOK)


def _signal(process: asyncio.subprocess.Process, number: int) -> None:
    try:
        if sys.platform == "win32":
            process.terminate()
        else:
            os.killpg(process.pid, number)
    except OSError:
        pass  # they are gone already


def _is_anybody_left(process: asyncio.subprocess.Process) -> bool:
    if sys.platform == "win32":
        return False
    try:
        os.killpg(process.pid, 0)
    except OSError:
        return False
    return True
