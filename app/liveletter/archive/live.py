"""What is said in live sessions, kept among the chats (ports.LiveStore, MISSION L6, L7)."""

import sqlite3
from collections.abc import Sequence

from liveletter.archive import chat_rows, correspondence, index, progress
from liveletter.archive.digests import usable
from liveletter.archive.live_sessions import LiveSessions, note_heard
from liveletter.archive.models import ChatTable
from liveletter.archive.progress import Step
from liveletter.archive.rows import id_list
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import NotFound, ProtocolTrouble
from liveletter.domain.live import OWNER, SPOKEN, LiveMember, LiveRecord, LiveSession, RecordKind
from liveletter.domain.live_url import name_in

_NOBODY = "nobody@unknown.invalid"  # stands for the user where their account is gone
_GAP = "The live host left something out. It is asked again."
_TAKEN_BACK = "('cancelled', 'turned_into_mail')"


class Live(LiveSessions):
    """Implements LiveStore. A message stands with the mail address of its author; the user's own with that of the
    first other member, and in the timelines of all others (`heard`)."""

    def take(self, session_id: int, records: Sequence[LiveRecord], at: float) -> list[int]:
        """File records in one transaction; see LiveStore."""
        session = self._recorded(session_id)
        changed: list[int] = []
        with self._db.writing() as sql:
            last = session.last_number
            for record in records:
                if record.number <= last:
                    continue
                if record.number != last + 1:
                    raise ProtocolTrouble(_GAP, f"{record.number} after {last}")
                last = record.number
                if record.kind in SPOKEN:
                    changed += self._hear(sql, session, record, at)
                else:
                    _note_event(sql, session_id, record)
            sql.execute("UPDATE live_session SET last_number = ? WHERE id = ?", (last, session_id))
        return changed

    def add_outgoing(self, session_id: int, text: str, origin_id: str, at: float, file: LinkedFile | None) -> int:
        """Keep what the user says, in state queued, before it is sent; once per origin-id. Raises NotFound."""
        session = self._recorded(session_id)
        with self._db.writing() as sql:
            known = _said_by_user(sql, session_id, origin_id)
            return known or self._insert(
                sql,
                session,
                member=session.own_number,
                outgoing=True,
                at=max(usable(at, 0.0), _spoken_before(sql, session_id)),
                body=storable(text),
                origin_id=origin_id,
                file=chat_rows.encoded(file),
                state=DeliveryState.QUEUED.value,
                state_at=at,
            )

    def confirm(self, chat_id: int, record: LiveRecord, at: float, by: str) -> None:
        """The host has taken what the user said, under this number; see LiveStore."""
        with self._db.writing() as sql:
            _confirm(sql, chat_rows.one(sql, chat_id), record, at, by)

    def prove(self, session_id: int, up_to: int, at: float, who: str) -> list[ChatMessage]:
        """What the user said, up to this record, has arrived; returns the messages of which that is news."""
        with self._db.writing() as sql:
            where = "c.session_id = ? AND c.session_id > 0 AND c.state = 'handed_over' AND c.record BETWEEN 1 AND ?"
            found = chat_rows.many(sql, f"{where} ORDER BY c.record", session_id, up_to)
            for message in found:
                _move(sql, message, Step(DeliveryState.DELIVERED, at, who=who))
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
            number = _said_by_user(sql, session_id, origin_id)
            return chat_rows.one(sql, number) if number else None

    def talk(self, session_id: int) -> list[ChatMessage]:
        """All that was said, oldest first; behind it what the host has not taken yet."""
        with self._db.reading() as sql:
            where = "c.session_id = ? AND c.session_id > 0 ORDER BY c.record = 0, c.record, c.id"
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

    def _hear(self, sql: sqlite3.Connection, session: LiveSession, record: LiveRecord, at: float) -> list[int]:
        """File what was said; what the user said from here is known already."""
        if _by_record(sql, session.id, record.number):
            return []
        own = record.member == session.own_number
        known = _said_by_user(sql, session.id, record.origin_id, open_only=True) if own else 0
        if known:
            _confirm(sql, chat_rows.one(sql, known), record, at, name_in(session.host_url))
            return [known]
        spoken_at = max(usable(record.at, at), _spoken_before(sql, session.id, record.number))
        number = self._insert(
            sql,
            session,
            member=record.member,
            outgoing=own,
            at=spoken_at,
            body=storable(record.text),
            origin_id=record.origin_id,
            record=record.number,
            file=chat_rows.encoded(record.file),
            state=DeliveryState.HANDED_OVER.value if own else None,
            state_at=spoken_at if own else 0.0,
            unread=not own,
        )
        return [number]

    def _insert(
        self, sql: sqlite3.Connection, session: LiveSession, *, member: int, at: float, **columns: object
    ) -> int:
        number = int(
            self._db.run(
                ChatTable.insert(
                    account_id=session.account_id,
                    address_id=_place(sql, session, member),
                    session_id=session.id,
                    member=member,
                    at=at,
                    about=session.message_id,
                    **columns,
                )
            )
        )
        index.add(sql, [chat_rows.document(chat_rows.one(sql, number))])
        note_heard(sql, session.id, number)
        sql.execute("UPDATE live_session SET used = max(used, ?) WHERE id = ?", (at, session.id))
        return number


