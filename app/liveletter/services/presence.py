"""Who is there: presence by address becomes presence by person (MISSION B5, D1, D2), over all accounts and networks."""

from liveletter import settings as keys
from liveletter.domain.addresses import Address
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence, strongest
from liveletter.events import EventBus, OwnPresenceChanged, PresenceChanged
from liveletter.ports import PeopleStore
from liveletter.settings import Settings, own_presence


class PresenceService:
    """Keeps the strongest presence of each person, and the user's own, which stays when the program ends."""

    def __init__(self, *, people: PeopleStore, settings: Settings, bus: EventBus) -> None:
        self._people = people
        self._settings = settings
        self._bus = bus
        self._by_source: dict[int, dict[Address, Presence]] = {}  # an account, or minus a live session
        self._told: dict[int, Presence] = {}
        self.own = own_presence(settings)

    def set_own(self, presence: Presence) -> None:
        """The user says how they stand. Raises DiskFull where that cannot be kept; it holds nevertheless."""
        self.own = presence
        self._bus.publish(OwnPresenceChanged(presence))
        self._settings.note(keys.PRESENCE_WORDS.key, presence.status)  # goes to disk along with the next
        self._settings.set(keys.PRESENCE.key, presence.show.value)

    def seen(self, source: int, address: Address, presence: Presence) -> None:
        """An account's network, or a live session (minus its number), tells the presence of an address."""
        self._by_source.setdefault(source, {})[address] = presence
        person = self._people.find(address)
        if person is not None:
            self._tell(person)

    def source_left(self, source: int) -> None:
        """An account lost its network, or a session its line: nothing is known through it any more."""
        for address in self._by_source.pop(source, {}):
            person = self._people.find(address)
            if person is not None:
                self._tell(person)

    def people_changed(self) -> None:
        """Addresses moved between persons: tell whose presence is another now."""
        known = {person.id: person for person in self._people.persons()}
        for person_id in set(self._told) - set(known):
            del self._told[person_id]
        for person in known.values():
            self._tell(person)

    def of(self, person: Person) -> Presence:
        """How a person stands now."""
        return strongest(
            presences[address]
            for presences in self._by_source.values()
            for address in person.addresses
            if address in presences
        )

    def all(self) -> dict[int, Presence]:
        """Person id → presence, of those about whom something is known."""
        return dict(self._told)

    def _tell(self, person: Person) -> None:
        presence = self.of(person)
        if self._told.get(person.id, Presence()) != presence:
            self._told[person.id] = presence
            self._bus.publish(PresenceChanged(person.id, presence))
