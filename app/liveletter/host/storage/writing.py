"""What changes sessions, on a connection within a transaction.

The transaction holds the session from its beginning: numbers are given in the order of commits, so that nobody can see
a record before the one below it.
"""

from typing import Any

import peewee

from liveletter.host.errors import Conflict, Unknown
from liveletter.host.model import COLOURS, OWNER, Draft, Member, Newcomer, Record, RecordKind, Session
from liveletter.host.storage import codes, reading, statements
from liveletter.host.storage.models import (
    DeliveryTable,
    FileTable,
    MemberTable,
    PartTable,
    RecordTable,
    SessionTable,
)
from liveletter.host.storage.rows import Row, member_from, numbered, row_of, row_of_record, session_from
from liveletter.host.storage.saying import CLOSED
from liveletter.host.storage.statements import MEMBER, RECORD, SESSION
from liveletter.host.storage.store import Added, Changes, Created, Invited

_TABLES = (PartTable, FileTable, DeliveryTable, RecordTable, MemberTable)


def create(
    db: peewee.Database, session: Session, newcomers: tuple[Newcomer, ...], draft: Draft, open_hash: str = ""
) -> Created:
    """A new session, whose owner is part of the audience from the start; open where there is a link's hash."""
    SessionTable.insert(last_number=0, last_member=0, open_hash=open_hash or None, **row_of(session)).execute(db)
    for newcomer in newcomers:
        member = _insert_member(db, session.id, newcomer, draft.at)
        if member.number == OWNER:
            _set_member(db, session.id, OWNER, joined=draft.at)
            append(db, session.id, draft)
        else:
            append(db, session.id, Draft(kind=RecordKind.INVITED, at=draft.at, member=member.number))
    found = reading.snapshot(db, session.id)
    return Created(found.session, found.members)


def changed(db: peewee.Database, session_id: str, **values: Any) -> Session:
    """The session with other values. Raises Unknown."""
    if not values:
        return reading.session(db, session_id)
    return _one_session(statements.updated(db, SESSION, values, {"id": session_id}))


def _one_session(rows: list[Row]) -> Session:
    if not rows:
        raise Unknown(reading.NO_SESSION)
    return session_from(rows[0])


def append(db: peewee.Database, session_id: str, draft: Draft) -> Record:
    """A further record, whatever it says."""
    used = {"last_used": draft.at}
    session = _one_session(statements.updated(db, SESSION, used, {"id": session_id}, plus="last_number"))
    record = numbered(draft, number=session.last_number, member=draft.member)
    statements.insert(db, RECORD, row_of_record(session_id, record))
    return record


def add(db: peewee.Database, session_id: str, draft: Draft) -> Added:
    """A further record with what follows from it, of all but what is said and shared (`saying`)."""
    session = reading.session(db, session_id)
    member = member_from(reading.member_row(db, session_id, draft.member))
    if _needless(session, member, draft.kind):
        return Added(None, False)
    if session.closed is not None:
        raise Conflict(CLOSED)
    _follow(db, session_id, draft)
    return Added(append(db, session_id, draft), True)


def _needless(session: Session, member: Member, kind: RecordKind) -> bool:
    return (
        (kind is RecordKind.JOINED and member.in_audience)
        or (kind is RecordKind.LEFT and not member.in_audience)
        or (kind is RecordKind.CLOSED and session.closed is not None)
    )


def _follow(db: peewee.Database, session_id: str, draft: Draft) -> None:
    match draft.kind:
        case RecordKind.JOINED:
            _set_member(db, session_id, draft.member, joined=draft.at, left_at=None, last_seen=draft.at)
        case RecordKind.LEFT:
            _set_member(db, session_id, draft.member, left_at=draft.at, seen_until=draft.at)
        case RecordKind.REMOVED:
            _set_member(db, session_id, draft.member, removed=draft.at, seen_until=draft.at, token_hash=None)
        case RecordKind.CLOSED:
            changed(db, session_id, closed=draft.at)
        case _:
            pass


