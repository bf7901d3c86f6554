"""Mails that the archive holds without having observed them: what was sent along with another (MISSION B7), and what
the user took back before it was sent. Whatever is observed under the same Message-ID takes their place."""

import sqlite3

from liveletter.archive import correspondence, digests, index

# In SQL, of `m`. A mail that was taken back is shown nowhere, and each of its entries in the outbox was cancelled.
IS_CLAIM = """(EXISTS (SELECT 1 FROM mail_along x WHERE x.mail_id = m.id)
  OR (NOT m.kept AND NOT EXISTS (SELECT 1 FROM placement v WHERE v.mail_id = m.id)
    AND EXISTS (SELECT 1 FROM outgoing o WHERE o.filed_mail_id = m.id AND o.filed_mail_id > 0)
    AND NOT EXISTS (SELECT 1 FROM outgoing o
      WHERE o.filed_mail_id = m.id AND o.filed_mail_id > 0 AND o.state <> 'cancelled')))"""


def withdraw(sql: sqlite3.Connection, mail_id: int) -> None:
    """Take such a mail out of timelines and search, with its bytes and its mark; its row stays, to be written anew."""
    *columns, at, text = sql.execute(
        f"""SELECT {digests.COLUMNS}, date, coalesce((SELECT b.text FROM body b WHERE b.mail_id = id), x'')
            FROM mail WHERE id = ?""",  # noqa: S608
        (mail_id,),
    ).fetchone()
    digest = digests.from_columns(*columns)
    index.take_out(sql, [index.of_mail(mail_id, at, digest, digests.unpacked_text(text))])
    everybody = (digest.sender, *digest.to, *digest.cc, *digest.bcc)
    correspondence.forget(sql, mail_id, at, {correspondence.normal(box.address) for box in everybody})
    for table in ("body", "mail_along", "report_waiting", "receipt_answered"):
        sql.execute(f"DELETE FROM {table} WHERE mail_id = ?", (mail_id,))  # noqa: S608
