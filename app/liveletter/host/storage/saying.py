"""What is said and shared, by many in many sessions at once, in a few statements within a transaction.

Nearly all that a host writes is this. One message by itself costs six statements; a hundred together cost no more.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
import peewee

from liveletter.host.errors import Conflict, HostError, NotAllowed, Unknown
from liveletter.host.model import Draft, Record
from liveletter.host.storage import file_rows, reading, statements
from liveletter.host.storage.rows import Row, member_from, numbered, record_from, row_of_record
from liveletter.host.storage.statements import MEMBER, RECORD, SESSION
from liveletter.host.storage.store import Added

CLOSED = "This chat is closed."
NOT_JOINED = "Join the chat before you say something."


class Said(msgspec.Struct, frozen=True):
    """What somebody says or shares in a session; by whom tells the draft, or the link of which this is the hash."""

    session_id: str
    draft: Draft
    token_hash: str = ""


def say(db: peewee.Database, said: Sequence[Said]) -> list[Added | HostError]:
    """A record for each, or why there is none. Their sessions are held by the transaction."""
    saying = _Saying(db, said)
    answers = [saying.taken(one) for one in said]
    saying.write()
    return answers


class _Saying:
    """What is known of the sessions, members and records in question; what is to be written."""

    def __init__(self, db: peewee.Database, said: Sequence[Said]) -> None:
        self._db = db
        self._sessions = self._found(SESSION, ("id",), ((one.session_id,) for one in said))
        by_number = ((one.session_id, one.draft.member) for one in said if not one.token_hash)
        by_link = ((one.session_id, one.token_hash) for one in said if one.token_hash)
        self._members = self._found(MEMBER, ("session_id", "number"), by_number)
        self._holders = self._found(MEMBER, ("session_id", "token_hash"), by_link)
        known = ((one.session_id, row["number"], one.draft.client_id) for one in said if (row := self._member(one)))
        rows = self._found(RECORD, ("session_id", "member", "client_id"), known)
        self._records = {key: reading.with_files(db, key[0], (record_from(row),))[0] for key, row in rows.items()}
        self._new: list[Row] = []
        self._shared: list[tuple[str, int, Draft]] = []
        self._used: dict[str, Row] = {}
        self._spoke: dict[tuple[str, int], Row] = {}

    def _found(self, table: str, columns: tuple[str, ...], values: Iterable[tuple[Any, ...]]) -> dict[Any, Row]:
        rows = statements.select_each(self._db, table, columns, sorted(set(values)))
        return {tuple(row[column] for column in columns): row for row in rows}

    def _member(self, one: Said) -> Row | None:
        if one.token_hash:
            row = self._holders.get((one.session_id, one.token_hash))
        else:
            row = self._members.get((one.session_id, one.draft.member))
        return None if row is None or row["removed"] is not None else row

    def taken(self, one: Said) -> Added | HostError:
        """The record of what was said: a new one, or that of the same id before."""
        session, member = self._sessions.get((one.session_id,)), self._member(one)
        if session is None:
            return Unknown(reading.NO_SESSION)
        if member is None:
            return Unknown(reading.NO_LINK if one.token_hash else reading.NO_MEMBER)
        key = (one.session_id, member["number"], one.draft.client_id)
        if one.draft.client_id and (known := self._records.get(key)) is not None:
            return self._added(one, known, fresh=False)
        if session["closed"] is not None:
            return Conflict(CLOSED)
        if not member_from(member).in_audience:
            return NotAllowed(NOT_JOINED) if one.token_hash else Conflict(NOT_JOINED)
        self._records[key] = record = self._next(session, member["number"], one.draft)
        return self._added(one, record, fresh=True)

    def _added(self, one: Said, record: Record, *, fresh: bool) -> Added:
        return Added(record, fresh, self._sessions[one.session_id,]["owner_id"] if one.token_hash else "")

    def _next(self, session: Row, member: int, draft: Draft) -> Record:
        session["last_number"] += 1
        record = numbered(draft, number=session["last_number"], member=member)
        self._new.append(row_of_record(session["id"], record))
        if draft.file is not None:
            self._shared.append((session["id"], record.number, draft))
        self._used[session["id"]] = {"last_number": record.number, "last_used": draft.at}
        self._spoke[session["id"], member] = {"spoke": draft.at, "last_seen": draft.at, "mails": 0}
        return record

    def write(self) -> None:
        """Keep what is new. Raises Conflict where some of a file is missing."""
        statements.insert_each(self._db, RECORD, self._new)
        for session_id, number, draft in self._shared:
            file_rows.attach(self._db, session_id, number, draft)
        statements.update_each(self._db, SESSION, [(row, {"id": session}) for session, row in self._used.items()])
        spoke = [(row, {"session_id": id_, "number": number}) for (id_, number), row in self._spoke.items()]
        statements.update_each(self._db, MEMBER, spoke)
