"""Whether a person can be reached by chat now, asked before something is sent (MISSION B5)."""

import asyncio

from liveletter.domain.accounts import LinkState
from liveletter.domain.addresses import AddressKind
from liveletter.domain.outbox import Reach
from liveletter.domain.presence import Show
from liveletter.ports import PeopleStore
from liveletter.services.account_states import AccountStates
from liveletter.services.chat_desk import ChatDesk
from liveletter.services.connections import Connections
from liveletter.services.live.persons import LivePersons

PATIENCE = 2.0  # seconds to wait for what a foreign server says of itself


class ReachService:
    """Asks presence first, and the server only where the answer matters."""

    def __init__(
        self,
        *,
        people: PeopleStore,
        desk: ChatDesk,
        states: AccountStates,
        connections: Connections,
        live: LivePersons,
    ) -> None:
        self._people = people
        self._desk = desk
        self._states = states
        self._connections = connections
        self._live = live

    async def ask(self, person_id: int) -> Reach:
        """How a person stands. Raises NotFound for nobody."""
        presence = await self._desk.look_up(person_id)
        in_session = self._live.reach(self._people.person(person_id), presence)
        if in_session is not None:
            return in_session
        online = any(state.chat is LinkState.ONLINE for state in self._states.all())
        keeps = online and presence.show is Show.OFFLINE and await self._keeps(person_id)
        return Reach(presence, online, keeps)

    async def _keeps(self, person_id: int) -> bool:
        address = self._people.person(person_id).first(AddressKind.XMPP)
        if address is None:
            return False
        try:
            async with asyncio.timeout(PATIENCE):
                for _, network in self._connections.networks():
                    if await network.keeps_messages(address.value):
                        return True
        except TimeoutError:
            return False
        return False
