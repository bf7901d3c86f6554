"""What servers and readers report of mails that were sent: noted in the log, and what it proves (MISSION B8, D9, D10).

A report is the claim of whoever wrote it; they knew the Message-ID. It never makes a mail go out again.
"""

import logging
from collections.abc import Callable, Iterable

from liveletter.delivery.ledger import Ledger
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError
from liveletter.domain.mail import Flag, MailReport, Outcome
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind
from liveletter.events import EventBus, MailFailed, MailsAdded, MailsChanged
from liveletter.ports import Clock, MailStore, OutboxStore, Together
from liveletter.services.mail_desk import MailDesk

log = logging.getLogger(__name__)
NAMED = 3  # recipients named in one sentence
_SAID = {
    Outcome.FAILED: "not delivered",
    Outcome.DELAYED: "delayed, still tried",
    Outcome.DELIVERED: "delivered",
    Outcome.RELAYED: "passed on to a server that sends no reports",
    Outcome.EXPANDED: "passed on to several addresses",
    Outcome.DISPLAYED: "shown to the recipient",
}
_MEANT = {said: outcome for outcome, said in _SAID.items()}
_BAD_NEWS = frozenset({Outcome.FAILED, Outcome.DELAYED})
_ARRIVED = frozenset({Outcome.DELIVERED, Outcome.DISPLAYED})
_PROVEN = frozenset({DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.READ})
_TRIED_AGAIN = frozenset({DeliveryState.QUEUED, DeliveryState.TRYING})


class Reports:
    """Acts on each report once. `sent` does what belongs to a mail that a report proves to have been sent
    (`Mechanism.sent`)."""

    def __init__(
        self,
        *,
        together: Together,
        store: OutboxStore,
        ledger: Ledger,
        mails: MailStore,
        desk: MailDesk,
        sent: Callable[[Outgoing], None],
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._store = store
        self._ledger = ledger
        self._mails = mails
        self._desk = desk
        self._sent = sent
        self._clock = clock
        self._bus = bus
        self._looking = False
        bus.subscribe(MailsAdded, lambda _: self.look())
        bus.subscribe(MailsChanged, lambda _: self.look())

    def recover(self) -> None:
        """After a start: what came before the program ended."""
        self.look()

    def look(self) -> None:
        """Act on the reports that wait. What cannot be stored now waits for the next look."""
        if self._looking:  # acting on one changes mails
            return
        self._looking = True
        try:
            for mail_id, report, entry in self._ours():
                self._act(mail_id, report, entry)
        except ArchiveError as error:
            log.warning("Reports wait: %s", error.sentence)
        finally:
            self._looking = False

    def _ours(self) -> list[tuple[int, MailReport, int]]:
        """The reports about mails that were sent from here; all others are done."""
        waiting = self._mails.reports_waiting()
        if not waiting:
            return []
        found = []
        with self._together():
            for mail_id in waiting:
                report = self._mails.digest(mail_id).report
                entry = self._store.known(OutgoingKind.MAIL, report.message_id) if report is not None else None
                if report is not None and entry is not None:
                    found.append((mail_id, report, entry.id))
                else:
                    self._mails.report_done(mail_id)
        return found

    def _act(self, mail_id: int, report: MailReport, entry_id: int) -> None:
        if not any(one.outcome in _BAD_NEWS for one in report.recipients):
            self._desk.set_flag([mail_id], Flag.SEEN, on=True)  # good news is in the timeline, and no mail to read
        before = self._store.get(entry_id)
        with self._together():
            after = self._note(before, report)
            if after.state in _PROVEN and before.state not in _PROVEN:
                self._sent(after)
            self._mails.report_done(mail_id)
        self._tell(before, after)

    def _note(self, entry: Outgoing, report: MailReport) -> Outgoing:
        """Write each recipient's line into the log; the last goes with the step that all of them lead to."""
        lines = [_line(entry, report, one) for one in range(len(report.recipients))]
        lines.sort(key=lambda line: line.said.startswith(_SAID[Outcome.FAILED]))
        self._note_copies(entry, report)
        state = _verdict(entry, [*self._store.attempts(entry.id), *lines], report)
        if state is DeliveryState.HANDED_OVER and any(not copy.done for copy in self._store.mail(entry.id).mail.copies):
            state = None  # other recipients' copies have not left yet
        now, (*others, last) = self._clock.now(), lines
        for line in others:
            self._store.note(entry.id, now, by=line.by, said=line.said, who=line.who)
        after = entry
        if state is not None:
            trouble = _sentence(report) if state is DeliveryState.FAILED else ""
            after = self._store.advance(entry.id, state, now, by=last.by, said=last.said, who=last.who, trouble=trouble)
        if after.state is entry.state:
            self._store.note(entry.id, now, by=last.by, said=last.said, who=last.who)
        return after

    def _note_copies(self, entry: Outgoing, report: MailReport) -> None:
        """Whoever's copy is reported on has been sent theirs."""
        for told in report.recipients:
            self._store.mark_copy(entry.id, told.address, begun=True, done=True)

    def _tell(self, before: Outgoing, after: Outgoing) -> None:
        failed = after.state is DeliveryState.FAILED and before.state is not DeliveryState.FAILED
        if failed:  # whoever tells the user of a change has to have seen what was before: it may be long ago
            self._ledger.tell(before)
        self._ledger.tell(after)
        if failed:
            self._bus.publish(MailFailed(after.id, after.title, after.trouble))
        self._ledger.tell_count()


def _line(entry: Outgoing, report: MailReport, number: int) -> Attempt:
    told = report.recipients[number]
    who = entry.to[0] if len(entry.to) == 1 else told.address  # known by another name to their own server
    said = f"{_SAID[told.outcome]}: {told.words}" if told.words else _SAID[told.outcome]
    return Attempt(0.0, entry.state, by=report.reporter, said=said, who=who)


def _verdict(entry: Outgoing, lines: Iterable[Attempt], report: MailReport) -> DeliveryState | None:
    """Where an entry goes by all that was reported so far; None: nowhere. What was passed on to somewhere else is not
    proven to have arrived."""
    if any(one.outcome is Outcome.FAILED for one in report.recipients):
        return None if entry.state in _TRIED_AGAIN else DeliveryState.FAILED
    told: dict[Outcome, set[str]] = {}
    for line in lines:
        outcome = _MEANT.get(line.said.partition(": ")[0])
        if outcome is not None:
            told.setdefault(outcome, set()).add(line.who)
    everybody = set(entry.to)
    if everybody <= told.get(Outcome.DISPLAYED, set()):
        return DeliveryState.READ
    if everybody <= set().union(*(told.get(outcome, set()) for outcome in _ARRIVED)):
        return DeliveryState.DELIVERED
    return DeliveryState.HANDED_OVER if entry.state is DeliveryState.UNKNOWN else None


def _sentence(report: MailReport) -> str:
    failed = [one for one in report.recipients if one.outcome is Outcome.FAILED]
    named = [f"{one.address or 'its recipient'} ({one.words})" if one.words else one.address for one in failed[:NAMED]]
    reporter, addresses = report.reporter or "A mail server", ", ".join(named)
    if len(failed) > NAMED:
        return f"{reporter} could not deliver this mail to {addresses} and {len(failed) - NAMED} more."
    return f"{reporter} could not deliver this mail to {addresses}."
