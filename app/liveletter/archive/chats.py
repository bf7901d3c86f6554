"""Chat messages (ports.ChatStore)."""

import sqlite3
from dataclasses import replace

from liveletter.archive import chat_rows, index, ownership, progress
from liveletter.archive.chat_threads import ThreadStore
from liveletter.archive.correspondence import address_id
from liveletter.archive.digests import usable
from liveletter.archive.models import ChatTable
from liveletter.archive.progress import Step
from liveletter.archive.rows import id_list
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, IncomingChat, LinkedFile, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.people import Source


class Chats(ThreadStore):
    """Implements ChatStore. A message's person is whoever has the peer's address."""

    def add_incoming(self, account_id: int, person_id: int, chat: IncomingChat) -> ChatMessage | None:
        """Keep a message that a network brought; None where it is known. One that had only been sent along so far
        becomes what the network says: that is news. Raises AddressError for a malformed peer."""
        with self._db.writing() as sql:
            peer = self._peer(sql, chat.peer, person_id)
            known = chat_rows.known(sql, account_id, peer, chat)
            if known and not chat_rows.one(sql, known).sent_along_by:
                _learn_stanza_id(sql, known, chat.stanza_id)
                return None
            if known:
                self._withdraw(sql, known)
            return self._insert(
                sql,
                id=known or None,
                account_id=account_id,
                address_id=peer,
                at=chat_rows.after_known(sql, peer, usable(chat.at, 0.0)),
                stanza_id=chat.stanza_id,
                thread=chat.thread,
                state=DeliveryState.HANDED_OVER.value if chat.outgoing else None,
                state_at=usable(chat.at, 0.0) if chat.outgoing else 0.0,
                unread=not chat.outgoing,
                **_content(chat),
            )

    def add_outgoing(self, account_id: int, person_id: int, chat: OutgoingChat, at: float) -> ChatMessage:
        """Keep a message to be sent, in state queued; once per peer and origin-id. Raises AddressError."""
        with self._db.writing() as sql:
            peer = self._peer(sql, chat.to, person_id)
            known = chat_rows.by_origin(sql, peer, chat.origin_id, outgoing=True)
            if known and not chat_rows.one(sql, known).sent_along_by:
                return chat_rows.one(sql, known)
            if known:
                self._withdraw(sql, known)
            return self._insert(
                sql,
                id=known or None,
                account_id=account_id,
                address_id=peer,
                outgoing=True,
                at=usable(at, 0.0),
                body=storable(chat.body),
                about=chat.about,
                subject=storable(chat.subject),
                origin_id=chat.origin_id,
                file=chat_rows.encoded(chat.file),
                state=DeliveryState.QUEUED.value,
                state_at=at,
            )

    def file_along(
        self, account_id: int, person_id: int, chat: IncomingChat, *, by: Address, at: float
    ) -> ChatMessage | None:
        """Keep a message that `by` sent along, read, and marked so; None where it is known. Whose address the peer's
        is stays as it was: a claim teaches nothing. Raises AddressError for a malformed peer."""
        chat = replace(chat, origin_id=storable(chat.origin_id), about=storable(chat.about))
        with self._db.writing() as sql:
            peer = self._peer(sql, chat.peer, 0)
            if _is_known_along(sql, peer, chat):
                return None
            return self._insert(
                sql,
                account_id=account_id,
                address_id=peer,
                at=usable(chat.at, 0.0),
                sent_along_by=by.value,
                sent_along_at=at,
                **_content(chat),
            )

    def advance(
        self, origin_id: str, state: DeliveryState, at: float, *, peer: str = "", trouble: str = "", by: str = ""
    ) -> ChatMessage | None:
        """Move an outgoing message and its entry in the outbox on; see ChatStore."""
        with self._db.writing() as sql:
            message = chat_rows.sent(sql, origin_id, peer)
            if message is None or message.state is None:
                return None
            step = Step(state, at, by, trouble=trouble)
            if not progress.move(sql, message.state, step, outgoing_id=message.outgoing_id, chat_id=message.id):
                return None
            return chat_rows.one(sql, message.id)

    def set_file(self, chat_id: int, file: LinkedFile, body: str) -> ChatMessage:
        """The file was uploaded: note its link, and the text that tells of it. Raises NotFound."""
        with self._db.writing() as sql:
            before = chat_rows.one(sql, chat_id)
            values = (storable(body), chat_rows.encoded(file), chat_id)
            sql.execute("UPDATE chat SET body = ?, file = ? WHERE id = ?", values)
            message = chat_rows.one(sql, chat_id)
            index.replace(sql, [(chat_rows.document(before), chat_rows.document(message))])
            return message

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
            return chat_rows.many(sql, "c.id IN (SELECT value FROM json_each(?)) ORDER BY c.at, c.id", ids)

    def message(self, chat_id: int) -> ChatMessage:
        """One message. Raises NotFound."""
        with self._db.reading() as sql:
            return chat_rows.one(sql, chat_id)

    def by_origin(self, peer: str, origin_id: str) -> ChatMessage | None:
        """The user's message to this peer with this origin-id."""
        with self._db.reading() as sql:
            return chat_rows.sent(sql, origin_id, peer) if peer else None

    def latest(self, person_id: int, limit: int) -> list[ChatMessage]:
        """A person's newest messages, oldest of them first."""
        with self._db.reading() as sql:
            return _of_person(sql, person_id, "ORDER BY c.at DESC, c.id DESC LIMIT ?", limit)[-limit:]

    def between(self, person_id: int, since: float, until: float) -> list[ChatMessage]:
        """All of a person's messages written in this time (`since` ≤ at < `until`), oldest first."""
        with self._db.reading() as sql:
            return _of_person(sql, person_id, "AND c.at >= ? AND c.at < ?", since, until)

    def _peer(self, sql: sqlite3.Connection, jid: str, person_id: int) -> int:
        """The number of the peer's address; the person gets it where it is nobody's."""
        is_mail = jid.startswith("mailto:")
        number = address_id(sql, Address.mail(jid.removeprefix("mailto:")) if is_mail else Address.xmpp(jid))
        if person_id and not ownership.owner(sql, number):
            ownership.require_person(sql, person_id)
            ownership.give(sql, person_id, number, Source.ROSTER)
        return number

    def _insert(self, sql: sqlite3.Connection, **columns: object) -> ChatMessage:
        message = chat_rows.one(sql, int(self._db.run(ChatTable.insert(**columns))))
        index.add(sql, [chat_rows.document(message)])
        return message

    def _withdraw(self, sql: sqlite3.Connection, chat_id: int) -> None:
        """Forget what was claimed of a message, to make room for what is observed."""
        index.take_out(sql, [chat_rows.document(chat_rows.one(sql, chat_id))])
        sql.execute("DELETE FROM chat WHERE id = ?", (chat_id,))


