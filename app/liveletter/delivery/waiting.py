"""Messages kept for somebody until they are there (MISSION B6 a)."""

from collections.abc import Callable, Iterable

from liveletter import settings as keys
from liveletter.delivery.ledger import Ledger
from liveletter.domain.outbox import Outgoing, Patience
from liveletter.domain.presence import Presence, Show
from liveletter.ports import Clock
from liveletter.settings import Settings

ROSTER_TIME = 15.0  # seconds after coming online until all contacts have told whether they are there


class Waiting:
    """Decides whether an entry is kept back, and until when. Who is there is told by presence; besides, it is looked
    again at growing intervals: each as long as the message has waited, within the limits that the user set."""

    def __init__(
        self, *, ledger: Ledger, presence: Callable[[int], Presence], settings: Settings, clock: Clock
    ) -> None:
        self._ledger = ledger
        self._presence = presence
        self._settings = settings
        self._clock = clock
        self._online_since: dict[int, float] = {}

    def came_online(self, account_id: int) -> None:
        """From now on contacts tell whether they are there."""
        self._online_since[account_id] = self._clock.now()

    def went_offline(self, account_id: int) -> None:
        """Nobody's presence is known through this account."""
        self._online_since.pop(account_id, None)

    def held_until(self, entry: Outgoing) -> float:
        """Until when to keep an entry that is due; it is put off then. 0: it may go."""
        if entry.patience is not Patience.UNTIL_THERE:
            return 0.0
        now = self._clock.now()
        show = self._presence(entry.person_id).show
        if show is Show.UNKNOWN and now < self._online_since.get(entry.account_id, now) + ROSTER_TIME:
            return self._put_off(entry, now + ROSTER_TIME)
        if show is not Show.OFFLINE:
            return 0.0
        self._ledger.note(entry, said="Not there.")
        return self._put_off(entry, now + self._pause(entry, now))

    def let_go(self, entries: Iterable[Outgoing]) -> None:
        """Their person may be there now: they are due."""
        for entry in entries:
            if entry.patience is Patience.UNTIL_THERE and entry.not_before > self._clock.now():
                self._ledger.put_off(entry, not_before=0.0, patience=entry.patience)

    def _put_off(self, entry: Outgoing, until: float) -> float:
        self._ledger.put_off(entry, not_before=until, patience=entry.patience)
        return until

    def _pause(self, entry: Outgoing, now: float) -> float:
        first = 60.0 * self._settings[keys.RETRY_FIRST_MINUTES]
        longest = 60.0 * self._settings[keys.RETRY_LONGEST_MINUTES]
        return min(max(now - entry.at, first), max(longest, first))
