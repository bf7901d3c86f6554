"""Reports about sent mails: what they prove, what they do not, once."""

import asyncio
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import DiskFull
from liveletter.domain.mail import (
    Draft,
    FetchedMail,
    FolderRole,
    Mailbox,
    MailDigest,
    MailReport,
    Outcome,
    RecipientReport,
)
from liveletter.domain.outbox import Outgoing, OutgoingKind
from liveletter.events import MailFailed, OutgoingChanged
from tests.mail.mime.reports.samples import FAILED, formal
from tests.services.world import World

pytestmark = [pytest.mark.row("B8"), pytest.mark.row("D10")]
BOB, CAROL = "bob@lab.test", "carol@lab.test"
DAEMON = Mailbox("Mail Delivery System", "MAILER-DAEMON@lab.test")


class Desk:
    """Reports at work in a world, and mails that were sent there."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.reports = world.outbox.reports
        self.came = 0

    async def sent(self, *to: str, states: tuple[DeliveryState, ...] = ()) -> Outgoing:
        """A mail that has gone through these states."""
        draft = Draft(1, to=", ".join(to), subject="Beets", text="Hello")
        number = await self.world.mailing.send(draft)
        for state in (DeliveryState.TRYING, *(states or (DeliveryState.HANDED_OVER,))):
            self.world.archive.outbox.advance(number, state, self.world.clock.now())
        return self.world.archive.outbox.get(number)

    def report(self, entry: Outgoing, **outcomes: Outcome) -> int:
        """A report comes: `bob=Outcome.DELIVERED`."""
        told = tuple(
            RecipientReport(f"{name}@lab.test" if name != "somebody" else "", outcome, f"250 {name}")
            for name, outcome in outcomes.items()
        )
        return self.arrive(MailReport(entry.key, told, "mx.lab.test"))

    def arrive(self, report: MailReport) -> int:
        """A mail with a report comes."""
        self.came += 1
        digest = MailDigest(f"r{self.came}@lab.test", "Report", DAEMON, is_automatic=True, report=report)
        return self.world.receive(digest, uid=self.came).mail_id

    @property
    def proven(self) -> list[int]:
        """The mails that were filed as sent because a report proves it."""
        filed = [action.message_id for action in self.world.archive.actions.waiting(1) if action.raw]
        found = (self.world.archive.outbox.known(OutgoingKind.MAIL, message_id) for message_id in filed)
        return [entry.id for entry in found if entry is not None]

    def state(self, entry: Outgoing) -> DeliveryState:
        """Where it stands."""
        return self.world.archive.outbox.get(entry.id).state

    def log(self, entry: Outgoing) -> list[tuple[str, str, str]]:
        """What was reported: by whom, what, of whom."""
        lines = self.world.archive.outbox.attempts(entry.id)
        return [(line.by, line.said, line.who) for line in lines if line.by == "mx.lab.test"]


@pytest.fixture
def desk(world: World) -> Desk:
    return Desk(world)


async def test_delivery_is_proven(desk: Desk) -> None:
    """The log tells by whom and how; the report is no mail that one has to read."""
    entry = await desk.sent(BOB)
    mail_id = desk.report(entry, bob=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.DELIVERED
    assert desk.log(entry) == [("mx.lab.test", "delivered: 250 bob", BOB)]
    assert desk.world.archive.mails.row(mail_id).seen
    assert desk.world.happened(OutgoingChanged)[-1].entry.state is DeliveryState.DELIVERED
    await desk.world.settle()
    assert desk.world.alert.shown == []
    assert desk.world.archive.mails.reports_waiting() == []


async def test_failure_is_told(desk: Desk) -> None:
    """A sentence with the server's words, a notice, an event; the report stays to be read."""
    entry = await desk.sent(BOB, CAROL)
    mail_id = desk.report(entry, bob=Outcome.FAILED, carol=Outcome.DELIVERED)
    failed = desk.world.archive.outbox.get(entry.id)
    assert failed.state is DeliveryState.FAILED
    assert failed.trouble == "mx.lab.test could not deliver this mail to bob@lab.test (250 bob)."
    assert desk.world.happened(MailFailed) == [MailFailed(entry.id, "Beets", failed.trouble)]
    assert sorted(desk.log(entry)) == [
        ("mx.lab.test", "delivered: 250 carol", CAROL),
        ("mx.lab.test", "not delivered: 250 bob", BOB),
    ]
    assert not desk.world.archive.mails.row(mail_id).seen
    await desk.world.settle()
    assert [notice.title for notice in desk.world.alert.shown] == ["Not delivered to bob"]


async def test_a_notice_comes_for_what_was_sent_before_the_program_was_started(world: World) -> None:
    """A bounce may take days."""
    entry = await Desk(world).sent(BOB)
    world.archive.outbox.note(entry.id, 0.0)
    again = World(archive=world.archive)
    Desk(again).report(entry, bob=Outcome.FAILED)
    await again.settle()
    assert [notice.title for notice in again.alert.shown] == ["Not delivered to bob"]
    await again.tasks.cancel()


