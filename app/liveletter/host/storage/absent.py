"""Members of recorded sessions who have not been heard from while something was said: for mails to them.

Only the database is asked: sessions without a record send no mails.
"""

from typing import Any

import msgspec
import peewee

from liveletter.host.errors import Unknown
from liveletter.host.model import Member, Seat, Session
from liveletter.host.storage import reading
from liveletter.host.storage.database import Database
from liveletter.host.storage.models import MemberTable, SessionTable
from liveletter.host.storage.rows import member_from, session_from


class Absent(msgspec.Struct, frozen=True, kw_only=True):
    """A member of the audience who is away; records above `since` have neither arrived nor been mailed."""

    session: Session
    member: Member

    @property
    def since(self) -> int:
        """The last record that arrived or was mailed."""
        return max(self.member.seen_number, self.member.mailed_number)


class AbsentStore:
    """Finds absent members and notes what was mailed to them."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def absent(self, *, now: float, limit: int = 100) -> tuple[Absent, ...]:
        """Members not heard from for the session's `mail_after`, with records that they lack; longest away first.

        Not those who have not joined, have left, were removed, or want no mails; not those of closed sessions.
        """
        return await self._db.read(lambda db: _absent(db, now, limit))

    async def claim(self, absent: Absent, *, up_to: int, at: float) -> bool:
        """Note that records up to one are mailed, before the mail is handed over; False where another process has."""
        return await self._db.write(absent.session.id, lambda db: _claim(db, absent, up_to, at))

    async def seat(self, *, session_id: str, number: int) -> tuple[Seat, str]:
        """A member by number, with the hash of their link; empty where they have none. Raises Unknown."""
        return await self._db.read(lambda db: _seat(db, session_id, number))

    async def stop_mails(self, *, session_id: str, number: int, stopped: bool) -> None:
        """A member wants no mails from this session, or wants them again. Raises Unknown."""
        await self._db.write(session_id, lambda db: _stop(db, session_id, number, stopped))


def _absent(db: peewee.Database, now: float, limit: int) -> tuple[Absent, ...]:
    silent_since = now - SessionTable.mail_after
    query = (
        MemberTable.select(MemberTable, SessionTable)
        .join(SessionTable, on=(MemberTable.session_id == SessionTable.id))
        .where(
            (SessionTable.mail_after > 0)
            & SessionTable.closed.is_null()
            & MemberTable.joined.is_null(False)
            & MemberTable.left_at.is_null()
            & MemberTable.removed.is_null()
            & (MemberTable.mails_stopped == False)  # noqa: E712 (an expression of peewee's)
            & (peewee.fn.COALESCE(MemberTable.last_seen, MemberTable.joined) <= silent_since)
            & (MemberTable.seen_until <= silent_since)
            & (SessionTable.last_number > MemberTable.seen_number)
            & (SessionTable.last_number > MemberTable.mailed_number)
        )
        .order_by(MemberTable.last_seen, MemberTable.session_id, MemberTable.number)
        .limit(limit)
    )
    return tuple(_from(row) for row in query.tuples().execute(db))


def _seat(db: peewee.Database, session_id: str, number: int) -> tuple[Seat, str]:
    row = reading.member_row(db, session_id, number)
    seat = Seat(session=reading.session(db, session_id), member=member_from(row))
    return seat, str(row["token_hash"] or "")


def _from(row: tuple[Any, ...]) -> Absent:
    its, sessions = MemberTable._meta.sorted_field_names, SessionTable._meta.sorted_field_names
    return Absent(
        member=member_from(dict(zip(its, row[: len(its)], strict=True))),
        session=session_from(dict(zip(sessions, row[len(its) :], strict=True))),
    )


def _claim(db: peewee.Database, absent: Absent, up_to: int, at: float) -> bool:
    where = (
        (MemberTable.session_id == absent.session.id)
        & (MemberTable.number == absent.member.number)
        & (MemberTable.mailed_number == absent.member.mailed_number)
        & (MemberTable.seen_number == absent.member.seen_number)
        & (MemberTable.mails_stopped == False)  # noqa: E712 (an expression of peewee's)
    )
    changed = MemberTable.update(mailed_number=up_to, mailed=at, mails=MemberTable.mails + 1).where(where).execute(db)
    return bool(changed)


def _stop(db: peewee.Database, session_id: str, number: int, stopped: bool) -> None:
    where = (MemberTable.session_id == session_id) & (MemberTable.number == number)
    if not MemberTable.update(mails_stopped=stopped).where(where).execute(db):
        raise Unknown(reading.NO_MEMBER)
