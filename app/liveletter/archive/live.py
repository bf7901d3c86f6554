"""What is said in live sessions, kept among the chats (ports.LiveStore, MISSION L6, L7)."""

from collections.abc import Sequence

from liveletter.archive import chat_rows, correspondence, index
from liveletter.archive.live_filing import Filing, advance, confirm, said_by_user
from liveletter.archive.live_sessions import LiveSessions
from liveletter.archive.progress import Step
from liveletter.archive.rows import id_list
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveRecord, LiveSession


class Live(LiveSessions):
    """Implements LiveStore. A message stands with the mail address of its author; the user's own with that of the
    first other member, and in the timelines of all others (`heard`)."""

    def take(self, session_id: int, records: Sequence[LiveRecord], at: float) -> list[int]:
        """File records in one transaction; see LiveStore."""
        session = self._recorded(session_id)
        with self._db.writing() as sql:
            return Filing(sql, session, at).file(records)

    def add_outgoing(self, session_id: int, text: str, origin_id: str, at: float, file: LinkedFile | None) -> int:
        """Keep what the user says, in state queued, before it is sent; once per origin-id. Raises NotFound."""
        session = self._recorded(session_id)
        with self._db.writing() as sql:
            known = said_by_user(sql, session_id, origin_id)
            return known or Filing(sql, session, at).add(text, origin_id, at, chat_rows.encoded(file))

    def confirm(self, chat_id: int, record: LiveRecord, at: float, by: str) -> None:
        """The host has taken what the user said, under this number; see LiveStore."""
        with self._db.writing() as sql:
            confirm(sql, chat_rows.one(sql, chat_id), record, at, by)

    def prove(self, session_id: int, up_to: int, at: float, who: str) -> list[ChatMessage]:
        """What the user said, up to this record, has arrived; returns the messages of which that is news."""
        with self._db.writing() as sql:
            where = "c.session_id = ? AND c.session_id > 0 AND c.state = 'handed_over' AND c.record BETWEEN 1 AND ?"
            found = chat_rows.many(sql, f"{where} ORDER BY c.record", session_id, up_to)
            for message in found:
                advance(sql, message, Step(DeliveryState.DELIVERED, at, who=who))
            return [chat_rows.one(sql, message.id) for message in found]

    def record(self, chat_id: int) -> int:
        """The number of a message's record; 0: the host has not taken it. Raises NotFound."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT record FROM chat WHERE id = ?", (chat_id,)).fetchone()
        if row is None:
            raise NotFound("This chat message is no longer in the archive.")
        return int(row[0])

    def said(self, session_id: int, origin_id: str) -> ChatMessage | None:
        """What the user said with this origin-id."""
        with self._db.reading() as sql:
            number = said_by_user(sql, session_id, origin_id)
            return chat_rows.one(sql, number) if number else None

    def talk(self, session_id: int) -> list[ChatMessage]:
        """All that was said, oldest first; behind it what the host has not taken yet."""
        with self._db.reading() as sql:
            where = "c.session_id = ? AND c.session_id > 0 ORDER BY c.at, c.id"
            return chat_rows.many(sql, where, session_id)

    def mark_read(self, session_id: int) -> list[ChatMessage]:
        """The user has read all that was said; returns what was unread."""
        with self._db.writing() as sql:
            where = "c.session_id = ? AND c.session_id > 0 AND c.unread = 1 ORDER BY c.record"
            unread = chat_rows.many(sql, where, session_id)
            ids = id_list(message.id for message in unread)
            sql.execute("UPDATE chat SET unread = 0 WHERE id IN (SELECT value FROM json_each(?))", (ids,))
            return unread

    def host_mails(self, session_id: int) -> list[int]:
        """Mails in which the host told the user of a session's records, not noted as such yet; see LiveStore."""
        with self._db.reading() as sql:
            found = sql.execute(  # what begins so: the slash follows the dot
                """SELECT m.id FROM live_session s
                     JOIN mail m ON m.message_id >= 'live.' || s.uuid || '.' || s.own_number || '.'
                       AND m.message_id < 'live.' || s.uuid || '.' || s.own_number || '/'
                   WHERE s.id = ? AND NOT EXISTS (SELECT 1 FROM live_copy x WHERE x.mail_id = m.id)""",
                (session_id,),
            )
            return [number for (number,) in found.fetchall()]

    def note_host_mail(self, mail_id: int) -> None:
        """What a mail tells is among the chats: it leaves the timelines."""
        with self._db.writing() as sql:
            row = sql.execute("SELECT date, sender_address FROM mail WHERE id = ?", (mail_id,)).fetchone()
            if row is not None:
                sql.execute("INSERT OR IGNORE INTO live_copy (mail_id) VALUES (?)", (mail_id,))
                correspondence.forget(sql, mail_id, row[0], [correspondence.normal(row[1])])

    def forget(self, session_id: int) -> None:
        """Delete a session from this archive, with all that was said in it. Raises NotFound."""
        session = self.session(session_id)
        with self._db.erasing() as sql:
            said = self.talk(session.id)
            index.take_out(sql, map(chat_rows.document, said))
            ids = id_list(message.id for message in said)
            for table, column in (("outgoing", "chat_id"), ("heard", "chat_id"), ("chat", "id")):  # > 0: as the index
                sql.execute(
                    f"DELETE FROM {table} WHERE {column} > 0 AND {column} IN (SELECT value FROM json_each(?))",  # noqa: S608
                    (ids,),
                )
            sql.execute("DELETE FROM live_session WHERE id = ?", (session_id,))

    # ------------------------------------------------------------------ inside

    def _recorded(self, session_id: int) -> LiveSession:
        session = self.session(session_id)
        if not session.recorded:
            raise ValueError("Nothing of a session without a record may be kept.")
        return session
