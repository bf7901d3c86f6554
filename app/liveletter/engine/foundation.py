"""What all parts of an engine stand on."""

import time
from dataclasses import dataclass

from liveletter.archive.archive import Archive
from liveletter.events import EventBus
from liveletter.ports import Clock, Secrets
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Unix seconds."""
        return time.time()


@dataclass(frozen=True, kw_only=True)
class Foundation:
    """One profile's stores, the clock, and how the parts tell of things and work in the background. No services: those
    are handed to the parts by name."""

    archive: Archive
    secrets: Secrets
    settings: Settings
    clock: Clock
    bus: EventBus
    tasks: TaskGroup
