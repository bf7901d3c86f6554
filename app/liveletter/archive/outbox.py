"""Mails that still have to go out, and what became of each try (ports.OutboxStore)."""

import zlib
from dataclasses import replace

import msgspec

from liveletter.archive.database import Database, Part
from liveletter.archive.digests import packed
from liveletter.archive.models import AttemptTable, OutgoingTable
from liveletter.archive.words import storable
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import BuiltMail
from liveletter.ports import OutgoingMail

_WAITING = tuple(
    state.value for state in (DeliveryState.QUEUED, DeliveryState.TRYING, DeliveryState.UNKNOWN, DeliveryState.FAILED)
)
_BYTES = {"raw_bytes", "filed_bytes"}
_FACTS = OutgoingTable.select(*(field for field in OutgoingTable._meta.sorted_fields if field.name not in _BYTES))


class Outbox(Part):
    """Implements OutboxStore. A mail that has left stays here with the log of its tries.

    The bytes of mails that wait are read from disk once: they never change, and `waiting` is asked often.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._built: dict[int, BuiltMail] = {}

    def add(self, mail: OutgoingMail) -> OutgoingMail:
        """Keep a mail to be sent (its `id` is ignored)."""
        with self._db.writing():
            number = self._db.run(
                OutgoingTable.insert(
                    account_id=mail.account_id,
                    message_id=mail.mail.message_id,
                    sender=mail.mail.sender,
                    recipients=msgspec.json.encode(mail.mail.recipients).decode(),
                    subject=mail.subject,
                    state=mail.state.value,
                    state_at=0.0,
                    not_before=mail.not_before,
                    attempts=mail.attempts,
                    trouble=storable(mail.trouble),
                    answers_mail_id=mail.answers_mail_id,
                    forwards_mail_id=mail.forwards_mail_id,
                    filed_mail_id=mail.filed_mail_id,
                    raw_bytes=packed(mail.mail.raw),
                    filed_bytes=packed(mail.mail.filed),
                )
            )
            return replace(mail, id=int(number))

    def advance(
        self, outgoing_id: int, state: DeliveryState, at: float, *, trouble: str = "", not_before: float = 0
    ) -> OutgoingMail:
        """Move a mail on and log the attempt; the same state again sets `trouble` and `not_before`.

        A state that may not follow (a cancel that came too late) changes nothing: look at what is returned. Raises
        NotFound. Each step to TRYING counts as an attempt.
        """
        with self._db.writing() as sql:
            now = self._get(outgoing_id)
            if state is not now.state and not may_follow(now.state, state):
                return now
            trying = state is DeliveryState.TRYING and state is not now.state
            values = {
                "state": state.value,
                "state_at": at,
                "trouble": storable(trouble),
                "not_before": not_before,
                "attempts": now.attempts + trying,
            }
            self._db.run(OutgoingTable.update(**values).where(OutgoingTable.id == outgoing_id))
            self._db.run(
                AttemptTable.insert(outgoing_id=outgoing_id, at=at, state=state.value, trouble=storable(trouble))
            )
            if state is DeliveryState.CANCELLED:  # what was never sent is no part of a conversation
                sql.execute("UPDATE mail SET kept = 0 WHERE id = ?", (now.filed_mail_id,))
            return self._get(outgoing_id)

    def waiting(self) -> list[OutgoingMail]:
        """Mails queued, trying, unknown or failed, oldest first."""
        query = _FACTS.where(OutgoingTable.state.in_(_WAITING)).order_by(OutgoingTable.id)
        with self._db.reading():
            found = list(self._db.run(query))
            self._built = {row.id: self._mail(row.id) for row in found}
            return [_outgoing(row, self._built[row.id]) for row in found]

    def known(self, message_id: str) -> OutgoingMail | None:
        """The latest mail with this Message-ID, whatever became of it."""
        query = OutgoingTable.select(OutgoingTable.id).where(OutgoingTable.message_id == message_id)
        with self._db.reading():
            [found] = list(self._db.run(query.order_by(OutgoingTable.id.desc()).limit(1))) or [None]
            return self._get(found.id) if found is not None else None

    def attempts(self, outgoing_id: int) -> list[tuple[float, DeliveryState, str]]:
        """The log of a mail: when, what it became, and why; oldest first."""
        query = AttemptTable.select().where(AttemptTable.outgoing_id == outgoing_id).order_by(AttemptTable.id)
        with self._db.reading():
            return [(row.at, DeliveryState(row.state), row.trouble) for row in self._db.run(query)]

    def _get(self, outgoing_id: int) -> OutgoingMail:
        found = list(self._db.run(_FACTS.where(OutgoingTable.id == outgoing_id)))
        if not found:
            raise NotFound("This mail is no longer in the outbox.")
        return _outgoing(found[0], self._mail(outgoing_id))

    def _mail(self, outgoing_id: int) -> BuiltMail:
        if outgoing_id in self._built:
            return self._built[outgoing_id]
        [row] = self._db.run(OutgoingTable.select().where(OutgoingTable.id == outgoing_id))
        return BuiltMail(
            message_id=row.message_id,
            sender=row.sender,
            recipients=tuple(msgspec.json.decode(row.recipients, type=list[str])),
            raw=zlib.decompress(row.raw_bytes),
            filed=zlib.decompress(row.filed_bytes),
        )


def _outgoing(row: OutgoingTable, mail: BuiltMail) -> OutgoingMail:
    return OutgoingMail(
        id=row.id,
        account_id=row.account_id,
        mail=mail,
        subject=row.subject,
        state=DeliveryState(row.state),
        not_before=row.not_before,
        attempts=row.attempts,
        trouble=row.trouble,
        answers_mail_id=row.answers_mail_id,
        forwards_mail_id=row.forwards_mail_id,
        filed_mail_id=row.filed_mail_id,
    )
