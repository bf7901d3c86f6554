"""Tells the sender what became of what they sent, where they may not be looking (MISSION B5, D10)."""

from liveletter.catalogues import Catalogue
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound
from liveletter.domain.outbox import Outgoing, Patience
from liveletter.events import EventBus, OutgoingChanged
from liveletter.ports import PeopleStore
from liveletter.services.notices import NoticeService

_PROVEN = {DeliveryState.DELIVERED, DeliveryState.READ}


class DeliveryNotices:
    """A notice of success for what was kept until somebody came, and of failure for whatever is given up."""

    def __init__(self, *, people: PeopleStore, notices: NoticeService, words: Catalogue, bus: EventBus) -> None:
        self._people = people
        self._notices = notices
        self._words = words
        self._told: dict[int, DeliveryState] = {}
        bus.subscribe(OutgoingChanged, self._on_changed)

    def _on_changed(self, event: OutgoingChanged) -> None:
        entry = event.entry
        before = self._told.get(entry.id)
        self._told[entry.id] = entry.state
        if before is None or before is entry.state:  # nothing that happened now
            return
        if entry.state in _PROVEN and before not in _PROVEN and entry.patience is Patience.UNTIL_THERE:
            self._raise(entry, self._words.text("Delivered to {name}", name=self._name(entry)))
        elif entry.state is DeliveryState.EXPIRED:
            self._raise(entry, self._words.text("Not delivered to {name} in time", name=self._name(entry)))
        elif entry.state is DeliveryState.FAILED:
            self._raise(entry, self._words.text("Not delivered to {name}", name=self._name(entry)))

    def _raise(self, entry: Outgoing, title: str) -> None:
        self._notices.raise_delivery(entry.person_id, title, entry.title)

    def _name(self, entry: Outgoing) -> str:
        try:
            return self._people.person(entry.person_id).name
        except NotFound:
            return entry.to[0] if entry.to else ""
