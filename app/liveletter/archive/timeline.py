"""Timelines and transcripts, read from SQL alone: the window's reader uses them."""

import sqlite3
from collections.abc import Iterable

from liveletter.archive.rows import MAIL_IS_SHOWN, Row, id_list, linked_file
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import ON_ITS_WAY, Patience

Place = tuple[float, int, int]  # when, rank of the kind, id: the order of a timeline
MAIL, CHAT = 0, 1
_LAST = (float("inf"), CHAT, 0)
_MOST = (1 << 63) - 1
_WAITS = {state.value for state in ON_ITS_WAY}

_MAIL_PLACES = f"""SELECT c.at, {MAIL}, c.mail_id FROM correspondence c JOIN mail m ON m.id = c.mail_id
  WHERE c.address_id = ? AND (c.at, c.mail_id) < (?, ?) AND {MAIL_IS_SHOWN}
  ORDER BY c.at DESC, c.mail_id DESC LIMIT ?"""  # noqa: S608
_CHAT_PLACES = f"""SELECT c.at, {CHAT}, c.id FROM chat c WHERE c.address_id = ? AND (c.at, c.id) < (?, ?)
  ORDER BY c.at DESC, c.id DESC LIMIT ?"""  # noqa: S608

# What the user said in a live session stands in the timelines of all to whom it was said.
_HEARD_PLACES = f"""SELECT h.at, {CHAT}, h.chat_id FROM heard h WHERE h.address_id = ? AND (h.at, h.chat_id) < (?, ?)
  ORDER BY h.at DESC, h.chat_id DESC LIMIT ?"""  # noqa: S608

_MAILS = """SELECT m.id, m.date, m.outgoing, m.subject, m.preview, m.sender_name, m.sender_address, m.message_id,
    o.state, coalesce(o.state_at, 0.0), coalesce(o.trouble, ''),
    m.outgoing OR NOT EXISTS (SELECT 1 FROM placement p WHERE p.mail_id = m.id AND p.seen = 0), m.has_attachments,
    NULL, coalesce(x.by_whom, ''), coalesce(x.at, 0.0), o.id, o.expires_at, o.patience, 0, 0
  FROM mail m LEFT JOIN mail_along x ON x.mail_id = m.id
    LEFT JOIN outgoing o ON o.id =
      (SELECT max(l.id) FROM outgoing l WHERE l.filed_mail_id = m.id AND l.filed_mail_id > 0)
  WHERE m.id IN (SELECT value FROM json_each(?))"""
_CHATS = """SELECT c.id, c.at, c.outgoing, c.subject, c.body, coalesce(nullif(l.name, ''), p.name, ''), a.value,
    c.about, c.state, c.state_at, c.trouble, NOT c.unread, 0, c.file, c.sent_along_by, c.sent_along_at,
    o.id, o.expires_at, o.patience, c.session_id, c.member,
    coalesce((SELECT w.name FROM account w WHERE w.id = c.account_id), '')
  FROM chat c JOIN address a ON a.id = c.address_id LEFT JOIN person p ON p.id = a.person_id
    LEFT JOIN live_member l ON l.session_id = c.session_id AND l.number = c.member AND NOT c.outgoing
    LEFT JOIN outgoing o ON o.chat_id = c.id AND o.chat_id > 0"""


def page(
    sql: sqlite3.Connection, person_id: int, kind: ItemKind | None, before: Place | None, limit: int
) -> list[TimelineItem]:
    """A page of what passed with a person, newest first."""
    at, rank, number = before or _LAST
    found: set[Place] = set()
    for (address_id,) in sql.execute("SELECT id FROM address WHERE person_id = ?", (person_id,)).fetchall():
        if kind is not ItemKind.CHAT:
            end = number if rank == MAIL else _MOST
            found.update(sql.execute(_MAIL_PLACES, (address_id, at, end, limit)).fetchall())
        if kind is not ItemKind.MAIL:
            end = number if rank == CHAT else 0
            for places in (_CHAT_PLACES, _HEARD_PLACES):
                found.update(sql.execute(places, (address_id, at, end, limit)).fetchall())
    shown = sorted(found, reverse=True)[:limit]
    items = _items(sql, shown)
    return [items[rank, number] for _, rank, number in shown]


def transcript(sql: sqlite3.Connection, message_id: str) -> list[TimelineItem]:
    """The chat messages tied to a mail, oldest first."""
    rows = sql.execute(f"{_CHATS} WHERE c.about = ? AND c.about <> '' ORDER BY c.at, c.id", (message_id,))
    return [_chat(row) for row in rows.fetchall()]


def talk(sql: sqlite3.Connection, session_id: int, member: int, before: Place | None, limit: int) -> list[TimelineItem]:
    """A page of what was said in a live session, newest first; only by one member where a number is given."""
    at, _, number = before or (_LAST[0], CHAT, _MOST)
    where = """c.session_id = ? AND c.session_id > 0 AND ? IN (0, c.member) AND (c.at, c.id) < (?, ?)
      ORDER BY c.at DESC, c.id DESC LIMIT ?"""
    rows = sql.execute(f"{_CHATS} WHERE {where}", (session_id, member, at, number, limit)).fetchall()
    return [_chat(row) for row in rows]


def _items(sql: sqlite3.Connection, places: Iterable[Place]) -> dict[tuple[int, int], TimelineItem]:
    mails = id_list(number for _, rank, number in places if rank == MAIL)
    chats = id_list(number for _, rank, number in places if rank == CHAT)
    items = {(MAIL, row[0]): _item(ItemKind.MAIL, row) for row in sql.execute(_MAILS, (mails,)).fetchall()}
    for row in sql.execute(f"{_CHATS} WHERE c.id IN (SELECT value FROM json_each(?))", (chats,)).fetchall():  # noqa: S608
        items[CHAT, row[0]] = _chat(row)
    return items


def _chat(row: Row) -> TimelineItem:
    *columns, own_name = row
    if columns[2]:  # outgoing
        columns[5:7] = own_name, ""
    return _item(ItemKind.CHAT, columns)


def _item(kind: ItemKind, row: Row) -> TimelineItem:
    number, at, outgoing, title, text, name, address, about, state, state_at, trouble, read, attachments, *more = row
    file, along_by, along_at, outgoing_id, expires_at, patience, session_id, member = more
    waits = state in _WAITS
    return TimelineItem(
        kind=kind,
        id=number,
        at=at,
        outgoing=bool(outgoing),
        title=title,
        text=text,
        sender=name or address,
        about=about,
        state=None if state is None else DeliveryState(state),
        state_at=state_at,
        trouble=trouble,
        read=bool(read),
        has_attachments=bool(attachments),
        file=linked_file(file),
        outgoing_id=outgoing_id or 0,
        expires_at=expires_at if waits and expires_at else 0.0,
        waits_for_person=state == DeliveryState.QUEUED and patience == Patience.UNTIL_THERE,
        sent_along_by=along_by,
        sent_along_at=along_at,
        session_id=session_id,
        member=member,
    )
