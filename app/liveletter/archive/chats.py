"""Chat messages (ports.ChatStore)."""

import sqlite3

from liveletter.archive import index, ownership
from liveletter.archive.correspondence import address_id
from liveletter.archive.database import Part
from liveletter.archive.digests import usable
from liveletter.archive.models import ChatTable
from liveletter.archive.rows import Row, id_list
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, IncomingChat, OutgoingChat
from liveletter.domain.conversation import ItemKind
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import AddressError, NotFound
from liveletter.domain.people import Source

_SELECT = """SELECT c.id, c.account_id, coalesce(a.person_id, 0), a.value, c.outgoing, c.body, c.at, c.about, c.subject,
  c.origin_id, c.state, c.state_at, c.trouble, c.unread FROM chat c JOIN address a ON a.id = c.address_id"""


class Chats(Part):
    """Implements ChatStore. A message's person is whoever has the peer's address."""

    def add_incoming(self, account_id: int, person_id: int, chat: IncomingChat) -> ChatMessage | None:
        """Keep a message that a network brought; None where it is known. Raises AddressError for a malformed peer."""
        with self._db.writing() as sql:
            peer = self._peer(sql, chat.peer, person_id)
            if _is_known(sql, account_id, peer, chat):
                return None
            number = self._insert(
                account_id=account_id,
                address_id=peer,
                outgoing=chat.outgoing,
                at=_after_known(sql, peer, usable(chat.at, 0.0)),
                body=storable(chat.body),
                about=chat.about,
                subject=storable(chat.subject),
                origin_id=chat.origin_id,
                stanza_id=chat.stanza_id,
                thread=chat.thread,
                state=DeliveryState.HANDED_OVER.value if chat.outgoing else None,
                state_at=usable(chat.at, 0.0) if chat.outgoing else 0.0,
                unread=not chat.outgoing,
            )
            return self._entered(sql, number)

    def add_outgoing(self, account_id: int, person_id: int, chat: OutgoingChat, at: float) -> ChatMessage:
        """Keep a message to be sent, in state queued; once per peer and origin-id. Raises AddressError."""
        with self._db.writing() as sql:
            peer = self._peer(sql, chat.to, person_id)
            known = _by_origin(sql, peer, chat.origin_id, outgoing=True)
            if known:
                return _one(sql, known)
            number = self._insert(
                account_id=account_id,
                address_id=peer,
                outgoing=True,
                at=usable(at, 0.0),
                body=storable(chat.body),
                about=chat.about,
                subject=storable(chat.subject),
                origin_id=chat.origin_id,
                state=DeliveryState.QUEUED.value,
                state_at=at,
            )
            return self._entered(sql, number)

    def advance(
        self, origin_id: str, state: DeliveryState, at: float, *, peer: str = "", trouble: str = ""
    ) -> ChatMessage | None:
        """Move an outgoing message on; None where it is unknown, was sent to another `peer`, or may not go there."""
        with self._db.writing() as sql:
            message = _sent(sql, origin_id, peer)
            if message is None or message.state is None or not may_follow(message.state, state):
                return None
            self._db.run(
                ChatTable.update(state=state.value, state_at=at, trouble=storable(trouble)).where(
                    ChatTable.id == message.id
                )
            )
            return _one(sql, message.id)

    def to_send(self, account_id: int) -> list[ChatMessage]:
        """Messages queued, trying or unknown, oldest first."""
        with self._db.reading() as sql:
            return _many(
                sql, "c.account_id = ? AND c.state IN ('queued', 'trying', 'unknown') ORDER BY c.id", account_id
            )

    def mark_read(self, person_id: int) -> list[ChatMessage]:
        """The user has read all of a person's messages; returns those that were unread, oldest first."""
        with self._db.writing() as sql:
            unread = sql.execute(
                """SELECT c.id FROM chat c JOIN address a ON a.id = c.address_id
                   WHERE a.person_id = ? AND c.unread = 1""",
                (person_id,),
            ).fetchall()
            ids = id_list(number for (number,) in unread)
            sql.execute("UPDATE chat SET unread = 0 WHERE id IN (SELECT value FROM json_each(?))", (ids,))
            return _many(sql, "c.id IN (SELECT value FROM json_each(?)) ORDER BY c.at, c.id", ids)

    def message(self, chat_id: int) -> ChatMessage:
        """One message. Raises NotFound."""
        with self._db.reading() as sql:
            return _one(sql, chat_id)

    def latest(self, person_id: int, limit: int) -> list[ChatMessage]:
        """A person's newest messages, oldest of them first."""
        with self._db.reading() as sql:
            return _many(sql, "a.person_id = ? ORDER BY c.at DESC, c.id DESC LIMIT ?", person_id, limit)[::-1]

    def about_thread(self, peer: str, thread: str) -> str:
        """The Message-ID that a chat thread with this peer is tied to, or empty."""
        with self._db.reading() as sql:
            row = sql.execute(
                """SELECT t.about FROM thread t JOIN address a ON a.id = t.address_id
                   WHERE a.kind = 'xmpp' AND a.value = ? AND t.thread = ?""",
                (_normal(peer), thread),
            ).fetchone()
        return str(row[0]) if row else ""

    def note_thread(self, peer: str, thread: str, about: str) -> None:
        """Remember that a chat thread belongs to a mail. Raises AddressError for a malformed peer."""
        with self._db.writing() as sql:
            sql.execute(
                "INSERT OR REPLACE INTO thread (address_id, thread, about) VALUES (?, ?, ?)",
                (address_id(sql, Address.xmpp(peer)), thread, about),
            )

    def cursor(self, account_id: int) -> str:
        """The last id of the server's archive (XEP-0313) that was taken in; empty: none."""
        with self._db.reading() as sql:
            row = sql.execute("SELECT archive_id FROM chat_cursor WHERE account_id = ?", (account_id,)).fetchone()
        return str(row[0]) if row else ""

    def set_cursor(self, account_id: int, archive_id: str) -> None:
        """Note how far the server's archive was taken in."""
        with self._db.writing() as sql:
            sql.execute(
                "INSERT OR REPLACE INTO chat_cursor (account_id, archive_id) VALUES (?, ?)", (account_id, archive_id)
            )

    def _peer(self, sql: sqlite3.Connection, jid: str, person_id: int) -> int:
        """The number of the peer's address; the person gets it where it is nobody's."""
        number = address_id(sql, Address.xmpp(jid))
        if person_id and not ownership.owner(sql, number):
            ownership.require_person(sql, person_id)
            ownership.give(sql, person_id, number, Source.ROSTER)
        return number

    def _insert(self, **columns: object) -> int:
        return int(self._db.run(ChatTable.insert(**columns)))

    def _entered(self, sql: sqlite3.Connection, chat_id: int) -> ChatMessage:
        message = _one(sql, chat_id)
        number = index.number(ItemKind.CHAT, chat_id, message.at)
        index.add(sql, [index.Document(number, message.subject, message.peer, message.body)])
        return message


