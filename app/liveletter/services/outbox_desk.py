"""What the user does with what waits, failed, or is put off (MISSION B8, D9)."""

from liveletter import settings as keys
from liveletter.delivery.ledger import Ledger
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound
from liveletter.domain.outbox import STUCK, Outgoing, OutgoingKind, Patience, is_expired
from liveletter.ports import Clock, Outbox, OutboxStore
from liveletter.settings import Settings

TOO_LATE = "It is too late: the message is already on its way."


class OutboxDesk:
    """Acts on single entries of the outbox, or on all that wait."""

    def __init__(self, *, store: OutboxStore, ledger: Ledger, outbox: Outbox, settings: Settings, clock: Clock) -> None:
        self._store = store
        self._ledger = ledger
        self._outbox = outbox
        self._settings = settings
        self._clock = clock

    def retry(self, outgoing_id: int) -> None:
        """Try now, whatever an entry waits for; all that waits or failed where 0."""
        entries = [self._store.get(outgoing_id)] if outgoing_id else [*self._store.waiting(), *self._store.stuck()]
        for entry in entries:
            self._retry(entry)
        self._ledger.tell_count()
        self._outbox.wake()

    def cancel(self, outgoing_id: int) -> Outgoing:
        """Take an entry out before it is sent, or put aside one that failed; returns it as it is then. Raises NotFound
        where it is too late."""
        entry = self._store.get(outgoing_id)
        if entry.state is DeliveryState.UNKNOWN:  # it may have been sent, but the user wants to hear no more of it
            entry = self._ledger.advance(entry, DeliveryState.FAILED, trouble=entry.trouble)
        entry = self._ledger.advance(entry, DeliveryState.CANCELLED)
        if entry.state is not DeliveryState.CANCELLED:
            raise NotFound(TOO_LATE)
        self._ledger.tell_count()
        self._outbox.wake()
        return entry

    def set_expiry(self, outgoing_id: int, expires_at: float) -> None:
        """Change until when an entry is tried; 0: until it is sent."""
        self._ledger.tell(self._store.set_expiry(outgoing_id, expires_at))
        self._outbox.wake()

    def _retry(self, entry: Outgoing) -> None:
        if is_expired(entry, self._clock.now()) or entry.state is DeliveryState.EXPIRED:
            self._store.set_expiry(entry.id, self._clock.now() + 3600.0 * self._hours(entry))
        if entry.state in STUCK | {DeliveryState.UNKNOWN}:
            entry = self._ledger.advance(entry, DeliveryState.QUEUED, said="Tried again by the user.")
        if entry.state is DeliveryState.QUEUED:
            self._ledger.put_off(entry, not_before=0.0, patience=Patience.NOW)

    def _hours(self, entry: Outgoing) -> int:
        is_mail = entry.kind is OutgoingKind.MAIL
        return self._settings[keys.MAIL_EXPIRY_HOURS if is_mail else keys.KEEP_HOURS]
