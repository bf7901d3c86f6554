"""Records of a live session filed among the chats, in the host's order (a part of ports.LiveStore).

A message is *placed* when it is filed as a record whose turn has come: it then has the host's time, as all others have
it. What the user said stands behind all that is placed until its own turn comes, also where the host has answered
already with its number.
"""

import sqlite3
from collections.abc import Sequence

from liveletter.archive import chat_rows, correspondence, index, progress
from liveletter.archive.digests import usable
from liveletter.archive.live_sessions import note_heard
from liveletter.archive.progress import Step
from liveletter.archive.rows import id_list
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import ProtocolTrouble
from liveletter.domain.live import OWNER, SPOKEN, LiveMember, LiveRecord, LiveSession, RecordKind
from liveletter.domain.live_order import FIRST, Place, moment_behind, pushed
from liveletter.domain.live_url import name_in
from liveletter.domain.outbox import ON_ITS_WAY, STUCK

_NOBODY = "nobody@unknown.invalid"  # stands for the user where their account is gone
_GAP = "The live host left something out. It is asked again."
_TAKEN_BACK = "('cancelled', 'turned_into_mail')"
_WAITS = f"state IN ({', '.join(repr(state.value) for state in sorted(ON_ITS_WAY))})"
_NEW = 1 << 62  # a message that is about to get its number: higher than all

# By hand, since a query that is built anew for each message takes ten times as long.
_INSERT = """INSERT INTO chat (account_id, address_id, outgoing, at, body, about, subject, origin_id, stanza_id, thread,
    state, state_at, trouble, unread, file, session_id, record, member)
  VALUES (:account_id, :address_id, :own, :at, :body, :about, '', :origin_id, '', '', :state, :state_at, '', :unread,
    :file, :session_id, :record, :member)"""
_WAITING = f"""SELECT at, id FROM chat WHERE session_id = ?1 AND session_id > 0 AND record = 0 AND {_WAITS}
  UNION ALL SELECT at, id FROM chat WHERE session_id = ?1 AND session_id > 0 AND record > ?2
  ORDER BY at, id"""  # noqa: S608


class Filing:
    """For the time of one transaction. `now`: where a record tells no time that can be."""

    def __init__(self, sql: sqlite3.Connection, session: LiveSession, now: float) -> None:
        self._sql = sql
        self._session = session
        self._now = now
        self._last = session.last_number
        self._behind = _last_placed(sql, session)
        self._places: dict[int, int] = {}  # member → address
        self._new: list[int] = []
        self._changed: dict[int, None] = {}

    def file(self, records: Sequence[LiveRecord]) -> list[int]:
        """File them; see LiveStore.take. Raises ProtocolTrouble."""
        for record in records:
            if record.number <= self._last:
                continue
            if record.number != self._last + 1:
                raise ProtocolTrouble(_GAP, f"{record.number} after {self._last}")
            self._last = record.number
            if record.kind in SPOKEN:
                self._hear(record)
            else:
                _note_event(self._sql, self._session.id, record)
        self._finish()
        return list(self._changed)

    def add(self, text: str, origin_id: str, at: float, file: str | None) -> int:
        """Keep what the user says, behind all that is there; returns its number."""
        moment = moment_behind(usable(at, 0.0), _NEW, self._latest())
        number = self._insert(
            self._session.own_number,
            text,
            moment,
            origin_id=origin_id,
            state=DeliveryState.QUEUED.value,
            state_at=at,
            unread=False,
            file=file,
            record=0,
        )
        self._finish()
        return number

    # ------------------------------------------------------------------ one record

    def _hear(self, record: LiveRecord) -> None:
        told = usable(record.at, self._now)
        number = self._confirmed(record) or self._said_from_here(record)
        moment = moment_behind(told, number or _NEW, self._behind)
        if not number:
            number = self._insert_heard(record, moment)
        elif move(self._sql, number, moment):
            self._changed[number] = None
        self._behind = (moment, number)

    def _confirmed(self, record: LiveRecord) -> int:
        """What the host had answered with this number already; 0: there is nothing."""
        row = self._sql.execute(
            "SELECT id FROM chat WHERE session_id = ? AND session_id > 0 AND record = ?",
            (self._session.id, record.number),
        ).fetchone()
        return int(row[0]) if row else 0

    def _said_from_here(self, record: LiveRecord) -> int:
        """What the user said, of which it was not known yet that the host has it; 0: there is nothing."""
        if record.member != self._session.own_number:
            return 0
        number = said_by_user(self._sql, self._session.id, record.origin_id, open_only=True)
        if number:
            message = chat_rows.one(self._sql, number)
            confirm(self._sql, message, record, self._now, name_in(self._session.host_url))
            self._changed[number] = None
        return number

    def _insert_heard(self, record: LiveRecord, moment: float) -> int:
        own = record.member == self._session.own_number
        number = self._insert(
            record.member,
            record.text,
            moment,
            origin_id=record.origin_id,
            state=DeliveryState.HANDED_OVER.value if own else None,
            state_at=moment if own else 0.0,
            unread=not own,
            file=chat_rows.encoded(record.file),
            record=record.number,
        )
        self._changed[number] = None
        return number

    def _insert(self, member: int, text: str, moment: float, **facts: object) -> int:
        if member not in self._places:
            self._places[member] = _place(self._sql, self._session, member)
        session, own = self._session, member == self._session.own_number
        values = {
            "account_id": session.account_id,
            "address_id": self._places[member],
            "own": own,
            "at": moment,
            "body": storable(text),
            "about": session.message_id,
            "session_id": session.id,
            "member": member,
        }
        number = self._sql.execute(_INSERT, values | facts).lastrowid or 0
        self._new.append(number)
        if own:
            note_heard(self._sql, session.id, number)
        return number

    # ------------------------------------------------------------------ all of them

    def _latest(self) -> Place:
        """Behind which the user says something: what is placed, and what they said before and waits."""
        return max((self._behind, *self._waiting()))

    def _waiting(self) -> list[Place]:
        return self._sql.execute(_WAITING, (self._session.id, self._last)).fetchall()

    def _finish(self) -> None:
        sql, session = self._sql, self._session
        new = chat_rows.many(sql, "c.id IN (SELECT value FROM json_each(?))", id_list(self._new))
        index.add(sql, map(chat_rows.document, new))
        for number, moment in pushed(self._waiting(), self._behind):
            move(sql, number, moment)
            self._changed[number] = None
        sql.execute(
            """UPDATE live_session SET last_number = ?2, used = max(created, coalesce(
                 (SELECT max(c.at) FROM chat c WHERE c.session_id = ?1 AND c.session_id > 0), 0.0)) WHERE id = ?1""",
            (session.id, self._last),
        )