async def test_all_have_to_have_it(desk: Desk) -> None:
    """Each report tells of some; together they prove it."""
    entry = await desk.sent(BOB, CAROL)
    desk.report(entry, bob=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.HANDED_OVER
    desk.report(entry, bob=Outcome.DELIVERED, stranger=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.HANDED_OVER
    desk.report(entry, carol=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.DELIVERED
    desk.report(entry, bob=Outcome.DISPLAYED)
    assert desk.state(entry) is DeliveryState.DELIVERED
    desk.report(entry, carol=Outcome.DISPLAYED)
    assert desk.state(entry) is DeliveryState.READ


async def test_reading_proves_delivery(desk: Desk) -> None:
    """One was told of by the server, the other has read it."""
    entry = await desk.sent(BOB, CAROL)
    desk.report(entry, bob=Outcome.DISPLAYED)
    desk.report(entry, carol=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.DELIVERED


async def test_a_single_recipient_may_go_by_another_name(desk: Desk) -> None:
    """Behind an alias, or not named at all."""
    for name in ("robert", "somebody"):
        entry = await desk.sent(BOB)
        desk.report(entry, **{name: Outcome.DISPLAYED})
        assert desk.state(entry) is DeliveryState.READ


@pytest.mark.parametrize(
    ("outcome", "said", "seen"),
    [
        (Outcome.RELAYED, "passed on to a server that sends no reports: 250 bob", True),
        (Outcome.EXPANDED, "passed on to several addresses: 250 bob", True),
        (Outcome.DELAYED, "delayed, still tried: 250 bob", False),
    ],
)
async def test_what_proves_nothing_is_noted(desk: Desk, outcome: Outcome, said: str, seen: bool) -> None:
    """It can still fail."""
    entry = await desk.sent(BOB)
    mail_id = desk.report(entry, bob=outcome)
    assert desk.state(entry) is DeliveryState.HANDED_OVER
    assert desk.log(entry) == [("mx.lab.test", said, BOB)]
    assert desk.world.archive.mails.row(mail_id).seen is seen
    desk.report(entry, bob=Outcome.FAILED)
    assert desk.state(entry) is DeliveryState.FAILED


@pytest.mark.parametrize(
    ("outcome", "after", "filed"),
    [
        (Outcome.DELAYED, DeliveryState.HANDED_OVER, True),
        (Outcome.RELAYED, DeliveryState.HANDED_OVER, True),
        (Outcome.DELIVERED, DeliveryState.DELIVERED, True),
        (Outcome.FAILED, DeliveryState.FAILED, False),
    ],
)
async def test_a_report_ends_doubt(desk: Desk, outcome: Outcome, after: DeliveryState, filed: bool) -> None:
    """What a server tells of was sent: all that belongs to that is done."""
    entry = await desk.sent(BOB, states=(DeliveryState.UNKNOWN,))
    desk.report(entry, bob=outcome)
    assert desk.state(entry) is after
    assert desk.proven == ([entry.id] if filed else [])


@pytest.mark.parametrize("state", [DeliveryState.QUEUED, DeliveryState.TRYING])
async def test_an_old_failure_does_not_end_a_new_try(desk: Desk, state: DeliveryState) -> None:
    """The user has sent it once more; it is noted all the same."""
    entry = await desk.sent(BOB, states=(DeliveryState.FAILED, DeliveryState.QUEUED))
    if state is DeliveryState.TRYING:
        desk.world.archive.outbox.advance(entry.id, state, 0.0)
    desk.report(entry, bob=Outcome.FAILED)
    assert desk.state(entry) is state
    assert desk.log(entry) == [("mx.lab.test", "not delivered: 250 bob", BOB)]


async def test_what_was_thought_to_have_failed_may_have_arrived(desk: Desk) -> None:
    """Then it is no longer tried, and it is filed as sent."""
    entry = await desk.sent(BOB, states=(DeliveryState.FAILED,))
    desk.report(entry, bob=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.DELIVERED
    assert desk.proven == [entry.id]


async def test_a_report_is_acted_on_once(desk: Desk) -> None:
    """Whatever happens to its mail later."""
    entry = await desk.sent(BOB)
    mail_id = desk.report(entry, bob=Outcome.DELAYED)
    desk.reports.look()
    desk.world.arrivals.mails_changed([mail_id])
    desk.reports.recover()
    assert len(desk.log(entry)) == 1


async def test_a_report_is_acted_on_after_a_start(world: World) -> None:
    """What came before the program ended, or while the disk was full."""
    draft = Draft(1, to=BOB, subject="Beets", text="Hello", message_id="hi@lab.test")
    number = await world.mailing.send(draft)
    for state in (DeliveryState.TRYING, DeliveryState.HANDED_OVER):
        world.archive.outbox.advance(number, state, world.clock.now())
    raw = formal(FAILED.replace("b.example", "lab.test"))
    fetched = FetchedMail(1, frozenset(), world.clock.now(), len(raw), world.letters.digest(raw, complete=True), raw)
    [mail] = world.archive.mails.add_mails(world.folder(FolderRole.INBOX, "INBOX").id, [fetched])
    assert world.archive.mails.reports_waiting() == [mail.mail_id]
    Desk(world).reports.recover()
    entry = world.archive.outbox.get(number)
    assert entry.state is DeliveryState.FAILED
    assert "550 5.1.1 <robert@inner.lab.test>: Recipient address rejected: User unknown" in entry.trouble
    assert world.archive.mails.reports_waiting() == []


@pytest.mark.expects_log("Reports wait: The disk is full")
async def test_what_cannot_be_stored_waits(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of it, or all."""
    entry = await desk.sent(BOB)

    def full(mail_id: int) -> None:
        raise DiskFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(desk.world.archive.mails, "report_done", full)
        desk.report(entry, bob=Outcome.DELIVERED)
    assert desk.state(entry) is DeliveryState.HANDED_OVER
    assert desk.log(entry) == []
    desk.reports.look()
    assert desk.state(entry) is DeliveryState.DELIVERED


async def test_reports_about_other_mails_are_mails(desk: Desk) -> None:
    """Sent by another program: the user is told of them as of any mail, and nothing waits."""
    mail_id = desk.arrive(MailReport("other@lab.test", (RecipientReport(BOB, Outcome.DELIVERED),)))
    assert desk.world.archive.mails.reports_waiting() == []
    assert not desk.world.archive.mails.row(mail_id).seen
    await desk.world.settle()
    assert [notice.title for notice in desk.world.alert.shown] == ["Mail Delivery System"]


async def test_a_large_report_is_told_of_when_it_is_here(desk: Desk) -> None:
    """Its header alone does not tell whether the user has to hear of it."""
    entry = await desk.sent(BOB)
    header = MailDigest("large@lab.test", "Undelivered", DAEMON, is_automatic=True)
    other = replace(header, message_id="other@lab.test", subject="Other")
    ours, foreign = desk.world.receive(header, uid=1, raw=None), desk.world.receive(other, uid=2, raw=None)
    await desk.world.settle()
    assert desk.world.alert.shown == []
    report = MailReport(entry.key, (RecipientReport(BOB, Outcome.FAILED, "550 no"),), "mx.lab.test")
    bodies = [(ours.mail_id, b"raw", replace(header, report=report)), (foreign.mail_id, b"raw", other)]
    desk.world.archive.mails.put_bodies(bodies)
    desk.world.arrivals.mails_changed([ours.mail_id, foreign.mail_id])
    desk.world.arrivals.mails_changed([ours.mail_id, foreign.mail_id])
    await desk.world.settle()
    assert desk.state(entry) is DeliveryState.FAILED
    assert [notice.title for notice in desk.world.alert.shown] == ["Not delivered to bob", "Mail Delivery System"]
    assert [action.kind for action in desk.world.archive.actions.waiting(1)] == []


async def test_many_failures_are_one_sentence(desk: Desk) -> None:
    """Three are named."""
    entry = await desk.sent(*(f"p{number}@lab.test" for number in range(5)))
    desk.report(entry, **{f"p{number}": Outcome.FAILED for number in range(5)})
    told = desk.world.archive.outbox.get(entry.id).trouble
    assert told.count("@lab.test (250 p") == 3
    assert told.endswith(" and 2 more.")


OUTCOMES = st.dictionaries(st.sampled_from(["bob", "carol", "stranger"]), st.sampled_from(list(Outcome)), min_size=1)


@settings(max_examples=60, deadline=None)
@given(st.lists(OUTCOMES, max_size=6))
def test_any_order_of_reports(reports: list[dict[str, Outcome]]) -> None:
    """Never delivered or read without proof for each; never out of a state that is final; a line for each."""
    asyncio.run(_any_order(reports))


async def _any_order(reports: list[dict[str, Outcome]]) -> None:
    world = World()
    desk = Desk(world)
    entry = await desk.sent(BOB, CAROL)
    proof: dict[str, set[Outcome]] = {}
    for number, report in enumerate(reports, 1):
        before = desk.state(entry)
        desk.report(entry, **report)
        for name, outcome in report.items():
            proof.setdefault(name, set()).add(outcome)
        both = [proof.get("bob", set()), proof.get("carol", set())]
        after = desk.state(entry)
        if after is DeliveryState.READ:
            assert all(Outcome.DISPLAYED in told for told in both)
        if after is DeliveryState.DELIVERED:
            assert all(told & {Outcome.DELIVERED, Outcome.DISPLAYED} for told in both)
        assert after is before or may_follow(before, after)
        assert len(desk.log(entry)) == sum(map(len, reports[:number]))
    await world.tasks.cancel()
    world.archive.close()
