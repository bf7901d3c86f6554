"""The open links of sessions in a database."""

from liveletter.host.model import Newcomer, Session
from liveletter.host.storage import codes, opening
from liveletter.host.storage.database import Database
from liveletter.host.storage.store import Invited


class SqlDoors:
    """Fulfils `DoorStore`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def set_open(self, *, session_id: str, token_hash: str) -> Session:
        return await self._db.write(session_id, lambda db: opening.set_open(db, session_id, token_hash))

    async def open_session(self, *, session_id: str, token_hash: str) -> Session:
        return await self._db.read(lambda db: opening.open_session(db, session_id, token_hash))

    async def put_code(self, *, session_id: str, address: str, code_hash: str, expires: float, tries: int) -> None:
        await self._db.write(
            session_id,
            lambda db: opening.put_code(db, session_id, address, code_hash, expires=expires, tries=tries),
        )

    async def take_code(self, *, session_id: str, address: str, code_hash: str, now: float) -> bool:
        return await self._db.write(session_id, lambda db: opening.take_code(db, session_id, address, code_hash, now))

    async def admit(self, *, session_id: str, token_hash: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        return await self._db.write(
            session_id, lambda db: opening.admit(db, session_id, token_hash, newcomer, at=at, limit=limit)
        )

    async def drop_codes(self, *, now: float) -> None:
        """Forget the codes that are too old, and with them who asked for one."""
        await self._db.write("", lambda db: codes.drop_old(db, now))
