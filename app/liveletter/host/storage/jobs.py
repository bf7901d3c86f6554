"""Jobs on a database connection: one by one, or many of a kind in a few statements."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import peewee

from liveletter.host.errors import Conflict

LOST = (peewee.OperationalError, peewee.InterfaceError)
Job = Callable[[peewee.Database], Any]
Together = Callable[[peewee.Database, Sequence[Any]], Sequence[Any]]  # of each item its value, or why it is refused


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """A job, the key of what it changes, and where its outcome goes; `together`: how its item is done with others'."""

    key: str
    job: Job
    future: "asyncio.Future[Any]"
    loop: asyncio.AbstractEventLoop
    together: Together | None = None
    item: Any = None


Outcome = tuple[Task, Any, BaseException | None]


def tried(task: Task, db: peewee.Database) -> Outcome:
    """A job's outcome, whatever becomes of it. Raises what tells that the connection is lost."""
    try:
        return task, task.job(db), None
    except LOST:
        raise
    except Exception as error:
        return task, None, _told(error)


def _told(error: Exception) -> Exception:
    """An error as whoever waits for the job hears it."""
    if isinstance(error, peewee.IntegrityError):
        return Conflict("This is there already.")
    if isinstance(error, peewee.DataError):
        return Conflict("The database does not take this.")
    return error


class Undone(Exception):
    """A job failed among others that have not."""


def at_once(batch: Sequence[Task], db: peewee.Database) -> list[Outcome]:
    """The outcomes of jobs none of which fails. Raises Undone where one does."""
    try:
        outcomes = [outcome for group in _groups(batch) for outcome in _together(group, db)]
    except LOST:
        raise
    except Exception as error:
        raise Undone from error
    return outcomes


def _together(group: Sequence[Task], db: peewee.Database) -> list[Outcome]:
    together = group[0].together
    if together is None:
        return [(task, task.job(db), None) for task in group]
    values = together(db, [task.item for task in group])
    return [
        (task, None, value) if isinstance(value, Exception) else (task, value, None)
        for task, value in zip(group, values, strict=True)
    ]


def _groups(batch: Sequence[Task]) -> list[list[Task]]:
    """The jobs in groups that are done together: those of one key keep their order."""
    kinds: dict[str, set[Together | None]] = {}
    for task in batch:
        kinds.setdefault(task.key, set()).add(task.together)
    groups: dict[Together | None, list[Task]] = {}
    alone = []
    for task in batch:
        if task.together is not None and len(kinds[task.key]) == 1:
            groups.setdefault(task.together, []).append(task)
        else:
            alone.append([task])
    return [*groups.values(), *alone]


def one_by_one(batch: Sequence[Task], db: peewee.Database) -> list[Outcome]:
    """The outcomes of jobs each of which stands alone: one that fails is undone by itself."""
    return [_tried_alone(task, db) for task in batch]


def _tried_alone(task: Task, db: peewee.Database) -> Outcome:
    with db.savepoint() as point:
        outcome = tried(task, db)
        if outcome[2] is not None:
            point.rollback()
        return outcome
