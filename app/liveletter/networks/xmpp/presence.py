"""Who is there (RFC 6121 section 4, MISSION D1): the strongest presence over a contact's devices. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from liveletter.domain.presence import Presence, Show, strongest
from liveletter.networks.xmpp.stanza_xml import CLIENT, bare, resource, text_of

_SHOWS = {"": Show.ONLINE, "chat": Show.CHAT, "away": Show.AWAY, "xa": Show.XA, "dnd": Show.DND}
_SHARED = frozenset({"to", "both"})
DEVICES = 50  # of one contact that are told apart; more is an attack or a fault


@dataclass(frozen=True, slots=True)
class Announcement:
    """One presence stanza that tells how a device stands. `presence` is None where it has gone."""

    jid: str  # bare
    device: str  # resource; empty: all devices
    presence: Presence | None


def read_announcement(stanza: Element) -> Announcement | None:
    """What a presence stanza tells of a device; None where it is about something else, or malformed."""
    jid, device, kind = bare(stanza.get("from")), resource(stanza.get("from")), stanza.get("type", "")
    if not jid:
        return None
    if kind == "":
        show = _SHOWS.get(text_of(stanza, CLIENT, "show"), Show.ONLINE)
        return Announcement(jid, device, Presence(show, text_of(stanza, CLIENT, "status")))
    if kind in {"unavailable", "error"}:
        return Announcement(jid, device if kind == "unavailable" else "", None)
    return None


class Presences:
    """The presence of everybody in the roster.

    Nothing is known (UNKNOWN) of who does not share it with the user; who shares it and has no device online is
    OFFLINE. What a stranger announces is not kept.
    """

    def __init__(self) -> None:
        self._subscriptions: dict[str, str] = {}
        self._devices: dict[str, dict[str, Presence]] = {}

    def clear(self) -> None:
        """A new session begins: nothing is known until it is told again."""
        self._subscriptions.clear()
        self._devices.clear()

    def set_subscription(self, jid: str, subscription: str) -> None:
        """A roster entry came or changed: none, to, from or both."""
        self._subscriptions[jid] = subscription
        if subscription not in _SHARED:
            self._devices.pop(jid, None)

    def remove(self, jid: str) -> None:
        """A roster entry went."""
        self._subscriptions.pop(jid, None)
        self._devices.pop(jid, None)

    def announce(self, announcement: Announcement) -> bool:
        """Take in what a device announces; False where that is nobody of the roster."""
        jid, device, presence = announcement.jid, announcement.device, announcement.presence
        if self._subscriptions.get(jid) not in _SHARED:
            return False
        devices = self._devices.setdefault(jid, {})
        if presence is not None:
            if device in devices or len(devices) < DEVICES:
                devices[device] = presence
        elif device:
            devices.pop(device, None)
        else:
            devices.clear()
        return True

    def of(self, jid: str) -> Presence:
        """How a contact stands now."""
        if self._subscriptions.get(jid) not in _SHARED:
            return Presence()
        return strongest(self._devices.get(jid, {}).values()) if self._devices.get(jid) else Presence(Show.OFFLINE)

    def contacts(self) -> Iterable[str]:
        """Everybody of the roster."""
        return tuple(self._subscriptions)
