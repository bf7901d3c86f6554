"""What is looked up of sessions, on a connection."""

import msgspec
import peewee

from liveletter.host.errors import Unknown
from liveletter.host.model import OWNER, Delivery, Member, Record, RecordKind, Seat, Session
from liveletter.host.storage import statements
from liveletter.host.storage.models import DeliveryTable, FileTable, MemberTable, RecordTable, SessionTable
from liveletter.host.storage.rows import Row, delivery_from, file_from, member_from, record_from, session_from
from liveletter.host.storage.statements import MEMBER, SESSION
from liveletter.host.storage.store import Snapshot
from liveletter.host.tokens import same

NO_SESSION = "There is no such chat, or not any more."
NO_LINK = "This link does not lead to a chat, or not any more."
NO_MEMBER = "There is no such member in this chat, or not any more."


def exists(db: peewee.Database, session_id: str) -> bool:
    """Whether there is such a session."""
    query = SessionTable.select(SessionTable.id).where(SessionTable.id == session_id)
    return bool(list(query.tuples().execute(db)))


def session(db: peewee.Database, session_id: str) -> Session:
    """A session. Raises Unknown."""
    rows = statements.select(db, SESSION, {"id": session_id})
    if not rows:
        raise Unknown(NO_SESSION)
    return session_from(rows[0])


def sessions(db: peewee.Database, owner_id: str, before: float, limit: int) -> tuple[Session, ...]:
    """An owner's sessions, last used first."""
    query = (
        SessionTable.select()
        .where((SessionTable.owner_id == owner_id) & (SessionTable.last_used < before))
        .order_by(SessionTable.last_used.desc(), SessionTable.id)
        .limit(limit)
    )
    return tuple(session_from(row) for row in query.dicts().execute(db))


def members(db: peewee.Database, session_id: str) -> tuple[Member, ...]:
    """All members, in their order."""
    found = statements.select(db, MEMBER, {"session_id": session_id}, order="number")
    return tuple(member_from(row) for row in found)


def snapshot(db: peewee.Database, session_id: str) -> Snapshot:
    """A session and its members. Raises Unknown."""
    return Snapshot(session(db, session_id), members(db, session_id))


def member_row(db: peewee.Database, session_id: str, number: int) -> Row:
    """A member's row. Raises Unknown."""
    rows = statements.select(db, MEMBER, {"session_id": session_id, "number": number})
    if not rows or rows[0]["removed"] is not None:
        raise Unknown(NO_MEMBER)
    return rows[0]


def seat(db: peewee.Database, session_id: str, token_hash: str) -> Seat:
    """Whose link it is. Raises Unknown, in the same words for a wrong session and a wrong link."""
    rows = statements.select(db, MEMBER, {"session_id": session_id, "token_hash": token_hash})
    if not rows or rows[0]["removed"] is not None or not same(rows[0]["token_hash"], token_hash):
        raise Unknown(NO_LINK)
    return Seat(session=session(db, session_id), member=member_from(rows[0]))


def seat_of(db: peewee.Database, session_id: str, number: int) -> Seat:
    """A member by number. Raises Unknown."""
    found = session(db, session_id)
    return Seat(session=found, member=member_from(member_row(db, session_id, number)))


def records(db: peewee.Database, session_id: str, since: int, limit: int) -> tuple[Record, ...]:
    """Records above a number. Raises Unknown where the session is not there."""
    query = (
        RecordTable.select()
        .where((RecordTable.session_id == session_id) & (RecordTable.number > since))
        .order_by(RecordTable.number)
        .limit(limit)
    )
    found = tuple(record_from(row) for row in query.dicts().execute(db))
    if not found:
        session(db, session_id)
    return with_files(db, session_id, found)


def with_files(db: peewee.Database, session_id: str, records: tuple[Record, ...]) -> tuple[Record, ...]:
    """The same records, with what is told of their files."""
    numbers = [one.number for one in records if one.kind is RecordKind.FILE]
    if not numbers:
        return records
    query = FileTable.select().where((FileTable.session_id == session_id) & FileTable.number.in_(numbers))
    files = {row["number"]: file_from(row) for row in query.dicts().execute(db)}
    return tuple(msgspec.structs.replace(one, file=files.get(one.number)) for one in records)


def deliveries(db: peewee.Database, session_id: str) -> tuple[Delivery, ...]:
    """What has reached whom, by record and member."""
    query = (
        DeliveryTable.select()
        .where(DeliveryTable.session_id == session_id)
        .order_by(DeliveryTable.number, DeliveryTable.member)
    )
    return tuple(delivery_from(row) for row in query.dicts().execute(db))


def idle_since(db: peewee.Database, before: float, unjoined: float) -> tuple[str, ...]:
    """The sessions that nobody has used since; `unjoined`: of those that no guest has joined yet."""
    begun = MemberTable.select(MemberTable.session_id).where(
        (MemberTable.number != OWNER) & MemberTable.joined.is_null(False)
    )
    is_idle = (SessionTable.last_used < before) & SessionTable.id.in_(begun)
    query = SessionTable.select(SessionTable.id).where(is_idle | (SessionTable.last_used < unjoined))
    return tuple(row[0] for row in query.tuples().execute(db))
