"""One try, and what it comes to. What has happened is written down however long the disk is full: it must not be done
again."""

import asyncio
import logging
import random
from collections.abc import Callable, Mapping

from liveletter.delivery.ledger import Ledger
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError, LiveletterError, NotFound, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.outbox import Outgoing, OutgoingKind, Pauses
from liveletter.events import EventBus, MailFailed, MailSent
from liveletter.ports import Clock, Finding, Mechanism, OutboxStore, Together, Told

log = logging.getLogger(__name__)
MAIL_PAUSES = Pauses(first=5.0, longest=1800.0)
ARCHIVE_PAUSE = 5.0  # seconds until a full disk is tried again
OFFLINE_PAUSE = 1.0  # seconds: the network has yet to say that it is gone
DOUBT_ENDS = 600.0  # seconds that a report may take to prove what is in doubt
IN_DOUBT = (
    "The connection broke while “{title}” was handed over. It may have been sent. "
    "Look whether it arrived before you send it again."
)
LOOKING = "The connection broke while this was handed over. Liveletter looks whether it was sent."
EXPIRED = "It could not be sent in time."


class Tries:
    """Hands entries to their mechanisms and notes what comes of it."""

    def __init__(
        self,
        *,
        store: OutboxStore,
        ledger: Ledger,
        mechanisms: Mapping[OutgoingKind, Mechanism],
        together: Together,
        clock: Clock,
        bus: EventBus,
        chance: random.Random,
    ) -> None:
        self._store = store
        self._ledger = ledger
        self._mechanisms = mechanisms
        self._together = together
        self._clock = clock
        self._bus = bus
        self._chance = chance

    def hindrance(self, entry: Outgoing) -> str:
        """Why an entry cannot be tried at all now."""
        return self._mechanisms[entry.kind].hindrance(entry)

    async def attempt(self, entry: Outgoing) -> bool:
        """Try once; whether to go on with the next of the same way. Raises ArchiveError before anything was sent."""
        if self._store.get(entry.id).state is not DeliveryState.QUEUED:  # taken back meanwhile
            return True
        entry = self._ledger.advance(entry, DeliveryState.TRYING)
        try:
            told = await self._mechanisms[entry.kind].deliver(entry, lambda: self._store.mark_handing_over(entry.id))
        except ArchiveError:
            await kept(lambda: self._ledger.advance(entry, DeliveryState.QUEUED))
            raise
        except LiveletterError as error:
            trouble = error
            await kept(lambda: self._not_sent(entry, trouble))
            return not isinstance(error, Unreachable)
        if told.done:
            await kept(lambda: self._handed_over(entry, told))
        return True

    async def look(self, entry: Outgoing) -> None:
        """Find out what became of an entry in doubt. What no server can tell is the user's to decide, after a while."""
        finding = await self._mechanisms[entry.kind].look(entry)
        if self._store.get(entry.id).state is not DeliveryState.UNKNOWN:  # proven meanwhile, or the user decided
            return
        if finding is Finding.THERE:
            found = Told(True, said="It was found among the sent mails.")
            await kept(lambda: self._handed_over(entry, found))
        elif finding is Finding.ABSENT:
            await kept(lambda: self._ledger.advance(entry, DeliveryState.QUEUED, said="It had not been sent."))
        elif self._clock.now() - entry.state_at >= DOUBT_ENDS:
            await kept(lambda: self._fail(entry, IN_DOUBT.format(title=entry.title)))

    def expire(self, entry: Outgoing) -> None:
        """It is too late for an entry."""
        self._ledger.advance(entry, DeliveryState.EXPIRED, trouble=f"{EXPIRED} {entry.trouble}".strip())
        self._tell_failed(entry, EXPIRED)
        self._ledger.tell_count()

    def _handed_over(self, entry: Outgoing, told: Told) -> None:
        refused = tuple(f"{address}: {words}" for address, words in told.refused.items())
        with self._together():
            for address, words in told.refused.items():
                self._ledger.note(entry, by=told.by, said=words, who=address)
            self._mechanisms[entry.kind].sent(entry)
            self._ledger.advance(
                entry, DeliveryState.HANDED_OVER, by=told.by, said=told.said, trouble="; ".join(refused)
            )
        if entry.kind is OutgoingKind.MAIL:
            self._bus.publish(MailSent(entry.key, entry.title, refused))
        self._ledger.tell_count()

    def _not_sent(self, entry: Outgoing, error: LiveletterError) -> None:
        if isinstance(error, ProtocolTrouble):
            log.warning("Handing over ended in doubt: %s", error.detail)
            self._ledger.advance(entry, DeliveryState.UNKNOWN, said=error.detail, trouble=LOOKING)
        elif isinstance(error, NotFound) or (isinstance(error, Refused) and error.permanent):
            self._fail(entry, f"{error.sentence} {error.detail}".strip())
        else:
            self._later(entry, error)
        self._ledger.tell_count()

    def _later(self, entry: Outgoing, error: LiveletterError) -> None:
        is_offline = isinstance(error, Unreachable) and self._is_for_network(entry)
        pause = OFFLINE_PAUSE if is_offline else MAIL_PAUSES.after(entry.attempts, self._chance)
        sentence = f"{error.sentence} {_ended(error.detail)}".strip() if isinstance(error, Refused) else error.sentence
        self._ledger.advance(
            entry,
            DeliveryState.QUEUED,
            said=error.detail or error.sentence,
            trouble="" if is_offline else sentence,
            not_before=self._clock.now() + pause,
        )
        self._tell_failed(entry, f"{sentence} It will be tried again by itself.")

    def _is_for_network(self, entry: Outgoing) -> bool:
        """Whether an entry waits for nothing but the account's network. (A file may wait for the server of files.)"""
        return entry.kind is OutgoingKind.CHAT or bool(self.hindrance(entry))

    def _fail(self, entry: Outgoing, sentence: str) -> None:
        self._ledger.advance(entry, DeliveryState.FAILED, trouble=sentence)
        self._tell_failed(entry, sentence)
        self._ledger.tell_count()

    def _tell_failed(self, entry: Outgoing, sentence: str) -> None:
        if entry.kind is OutgoingKind.MAIL:
            self._bus.publish(MailFailed(entry.id, entry.title, sentence))


def _ended(words: str) -> str:
    """A server's words, so that a sentence can follow."""
    return words if not words or words.endswith((".", "!", "?")) else f"{words}."


async def kept(store: Callable[[], object]) -> None:
    """Write down what has happened, as soon as there is room."""
    while True:
        try:
            store()
            return
        except ArchiveError:
            await asyncio.sleep(ARCHIVE_PAUSE)
