"""Files on a connection: their parts come before the record that names them, and go with the session."""

import peewee

from liveletter.host.errors import Conflict, TooLarge
from liveletter.host.model import Draft
from liveletter.host.storage import reading
from liveletter.host.storage.models import FileTable, PartTable

_INCOMPLETE = "The file did not arrive as a whole. Send it again."


def add_part(
    db: peewee.Database,
    session_id: str,
    upload: str,
    part: int,
    data: bytes,
    *,
    at: float,
    limit: int,
    room: int | None = None,
) -> None:
    """A further part. Raises Unknown, and TooLarge where the session's files would be more than `limit` bytes.

    `room` is for the files of all sessions together, where there is an end to it.
    """
    reading.session(db, session_id)
    total = PartTable.select(peewee.fn.COALESCE(peewee.fn.SUM(PartTable.size), 0))
    if _number(total.where(PartTable.session_id == session_id), db) + len(data) > limit:
        raise TooLarge(f"The files of one chat may have {limit // 1024 // 1024} MB together.")
    if room is not None and _number(total, db) + len(data) > room:
        raise TooLarge("The host has no room for further files of chats without a record. Try again later.")
    row = {"session_id": session_id, "upload": upload, "part": part, "at": at, "size": len(data), "data": data}
    PartTable.insert(row).execute(db)


def attach(db: peewee.Database, session_id: str, number: int, draft: Draft) -> None:
    """Bind what was uploaded to its record. Raises Conflict where some of it is missing."""
    if draft.file is None:
        return
    its = (PartTable.session_id == session_id) & (PartTable.upload == draft.upload)
    query = PartTable.select(peewee.fn.COALESCE(peewee.fn.SUM(PartTable.size), 0)).where(its)
    if _number(query, db) != draft.file.size:
        raise Conflict(_INCOMPLETE)
    file = draft.file
    told = {"name": file.name, "type": file.type, "size": file.size, "sha256": file.sha256}
    FileTable.insert(session_id=session_id, number=number, upload=draft.upload, **told).execute(db)


def part_of(db: peewee.Database, session_id: str, number: int, part: int) -> bytes:
    """A part of a record's file; nothing behind its end."""
    query = (
        PartTable.select(PartTable.data)
        .join(
            FileTable,
            on=(FileTable.session_id == PartTable.session_id) & (FileTable.upload == PartTable.upload),
        )
        .where((FileTable.session_id == session_id) & (FileTable.number == number) & (PartTable.part == part))
    )
    rows = list(query.tuples().execute(db))
    return bytes(rows[0][0]) if rows else b""


def drop_upload(db: peewee.Database, session_id: str, upload: str) -> None:
    """Forget an upload that no record names."""
    named = FileTable.select(FileTable.upload).where(FileTable.session_id == session_id)
    its = (PartTable.session_id == session_id) & (PartTable.upload == upload)
    PartTable.delete().where(its & PartTable.upload.not_in(named)).execute(db)


def drop_uploads(db: peewee.Database, before: float) -> int:
    """Forget the uploads that were cut off, say by the end of the process that took them."""
    named = FileTable.select(FileTable.upload)
    return int(PartTable.delete().where((PartTable.at < before) & PartTable.upload.not_in(named)).execute(db))


def _number(query: "peewee.ModelSelect[PartTable]", db: peewee.Database) -> int:
    return int(next(iter(query.tuples().execute(db)))[0])
