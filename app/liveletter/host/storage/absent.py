"""Members of recorded sessions who have not been heard from while something was said: for mails to them.

Only the database is asked: sessions without a record send no mails.
"""

from typing import Any

import msgspec
import peewee

from liveletter.host.errors import Unknown
from liveletter.host.model import SPOKEN, Member, Seat, Session
from liveletter.host.storage import reading
from liveletter.host.storage.database import Database
from liveletter.host.storage.models import MemberTable, RecordTable, SessionTable
from liveletter.host.storage.rows import member_from, session_from

_LONGEST = 86400  # seconds between two mails, at most
_STEPS = 9  # 4**9 seconds are more than that


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

    def __init__(self, database: Database, *, bounces: int = 3) -> None:
        self._db = database
        self._bounces = bounces  # mails that came back, after which no more go there

    async def absent(self, *, now: float, limit: int = 100, offset: int = 0) -> tuple[Absent, ...]:
        """Members not heard from for the session's `mail_after`, who lack what others said; longest away first.

        Not those who have not joined, have left, were removed, or want no mails; not those of closed sessions; and
        after each mail without a sign of them only when a pause is over that grows fourfold, to a day.
        """
        return await self._db.read(lambda db: _absent(db, now, self._bounces, limit, offset))

    async def claim(self, absent: Absent, *, up_to: int, at: float) -> bool:
        """Note that records up to one are mailed, before the mail is handed over.

        False where another process has, or where the member came back, left or stopped the mails meanwhile.
        """
        return await self._db.write(absent.session.id, lambda db: _claim(db, absent, up_to, at))

    async def release(self, absent: Absent, *, up_to: int, at: float) -> None:
        """Undo a claim: the mail was certainly not taken."""
        await self._db.write(absent.session.id, lambda db: _release(db, absent, up_to, at))

    async def bounced(self, *, session_id: str, number: int, came_back: bool = True) -> None:
        """A mail to a member came back; or, where it did not, an answer has shown that their address works."""
        await self._db.write(session_id, lambda db: _bounced(db, session_id, number, came_back))

    async def seat(self, *, session_id: str, number: int) -> tuple[Seat, str]:
        """A member by number, with the hash of their link; empty where they have none. Raises Unknown."""
        return await self._db.read(lambda db: _seat(db, session_id, number))

    async def stop_mails(self, *, session_id: str, number: int, stopped: bool) -> None:
        """A member wants no mails from this session, or wants them again. Raises Unknown."""
        await self._db.write(session_id, lambda db: _stop(db, session_id, number, stopped))


def _absent(db: peewee.Database, now: float, bounces: int, limit: int, offset: int) -> tuple[Absent, ...]:
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
            & (MemberTable.bounces < bounces)
            & (peewee.fn.COALESCE(MemberTable.last_seen, MemberTable.joined) <= silent_since)
            & (MemberTable.seen_until <= silent_since)
            & (SessionTable.last_number > MemberTable.seen_number)
            & (SessionTable.last_number > MemberTable.mailed_number)
            & _pause_is_over(now)
            & peewee.fn.EXISTS(_lacking())
        )
        .order_by(MemberTable.last_seen, MemberTable.session_id, MemberTable.number)
        .limit(limit)
        .offset(offset)
    )
    return tuple(_from(row) for row in query.tuples().execute(db))


def _pause_is_over(now: float) -> Any:
    mailed = MemberTable.mailed
    factor = peewee.Case(MemberTable.mails, [(n, 4**n) for n in range(_STEPS)], 4**_STEPS)
    return mailed.is_null() | (mailed + SessionTable.mail_after * factor <= now) | (mailed + _LONGEST <= now)


def _lacking() -> Any:
    """What others said and the member has neither seen nor been mailed."""
    return RecordTable.select(peewee.Value(1)).where(
        (RecordTable.session_id == MemberTable.session_id)
        & (RecordTable.number > MemberTable.seen_number)
        & (RecordTable.number > MemberTable.mailed_number)
        & (RecordTable.member != MemberTable.number)
        & RecordTable.kind.in_([kind.value for kind in SPOKEN])
    )


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
    known, session_id = absent.member, absent.session.id
    open_session = SessionTable.select(SessionTable.id).where(
        (SessionTable.id == session_id) & SessionTable.closed.is_null() & (SessionTable.mail_after > 0)
    )
    where = (
        (MemberTable.session_id == session_id)
        & (MemberTable.number == known.number)
        & (MemberTable.mailed_number == known.mailed_number)
        & (MemberTable.seen_number == known.seen_number)
        & (MemberTable.seen_until == known.seen_until)
        & (peewee.fn.COALESCE(MemberTable.last_seen, 0.0) == (known.last_seen or 0.0))
        & MemberTable.left_at.is_null()
        & MemberTable.removed.is_null()
        & (MemberTable.mails_stopped == False)  # noqa: E712 (an expression of peewee's)
        & MemberTable.session_id.in_(open_session)
    )
    changed = MemberTable.update(mailed_number=up_to, mailed=at, mails=MemberTable.mails + 1).where(where).execute(db)
    return bool(changed)


def _release(db: peewee.Database, absent: Absent, up_to: int, at: float) -> None:
    known = absent.member
    where = (
        (MemberTable.session_id == absent.session.id)
        & (MemberTable.number == known.number)
        & (MemberTable.mailed_number == up_to)
        & (MemberTable.mailed == at)
    )
    fewer = peewee.Case(None, [(MemberTable.mails > 0, MemberTable.mails - 1)], 0)
    values = {"mailed_number": known.mailed_number, "mailed": known.mailed, "mails": fewer}
    MemberTable.update(values).where(where).execute(db)


def _stop(db: peewee.Database, session_id: str, number: int, stopped: bool) -> None:
    where = (MemberTable.session_id == session_id) & (MemberTable.number == number)
    if not MemberTable.update(mails_stopped=stopped, bounces=0).where(where).execute(db):
        raise Unknown(reading.NO_MEMBER)


def _bounced(db: peewee.Database, session_id: str, number: int, came_back: bool) -> None:
    where = (MemberTable.session_id == session_id) & (MemberTable.number == number)
    bounces = MemberTable.bounces + 1 if came_back else 0
    MemberTable.update(bounces=bounces).where(where).execute(db)
