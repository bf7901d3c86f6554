"""The search index (FTS5), fed in batches. It holds no text: what is taken out of it must be handed in again.

A document's number is made of its date, its item's id and its kind, so that "newest first" is the index' own order and
costs nothing, however common the words are. FTS5 takes documents fastest in ascending order.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from liveletter.archive.words import for_index
from liveletter.domain.conversation import ItemKind
from liveletter.domain.mail import Mailbox, MailDigest

MAX_TEXT = 1_000_000  # characters of one item that are indexed
_ID_BITS, _KIND_BITS = 27, 1
_LOW = _ID_BITS + _KIND_BITS
_LATEST = (1 << 35) - 1  # seconds; the year 3058
_RANK = {ItemKind.MAIL: 0, ItemKind.CHAT: 1}

# In SQL: what a document's number stands for.
IS_CHAT_SQL = "(f.rowid & 1)"
ITEM_ID_SQL = f"((f.rowid >> {_KIND_BITS}) & {(1 << _ID_BITS) - 1})"


@dataclass(frozen=True, slots=True)
class Document:
    """What the index is told of a mail or a chat message."""

    number: int
    subject: str
    people: str
    text: str


def number(kind: ItemKind, item_id: int, at: float) -> int:
    """A document's number. `at` must never change while it is in the index."""
    return min(max(int(at), 0), _LATEST) << _LOW | item_id << _KIND_BITS | _RANK[kind]


def of_mail(mail_id: int, at: float, digest: MailDigest, text: str) -> Document:
    """The document for a mail: subject, sender, recipients and text."""
    everybody = (digest.sender, *digest.to, *digest.cc, *digest.bcc)
    return Document(number(ItemKind.MAIL, mail_id, at), digest.subject, people(everybody), text)


def people(boxes: Iterable[Mailbox]) -> str:
    """Names and addresses as the index takes them."""
    return " ".join(f"{box.name} {box.address}" for box in boxes)


def add(sql: sqlite3.Connection, documents: Iterable[Document]) -> None:
    """Enter documents."""
    ordered = sorted(documents, key=lambda document: document.number)
    sql.executemany("INSERT INTO found (rowid, subject, people, text) VALUES (?, ?, ?, ?)", map(_values, ordered))


def replace(sql: sqlite3.Connection, changes: Iterable[tuple[Document, Document]]) -> None:
    """Exchange documents that keep their number: (exactly what was entered, what shall be there)."""
    for old, new in sorted(changes, key=lambda change: change[0].number):
        take_out(sql, [old])
        sql.execute("INSERT INTO found (rowid, subject, people, text) VALUES (?, ?, ?, ?)", _values(new))


def take_out(sql: sqlite3.Connection, documents: Iterable[Document]) -> None:
    """Remove documents, each exactly as it was entered."""
    sql.executemany(
        "INSERT INTO found (found, rowid, subject, people, text) VALUES ('delete', ?, ?, ?, ?)", map(_values, documents)
    )


def _values(document: Document) -> tuple[int, str, str, str]:
    return (
        document.number,
        for_index(document.subject),
        for_index(document.people),
        for_index(document.text[:MAX_TEXT]),
    )
