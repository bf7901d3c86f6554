"""The real program, driven through the widgets that a person uses.

`python -m liveletter.demo.player DIR` opens the window of a profile and reads one JSON list a line from standard
input, a move (see `demo.moves`) and its arguments: `["open_mail", "The boat on Saturday"]`. Each is answered by a line:
`{"done": true}` or `{"done": false, "why": "…"}`.
"""

import asyncio
import json
import logging
import sys
import threading
from pathlib import Path
from typing import Any

from liveletter.demo.hands import NotThere
from liveletter.demo.moves import Moves
from liveletter.window.app import run_window
from liveletter.window.shell.main_window import SIZE, MainWindow

log = logging.getLogger(__name__)


class Player:
    """Reads moves from standard input and answers each."""

    def __init__(self, *, moves: Moves) -> None:
        self._moves = moves
        self._loop = asyncio.get_running_loop()
        self._lines: asyncio.Queue[str] = asyncio.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    async def run(self) -> None:
        """Until the input ends."""
        while line := await self._lines.get():
            print(json.dumps(await self._answer(json.loads(line))), flush=True)
        await self._moves.quit()

    async def _answer(self, move: list[str]) -> dict[str, Any]:
        name, *arguments = move
        try:
            await getattr(self._moves, name)(*arguments)
        except NotThere as error:
            return {"done": False, "why": str(error)}
        except Exception as error:
            log.exception("The move %s failed", name)
            return {"done": False, "why": f"{type(error).__name__}: {error}"}
        return {"done": True}

    def _read(self) -> None:
        for line in sys.stdin:
            self._loop.call_soon_threadsafe(self._lines.put_nowait, line)
        self._loop.call_soon_threadsafe(self._lines.put_nowait, "")


def play_in(data: Path) -> int:
    """Open a profile's window and play in it."""
    playing: list[asyncio.Task[None]] = []

    def begin(window: MainWindow) -> None:
        window.resize(SIZE)  # for the pictures, on whatever screen
        player = Player(moves=Moves(window=window))
        playing.append(asyncio.get_running_loop().create_task(player.run(), name="player"))

    return run_window(data, on_painted=begin)


if __name__ == "__main__":
    sys.exit(play_in(Path(sys.argv[1])))
