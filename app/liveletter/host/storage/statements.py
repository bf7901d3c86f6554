"""Plain statements of one table, for the way that every message takes.

peewee builds the text of a query anew each time it is run, in several times the time that SQLite needs to run it: under
load that was more than half of all the host's work. Here a text is made once for each set of columns.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import peewee

from liveletter.host.storage.rows import Row

SESSION, MEMBER, RECORD = "session", "member", "record"


def select(db: peewee.Database, table: str, where: Row, *, order: str = "") -> list[Row]:
    """The rows in which all these columns are equal to these values."""
    cursor = _run(db, _select(table, tuple(where), order, db.param), where.values())
    return _rows(cursor)


def select_each(db: peewee.Database, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> list[Row]:
    """The rows in which these columns have one of these sets of values."""
    if not values:
        return []
    text = _select_each(table, tuple(columns), len(values), db.param)
    return _rows(_run(db, text, (one for each in values for one in each)))


def hold(db: peewee.Database, table: str, column: str, values: Sequence[Any]) -> None:
    """Hold rows until the transaction ends, in their order (not of SQLite)."""
    _run(db, _hold(table, column, len(values), db.param), values)


def insert(db: peewee.Database, table: str, values: Row) -> None:
    """A further row."""
    _run(db, _insert(table, tuple(values), db.param), values.values())


def insert_each(db: peewee.Database, table: str, rows: Sequence[Row]) -> None:
    """Further rows, all with the same columns."""
    if rows:
        _run_each(db, _insert(table, tuple(rows[0]), db.param), [tuple(row.values()) for row in rows])


def update(db: peewee.Database, table: str, values: Row, where: Row) -> None:
    """Change rows."""
    _run(db, _update(table, tuple(values), tuple(where), "", db.param), [*values.values(), *where.values()])


def update_each(db: peewee.Database, table: str, changes: Sequence[tuple[Row, Row]]) -> None:
    """Change rows: what they become, and which; all with the same columns."""
    if changes:
        values, where = changes[0]
        text = _update(table, tuple(values), tuple(where), "", db.param)
        _run_each(db, text, [(*values.values(), *where.values()) for values, where in changes])


def updated(db: peewee.Database, table: str, values: Row, where: Row, *, plus: str = "") -> list[Row]:
    """Change rows, and return them as they are then. `plus`: a column that becomes greater by one."""
    text = _update(table, tuple(values), tuple(where), plus, db.param) + " RETURNING *"
    return _rows(_run(db, text, [*values.values(), *where.values()]))


def deliver(db: peewee.Database, session_id: str, member: int, *, since: int, up_to: int, at: float) -> int:
    """A delivery to a member of each record of others above `since`, up to another; returns how many."""
    text = _DELIVER.replace("?", db.param)
    return int(_run(db, text, (member, at, session_id, since, up_to, member)).rowcount)


_DELIVER = """
INSERT INTO "delivery" ("session_id", "number", "member", "at") SELECT "session_id", "number", ?, ? FROM "record"
WHERE "session_id" = ? AND "number" > ? AND "number" <= ? AND "member" <> ?"""


@cache
def _select(table: str, where: tuple[str, ...], order: str, mark: str) -> str:
    return f'SELECT * FROM "{table}"{_where(where, mark)}' + (f' ORDER BY "{order}"' if order else "")  # noqa: S608


@cache
def _select_each(table: str, columns: tuple[str, ...], count: int, mark: str) -> str:
    """Both databases look each set of values up in an index that has these columns."""
    sets = ", ".join([f"({', '.join([mark] * len(columns))})"] * count)
    same = " AND ".join(f't."{name}" = v.column{place}' for place, name in enumerate(columns, 1))
    return f'SELECT t.* FROM (VALUES {sets}) AS v JOIN "{table}" AS t ON {same}'  # noqa: S608


@cache
def _hold(table: str, column: str, count: int, mark: str) -> str:
    marks = ", ".join([mark] * count)
    return f'SELECT 1 FROM "{table}" WHERE "{column}" IN ({marks}) ORDER BY "{column}" FOR UPDATE'  # noqa: S608


@cache
def _insert(table: str, columns: tuple[str, ...], mark: str) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({", ".join([mark] * len(columns))})'  # noqa: S608


@cache
def _update(table: str, columns: tuple[str, ...], where: tuple[str, ...], plus: str, mark: str) -> str:
    changes = [f'"{name}" = {mark}' for name in columns] + ([f'"{plus}" = "{plus}" + 1'] if plus else [])
    return f'UPDATE "{table}" SET {", ".join(changes)}{_where(where, mark)}'  # noqa: S608


def _where(columns: Iterable[str], mark: str) -> str:
    return " WHERE " + " AND ".join(f'"{name}" = {mark}' for name in columns)


def _run(db: peewee.Database, text: str, values: Iterable[Any]) -> Any:
    return db.execute_sql(text, tuple(values))  # type: ignore[no-untyped-call]


def _run_each(db: peewee.Database, text: str, rows: Sequence[tuple[Any, ...]]) -> None:
    with peewee.__exception_wrapper__:  # type: ignore[attr-defined]
        db.cursor().executemany(text, rows)  # type: ignore[no-untyped-call]


def _rows(cursor: Any) -> list[Row]:
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
