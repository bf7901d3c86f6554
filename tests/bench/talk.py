"""A live letter's long talk in window and engine: `python -m tests.bench.talk`.

Opens a talk of 5,000 messages by turns as eight areas and as one timeline, in a new pane and in one that has shown a
talk before, and tells the window's own work for each and the ratio. Then takes 200 records in, as a host's page brings
them, and tells how long the longest turn of the engine's loop was, beside writing the same rows with bare sqlite3.
"""

import argparse
import asyncio
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import PySide6  # noqa: F401 - before qasync, which takes the first Qt it finds
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from liveletter.archive.archive import Archive
from liveletter.domain.live import LiveRecord, RecordKind
from liveletter.events import EventBus
from liveletter.settings import LIVE_VIEW, Settings
from liveletter.tasks import TaskGroup
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_pane import SessionPane
from liveletter.window.reading import LateReader
from tests.bench.place import display
from tests.delivery.test_live import Place
from tests.delivery.test_live_machine import UUID
from tests.services.world import World
from tests.window.live.sessions import LETTER
from tests.window.live.test_session_with_archive import Engine

MESSAGES, RECORDS = 5_000, 200
RATIO = 3.5  # areas to one timeline, in a pane that has shown a talk before
LONGEST = 20.0  # milliseconds of one turn of the engine's loop
PAUSE = 0.03  # seconds for what is done after the opening
VIEWS = ("areas", "timeline")


class Window:
    """A window's pane over an archive with one long talk."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        self.settings = Settings()
        self._archive = Archive(folder / "archive.db")
        reader = LateReader(folder / "archive.db")
        assert reader.open()
        tasks = TaskGroup(on_error=print)
        bus = EventBus()
        engine = Engine(self._archive, bus)
        self._ctx = Context(client=engine, reader=reader, bus=bus, settings=self.settings, tasks=tasks)
        self._lines = HostLines(ctx=self._ctx, parent=application)
        engine.hear(1, MESSAGES)
        session = reader.live_session_of(LETTER)
        assert session is not None
        self._session = session
        self._old = self.pane()

    def pane(self) -> SessionPane:
        """A new one."""
        pane = SessionPane(ctx=self._ctx, lines=self._lines)
        pane.resize(900, 600)
        return pane

    async def opened(self, view: str, *, new: bool) -> float:
        """Milliseconds of work until the talk stands there."""
        self.settings.note(LIVE_VIEW.key, view)
        pane = self.pane() if new else self._old
        pane.put_away()
        await asyncio.sleep(PAUSE)
        begun = time.thread_time()
        pane.open(self._session)
        spent = (time.thread_time() - begun) * 1000
        await asyncio.sleep(PAUSE)
        if new:
            pane.close()
            pane.deleteLater()
        return spent


async def measure_opening(folder: Path, application: QApplication, rounds: int) -> bool:
    """Print how long both views take; whether the bar is kept."""
    window = Window(folder, application)
    kept = False
    for new in (True, False):
        spent: dict[str, list[float]] = {view: [] for view in VIEWS}
        for number in range(rounds + 1):
            for view in VIEWS:
                took = await window.opened(view, new=new)
                spent[view] += [took] if number else []  # the first one warms up
        areas, timeline = (statistics.median(spent[view]) for view in VIEWS)
        kept = areas / timeline <= RATIO
        bar = "" if new else f"   bar {RATIO:.1f}"
        where = "a new pane" if new else "a pane in use"
        print(
            f"{MESSAGES} messages in {where:14} eight areas {areas:6.1f} ms   one timeline {timeline:6.1f} ms   "
            f"ratio {areas / timeline:4.2f}{bar}",
            flush=True,
        )
    return kept


class Turns:
    """Watches the turns of the loop, from now on."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._begun = time.perf_counter()
        self._turn()

    def _turn(self) -> None:
        now = time.perf_counter()
        self.longest, self._begun = max(self.longest, now - self._begun), now
        self._next = asyncio.get_running_loop().call_soon(self._turn)

    def stop(self) -> None:
        """Watch no more."""
        self._next.cancel()


async def measure_intake(folder: Path, rounds: int) -> bool:
    """Print how long the loop is held; whether the bar is kept."""
    world = World(archive=Archive(folder / "engine.db"))
    place = Place(world)
    place.online()
    bare = bare_file(folder / "bare.db")
    longest, whole, beside = list[float](), list[float](), list[float]()
    for number in range(rounds):
        records = [_record(at) for at in range(number * RECORDS + 1, (number + 1) * RECORDS + 1)]
        begun, turns = time.perf_counter(), Turns()
        await place.line.sink.records_received(UUID, records)
        turns.stop()
        whole.append((time.perf_counter() - begun) * 1000)
        longest.append(turns.longest * 1000)
        beside.append(_timed(lambda records=records: bare_add(bare, records)))  # type: ignore[misc]
    await world.tasks.cancel()
    print(
        f"{RECORDS} records taken in {statistics.median(whole):6.1f} ms   longest turn median "
        f"{statistics.median(longest):5.1f} ms, worst {max(longest):5.1f} ms   bar {LONGEST:.0f} (median)   "
        f"bare sqlite3 {statistics.median(beside):5.1f} ms",
        flush=True,
    )
    return statistics.median(longest) <= LONGEST


def _record(number: int) -> LiveRecord:
    return LiveRecord(number, RecordKind.SAID, 1_000.0 + number, 2, f"o{number}", f"The words of record {number}")


def bare_file(path: Path) -> sqlite3.Connection:
    """What one would write without an archive: a table with an index, and a search index."""
    sql = sqlite3.connect(path, isolation_level=None)
    sql.execute("PRAGMA journal_mode = wal")
    sql.execute("PRAGMA synchronous = full")
    sql.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, origin TEXT UNIQUE, at REAL, member INTEGER, body TEXT)")
    sql.execute("CREATE INDEX said_at ON said (at, id)")
    sql.execute("CREATE VIRTUAL TABLE found USING fts5 (body)")
    return sql


def bare_add(sql: sqlite3.Connection, records: list[LiveRecord]) -> None:
    """All of them in one transaction."""
    sql.execute("BEGIN IMMEDIATE")
    rows = [(one.number, one.origin_id, one.at, one.member, one.text) for one in records]
    sql.executemany("INSERT INTO said VALUES (?, ?, ?, ?, ?)", rows)
    sql.executemany("INSERT INTO found (rowid, body) VALUES (?, ?)", [(one.number, one.text) for one in records])
    sql.execute("COMMIT")


def _timed(run: Callable[[], object]) -> float:
    begun = time.perf_counter()
    run()
    return (time.perf_counter() - begun) * 1000


def main() -> int:
    """Run both; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ll-bench-") as place, display() as where:
        print(f"on {where}; {options.rounds} rounds")
        application = QApplication([])
        application.setQuitOnLastWindowClosed(False)
        loop = QEventLoop(application)
        asyncio.set_event_loop(loop)
        opened = loop.run_until_complete(measure_opening(Path(place), application, options.rounds))
        taken = asyncio.run(measure_intake(Path(place), options.rounds))
    sys.stdout.flush()
    os._exit(0 if opened and taken else 1)  # the interpreter's end would take the windows apart in any order


if __name__ == "__main__":
    sys.exit(main())
