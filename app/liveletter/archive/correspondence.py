"""Whose mail is whose: the index behind timelines.

A mail stands in the timeline of its sender; one that the user sent, in those of its recipients. It does not stand in
the timelines of others who merely got a copy.
"""

import sqlite3
from collections.abc import Iterable

from liveletter.archive.digests import decode_rest
from liveletter.archive.rows import id_list
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import Mailbox

Pair = tuple[int, float, str]  # mail id, when, the other side's address


def own_addresses(sql: sqlite3.Connection) -> frozenset[str]:
    """The user's own mail addresses, in comparable form."""
    found = sql.execute("SELECT mail_address FROM account").fetchall()
    return frozenset(filter(None, (normal(address) for (address,) in found)))


def normal(mail_address: str) -> str:
    """A mail address in comparable form; empty where it is none."""
    try:
        return Address.mail(mail_address).value
    except AddressError:
        return ""


def partners(sender: str, recipients: Iterable[Mailbox], *, outgoing: bool) -> set[str]:
    """The addresses in whose timelines a mail stands; `sender` is in comparable form."""
    if outgoing:
        return set(filter(None, (normal(box.address) for box in recipients)))
    return {sender} if sender else set()


def address_ids(sql: sqlite3.Connection, kind: AddressKind, values: Iterable[str]) -> dict[str, int]:
    """The numbers of addresses, given to those that have none yet."""
    wanted = set(values)
    sql.executemany("INSERT OR IGNORE INTO address (kind, value) VALUES (?, ?)", ((kind.value, v) for v in wanted))
    found = sql.execute(
        "SELECT value, id FROM address WHERE kind = ? AND value IN (SELECT value FROM json_each(?))",
        (kind.value, id_list(wanted)),
    )
    return dict(found.fetchall())


def address_id(sql: sqlite3.Connection, address: Address) -> int:
    """One address' number, given where it has none yet."""
    return address_ids(sql, address.kind, [address.value])[address.value]


def note(sql: sqlite3.Connection, pairs: Iterable[Pair]) -> None:
    """Enter mails into timelines."""
    pairs = list(pairs)
    numbers = address_ids(sql, AddressKind.MAIL, {value for _, _, value in pairs})
    sql.executemany(
        "INSERT OR IGNORE INTO correspondence (address_id, at, mail_id) VALUES (?, ?, ?)",
        [(numbers[value], at, mail_id) for mail_id, at, value in pairs],
    )


def forget(sql: sqlite3.Connection, mail_id: int, at: float, addresses: Iterable[str]) -> None:
    """Take a mail out of the timelines of these addresses."""
    sql.execute(
        """DELETE FROM correspondence WHERE mail_id = ? AND at = ? AND address_id IN
             (SELECT id FROM address WHERE kind = ? AND value IN (SELECT value FROM json_each(?)))""",
        (mail_id, at, AddressKind.MAIL.value, id_list(addresses)),
    )


def now_own(sql: sqlite3.Connection, mail_address: str) -> None:
    """Mails from this address, kept so far as somebody else's, are the user's: they move to their recipients."""
    own = normal(mail_address)
    mails = sql.execute(
        """SELECT m.id, m.date, m.rest FROM address a JOIN correspondence c ON c.address_id = a.id
           JOIN mail m ON m.id = c.mail_id
           WHERE a.kind = ? AND a.value = ? AND NOT m.outgoing""",
        (AddressKind.MAIL.value, own),
    ).fetchall()
    if not mails:
        return
    ids = id_list(number for number, _, _ in mails)
    sql.execute("UPDATE mail SET outgoing = 1 WHERE id IN (SELECT value FROM json_each(?))", (ids,))
    sql.execute(
        """DELETE FROM correspondence WHERE address_id = (SELECT id FROM address WHERE kind = ? AND value = ?)
           AND mail_id IN (SELECT value FROM json_each(?))""",
        (AddressKind.MAIL.value, own, ids),
    )
    note(sql, (pair for number, date, rest in mails for pair in _pairs(number, date, own, rest)))


def _pairs(mail_id: int, date: float, own: str, rest: bytes) -> list[Pair]:
    others = partners(own, decode_rest(rest).recipients, outgoing=True)
    return [(mail_id, date, value) for value in others]
