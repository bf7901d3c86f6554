"""The copies of a mail in the outbox, one for each recipient, and which of them have left."""

import sqlite3
import zlib
from collections.abc import Iterable

from liveletter.archive.digests import packed
from liveletter.archive.entries import comparable
from liveletter.domain.mail import MailCopy


def put(sql: sqlite3.Connection, outgoing_id: int, copies: Iterable[MailCopy]) -> None:
    """Keep the copies of an entry."""
    rows = [
        (outgoing_id, place, copy.recipient, packed(copy.own), copy.start, copy.end)
        for place, copy in enumerate(copies)
    ]
    sql.executemany("INSERT INTO mail_copy VALUES (?, ?, ?, ?, ?, ?, 0, 0)", rows)


def of(sql: sqlite3.Connection, outgoing_id: int) -> tuple[MailCopy, ...]:
    """The copies of an entry, in order; of those that are done, without their bytes."""
    rows = sql.execute(
        """SELECT recipient, own, start_alike, end_alike, begun, done FROM mail_copy WHERE outgoing_id = ?
           ORDER BY position""",
        (outgoing_id,),
    ).fetchall()
    return tuple(
        MailCopy(recipient, b"" if done else zlib.decompress(own), start, end, begun=bool(begun), done=bool(done))
        for recipient, own, start, end, begun, done in rows
    )


def mark(sql: sqlite3.Connection, outgoing_id: int, recipient: str, *, begun: bool, done: bool) -> None:
    """Note how far a recipient's copy is. One that is done stays so, and loses its bytes."""
    wanted = comparable(recipient)
    waiting = sql.execute(
        "SELECT position, recipient FROM mail_copy WHERE outgoing_id = ? AND NOT done", (outgoing_id,)
    ).fetchall()
    sql.executemany(
        """UPDATE mail_copy SET begun = ?1, done = ?2, own = CASE WHEN ?2 THEN x'' ELSE own END
           WHERE outgoing_id = ?3 AND position = ?4""",
        [(begun, done, outgoing_id, position) for position, name in waiting if comparable(name) == wanted],
    )
