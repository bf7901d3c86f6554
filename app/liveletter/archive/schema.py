"""Numbered migrations, run in order. The file's `user_version` says how far it is; `application_id` that it is ours."""

import sqlite3
from collections.abc import Sequence

from liveletter.archive.migrations import MIGRATIONS, Migration
from liveletter.domain.errors import ArchiveDamaged, ArchiveTooNew

APPLICATION_ID = 0x4C564C54  # "LVLT"
_FOREIGN = "The file archive.db was not made by Liveletter. Move it away, or choose another data folder."
_TOO_NEW = "This archive was written by a newer Liveletter. Install the newer version to open it."


def version_of(connection: sqlite3.Connection) -> int:
    """The file's version; 0: empty. Raises ArchiveDamaged where the file is another program's."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    mark = int(connection.execute("PRAGMA application_id").fetchone()[0])
    tables = int(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    if mark != APPLICATION_ID and (mark or tables):
        raise ArchiveDamaged(_FOREIGN)
    return version


def require_known(version: int, newest: int) -> None:
    """Raises ArchiveTooNew where a file's version is unknown here."""
    if version > newest:
        raise ArchiveTooNew(_TOO_NEW, f"version {version}, known up to {newest}")


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """Bring the file to the newest version, each step wholly or not at all; returns the version it had."""
    found = version_of(connection)
    require_known(found, migrations[-1].version)
    for migration in migrations:
        if migration.version > found:
            _run(connection, migration)
    return found


def _run(connection: sqlite3.Connection, migration: Migration) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in migration.statements:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {int(migration.version)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
