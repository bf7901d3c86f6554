"""What waits to go out, or could not."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CancelOutgoing, RetryOutgoing
from liveletter.domain.delivery import DeliveryState as S
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Draft, DraftAttachment
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind
from liveletter.events import EngineReady, MailFailed, MailSent, OutboxChanged, OutgoingChanged
from liveletter.settings import Settings
from liveletter.window.context import Context
from liveletter.window.outbox.outbox_bar import OutboxBar
from tests.window.composing import choice, remove
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

FAILED = MailFailed(3, "The plan", "The server refused it.")
TOLD = "“The plan” could not be sent. The server refused it."
DRAFT = Draft(account_id=1, to="bob@example.org", subject="The plan", text="…", draft_id=4, message_id="m@x")

NOW = 1_700_000_000.0
WAITS = Outgoing(3, OutgoingKind.MAIL, 1, "m@x", ("bob@example.org",), "The plan", S.QUEUED, NOW, not_before=NOW + 10)


@dataclass
class Clock:
    """A clock that the test moves."""

    at: float = NOW

    def __call__(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(ctx: Context, clock: Clock) -> Iterator[OutboxBar]:
    bar = OutboxBar(ctx=ctx, now=clock)
    bar._patience.setInterval(1)
    yield bar
    remove(bar)


@pytest.fixture
def bar(ctx: Context) -> Iterator[OutboxBar]:
    bar = OutboxBar(ctx=ctx)
    bar._patience.setInterval(1)
    yield bar
    remove(bar)


def answer(bar: OutboxBar, text: str) -> None:
    QTest.mouseClick(choice(bar, text), Qt.MouseButton.LeftButton)


def test_a_mail_that_goes_out_at_once_is_not_spoken_of(ctx: Context, bar: OutboxBar) -> None:
    bar._patience.setInterval(60_000)
    ctx.bus.publish(OutboxChanged(1))
    assert not bar.isVisible()
    ctx.bus.publish(OutboxChanged(0))
    assert not bar._patience.isActive()


def test_what_waits_longer_is_told_and_can_be_sent_now(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: OutboxBar
) -> None:
    ctx.bus.publish(OutboxChanged(2))
    qtbot.waitUntil(lambda: bar.bar.sentence.startswith("2 mail"))
    answer(bar, "Send now")
    qtbot.waitUntil(lambda: engine.asked == [RetryOutgoing(0)])
    ctx.bus.publish(OutboxChanged(0))
    assert not bar.isVisible()


def test_a_failure_is_told_with_its_sentence_and_tried_again(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: OutboxBar
) -> None:
    ctx.bus.publish(OutboxChanged(1))
    ctx.bus.publish(FAILED)
    assert bar.bar.sentence == TOLD
    answer(bar, "Try again")
    qtbot.waitUntil(lambda: engine.asked == [RetryOutgoing(3)])
    ctx.bus.publish(MailSent("m@x", "The plan"))
    ctx.bus.publish(OutboxChanged(0))
    assert not bar.isVisible()


def test_a_failed_mail_is_given_up_only_after_a_question(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: OutboxBar
) -> None:
    ctx.bus.publish(OutboxChanged(1))
    ctx.bus.publish(FAILED)
    answer(bar, "Do not send…")
    assert bar.bar.sentence == "Take “The plan” out of the outbox? It will not be sent."
    answer(bar, "Keep it")
    assert bar.bar.sentence == TOLD
    answer(bar, "Do not send…")
    answer(bar, "Do not send")
    qtbot.waitUntil(lambda: engine.asked == [CancelOutgoing(3)])


def test_a_mail_of_this_window_comes_back_as_a_draft(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: OutboxBar
) -> None:
    bar.note_queued(3, DRAFT)
    ctx.bus.publish(OutboxChanged(1))
    ctx.bus.publish(FAILED)
    with qtbot.waitSignal(bar.draft_returned) as returned:
        answer(bar, "Edit again")
    assert returned.args == [Draft(account_id=1, to="bob@example.org", subject="The plan", text="…")]
    assert engine.asked == [CancelOutgoing(3)]


def test_a_waiting_mail_can_be_taken_back(qtbot: QtBot, ctx: Context, settings: Settings, bar: OutboxBar) -> None:
    settings.note("mail.undo_seconds", 0)
    bar.note_queued(3, DRAFT)
    ctx.bus.publish(OutboxChanged(1))
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(bar.draft_returned):
        answer(bar, "Edit again")


def test_it_may_be_too_late_to_take_a_mail_back(qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: OutboxBar) -> None:
    def refuse(_: CancelOutgoing) -> None:
        raise NotFound("It is too late: the mail is already on its way.")

    engine.answer(CancelOutgoing, refuse)
    bar.note_queued(3, DRAFT)
    ctx.bus.publish(OutboxChanged(1))
    ctx.bus.publish(FAILED)
    answer(bar, "Edit again")
    qtbot.waitUntil(lambda: bar.bar.sentence == "It is too late: the mail is already on its way.")


def test_recipients_whom_the_server_refused_are_named_until_the_user_has_seen_it(ctx: Context, bar: OutboxBar) -> None:
    ctx.bus.publish(MailSent("m@x", "The plan", ("marie@example.org: no such user",)))
    ctx.bus.publish(OutboxChanged(0))
    assert bar.bar.sentence == "“The plan” was sent, but not to everybody: marie@example.org: no such user"
    answer(bar, "I see")
    assert not bar.isVisible()


def test_a_failure_that_was_closed_comes_back_when_something_changes(ctx: Context, bar: OutboxBar) -> None:
    ctx.bus.publish(FAILED)
    QTest.keyClick(bar.bar, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    ctx.bus.publish(FAILED)
    assert bar.bar.sentence == TOLD


# ---------------------------------------------------------------------------------------- undo send


@pytest.mark.row("B8")
def test_what_was_just_sent_is_counted_down(archive: MemoryReader, clock: Clock, timed: OutboxBar) -> None:
    archive.entries[3] = WAITS
    timed.note_queued(3, DRAFT)
    timed.show()
    assert timed.bar.sentence == "“The plan” will be sent in 10 s."
    button = choice(timed, "Undo")
    clock.at += 3
    timed._just.tick()
    assert timed.bar.sentence == "“The plan” will be sent in 7 s."
    assert choice(timed, "Undo") is button  # the keyboard may be on it
    clock.at += 7
    timed._just.tick()
    assert not timed.isVisible()
    assert not timed._just._timer.isActive()


@pytest.mark.row("B8")
def test_undo_brings_back_everything(
    qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, clock: Clock, timed: OutboxBar
) -> None:
    archive.entries[3] = WAITS
    rich = replace(
        DRAFT, attachments=(DraftAttachment("a.txt", data=b"a"),), cc="x@example.org", ask_receipt=True, replaces=(8,)
    )
    timed.note_queued(3, rich)
    timed.show()
    with qtbot.waitSignal(timed.draft_returned) as returned:
        answer(timed, "Undo")
    assert returned.args == [replace(rich, draft_id=0, message_id="")]
    assert engine.asked == [CancelOutgoing(3)]
    assert not timed.isVisible()


def test_undo_brings_it_back_though_the_outbox_is_empty_by_then(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, archive: MemoryReader, timed: OutboxBar
) -> None:
    def cancel(_: CancelOutgoing) -> None:
        ctx.bus.publish(OutgoingChanged(replace(WAITS, state=S.CANCELLED)))
        ctx.bus.publish(OutboxChanged(0, 0))

    engine.answer(CancelOutgoing, cancel)
    archive.entries[3] = WAITS
    timed.note_queued(3, DRAFT)
    with qtbot.waitSignal(timed.draft_returned):
        answer(timed, "Undo")


def test_undo_may_come_too_late(qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, timed: OutboxBar) -> None:
    def refuse(_: CancelOutgoing) -> None:
        raise NotFound("It is too late: the message is already on its way.")

    engine.answer(CancelOutgoing, refuse)
    archive.entries[3] = WAITS
    timed.note_queued(3, DRAFT)
    timed.show()
    answer(timed, "Undo")
    qtbot.waitUntil(lambda: timed.bar.sentence == "It is too late: the message is already on its way.")
    assert timed.isVisible()


def test_what_was_just_sent_can_go_at_once(
    qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, timed: OutboxBar
) -> None:
    archive.entries[3] = WAITS
    timed.note_queued(3, DRAFT)
    timed.show()
    answer(timed, "Send now")
    qtbot.waitUntil(lambda: engine.asked == [RetryOutgoing(3)])
    assert not timed.isVisible()


def test_a_mail_without_time_to_take_it_back_is_not_spoken_of(archive: MemoryReader, timed: OutboxBar) -> None:
    archive.entries[3] = replace(WAITS, not_before=NOW)
    timed.note_queued(3, DRAFT)
    assert timed.isHidden()


def test_the_latest_is_spoken_of_then_the_one_before(
    ctx: Context, archive: MemoryReader, clock: Clock, timed: OutboxBar
) -> None:
    archive.entries = {3: WAITS, 4: replace(WAITS, id=4, title="", not_before=NOW + 5)}
    timed.note_queued(3, DRAFT)
    timed.note_queued(4, DRAFT)
    timed.show()
    assert timed.bar.sentence == "“A mail without subject” will be sent in 5 s."
    ctx.bus.publish(OutgoingChanged(replace(archive.entries[4], state=S.TRYING)))
    assert timed.bar.sentence == "“The plan” will be sent in 10 s."
    ctx.bus.publish(OutgoingChanged(replace(WAITS, not_before=NOW + 60)))
    assert timed.bar.sentence == "“The plan” will be sent in 60 s."


def test_a_scheduled_mail_is_told_by_its_date_and_not_counted_as_waiting(
    ctx: Context, archive: MemoryReader, clock: Clock, timed: OutboxBar
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    at = NOW + 86400
    archive.entries[3] = replace(WAITS, not_before=at)
    timed.note_queued(3, replace(DRAFT, send_at=at))
    timed.show()
    told = timed.bar.sentence
    QLocale.setDefault(before)
    assert told.startswith("“The plan” will be sent tomorrow ")
    timed._just.tick()
    assert timed.bar.sentence.startswith("“The plan” will be sent ")
    QTest.keyClick(timed.bar, Qt.Key.Key_Escape)
    assert not timed.isVisible()
    ctx.bus.publish(OutboxChanged(1, 1))
    timed._show()
    assert not timed.isVisible()
    ctx.bus.publish(OutboxChanged(2, 2))
    timed._show()
    assert timed.bar.sentence == "1 mail(s) waiting to be sent."


def test_what_waits_for_its_time_is_known_from_the_start(ctx: Context, archive: MemoryReader, timed: OutboxBar) -> None:
    archive.entries[3] = WAITS
    ctx.bus.publish(OutboxChanged(1, 1))
    ctx.bus.publish(EngineReady())
    timed._show()
    assert not timed.isVisible()


# ---------------------------------------------------------------------------------------- other ways


@pytest.mark.row("D10")
def test_a_failure_leads_to_other_ways(qtbot: QtBot, ctx: Context, bar: OutboxBar) -> None:
    ctx.bus.publish(FAILED)
    with qtbot.waitSignal(bar.entry_asked) as asked:
        answer(bar, "Send in another way…")
    assert asked.args == [3]


def test_what_waits_can_be_looked_at(qtbot: QtBot, ctx: Context, bar: OutboxBar) -> None:
    ctx.bus.publish(OutboxChanged(2))
    qtbot.waitUntil(bar.isVisible)
    with qtbot.waitSignal(bar.entry_asked) as asked:
        answer(bar, "Show the outbox")
    assert asked.args == [0]


@pytest.mark.row("B8")
def test_a_mail_that_came_back_is_told_and_put_aside_without_a_question(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, archive: MemoryReader, bar: OutboxBar
) -> None:
    archive.logs[3] = [Attempt(1, S.HANDED_OVER), Attempt(2, S.FAILED)]
    bounced = replace(WAITS, state=S.FAILED, trouble="bob@example.org is not known there.")
    ctx.bus.publish(OutgoingChanged(bounced))
    assert bar.bar.sentence == "“The plan” did not arrive. bob@example.org is not known there."
    answer(bar, "Put aside")
    qtbot.waitUntil(lambda: engine.asked == [CancelOutgoing(3)])


def test_a_failure_that_is_over_is_not_spoken_of(ctx: Context, bar: OutboxBar) -> None:
    ctx.bus.publish(OutgoingChanged(replace(WAITS, state=S.EXPIRED, trouble="Its time was over.")))
    assert bar.bar.sentence == "“The plan” could not be sent. Its time was over."
    ctx.bus.publish(OutgoingChanged(replace(WAITS, state=S.QUEUED)))
    assert not bar.isVisible()


def test_chat_messages_are_spoken_of_elsewhere(ctx: Context, bar: OutboxBar) -> None:
    ctx.bus.publish(OutgoingChanged(replace(WAITS, kind=OutgoingKind.CHAT, state=S.FAILED)))
    assert bar.isHidden()