def _is_known(sql: sqlite3.Connection, account_id: int, peer: int, chat: IncomingChat) -> bool:
    if chat.stanza_id:
        found = sql.execute(
            "SELECT 1 FROM chat WHERE account_id = ? AND stanza_id = ? AND stanza_id <> ''",
            (account_id, chat.stanza_id),
        )
        if found.fetchone():
            return True
    known = _by_origin(sql, peer, chat.origin_id, outgoing=chat.outgoing)
    if known and chat.stanza_id:
        sql.execute("UPDATE chat SET stanza_id = ? WHERE id = ? AND stanza_id = ''", (chat.stanza_id, known))
    return bool(known)


def _after_known(sql: sqlite3.Connection, peer: int, at: float) -> float:
    """A server's time is often in whole seconds, the program's own is not: what comes later stays later within one."""
    if at != int(at):
        return at
    row = sql.execute(
        "SELECT max(at) FROM chat WHERE address_id = ? AND at >= ? AND at < ?", (peer, at, at + 1)
    ).fetchone()
    return at if row[0] is None else min(row[0] + 0.001, at + 0.999)


def _by_origin(sql: sqlite3.Connection, peer: int, origin_id: str, *, outgoing: bool) -> int:
    """The message with this origin-id in this direction: a peer that echoes our id back says something new."""
    row = sql.execute(
        "SELECT id FROM chat WHERE origin_id = ? AND origin_id <> '' AND address_id = ? AND outgoing = ?",
        (origin_id, peer, outgoing),
    ).fetchone()
    return int(row[0]) if row else 0


def _sent(sql: sqlite3.Connection, origin_id: str, peer: str) -> ChatMessage | None:
    where = "c.origin_id = ? AND c.origin_id <> '' AND c.outgoing"
    found = _many(sql, f"{where} ORDER BY c.id DESC", origin_id)
    return next((message for message in found if not peer or message.peer == _normal(peer)), None)


def _normal(peer: str) -> str:
    try:
        return Address.xmpp(peer).value
    except AddressError:
        return ""


def _one(sql: sqlite3.Connection, chat_id: int) -> ChatMessage:
    found = _many(sql, "c.id = ?", chat_id)
    if not found:
        raise NotFound("This chat message is no longer in the archive.")
    return found[0]


def _many(sql: sqlite3.Connection, where: str, *values: int | str) -> list[ChatMessage]:
    return [_message(row) for row in sql.execute(f"{_SELECT} WHERE {where}", values).fetchall()]


def _message(row: Row) -> ChatMessage:
    number, account_id, person_id, peer, outgoing, body, at, about, subject, *more = row
    origin, state, state_at, trouble, unread = more
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
    )
