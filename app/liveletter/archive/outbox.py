"""Everything that leaves, and what became of it (ports.OutboxStore)."""

import sqlite3
from collections.abc import Iterable

import msgspec

from liveletter.archive import cargo, entries, mail_copies, progress
from liveletter.archive.database import Part
from liveletter.archive.models import OutgoingTable
from liveletter.archive.progress import Step
from liveletter.archive.words import storable
from liveletter.domain.chat import ChatMessage
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound
from liveletter.domain.outbox import ON_ITS_WAY, STUCK, Attempt, Outgoing, OutgoingKind, Patience
from liveletter.ports import OutgoingFile, OutgoingMail


class Outbox(Part):
    """Implements OutboxStore. What has left stays here with its log; bytes are read by `mail` and `file` alone."""

    def add_mail(
        self,
        account_id: int,
        mail: OutgoingMail,
        *,
        title: str,
        at: float,
        not_before: float = 0,
        expires_at: float = 0,
        filed_id: int = 0,
    ) -> Outgoing:
        """Keep a mail to be sent, in state queued."""
        with self._db.writing() as sql:
            number = self._insert(
                OutgoingKind.MAIL,
                account_id=account_id,
                key=mail.mail.message_id,
                recipients=_encoded(map(entries.comparable, mail.mail.recipients)),
                title=storable(title),
                state=DeliveryState.QUEUED.value,
                state_at=at,
                at=at,
                not_before=not_before,
                expires_at=expires_at,
                filed_mail_id=filed_id,
            )
            cargo.put_mail(sql, number, mail)
            sql.execute(  # it may have been taken back before, and is sent after all
                """UPDATE mail SET kept = 1
                   WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.mail_id = ?1)""",
                (filed_id,),
            )
            return self.get(number)

    def add_chat(
        self, message: ChatMessage, *, patience: Patience = Patience.NOW, not_before: float = 0, expires_at: float = 0
    ) -> Outgoing:
        """Keep a chat message to be sent; the same message is the same entry."""
        title = entries.first_words(message.body)
        kind = OutgoingKind.LIVE if message.session_id else OutgoingKind.CHAT
        return self._add(kind, message, title, patience=patience, not_before=not_before, expires_at=expires_at)

    def add_file(self, message: ChatMessage, file: OutgoingFile, *, expires_at: float = 0) -> Outgoing:
        """Keep a file to be uploaded and then told of by this chat message; the same message is the same entry."""
        kind = OutgoingKind.LIVE if message.session_id else OutgoingKind.FILE
        with self._db.writing() as sql:
            entry = self._add(kind, message, file.name, expires_at=expires_at)
            if sql.execute("SELECT 1 FROM cargo WHERE outgoing_id = ?", (entry.id,)).fetchone() is None:
                cargo.put_file(sql, entry.id, file)
            return entry

    def get(self, outgoing_id: int) -> Outgoing:
        """One entry. Raises NotFound."""
        with self._db.reading() as sql:
            found = entries.one(sql, outgoing_id)
        if found is None:
            raise NotFound(entries.GONE)
        return found

    def known(self, kind: OutgoingKind, key: str) -> Outgoing | None:
        """The latest entry with this key, whatever became of it."""
        with self._db.reading() as sql:
            found = entries.select(sql, "o.key = ? AND o.kind = ? ORDER BY o.id DESC LIMIT 1", key, kind.value)
        return found[0] if found else None

    def waiting(self) -> list[Outgoing]:
        """Entries queued, trying or in doubt, oldest first: facts only, no bytes."""
        with self._db.reading() as sql:
            return entries.select(sql, f"{entries.WAITING} ORDER BY o.id")

    def stuck(self) -> list[Outgoing]:
        """Entries that failed or expired and that the user has not dealt with, oldest first."""
        with self._db.reading() as sql:
            return entries.select(sql, f"{entries.STUCK} ORDER BY o.id")

    def count(self) -> tuple[int, int]:
        """How many mails, and how many entries of all kinds, wait or are stuck."""
        with self._db.reading() as sql:
            return entries.count(sql)

    def mail(self, outgoing_id: int) -> OutgoingMail:
        """What an entry of kind MAIL carries. Raises NotFound."""
        with self._db.reading() as sql:
            return cargo.mail(sql, outgoing_id)

    def file(self, outgoing_id: int) -> OutgoingFile:
        """What an entry of kind FILE, or LIVE with a file, carries. Raises NotFound."""
        with self._db.reading() as sql:
            return cargo.file(sql, outgoing_id)

    def advance(
        self,
        outgoing_id: int,
        state: DeliveryState,
        at: float,
        *,
        by: str = "",
        said: str = "",
        trouble: str = "",
        who: str = "",
        not_before: float = 0,
    ) -> Outgoing:
        """Move an entry and its chat message on; see OutboxStore. The log says why in `said`, else in `trouble`."""
        step = Step(state, at, by, said, who, trouble, not_before)
        with self._db.writing() as sql:
            entry = self.get(outgoing_id)
            moved = progress.move(sql, entry.state, step, outgoing_id=entry.id, chat_id=entry.chat_id)
            if moved and state is DeliveryState.CANCELLED:
                self._take_out_of_timeline(entry.mail_id)
            return self.get(outgoing_id) if moved else entry

    def note(self, outgoing_id: int, at: float, *, by: str = "", said: str = "", who: str = "") -> None:
        """A line in the log without a change of state. Raises NotFound."""
        with self._db.writing() as sql:
            entry = self.get(outgoing_id)
            entries.write_log(sql, entry.id, Attempt(at, entry.state, by, said, who))

    def mark_handing_over(self, outgoing_id: int) -> None:
        """The text itself is about to go: from now on a break leaves the entry in doubt. Cleared by the next state."""
        with self._db.writing() as sql:
            sql.execute("UPDATE outgoing SET handing_over = 1 WHERE id = ?", (outgoing_id,))

    def mark_copy(self, outgoing_id: int, recipient: str, *, begun: bool, done: bool) -> None:
        """Note how far one recipient's copy of a mail is; nothing where there is none."""
        with self._db.writing() as sql:
            mail_copies.mark(sql, outgoing_id, recipient, begun=begun, done=done)

    def put_off(self, outgoing_id: int, *, not_before: float, patience: Patience) -> Outgoing:
        """Change when a queued entry is tried next, without a try; others stay as they are. Raises NotFound."""
        with self._db.writing() as sql:
            sql.execute(
                "UPDATE outgoing SET not_before = ?, patience = ? WHERE id = ? AND state = ?",
                (not_before, patience.value, outgoing_id, DeliveryState.QUEUED.value),
            )
            return self.get(outgoing_id)

    def set_expiry(self, outgoing_id: int, expires_at: float) -> Outgoing:
        """Change when an entry that has not left is given up; 0: never. Raises NotFound."""
        with self._db.writing() as sql:
            if self.get(outgoing_id).state in ON_ITS_WAY | STUCK:
                sql.execute("UPDATE outgoing SET expires_at = ? WHERE id = ?", (expires_at, outgoing_id))
            return self.get(outgoing_id)

    def attempts(self, outgoing_id: int) -> list[Attempt]:
        """An entry's log, oldest first."""
        with self._db.reading() as sql:
            return entries.log(sql, outgoing_id)

    def _add(
        self,
        kind: OutgoingKind,
        message: ChatMessage,
        title: str,
        *,
        patience: Patience = Patience.NOW,
        not_before: float = 0,
        expires_at: float = 0,
    ) -> Outgoing:
        with self._db.writing() as sql:
            known = entries.select(sql, "o.chat_id = ? AND o.chat_id > 0", message.id)
            if known:
                return known[0]
            number = self._insert(
                kind,
                account_id=message.account_id,
                key=message.origin_id,
                recipients=_encoded(_recipients(sql, message)),
                title=storable(title),
                state=(message.state or DeliveryState.QUEUED).value,
                state_at=message.state_at,
                at=message.at,
                not_before=not_before,
                expires_at=expires_at,
                patience=patience,
                trouble=message.trouble,
                chat_id=message.id,
            )
            return self.get(number)

    def _insert(self, kind: OutgoingKind, *, patience: Patience = Patience.NOW, **columns: object) -> int:
        return int(self._db.run(OutgoingTable.insert(kind=kind.value, patience=patience.value, **columns)))

    def _take_out_of_timeline(self, mail_id: int) -> None:
        """What was never sent is no part of a conversation, unless it is sent by another entry. (A bounce that was put
        aside was sent: others may have it.)"""
        with self._db.writing() as sql:
            sql.execute(
                """UPDATE mail SET kept = 0 WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM outgoing o
                     WHERE o.filed_mail_id = ?1 AND o.filed_mail_id > 0 AND (o.state <> 'cancelled' OR EXISTS
                       (SELECT 1 FROM attempt a WHERE a.outgoing_id = o.id AND a.state = 'handed_over')))""",
                (mail_id,),
            )


def _recipients(sql: sqlite3.Connection, message: ChatMessage) -> list[str]:
    """To whom a chat message goes: to its peer; in a live session, to all others of whom a mail address is known."""
    found = sql.execute(
        """SELECT m.address FROM live_member m JOIN live_session s ON s.id = m.session_id
           WHERE s.id = ? AND m.number <> s.own_number AND m.state <> 'removed' AND m.address <> ''
           ORDER BY m.number""",
        (message.session_id,),
    ).fetchall()
    return [address for (address,) in found] or [message.peer]


def _encoded(addresses: Iterable[str]) -> str:
    return msgspec.json.encode(list(addresses)).decode()
