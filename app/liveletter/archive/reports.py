"""Mails that tell what became of others, until that was acted on (a part of ports.MailStore)."""

import sqlite3
from collections.abc import Iterable

from liveletter.archive.database import Part


def note_waiting(sql: sqlite3.Connection, mail_ids: Iterable[int]) -> None:
    """These mails hold a report; in the transaction in which their bytes are kept."""
    sql.executemany("INSERT OR IGNORE INTO report_waiting (mail_id) VALUES (?)", [(number,) for number in mail_ids])


class ReportStore(Part):
    """The methods of MailStore about reports."""

    def reports_waiting(self) -> list[int]:
        """The ids of mails whose digest holds a report that was not yet acted on, oldest first."""
        with self._db.reading() as sql:
            found = sql.execute(
                "SELECT m.id FROM report_waiting w JOIN mail m ON m.id = w.mail_id ORDER BY m.date, m.id"
            ).fetchall()
        return [number for (number,) in found]

    def report_done(self, mail_id: int) -> None:
        """The report was acted on."""
        with self._db.writing() as sql:
            sql.execute("DELETE FROM report_waiting WHERE mail_id = ?", (mail_id,))
