"""How chat messages are kept and found (a part of ports.ChatStore)."""

import sqlite3
from dataclasses import replace

import msgspec

from liveletter.archive import index
from liveletter.archive.rows import Row, linked_file
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, IncomingChat, LinkedFile
from liveletter.domain.conversation import ItemKind
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError, NotFound

_SELECT = """SELECT c.id, c.account_id, coalesce(a.person_id, 0), a.value, c.outgoing, c.body, c.at, c.about, c.subject,
    c.origin_id, c.state, c.state_at, c.trouble, c.unread, c.file, c.sent_along_by, c.sent_along_at, coalesce(o.id, 0),
    c.session_id, c.member
  FROM chat c JOIN address a ON a.id = c.address_id LEFT JOIN outgoing o ON o.chat_id = c.id AND o.chat_id > 0"""


def one(sql: sqlite3.Connection, chat_id: int) -> ChatMessage:
    """One message. Raises NotFound."""
    found = many(sql, "c.id = ?", chat_id)
    if not found:
        raise NotFound("This chat message is no longer in the archive.")
    return found[0]


def many(sql: sqlite3.Connection, where: str, *values: int | float | str) -> list[ChatMessage]:
    """The messages for which a condition on `c` (chat) and `a` (address), with its order, holds."""
    return [_message(row) for row in sql.execute(f"{_SELECT} WHERE {where}", values).fetchall()]


def sent(sql: sqlite3.Connection, origin_id: str, peer: str) -> ChatMessage | None:
    """The user's message with this origin-id, as observed here; to this peer only, where one is given. No network
    speaks for what was said in a live session."""
    where = """c.origin_id = ? AND c.origin_id <> '' AND c.outgoing AND c.sent_along_by = '' AND c.session_id = 0
      ORDER BY c.id DESC"""
    found = many(sql, where, origin_id)
    return next((message for message in found if not peer or message.peer == normal(peer)), None)


def known(sql: sqlite3.Connection, account_id: int, peer: int, chat: IncomingChat) -> int:
    """The message that this one is: with the same stanza-id in its account, else by its origin-id; 0: it is new."""
    row = sql.execute(
        "SELECT id FROM chat WHERE account_id = ? AND stanza_id = ? AND stanza_id <> ''", (account_id, chat.stanza_id)
    ).fetchone()
    return int(row[0]) if row else by_origin(sql, peer, chat.origin_id, outgoing=chat.outgoing)


def by_origin(sql: sqlite3.Connection, peer: int, origin_id: str, *, outgoing: bool) -> int:
    """The message with this origin-id in this direction: a peer that echoes our id back says something new."""
    row = sql.execute(
        "SELECT id FROM chat WHERE origin_id = ? AND origin_id <> '' AND address_id = ? AND outgoing = ?",
        (origin_id, peer, outgoing),
    ).fetchone()
    return int(row[0]) if row else 0


def after_known(sql: sqlite3.Connection, peer: int, at: float) -> float:
    """A server's time is often in whole seconds, the program's own is not: what comes later stays later within one."""
    if at != int(at):
        return at
    row = sql.execute(
        "SELECT max(at) FROM chat WHERE address_id = ? AND at >= ? AND at < ?", (peer, at, at + 1)
    ).fetchone()
    return at if row[0] is None else min(row[0] + 0.001, at + 0.999)


def normal(peer: str) -> str:
    """A Jabber ID in comparable form; empty where it is none."""
    try:
        return Address.xmpp(peer).value
    except AddressError:
        return ""


def document(message: ChatMessage) -> index.Document:
    """What the search index is told of a message: a file is found by its name."""
    number = index.number(ItemKind.CHAT, message.id, message.at)
    text = f"{message.body}\n{message.file.name}" if message.file else message.body
    return index.Document(number, message.subject, message.peer, text)


def encoded(file: LinkedFile | None) -> str | None:
    """A file as it is kept."""
    if file is None:
        return None
    safe = replace(file, url=storable(file.url), name=storable(file.name), type=storable(file.type))
    return msgspec.json.encode(replace(safe, sha256=storable(file.sha256))).decode()


def _message(row: Row) -> ChatMessage:
    number, account_id, person_id, peer, outgoing, body, at, about, subject, *more = row
    origin, state, state_at, trouble, unread, file, along_by, along_at, outgoing_id, session_id, member = more
    return ChatMessage(
        id=number,
        account_id=account_id,
        person_id=person_id,
        peer=peer,
        outgoing=bool(outgoing),
        body=body,
        at=at,
        about=about,
        subject=subject,
        origin_id=origin,
        state=None if state is None else DeliveryState(state),
        state_at=state_at,
        trouble=trouble,
        read=not unread,
        file=linked_file(file),
        sent_along_by=along_by,
        sent_along_at=along_at,
        outgoing_id=outgoing_id,
        session_id=session_id,
        member=member,
    )
