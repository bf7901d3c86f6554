"""The earlier conversation goes along with what is said by chat (MISSION B4)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import GetWishes, PreviewHistory, SendChat, Wishes
from liveletter.domain.history import HistoryChoice, HistoryItem, HistoryPreview, HistoryScope
from liveletter.domain.outbox import Patience, Reach, WhenAway
from liveletter.domain.presence import Presence, Show
from liveletter.window.chat.chat_pane import ChatPane
from liveletter.window.context import Context
from tests.window.chat.away import BOB, DORA, answer, bodies, people, write
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY, chat

ABOUT = "m1@lab.test"
THREAD = HistoryChoice(scope=HistoryScope.THREAD)


@pytest.fixture
def pane(ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot) -> Iterator[ChatPane]:
    people(archive)
    answer(engine, Reach(Presence(Show.ONLINE), online=True))
    engine.answer(GetWishes, lambda _: Wishes(WhenAway.ASK, THREAD))
    item = HistoryItem("mail:m1", True, DAY, False, "Bob", "Report", 2000)
    engine.answer(PreviewHistory, lambda _: HistoryPreview(items=(item,), size=2500))
    made = ChatPane(ctx=ctx)
    qtbot.addWidget(made)
    made.resize(420, 500)
    yield made
    made.close()


def goes_along(engine: FakeEngine) -> list[bool]:
    """With which texts something was sent along."""
    return [command.history is not None for command in engine.asked_for(SendChat)]


def is_offered(pane: ChatPane) -> bool:
    row = pane.talk.history.row
    return pane.talk.history.isVisible() and row is not None and row.order() is not None


@pytest.mark.row("B4")
def test_why_it_cannot_go_along_is_seen_whole_in_a_low_pane(pane: ChatPane, engine: FakeEngine, qtbot: QtBot) -> None:
    item = HistoryItem("mail:m1", True, DAY, False, "Bob", "Report", 2000)
    engine.answer(PreviewHistory, lambda _: HistoryPreview((item,), 80_000, limit=60_000, limit_of="lab.test"))
    pane.resize(420, 180)
    pane.open_for(BOB, about=ABOUT, subject="Report")
    qtbot.waitUntil(lambda: pane.talk.history.row is not None and bool(pane.talk.history.row.problem()))
    notice = pane.talk.history.findChild(QLabel, "historyNoticeText")
    assert isinstance(notice, QLabel)
    qtbot.waitUntil(lambda: notice.isVisible() and notice.height() >= notice.heightForWidth(notice.width()))
    assert notice.heightForWidth(notice.width()) > 1.5 * notice.fontMetrics().height()
    assert pane.talk.input.height() >= pane.talk.input.minimumSizeHint().height()


@pytest.mark.row("B4")
def test_it_goes_along_with_the_first_answer_to_a_mail_and_not_with_the_next(
    pane: ChatPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    pane.open_for(BOB, about=ABOUT, subject="Report")
    qtbot.waitUntil(lambda: is_offered(pane))
    write(pane.talk, "one")
    write(pane.talk, "two")
    qtbot.waitUntil(lambda: len(bodies(engine)) == 2)
    assert goes_along(engine) == [True, False]
    order = engine.asked_for(SendChat)[0].history
    assert (order.person_id, order.about, order.choice) == (BOB, ABOUT, THREAD)
    qtbot.waitUntil(lambda: not pane.talk.history.isVisible())
    write(pane.talk, "three")
    qtbot.waitUntil(lambda: len(bodies(engine)) == 3)
    assert goes_along(engine) == [True, False, False]


def test_where_it_cannot_go_along_the_offer_ends_with_the_first_answer(
    pane: ChatPane, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.answer(PreviewHistory, lambda _: HistoryPreview(trouble="Your chat server takes no files."))
    pane.open_for(BOB, about=ABOUT, subject="Report")
    qtbot.waitUntil(lambda: pane.talk.history.row is not None and bool(pane.talk.history.row.problem()))
    write(pane.talk, "one")
    qtbot.waitUntil(lambda: not pane.talk.history.isVisible())
    assert goes_along(engine) == [False]


def test_where_something_was_said_about_the_mail_it_is_not_offered(pane: ChatPane, archive: MemoryReader) -> None:
    archive.transcripts[ABOUT] = [chat(1, DAY, about=ABOUT)]
    pane.open_for(BOB, about=ABOUT, subject="Report")
    assert not pane.talk.history.isVisible()


@pytest.mark.row("B4")
def test_without_a_mail_it_is_offered_when_it_is_asked_for(pane: ChatPane, engine: FakeEngine, qtbot: QtBot) -> None:
    pane.open_for(BOB)
    assert not pane.talk.history.isVisible()
    write(pane.talk, "one")
    qtbot.waitUntil(lambda: len(bodies(engine)) == 1)
    menu = pane.talk.entry.attach.menu()
    next(action for action in menu.actions() if action.objectName() == "chatAttachHistory").trigger()
    qtbot.waitUntil(lambda: is_offered(pane))
    write(pane.talk, "two")
    qtbot.waitUntil(lambda: len(bodies(engine)) == 2)
    assert goes_along(engine) == [False, True]


def test_it_waits_for_the_decision_where_the_person_is_away(pane: ChatPane, engine: FakeEngine, qtbot: QtBot) -> None:
    answer(engine)
    engine.answer(GetWishes, lambda _: Wishes(WhenAway.ASK, THREAD))
    pane.open_for(BOB, about=ABOUT, subject="Report")
    qtbot.waitUntil(lambda: is_offered(pane))
    write(pane.talk, "one")
    qtbot.waitUntil(pane.talk.away.isVisible)
    assert is_offered(pane)
    QTest.mouseClick(pane.talk.away.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bodies(engine) == [("one", Patience.UNTIL_THERE)])
    assert goes_along(engine) == [True]


def test_it_does_not_follow_to_another_person(pane: ChatPane, engine: FakeEngine, qtbot: QtBot) -> None:
    pane.open_for(BOB, about=ABOUT, subject="Report")
    qtbot.waitUntil(lambda: is_offered(pane))
    pane.open_for(DORA)
    assert not pane.talk.history.isVisible()
    write(pane.talk, "one")
    qtbot.waitUntil(lambda: len(bodies(engine)) == 1)
    assert goes_along(engine) == [False]
