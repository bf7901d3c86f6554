"""What an owner's line brings: how far all sessions are, then whatever happens in any of them."""

from collections.abc import AsyncIterator

import msgspec

from liveletter.networks.live.errors import Place, nonsense, too_much
from liveletter.networks.live.events import EndlessEvent, Event, EventReader
from liveletter.networks.live.follower import Source
from liveletter.networks.live.following import Following
from liveletter.networks.live.shapes import RecordOf, Standing, Touched, TypingIn, read_event
from liveletter.networks.live.timing import Timing
from liveletter.networks.live.understood import is_uuid, record
from liveletter.ports import LiveSink

_LOOKED_AT = 100  # sessions, last used first, that are looked at anew with each connection: who is here, and the title
_MOST = 10_000  # sessions in one event


class OwnerLine:
    """One connection."""

    def __init__(self, *, host_url: str, place: Place, source: Source, sink: LiveSink, timing: Timing) -> None:
        self._host_url = host_url
        self._place = place
        self._sink = sink
        self._following = Following(source=source, sink=sink, timing=timing)
        self._is_first = True

    async def take(self, pieces: AsyncIterator[bytes]) -> None:
        """Take what comes until the line ends. Raises ServerError."""
        reader = EventReader()
        try:
            async for piece in pieces:
                for event in reader.feed(piece):
                    await self._take(event)
        except EndlessEvent:
            raise too_much(self._place) from None
        finally:
            await self._following.stop()

    async def _take(self, event: Event) -> None:
        match event.name:
            case "sessions":
                self._take_sessions(event.data)
            case "record":
                told = read_event(event.data, RecordOf)
                if told is not None and is_uuid(told.session):
                    self._following.heard(told.session, record(told.record, self._host_url, told.session))
            case "typing":
                typing = read_event(event.data, TypingIn)
                if typing is not None and self._sink.last_number(typing.session) is not None:
                    await self._sink.typing_seen(typing.session, typing.member)
            case "changed" | "ended":
                touched = read_event(event.data, Touched)
                if touched is not None and is_uuid(touched.session):
                    follow = self._following.changed if event.name == "changed" else self._following.ended
                    follow(touched.session)

    def _take_sessions(self, data: bytes) -> None:
        try:
            standings = msgspec.json.decode(data, type=list[Standing])[:_MOST]
        except (msgspec.MsgspecError, RecursionError):
            raise nonsense(self._place) from None
        known = [one for one in standings if is_uuid(one.session)]
        for one in known:
            self._following.told(one.session, one.last_number)
        if self._is_first:
            self._look_anew([one.session for one in known])
            self._is_first = False

    def _look_anew(self, told: list[str]) -> None:
        """What no record tells may have changed meanwhile; and what is not told may be no more."""
        here = set(self._sink.open_sessions())
        for uuid in told[:_LOOKED_AT]:
            if uuid in here:
                self._following.changed(uuid)
        for uuid in here.difference(told):
            if is_uuid(uuid):
                self._following.changed(uuid)
