"""Letters that were taken back before anybody got them: nobody has a link to their session, so that it goes (L1).

What was taken back is known from the outbox: a host that cannot be reached just then is told when it can be.
"""

from typing import Protocol

from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import LiveletterError, NotFound
from liveletter.domain.live import LiveRole, LiveSession, host_of
from liveletter.domain.outbox import Outgoing, OutgoingKind
from liveletter.events import EventBus, LiveHostStateChanged, LiveSessionChanged
from liveletter.ports import LiveDesk, LiveStore, OutboxStore
from liveletter.tasks import TaskGroup


class Desks(Protocol):
    """The running access to hosts."""

    def desk(self, host_id: int) -> LiveDesk:
        """The desk of a host. Raises NotFound where there is none, or no key for it."""
        ...


class TakenBack:
    """Deletes the sessions of such letters from their hosts."""

    def __init__(self, *, live: LiveStore, store: OutboxStore, desks: Desks, bus: EventBus, tasks: TaskGroup) -> None:
        self._live = live
        self._store = store
        self._desks = desks
        self._bus = bus
        self._tasks = tasks
        bus.subscribe(LiveHostStateChanged, self._on_host_state_changed)

    def look(self, entry: Outgoing) -> None:
        """An entry of the outbox was taken back."""
        session = self._live.of_mail(entry.key) if entry.kind is OutgoingKind.MAIL else None
        if session is not None and self._is_for_nobody(session):
            self._tasks.spawn(self._forget(session), name="delete the chat of a mail taken back")

    def _on_host_state_changed(self, event: LiveHostStateChanged) -> None:
        if event.state is not LinkState.ONLINE:
            return
        for session in self._live.sessions(LiveRole.OWNER):
            if session.host_url == event.host_url and self._is_for_nobody(session):
                self._tasks.spawn(self._forget(session), name="delete the chat of a mail taken back")

    def _is_for_nobody(self, session: LiveSession) -> bool:
        """Whether a session's letter was taken back before its first copy may have left."""
        if session.role is not LiveRole.OWNER or not session.message_id:
            return False
        entry = self._store.known(OutgoingKind.MAIL, session.message_id)
        if entry is None or entry.state is not DeliveryState.CANCELLED:
            return False
        copies = self._store.mail(entry.id).mail.copies
        return bool(copies) and not any(copy.begun for copy in copies)

    async def _forget(self, session: LiveSession) -> None:
        host = host_of(self._live.hosts(), session)
        if host is not None:
            try:
                await self._desks.desk(host.id).delete(session.uuid)
            except NotFound:  # it is gone already, or the key is
                pass
            except LiveletterError:
                return
        self._live.end(session.id)
        self._bus.publish(LiveSessionChanged(session.id, session.message_id))
