"""The archive's file: opened once, by one engine, for reading and writing."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import peewee

from liveletter.archive.lock import FileLock
from liveletter.archive.migrations import MIGRATIONS, Migration
from liveletter.archive.schema import migrate, require_known, version_of
from liveletter.archive.trouble import FULL, told
from liveletter.domain.errors import ArchiveError, DiskFull

_PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": "full",  # what a server is told is on disk survives a power cut
    "foreign_keys": "on",
    "cache_size": -16_000,  # KiB
    "wal_autocheckpoint": 4_000,  # pages: a first sync does not fold the log back after every batch
    "journal_size_limit": 64 * 1024 * 1024,
    "temp_store": "memory",
}
ROOM = 1024 * 1024  # bytes that must be free before work goes on after the disk was full
_BUSY_TIMEOUT = 2  # seconds; readers never hold the writer up in WAL, only a foreign program could


class Database:
    """One connection, held from construction until `close`; a path of None keeps everything in memory.

    Raises ArchiveLocked where another engine has the file, ArchiveTooNew, ArchiveDamaged, DiskFull, ArchiveError.
    Not to be used from several threads at once: a transaction belongs to the connection.
    """

    def __init__(self, path: Path | None, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self._depth = 0
        self._folder = path.parent if path is not None else None
        self.on_refused: Callable[[ArchiveError], None] | None = None  # told of each write that was not taken
        with _noticing_full(self._folder):
            self._lock = _prepare(path, migrations) if path is not None else None
        self.peewee = peewee.SqliteDatabase(
            str(path or ":memory:"),
            pragmas=_PRAGMAS,
            timeout=_BUSY_TIMEOUT,
            thread_safe=False,
            autoconnect=False,
            check_same_thread=False,
        )
        try:
            with _noticing_full(self._folder), told(sqlite3.Error, peewee.PeeweeException):
                self.peewee.connect()
                migrate(self._connection, migrations)
        except BaseException:
            self.close()
            raise

    @property
    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = self.peewee.connection()  # type: ignore[no-untyped-call]
        return connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is on disk when the block ends, and undone where it raises. Inner ones join the outer."""
        if self._depth:
            yield self._connection
            return
        try:
            with told(sqlite3.Error, peewee.PeeweeException), self.peewee.atomic("IMMEDIATE"):
                self._depth += 1
                try:
                    yield self._connection
                finally:
                    self._depth -= 1
        except ArchiveError as error:
            if self.on_refused is not None:
                self.on_refused(error)
            raise

    @contextmanager
    def erasing(self) -> Iterator[sqlite3.Connection]:
        """As `writing`. What is deleted or changed in the block is overwritten, in the file and in its log."""
        with self.reading() as sql:
            sql.execute("PRAGMA secure_delete = on")
        try:
            with self.writing() as sql:
                yield sql
        finally:
            with self.reading() as sql:
                sql.execute("PRAGMA secure_delete = off")
                if not self._depth:
                    sql.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def try_writing(self) -> None:
        """Whether there is room again. Raises ArchiveError. (A small transaction could find room in the old log.)"""
        with self.writing() as sql:
            sql.execute(f"PRAGMA user_version = {version_of(sql)}")
        if self._folder is not None:
            probe = self._folder / "room.probe"
            try:
                with told(OSError):
                    probe.write_bytes(bytes(ROOM))
            finally:
                probe.unlink(missing_ok=True)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, with SQLite's errors told as ours."""
        with told(sqlite3.Error, peewee.PeeweeException):
            yield self._connection

    def run(self, query: peewee.Query) -> Any:
        """Run a peewee query here: the tables of `models` are bound to no database of their own."""
        return query.execute(self.peewee)

    def close(self) -> None:
        """Close the file and let others in; may be called twice."""
        if not self.peewee.is_closed():
            self.peewee.close()
        if self._lock is not None:
            self._lock.release()


@contextmanager
def _noticing_full(folder: Path | None) -> Iterator[None]:
    """SQLite tells of an input/output error where there is no room for the files beside the archive."""
    try:
        yield
    except ArchiveError as error:
        if type(error) is ArchiveError and folder is not None and shutil.disk_usage(folder).free < ROOM:
            raise DiskFull(FULL, error.detail) from error
        raise


def _prepare(path: Path, migrations: Sequence[Migration]) -> FileLock:
    """Make the folder and the file, for this user alone, and lock it."""
    with told(OSError, sqlite3.Error):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(lock_path(path))
        try:
            if path.exists():
                _look(path, migrations)
            else:
                _make(path, migrations)
        except BaseException:
            lock.release()
            raise
        return lock


def _look(path: Path, migrations: Sequence[Migration]) -> None:
    """Refuse what is not ours, or newer, before anything in it is changed."""
    with closing(sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True)) as connection:
        require_known(version_of(connection), migrations[-1].version)


def _make(path: Path, migrations: Sequence[Migration]) -> None:
    """A new archive, for this user alone. It has its name only when it is ready: a window may be waiting for it."""
    part = path.with_name(path.name + ".making")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = wal")
        migrate(connection, migrations)
    part.rename(path)


def lock_path(path: Path) -> Path:
    """The file whose lock says that an engine has the archive."""
    return path.with_name(path.name + ".lock")


class Part:
    """What all stores share: the database they keep their things in."""

    def __init__(self, database: Database) -> None:
        self._db = database
