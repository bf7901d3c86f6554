"""`liveletter demo`: a first look, with practice servers on this computer and nothing else."""

import argparse
import asyncio
import contextlib
import logging
import os
import platform
import signal
import tempfile
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from functools import partial
from pathlib import Path

from liveletter.demo import processes
from liveletter.demo.actor import StepFailed
from liveletter.demo.guest import PracticeGuest
from liveletter.demo.live_host import PracticeLiveHost
from liveletter.demo.live_letters import SUPPER, send
from liveletter.demo.people import ALICE, BOB, MARIE, PLAYERS
from liveletter.demo.play import Play, Stage
from liveletter.demo.profile import Then, prepare
from liveletter.demo.servers import PracticeServers
from liveletter.domain.errors import LiveletterError
from liveletter.settings import THEME, UNDO_SECONDS, Settings


def build_parser() -> argparse.ArgumentParser:
    """The options of `liveletter demo`."""
    parser = argparse.ArgumentParser(
        prog="liveletter demo",
        description=(
            "Try Liveletter with two people, Alice and Bob, and practice servers that run on this computer only. "
            "With a display, both windows open. Without one, the program plays a mail answered by chat, a chat "
            "answered by mail, and a live letter (a chat inside a mail, for whoever has a mail address) in windows "
            "that nobody sees, tells each step, and keeps pictures."
        ),
    )
    parser.add_argument("--play", action="store_true", help="play by itself, also where there is a display")
    parser.add_argument(
        "--out", type=Path, default=Path("demo-out"), metavar="DIR", help="where pictures go (default: demo-out)"
    )
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="system", help="colours of the windows")
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
        profiles.mkdir(mode=0o700, parents=True, exist_ok=True)
        # What the practice servers' libraries say of broken connections: nobody at this terminal could mend it.
        logging.basicConfig(filename=profiles / "servers.log", level=logging.WARNING)
        for person in PLAYERS:
            (profiles / person.user).mkdir(mode=0o700, parents=True, exist_ok=True)
            kept = Settings(profiles / person.user / "settings.json")
            kept.set(THEME.key, options.theme)
            kept.set(UNDO_SECONDS.key, 0)
        plays = options.play or not has_display()
        asyncio.run(_until_told_to_end(_play(profiles, options.out.resolve()) if plays else _show(profiles)))
    return 0


def has_display() -> bool:
    """Whether windows can be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "") in {"offscreen", "minimal"}:
        return False
    needs_server = platform.system() not in {"Windows", "Darwin"}
    return not needs_server or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def _until_told_to_end(demo: Coroutine[None, None, None]) -> None:
    """Run the demo so that SIGTERM, like Ctrl+C, lets it tidy up."""
    task = asyncio.ensure_future(demo)
    with contextlib.suppress(NotImplementedError):  # Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


async def _play(profiles: Path, pictures: Path) -> None:
    async with _servers(profiles, opening=False) as marie:
        stage = Stage(alice=profiles / ALICE.user, bob=profiles / BOB.user, pictures=pictures, seen=has_display())
        try:
            await Play(stage=stage, marie=marie, tell=_tell).run()
        except StepFailed as failure:
            raise LiveletterError(failure.sentence, failure.detail) from failure
    _tell(f"All of it happened. Pictures: {pictures}")


async def _show(profiles: Path) -> None:
    async with _servers(profiles, opening=True):
        _tell("Both windows open now. Answer a mail by chat (Ctrl+Shift+R), a chat by mail; close both to end.")
        _tell(
            f"“{SUPPER.subject}” is a live letter, a chat inside a mail: join it in Alice's window, "
            "or put one into a mail of yours (Ctrl+Shift+L)."
        )
        windows = [await processes.start("--data", str(profiles / person.user)) for person in PLAYERS]
        try:
            codes = [await window.wait() for window in windows]
        finally:
            await asyncio.gather(*(processes.end(window) for window in windows))
        if any(codes):
            raise LiveletterError(f"A window ended with an error (exit codes {codes}).")


@asynccontextmanager
async def _servers(profiles: Path, *, opening: bool) -> AsyncIterator[PracticeGuest]:
    """While the block runs, the practice servers do, and Marie sits before her browser."""
    async with AsyncExitStack() as stack:
        servers = PracticeServers()
        stack.push_async_callback(servers.stop)
        await servers.start()
        await servers.furnish(opening=opening)
        host = PracticeLiveHost(profiles / "host", servers=servers)
        stack.push_async_callback(host.stop)
        await host.start()
        _tell("Practice servers for mail, chat and live letters run on this computer.")
        marie = PracticeGuest(servers.mailboxes.watch(MARIE.address))
        stack.push_async_callback(marie.leave)
        await _prepare_all(profiles, servers, host, {BOB.user: partial(send, letter=SUPPER)} if opening else {})
        if opening:
            await marie.answer(SUPPER.subject, SUPPER.marie_says)
        _tell("Alice and Bob have an account each, and mail in their boxes.")
        yield marie


async def _prepare_all(
    profiles: Path, servers: PracticeServers, host: PracticeLiveHost, then: Mapping[str, Then]
) -> None:
    """Both profiles at the same time. `then`: what else a user's engine is to do. Raises LiveletterError."""
    outcomes = await asyncio.gather(
        *(
            prepare(profiles / one.user, person=one, servers=servers, host=host, then=then.get(one.user))
            for one in PLAYERS
        ),
        return_exceptions=True,
    )
    for outcome in outcomes:
        if isinstance(outcome, BaseException):
            raise outcome


def _tell(words: str) -> None:
    print(words, flush=True)