def invite(db: peewee.Database, session_id: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
    """A further member. Somebody who had been removed comes back under the same number."""
    if reading.session(db, session_id).closed is not None:
        raise Conflict(CLOSED)
    present = reading.members(db, session_id)
    before = next((one for one in present if one.address == newcomer.address), None)
    if before is not None and before.removed is None:
        raise Conflict("This address is invited already.")
    if sum(one.removed is None for one in present) >= limit:
        raise Conflict(f"This chat has {limit} members: more cannot be invited.")
    number = _insert_member(db, session_id, newcomer, at).number if before is None else before.number
    if before is not None:
        again = {"removed": None, "joined": None, "left_at": None, "token_hash": newcomer.token_hash or None}
        _set_member(db, session_id, number, invited=at, name=newcomer.name, **again)
    record = append(db, session_id, Draft(kind=RecordKind.INVITED, at=at, member=number))
    return Invited(member_from(reading.member_row(db, session_id, number)), record)


def renew(db: peewee.Database, session_id: str, number: int, token_hash: str, at: float) -> Record:
    """Another link for a member."""
    reading.session(db, session_id)
    reading.member_row(db, session_id, number)
    _set_member(db, session_id, number, token_hash=token_hash)
    return append(db, session_id, Draft(kind=RecordKind.RENEWED, at=at, member=number))


def seen(db: peewee.Database, session_id: str, number: int, up_to: int, at: float) -> int:
    """Deliveries up to a record; a member's own records need none."""
    session = reading.session(db, session_id)
    row = reading.member_row(db, session_id, number)
    up_to = min(up_to, session.last_number)
    if up_to <= row["seen_number"]:
        return 0
    added = statements.deliver(db, session_id, number, since=row["seen_number"], up_to=up_to, at=at)
    _set_member(db, session_id, number, seen_number=up_to, last_seen=at)
    return added


def here(db: peewee.Database, session_id: str, number: int, now: float, until: float) -> bool:
    """A lease of being here."""
    row = reading.member_row(db, session_id, number)
    _set_member(db, session_id, number, last_seen=now, seen_until=max(until, row["seen_until"]), mails=0)
    return bool(row["seen_until"] <= now)


def gone(db: peewee.Database, session_id: str, number: int, now: float) -> bool:
    """The end of it."""
    row = reading.member_row(db, session_id, number)
    _set_member(db, session_id, number, seen_until=min(now, row["seen_until"]))
    return bool(row["seen_until"] > now)


def change(db: peewee.Database, session_id: str, changes: Changes) -> Session:
    """What an owner changes."""
    values: dict[str, Any] = {}
    if changes.title is not None:
        values["title"] = changes.title
    if changes.presence is not None:
        values["presence"] = changes.presence.value
    if changes.mail_after is not None:
        values["mail_after"] = changes.mail_after
    return changed(db, session_id, **values)


def delete(db: peewee.Database, session_id: str) -> None:
    """All of it."""
    reading.session(db, session_id)
    codes.drop_all(db, code_purpose(session_id))
    for table in _TABLES:
        table.delete().where(table.session_id == session_id).execute(db)
    SessionTable.delete().where(SessionTable.id == session_id).execute(db)


def code_purpose(session_id: str) -> str:
    """What the codes are for that confirm addresses in an open session."""
    return f"open {session_id}"


def _insert_member(db: peewee.Database, session_id: str, newcomer: Newcomer, at: float) -> Member:
    query = SessionTable.update(last_member=SessionTable.last_member + 1).where(SessionTable.id == session_id)
    number = int(next(iter(query.returning(SessionTable.last_member).tuples().execute(db)))[0])
    MemberTable.insert(
        session_id=session_id,
        number=number,
        address=newcomer.address,
        name=newcomer.name,
        colour=(number - 1) % COLOURS,
        token_hash=newcomer.token_hash or None,
        invited=at,
    ).execute(db)
    return member_from(reading.member_row(db, session_id, number))


def _set_member(db: peewee.Database, session_id: str, number: int, **values: Any) -> None:
    statements.update(db, MEMBER, values, {"session_id": session_id, "number": number})
