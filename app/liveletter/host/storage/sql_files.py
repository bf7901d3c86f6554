"""The files of sessions in a database."""

from liveletter.host.storage import file_rows
from liveletter.host.storage.database import Database


class SqlFiles:
    """Fulfils `FileStore`. `room`: bytes for the files of all sessions together; None where there is no end to it."""

    def __init__(self, database: Database, *, room: int | None) -> None:
        self._db = database
        self._room = room

    async def add_part(self, *, session_id: str, upload: str, part: int, data: bytes, at: float, limit: int) -> None:
        await self._db.write(
            session_id,
            lambda db: file_rows.add_part(db, session_id, upload, part, data, at=at, limit=limit, room=self._room),
        )

    async def drop_upload(self, *, session_id: str, upload: str) -> None:
        await self._db.write(session_id, lambda db: file_rows.drop_upload(db, session_id, upload))

    async def part(self, *, session_id: str, number: int, part: int) -> bytes:
        return await self._db.read(lambda db: file_rows.part_of(db, session_id, number, part))

    async def drop_uploads(self, *, before: float) -> int:
        return await self._db.write("", lambda db: file_rows.drop_uploads(db, before))
