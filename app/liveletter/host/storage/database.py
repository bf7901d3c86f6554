"""A database that coroutines can use: SQLite in a file, SQLite in memory, or PostgreSQL."""

import asyncio
import queue
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import peewee

from liveletter.host.errors import AT_SCALE, Misconfigured, Unavailable
from liveletter.host.storage import statements
from liveletter.host.storage.jobs import Task, Together
from liveletter.host.storage.schema import migrate, run
from liveletter.host.storage.worker import Hold, Tasks, Worker

T = TypeVar("T")
Item = TypeVar("Item")
_READERS = 2
_BUSY_TIMEOUT = 5  # seconds
_CANNOT_OPEN = "The host's database cannot be opened. Check its address and that its server runs."
_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",  # what was answered survives a power cut
    "foreign_keys": "on",
    "secure_delete": "on",  # what is deleted for good is overwritten
    "temp_store": "memory",
    "journal_size_limit": 16 * 1024 * 1024,
}


class Database:
    """Jobs run in threads; a write is answered when it is committed.

    `hold` holds what the keys of jobs stand for until a transaction ends, for a database that does not hold all.
    Open it before use and close it after. Raises Misconfigured where it cannot be opened, Unavailable where it is lost.
    """

    def __init__(
        self, connect: Callable[[], peewee.Database], *, hold: Hold | None = None, single: bool = False
    ) -> None:
        self._connect = connect
        self._hold = hold
        self._single = single  # everything in one thread: a memory belongs to its connection
        self._writing: Tasks = queue.SimpleQueue()
        self._reading: Tasks = self._writing if single else queue.SimpleQueue()
        self._workers: list[Worker] = []

    @classmethod
    def in_file(cls, path: Path) -> "Database":
        """SQLite in a file that this user alone can read."""
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.touch(mode=0o600)
        except OSError as error:
            raise Misconfigured(
                f"The host cannot write in {path.parent}. Choose another folder with --data.", error.strerror or ""
            ) from error
        return cls(lambda: _sqlite(str(path)))

    @classmethod
    def in_memory(cls) -> "Database":
        """SQLite in memory: nothing of it ever reaches a disk."""
        return cls(lambda: _sqlite(":memory:"), single=True)

    @classmethod
    def at(cls, url: str) -> "Database":
        """PostgreSQL. Raises Misconfigured where its client is not installed."""
        if find_spec("psycopg") is None:
            raise Misconfigured(AT_SCALE)
        return cls(lambda: _postgresql(url), hold=_hold)

    async def open(self, *, on_batch: Callable[[int], None] = lambda _: None) -> None:
        """Bring it to the newest version and start the threads. `on_batch` is told how many writes made a commit."""
        if not self._single:
            await asyncio.to_thread(self._prepare)
        self._workers = [
            Worker(
                name="host-writer",
                tasks=self._writing,
                connect=self._first,
                writes=True,
                hold=self._hold,
                on_batch=on_batch,
            )
        ]
        if not self._single:
            self._workers += [
                Worker(name=f"host-reader-{n}", tasks=self._reading, connect=self._connect, writes=False)
                for n in range(_READERS)
            ]
        for worker in self._workers:
            worker.start()

    def _first(self) -> peewee.Database:
        db = self._connect()
        if self._single:
            migrate(db)
        return db

    def _prepare(self) -> None:
        try:
            db = self._connect()
            try:
                migrate(db)
            finally:
                db.close()
        except (peewee.DatabaseError, peewee.InterfaceError) as error:
            raise Misconfigured(_CANNOT_OPEN, _told_of(error)) from None

    async def write(self, key: str, job: Callable[[peewee.Database], T]) -> T:
        """Run a job in a transaction that holds the session `key` from its beginning, where it is one; jobs of one key
        keep their order. A job may be run again, after all that it did in the database was undone."""
        return await self._run(self._writing, key, job)

    async def write_together(
        self, key: str, item: Item, together: Callable[[peewee.Database, Sequence[Item]], Sequence[T | Exception]]
    ) -> T:
        """The same with a job that does many items in a few statements, and tells of each its value, or why it is
        refused. It changes nothing for an item that it refuses."""

        def alone(db: peewee.Database) -> T:
            value = together(db, [item])[0]
            if isinstance(value, Exception):
                raise value
            return value

        return await self._run(self._writing, key, alone, together, item)

    async def read(self, job: Callable[[peewee.Database], T]) -> T:
        """Run a job that changes nothing."""
        return await self._run(self._reading, "", job)

    async def _run(
        self,
        tasks: Tasks,
        key: str,
        job: Callable[[peewee.Database], T],
        together: Together | None = None,
        item: object = None,
    ) -> T:
        if not self._workers:
            raise Unavailable("The host is ending.")
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        tasks.put(Task(key, job, future, loop, together, item))
        return await future

    async def forget(self) -> None:
        """After a deletion: let no log keep what was deleted."""
        if not self._single:
            await self.read(_truncate_log)

    async def close(self) -> None:
        """Finish what waits and end the threads."""
        workers, self._workers = self._workers, []
        for worker in workers:
            (self._writing if worker.name == "host-writer" else self._reading).put(None)
        for worker in workers:
            await asyncio.to_thread(worker.join)


def _told_of(error: Exception) -> str:
    """What the database says of a connection; of an address not understood it would quote parts, also a password."""
    said = str(error).strip()
    return said if "connection to server" in said or "unable to open" in said else type(error).__name__


def _truncate_log(db: peewee.Database) -> None:
    if isinstance(db, peewee.SqliteDatabase):
        run(db, "PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _hold(db: peewee.Database, keys: Sequence[str]) -> None:
    statements.hold(db, statements.SESSION, "id", keys)


class _Quiet:
    """peewee logs each statement with what it carries, when it is told to log at all: here it never may."""

    def _log_query(self, sql: str, params: object) -> None:
        pass


class _Sqlite(_Quiet, peewee.SqliteDatabase):
    pass


class _Postgresql(_Quiet, peewee.PostgresqlDatabase):
    pass


def _sqlite(name: str) -> peewee.Database:
    db = _Sqlite(name, pragmas=_PRAGMAS, timeout=_BUSY_TIMEOUT, thread_safe=False, autoconnect=False)
    db.connect()
    return db


def _postgresql(url: str) -> peewee.Database:
    db = _Postgresql(url, prefer_psycopg3=True, thread_safe=False, autoconnect=False, connect_timeout=5)
    db.connect()
    return db
