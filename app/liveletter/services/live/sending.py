"""What the user says in live sessions: on disk first, then by the outbox; without a record, straight to the host."""

import asyncio
import uuid
from contextlib import suppress
from pathlib import Path

from liveletter.delivery.ledger import Ledger
from liveletter.delivery.live import OVER
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.errors import NotFound, Refused
from liveletter.domain.live import LiveRecord, LiveSession
from liveletter.events import ChatArrived, EventBus, LiveSessionChanged
from liveletter.ports import ChatStore, Clock, LiveStore, Outbox, OutboxStore, OutgoingFile, Together
from liveletter.services.live.connections import LiveConnections
from liveletter.services.live.unrecorded import Unrecorded
from liveletter.services.sent_files import read_file

LONGEST = 16 * 1024  # bytes; what a host takes at least


class LiveSending:
    """Says things once: the same origin-id is the same message."""

    def __init__(
        self,
        *,
        together: Together,
        live: LiveStore,
        unrecorded: Unrecorded,
        chats: ChatStore,
        store: OutboxStore,
        ledger: Ledger,
        outbox: Outbox,
        connections: LiveConnections,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._live = live
        self._unrecorded = unrecorded
        self._chats = chats
        self._store = store
        self._ledger = ledger
        self._outbox = outbox
        self._connections = connections
        self._clock = clock
        self._bus = bus
        bus.subscribe(LiveSessionChanged, self._on_session_changed)

    async def say(self, session_id: int, text: str, origin_id: str) -> ChatMessage:
        """Say something. Raises Refused, NotFound; without a record ServerError too: it is with the host then."""
        said = text.strip("\n")
        if not said.strip():
            raise Refused("There is nothing to send.")
        if len(said.encode()) > LONGEST:
            raise Refused("This is too long for a live chat. Send it in parts, or as a mail.")
        session = self._open(session_id)
        origin_id = origin_id or uuid.uuid4().hex
        if not session.recorded:
            record = await self._connections.talk(session).say(session.uuid, origin_id, said)
            return self._said_unrecorded(session, record)
        return self._keep(session, said, origin_id, None)

    async def send_file(self, session_id: int, path: Path, origin_id: str) -> ChatMessage:
        """Send a file; as `say`."""
        self._open(session_id)
        return await self.send_bytes(session_id, await asyncio.to_thread(read_file, path), origin_id)

    async def send_bytes(self, session_id: int, file: OutgoingFile, origin_id: str) -> ChatMessage:
        """Send a file that is in the program's hands."""
        session = self._open(session_id)
        origin_id = origin_id or uuid.uuid4().hex
        if not session.recorded:
            talk = self._connections.talk(session)
            record = await talk.send_file(session.uuid, origin_id, file.name, file.type, file.data)
            return self._said_unrecorded(session, record)
        return self._keep(session, file.name, origin_id, file)

    def _on_session_changed(self, event: LiveSessionChanged) -> None:
        """Where a talk is over, what waits for its host waits in vain: the try tells so."""
        with suppress(NotFound):
            if self._live.session(event.session_id).is_over:
                self._outbox.wake()

    def _open(self, session_id: int) -> LiveSession:
        session = self._live.session(session_id)
        if session.is_over:
            raise Refused(OVER)
        return session

    def _keep(self, session: LiveSession, text: str, origin_id: str, file: OutgoingFile | None) -> ChatMessage:
        known = self._live.said(session.id, origin_id)
        if known is not None:
            return known
        linked = LinkedFile("", file.name, file.type, len(file.data)) if file else None
        with self._together():
            number = self._live.add_outgoing(session.id, text, origin_id, self._clock.now(), linked)
            message = self._chats.message(number)
            entry = self._store.add_file(message, file) if file else self._store.add_chat(message)
        message = self._chats.message(number)
        self._bus.publish(ChatArrived(message))
        self._ledger.announce(entry)
        self._ledger.tell_count()
        self._outbox.wake()
        return message

    def _said_unrecorded(self, session: LiveSession, record: LiveRecord) -> ChatMessage:
        message, is_news = self._unrecorded.keep(session, record)
        if is_news:
            self._bus.publish(ChatArrived(message))
        return message
