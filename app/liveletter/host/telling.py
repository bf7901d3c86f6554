"""The events that lines carry, as they are written, and when a line gives a sign of life."""

import random
import time

import msgspec

from liveletter.host.hub.notices import AnyNotice, RecordAdded, Typing
from liveletter.host.record_view import record_view

RETRY = b"retry: 2000\n\n"
BEAT = b": beat\n\n"


def event(name: str, data: object, number: int | None = None) -> bytes:
    """One event of the stream."""
    number_line = b"" if number is None else b"id: %d\n" % number
    return b"%sevent: %s\ndata: %s\n\n" % (number_line, name.encode(), msgspec.json.encode(data))


def written(notice: AnyNotice) -> bytes:
    """A notice as all members get it."""
    match notice:
        case RecordAdded(record=record):
            return event("record", record_view(record), record.number)
        case Typing(member=member):
            return event("typing", {"member": member})
        case _:
            return b""


class Beats:
    """When a line's next sign of life is due, however much is told in between; not all lines' at the same moment."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next = self._later()

    def _later(self) -> float:
        return time.monotonic() + self._seconds * random.uniform(0.7, 1.0)  # noqa: S311 (no secret)

    def wait(self) -> float:
        """Seconds until then."""
        return max(0.0, self._next - time.monotonic())

    def due(self) -> bool:
        """Whether it is time; if so, the next one is set."""
        if time.monotonic() < self._next:
            return False
        self._next = self._later()
        return True
