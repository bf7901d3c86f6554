"""Mails that somebody sent along with another (MISSION B7), and those that passed with a person (a part of
ports.MailStore)."""

from dataclasses import replace

from liveletter.archive.batch import Batch
from liveletter.archive.correspondence import own_addresses
from liveletter.archive.database import Part
from liveletter.archive.digests import usable
from liveletter.archive.rows import MAIL_IS_SHOWN
from liveletter.domain.addresses import Address
from liveletter.domain.mail import MailDigest


class AlongStore(Part):
    """The methods of MailStore for an earlier conversation, going out and coming in."""

    def exchanged(self, person_id: int, since: float, until: float) -> list[int]:
        """The ids of all mails shown that passed with a person (`since` ≤ date < `until`), oldest first."""
        return self._passed("a.person_id = ? AND c.at >= ? AND c.at < ?", person_id, since, until)

    def exchanged_at(self, address: Address) -> list[int]:
        """The ids of all mails shown that passed with whoever has this address, also where that is no person yet,
        oldest first."""
        here = "a.kind = ?1 AND a.value = ?2"
        others = "a.person_id = (SELECT b.person_id FROM address b WHERE b.kind = ?1 AND b.value = ?2)"
        return self._passed(f"({here} OR {others})", address.kind.value, address.value)

    def _passed(self, where: str, *values: object) -> list[int]:
        with self._db.reading() as sql:
            found = sql.execute(
                f"""SELECT DISTINCT c.at, c.mail_id FROM address a CROSS JOIN correspondence c ON c.address_id = a.id
                    JOIN mail m ON m.id = c.mail_id WHERE {where} AND {MAIL_IS_SHOWN}
                    ORDER BY c.at, c.mail_id""",  # noqa: S608
                values,
            ).fetchall()
        return [number for _, number in found]

    def file_along(self, raw: bytes, digest: MailDigest, *, by: Address, at: float) -> int | None:
        """Keep a mail that `by` sent along at this time; see MailStore. It vouches for nobody, teaches no address,
        reports nothing and asks for no receipt: it is a claim."""
        claim = replace(digest, sender_vouched=False, jabber_id="", report=None, receipt_to="")
        with self._db.writing() as sql:
            if sql.execute("SELECT 1 FROM mail WHERE message_id = ?", (digest.message_id,)).fetchone():
                return None
            batch = Batch(sql, own_addresses(sql))
            number = batch.add(claim, usable(digest.date, at), len(raw), raw, along=True).mail_id
            batch.write()
            sql.execute("INSERT INTO mail_along (mail_id, by_whom, at) VALUES (?, ?, ?)", (number, by.value, at))
            return number

    def sent_along(self, mail_id: int) -> tuple[str, float] | None:
        """By whom (address) and when a mail was sent along; None where it came by itself."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT by_whom, at FROM mail_along WHERE mail_id = ?", (mail_id,)).fetchone()
        return None if row is None else (row[0], row[1])
