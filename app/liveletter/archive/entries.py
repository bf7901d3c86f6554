"""Entries of the outbox and their logs as they are kept, for the writer's stores and the window's reader alike."""

import sqlite3

import msgspec

from liveletter.archive.rows import Row
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience

GONE = "This message is no longer in the outbox."
TITLE = 80  # characters of a chat message that name it in lists

# Conditions on `o`, word for word those of the indexes.
WAITING = "o.state IN ('queued', 'trying', 'unknown')"
STUCK = "o.state IN ('failed', 'expired')"

_SELECT = """SELECT o.id, o.kind, o.account_id, o.key, o.recipients, o.title, o.state, o.at, o.state_at, o.not_before,
    o.expires_at, o.patience, o.attempts, o.trouble, o.handing_over, o.chat_id, o.filed_mail_id,
    coalesce((SELECT c.session_id FROM chat c WHERE c.id = o.chat_id), 0),
    coalesce((SELECT a.person_id FROM address a WHERE a.value = json_extract(o.recipients, '$[0]')
      AND a.kind = CASE WHEN o.kind IN ('mail', 'live') THEN 'mailto' ELSE 'xmpp' END), 0)
  FROM outgoing o"""
_COUNT = "SELECT coalesce(sum(o.kind = 'mail'), 0), count(*) FROM outgoing o"
_addresses = msgspec.json.Decoder(tuple[str, ...])


def select(sql: sqlite3.Connection, where: str, *values: int | str) -> list[Outgoing]:
    """The entries for which a condition on `o` (with its order) holds."""
    return [_entry(row) for row in sql.execute(f"{_SELECT} WHERE {where}", values).fetchall()]


def one(sql: sqlite3.Connection, outgoing_id: int) -> Outgoing | None:
    """One entry."""
    found = select(sql, "o.id = ?", outgoing_id)
    return found[0] if found else None


def count(sql: sqlite3.Connection) -> tuple[int, int]:
    """How many mails, and how many entries of all kinds, wait or are stuck: two small indexes are read."""
    counts = [sql.execute(f"{_COUNT} WHERE {where}").fetchone() for where in (WAITING, STUCK)]
    return sum(mails for mails, _ in counts), sum(every for _, every in counts)


def newest(sql: sqlite3.Connection, before_id: int, limit: int) -> list[Outgoing]:
    """A page of all entries, newest first; from the newest where `before_id` is 0."""
    if before_id:
        return select(sql, "o.id < ? ORDER BY o.id DESC LIMIT ?", before_id, limit)
    return select(sql, "1 ORDER BY o.id DESC LIMIT ?", limit)


def log(sql: sqlite3.Connection, outgoing_id: int) -> list[Attempt]:
    """An entry's log, oldest first."""
    found = sql.execute(
        "SELECT at, state, by_whom, said, who FROM attempt WHERE outgoing_id = ? ORDER BY id", (outgoing_id,)
    )
    return [Attempt(at, DeliveryState(state), by, said, who) for at, state, by, said, who in found.fetchall()]


def write_log(sql: sqlite3.Connection, outgoing_id: int, attempt: Attempt) -> None:
    """One more line."""
    sql.execute(
        "INSERT INTO attempt (outgoing_id, at, state, by_whom, said, who) VALUES (?, ?, ?, ?, ?, ?)",
        (
            outgoing_id,
            attempt.at,
            attempt.state.value,
            storable(attempt.by),
            storable(attempt.said),
            storable(attempt.who),
        ),
    )


def comparable(mail_address: str) -> str:
    """A recipient as entries name it; what is no address in our eyes stays as a server may know it."""
    try:
        return Address.mail(mail_address).value
    except AddressError:
        return mail_address.strip().lower()


def first_words(body: str) -> str:
    """What a chat message is called in lists."""
    line = " ".join(body.split())
    return line if len(line) <= TITLE else line[: TITLE - 1] + "…"


def _entry(row: Row) -> Outgoing:
    number, kind, account_id, key, to, title, state, at, state_at, not_before, expires_at, *more = row
    patience, attempts, trouble, handing, chat, mail, session, who = more
    return Outgoing(
        id=number,
        kind=OutgoingKind(kind),
        account_id=account_id,
        key=key,
        to=_addresses.decode(to),
        title=title,
        state=DeliveryState(state),
        at=at,
        state_at=state_at,
        not_before=not_before,
        expires_at=expires_at,
        patience=Patience(patience),
        attempts=attempts,
        trouble=trouble,
        handing_over=bool(handing),
        person_id=who,
        chat_id=chat,
        mail_id=mail,
        session_id=session,
    )
