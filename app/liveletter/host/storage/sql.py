"""Sessions in a database: on disk, or in memory alone."""

from collections.abc import Sequence

import peewee

from liveletter.host.errors import HostError
from liveletter.host.model import SPOKEN, CreationRequest, Delivery, Draft, Newcomer, Record, RecordKind, Seat, Session
from liveletter.host.storage import creating, locks, reading, saying, writing
from liveletter.host.storage.database import Database
from liveletter.host.storage.room import require_room
from liveletter.host.storage.saying import Said
from liveletter.host.storage.sql_doors import SqlDoors
from liveletter.host.storage.sql_files import SqlFiles
from liveletter.host.storage.store import Added, Changes, Created, Invited, Snapshot


class SqlStore:
    """Fulfils `SessionStore`. `room`: bytes for all sessions' files together, and as many for all else; None where
    there is no end to it."""

    def __init__(self, database: Database, *, room: int | None = None) -> None:
        self._db = database
        self._room = room
        self.files = SqlFiles(database, room=room)
        self.doors = SqlDoors(database)

    async def create(
        self,
        *,
        session: Session,
        newcomers: tuple[Newcomer, ...],
        draft: Draft,
        open_hash: str = "",
        request: CreationRequest | None = None,
    ) -> Created:
        def job(db: peewee.Database) -> Created:
            self._require_room(db)
            return creating.create(db, session, newcomers, draft, open_hash, request)

        # Two processes that are asked the same lock it in the same order.
        return await self._db.write(session.id if request is None else request.id, job)

    async def requested(self, *, owner_id: str, request_id: str) -> str:
        return await self._db.read(lambda db: creating.requested(db, owner_id, request_id))

    async def again(
        self, *, session_id: str, newcomers: tuple[Newcomer, ...], open_hash: str, request: CreationRequest
    ) -> Created:
        return await self._db.write(
            session_id, lambda db: creating.again(db, session_id, newcomers, open_hash, request)
        )

    async def hold(self, name: int) -> bool:
        """Hold what is named by a number of 64 bits; False where another process does. Of this process it is held by
        whoever asks."""
        return await self._db.write("", lambda db: locks.hold(db, name))

    async def let_go(self, name: int) -> None:
        """Hold it no more."""
        await self._db.write("", lambda db: locks.let_go(db, name))

    async def exists(self, *, session_id: str) -> bool:
        return await self._db.read(lambda db: reading.exists(db, session_id))

    async def snapshot(self, *, session_id: str) -> Snapshot:
        return await self._db.read(lambda db: reading.snapshot(db, session_id))

    async def sessions(self, *, owner_id: str, before: float, limit: int) -> tuple[Session, ...]:
        return await self._db.read(lambda db: reading.sessions(db, owner_id, before, limit))

    async def seat(self, *, session_id: str, token_hash: str) -> Seat:
        return await self._db.read(lambda db: reading.seat(db, session_id, token_hash))

    async def seat_of(self, *, session_id: str, number: int) -> Seat:
        return await self._db.read(lambda db: reading.seat_of(db, session_id, number))

    async def invite(self, *, session_id: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        return await self._db.write(session_id, lambda db: writing.invite(db, session_id, newcomer, at, limit))

    async def renew(self, *, session_id: str, number: int, token_hash: str, at: float) -> Record:
        return await self._db.write(session_id, lambda db: writing.renew(db, session_id, number, token_hash, at))

    async def add(self, *, session_id: str, draft: Draft) -> Added:
        if draft.kind in SPOKEN:
            return await self._db.write_together(session_id, Said(session_id, draft), self._say)
        return await self._db.write(session_id, lambda db: writing.add(db, session_id, draft))

    async def say(self, *, session_id: str, token_hash: str, draft: Draft) -> Added:
        return await self._db.write_together(session_id, Said(session_id, draft, token_hash), self._say)

    async def records(self, *, session_id: str, since: int, limit: int) -> tuple[Record, ...]:
        return await self._db.read(lambda db: reading.records(db, session_id, since, limit))

    async def seen(self, *, session_id: str, number: int, up_to: int, at: float) -> int:
        return await self._db.write(session_id, lambda db: writing.seen(db, session_id, number, up_to, at))

    async def deliveries(self, *, session_id: str) -> tuple[Delivery, ...]:
        return await self._db.read(lambda db: reading.deliveries(db, session_id))

    async def here(self, *, session_id: str, number: int, now: float, until: float) -> bool:
        return await self._db.write(session_id, lambda db: writing.here(db, session_id, number, now, until))

    async def gone(self, *, session_id: str, number: int, now: float) -> bool:
        return await self._db.write(session_id, lambda db: writing.gone(db, session_id, number, now))

    async def change(self, *, session_id: str, changes: Changes) -> Session:
        return await self._db.write(session_id, lambda db: writing.change(db, session_id, changes))

    async def delete(self, *, session_id: str) -> None:
        await self._db.write(session_id, lambda db: writing.delete(db, session_id))
        await self._db.forget()

    async def idle_since(self, *, before: float, unjoined: float) -> tuple[str, ...]:
        return await self._db.read(lambda db: reading.idle_since(db, before, unjoined))

    def _say(self, db: peewee.Database, said: Sequence[Said]) -> list[Added | HostError]:
        if any(one.draft.kind is RecordKind.SAID for one in said):  # a file has found its room already
            self._require_room(db)
        return saying.say(db, said)

    def _require_room(self, db: peewee.Database) -> None:
        if self._room is not None:
            require_room(db, 2 * self._room)
