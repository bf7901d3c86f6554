"""Copies of the whole archive, each one complete file: made while the engine works, put back while it does not."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from liveletter.archive.database import lock_path
from liveletter.archive.lock import FileLock
from liveletter.archive.migrations import MIGRATIONS
from liveletter.archive.schema import require_known, version_of
from liveletter.archive.trouble import DAMAGED, NOT_THERE, told
from liveletter.domain.errors import ArchiveDamaged, ArchiveError

_PAGES_AT_ONCE = 1_000  # between two steps the engine may write
_SIDE_FILES = ("-wal", "-shm")


def backup(archive: Path, target: Path) -> None:
    """Copy an archive, in use or not, to a new file, for this user alone. `target` is there only when it is whole.

    Raises ArchiveError where the archive is not there or the target is, DiskFull.
    """
    if not archive.is_file():
        raise ArchiveError(NOT_THERE, str(archive))
    if target.exists():
        raise ArchiveError(f"{target} is there already. Choose another name for the backup.")
    _copy(archive, target)


def restore(source: Path, archive: Path) -> Path | None:
    """Put a backup in the archive's place; returns where the archive before it is kept, None where there was none.

    Nothing is changed unless the backup is sound. Raises ArchiveLocked while an engine runs, ArchiveDamaged,
    ArchiveTooNew, DiskFull, ArchiveError.
    """
    if not source.is_file():
        raise ArchiveError(f"{source} is not there. Choose a file made by Liveletter's backup.")
    with told(OSError):
        archive.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = FileLock(lock_path(archive))
        try:
            fresh = archive.with_name(archive.name + ".restoring")
            fresh.unlink(missing_ok=True)
            _copy(source, fresh)
            kept = _put_aside(archive)
            fresh.replace(archive)
            return kept
        finally:
            lock.release()


def _copy(source: Path, target: Path) -> None:
    """A sound copy under the target's name, or none at all."""
    part = target.with_name(target.name + ".part")
    with told(OSError, sqlite3.Error):
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            _copy_pages(source, part)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)


def _copy_pages(source: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(f"file:{quote(str(source.absolute()))}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(part, isolation_level=None)) as new,
    ):
        require_known(version_of(old), MIGRATIONS[-1].version)
        old.backup(new, pages=_PAGES_AT_ONCE)
        new.execute("PRAGMA journal_mode = delete")  # one file, complete in itself
        _require_sound(new)


def _require_sound(connection: sqlite3.Connection) -> None:
    if version_of(connection) == 0:
        raise ArchiveDamaged("This file holds no archive of Liveletter.")
    found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if found != "ok":
        raise ArchiveDamaged(DAMAGED, found)


def _put_aside(archive: Path) -> Path | None:
    """Keep the archive that is replaced, complete in itself."""
    if not archive.exists():
        return None
    kept = _free_name(archive)
    archive.rename(kept)
    for side in _SIDE_FILES:
        beside = archive.with_name(archive.name + side)
        if beside.exists():
            beside.rename(kept.with_name(kept.name + side))
    return kept


def _free_name(archive: Path) -> Path:
    number = 1
    while (name := archive.with_name(f"{archive.stem}.before-restore-{number}{archive.suffix}")).exists():
        number += 1
    return name
