"""Who is connected to this process."""

import contextlib
from collections import Counter

from liveletter.host.errors import HostError
from liveletter.host.model import Seat
from liveletter.host.talk import Talk


class Leases:
    """Counts the connections of each member to this process: the last one that ends takes the member away."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._open: Counter[tuple[str, int]] = Counter()

    @property
    def count(self) -> int:
        """How many connections there are."""
        return self._open.total()

    async def open(self, seat: Seat) -> None:
        """A further connection."""
        self._open[seat.session.id, seat.member.number] += 1
        await self._talk.here(seat)

    async def close(self, seat: Seat) -> None:
        """One less."""
        key = seat.session.id, seat.member.number
        self._open[key] -= 1
        if self._open[key] <= 0:
            del self._open[key]
            with contextlib.suppress(HostError):  # the session or the seat is gone as well
                await self._talk.gone(seat)
