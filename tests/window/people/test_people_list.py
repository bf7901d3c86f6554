"""The people list: order, marks, search, unread messages, keyboard."""

from collections.abc import Callable

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import GetState, State
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.people import Person
from liveletter.domain.presence import Availability, Presence, Show
from liveletter.events import ChatArrived, ChatsRead, EngineReady, PeopleChanged, PresenceChanged
from liveletter.window.context import Context
from liveletter.window.parts import theme
from liveletter.window.people.people_list import PeopleList
from liveletter.window.people.people_model import PeopleModel
from liveletter.window.people.people_order import fold
from liveletter.window.people.presence_mark import PersonBadge, presence_words
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader


def person(id: int, name: str, unread: int = 0) -> Person:
    return Person(id, name, (Address.xmpp(f"secret{id}@example.org"),), unread=unread)


@pytest.fixture
def people(ctx: Context, archive: MemoryReader, qtbot: QtBot) -> PeopleList:
    for number, name in enumerate(["Bob", "Ärne", "Carla", "Zoë"], 1):
        archive.people[number] = person(number, name)
    made = PeopleList(ctx=ctx)
    qtbot.addWidget(made)
    made.resize(260, 400)
    made.show()
    return made


def names(people: PeopleList) -> list[str]:
    return [people.model.row(row).person.name for row in range(people.model.rowCount())]


@pytest.mark.row("D1")
def test_available_first_then_busy_then_the_rest_each_by_name(people: PeopleList, ctx: Context) -> None:
    assert names(people) == ["Ärne", "Bob", "Carla", "Zoë"]
    ctx.bus.publish(PresenceChanged(4, Presence(Show.AWAY)))
    ctx.bus.publish(PresenceChanged(3, Presence(Show.ONLINE)))
    ctx.bus.publish(PresenceChanged(2, Presence(Show.DND)))
    assert names(people) == ["Carla", "Ärne", "Zoë", "Bob"]


@pytest.mark.row("D1")
def test_presence_is_asked_for_when_the_engine_is_ready(
    people: PeopleList, ctx: Context, engine: FakeEngine, qtbot: QtBot
) -> None:
    ctx.bus.publish(PresenceChanged(4, Presence(Show.ONLINE)))
    engine.answer(GetState, lambda _: State([], {1: Presence(Show.CHAT)}, Presence(), [], [], {}, 0, 0))
    ctx.bus.publish(EngineReady())
    qtbot.waitUntil(lambda: names(people)[0] == "Bob")
    assert people.model.presence(4) == Presence()


@pytest.mark.row("D1")
def test_the_marks_differ_by_colour_and_shape(ctx: Context, qtbot: QtBot) -> None:
    badge = PersonBadge(side=36)
    qtbot.addWidget(badge)
    shades = theme.colors(badge.palette())

    def pixels(show: Show, color: Callable[[theme.Colors], object]) -> set[tuple[int, int]]:
        badge.show_person("Bob", Presence(show))
        image = badge.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return {place for place in places if image.pixelColor(*place) == color(shades)}

    square = pixels(Show.ONLINE, lambda colors: colors.available)
    circle = pixels(Show.AWAY, lambda colors: colors.busy)
    assert not pixels(Show.UNKNOWN, lambda colors: colors.available)
    assert not pixels(Show.OFFLINE, lambda colors: colors.busy)
    assert _fill(square) > 0.95
    assert 0.6 < _fill(circle) < 0.9


def _fill(pixels: set[tuple[int, int]]) -> float:
    columns, rows = [x for x, _ in pixels], [y for _, y in pixels]
    return len(pixels) / ((max(columns) - min(columns) + 1) * (max(rows) - min(rows) + 1))


@pytest.mark.row("D1")
def test_the_presence_is_spoken_and_nothing_says_how_somebody_is_reached(people: PeopleList, ctx: Context) -> None:
    ctx.bus.publish(PresenceChanged(1, Presence(Show.AWAY, "back at 3")))
    model = people.model
    texts = []
    for row in range(model.rowCount()):
        roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        texts += [str(model.data(model.index(row), role)) for role in roles]
    assert "Bob, away: back at 3" in texts
    assert not any("secret" in text or "xmpp" in text or "@" in text for text in texts)


def test_rows_stay_under_the_pointer(people: PeopleList, ctx: Context) -> None:
    people.eventFilter(people.list.viewport(), QEvent(QEvent.Type.Enter))
    ctx.bus.publish(PresenceChanged(4, Presence(Show.ONLINE)))
    assert names(people) == ["Ärne", "Bob", "Carla", "Zoë"]
    assert people.model.row(3).presence.availability is Availability.AVAILABLE
    people.eventFilter(people.list.viewport(), QEvent(QEvent.Type.Leave))
    assert names(people) == ["Zoë", "Ärne", "Bob", "Carla"]


def test_the_choice_follows_its_row(people: PeopleList, ctx: Context) -> None:
    people.select_person(4)
    ctx.bus.publish(PresenceChanged(4, Presence(Show.ONLINE)))
    assert people.list.currentIndex().row() == 0
    assert people.current_person() == 4


