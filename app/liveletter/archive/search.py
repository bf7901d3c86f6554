"""Search over mail and chat at once (ports.Search)."""

import sqlite3

from liveletter.archive.correspondence import normal
from liveletter.archive.database import Part
from liveletter.archive.digests import unpacked_text
from liveletter.archive.index import IS_CHAT_SQL, ITEM_ID_SQL
from liveletter.archive.rows import MAIL_IS_SHOWN, Row, id_list
from liveletter.archive.snippets import beginning, marked
from liveletter.archive.words import Word, match_expression, query_words
from liveletter.domain.conversation import ItemKind, SearchHit

Item = tuple[ItemKind, int]

# The index answers newest first by itself; mails that are no longer shown are passed over on the way.
_FIND = f"""SELECT {IS_CHAT_SQL}, {ITEM_ID_SQL} FROM found f WHERE f.found MATCH ? AND ({IS_CHAT_SQL}
    OR EXISTS (SELECT 1 FROM mail m WHERE m.id = {ITEM_ID_SQL} AND {MAIL_IS_SHOWN}))
  ORDER BY f.rowid DESC LIMIT ?"""  # noqa: S608

_MAILS = """SELECT m.id, m.date, m.subject, m.preview, coalesce(b.text, x''), m.sender_name, m.sender_address,
    m.outgoing,
    coalesce((SELECT p.folder_id FROM placement p WHERE p.mail_id = m.id ORDER BY p.folder_id LIMIT 1), 0),
    coalesce((SELECT a.person_id FROM address a WHERE a.kind = 'mailto' AND a.value = lower(m.sender_address)), 0),
    coalesce((SELECT a.person_id FROM json_each(m.rest, '$[0]') r CROSS JOIN address a
      ON a.kind = 'mailto' AND a.value = lower(json_extract(r.value, '$.address'))
      WHERE a.person_id IS NOT NULL LIMIT 1), 0)
  FROM mail m LEFT JOIN body b ON b.mail_id = m.id WHERE m.id IN (SELECT value FROM json_each(?))"""

_CHATS = """SELECT c.id, c.at, c.subject, c.body, coalesce(json_extract(c.file, '$.name'), ''), c.outgoing, a.value,
    coalesce(a.person_id, 0), coalesce(nullif(l.name, ''), p.name, ''),
    coalesce((SELECT o.name FROM account o WHERE o.id = c.account_id), ''), c.session_id
  FROM chat c JOIN address a ON a.id = c.address_id LEFT JOIN person p ON p.id = a.person_id
    LEFT JOIN live_member l ON l.session_id = c.session_id AND l.number = c.member AND NOT c.outgoing
  WHERE c.id IN (SELECT value FROM json_each(?))"""


class ArchiveSearch(Part):
    """Implements Search."""

    def search(self, query: str, limit: int) -> list[SearchHit]:
        """What matches, newest first; nothing where the query holds no word."""
        words = query_words(query)
        if not words or limit <= 0:
            return []
        with self._db.reading() as sql:
            found = sql.execute(_FIND, (match_expression(words), limit)).fetchall()
            items = [(ItemKind.CHAT if chat else ItemKind.MAIL, number) for chat, number in found]
            hits = _mails(sql, items, words) | _chats(sql, items, words)
        return [hits[item] for item in items]


def _mails(sql: sqlite3.Connection, items: list[Item], words: list[Word]) -> dict[Item, SearchHit]:
    ids = id_list(number for kind, number in items if kind is ItemKind.MAIL)
    return {(ItemKind.MAIL, row[0]): _mail(row, words) for row in sql.execute(_MAILS, (ids,)).fetchall()}


def _mail(row: Row, words: list[Word]) -> SearchHit:
    number, at, subject, preview, packed, name, address, outgoing, folder_id, sender_id, recipient_id = row
    text = unpacked_text(packed)
    return SearchHit(
        kind=ItemKind.MAIL,
        id=number,
        at=at,
        title=subject,
        marked=marked(text, words) or beginning(preview or text),
        sender=name or normal(address) or address,
        person_id=recipient_id if outgoing else sender_id,
        folder_id=folder_id,
    )


def _chats(sql: sqlite3.Connection, items: list[Item], words: list[Word]) -> dict[Item, SearchHit]:
    ids = id_list(number for kind, number in items if kind is ItemKind.CHAT)
    return {(ItemKind.CHAT, row[0]): _chat(row, words) for row in sql.execute(_CHATS, (ids,)).fetchall()}


def _chat(row: Row, words: list[Word]) -> SearchHit:
    number, at, subject, body, file_name, outgoing, peer, person_id, name, own_name, session_id = row
    return SearchHit(
        kind=ItemKind.CHAT,
        id=number,
        at=at,
        title=subject,
        marked=marked(body, words) or marked(file_name, words) or beginning(body),
        sender=own_name if outgoing else name or peer,
        person_id=person_id,
        session_id=session_id,
    )
