"""The services of live letters, joined to what they need."""

from liveletter.archive.archive import Archive
from liveletter.engine.adapters import LiveAdapters
from liveletter.events import EventBus
from liveletter.ports import Secrets
from liveletter.services.live.hosts import Hosts


class LiveParts:
    """The user's hosts (`hosts`), and how they are spoken with (`adapters`)."""

    def __init__(self, *, archive: Archive, secrets: Secrets, bus: EventBus) -> None:
        self.adapters = LiveAdapters()
        self.hosts = Hosts(store=archive.live, secrets=secrets, factories=self.adapters, bus=bus)
