"""The outbox, emptied: each entry is tried until it is proven, refused, expired or taken back (MISSION D9, D10).

Entries of one kind and account go one after the other; a slow mail server holds up no chat, nor one live session
another.
"""

import asyncio
import logging
from collections.abc import Iterable
from itertools import groupby

from liveletter.delivery.ledger import Ledger
from liveletter.delivery.trying import ARCHIVE_PAUSE, LOOKING, Tries
from liveletter.delivery.waiting import Waiting
from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError
from liveletter.domain.outbox import Outgoing, OutgoingKind, Patience, is_expired, sendable
from liveletter.domain.presence import Show
from liveletter.events import AccountStateChanged, EventBus, PresenceChanged
from liveletter.ports import Clock, OutboxStore
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)
_BY_NETWORK = frozenset({OutgoingKind.CHAT, OutgoingKind.FILE})
NOT_SENT = "The program ended before it was sent."
SAID_AGAIN = "The program ended while this was said. It is said again: the live host takes it once."
LOOK_PAUSE = 30.0  # seconds between two looks for what is in doubt
Way = tuple[OutgoingKind, int, int]  # what kind, by which account, in which live session


class OutboxRunner:
    """The store is the queue; `run` empties it (`ports.Outbox`)."""

    def __init__(
        self,
        *,
        store: OutboxStore,
        ledger: Ledger,
        tries: Tries,
        waiting: Waiting,
        clock: Clock,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._tries = tries
        self._waiting = waiting
        self._clock = clock
        self._tasks = tasks
        self._wake = asyncio.Event()
        self._busy: set[Way] = set()
        self._look_at: dict[int, float] = {}  # entry in doubt → when to look for it again
        self._reached: set[int] = set()  # accounts whose mail server answers
        bus.subscribe(PresenceChanged, self._on_presence)
        bus.subscribe(AccountStateChanged, self._on_account_state)

    # ------------------------------------------------------------------ ports.Outbox

    def take(self, *new: Outgoing, changed: Iterable[Outgoing] = ()) -> None:
        """Entries are new, others changed with them: the window is told, and what is due goes out."""
        for entry in new:
            self._ledger.announce(entry)
        for entry in changed:
            self._ledger.tell(entry)
        self._ledger.tell_count()
        self.wake()

    def wake(self) -> None:
        """Something may be tried again."""
        self._wake.set()

    def came_online(self, account_id: int) -> None:
        """What was under way when the connection broke, and is not in the server's archive, goes once more."""
        self._waiting.came_online(account_id)
        for entry in self._store.waiting():
            if entry.kind not in _BY_NETWORK or entry.account_id != account_id:
                continue
            if entry.state is DeliveryState.TRYING:
                self._ledger.advance(entry, DeliveryState.QUEUED, said="The connection broke before it was taken.")
            elif entry.state is DeliveryState.QUEUED and entry.attempts and entry.patience is Patience.NOW:
                self._ledger.put_off(entry, not_before=0.0, patience=entry.patience)
        self.wake()

    def went_offline(self, account_id: int) -> None:
        """Nothing more goes out there; what is under way stays as it is."""
        self._waiting.went_offline(account_id)

    def live_line_opened(self) -> None:
        """A live host can be reached: what waited for it goes now."""
        for entry in self._store.waiting():
            has_waited = entry.state is DeliveryState.QUEUED and entry.attempts
            if entry.kind is OutgoingKind.LIVE and has_waited and not self._tries.hindrance(entry):
                self._ledger.put_off(entry, not_before=0.0, patience=entry.patience)
        self.wake()

    # ------------------------------------------------------------------ its work

    def recover(self) -> None:
        """After a crash: what was not yet being handed over is queued again; of the rest it must be found out first."""
        for entry in self._store.waiting():
            if entry.state is not DeliveryState.TRYING or entry.kind is OutgoingKind.CHAT:
                continue
            if not entry.handing_over:
                is_live = entry.kind is OutgoingKind.LIVE
                self._ledger.advance(entry, DeliveryState.QUEUED, said=SAID_AGAIN if is_live else NOT_SENT)
            elif entry.kind is OutgoingKind.MAIL:
                self._ledger.advance(entry, DeliveryState.UNKNOWN, trouble=LOOKING)

    async def run(self) -> None:
        """Send what is due, then wait for the next; ends by cancelling."""
        while True:
            self._wake.clear()
            try:
                pause = self.turn()
            except ArchiveError as error:
                log.warning("The outbox waits: %s", error.sentence)
                pause = ARCHIVE_PAUSE
            try:
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            except TimeoutError:
                continue

    def turn(self) -> float | None:
        """Set to work what is due; returns the seconds until something else is, None where nothing is to come."""
        now = self._clock.now()
        entries = [entry for entry in self._store.waiting() if not self._expired(entry, now)]
        due = [entry for entry in sendable(entries, now) if not self._tries.hindrance(entry)]
        held = {entry.id: until for entry in due if (until := self._waiting.held_until(entry))}
        ready = [entry for entry in due if entry.id not in held]
        for way, group in groupby(sorted(ready, key=_way), key=_way):
            if way not in self._busy:
                self._busy.add(way)
                self._tasks.spawn(self._work(way, list(group)), name=f"outbox: {way[0]}")
        self._look_for_doubtful(entries, now)
        return self._until_next(entries, held, now)

    async def _work(self, way: Way, entries: list[Outgoing]) -> None:
        try:
            for entry in entries:
                if not await self._tries.attempt(entry):
                    break
        except ArchiveError as error:
            log.warning("The outbox waits: %s", error.sentence)
            await asyncio.sleep(ARCHIVE_PAUSE)
        finally:
            self._busy.discard(way)
            self.wake()

    def _expired(self, entry: Outgoing, now: float) -> bool:
        expired = is_expired(entry, now)
        if expired:
            self._tries.expire(entry)
        return expired

    def _look_for_doubtful(self, entries: list[Outgoing], now: float) -> None:
        doubtful = [entry for entry in entries if entry.state is DeliveryState.UNKNOWN]
        self._look_at = {entry.id: self._look_at.get(entry.id, now) for entry in doubtful}
        for entry in doubtful:
            if self._look_at[entry.id] <= now:
                self._look_at[entry.id] = now + LOOK_PAUSE
                self._tasks.spawn(self._look(entry), name="outbox: looking")

    async def _look(self, entry: Outgoing) -> None:
        await self._tries.look(entry)
        self.wake()

    def _on_account_state(self, event: AccountStateChanged) -> None:
        account_id = event.state.account_id
        if event.state.mail is not LinkState.ONLINE:
            self._reached.discard(account_id)
        elif account_id not in self._reached:
            self._reached.add(account_id)
            self._mail_reached(account_id)

    def _mail_reached(self, account_id: int) -> None:
        """Mails that wait because their server was not reached are tried now."""
        for entry in self._store.waiting():
            if entry.kind is OutgoingKind.MAIL and entry.account_id == account_id and entry.attempts:
                self._look_at.pop(entry.id, None)
                if entry.state is DeliveryState.QUEUED:
                    self._ledger.put_off(entry, not_before=0.0, patience=entry.patience)
        self.wake()

    def _on_presence(self, event: PresenceChanged) -> None:
        if event.presence.show not in {Show.OFFLINE, Show.UNKNOWN}:
            self._waiting.let_go(entry for entry in self._store.waiting() if entry.person_id == event.person_id)
            self.wake()

    def _until_next(self, entries: list[Outgoing], held: dict[int, float], now: float) -> float | None:
        moments = [entry.expires_at for entry in entries if entry.expires_at]
        moments += [entry.not_before for entry in entries if entry.not_before > now]
        moments += [*held.values(), *self._look_at.values()]
        return min((max(0.05, moment - now) for moment in moments), default=None)


def _way(entry: Outgoing) -> Way:
    return entry.kind, entry.account_id, entry.session_id
