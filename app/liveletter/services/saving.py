"""Files written for the user, never over another."""

from pathlib import Path

from liveletter.domain.errors import DiskFull, LiveletterError

_NO_ROOM = {28, 122}  # ENOSPC, EDQUOT


def write_new(path: Path, data: bytes) -> Path:
    """Write to a name that is free: `plan.pdf`, `plan (2).pdf`, …; returns it. Raises DiskFull, LiveletterError."""
    number = 1
    while True:
        candidate = path if number == 1 else path.with_name(f"{path.stem} ({number}){path.suffix}")
        try:
            with candidate.open("xb") as file:
                file.write(data)
            return candidate
        except FileExistsError:
            number += 1
        except OSError as error:
            kind = DiskFull if error.errno in _NO_ROOM else LiveletterError
            raise kind(f"“{path.name}” could not be saved in {path.parent}: {error.strerror}.") from error
