"""`liveletter demo`: a first look, with practice servers on this computer and nothing else."""

import argparse
import asyncio
import contextlib
import os
import platform
import signal
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path

from liveletter.demo.people import ALICE, BOB, PLAYERS
from liveletter.demo.play import Play, Stage
from liveletter.demo.profile import environment, prepare, program
from liveletter.demo.servers import PracticeServers
from liveletter.domain.errors import LiveletterError


def build_parser() -> argparse.ArgumentParser:
    """The options of `liveletter demo`."""
    parser = argparse.ArgumentParser(
        prog="liveletter demo",
        description=(
            "Try Liveletter with two people, Alice and Bob, and practice servers that run on this computer only. "
            "With a display, both windows open. Without one, the program plays a mail answered by chat and a chat "
            "answered by mail in windows that nobody sees, tells each step, and keeps pictures."
        ),
    )
    parser.add_argument("--play", action="store_true", help="play by itself, also where there is a display")
    parser.add_argument(
        "--out", type=Path, default=Path("demo-out"), metavar="DIR", help="where pictures go (default: demo-out)"
    )
    parser.add_argument(
        "--keep", type=Path, metavar="DIR", help="keep both profiles here (default: they are removed afterwards)"
    )
    return parser


def run_demo(arguments: Sequence[str]) -> int:
    """Run the demo; 0 when everything happened. Raises LiveletterError where something did not."""
    options = build_parser().parse_args(arguments)
    with ExitStack() as stack:
        if options.keep is not None:
            profiles = options.keep.expanduser().resolve()
        else:
            profiles = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="liveletter-demo-")))
        for person in PLAYERS:
            (profiles / person.user).mkdir(mode=0o700, parents=True, exist_ok=True)
        plays = options.play or not has_display()
        asyncio.run(_play(profiles, options.out.resolve()) if plays else _show(profiles))
    return 0


def has_display() -> bool:
    """Whether windows can be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}:
        return False
    needs_server = platform.system() not in {"Windows", "Darwin"}
    return not needs_server or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def _play(profiles: Path, pictures: Path) -> None:
    async with _servers(profiles, opening=False):
        stage = Stage(alice=profiles / ALICE.user, bob=profiles / BOB.user, pictures=pictures)
        await Play(stage=stage, tell=_tell).run()
    _tell(f"All of it happened. Pictures: {pictures}")


async def _show(profiles: Path) -> None:
    async with _servers(profiles, opening=True):
        _tell("Both windows open now. Answer a mail by chat (Ctrl+Shift+R), a chat by mail; close both to end.")
        windows = [await _window(profiles / person.user) for person in PLAYERS]
        try:
            await _until_closed(windows)
        finally:
            await asyncio.gather(*(_close(window) for window in windows))


@asynccontextmanager
async def _servers(profiles: Path, *, opening: bool) -> AsyncIterator[PracticeServers]:
    servers = PracticeServers()
    await servers.start()
    try:
        await servers.furnish(opening=opening)
        _tell("Practice servers for mail and chat run on this computer.")
        await asyncio.gather(*(prepare(profiles / one.user, person=one, servers=servers) for one in PLAYERS))
        _tell("Alice and Bob have an account each, and mail in their boxes.")
        yield servers
    finally:
        await servers.stop()


async def _window(data: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(*program("--data", str(data)), env=environment())


async def _until_closed(windows: list[asyncio.subprocess.Process]) -> None:
    """Until both are closed, or the demo is told to end (Ctrl+C)."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, told.set)
    closed = asyncio.ensure_future(_exit_codes(windows))
    ending = asyncio.ensure_future(told.wait())
    try:
        await asyncio.wait({closed, ending}, return_when=asyncio.FIRST_COMPLETED)
        if closed.done() and any(closed.result()):
            raise LiveletterError(f"A window ended with an error (exit codes {closed.result()}).")
    finally:
        closed.cancel()
        ending.cancel()


async def _exit_codes(windows: list[asyncio.subprocess.Process]) -> list[int]:
    return [await window.wait() for window in windows]


async def _close(window: asyncio.subprocess.Process) -> None:
    if window.returncode is None:
        window.terminate()
    try:
        async with asyncio.timeout(10):
            await window.wait()
    except TimeoutError:
        window.kill()
        await window.wait()


def _tell(words: str) -> None:
    print(words, flush=True)
