"""Which person an address belongs to: at most one. Mails and chats follow their address."""

import sqlite3

from liveletter.domain.errors import NotFound
from liveletter.domain.people import Source

GONE = "This person is no longer there."


def require_person(sql: sqlite3.Connection, person_id: int) -> None:
    """Raises NotFound where the person is gone."""
    if sql.execute("SELECT 1 FROM person WHERE id = ?", (person_id,)).fetchone() is None:
        raise NotFound(GONE)


def owner(sql: sqlite3.Connection, address_id: int) -> int:
    """The person who has the address; 0: nobody."""
    return int(sql.execute("SELECT coalesce(person_id, 0) FROM address WHERE id = ?", (address_id,)).fetchone()[0])


def is_refused(sql: sqlite3.Connection, person_id: int, address_id: int) -> bool:
    """Whether the user said that this address is not that person's."""
    found = sql.execute("SELECT 1 FROM refusal WHERE person_id = ? AND address_id = ?", (person_id, address_id))
    return found.fetchone() is not None


def refuse(sql: sqlite3.Connection, person_id: int, address_id: int) -> None:
    """The user says that this address is not that person's; no proposal says so any more."""
    sql.execute("INSERT OR IGNORE INTO refusal (person_id, address_id) VALUES (?, ?)", (person_id, address_id))
    sql.execute("DELETE FROM proposal WHERE person_id = ? AND address_id = ?", (person_id, address_id))


def give(sql: sqlite3.Connection, person_id: int, address_id: int, source: Source) -> None:
    """Make an address a person's, behind those they have; whoever had it and is left bare goes."""
    before = owner(sql, address_id)
    if before != person_id:
        sql.execute(
            """UPDATE address SET person_id = ?1, source = ?2,
                 position = (SELECT coalesce(max(b.position), -1) + 1 FROM address b WHERE b.person_id = ?1)
               WHERE id = ?3""",
            (person_id, source.value, address_id),
        )
    settle(sql, person_id)
    if before not in {0, person_id} and _is_bare(sql, before):
        inherit(sql, person_id, before)


def settle(sql: sqlite3.Connection, person_id: int) -> None:
    """What a person has is neither refused nor proposed to them."""
    for table in ("refusal", "proposal"):
        sql.execute(
            f"""DELETE FROM {table} WHERE person_id = ?1
                AND address_id IN (SELECT id FROM address WHERE person_id = ?1)""",  # noqa: S608
            (person_id,),
        )


def inherit(sql: sqlite3.Connection, heir_id: int, person_id: int) -> None:
    """Remove a person: the heir is listed where they were, and has their name where its own was only a guess, and what
    the user wished for them where nothing was wished for the heir."""
    sql.execute(
        "UPDATE person SET listed = listed OR (SELECT p.listed FROM person p WHERE p.id = ?) WHERE id = ?",
        (person_id, heir_id),
    )
    sql.execute(
        """UPDATE person SET (name, name_source) = (SELECT p.name, p.name_source FROM person p WHERE p.id = ?1)
           WHERE id = ?2 AND name_source = '' AND (SELECT p.name_source FROM person p WHERE p.id = ?1) <> ''""",
        (person_id, heir_id),
    )
    sql.execute(
        """INSERT INTO wish (person_id, when_away, history) SELECT ?, w.when_away, w.history FROM wish w
           WHERE w.person_id = ?
           ON CONFLICT (person_id) DO UPDATE SET
             when_away = coalesce(when_away, excluded.when_away), history = coalesce(history, excluded.history)""",
        (heir_id, person_id),
    )
    sql.execute("DELETE FROM person WHERE id = ?", (person_id,))


def _is_bare(sql: sqlite3.Connection, person_id: int) -> bool:
    return sql.execute("SELECT 1 FROM address WHERE person_id = ?", (person_id,)).fetchone() is None
