"""Listens to nothing: for a single request to a host, without a line."""

from collections.abc import Sequence

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveRecord, SessionSeen


class DeafSink:
    """Implements `ports.LiveSink`."""

    def state_changed(self, host_url: str, state: LinkState, sentence: str) -> None:
        """Nothing."""

    def last_number(self, uuid: str) -> int | None:
        """Nothing is known."""
        return None

    def open_sessions(self) -> Sequence[str]:
        """Nothing is known."""
        return ()

    async def session_seen(self, seen: SessionSeen) -> None:
        """Nothing."""

    async def records_received(self, uuid: str, records: Sequence[LiveRecord]) -> None:
        """Nothing."""

    async def typing_seen(self, uuid: str, member: int) -> None:
        """Nothing."""

    async def session_ended(self, uuid: str) -> None:
        """Nothing."""
