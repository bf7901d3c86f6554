"""Brings a database to the newest version, also when several processes start at once."""

from collections.abc import Sequence
from typing import Any

import peewee

from liveletter.host.errors import Misconfigured
from liveletter.host.storage.migrations import MIGRATIONS, Migration
from liveletter.host.storage.models import VersionTable

_LOCK = 0x4C564C54  # "LVLT": PostgreSQL's advisory lock for migrations
_TOO_NEW = "This host's database was written by a newer Liveletter. Install the newer version to use it."


def migrate(database: peewee.Database, migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Run what is missing, wholly or not at all; returns the version it had. Raises Misconfigured where it is newer."""
    with _alone(database):
        if isinstance(database, peewee.PostgresqlDatabase):
            run(database, f"SELECT pg_advisory_xact_lock({_LOCK})")
        run(database, "CREATE TABLE IF NOT EXISTS version (number BIGINT PRIMARY KEY)")
        row = run(database, "SELECT max(number) FROM version").fetchone()
        found = int(row[0] or 0) if row else 0
        if found > migrations[-1].version:
            raise Misconfigured(_TOO_NEW)
        for migration in migrations:
            if migration.version > found:
                for statement in migration.statements:
                    run(database, statement)
                VersionTable.insert(number=migration.version).execute(database)
        return found


def run(database: peewee.Database, statement: str) -> Any:
    """One statement; returns its cursor."""
    return database.execute_sql(statement)  # type: ignore[no-untyped-call]


def _alone(database: peewee.Database) -> "peewee._atomic":
    return database.atomic("IMMEDIATE") if isinstance(database, peewee.SqliteDatabase) else database.atomic()
