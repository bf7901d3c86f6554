"""Who is connected to this process, and who of them counts as here."""

import contextlib
from collections import Counter

from liveletter.host.errors import HostError
from liveletter.host.model import Seat
from liveletter.host.talk import Talk


class Leases:
    """Counts the connections of each member to this process: the last one that ends takes the member away.

    A hidden connection does not count as being here. It ends what an earlier one has left; where another one still
    shows the member, also by another process, that hears of it and shows them again.
    """

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._open: Counter[tuple[str, int]] = Counter()
        self._hidden = 0

    @property
    def count(self) -> int:
        """How many connections there are."""
        return self._open.total() + self._hidden

    async def open(self, seat: Seat, *, hidden: bool) -> None:
        """A further connection."""
        key = seat.session.id, seat.member.number
        if not hidden:
            self._open[key] += 1
            await self._talk.here(seat)
            return
        self._hidden += 1
        if key not in self._open:
            await self._talk.gone(seat)

    async def close(self, seat: Seat, *, hidden: bool) -> None:
        """One less."""
        if hidden:
            self._hidden -= 1
            return
        key = seat.session.id, seat.member.number
        self._open[key] -= 1
        if self._open[key] <= 0:
            del self._open[key]
            with contextlib.suppress(HostError):  # the session or the seat is gone as well
                await self._talk.gone(seat)
