"""Who plays: a window in a process of its own, told what to do (see `demo.player`)."""

import asyncio
import contextlib
import json
from pathlib import Path

from liveletter.demo import processes
from liveletter.demo.people import PracticePerson

_MOVE_PATIENCE = 90.0  # seconds; a move's own waits are shorter
_QUIT_PATIENCE = 15.0


class StepFailed(Exception):
    """A step of the play did not happen. `sentence` says which, `detail` has a window's last words."""

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class Actor:
    """A window in a process of its own, told what to do."""

    def __init__(self, *, person: PracticePerson, data: Path, seen: bool) -> None:
        self.person = person
        self._data = data
        self._seen = seen
        self._complaints = data.parent / f"{person.user}-window.log"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Open the window. What Qt complains about goes to a file: a person at this terminal could not mend it."""
        hidden = {} if self._seen else {"QT_QPA_PLATFORM": "offscreen"}
        with self._complaints.open("wb") as complaints:
            self._process = await processes.start(
                str(self._data),
                module="liveletter.demo.player",
                env={**processes.environment(), **hidden},
                pipes=True,
                complaints=complaints,
            )

    async def do(self, *move: str) -> None:
        """Make a move and wait until it is done. Raises StepFailed."""
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(move).encode() + b"\n")
        try:
            async with asyncio.timeout(_MOVE_PATIENCE):
                line = await self._process.stdout.readline()
        except TimeoutError:
            raise StepFailed(f"{self.person.name}'s window does not answer.") from None
        if not line:
            raise StepFailed(f"{self.person.name}'s window has ended by itself.", self._last_words())
        answer = json.loads(line)
        if not answer["done"]:
            raise StepFailed(f"In {self.person.name}'s window, {answer['why']}.")

    def _last_words(self) -> str:
        return "\n".join(self._complaints.read_text("utf-8", "replace").splitlines()[-5:])

    async def leave(self) -> None:
        """Quit, as a person would; the window's engine ends with it."""
        if self._process is None:
            return
        if self._process.stdin is not None:
            self._process.stdin.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_QUIT_PATIENCE):
                await self._process.wait()
        await processes.end(self._process)
