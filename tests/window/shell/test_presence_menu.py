"""The user's own presence, and how the accounts stand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import Reconnect, SetPresence
from liveletter.domain.accounts import Account, AccountState, LinkState
from liveletter.domain.errors import Unreachable
from liveletter.domain.presence import Presence, Show
from liveletter.events import AccountStateChanged, OwnPresenceChanged
from liveletter.window.context import Context
from liveletter.window.shell.own_presence import CHOICES, choice_of, own_words
from liveletter.window.shell.presence_menu import PresenceMenu
from liveletter.window.shell.standing import Standing, standing
from tests.window.composing import ALICE, fill, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

ONLINE = AccountState(1, LinkState.ONLINE, "", LinkState.ONLINE, "")
WRONG = "The password was refused by chat.example."


@pytest.fixture
def menu(qtbot: QtBot, ctx: Context, archive: MemoryReader) -> Iterator[PresenceMenu]:
    fill(archive)
    menu = PresenceMenu(ctx=ctx)
    show_active(qtbot, menu)
    yield menu
    menu.menu().hide()
    remove(menu)


def actions(menu: PresenceMenu) -> dict[Show, QAction]:
    return menu._choices.actions


def test_before_the_engine_has_spoken_it_is_connecting(menu: PresenceMenu) -> None:
    assert menu.text() == "Connecting…"


def test_it_says_how_the_user_stands_once_online(ctx: Context, menu: PresenceMenu) -> None:
    ctx.bus.publish(AccountStateChanged(ONLINE))
    assert menu.text() == "Available"
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.AWAY, "back & forth")))
    assert menu.text() == "Away: back && forth"
    assert menu.accessibleName() == "Your presence: Away back & forth"
    assert actions(menu)[Show.AWAY].isChecked()
    assert menu.status.text() == "back & forth"


@pytest.mark.row("D1")
@pytest.mark.parametrize("show", CHOICES)
def test_each_choice_is_told_to_the_engine_with_the_words_that_were(
    show: Show, qtbot: QtBot, ctx: Context, engine: FakeEngine, menu: PresenceMenu
) -> None:
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.ONLINE, "at my desk")))
    actions(menu)[show].trigger()
    qtbot.waitUntil(lambda: engine.asked == [SetPresence(show, "at my desk")])


def test_what_the_engine_refuses_is_not_shown_as_chosen(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, menu: PresenceMenu, told: list[BaseException]
) -> None:
    def refuse(_: SetPresence) -> None:
        raise Unreachable("The server is away.")

    engine.answer(SetPresence, refuse)
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.ONLINE)))
    actions(menu)[Show.DND].trigger()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert actions(menu)[Show.ONLINE].isChecked()


def test_a_status_is_typed_in_the_menu(qtbot: QtBot, ctx: Context, engine: FakeEngine, menu: PresenceMenu) -> None:
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.AWAY)))
    menu.menu().popup(menu.mapToGlobal(menu.rect().bottomLeft()))
    QTest.keyClicks(menu.status, "at lunch")
    QTest.keyClick(menu.status, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: engine.asked == [SetPresence(Show.AWAY, "at lunch")])
    assert not menu.menu().isVisible()


def test_a_status_goes_along_with_the_presence_that_is_chosen(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, menu: PresenceMenu
) -> None:
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.ONLINE, "here")))
    QTest.keyClicks(menu.status, " and there")
    actions(menu)[Show.AWAY].trigger()
    qtbot.waitUntil(lambda: engine.asked == [SetPresence(Show.AWAY, "here and there")])


def test_escape_leaves_the_status_as_it_was(ctx: Context, engine: FakeEngine, menu: PresenceMenu) -> None:
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.ONLINE, "here")))
    menu.menu().popup(menu.mapToGlobal(menu.rect().bottomLeft()))
    QTest.keyClicks(menu.status, " and there")
    QTest.keyClick(menu.status, Qt.Key.Key_Escape)
    menu.menu().close()
    assert menu.status.text() == "here"
    assert engine.asked == []


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (LinkState.OFFLINE, "Offline"),
        (LinkState.CONNECTING, "Connecting…"),
        (LinkState.FAILED, "Needs attention"),
    ],
)
def test_what_keeps_the_account_away_is_said(
    link: LinkState, words: str, qtbot: QtBot, ctx: Context, engine: FakeEngine, menu: PresenceMenu
) -> None:
    ctx.bus.publish(AccountStateChanged(replace(ONLINE, chat=link, chat_sentence=WRONG)))
    assert menu.text() == words
    assert WRONG in menu.toolTip()
    sentences = [label.text() for label in menu.menu().findChildren(QLabel, "presenceTrouble")]
    assert sentences == [f"alice@example.org: {WRONG}"]
    again = menu.menu().findChild(QAction, "connectAgain")
    assert again is not None
    again.trigger()
    qtbot.waitUntil(lambda: engine.asked == [Reconnect(0)])
    ctx.bus.publish(AccountStateChanged(ONLINE))
    assert [one for one in menu.menu().actions() if one.objectName() == "connectAgain"] == []


@pytest.mark.parametrize("show", list(Show))
def test_every_presence_belongs_to_a_choice_with_words(show: Show) -> None:
    assert choice_of(show) in CHOICES
    assert own_words(show) == own_words(choice_of(show)) != ""


def test_the_best_chat_connection_counts_and_all_troubles_are_told() -> None:
    other = replace(ALICE, id=2, mail_address="", jid="al@chat.example")
    states = [
        AccountState(1, LinkState.FAILED, "Mail is wrong.", LinkState.FAILED, WRONG),
        AccountState(2, chat=LinkState.ONLINE),
    ]
    stands = standing([ALICE, other], states)
    assert stands == Standing(LinkState.ONLINE, ("alice@example.org: Mail is wrong.", f"alice@example.org: {WRONG}"))
    assert stands.words == ""


def test_without_a_chat_account_it_says_so() -> None:
    mail = Account(id=1, name="Alice", mail_address="alice@example.org")
    assert standing([mail], []).words == "No chat account"
    assert standing([], []).link is None
