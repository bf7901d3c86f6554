"""Presence (RFC 6121) and what the people list makes of it (MISSION D1)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Show(StrEnum):
    """One resource's presence, most reachable first."""

    CHAT = "chat"
    ONLINE = "online"
    AWAY = "away"
    XA = "xa"
    DND = "dnd"
    OFFLINE = "offline"
    UNKNOWN = "unknown"  # presence is not shared with the user


class Availability(StrEnum):
    """What is drawn: a green square, a red circle, or nothing."""

    AVAILABLE = "available"
    BUSY = "busy"  # online, but perhaps not reachable now
    UNKNOWN = "unknown"


_ORDER = {show: rank for rank, show in enumerate(Show)}
_AVAILABILITY = {
    Show.CHAT: Availability.AVAILABLE,
    Show.ONLINE: Availability.AVAILABLE,
    Show.AWAY: Availability.BUSY,
    Show.XA: Availability.BUSY,
    Show.DND: Availability.BUSY,
    Show.OFFLINE: Availability.UNKNOWN,
    Show.UNKNOWN: Availability.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class Presence:
    """How a person stands, over all their addresses and devices."""

    show: Show = Show.UNKNOWN
    status: str = ""  # their own words

    @property
    def availability(self) -> Availability:
        """The symbol for this presence."""
        return _AVAILABILITY[self.show]


def strongest(presences: Iterable[Presence]) -> Presence:
    """The most reachable of several; unknown where there is none."""
    return min(presences, key=lambda presence: _ORDER[presence.show], default=Presence())
