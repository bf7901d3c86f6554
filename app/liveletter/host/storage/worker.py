"""Threads that run jobs on a database connection of their own.

A writer takes all that waits into one transaction and answers after it is on disk: a hundred waiting messages cost
one commit, and a few statements where they can be done together. Each job stands alone nevertheless: where one fails,
all are undone and done again, that one by itself.
"""

import asyncio
import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Iterator, Sequence

import peewee

from liveletter.host.errors import Unavailable
from liveletter.host.storage.jobs import LOST, Outcome, Task, Undone, at_once, one_by_one, tried

log = logging.getLogger(__name__)
Hold = Callable[[peewee.Database, Sequence[str]], None]
_BATCH = 256
_GONE = "The host cannot reach its database just now. Try again in a moment."
Tasks = queue.SimpleQueue[Task | None]


class Worker(threading.Thread):
    """One thread with one connection. Ends when it takes None from the queue."""

    def __init__(
        self,
        *,
        name: str,
        tasks: Tasks,
        connect: Callable[[], peewee.Database],
        writes: bool,
        hold: Hold | None = None,
        on_batch: Callable[[int], None] = lambda _: None,
    ) -> None:
        super().__init__(name=name, daemon=True)
        self._tasks = tasks
        self._connect = connect
        self._writes = writes
        self._hold = hold
        self._on_batch = on_batch
        self._db: peewee.Database | None = None

    def run(self) -> None:
        """Work until told to end."""
        ended = False
        while not ended:
            batch, ended = self._take()
            if batch:
                self._on_batch(len(batch))
                _answer(self._work(batch))
        self._disconnect()

    def _take(self) -> tuple[list[Task], bool]:
        first = self._tasks.get()
        if first is None:
            return [], True
        batch = [first]
        while self._writes and len(batch) < _BATCH:
            try:
                further = self._tasks.get_nowait()
            except queue.Empty:
                break
            if further is None:
                return batch, True
            batch.append(further)
        return batch, False

    def _work(self, batch: Sequence[Task]) -> list[Outcome]:
        for again in (True, False):
            outcomes: list[Outcome] = []
            committing = False
            try:
                db = self._connected()
                if not self._writes:
                    return [tried(task, db) for task in batch]
                with contextlib.suppress(Undone):
                    with self._begun(db, batch):
                        outcomes = at_once(batch, db)
                        committing = True
                    return outcomes
                with self._begun(db, batch):
                    outcomes = one_by_one(batch, db)
                    committing = True
                return outcomes
            except LOST as error:
                self._disconnect()
                if committing or not again:
                    log.error("The database cannot be used: %s", type(error).__name__)
                    break
            except Exception as error:
                self._disconnect()
                return [(task, None, error) for task in batch]
        return [(task, None, Unavailable(_GONE)) for task in batch]

    @contextlib.contextmanager
    def _begun(self, db: peewee.Database, batch: Sequence[Task]) -> Iterator[None]:
        """A transaction that holds all keys from its beginning, in one order: processes that held some of each other's
        would wait for ever."""
        with begin(db):
            if self._hold is not None:
                self._hold(db, sorted({task.key for task in batch}))
            yield

    def _connected(self) -> peewee.Database:
        if self._db is None:
            self._db = self._connect()
        return self._db

    def _disconnect(self) -> None:
        if self._db is not None:
            with contextlib.suppress(peewee.PeeweeException):
                self._db.close()
            self._db = None


def begin(db: peewee.Database) -> "peewee._atomic":
    """A transaction that takes SQLite's write lock at once: waiting for it later could not be mended."""
    if isinstance(db, peewee.SqliteDatabase) and not db.in_transaction():
        return db.atomic("IMMEDIATE")
    return db.atomic()


def _answer(outcomes: Sequence[Outcome]) -> None:
    """Wake each loop once, however many answers it gets."""
    loops: dict[asyncio.AbstractEventLoop, list[Outcome]] = {}
    for outcome in outcomes:
        loops.setdefault(outcome[0].loop, []).append(outcome)
    for loop, its in loops.items():
        with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits any more
            loop.call_soon_threadsafe(_resolve, its)


def _resolve(outcomes: Sequence[Outcome]) -> None:
    for task, value, error in outcomes:
        if task.future.done():
            continue
        if error is not None:
            task.future.set_exception(error)
        else:
            task.future.set_result(value)
