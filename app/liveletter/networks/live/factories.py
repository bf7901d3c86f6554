"""Makes the client's adapters (`ports.LiveFactories`)."""

from collections.abc import Callable

from liveletter.domain.live import LiveHost
from liveletter.networks.live.desk import HostDesk
from liveletter.networks.live.seat import GuestSeat
from liveletter.networks.live.sign_up import SignUp
from liveletter.networks.live.timing import Timing
from liveletter.ports import HostSignUp, LiveDesk, LiveSeat, LiveSink


class LiveAdapters:
    """All wait as long as `timing` says."""

    def __init__(self, *, timing: Timing | None = None) -> None:
        self._timing = timing or Timing()

    def desk(self, host: LiveHost, key: str, sink: LiveSink) -> LiveDesk:
        """The owner's access."""
        return HostDesk(host=host, key=key, sink=sink, timing=self._timing)

    def seat(self, link: str, kept_pass: str, sink: LiveSink, pass_changed: Callable[[str], None]) -> LiveSeat:
        """A guest's access. Raises NotFound and Refused where the link is none."""
        return GuestSeat(link=link, kept_pass=kept_pass, sink=sink, pass_changed=pass_changed, timing=self._timing)

    def sign_up(self) -> HostSignUp:
        """How to become an owner."""
        return SignUp(timing=self._timing)
