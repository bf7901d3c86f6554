"""Server-sent events out of the bytes of a line. A line or an event without end is refused before it fills memory."""

from dataclasses import dataclass

LONGEST = 1024 * 1024  # bytes of one event


class EndlessEvent(ValueError):
    """An event is larger than any that a host sends."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event."""

    name: str
    data: bytes


class EventReader:
    """Give it the bytes as they come (the HTML standard, section 9.2; lines end with LF, as hosts write them)."""

    def __init__(self) -> None:
        self._rest = b""
        self._name = ""
        self._data: list[bytes] = []
        self._size = 0

    def feed(self, piece: bytes) -> list[Event]:
        """The events that are complete with this piece. Raises EndlessEvent."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        events = [event for line in lines if (event := self._line(line.removesuffix(b"\r"))) is not None]
        self._require_end(len(self._rest))
        return events

    def _line(self, line: bytes) -> Event | None:
        if not line:
            return self._complete()
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"event":
            self._name = value.decode("utf-8", "replace")
        elif name == b"data":
            self._data.append(value)
        self._size += len(line)
        self._require_end(0)
        return None

    def _complete(self) -> Event | None:
        data, name = self._data, self._name
        self._data, self._name, self._size = [], "", 0
        return Event(name or "message", b"\n".join(data)) if data else None

    def _require_end(self, more: int) -> None:
        if self._size + more > LONGEST:
            raise EndlessEvent
