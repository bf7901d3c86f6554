"""One engine at a time writes an archive: a lock on a file beside it, freed by the system when its holder dies."""

import os
import sys
from pathlib import Path

from liveletter.archive.trouble import LOCKED
from liveletter.domain.errors import ArchiveLocked


class FileLock:
    """Held from construction until `release`. Raises ArchiveLocked where somebody else holds it."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError as taken:
            self.release()
            raise ArchiveLocked(LOCKED, str(path)) from taken

    def release(self) -> None:
        """Let go; may be called twice. The file stays: removing it would let two holders in."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
