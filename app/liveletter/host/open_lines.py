"""How many lines (event streams, long polls) are open at once: so many for a member, so many for a network address."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from liveletter.host.errors import TooMany
from liveletter.host.model import Seat

_LATER = 10  # seconds
_SENTENCE = "Too many lines to this host are open. Close some of the pages that show its chats."


class OpenLines:
    """The lines of one process. `who` is a member or an owner, `client` a network address."""

    def __init__(self, *, per_member: int, per_client: int) -> None:
        self._per_member = per_member
        self._per_client = per_client
        self._members: Counter[str] = Counter()
        self._clients: Counter[str] = Counter()

    def require(self, who: str, client: str) -> None:
        """Raise TooMany where no further line is allowed."""
        if self._members[who] >= self._per_member or self._clients[client] >= self._per_client:
            raise TooMany(_SENTENCE, _LATER)

    @contextmanager
    def held(self, who: str, client: str) -> Iterator[None]:
        """One line more, as long as the block lasts."""
        self._members[who] += 1
        self._clients[client] += 1
        try:
            yield
        finally:
            _one_less(self._members, who)
            _one_less(self._clients, client)


def member_of(seat: Seat) -> str:
    """Who holds a line of a session."""
    return f"{seat.session.id}/{seat.member.number}"


def _one_less(counted: Counter[str], key: str) -> None:
    counted[key] -= 1
    if counted[key] <= 0:
        del counted[key]
