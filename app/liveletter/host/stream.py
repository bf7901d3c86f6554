"""Server-sent events: what is new in a session, as it happens, for whoever holds the line open.

The id of an event is a record's number. Whoever comes again with the last one they have misses nothing and gets
nothing twice. Every beat, what the hub may have lost is looked up.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from liveletter.host.config import Limits
from liveletter.host.errors import HostError
from liveletter.host.event_stream import EventLine
from liveletter.host.hub.hub import Dropped, Hub, Subscription, session_topic
from liveletter.host.hub.notices import (
    Ended,
    Envelope,
    Lagged,
    PresenceChanged,
    RecordAdded,
    SessionChanged,
    Typing,
)
from liveletter.host.leases import Leases
from liveletter.host.model import ENDING, SPOKEN, Record, RecordKind, Seat
from liveletter.host.presence import Audience
from liveletter.host.record_view import record_view
from liveletter.host.talk import Talk
from liveletter.host.telling import BEAT, RETRY, Beats, event, written

_SETTLE = 0.1  # seconds in which several comings and goings are told as one


class MemberStream:
    """One connection of one member. Ends by returning: when the seat or the session is gone, or it was too slow."""

    def __init__(
        self,
        *,
        talk: Talk,
        hub: Hub,
        leases: Leases,
        limits: Limits,
        seat: Seat,
        since: int,
        line: EventLine,
        hidden: bool,
        check_key: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self._talk = talk
        self._hub = hub
        self._leases = leases
        self._seat = seat
        self._last = since
        self._line = line
        self._send = line.send
        self._hidden = hidden  # the member does not count as here by this connection
        self._check_key = check_key  # of an owner: raises where it was made void meanwhile
        self._audience: Audience | None = None
        self._stale = False
        self._beats = Beats(limits.stream_beat_seconds)

    async def run(self) -> None:
        """Send until it ends."""
        subscription = await self._hub.subscribe(session_topic(self._seat.session.id))
        subscription.at_once = self._tell_at_once
        try:
            await self._leases.open(self._seat, hidden=self._hidden)
            await self._talk.seen(self._seat, self._last)
            await self._send(RETRY)
            await self._catch_up()
            await self._tell_audience()
            with contextlib.suppress(Dropped):
                while await self._step(subscription):
                    pass
        except HostError:
            await self._send(event("ended", {}))
        finally:
            subscription.close()
            await asyncio.shield(self._leases.close(self._seat, hidden=self._hidden))

    async def _step(self, subscription: Subscription) -> bool:
        wait = self._beats.wait()
        envelope = await subscription.next(min(_SETTLE, wait) if self._stale else wait)
        if self._beats.due():
            await self._beat()
        elif envelope is None and self._stale:
            await self._tell_audience()
        return envelope is None or await self._tell(envelope)

    def _tell_at_once(self, envelope: Envelope) -> bool:
        """By far the most: what somebody said, to a line that waits for it."""
        notice = envelope.notice
        if not isinstance(notice, RecordAdded) or notice.record.kind not in SPOKEN:
            return False
        if notice.record.number != self._last + 1 or not self._line.send_now(envelope.written(written)):
            return False
        self._last = notice.record.number
        return True

    async def _tell(self, envelope: Envelope) -> bool:
        match envelope.notice:
            case RecordAdded(record=record):
                if record.number == self._last + 1:
                    self._last = record.number
                    await self._send(envelope.written(written))
                elif record.number > self._last:
                    await self._catch_up()
                self._stale = self._stale or record.kind not in SPOKEN
                return await self._still_seated(record)
            case Typing(member=member):
                if member != self._seat.member.number:
                    await self._send(envelope.written(written))
            case PresenceChanged(member=member, gone=gone):
                if gone and member == self._seat.member.number:
                    await self._be_here()
                self._stale = True
            case SessionChanged():
                self._stale = True
            case Lagged():
                await self._beat()
            case Ended():
                await self._send(event("ended", {}))
                return False
        return True

    async def _still_seated(self, record: Record) -> bool:
        """A guest whose link was renewed or taken away, and everybody of a closed session, is sent away."""
        if record.kind not in ENDING or (record.kind is not RecordKind.CLOSED and record.member != self._number):
            return True
        if record.kind is RecordKind.RENEWED and self._number == 1:
            return True
        await self._send(event("ended", {}))
        return False

    @property
    def _number(self) -> int:
        return self._seat.member.number

    async def _beat(self) -> None:
        """A sign of life both ways; brings up what no notice told."""
        if self._check_key is not None:
            await self._check_key()
        self._seat = await self._talk.again(self._seat)
        await self._be_here()
        await self._send(BEAT)
        await self._catch_up()
        await self._tell_audience()

    async def _be_here(self) -> None:
        if not self._hidden:
            await self._talk.here(self._seat)

    async def _catch_up(self) -> None:
        while page := await self._talk.history(self._seat, since=self._last):
            for record in page:
                await self._send(event("record", record_view(record), record.number))
                self._last = record.number

    async def _tell_audience(self) -> None:
        self._stale = False
        audience = await self._talk.audience(self._seat)
        if audience != self._audience:
            self._audience = audience
            await self._send(event("audience", audience))
