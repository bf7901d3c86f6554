"""What the user wants for single persons (ports.WishStore)."""

import sqlite3

import msgspec

from liveletter.archive.database import Part
from liveletter.archive.ownership import require_person
from liveletter.domain.errors import NotFound
from liveletter.domain.history import HistoryChoice
from liveletter.domain.outbox import WhenAway

_choice = msgspec.json.Decoder(HistoryChoice)


class Wishes(Part):
    """Implements WishStore."""

    def when_away(self, person_id: int) -> WhenAway:
        """What to do where the person is not there (MISSION B6); ASK where nothing was said."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT when_away FROM wish WHERE person_id = ?", (person_id,)).fetchone()
        return WhenAway(row[0]) if row and row[0] else WhenAway.ASK

    def set_when_away(self, person_id: int, wish: WhenAway) -> None:
        """Remember it. Raises NotFound without the person."""
        with self._db.writing() as sql:
            _make(sql, person_id)
            sql.execute("UPDATE wish SET when_away = ? WHERE person_id = ?", (wish.value, person_id))

    def history(self, person_id: int) -> HistoryChoice:
        """The last choice of what goes along (MISSION B4); the default where there was none."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT history FROM wish WHERE person_id = ?", (person_id,)).fetchone()
        return _choice.decode(row[0]) if row and row[0] else HistoryChoice()

    def set_history(self, person_id: int, choice: HistoryChoice) -> None:
        """Remember it. Raises NotFound without the person."""
        with self._db.writing() as sql:
            _make(sql, person_id)
            values = (msgspec.json.encode(choice).decode(), person_id)
            sql.execute("UPDATE wish SET history = ? WHERE person_id = ?", values)

    def receipt_answered(self, mail_id: int) -> bool:
        """Whether the user has said yes or no to the read receipt that a mail asks for (RFC 8098)."""
        with self._db.reading() as sql:
            found = sql.execute("SELECT 1 FROM receipt_answered WHERE mail_id = ?", (mail_id,)).fetchone()
        return found is not None

    def note_receipt_answered(self, mail_id: int) -> None:
        """They have; they are not asked again. Raises NotFound without the mail."""
        with self._db.writing() as sql:
            if sql.execute("SELECT 1 FROM mail WHERE id = ?", (mail_id,)).fetchone() is None:
                raise NotFound("This mail is no longer in the archive.")
            sql.execute("INSERT OR IGNORE INTO receipt_answered (mail_id) VALUES (?)", (mail_id,))


def _make(sql: sqlite3.Connection, person_id: int) -> None:
    require_person(sql, person_id)
    sql.execute("INSERT OR IGNORE INTO wish (person_id) VALUES (?)", (person_id,))
