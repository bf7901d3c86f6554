"""An end to what a database in memory may hold."""

import peewee

from liveletter.host.errors import Unavailable
from liveletter.host.storage.schema import run

_FULL = "The host has no room for more of what is said without a record just now. Try again later."


def require_room(db: peewee.Database, room: int) -> None:
    """Raise Unavailable where a database (of SQLite) is larger than `room` bytes."""
    if _bytes(db) > room:
        raise Unavailable(_FULL)


def _bytes(db: peewee.Database) -> int:
    pages, free, size = (int(run(db, f"PRAGMA {name}").fetchone()[0]) for name in _PRAGMAS)
    return (pages - free) * size


_PRAGMAS = ("page_count", "freelist_count", "page_size")
