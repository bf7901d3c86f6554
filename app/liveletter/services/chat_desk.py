"""What the user does on networks beside sending: presence, typing, reading, contacts."""

from collections import defaultdict
from collections.abc import Sequence
from contextlib import suppress

from liveletter.domain.accounts import LinkState
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import LiveletterError, Unreachable
from liveletter.domain.people import Person
from liveletter.domain.presence import Availability, Presence, Show, strongest
from liveletter.events import AccountStateChanged, ChatsRead, EventBus, PresenceChanged
from liveletter.ports import ChatStore, PeopleStore
from liveletter.services.connections import Connections
from liveletter.services.live.persons import LivePersons
from liveletter.services.presence import PresenceService
from liveletter.services.requests import SubscriptionRequests
from liveletter.tasks import TaskGroup


class ChatDesk:
    """Passes the user's wishes to the networks that they concern."""

    def __init__(
        self,
        *,
        chats: ChatStore,
        people: PeopleStore,
        presence: PresenceService,
        requests: SubscriptionRequests,
        connections: Connections,
        live: LivePersons,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self._chats = chats
        self._people = people
        self._presence = presence
        self._requests = requests
        self._connections = connections
        self._live = live
        self._bus = bus
        self._tasks = tasks
        self._wanted: dict[int, dict[str, str]] = defaultdict(dict)  # account → JID → name, not yet asked for
        self._cards_asked: set[str] = set()  # JIDs, once in a run
        bus.subscribe(AccountStateChanged, self._on_account_state)
        bus.subscribe(PresenceChanged, self._on_presence)

    async def look_up(self, person_id: int) -> Presence:
        """How a person stands now, asked of every network (MISSION B5)."""
        person = self._people.person(person_id)
        found = [self._presence.of(person)]
        for jid in _jids(person):
            found += [await network.look_up(jid) for _, network in self._connections.networks()]
        return strongest(found)

    async def set_presence(self, show: Show, status: str) -> None:
        """Set the user's own presence everywhere, also for accounts that come online later. Raises DiskFull where it
        cannot be kept; it holds nevertheless."""
        try:
            self._presence.set_own(Presence(show, status))
        finally:
            for _, network in self._connections.networks():
                await network.set_presence(show, status)

    async def send_typing(self, person_id: int, *, typing: bool) -> None:
        """Tell a person that the user is writing."""
        person = self._people.person(person_id)
        if typing:
            await self._live.send_typing(person)
        for jid in _jids(person)[:1]:
            for _, network in self._connections.networks():
                await network.send_typing(jid, typing)

    async def mark_read(self, person_id: int) -> None:
        """The user has read what a person wrote; they are told, if they asked."""
        unread = self._chats.mark_read(person_id)
        if not unread:
            return
        self._bus.publish(ChatsRead(person_id))
        by_network = [message for message in unread if not message.session_id]
        if not by_network:
            return
        last = by_network[-1]
        for account, network in self._connections.networks():
            if account.id == last.account_id:
                await network.send_read(last.peer, last.origin_id)

    async def answer_subscription(self, account_id: int, jid: str, *, accept: bool) -> None:
        """Allow or refuse somebody the user's presence."""
        await self._connections.network(account_id).answer_subscription(jid, accept)
        self._requests.answered(account_id, jid)

    async def befriend(self, person: Person, addresses: Sequence[Address]) -> None:
        """Ask to see the presence of new chat addresses, by the account nearest to each; at once, or as soon as that
        account is online."""
        for address in addresses:
            networks = self._connections.networks()
            if address.kind is not AddressKind.XMPP or not networks:
                continue
            near = [account for account, _ in networks if account.jid.rpartition("@")[2] == address.domain]
            account = near[0] if near else networks[0][0]
            self._wanted[account.id][address.value] = person.name
            await self._ask_for_wanted(account.id)

    def _on_account_state(self, event: AccountStateChanged) -> None:
        if event.state.chat is LinkState.ONLINE and self._wanted[event.state.account_id]:
            self._tasks.spawn(self._ask_for_wanted(event.state.account_id), name="new contacts")

    def _on_presence(self, event: PresenceChanged) -> None:
        """Whoever shows up and has no mail address yet may tell one in their visiting card."""
        if event.presence.availability is not Availability.UNKNOWN:
            self._tasks.spawn(self._ask_for_cards(event.person_id), name="visiting cards")

    async def _ask_for_cards(self, person_id: int) -> None:
        with suppress(LiveletterError):  # the person may be gone, the card or the server too: the next run asks again
            person = self._people.person(person_id)
            fresh = set(_jids(person)) - self._cards_asked
            if person.first(AddressKind.MAIL) is not None or not fresh:
                return
            self._cards_asked |= fresh
            for jid in fresh:
                for _, network in self._connections.networks():
                    await network.fetch_vcard(jid)

    async def _ask_for_wanted(self, account_id: int) -> None:
        wanted = self._wanted[account_id]
        with suppress(Unreachable):
            for jid, name in tuple(wanted.items()):
                await self._connections.network(account_id).add_contact(jid, name)
                wanted.pop(jid, None)


def _jids(person: Person) -> list[str]:
    return [address.value for address in person.addresses if address.kind is AddressKind.XMPP]
