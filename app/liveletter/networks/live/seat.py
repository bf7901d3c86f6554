"""A guest's access to one session: what they ask, and the line that brings what happens (MISSION L5, L7, L9)."""

from collections.abc import AsyncIterator, Callable

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import NotFound, ServerError, WrongPassword
from liveletter.domain.live import SessionSeen
from liveletter.networks.live.errors import NotAllowed, too_much
from liveletter.networks.live.events import EndlessEvent, Event, EventReader
from liveletter.networks.live.following import Following
from liveletter.networks.live.guest_requests import GuestRequests
from liveletter.networks.live.line import Line, LineOver
from liveletter.networks.live.proofs import Proofs
from liveletter.networks.live.shapes import HIGHEST, AudienceTold, RecordTold, TypingIn, read_event
from liveletter.networks.live.timing import Timing
from liveletter.networks.live.understood import record
from liveletter.ports import LiveSink


class GuestSeat(GuestRequests):
    """Implements `ports.LiveSeat`. Raises NotFound and Refused where the link is none."""

    def __init__(
        self,
        *,
        link: str,
        kept_pass: str,
        sink: LiveSink,
        pass_changed: Callable[[str], None],
        timing: Timing | None = None,
    ) -> None:
        super().__init__(link=link, kept_pass=kept_pass, pass_changed=pass_changed, timing=timing or Timing())
        self._sink = sink
        self._line = Line(host=self._web.place.host, timing=self._timing, attend=self._attend, tell=self._tell)
        self._proofs = Proofs(tell=self._tell_seen, timing=self._timing)

    async def run(self) -> None:
        """Keep the line."""
        async with self._web.kept():
            await self._line.run()

    def wake(self) -> None:
        """Open the line anew now."""
        self._line.wake()

    def hide(self, hidden: bool) -> None:
        """Whether the user is shown as here by the line."""
        if hidden != self._hidden:
            self._hidden = hidden
            self._line.wake()

    async def send_typing(self, uuid: str) -> None:
        """Tell that the user is writing, if it can be told now: a moment later it is worth nothing."""
        self._require_own(uuid)
        if self._line.is_open and not self._hidden:
            try:
                await self.tell_typing()
            except (ServerError, NotFound):
                return

    async def send_seen(self, uuid: str, number: int) -> None:
        """Prove what is here; what cannot be told now is told later."""
        self._require_own(uuid)
        self._proofs.add(uuid, number)
        if self._line.is_open:
            await self._proofs.tell(uuid)

    async def prove(self, uuid: str, seen: SessionSeen, number: int) -> None:
        """The opening of the line proves it (`follower.Source`)."""

    async def _attend(self, opened: Callable[[], None]) -> None:
        following = Following(source=self, sink=self._sink, timing=self._timing)
        try:
            await self._follow(following, opened)
        except NotFound as error:
            await self._sink.session_ended(self.uuid)
            raise LineOver from error
        except NotAllowed as error:
            raise WrongPassword(error.sentence) from None
        finally:
            await following.stop()

    async def _follow(self, following: Following, opened: Callable[[], None]) -> None:
        headers = {"Last-Event-ID": str(self._sink.last_number(self.uuid) or 0), **self._cookie()}
        async with self._web.stream("/events?hidden=true" if self._hidden else "/events", headers) as pieces:
            if pieces is not None:
                opened()
                async with self._proofs.telling():
                    await self._take_all(pieces, following)
                return
        following.changed(self.uuid)  # the session is closed: nothing comes any more, but some may be missing
        following.told(self.uuid, HIGHEST)
        await following.idle()
        raise LineOver

    async def _take_all(self, pieces: AsyncIterator[bytes], following: Following) -> None:
        reader = EventReader()
        try:
            async for piece in pieces:
                for event in reader.feed(piece):
                    await self._take(event, following)
        except EndlessEvent:
            raise too_much(self._web.place) from None

    async def _take(self, event: Event, following: Following) -> None:
        match event.name:
            case "record":
                told = read_event(event.data, RecordTold)
                if told is not None:
                    following.heard(self.uuid, record(told, self.host_url, self.uuid))
            case "audience":
                audience = read_event(event.data, AudienceTold)
                if audience is not None:
                    following.pushed(self.uuid, await self.seen_in(audience))
            case "typing":
                typing = read_event(event.data, TypingIn)
                if typing is not None:
                    await self._sink.typing_seen(self.uuid, typing.member)

    async def _tell_seen(self, _uuid: str, number: int) -> None:
        await self.tell_seen(number)

    def _tell(self, state: LinkState, sentence: str) -> None:
        self._sink.state_changed(self.host_url, state, sentence)
