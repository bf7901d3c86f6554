"""Guests who are here are present, as contacts of a network are (MISSION B5, D2, L5); so is the user, unless they hide
(L9)."""

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.live import LiveMember, LiveSession, MemberState
from liveletter.domain.presence import Presence, Show
from liveletter.services.presence import PresenceService


class LivePresence:
    """Feeds the presence service, one source for each session. Who was only invited is never shown as present."""

    def __init__(self, *, presence: PresenceService) -> None:
        self._presence = presence

    @property
    def is_hidden(self) -> bool:
        """Whether the user wants nobody to see that they are here."""
        return self._presence.own.show is Show.OFFLINE

    def seen(self, session: LiveSession) -> None:
        """A session as it stands."""
        if session.is_over:
            self.left(session.id)
            return
        for address, presence in _presences(session).items():
            self._presence.seen(-session.id, address, presence)

    def left(self, session_id: int) -> None:
        """Nothing is known through this session any more."""
        self._presence.source_left(-session_id)


def _presences(session: LiveSession) -> dict[Address, Presence]:
    """Of everybody but the user: also of who was removed, and may have been invited anew."""
    found: dict[Address, Presence] = {}
    for member in session.members:
        if member.number == session.own_number:
            continue
        try:
            address = Address.mail(member.address)
        except AddressError:
            continue
        presence = _presence(member)
        if presence != Presence() or address not in found:
            found[address] = presence
    return found


def _presence(member: LiveMember) -> Presence:
    """A guest whose page is closed may be reached by mail all the same: no word on whether they are there."""
    is_here = member.here and member.state is MemberState.JOINED
    return Presence(Show.ONLINE) if is_here else Presence()
