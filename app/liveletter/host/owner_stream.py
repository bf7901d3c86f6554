"""Server-sent events of all sessions of one owner, for a program that keeps one line open instead of hundreds.

It begins with the last number of each session, so that whoever comes again asks each one's history for what is new.
While it is open, the owner counts as here in all open sessions in use, and is shown so as each one permits; not where
the line was asked to be hidden.
"""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable

import msgspec

from liveletter.host.config import Limits
from liveletter.host.errors import HostError
from liveletter.host.event_stream import EventLine
from liveletter.host.hub.hub import Dropped, Hub, Subscription, owner_topic, session_topic
from liveletter.host.hub.notices import AnyNotice, Ended, Lagged, PresenceChanged, RecordAdded, SessionChanged, Typing
from liveletter.host.model import OWNER, Owner
from liveletter.host.record_view import record_view
from liveletter.host.sessions import Sessions
from liveletter.host.storage.owners import OwnerStore
from liveletter.host.telling import BEAT, RETRY, Beats, event

_IN_USE = 30 * 86400  # seconds since the last word
_SESSIONS = 500  # told of at the beginning


class Standing(msgspec.Struct, frozen=True):
    """How far a session is."""

    session: str
    last_number: int


def written_for_owner(notice: AnyNotice) -> bytes:
    """A notice with the session it belongs to."""
    match notice:
        case RecordAdded(session_id=session_id, record=record):
            return event("record", {"session": session_id, "record": record_view(record)})
        case Typing(session_id=session_id, member=member) if member != OWNER:
            return event("typing", {"session": session_id, "member": member})
        case PresenceChanged(session_id=session_id) | SessionChanged(session_id=session_id):
            return event("changed", {"session": session_id})
        case Ended(session_id=session_id):
            return event("ended", {"session": session_id})
        case _:
            return b""


class OwnerPresenceKeeper:
    """Holds the owner's presence in all of their sessions while a program of theirs is connected.

    A hidden connection holds none. It ends what an earlier one has left; where another one still shows the owner, also
    by another process, that hears of it and shows them again.
    """

    def __init__(
        self, *, kept: OwnerStore, memory: OwnerStore, hub: Hub, limits: Limits, clock: Callable[[], float]
    ) -> None:
        self._stores = (kept, memory)
        self._hub = hub
        self._limits = limits
        self._clock = clock
        self._open: Counter[str] = Counter()
        self._hidden = 0

    @property
    def count(self) -> int:
        """How many connections there are."""
        return self._open.total() + self._hidden

    async def open(self, owner: Owner, *, hidden: bool) -> None:
        """A further connection."""
        if not hidden:
            self._open[owner.id] += 1
            await self.beat(owner)
            return
        self._hidden += 1
        if owner.id not in self._open:
            for store in self._stores:
                await self._leave(store, owner)

    async def beat(self, owner: Owner) -> None:
        """A sign of life."""
        now = self._clock()
        for store in self._stores:
            came = await store.here(
                owner_id=owner.id, now=now, until=now + self._limits.lease_seconds, used_since=now - _IN_USE
            )
            await self._tell(came, gone=False)

    async def close(self, owner: Owner, *, hidden: bool) -> None:
        """One less."""
        if hidden:
            self._hidden -= 1
            return
        self._open[owner.id] -= 1
        if self._open[owner.id] > 0:
            return
        del self._open[owner.id]
        for store in self._stores:
            with contextlib.suppress(HostError):
                await self._leave(store, owner)

    async def _leave(self, store: OwnerStore, owner: Owner) -> None:
        left = await store.gone(owner_id=owner.id, now=self._clock())
        await self._tell(left, gone=True)
        for session_id in left[:1]:  # one is enough for the owner's other connections
            await self._hub.publish(owner_topic(owner.id), PresenceChanged(session_id, OWNER, gone=True))

    async def _tell(self, session_ids: tuple[str, ...], *, gone: bool) -> None:
        for session_id in session_ids:
            await self._hub.publish(session_topic(session_id), PresenceChanged(session_id, OWNER, gone=gone))


class OwnerStream:
    """One connection of an owner's program."""

    def __init__(
        self,
        *,
        sessions: Sessions,
        hub: Hub,
        keeper: OwnerPresenceKeeper,
        limits: Limits,
        owner: Owner,
        check_key: Callable[[], Awaitable[object]],
        line: EventLine,
        hidden: bool,
    ) -> None:
        self._sessions = sessions
        self._hub = hub
        self._keeper = keeper
        self._beats = Beats(limits.stream_beat_seconds)
        self._owner = owner
        self._check_key = check_key  # raises where the key was made void meanwhile
        self._send = line.send
        self._hidden = hidden
        self._known: set[str] = set()  # sessions that the owner's presence was told in

    async def run(self) -> None:
        """Send until it ends."""
        subscription = await self._hub.subscribe(owner_topic(self._owner.id))
        try:
            with contextlib.suppress(Dropped, HostError):
                await self._keeper.open(self._owner, hidden=self._hidden)
                await self._send(RETRY)
                await self._tell_all()
                while True:
                    await self._step(subscription)
        finally:
            subscription.close()
            await asyncio.shield(self._keeper.close(self._owner, hidden=self._hidden))

    async def _step(self, subscription: Subscription) -> None:
        envelope = await subscription.next(self._beats.wait())
        if self._beats.due():
            await self._check_key()
            await self._be_here()
            await self._send(BEAT)
            await self._tell_all()
        if envelope is None:
            return
        await self._be_here_in(envelope.notice)
        if isinstance(envelope.notice, Lagged):
            await self._tell_all()
        elif data := envelope.written(written_for_owner):
            await self._send(data)

    async def _be_here_in(self, notice: AnyNotice) -> None:
        """The owner is here in a new session at once, and where another connection's end has taken them away; not only
        with the next sign of life."""
        match notice:
            case SessionChanged(session_id=session_id) if session_id not in self._known:
                self._known.add(session_id)
                await self._be_here()
            case PresenceChanged(member=number, gone=True) if number == OWNER:
                await self._be_here()

    async def _be_here(self) -> None:
        if not self._hidden:
            await self._keeper.beat(self._owner)

    async def _tell_all(self) -> None:
        found = await self._sessions.list(self._owner, before=float("inf"), limit=_SESSIONS)
        self._known.update(one.id for one in found)
        await self._send(event("sessions", [Standing(one.id, one.last_number) for one in found]))
