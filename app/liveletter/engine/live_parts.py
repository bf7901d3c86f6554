"""The services of live letters, joined to what they need."""

from liveletter.archive.archive import Archive
from liveletter.domain.errors import NotFound
from liveletter.engine.adapters import LiveAdapters
from liveletter.engine.letters import Letters
from liveletter.events import EventBus
from liveletter.ports import LiveDesk, Secrets
from liveletter.services.live.hosts import Hosts
from liveletter.services.live.letters import NO_HOST, LetterSessions
from liveletter.tasks import TaskGroup


class NoDesks:
    """Hosts that are not connected yet."""

    def desk(self, host_id: int) -> LiveDesk:
        """The desk of a host. Raises NotFound."""
        raise NotFound(NO_HOST)


class LiveParts:
    """The user's hosts (`hosts`), how they are spoken with (`adapters`), and sessions created for mails (`letters`)."""

    def __init__(
        self, *, archive: Archive, secrets: Secrets, letters: Letters, bus: EventBus, tasks: TaskGroup
    ) -> None:
        self.adapters = LiveAdapters()
        self.hosts = Hosts(store=archive.live, secrets=secrets, factories=self.adapters, bus=bus)
        self.letters = LetterSessions(
            store=archive.live,
            desks=NoDesks(),
            accounts=archive.accounts,
            letters=letters,
            bus=bus,
            tasks=tasks,
        )
