"""What one process at a time may do, of all that share a database: held in the server's memory, on no disk.

PostgreSQL's advisory locks belong to a connection and end with it, not with a transaction. A database of SQLite has one
process.
"""

import peewee

from liveletter.host.storage.schema import run

# A connection could hold a lock several times and would have to let go of it as often. A job may be run again.
_HOLD = """SELECT CASE WHEN EXISTS (
  SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = pg_backend_pid()
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    AND classid = {high}::oid AND objid = {low}::oid AND objsubid = 1)
THEN true ELSE pg_try_advisory_lock({name}) END"""
_HALF = 0xFFFF_FFFF


def hold(db: peewee.Database, name: int) -> bool:
    """Whether it is this connection's now, or was before. `name`: a number of 64 bits."""
    if not isinstance(db, peewee.PostgresqlDatabase):
        return True
    query = _HOLD.format(high=(name >> 32) & _HALF, low=name & _HALF, name=f"'{name:d}'::bigint")
    return bool(run(db, query).fetchone()[0])


def let_go(db: peewee.Database, name: int) -> None:
    """It is nobody's."""
    if isinstance(db, peewee.PostgresqlDatabase):
        run(db, f"SELECT pg_advisory_unlock('{name:d}'::bigint)")
