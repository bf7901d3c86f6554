"""A line to a live host, and what belongs to it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import OWNER, LiveHost, LiveRole, LiveSession
from liveletter.ports import LiveDesk, LiveSeat, LiveSink, LiveStore, LiveTalk
from liveletter.services.live.intake import LineOf
from liveletter.tasks import TaskGroup

_BEST = (LinkState.ONLINE, LinkState.CONNECTING, LinkState.FAILED, LinkState.OFFLINE)


class Intake(LiveSink, Protocol):
    """A sink that proves by its line what has arrived."""

    talk: LiveTalk | None


SinkFor = Callable[[LineOf, Callable[[LinkState, str], None], Callable[[LiveSession], None]], Intake]


@dataclass
class Line:
    """A line that runs, or will."""

    host_url: str
    sink: Intake
    desk: LiveDesk | None = None
    seat: LiveSeat | None = None
    host: LiveHost | None = None
    key: str = field(default="", repr=False)
    state: LinkState = LinkState.OFFLINE
    sentence: str = ""
    tasks: TaskGroup = field(default_factory=TaskGroup)

    @property
    def talk(self) -> LiveTalk | None:
        """By what the user talks."""
        return self.desk or self.seat


class Kept:
    """A guest's link and pass, written down as soon as it is known to which session they belong."""

    def __init__(self, link: str, kept_pass: str, live: LiveStore) -> None:
        self._link = link
        self._pass = kept_pass
        self._live = live
        self._session_id = 0

    def changed(self, kept_pass: str) -> None:
        """The pass is another one."""
        self._pass = kept_pass
        self._write()

    def belongs_to(self, session_id: int) -> None:
        """The session is kept now."""
        self._session_id = session_id
        if self._live.link(session_id) != (self._link, self._pass):
            self._write()

    def _write(self) -> None:
        if self._session_id:
            self._live.set_link(self._session_id, self._link, self._pass)


@dataclass(frozen=True, slots=True)
class Seat:
    """A guest's access to a session, with the line it has and what is to be kept of it."""

    seat: LiveSeat
    line: Line = field(repr=False)
    kept: Kept = field(repr=False)


def line_of(session: LiveSession) -> LineOf:
    """What a guest's line must know of its session."""
    owner = session.member(OWNER)
    address = owner.address if owner is not None else ""
    return LineOf(session.host_url, LiveRole.GUEST, session.account_id, address, session.message_id)


def best(lines: Iterable[Line]) -> tuple[LinkState, str]:
    """How a host is reached: state and sentence of the best of several lines to it."""
    found = min(lines, key=lambda one: _BEST.index(one.state))
    return found.state, found.sentence
