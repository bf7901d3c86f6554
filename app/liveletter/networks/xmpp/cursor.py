"""How far the server's archive (XEP-0313) need not be read again."""

from collections import deque
from collections.abc import Callable

from liveletter.networks.xmpp.sent import Sent


class Cursor:
    """Moves on over what is on disk, but never past something of ours that the server may not have: after a crash, the
    archive is read from the cursor on, and what is not found there was not sent. A receipt that the server may not
    have holds it back too: then the message that it proves is read, and proven, once more."""

    def __init__(self, *, sent: Sent, stored: Callable[[], str], advance: Callable[[str], None]) -> None:
        self._sent = sent
        self._stored = stored
        self._advance = advance
        self._reached: deque[tuple[int, str]] = deque()  # number of what was sent last by then, place in the archive

    def reach(self, archive_id: str) -> None:
        """All up to this place is on disk. Raises ArchiveError."""
        if self._reached and self._reached[-1][0] == self._sent.count:
            self._reached.pop()
        self._reached.append((self._sent.count, archive_id))
        self.settle()

    def settle(self) -> None:
        """Something was acknowledged: move on as far as that allows. Raises ArchiveError, and is then called again."""
        oldest = self._sent.oldest
        passed = sum(1 for count, _ in self._reached if count < oldest)
        if passed:
            self._advance(self._reached[passed - 1][1])
        for _ in range(passed):
            self._reached.popleft()

    def begin(self) -> str:
        """The archive is about to be read: from where?"""
        self._reached.clear()
        return self._stored()
