"""One transaction's worth of mails on their way into the archive, written with few large statements.

One mail is one row, however many folders it lies in. Two mails are the same when they have the same Message-ID, dates
that do not contradict each other, and sizes that differ by no more than what servers write on top.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from liveletter.archive import claims, correspondence, index, reports
from liveletter.archive.digests import decode_rest, encode_rest, names, packed, packed_text
from liveletter.archive.placements import kept_flags
from liveletter.archive.rows import id_list
from liveletter.domain.mail import FetchedMail, MailDigest

ADDED_BY_SERVERS = 32 * 1024  # bytes of header that may come on top between Sent and INBOX

_MAIL = """INSERT INTO mail (id, message_id, date, size, outgoing, kept, has_body, has_attachments, sender_name,
  sender_address, subject, recipients, preview, rest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_MAIL_ANEW = """UPDATE mail SET (message_id, date, size, outgoing, kept, has_body, has_attachments, sender_name,
  sender_address, subject, recipients, preview, rest) = (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
  WHERE id = ?1"""
_PLACEMENT = """INSERT INTO placement (folder_id, uid, mail_id, date, seen, flagged, answered, bare, flags)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""


@dataclass(frozen=True, slots=True)
class Known:
    """A mail that the archive holds, as far as filing must know it."""

    mail_id: int
    at: float  # in lists
    written: float | None  # its Date header
    size: int
    has_body: bool
    is_claim: bool = False  # it was only sent along, or taken back before it was sent: what is observed replaces it

    def is_same(self, written: float | None, size: int) -> bool:
        """Whether a mail with the same Message-ID is this one."""
        if self.is_claim:
            return True
        agree = self.written is None or written is None or abs(self.written - written) < 1
        return agree and abs(self.size - size) <= ADDED_BY_SERVERS


class Batch:
    """Tells which mails are known and collects what is to be written; `write` writes it. Lives in one transaction."""

    def __init__(self, sql: sqlite3.Connection, own: frozenset[str]) -> None:
        self.bodies_for_known: list[tuple[int, bytes, MailDigest]] = []
        self._sql = sql
        self._own = own
        self._known: dict[str, list[Known]] = {}
        self._next: int = sql.execute("SELECT coalesce(max(id), 0) + 1 FROM mail").fetchone()[0]
        self._mails: list[tuple[object, ...]] = []
        self._mails_anew: list[tuple[object, ...]] = []
        self._reports: list[int] = []
        self._bodies: list[tuple[int, bytes, bytes]] = []
        self._placements: list[tuple[object, ...]] = []
        self._placed: set[int] = set()
        self._documents: list[index.Document] = []
        self._pairs: list[correspondence.Pair] = []

    def look_up(self, message_ids: Iterable[str]) -> None:
        """Learn which mails with these Message-IDs are known; before `same` is asked."""
        found = self._sql.execute(
            f"""SELECT m.message_id, m.id, m.date, m.rest, m.size, m.has_body, {claims.IS_CLAIM} FROM mail m
               WHERE m.message_id IN (SELECT value FROM json_each(?)) ORDER BY m.id""",  # noqa: S608
            (id_list(message_ids),),
        )
        for message_id, number, at, rest, size, has_body, is_claim in found.fetchall():
            known = Known(number, at, decode_rest(rest).date, size, bool(has_body), bool(is_claim))
            self._known.setdefault(message_id, []).append(known)

    def same(self, digest: MailDigest, size: int) -> Known | None:
        """The known mail that this one is."""
        candidates = self._known.get(digest.message_id, ())
        return next((known for known in candidates if known.is_same(digest.date, size)), None)

    def add(
        self, digest: MailDigest, at: float, size: int, raw: bytes | None, *, sent: bool = False, along: bool = False
    ) -> Known:
        """A new mail that lies in no folder yet; `sent`: by the user, just now; `along`: with somebody else's."""
        known = Known(self._next, at, digest.date, size, raw is not None)
        self._next += 1
        self._known.setdefault(digest.message_id, []).append(known)
        self._mails.append(self._collect(known, digest, raw, sent=sent, kept=sent or along))
        return known

    def observe(
        self, claim: Known, digest: MailDigest, at: float, size: int, raw: bytes | None, *, sent: bool = False
    ) -> Known:
        """What was only claimed comes by itself: nothing but its number stays."""
        claims.withdraw(self._sql, claim.mail_id)
        known = Known(claim.mail_id, at, digest.date, size, raw is not None)
        same = self._known[digest.message_id]
        same[same.index(claim)] = known
        self._mails_anew.append(self._collect(known, digest, raw, sent=sent, kept=sent))
        return known

    def _collect(
        self, known: Known, digest: MailDigest, raw: bytes | None, *, sent: bool, kept: bool
    ) -> tuple[object, ...]:
        sender = correspondence.normal(digest.sender.address)
        outgoing = sent or sender in self._own
        if raw is not None:
            self._bodies.append((known.mail_id, packed(raw), packed_text(digest.text)))
            self._reports += [known.mail_id] if digest.report is not None else []
        recipients = digest.to + digest.cc + digest.bcc
        others = correspondence.partners(sender, recipients, outgoing=outgoing)
        self._pairs.extend((known.mail_id, known.at, other) for other in others)
        text = digest.text if raw is not None else ""
        self._documents.append(index.of_mail(known.mail_id, known.at, digest, text))
        return _columns(known, digest, outgoing=outgoing, kept=kept)

    def place(self, folder_id: int, mail: FetchedMail, known: Known) -> None:
        """The mail lies in a folder."""
        self._placed.add(known.mail_id)
        flags = kept_flags(mail.flags)
        self._placements.append(
            (
                folder_id,
                mail.uid,
                known.mail_id,
                known.at,
                flags.seen,
                flags.flagged,
                flags.answered,
                not known.has_body,
                flags.text,
            )
        )

    def write(self) -> None:
        """Write all that was collected."""
        self._sql.executemany(_MAIL, self._mails)
        self._sql.executemany(_MAIL_ANEW, self._mails_anew)
        self._sql.executemany("INSERT INTO body (mail_id, raw, text) VALUES (?, ?, ?)", self._bodies)
        self._sql.executemany(_PLACEMENT, self._placements)
        self._sql.execute(  # what lies in a folder needs no other reason to be shown
            "UPDATE mail SET kept = 0 WHERE kept AND id IN (SELECT value FROM json_each(?))",
            (id_list(self._placed),),
        )
        correspondence.note(self._sql, self._pairs)
        index.add(self._sql, self._documents)
        reports.note_waiting(self._sql, self._reports)


def _columns(known: Known, digest: MailDigest, *, outgoing: bool, kept: bool) -> tuple[object, ...]:
    return (
        known.mail_id,
        digest.message_id,
        known.at,
        known.size,
        outgoing,
        kept,
        known.has_body,
        digest.has_attachments,
        digest.sender.name,
        digest.sender.address,
        digest.subject,
        names(digest.to or digest.cc),
        digest.preview,
        encode_rest(digest),
    )
