"""Above a mail's text: how a sent one stands, and the question whether to tell that it was read."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AnswerReceiptRequest, OpenMail
from liveletter.domain.delivery import DeliveryState as S
from liveletter.domain.errors import Unreachable
from liveletter.domain.mail import Mailbox, OpenedMail
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind
from liveletter.events import OutgoingChanged
from liveletter.window.context import Context
from liveletter.window.mail.mail_view import MailView
from liveletter.window.timeline.delivery_log import DeliveryLog
from tests.window.composing import button, fill
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader, mail

CAROL = Mailbox("Carol", "carol@example.org")
AT = time.mktime((2026, 11, 20, 14, 2, 11, 0, 0, -1))
SENT = Outgoing(
    4, OutgoingKind.MAIL, 1, "m1@example.org", ("bob@example.org",), "The plan", S.HANDED_OVER, AT - 1, state_at=AT
)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def view(qtbot: QtBot, ctx: Context, archive: MemoryReader) -> MailView:
    fill(archive)
    view = MailView(ctx=ctx)
    view.resize(700, 500)
    qtbot.addWidget(view)
    view.show()
    return view


def asks(engine: FakeEngine, receipt_to: str) -> None:
    def opened(command: OpenMail) -> OpenedMail:
        number = command.mail_id
        to = receipt_to if number == 1 else ""
        return OpenedMail(number, f"m{number}@x", "S", CAROL, (), (), (), (), AT, "Text", "", receipt_to=to)

    engine.answer(OpenMail, opened)


def open_mail(qtbot: QtBot, view: MailView, number: int = 1) -> None:
    view.show_row(mail(number))
    qtbot.waitUntil(lambda: view.mail is not None and view.mail.mail_id == number)


# ---------------------------------------------------------------------------------------- read receipts


def test_a_request_for_a_receipt_is_asked_and_never_answered_by_itself(
    qtbot: QtBot, engine: FakeEngine, view: MailView
) -> None:
    asks(engine, "Carol@example.org")
    open_mail(qtbot, view)
    assert view._receipt.isVisible()
    assert view._receipt.sentence == "Carol asks to be told that you have read this."
    open_mail(qtbot, view, 2)
    assert not view._receipt.isVisible()
    assert engine.asked_for(AnswerReceiptRequest) == []


@pytest.mark.parametrize(("name", "tell"), [("tellRead", True), ("doNotTellRead", False)])
def test_the_user_answers(name: str, tell: bool, qtbot: QtBot, engine: FakeEngine, view: MailView) -> None:
    asks(engine, "carol@example.org")
    open_mail(qtbot, view)
    QTest.mouseClick(button(view, name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not view._receipt.isVisible())
    assert engine.asked_for(AnswerReceiptRequest) == [AnswerReceiptRequest(1, tell)]


def test_a_receipt_that_goes_elsewhere_is_named(qtbot: QtBot, engine: FakeEngine, view: MailView) -> None:
    asks(engine, "spy@far.test")
    open_mail(qtbot, view)
    assert view._receipt.sentence == "Carol asks that spy@far.test be told that you have read this."


def test_where_it_cannot_be_told_the_question_stays(qtbot: QtBot, engine: FakeEngine, view: MailView) -> None:
    def fail(_: AnswerReceiptRequest) -> None:
        raise Unreachable("The engine is not there.")

    asks(engine, "carol@example.org")
    engine.answer(AnswerReceiptRequest, fail)
    open_mail(qtbot, view)
    QTest.mouseClick(button(view, "tellRead"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view._receipt.sentence == "The engine is not there.")
    assert view._receipt.isVisible()
    assert view._receipt.isEnabled()


# ---------------------------------------------------------------------------------------- sent mails


@pytest.mark.row("B8")
def test_a_sent_mail_says_how_it_stands_and_follows(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, archive: MemoryReader, view: MailView
) -> None:
    asks(engine, "")
    archive.entries[4] = SENT
    archive.logs[4] = [Attempt(AT - 1, S.QUEUED), Attempt(AT, S.HANDED_OVER, "lab.test", "250 ok")]
    open_mail(qtbot, view)
    assert view._delivery.words == "Handed to lab.test 14:02:11"
    archive.logs[4].append(Attempt(AT + 60, S.DELIVERED, "far.test"))
    ctx.bus.publish(OutgoingChanged(replace(SENT, id=5, state=S.FAILED, trouble="Another one.")))
    assert view._delivery.words == "Handed to lab.test 14:02:11"
    ctx.bus.publish(OutgoingChanged(replace(SENT, state=S.DELIVERED)))
    words = "Handed to lab.test 14:02:11, delivered to Bob Keller 14:03:11"
    assert view._delivery.words == words
    ctx.bus.publish(OutgoingChanged(replace(SENT, state=S.FAILED, trouble="bob@example.org is not known there.")))
    assert view._delivery.words == "bob@example.org is not known there."
    open_mail(qtbot, view, 2)
    assert view._delivery.words == ""


@pytest.mark.row("B8")
def test_the_log_of_a_sent_mail_is_opened(
    qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, view: MailView
) -> None:
    asks(engine, "")
    archive.entries[4] = SENT
    archive.logs[4] = [Attempt(AT, S.HANDED_OVER, "lab.test", "250 ok")]
    open_mail(qtbot, view)
    log = view.findChild(QToolButton, "deliveryLogButton")
    assert log is not None
    assert log.text() == "What became of it…"
    QTest.mouseClick(log, Qt.MouseButton.LeftButton)
    dialog = view.findChild(DeliveryLog)
    assert dialog is not None
    lines = dialog.findChild(QPlainTextEdit, "deliveryLogLines")
    assert lines is not None
    assert lines.toPlainText() == "20/11/2026, 14:02:11 handed to lab.test: 250 ok"
    dialog.close()
