"""A person's page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import LookUp, SendChat
from liveletter.domain.addresses import Address
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence, Show
from liveletter.events import PeopleChanged
from liveletter.window.chat.conversation_page import ConversationPage
from liveletter.window.context import Context
from tests.window.chat.test_chat_pane import sent
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY, chat, mail


def said(engine: FakeEngine) -> list[tuple[int, str, str, str]]:
    """What was asked to be said; each by an id of its own."""
    asked = engine.asked_for(SendChat)
    assert len({one.origin_id for one in asked if one.origin_id}) == len(asked)
    return [(one.person_id, one.body, one.about, one.subject) for one in asked]


@pytest.fixture
def page(ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot) -> ConversationPage:
    archive.people[1] = Person(1, "Bob", (Address.xmpp("bob@example.org"), Address.mail("bob@example.org")))
    archive.people[2] = Person(2, "Carla", (Address.xmpp("carla@example.org"),))
    archive.timelines[1] = [mail(1, DAY), chat(2, DAY + 60), *(chat(n, DAY + n * 100) for n in range(3, 300))]
    engine.answer(SendChat, sent)
    engine.answer(LookUp, lambda _: Presence(Show.DND, "in a call"))
    made = ConversationPage(ctx=ctx)
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def test_it_shows_who_how_and_what(page: ConversationPage, qtbot: QtBot) -> None:
    page.show_person(1)
    assert page.header.name.text() == "Bob"
    qtbot.waitUntil(lambda: page.header.words.text() == "busy: in a call")
    assert page.header.badge.accessibleName() == "Bob, busy: in a call"
    assert page.talk.timeline.model.rowCount() > 0


def test_one_can_answer_at_once(page: ConversationPage, engine: FakeEngine, qtbot: QtBot) -> None:
    page.show_person(1)
    QTest.keyClicks(page.talk.input, "Hi")
    QTest.mouseClick(page.talk.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: said(engine) == [(1, "Hi", "", "")])


def test_its_buttons_tell_what_is_wanted(page: ConversationPage, qtbot: QtBot) -> None:
    page.show_person(1)
    for button, signal, args in (
        (page.write_button, page.mail_requested, [1]),
        (page.reply_button, page.reply_by_mail_requested, [1, []]),
        (page.edit_button, page.edit_requested, [1]),
        (page.popout_button, page.popout_requested, [1, "", "", 0, ""]),
    ):
        with qtbot.waitSignal(signal) as told:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert told.args == args


def test_without_a_mail_address_no_mail_is_offered(page: ConversationPage) -> None:
    page.show_person(2)
    assert not page.write_button.isEnabled()
    assert page.reply_button.toolTip() == "No mail address of Carla is known"
    page.show_person(1)
    assert page.write_button.isEnabled()


def test_a_message_that_was_found_comes_into_sight(page: ConversationPage) -> None:
    page.show_person(1, chat_id=5)
    view = page.talk.timeline
    chosen = view.list.chosen()
    assert [item.id for item in chosen] == [5]
    assert view.list.viewport().rect().intersects(view.list.visualRect(view.list.currentIndex()))


def test_a_new_name_is_shown(page: ConversationPage, ctx: Context, archive: MemoryReader) -> None:
    page.show_person(1)
    archive.people[1] = Person(1, "Robert", archive.people[1].addresses)
    ctx.bus.publish(PeopleChanged((1,)))
    assert page.header.name.text() == "Robert"
    assert page.talk.input.accessibleName() == "Write to Robert"


def test_what_is_typed_stays_with_its_person(page: ConversationPage, qtbot: QtBot) -> None:
    page.show_person(1)
    QTest.keyClicks(page.talk.input, "half")
    page.show_person(2)
    assert page.talk.input.text() == ""
    page.show_person(1)
    assert page.talk.input.text() == "half"
