"""Persons without a chat address with whom the user talks in a live session (MISSION B1, B5)."""

from liveletter.domain.addresses import AddressKind
from liveletter.domain.live import LiveSession
from liveletter.domain.outbox import Reach
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence
from liveletter.ports import LiveStore
from liveletter.services.live.connections import LiveConnections


class LivePersons:
    """How they are reached: in the session that is the user's and theirs alone, once they have joined."""

    def __init__(self, *, live: LiveStore, connections: LiveConnections) -> None:
        self._live = live
        self._connections = connections

    def session_with(self, person: Person) -> LiveSession | None:
        """The session in which words to a person are said, the last used of several. None for who has a chat
        address."""
        if person.first(AddressKind.XMPP) is not None:
            return None
        return next((one for one in self._live.with_person(person.id) if one.is_between_two), None)

    def session_about(self, message_id: str, person: Person) -> int:
        """The session that a mail carries, else one with this person alone; 0: none."""
        own = self._live.of_mail(message_id)
        if own is not None and not own.is_over:
            return own.id
        return next((one.id for one in self._live.with_person(person.id) if one.is_between_two), 0)

    async def send_typing(self, person: Person) -> None:
        """Tell that the user is writing."""
        session = self.session_with(person)
        if session is not None and self._connections.is_online(session):
            await self._connections.talk(session).send_typing(session.uuid)

    def reach(self, person: Person, presence: Presence) -> Reach | None:
        """Whether they can be reached now; None where they are reached otherwise. A live host keeps what is said, and
        mails it to who stays away."""
        session = self.session_with(person)
        return None if session is None else Reach(presence, self._connections.is_online(session), server_keeps=True)
