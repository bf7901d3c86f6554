"""Questions by others: subscription requests and learned addresses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AnswerSubscription, DecideProposal, GetState, State
from liveletter.domain.addresses import Address
from liveletter.domain.errors import Unreachable
from liveletter.domain.people import Proposal, Source
from liveletter.domain.presence import Presence
from liveletter.events import PeopleChanged, ProposalMade, SubscriptionRequested
from liveletter.window.context import Context
from liveletter.window.shell.request_bar import RequestBar
from tests.window.composing import choice, keyboard, remove, show_active
from tests.window.conftest import FakeEngine

CAROL = SubscriptionRequested(1, "carol@chat.example", "Carol")
PROPOSAL = Proposal(7, 2, "Bob", Address.mail("bob@work.example"), Source.VCARD)
ASKED = "Carol (carol@chat.example) would like to see when you are available."


@pytest.fixture
def bar(qtbot: QtBot, ctx: Context) -> Iterator[RequestBar]:
    window = QWidget()
    column = QVBoxLayout(window)
    field = QLineEdit()
    field.setObjectName("typing")
    bar = RequestBar(ctx=ctx)
    column.addWidget(bar)
    column.addWidget(field)
    show_active(qtbot, window)
    field.setFocus()
    yield bar
    remove(window)


def answer(bar: RequestBar, text: str) -> None:
    QTest.mouseClick(choice(bar, text), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("text", "accept"), [("Allow", True), ("Refuse", False)])
def test_a_request_is_answered_by_the_user_alone(
    text: str, accept: bool, qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: RequestBar
) -> None:
    assert not bar.isVisible()
    ctx.bus.publish(CAROL)
    assert bar.bar.sentence == ASKED
    assert keyboard() == "typing"
    assert engine.asked == []
    answer(bar, text)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert engine.asked == [AnswerSubscription(1, "carol@chat.example", accept)]


@pytest.mark.row("B3")
@pytest.mark.parametrize(("text", "accept"), [("Accept", True), ("No", False)])
def test_a_learned_address_is_asked_about_with_its_source(
    text: str, accept: bool, qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: RequestBar
) -> None:
    ctx.bus.publish(ProposalMade(PROPOSAL))
    told = "It seems that Bob has the mail address bob@work.example. Learned from their visiting card."
    assert bar.bar.sentence == told
    answer(bar, text)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert engine.asked == [DecideProposal(7, accept)]


def test_one_question_stands_at_a_time(qtbot: QtBot, ctx: Context, bar: RequestBar) -> None:
    ctx.bus.publish(CAROL)
    ctx.bus.publish(CAROL)
    ctx.bus.publish(ProposalMade(PROPOSAL))
    assert bar.bar.sentence == f"{ASKED} (1 more)"
    answer(bar, "Allow")
    qtbot.waitUntil(lambda: "bob@work.example" in bar.bar.sentence)


@pytest.mark.parametrize("by_key", [True, False])
def test_a_question_can_be_put_off(by_key: bool, ctx: Context, engine: FakeEngine, bar: RequestBar) -> None:
    ctx.bus.publish(CAROL)
    if by_key:
        QTest.keyClick(bar.bar, Qt.Key.Key_Escape)
    else:
        answer(bar, "Later")
    assert not bar.isVisible()
    ctx.bus.publish(CAROL)  # the engine tells it again after a reconnection
    assert not bar.isVisible()
    assert engine.asked == []


def test_an_answer_that_does_not_arrive_leaves_the_question(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: RequestBar, told: list[BaseException]
) -> None:
    def refuse(_: AnswerSubscription) -> None:
        raise Unreachable("The chat server is away.")

    engine.answer(AnswerSubscription, refuse)
    ctx.bus.publish(CAROL)
    answer(bar, "Allow")
    qtbot.waitUntil(lambda: len(told) == 1)
    assert bar.bar.sentence == ASKED


def test_what_was_decided_elsewhere_is_not_asked_any_more(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, bar: RequestBar
) -> None:
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    ctx.bus.publish(ProposalMade(PROPOSAL))
    ctx.bus.publish(PeopleChanged())
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_request_without_a_name_shows_the_address_once(ctx: Context, bar: RequestBar) -> None:
    ctx.bus.publish(SubscriptionRequested(1, "carol@chat.example", ""))
    assert bar.bar.sentence == "carol@chat.example would like to see when you are available."
