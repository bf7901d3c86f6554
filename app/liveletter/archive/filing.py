"""Adding mails: the hot path of a first sync (a part of ports.MailStore)."""

import sqlite3
from collections.abc import Sequence

from liveletter.archive.batch import Batch
from liveletter.archive.bodies import BodyStore
from liveletter.archive.correspondence import own_addresses
from liveletter.archive.digests import usable
from liveletter.archive.folders import GONE
from liveletter.archive.rows import id_list
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import BuiltMail, FetchedMail, MailDigest, StoredMail


class FilingStore(BodyStore):
    """The methods of MailStore that take mails in, and those that complete them."""

    def add_mails(self, folder_id: int, mails: Sequence[FetchedMail]) -> list[StoredMail]:
        """Add mails in one transaction, in the order given; see MailStore. Raises NotFound without the folder."""
        with self._db.writing() as sql:
            placed = _placed(sql, folder_id, mails)
            batch = Batch(sql, own_addresses(sql))
            batch.look_up(mail.digest.message_id for mail in mails)
            stored = [_file(batch, folder_id, mail, placed) for mail in mails]
            batch.write()
            self.put_bodies(batch.bodies_for_known)
            return stored

    def file_sent(self, account_id: int, mail: BuiltMail, digest: MailDigest, at: float) -> int:
        """Keep a mail the user sent, before it lies in any folder; once per Message-ID. Returns the mail's id."""
        with self._db.writing() as sql:
            batch = Batch(sql, own_addresses(sql))
            batch.look_up([digest.message_id])
            size = len(mail.filed)
            known = batch.same(digest, size)
            date = usable(digest.date, at)
            if known is None:
                known = batch.add(digest, date, size, mail.filed, sent=True)
            elif known.is_claim:
                known = batch.observe(known, digest, date, size, mail.filed, sent=True)
            batch.write()
            return known.mail_id

    def by_message_id(self, message_id: str) -> int | None:
        """The id of the mail with this Message-ID: the first that came, where there are several."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT min(id) FROM mail WHERE message_id = ?", (message_id,)).fetchone()
        number: int | None = row[0]
        return number


def _placed(sql: sqlite3.Connection, folder_id: int, mails: Sequence[FetchedMail]) -> dict[int, int]:
    """UID → mail id of those that lie in the folder already."""
    if sql.execute("SELECT 1 FROM folder WHERE id = ?", (folder_id,)).fetchone() is None:
        raise NotFound(GONE)
    found = sql.execute(
        "SELECT uid, mail_id FROM placement WHERE folder_id = ? AND uid IN (SELECT value FROM json_each(?))",
        (folder_id, id_list(mail.uid for mail in mails)),
    )
    return dict(found.fetchall())


def _file(batch: Batch, folder_id: int, mail: FetchedMail, placed: dict[int, int]) -> StoredMail:
    if mail.uid in placed:
        return StoredMail(placed[mail.uid], mail.uid, False, mail.digest)
    known = batch.same(mail.digest, mail.size)
    is_new = known is None or known.is_claim
    date = usable(mail.digest.date, mail.received)
    if known is None:
        known = batch.add(mail.digest, date, mail.size, mail.raw)
    elif known.is_claim:
        known = batch.observe(known, mail.digest, date, mail.size, mail.raw)
    elif mail.raw is not None and not known.has_body:
        batch.bodies_for_known.append((known.mail_id, mail.raw, mail.digest))
    batch.place(folder_id, mail, known)
    placed[mail.uid] = known.mail_id
    return StoredMail(known.mail_id, mail.uid, is_new, mail.digest)
