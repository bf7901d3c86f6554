"""What SQLite's errors mean for the user. Imports neither peewee nor anything slow: the reader needs it too."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from liveletter.domain.errors import ArchiveDamaged, ArchiveError, ArchiveLocked, DiskFull

LOCKED = (
    "The archive is in use by another program. Close the other Liveletter that uses this data folder, then try again."
)
DAMAGED = "The archive's file is damaged. Restore a backup (liveletter restore), or start with a new data folder."
NOT_THERE = "The archive is not ready yet. It is made when Liveletter's engine starts."
FULL = "The disk is full, so nothing was stored. Make room, then try again."
_READ_ONLY = "The archive's file cannot be written. Check the permissions of the data folder."
_CANNOT_OPEN = "The archive's file cannot be opened. Check that the data folder is there and may be written."
_IO = "The disk reported an error while the archive was used. Check the disk, and make a backup."

_MEANINGS: tuple[tuple[str, type[ArchiveError], str], ...] = (
    ("database or disk is full", DiskFull, FULL),
    ("database is locked", ArchiveLocked, LOCKED),
    ("database table is locked", ArchiveLocked, LOCKED),
    ("locking protocol", ArchiveLocked, LOCKED),
    ("malformed", ArchiveDamaged, DAMAGED),
    ("file is not a database", ArchiveDamaged, DAMAGED),
    ("fts5: corruption", ArchiveDamaged, DAMAGED),
    ("vtable constructor failed", ArchiveDamaged, DAMAGED),
    ("readonly database", ArchiveError, _READ_ONLY),
    ("unable to open database file", ArchiveError, _CANNOT_OPEN),
    ("disk i/o error", ArchiveError, _IO),
)


def meaning(error: BaseException) -> ArchiveError | None:
    """The error of our tree that this one, or one that led to it, stands for; None: a bug of ours."""
    seen: BaseException | None = error
    while seen is not None:  # a failed ROLLBACK hides the disk that was full
        if isinstance(seen, ArchiveError):
            return seen
        if isinstance(seen, OSError):
            return _of_system(seen)
        text = str(seen).lower()
        for words, kind, sentence in _MEANINGS:
            if words in text:
                return kind(sentence, str(seen))
        seen = seen.__cause__ or seen.__context__
    return None


def _of_system(error: OSError) -> ArchiveError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DiskFull(FULL, error.strerror or "")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ArchiveError(_READ_ONLY, error.strerror or "")
    return ArchiveError(_CANNOT_OPEN, error.strerror or "")


@contextmanager
def told(*kinds: type[BaseException]) -> Iterator[None]:
    """Turn errors of these kinds into ours where the user can mend them; others pass as they are."""
    try:
        yield
    except kinds as error:
        known = meaning(error)
        if known is None or known is error:
            raise
        raise known from error
