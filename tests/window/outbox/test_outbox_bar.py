"""What waits to go out, or could not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CancelOutgoing, RetryOutgoing
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Draft
from liveletter.events import MailFailed, MailSent, OutboxChanged
from liveletter.settings import Settings
from liveletter.window.context import Context
from liveletter.window.outbox.outbox_bar import OutboxBar
from tests.window.composing import choice, remove
from tests.window.conftest import FakeEngine

FAILED = MailFailed(3, "The plan", "The server refused it.")
TOLD = "“The plan” could not be sent. The server refused it."
DRAFT = Draft(account_id=1, to="bob@example.org", subject="The plan", text="…", draft_id=4, message_id="m@x")


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
