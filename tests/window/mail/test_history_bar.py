"""A mail that brings an earlier conversation, and one that was sent along itself (MISSION B4, B7)."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import InspectHistory, OpenMail
from liveletter.domain.addresses import Address
from liveletter.domain.errors import NotFound
from liveletter.domain.history import HistoryOffer
from liveletter.domain.mail import Attachment, Mailbox, OpenedMail
from liveletter.domain.people import Person
from liveletter.window.context import Context
from liveletter.window.history.offer_dialog import OfferDialog
from liveletter.window.mail.mail_view import MailView
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader, mail

PLAIN = OpenedMail(
    mail_id=1,
    message_id="m1@example.org",
    subject="The plan",
    sender=Mailbox("Bob Keller", "bob@lab.test"),
    to=(),
    cc=(),
    bcc=(),
    reply_to=(),
    date=1_700_000_000.0,
    text="Dear Alice",
    html="",
)
BRINGS = replace(
    PLAIN, history_part=2, attachments=(Attachment(2, "Earlier conversation.eml", "message/rfc822", 90_000),)
)
ALONG = replace(PLAIN, sent_along_by="bob@lab.test", sent_along_at=1_777_723_200.0)


@pytest.fixture
def view(qtbot: QtBot, ctx: Context) -> MailView:
    view = MailView(ctx=ctx)
    view.resize(700, 500)
    qtbot.addWidget(view)
    view.show()
    return view


def show(qtbot: QtBot, engine: FakeEngine, view: MailView, opened: OpenedMail) -> None:
    engine.answer(OpenMail, lambda _: opened)
    view.show_nothing()
    view.show_row(mail(1))
    qtbot.waitUntil(lambda: view.mail is opened)


def said(view: QWidget, name: str) -> str:
    label = view.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_most_mails_say_nothing_of_it(qtbot: QtBot, engine: FakeEngine, view: MailView) -> None:
    show(qtbot, engine, view, PLAIN)
    assert said(view, "historyBarText") == ""
    assert said(view, "sentAlongText") == ""


@pytest.mark.row("B4")
def test_an_earlier_conversation_is_offered(qtbot: QtBot, engine: FakeEngine, view: MailView) -> None:
    def fail(_: InspectHistory) -> HistoryOffer:
        raise NotFound("It is gone.")

    engine.answer(InspectHistory, fail)
    show(qtbot, engine, view, BRINGS)
    assert said(view, "historyBarText") == "Bob Keller sent along the earlier conversation."
    assert said(view, "sentAlongText") == ""
    button = view.findChild(QPushButton, "historyLookInside")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = view.window().findChild(OfferDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: engine.asked_for(InspectHistory) == [InspectHistory(mail_id=1)])
    qtbot.waitUntil(lambda: said(dialog, "offerBlankText") == "It is gone.")
    dialog.reject()


@pytest.mark.row("B7")
def test_a_mail_that_was_sent_along_says_by_whom(
    qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, view: MailView
) -> None:
    show(qtbot, engine, view, ALONG)
    assert said(view, "sentAlongText").startswith("Sent along by bob@lab.test on ")
    archive.people[1] = Person(1, "Bob Keller", (Address.mail("bob@lab.test"),))
    show(qtbot, engine, view, replace(ALONG))
    told = said(view, "sentAlongText")
    assert told.startswith("Sent along by Bob Keller on ")
    assert told.endswith("2026; not received by yourself")
    assert said(view, "historyBarText") == ""


def test_a_chat_address_is_named_too(qtbot: QtBot, engine: FakeEngine, archive: MemoryReader, view: MailView) -> None:
    archive.people[1] = Person(1, "Bob Keller", (Address.xmpp("bob@lab.test"),))
    show(qtbot, engine, view, ALONG)
    assert said(view, "sentAlongText").startswith("Sent along by Bob Keller on ")


def test_the_next_mail_says_nothing_of_it(qtbot: QtBot, engine: FakeEngine, view: MailView) -> None:
    show(qtbot, engine, view, replace(BRINGS, sent_along_by="bob@lab.test", sent_along_at=1.0))
    assert said(view, "historyBarText") != ""
    assert said(view, "sentAlongText") != ""
    view.show_nothing()
    assert said(view, "historyBarText") == ""
    show(qtbot, engine, view, PLAIN)
    assert said(view, "historyBarText") == ""
    assert said(view, "sentAlongText") == ""
