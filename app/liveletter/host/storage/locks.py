"""What one process at a time may do, of all that share a database: held in the server's memory, on no disk.

PostgreSQL's advisory locks belong to a connection and end with it. A database of SQLite has one process.
"""

import peewee

from liveletter.host.storage.schema import run


def hold(db: peewee.Database, name: int) -> bool:
    """Whether it is this connection's now."""
    if not isinstance(db, peewee.PostgresqlDatabase):
        return True
    return bool(run(db, f"SELECT pg_try_advisory_lock({name:d})").fetchone()[0])


def let_go(db: peewee.Database, name: int) -> None:
    """It is nobody's."""
    if isinstance(db, peewee.PostgresqlDatabase):
        run(db, f"SELECT pg_advisory_unlock({name:d})")
