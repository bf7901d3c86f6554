"""A mail's bytes and what is told of it (a part of ports.MailStore)."""

import sqlite3
import zlib
from collections.abc import Sequence
from dataclasses import replace

from liveletter.archive import digests, index, reports, rows
from liveletter.archive import words as index_words
from liveletter.archive.database import Part
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import MailDigest, MailRow

HEAD = 64 * 1024  # bytes of a mail's beginning
GONE = "This mail is no longer in the archive."

_UPDATE = """UPDATE mail SET has_body = 1, has_attachments = ?, subject = ?, recipients = ?, preview = ?, rest = ?
  WHERE id = ?"""
# The index answers newest first by itself. Of a large mail only the beginning is read.
_NAMING = f"""SELECT substr(b.raw, 1, ?3) FROM found f
    CROSS JOIN mail m ON m.id = {index.ITEM_ID_SQL} CROSS JOIN body b ON b.mail_id = m.id
  WHERE f.found MATCH ?1 AND NOT {index.IS_CHAT_SQL} AND NOT m.outgoing ORDER BY f.rowid DESC LIMIT ?2"""  # noqa: S608


class BodyStore(Part):
    """The methods of MailStore that complete and read mails."""

    def put_bodies(self, bodies: Sequence[tuple[int, bytes, MailDigest]]) -> None:
        """Complete mails that were added from their header. Those that are complete, or unknown, stay as they are.

        Message-ID, sender and date stay what they were: timelines and lists stand on them.
        """
        given = {mail_id: (raw, digest) for mail_id, raw, digest in bodies}
        with self._db.writing() as sql:
            changes = []
            for mail_id, at, old in _without_body(sql, list(given)):
                raw, digest = given[mail_id]
                new = replace(digest, message_id=old.message_id, sender=old.sender, date=old.date)
                _complete(sql, mail_id, raw, new)
                document = index.of_mail(mail_id, at, old, "")
                changes.append((document, index.of_mail(mail_id, at, new, new.text)))
            index.replace(sql, changes)

    def bodies_missing(self, folder_id: int, limit: int) -> list[tuple[int, int]]:
        """(mail id, UID) of mails whose body is not here yet, newest first."""
        with self._db.reading() as sql:
            found = sql.execute(
                """SELECT mail_id, uid FROM placement WHERE folder_id = ? AND bare = 1
                   ORDER BY date DESC, mail_id DESC LIMIT ?""",
                (folder_id, limit),
            )
            return found.fetchall()

    def row(self, mail_id: int) -> MailRow:
        """One line of a list. Raises NotFound."""
        with self._db.reading() as sql:
            found = rows.one_mail(sql, mail_id)
        if found is None:
            raise NotFound(GONE)
        return found

    def digest(self, mail_id: int) -> MailDigest:
        """What is kept beside the raw bytes (`text` is empty). Raises NotFound."""
        with self._db.reading() as sql:
            found = sql.execute(f"SELECT {digests.COLUMNS} FROM mail WHERE id = ?", (mail_id,)).fetchone()  # noqa: S608
        if found is None:
            raise NotFound(GONE)
        return digests.from_columns(*found)

    def raw(self, mail_id: int) -> bytes | None:
        """The mail's bytes; None where only the header is here. Raises NotFound."""
        with self._db.reading() as sql:
            found = sql.execute(
                "SELECT b.raw FROM mail m LEFT JOIN body b ON b.mail_id = m.id WHERE m.id = ?", (mail_id,)
            ).fetchone()
        if found is None:
            raise NotFound(GONE)
        return None if found[0] is None else zlib.decompress(found[0])

    def heads_naming(self, address: str, limit: int) -> list[bytes]:
        """The beginnings of mails by others that name an address; see MailStore."""
        with self._db.reading() as sql:
            phrase = index_words.for_index(address).replace('"', '""')
            found = sql.execute(_NAMING, (f'people : "{phrase}"', limit, HEAD)).fetchall()
        return [_beginning(packed, HEAD) for (packed,) in found]


def _beginning(packed: bytes, size: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, size)
    except zlib.error:
        return b""


def _without_body(sql: sqlite3.Connection, ids: list[int]) -> list[tuple[int, float, MailDigest]]:
    found = sql.execute(
        f"""SELECT id, date, {digests.COLUMNS} FROM mail
            WHERE id IN (SELECT value FROM json_each(?)) AND NOT has_body""",  # noqa: S608
        (rows.id_list(ids),),
    )
    return [(number, date, digests.from_columns(*columns)) for number, date, *columns in found.fetchall()]


def _complete(sql: sqlite3.Connection, mail_id: int, raw: bytes, digest: MailDigest) -> None:
    sql.execute(
        "INSERT INTO body (mail_id, raw, text) VALUES (?, ?, ?)",
        (mail_id, digests.packed(raw), digests.packed_text(digest.text)),
    )
    recipients = digests.names(digest.to or digest.cc)
    rest = digests.encode_rest(digest)
    sql.execute(_UPDATE, (digest.has_attachments, digest.subject, recipients, digest.preview, rest, mail_id))
    sql.execute("UPDATE placement SET bare = 0 WHERE mail_id = ?", (mail_id,))
    if digest.report is not None:
        reports.note_waiting(sql, [mail_id])
