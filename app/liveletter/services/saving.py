"""Files written for the user, never over another."""

from contextlib import suppress
from pathlib import Path

from liveletter.domain.errors import DiskFull, LiveletterError

_NO_ROOM = {28, 122}  # ENOSPC, EDQUOT


def write_new(path: Path, data: bytes) -> Path:
    """Write to a name that is free: `plan.pdf`, `plan (2).pdf`, …; returns it. Raises DiskFull, LiveletterError."""
    number = 1
    while True:
        candidate = path if number == 1 else path.with_name(f"{path.stem} ({number}){path.suffix}")
        try:
            file = candidate.open("xb")
        except FileExistsError:
            number += 1
            continue
        except OSError as error:
            raise _told(error, path) from error
        try:
            with file:
                file.write(data)
        except OSError as error:
            with suppress(OSError):
                candidate.unlink()  # half a file looks like a whole one
            raise _told(error, path) from error
        return candidate


def _told(error: OSError, path: Path) -> LiveletterError:
    if error.errno in _NO_ROOM:
        return DiskFull(f"“{path.name}” was not saved in {path.parent}: the disk is full. Make room, then try again.")
    return LiveletterError(f"“{path.name}” could not be saved in {path.parent}: {error.strerror}.")