def test_unread_messages_are_counted(people: PeopleList, ctx: Context, archive: MemoryReader, qtbot: QtBot) -> None:
    archive.people[1] = person(1, "Bob", unread=2)
    ctx.bus.publish(ChatArrived(ChatMessage(1, 1, 1, "b@example.org", False, "Hi", 0.0, read=False)))
    qtbot.waitUntil(lambda: "2" in people.model.data(people.model.index(1), Qt.ItemDataRole.AccessibleTextRole))
    archive.people[1] = person(1, "Bob")
    ctx.bus.publish(ChatsRead(1))
    qtbot.waitUntil(lambda: people.model.data(people.model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Bob")


def test_persons_come_go_and_change_their_names(
    people: PeopleList, ctx: Context, archive: MemoryReader, qtbot: QtBot
) -> None:
    archive.people[5] = person(5, "Dora")
    archive.people[1] = person(1, "Yann")
    del archive.people[2]
    ctx.bus.publish(PeopleChanged((5, 1, 2)))
    qtbot.waitUntil(lambda: names(people) == ["Carla", "Dora", "Yann", "Zoë"])


def test_search_ignores_case_and_diacritics(people: PeopleList, qtbot: QtBot) -> None:
    QTest.keyClicks(people.search, "arn")
    assert names(people) == ["Ärne"]
    QTest.keyClicks(people.search, "xx")
    assert names(people) == []
    assert people.empty.isVisible()
    QTest.keyClick(people.search, Qt.Key.Key_Escape)
    assert len(names(people)) == 4
    assert not people.empty.isVisible()


def test_all_goes_by_keyboard(people: PeopleList, qtbot: QtBot) -> None:
    QTest.keyClicks(people.search, "zoe")
    with qtbot.waitSignal(people.person_activated) as told:
        QTest.keyClick(people.search, Qt.Key.Key_Return)
    assert told.args == [4]
    people.search.clear()
    people.select_person(1)
    with qtbot.waitSignal(people.person_activated) as told:
        QTest.keyClick(people.list, Qt.Key.Key_Return)
    assert told.args == [1]
    with qtbot.waitSignal(people.edit_requested) as told:
        QTest.keyClick(people.list, Qt.Key.Key_F2)
    assert told.args == [1]


def test_a_click_opens_a_person(people: PeopleList, qtbot: QtBot) -> None:
    place = people.list.visualRect(people.model.index(2)).center()
    with qtbot.waitSignal(people.person_activated) as told:
        QTest.mouseClick(people.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [3]


def test_the_menu_offers_chat_mail_edit_and_merge(people: PeopleList, qtbot: QtBot) -> None:
    menu = people.menu_for(3)
    actions = {action.objectName(): action for action in menu.actions() if not action.isSeparator()}
    assert list(actions) == ["chat", "writeMail", "edit", "merge"]
    for name, signal in (
        ("chat", people.person_activated),
        ("writeMail", people.mail_requested),
        ("edit", people.edit_requested),
        ("merge", people.merge_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            actions[name].trigger()
        assert told.args == [3]


def test_the_new_button_asks_for_a_new_person(people: PeopleList, qtbot: QtBot) -> None:
    button = people.findChild(QToolButton, "newPersonButton")
    assert button is not None
    with qtbot.waitSignal(people.new_person_requested):
        button.click()


def test_a_destroyed_list_hears_no_more(ctx: Context, qtbot: QtBot) -> None:
    people = PeopleList(ctx=ctx)
    people.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(people))
    ctx.bus.publish(PresenceChanged(4, Presence(Show.ONLINE)))
    ctx.bus.publish(PeopleChanged())


def test_5000_persons_are_no_burden(qtbot: QtBot) -> None:
    model = PeopleModel()
    model.show_persons(person(number, f"Person {number * 7919 % 5000}") for number in range(1, 5001))
    model.put_presence(4000, Presence(Show.ONLINE))
    assert model.row(0).person.id == 4000
    assert model.rowCount() == 5000


@given(st.lists(st.tuples(st.integers(1, 8), st.sampled_from(Show), st.booleans()), max_size=20))
def test_the_list_is_always_in_order_once_the_pointer_left(happenings: list[tuple[int, Show, bool]]) -> None:
    model = PeopleModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_persons(person(number, "ÄaBbÖoZz"[number - 1]) for number in range(1, 9))
    for person_id, show, held in happenings:
        model.hold(held)
        model.put_presence(person_id, Presence(show))
    model.hold(False)
    places = [model.row(row).place for row in range(model.rowCount())]
    assert places == sorted(places)
    assert sorted(model.row(row).person.id for row in range(8)) == list(range(1, 9))


@pytest.mark.parametrize(
    ("presence", "words"),
    [
        (Presence(Show.CHAT), "available"),
        (Presence(Show.ONLINE, "here"), "available: here"),
        (Presence(Show.AWAY, "back\nat 3"), "away: back at 3"),
        (Presence(Show.DND), "busy"),
        (Presence(Show.OFFLINE), "not online"),
        (Presence(Show.UNKNOWN, "ignored"), ""),
    ],
)
def test_presence_in_words(presence: Presence, words: str) -> None:
    assert presence_words(presence) == words


def test_folding() -> None:
    assert fold("José ÅNGSTRÖM") == "jose angstrom"
