"""Live letters in the main window: what leads to a letter with its talk, and where the talk leads."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    FindAll,
    GetState,
    LookUp,
    MarkSessionRead,
    OpenMail,
    ReplyByMail,
    SayLive,
    SetAttention,
    State,
)
from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ItemKind, SearchHit
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused
from liveletter.domain.mail import Draft
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence
from liveletter.events import ChatArrived, LiveHostStateChanged, LiveSessionChanged, NoticeActivated
from liveletter.window.context import Context
from liveletter.window.live.session_pane import SessionPane
from liveletter.window.live.session_window import SessionWindow
from liveletter.window.live.sessions_window import SessionsWindow
from liveletter.window.shell.main_window import MainWindow
from tests.window.conftest import FakeEngine
from tests.window.live.sessions import ALICE, BOB, CARLA, HOST, JOINED, LETTER, as_guest, said, session
from tests.window.mail.test_mail_page import opened
from tests.window.memory import MemoryReader, folder, mail
from tests.window.shell.test_main_window import close_composers, composers, open_window
from tests.window.timeline.test_timeline_order import DAY


@pytest.fixture
def window(qtbot: QtBot, ctx: Context, archive: MemoryReader, engine: FakeEngine) -> MainWindow:
    archive.all_accounts = [Account(1, "Alice", mail_address="alice@lab.test", jid="alice@lab.test")]
    archive.all_folders = [folder(1)]
    archive.rows = [mail(number) for number in range(1, 5)]
    archive.people[7] = Person(7, "Bob Baker", (Address.mail("bob@example.org"),))
    archive.sessions[1] = session()
    archive.talks[1] = [said(1, 1, "Hello"), said(2, 2, "Hi")]
    archive.timelines[7] = list(archive.talks[1])
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    engine.answer(LookUp, lambda _: Presence())
    engine.answer(OpenMail, opened)
    return open_window(qtbot, ctx)


def docked(qtbot: QtBot, window: MainWindow) -> SessionPane:
    """The pane beneath the letter, once it is there."""
    qtbot.waitUntil(lambda: window.pages.mail.live.session_id == 1)
    pane = window.pages.mail.live.pane
    assert pane is not None
    return pane


def top_level(kind: type[QWidget]) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]


@pytest.mark.row("L7")
def test_a_hit_in_a_session_leads_to_its_letter(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    engine.answer(FindAll, lambda _: [SearchHit(ItemKind.CHAT, 1, 1.0, "", "Hello", "Alice", 7, session_id=1)])
    QTest.keyClicks(window.toolbar.search, "hello")
    qtbot.waitUntil(lambda: window.pages.search is not None and window.pages.search.model.rowCount() == 1)
    assert window.pages.search is not None
    QTest.keyClick(window.pages.search.list, Qt.Key.Key_Return)
    pane = docked(qtbot, window)
    assert window.pages.currentWidget() is window.pages.mail
    qtbot.waitUntil(lambda: [item.text for item in pane.timeline.list.chosen()] == ["Hello"])


def test_a_notice_leads_to_the_letter_with_its_talk(qtbot: QtBot, window: MainWindow, ctx: Context) -> None:
    ctx.bus.publish(NoticeActivated(mail_id=2, person_id=7))
    pane = docked(qtbot, window)
    assert pane.isVisible()
    assert window.pages.mail.view.row is not None
    assert window.pages.mail.view.row.id == 2


@pytest.mark.row("L14")
def test_a_notice_leads_to_the_talk_where_it_stands(
    qtbot: QtBot, window: MainWindow, ctx: Context, archive: MemoryReader
) -> None:
    ctx.bus.publish(NoticeActivated(mail_id=2, session_id=1))
    pane = docked(qtbot, window)
    pane.header.popout_button.click()
    [alone] = top_level(SessionWindow)
    ctx.bus.publish(NoticeActivated(mail_id=2, session_id=1))
    assert not pane.isVisible(), "it stands in its own window already"
    alone.close()
    archive.rows = []
    ctx.bus.publish(NoticeActivated(session_id=1))
    [alone] = top_level(SessionWindow)
    alone.close()
    ctx.bus.publish(NoticeActivated(person_id=7, session_id=99))
    assert window.pages.currentWidget() is window.pages.conversation, "the talk was deleted meanwhile"


def test_a_line_in_a_timeline_leads_to_its_letter(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.show_person(7)
    page = window.pages.conversation
    assert page is not None
    items = page.talk.timeline.model.items()
    assert [item.title for item in items] == ["Garden plans", "Garden plans"]
    page.talk.timeline.list.about_activated.emit(items[0])
    docked(qtbot, window)
    assert window.pages.currentWidget() is window.pages.mail


def test_a_session_whose_letter_is_gone_is_shown_by_itself(
    qtbot: QtBot, window: MainWindow, archive: MemoryReader
) -> None:
    archive.rows = []
    window.live_joints.show(1)
    [alone] = top_level(SessionWindow)
    assert isinstance(alone, SessionWindow)
    assert alone.windowTitle() == "Garden plans – Live chat"
    window.live_joints.show(1)
    assert len(top_level(SessionWindow)) == 1  # it comes to the front
    alone.close()


def test_the_talk_goes_into_a_window_of_its_own_and_takes_what_is_typed_along(qtbot: QtBot, window: MainWindow) -> None:
    window.live_joints.show(1)
    pane = docked(qtbot, window)
    pane.entry.input.setPlainText("Half a sent")
    pane.header.popout_button.click()
    [alone] = top_level(SessionWindow)
    assert isinstance(alone, SessionWindow)
    assert alone.pane.entry.input.text() == "Half a sent"
    assert not pane.isVisible()
    QTest.keyClick(alone, Qt.Key.Key_Escape)
    assert top_level(SessionWindow) == []
    window.opener.session(session(), "", window.pages.mail.live.lines)
    [again] = top_level(SessionWindow)
    assert isinstance(again, SessionWindow)
    assert again.pane.entry.input.text() == "Half a sent"
    again.close()


def test_f6_goes_to_the_talk_and_on(qtbot: QtBot, window: MainWindow) -> None:
    window.live_joints.show(1)
    pane = docked(qtbot, window)
    seen = []
    for _ in range(7):
        window.commands["nextPane"].trigger()
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(pane.isAncestorOf(focused))
    assert seen.count(True) == 1


def test_an_answer_by_mail_opens_the_composer(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    engine.answer(ReplyByMail, lambda command: Draft(1, to="bob@example.org", text="> Hi"))
    window.live_joints.show(1)
    docked(qtbot, window).header.reply_button.click()
    qtbot.waitUntil(lambda: len(composers()) == 1)
    assert engine.asked_for(ReplyByMail) == [ReplyByMail(7, [1, 2])]
    close_composers(qtbot)


def test_a_mail_with_a_link_opens_the_composer(qtbot: QtBot, window: MainWindow) -> None:
    window.live_joints.show(1)
    docked(qtbot, window).doings.mail_wanted.emit("erik@example.org", "Garden plans", "Here: link")
    qtbot.waitUntil(lambda: len(composers()) == 1)
    assert composers()[0].windowTitle() == "Garden plans"
    close_composers(qtbot)


def test_the_engine_is_told_which_session_is_looked_at(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    window.live_joints.show(1)
    docked(qtbot, window)
    qtbot.waitUntil(lambda: SetAttention(True, 0, 1) in engine.asked)
    window.navigation.show_person(7)
    qtbot.waitUntil(lambda: engine.asked_for(SetAttention)[-1].session_id == 0)


# -------------------------------------------------------------------------------- the list of all


def test_all_live_chats_are_listed_and_return_opens_the_letter(
    qtbot: QtBot, window: MainWindow, archive: MemoryReader, ctx: Context
) -> None:
    archive.sessions[2] = as_guest(session(2, title="Boats", message_id="", closed=DAY))
    action = window.findChild(QAction, "liveChats")
    assert isinstance(action, QAction)
    action.trigger()
    [listed] = top_level(SessionsWindow)
    assert isinstance(listed, SessionsWindow)
    rows = [listed.model.row(number) for number in range(listed.model.rowCount())]
    assert [(row.title, row.people, row.last) for row in rows] == [
        ("Garden plans", "Bob Baker", "Bob Baker: Hi"),
        ("Boats", "Alice", ""),
    ]
    assert rows[1].state.startswith("Closed ")
    assert "Garden plans" in rows[0].spoken
    archive.talks[1].append(said(3, 2, "Later", at=DAY + 9000))
    ctx.bus.publish(ChatArrived(ChatMessage(3, 1, 7, "bob@example.org", False, "Later", DAY + 9000, session_id=1)))
    qtbot.waitUntil(lambda: listed.model.row(0).last == "Bob Baker: Later")
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    docked(qtbot, window)
    listed.list.setCurrentIndex(listed.model.index(1))
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    [alone] = top_level(SessionWindow)  # its letter is not in the archive
    alone.close()
    QTest.keyClick(listed, Qt.Key.Key_Escape)
    assert top_level(SessionsWindow) == []


def test_a_closed_list_of_live_chats_hears_nothing_more(qtbot: QtBot, window: MainWindow, ctx: Context) -> None:
    window.opener.sessions(window.pages.mail.live.lines)
    [listed] = top_level(SessionsWindow)
    listed.close()
    qtbot.waitUntil(lambda: not shiboken6.isValid(listed))
    ctx.bus.publish(LiveHostStateChanged(HOST, LinkState.OFFLINE))


def test_many_live_chats_are_listed_a_few_at_a_time(
    qtbot: QtBot, window: MainWindow, archive: MemoryReader, ctx: Context
) -> None:
    archive.sessions = {number: session(number, title=f"Chat {number}") for number in range(1, 201)}
    window.opener.sessions(window.pages.mail.live.lines)
    [listed] = top_level(SessionsWindow)
    assert isinstance(listed, SessionsWindow)
    assert 0 < listed.model.rowCount() < 100
    while listed.model.canFetchMore(listed.list.rootIndex()):
        listed.model.fetchMore(listed.list.rootIndex())
    assert listed.model.rowCount() == 200
    archive.sessions = {}
    ctx.bus.publish(LiveSessionChanged(1))
    qtbot.waitUntil(lambda: listed.blank.isVisible())
    listed.close()


# -------------------------------------------------------------------------------- people reached in a session only


def test_who_is_reached_in_a_talk_of_two_can_be_written_to(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, ctx: Context, archive: MemoryReader
) -> None:
    def say(command: SayLive) -> ChatMessage:
        return ChatMessage(
            9, 1, 7, "bob@example.org", True, command.text, DAY + 9000,
            session_id=command.session_id, member=1, state=DeliveryState.QUEUED,
        )  # fmt: skip

    engine.answer(SayLive, say)
    window.navigation.show_person(7)
    page = window.pages.conversation
    assert page is not None
    talk = page.talk
    assert talk.entry.isVisible()
    assert not talk.no_address.isVisible()
    assert talk.way.words.text() == "This goes into the live letter “Garden plans”."
    QTest.keyClicks(talk.input, "See you")
    QTest.keyClick(talk.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [item.text for item in talk.timeline.model.items()] == ["Hello", "Hi", "See you"])
    assert [(one.session_id, one.text) for one in engine.asked_for(SayLive)] == [(1, "See you")]
    assert talk.timeline.model.items()[-1].title == "Garden plans"
    archive.sessions[1] = session(closed=DAY)
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert not talk.entry.isVisible()
    assert talk.no_address.isVisible()


def test_what_cannot_be_said_there_comes_back(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, told: list[BaseException]
) -> None:
    def refuse(_: SayLive) -> ChatMessage:
        raise Refused("The chat is closed.")

    engine.answer(SayLive, refuse)
    window.navigation.show_person(7)
    page = window.pages.conversation
    assert page is not None
    QTest.keyClicks(page.talk.input, "See you")
    QTest.keyClick(page.talk.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [str(error) for error in told] == ["The chat is closed."])
    assert page.talk.input.text() == "See you"


@pytest.mark.parametrize(
    "made",
    [
        session(1, ALICE, BOB, replace(CARLA, state=JOINED)),
        session(1, ALICE, replace(BOB, state=CARLA.state)),
        session(recorded=False),
    ],
    ids=["others would read it", "not joined yet", "nothing is kept"],
)
def test_nobody_is_written_to_where_it_is_not_a_talk_of_two(
    qtbot: QtBot, window: MainWindow, archive: MemoryReader, made: object
) -> None:
    archive.sessions[1] = made  # type: ignore[assignment]
    window.navigation.show_person(7)
    page = window.pages.conversation
    assert page is not None
    assert not page.talk.entry.isVisible()
    assert page.talk.no_address.isVisible()


def test_what_the_user_says_to_all_stands_in_everybodys_timeline(
    qtbot: QtBot, window: MainWindow, ctx: Context, archive: MemoryReader
) -> None:
    archive.sessions[1] = session(1, ALICE, replace(BOB, person_id=5), replace(CARLA, person_id=7, state=JOINED))
    window.navigation.show_person(7)
    page = window.pages.conversation
    assert page is not None
    message = ChatMessage(9, 1, 5, "bob@example.org", True, "To all", DAY + 9000, session_id=1, member=1)
    ctx.bus.publish(ChatArrived(message))
    ctx.bus.publish(ChatArrived(replace(message, id=10, outgoing=False, body="Bob's own")))
    ctx.bus.publish(ChatArrived(replace(message, id=11, session_id=0, body="To Bob alone")))
    assert [item.text for item in page.talk.timeline.model.items()] == ["Hello", "Hi", "To all"]


def test_nothing_is_marked_read_in_a_window_that_is_not_looked_at(
    qtbot: QtBot, window: MainWindow, engine: FakeEngine, archive: MemoryReader, ctx: Context
) -> None:
    window.live_joints.show(1)
    docked(qtbot, window)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    archive.talks[1].append(said(3, 2, "New", read=False))
    ctx.bus.publish(ChatArrived(ChatMessage(3, 1, 7, "bob@example.org", False, "New", DAY, session_id=1, read=False)))
    qtbot.wait(20)
    assert engine.asked_for(MarkSessionRead) == []
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: engine.asked_for(MarkSessionRead) == [MarkSessionRead(1)])
