"""When the archive takes nothing (a full disk): said, tried again, and all that waited goes on when it is over."""

import asyncio
from collections.abc import Callable

from liveletter.domain.errors import ArchiveError
from liveletter.ports import Outbox
from liveletter.services.connections import Connections
from liveletter.services.reports import Reports
from liveletter.services.troubles import Troubles
from liveletter.tasks import TaskGroup

TOPIC = "storage"
PAUSE = 2.0  # seconds between two tries


class Storage:
    """Told of each refusal; `try_again` raises ArchiveError as long as there is no room.

    Nothing is lost meanwhile: what servers bring is not acknowledged to them, what the user writes stays where it was
    written.
    """

    def __init__(
        self,
        *,
        try_again: Callable[[], None],
        connections: Connections,
        outbox: Outbox,
        reports: Reports,
        troubles: Troubles,
        tasks: TaskGroup,
    ) -> None:
        self._try_again = try_again
        self._connections = connections
        self._outbox = outbox
        self._reports = reports
        self._troubles = troubles
        self._tasks = tasks
        self._watching: asyncio.Task[None] | None = None

    def refused(self, error: ArchiveError) -> None:
        """The archive did not take something."""
        self._troubles.arose(TOPIC, error.sentence, error.detail)
        if self._watching is None:
            self._watching = self._tasks.spawn(self._watch(), name="room for the archive")

    async def _watch(self) -> None:
        try:
            while not self._is_well():  # noqa: ASYNC110 - a disk tells nobody that it has room again
                await asyncio.sleep(PAUSE)
        finally:
            self._watching = None
        self._troubles.over(TOPIC)
        for link in self._connections.links:
            self._connections.wake_mail(link.account.id)
        self._outbox.wake()
        self._reports.look()

    def _is_well(self) -> bool:
        try:
            self._try_again()
        except ArchiveError:
            return False
        return True
