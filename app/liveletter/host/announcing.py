"""Tells those who are connected, in this process and others, what is new in a session."""

from liveletter.host.hub.hub import Hub, owner_topic, session_topic
from liveletter.host.hub.notices import AnyNotice
from liveletter.host.model import Session


class Announcer:
    """A session's members hear it, and the owner's connection that listens to all of their sessions."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    async def tell(self, session: Session, notice: AnyNotice) -> None:
        """Tell of it, after it is stored."""
        await self.tell_of(session.id, session.owner_id, notice)

    async def tell_of(self, session_id: str, owner_id: str, notice: AnyNotice) -> None:
        """The same of a session that is known by its id and its owner's alone."""
        await self._hub.publish(session_topic(session_id), notice)
        await self._hub.publish(owner_topic(owner_id), notice)

    async def tell_owner(self, session: Session, notice: AnyNotice) -> None:
        """Tell of what the owner alone may know."""
        await self._hub.publish(owner_topic(session.owner_id), notice)
