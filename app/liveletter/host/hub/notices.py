"""What those who are connected are told at once. A notice may be lost: numbers and beats bring up what was missed."""

from collections.abc import Callable

import msgspec

from liveletter.host.model import Record


class Notice(msgspec.Struct, frozen=True, tag=True):
    """Something of one session."""

    session_id: str


class RecordAdded(Notice, frozen=True, tag=True):
    """There is a new record."""

    record: Record


class PresenceChanged(Notice, frozen=True, tag=True):
    """A member came or went; ask who is here now. `gone`: this process sees them no more, another may."""

    member: int
    gone: bool = False


class Typing(Notice, frozen=True, tag=True):
    """A member is typing."""

    member: int


class SessionChanged(Notice, frozen=True, tag=True):
    """Title, presence or members are to be read again."""


class Ended(Notice, frozen=True, tag=True):
    """The session is no more."""


class Lagged(Notice, frozen=True, tag=True):
    """Some notices may have been lost: look what is new. Made where it is heard, never sent."""


AnyNotice = RecordAdded | PresenceChanged | Typing | SessionChanged | Ended | Lagged


class Envelope:
    """One notice for many: what is written of it is made once."""

    __slots__ = ("_written", "notice")

    def __init__(self, notice: AnyNotice) -> None:
        self.notice = notice
        self._written: bytes | None = None

    def written(self, write: Callable[[AnyNotice], bytes]) -> bytes:
        """The notice in the one form that all listeners use."""
        if self._written is None:
            self._written = write(self.notice)
        return self._written