def said_by_user(sql: sqlite3.Connection, session_id: int, origin_id: str, *, open_only: bool = False) -> int:
    """The user's message with this origin-id; `open_only`: one that is no record yet, and was not taken back."""
    which = f"AND record = 0 AND state NOT IN {_TAKEN_BACK}" if open_only else ""
    row = sql.execute(
        f"""SELECT id FROM chat WHERE origin_id = ? AND origin_id <> '' AND session_id = ? AND outgoing {which}
            ORDER BY id LIMIT 1""",  # noqa: S608
        (origin_id, session_id),
    ).fetchone()
    return int(row[0]) if row else 0


def confirm(sql: sqlite3.Connection, message: ChatMessage, record: LiveRecord, at: float, by: str) -> None:
    """A message is this record: it has been said, whatever was thought of it."""
    sql.execute("UPDATE chat SET record = ? WHERE id = ?", (record.number, message.id))
    if record.file is not None:
        sql.execute("UPDATE chat SET file = ? WHERE id = ?", (chat_rows.encoded(record.file), message.id))
        after = chat_rows.one(sql, message.id)
        index.replace(sql, [(chat_rows.document(message), chat_rows.document(after))])
    if message.state in STUCK:
        advance(sql, message, Step(DeliveryState.QUEUED, at))
        message = chat_rows.one(sql, message.id)
    advance(sql, message, Step(DeliveryState.HANDED_OVER, at, by))


def advance(sql: sqlite3.Connection, message: ChatMessage, step: Step) -> None:
    """Move a message of the user's on, where it may be."""
    if message.state is not None and may_follow(message.state, step.state):
        progress.move(sql, message.state, step, outgoing_id=message.outgoing_id, chat_id=message.id)


def move(sql: sqlite3.Connection, chat_id: int, moment: float) -> bool:
    """A message counts as said at this moment: in every timeline, and in the index, which is ordered by it. Returns
    whether that is another one."""
    before = chat_rows.one(sql, chat_id)
    if before.at == moment:
        return False
    sql.execute("UPDATE chat SET at = ? WHERE id = ?", (moment, chat_id))
    sql.execute("UPDATE heard SET at = ? WHERE chat_id = ?", (moment, chat_id))
    old, new = chat_rows.document(before), chat_rows.document(chat_rows.one(sql, chat_id))
    if old.number != new.number:
        index.take_out(sql, [old])
        index.add(sql, [new])
    return True


def _last_placed(sql: sqlite3.Connection, session: LiveSession) -> Place:
    row = sql.execute(
        """SELECT at, id FROM chat WHERE session_id = ? AND session_id > 0 AND record BETWEEN 1 AND ?
           ORDER BY record DESC LIMIT 1""",
        (session.id, session.last_number),
    ).fetchone()
    return (float(row[0]), int(row[1])) if row else FIRST


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


def _note_event(sql: sqlite3.Connection, session_id: int, record: LiveRecord) -> None:
    sql.execute(
        "INSERT OR IGNORE INTO live_event (session_id, number, kind, at, member, text) VALUES (?, ?, ?, ?, ?, ?)",
        (session_id, record.number, record.kind.value, usable(record.at, 0.0), record.member, storable(record.text)),
    )
    if record.kind is RecordKind.CLOSED:
        sql.execute("UPDATE live_session SET closed = max(?, 1.0) WHERE id = ? AND closed = 0", (record.at, session_id))
