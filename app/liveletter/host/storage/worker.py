"""Threads that run jobs on a database connection of their own.

A writer takes all that waits into one transaction and answers after it is on disk: a hundred waiting messages cost
one commit. Each job stands alone nevertheless: one that fails is undone by itself.
"""

import asyncio
import contextlib
import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import peewee

from liveletter.domain.errors import LiveletterError
from liveletter.host.errors import Conflict, Unavailable

log = logging.getLogger(__name__)
Job = Callable[[peewee.Database], Any]
_LOST = (peewee.OperationalError, peewee.InterfaceError)
_BATCH = 256
_GONE = "The host cannot reach its database just now. Try again in a moment."


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """A job, the key that orders it among others of a batch, and where its outcome goes."""

    key: str
    job: Job
    future: "asyncio.Future[Any]"
    loop: asyncio.AbstractEventLoop


Outcome = tuple[Task, Any, BaseException | None]
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
        on_batch: Callable[[int], None] = lambda _: None,
    ) -> None:
        super().__init__(name=name, daemon=True)
        self._tasks = tasks
        self._connect = connect
        self._writes = writes
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
        # Processes that lock the same sessions in the same order cannot lock each other out.
        return sorted(batch, key=lambda task: task.key), False

    def _work(self, batch: Sequence[Task]) -> list[Outcome]:
        for again in (True, False):
            outcomes: list[Outcome] = []
            committing = False
            try:
                db = self._connected()
                if not self._writes:
                    return [_tried(task, db) for task in batch]
                with begin(db):
                    outcomes = [_tried_alone(task, db) for task in batch]
                    committing = True
                return outcomes
            except _LOST as error:
                self._disconnect()
                if committing or not again:
                    log.error("The database cannot be used: %s", type(error).__name__)
                    break
            except Exception as error:
                self._disconnect()
                return [(task, None, error) for task in batch]
        return [(task, None, Unavailable(_GONE)) for task in batch]

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


def _tried(task: Task, db: peewee.Database) -> Outcome:
    try:
        return task, task.job(db), None
    except _LOST:
        raise
    except peewee.IntegrityError:
        return task, None, Conflict("This is there already.")
    except peewee.DataError:
        return task, None, Conflict("The database does not take this.")
    except LiveletterError as error:
        return task, None, error
    except Exception as error:
        return task, None, error


def _tried_alone(task: Task, db: peewee.Database) -> Outcome:
    with db.savepoint() as point:
        outcome = _tried(task, db)
        if outcome[2] is not None:
            point.rollback()
        return outcome


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