def _place(sql: sqlite3.Connection, session: LiveSession, member: int) -> int:
    """The address with which a message stands: its author's, else the owner's; the user's own with the first other
    member's, else their own."""
    author = session.member(member)
    if member == session.own_number:
        members: list[LiveMember | None] = list(session.others)
    else:
        members = [author, session.member(OWNER)]
    told = (one.address for one in members if one is not None and one.address)
    value = next(told, "") or _own_address(sql, session)
    return correspondence.address_id(sql, Address.mail(value))


def _own_address(sql: sqlite3.Connection, session: LiveSession) -> str:
    own = session.member(session.own_number)
    row = sql.execute("SELECT mail_address FROM account WHERE id = ?", (session.account_id,)).fetchone()
    account = correspondence.normal(row[0]) if row else ""
    return account or (own.address if own else "") or _NOBODY


def _by_record(sql: sqlite3.Connection, session_id: int, number: int) -> bool:
    found = sql.execute(
        "SELECT 1 FROM chat WHERE session_id = ? AND session_id > 0 AND record = ?", (session_id, number)
    )
    return found.fetchone() is not None


def _spoken_before(sql: sqlite3.Connection, session_id: int, number: int = 0) -> float:
    """When the last message before a record (0: of all) was said. The clocks of host and user may differ: in a talk,
    time does not run backwards, so that an answer stands behind its question in every list."""
    row = sql.execute(
        """SELECT at FROM chat WHERE session_id = ?1 AND session_id > 0 AND record > 0 AND (?2 = 0 OR record < ?2)
           ORDER BY record DESC LIMIT 1""",
        (session_id, number),
    ).fetchone()
    return float(row[0]) if row else 0.0


def _said_by_user(sql: sqlite3.Connection, session_id: int, origin_id: str, *, open_only: bool = False) -> int:
    """The user's message with this origin-id; `open_only`: one that is no record yet, and was not taken back."""
    which = f"AND record = 0 AND state NOT IN {_TAKEN_BACK}" if open_only else ""
    row = sql.execute(
        f"""SELECT id FROM chat WHERE origin_id = ? AND origin_id <> '' AND session_id = ? AND outgoing {which}
            ORDER BY id LIMIT 1""",  # noqa: S608
        (origin_id, session_id),
    ).fetchone()
    return int(row[0]) if row else 0


def _confirm(sql: sqlite3.Connection, message: ChatMessage, record: LiveRecord, at: float, by: str) -> None:
    """A message is this record: it has been said, whatever was thought of it."""
    sql.execute("UPDATE chat SET record = ? WHERE id = ?", (record.number, message.id))
    if record.file is not None:
        sql.execute("UPDATE chat SET file = ? WHERE id = ?", (chat_rows.encoded(record.file), message.id))
        after = chat_rows.one(sql, message.id)
        index.replace(sql, [(chat_rows.document(message), chat_rows.document(after))])
    if message.state in {DeliveryState.FAILED, DeliveryState.EXPIRED}:
        _move(sql, message, Step(DeliveryState.QUEUED, at))
        message = chat_rows.one(sql, message.id)
    _move(sql, message, Step(DeliveryState.HANDED_OVER, at, by))


def _move(sql: sqlite3.Connection, message: ChatMessage, step: Step) -> None:
    if message.state is not None and may_follow(message.state, step.state):
        progress.move(sql, message.state, step, outgoing_id=message.outgoing_id, chat_id=message.id)


def _note_event(sql: sqlite3.Connection, session_id: int, record: LiveRecord) -> None:
    sql.execute(
        "INSERT OR IGNORE INTO live_event (session_id, number, kind, at, member, text) VALUES (?, ?, ?, ?, ?, ?)",
        (session_id, record.number, record.kind.value, usable(record.at, 0.0), record.member, storable(record.text)),
    )
    if record.kind is RecordKind.CLOSED:
        sql.execute("UPDATE live_session SET closed = max(?, 1.0) WHERE id = ? AND closed = 0", (record.at, session_id))
