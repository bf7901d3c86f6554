"""What entries of the outbox carry: bytes that never change, apart from the facts that do."""

import sqlite3
import zlib

import msgspec

from liveletter.archive import mail_copies
from liveletter.archive.digests import packed
from liveletter.archive.entries import GONE
from liveletter.archive.words import storable
from liveletter.domain.errors import NotFound
from liveletter.domain.live import LiveWish
from liveletter.domain.mail import BuiltMail
from liveletter.domain.outbox import OutgoingKind
from liveletter.ports import OutgoingFile, OutgoingMail

_wish = msgspec.json.Decoder(LiveWish).decode
_INSERT = """INSERT INTO cargo (outgoing_id, sender, recipients, ask_delivery, answers_mail_id, forwards_mail_id, name,
  type, raw, filed, live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def put_mail(sql: sqlite3.Connection, outgoing_id: int, mail: OutgoingMail) -> None:
    """Keep what an entry of kind MAIL carries."""
    built = mail.mail
    recipients = msgspec.json.encode(built.recipients).decode()
    filed = None if built.filed == built.raw else packed(built.filed)
    answers, forwards = mail.answers_mail_id, mail.forwards_mail_id
    live = None if mail.live is None else msgspec.json.encode(mail.live).decode()
    columns = (built.sender, recipients, built.ask_delivery, answers, forwards, "", "", packed(built.raw), filed, live)
    sql.execute(_INSERT, (outgoing_id, *columns))
    mail_copies.put(sql, outgoing_id, built.copies)


def put_file(sql: sqlite3.Connection, outgoing_id: int, file: OutgoingFile) -> None:
    """Keep what an entry of kind FILE carries."""
    columns = ("", "[]", False, 0, 0, storable(file.name), storable(file.type), packed(file.data), None, None)
    sql.execute(_INSERT, (outgoing_id, *columns))


def mail(sql: sqlite3.Connection, outgoing_id: int) -> OutgoingMail:
    """What an entry of kind MAIL carries. Raises NotFound."""
    row = sql.execute(
        """SELECT o.key, c.sender, c.recipients, c.raw, coalesce(c.filed, c.raw), c.ask_delivery, c.answers_mail_id,
             c.forwards_mail_id, c.live
           FROM cargo c JOIN outgoing o ON o.id = c.outgoing_id WHERE o.id = ? AND o.kind = ?""",
        (outgoing_id, OutgoingKind.MAIL.value),
    ).fetchone()
    if row is None:
        raise NotFound(GONE)
    key, sender, recipients, raw, filed, ask, answers, forwards, live = row
    to = msgspec.json.decode(recipients, type=tuple[str, ...])
    built = BuiltMail(
        message_id=key,
        sender=sender,
        recipients=to,
        raw=zlib.decompress(raw),
        filed=zlib.decompress(filed),
        ask_delivery=bool(ask),
        copies=mail_copies.of(sql, outgoing_id),
    )
    return OutgoingMail(built, answers, forwards, _wish(live) if live else None)


def file(sql: sqlite3.Connection, outgoing_id: int) -> OutgoingFile:
    """What an entry of kind FILE carries. Raises NotFound."""
    row = sql.execute(
        """SELECT c.name, c.type, c.raw FROM cargo c JOIN outgoing o ON o.id = c.outgoing_id
           WHERE o.id = ? AND o.kind IN (?, ?)""",
        (outgoing_id, OutgoingKind.FILE.value, OutgoingKind.LIVE.value),
    ).fetchone()
    if row is None:
        raise NotFound(GONE)
    return OutgoingFile(row[0], row[1], zlib.decompress(row[2]))
