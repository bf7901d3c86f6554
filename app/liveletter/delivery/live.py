"""What is said in live sessions leaves by the line to its host (MISSION L6, D11)."""

from collections.abc import Callable

from liveletter.domain.errors import NotFound, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.live import LiveRecord, LiveSession
from liveletter.domain.live_url import name_in
from liveletter.domain.outbox import Outgoing
from liveletter.ports import ChatStore, Clock, Finding, LiveStore, LiveTalk, OutboxStore, Told

OFFLINE = "It goes out as soon as the live host can be reached."
OVER = "This chat is over: nothing can be said in it any more. Send it as a mail."
Talks = Callable[[LiveSession], LiveTalk]  # raises Unreachable where there is no line


class LiveMechanism:
    """Kind LIVE (`ports.Mechanism`). A host knows a message by its origin-id: what is in doubt is said once more, and
    is said once all the same."""

    def __init__(
        self,
        *,
        live: LiveStore,
        chats: ChatStore,
        store: OutboxStore,
        talk: Talks,
        is_online: Callable[[LiveSession], bool],
        clock: Clock,
    ) -> None:
        self._live = live
        self._chats = chats
        self._store = store
        self._talk = talk
        self._is_online = is_online
        self._clock = clock
        self._taken: dict[int, tuple[int, LiveRecord]] = {}  # session → the last entry, and what the host made of it

    def hindrance(self, entry: Outgoing) -> str:
        """Nothing is said while the line is down; where the talk is over, the try tells so."""
        try:
            session = self._live.session(entry.session_id)
        except NotFound:
            return ""
        return "" if session.is_over or self._is_online(session) else OFFLINE

    async def deliver(self, entry: Outgoing, handing_over: Callable[[], None]) -> Told:
        """Say it, or send the file."""
        session = self._live.session(entry.session_id)
        if session.is_over:
            raise Refused(OVER)
        if not self._is_online(session):
            raise Unreachable(OFFLINE)
        try:
            self._taken[session.id] = entry.id, await self._say(entry, session)
        except ProtocolTrouble as error:
            raise Refused(error.sentence, error.detail, permanent=False) from error
        return Told(True, by=name_in(session.host_url))

    async def look(self, entry: Outgoing) -> Finding:
        """It may be said again at any time."""
        return Finding.ABSENT

    def sent(self, entry: Outgoing) -> None:
        """The host has it as this record. (This is done again where it could not be written.)"""
        number, record = self._taken.get(entry.session_id, (0, None))
        if record is not None and number == entry.id:
            host = self._live.session(entry.session_id).host_url
            self._live.confirm(entry.chat_id, record, self._clock.now(), name_in(host))

    async def _say(self, entry: Outgoing, session: LiveSession) -> LiveRecord:
        message = self._chats.message(entry.chat_id)
        talk = self._talk(session)
        if message.file is None:
            return await talk.say(session.uuid, entry.key, message.body)
        file = self._store.file(entry.id)
        return await talk.send_file(session.uuid, entry.key, file.name, file.type, file.data)
