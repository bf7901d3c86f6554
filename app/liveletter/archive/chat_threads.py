"""Which chat thread belongs to which mail, and how far servers' archives were read (a part of ports.ChatStore)."""

from liveletter.archive.chat_rows import normal
from liveletter.archive.correspondence import address_id
from liveletter.archive.database import Part
from liveletter.domain.addresses import Address


class ThreadStore(Part):
    """The methods of ChatStore that remember threads and cursors."""

    def about_thread(self, peer: str, thread: str) -> str:
        """The Message-ID that a chat thread with this peer is tied to, or empty."""
        with self._db.reading() as sql:
            row = sql.execute(
                """SELECT t.about FROM thread t JOIN address a ON a.id = t.address_id
                   WHERE a.kind = 'xmpp' AND a.value = ? AND t.thread = ?""",
                (normal(peer), thread),
            ).fetchone()
        return str(row[0]) if row else ""

    def note_thread(self, peer: str, thread: str, about: str) -> None:
        """Remember that a chat thread belongs to a mail. Raises AddressError for a malformed peer."""
        with self._db.writing() as sql:
            sql.execute(
                "INSERT OR REPLACE INTO thread (address_id, thread, about) VALUES (?, ?, ?)",
                (address_id(sql, Address.xmpp(peer)), thread, about),
            )

    def cursor(self, account_id: int) -> str:
        """The last id of the server's archive (XEP-0313) that was taken in; empty: none."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT archive_id FROM chat_cursor WHERE account_id = ?", (account_id,)).fetchone()
        return str(row[0]) if row else ""

    def set_cursor(self, account_id: int, archive_id: str) -> None:
        """Note how far the server's archive was taken in."""
        with self._db.writing() as sql:
            sql.execute(
                "INSERT OR REPLACE INTO chat_cursor (account_id, archive_id) VALUES (?, ?)", (account_id, archive_id)
            )