def _of_person(sql: sqlite3.Connection, person_id: int, which: str, *values: int | float) -> list[ChatMessage]:
    """A person's messages, and what the user said to them in live sessions, oldest first."""
    heard = """c.id IN (SELECT h.chat_id FROM address b JOIN heard h ON h.address_id = b.id WHERE b.person_id = ?)"""
    found = {
        message.id: message
        for where in ("a.person_id = ?", heard)
        for message in chat_rows.many(sql, f"{where} {which}", person_id, *values)
    }
    return sorted(found.values(), key=lambda message: (message.at, message.id))


def _content(chat: IncomingChat) -> dict[str, object]:
    return {
        "outgoing": chat.outgoing,
        "body": storable(chat.body),
        "about": chat.about,
        "subject": storable(chat.subject),
        "origin_id": chat.origin_id,
        "file": chat_rows.encoded(chat.file),
    }


def _learn_stanza_id(sql: sqlite3.Connection, chat_id: int, stanza_id: str) -> None:
    if stanza_id:
        sql.execute("UPDATE chat SET stanza_id = ? WHERE id = ? AND stanza_id = ''", (stanza_id, chat_id))


def _is_known_along(sql: sqlite3.Connection, peer: int, chat: IncomingChat) -> bool:
    """Without an origin-id, a message is known by what it says, and when."""
    if chat.origin_id:
        return bool(chat_rows.by_origin(sql, peer, chat.origin_id, outgoing=chat.outgoing))
    found = sql.execute(
        "SELECT 1 FROM chat WHERE address_id = ? AND at = ? AND outgoing = ? AND body = ?",
        (peer, usable(chat.at, 0.0), chat.outgoing, storable(chat.body)),
    )
    return found.fetchone() is not None
