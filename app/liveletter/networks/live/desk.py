"""The owner's access to one host: what they ask, and the line that brings what happens (MISSION L1, L6, L9)."""

from collections.abc import Callable

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import NotFound, ServerError
from liveletter.domain.live import OWNER, LiveHost, SessionSeen
from liveletter.networks.live.errors import nonsense
from liveletter.networks.live.line import Line
from liveletter.networks.live.owner_line import OwnerLine
from liveletter.networks.live.owner_requests import API, OwnerRequests
from liveletter.networks.live.proofs import Proofs
from liveletter.networks.live.timing import Timing
from liveletter.ports import LiveSink


class HostDesk(OwnerRequests):
    """Implements `ports.LiveDesk`."""

    def __init__(self, *, host: LiveHost, key: str, sink: LiveSink, timing: Timing | None = None) -> None:
        super().__init__(host=host, key=key, timing=timing or Timing())
        self._sink = sink
        self._line = Line(host=self._web.place.host, timing=self._timing, attend=self._attend, tell=self._tell)
        self._proofs = Proofs(tell=self.tell_seen, timing=self._timing)
        self._hidden = False

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
        if self._line.is_open and not self._hidden:
            try:
                await self.tell_typing(uuid)
            except (ServerError, NotFound):
                return

    async def send_seen(self, uuid: str, number: int) -> None:
        """Prove what is here; what cannot be told now is told later."""
        self._proofs.add(uuid, number)
        if self._line.is_open:
            await self._proofs.tell(uuid)

    async def prove(self, uuid: str, seen: SessionSeen, number: int) -> None:
        """Prove what the host does not know to be here (`follower.Source`): a crash may have come in between."""
        own = next((one for one in seen.members if one.number == OWNER), None)
        if own is not None and own.seen_number < number:
            await self.send_seen(uuid, number)

    async def _attend(self, opened: Callable[[], None]) -> None:
        line = OwnerLine(
            host_url=self._host.url, place=self._web.place, source=self, sink=self._sink, timing=self._timing
        )
        async with self._web.stream(f"{API}/events?hidden=true" if self._hidden else f"{API}/events") as pieces:
            if pieces is None:
                raise nonsense(self._web.place)
            opened()
            async with self._proofs.telling():
                await line.take(pieces)

    def _tell(self, state: LinkState, sentence: str) -> None:
        self._sink.state_changed(self._host.url, state, sentence)
