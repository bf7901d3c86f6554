"""Where the person is not there, the user is asked in a bar above the input (MISSION B5, B6)."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    AskReach,
    ComposeInstead,
    GetWishes,
    RetryOutgoing,
    SendChat,
    SetExpiry,
    SetWhenAway,
)
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Draft
from liveletter.domain.outbox import Patience, Reach, WhenAway
from liveletter.domain.presence import Presence, Show
from liveletter.events import OutgoingChanged, PresenceChanged
from liveletter.settings import KEEP_HOURS, Settings
from liveletter.window.chat.away_words import spans
from liveletter.window.chat.chat_pane import ChatPane
from liveletter.window.chat.talk import Talk
from liveletter.window.context import Context
from liveletter.window.mail.mail_actions import MailActions
from liveletter.window.parts import dates
from tests.window.chat.away import BOB, DORA, GONE, answer, bodies, entry, people, write, write_and_be_asked
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

DAY = 24 * 3600.0


@pytest.fixture
def pane(ctx: Context, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot) -> Iterator[ChatPane]:
    people(archive)
    answer(engine)
    window = QWidget()
    qtbot.addWidget(window)
    made = ChatPane(ctx=ctx)
    QVBoxLayout(window).addWidget(made)
    window.resize(420, 600)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.open_for(BOB)
    yield made
    window.close()


@pytest.fixture
def talk(pane: ChatPane) -> Talk:
    return pane.talk


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.row("B6")
def test_nothing_is_sent_and_the_text_stays(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    assert talk.away.words.text() == "Bob is not there now."
    assert talk.away.accessibleName() == "Bob is not there now."
    assert talk.input.text() == "Hi"
    assert talk.input.hasFocus()
    assert bodies(engine) == []
    assert engine.asked_for(AskReach) == [AskReach(BOB)]


def test_enter_once_more_sends_nothing_by_accident(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    QTest.keyClick(talk.input, Qt.Key.Key_Return)
    click(talk.send)
    assert talk.input.text() == "Hi"
    assert talk.away.isVisible()
    assert not talk.send.isEnabled()
    assert engine.asked_for(AskReach) == [AskReach(BOB)]
    assert bodies(engine) == []


@pytest.mark.row("B6")
def test_keep_and_retry_until_the_time_shown(
    talk: Talk, engine: FakeEngine, settings: Settings, ctx: Context, qtbot: QtBot
) -> None:
    write_and_be_asked(talk, qtbot)
    assert talk.away.until.currentText() == f"until {dates.coming(time.time() + 3 * DAY)} (3 days)"
    click(talk.away.keep)
    qtbot.waitUntil(lambda: bodies(engine) == [("Hi", Patience.UNTIL_THERE)])
    assert abs(engine.asked_for(SendChat)[0].expires_at - (time.time() + 3 * DAY)) < 60
    assert not talk.away.isVisible()
    assert talk.input.text() == ""
    assert talk.input.hasFocus()
    assert engine.asked_for(SetWhenAway) == []
    until = dates.coming(engine.asked_for(SendChat)[0].expires_at)
    qtbot.waitUntil(lambda: talk.status.words.text() == f"Waits for Bob until {until}")


@pytest.mark.parametrize(("choice", "days"), [(0, 1 / 24), (1, 1), (2, 3), (3, 7)])
def test_how_long_it_is_kept_is_chosen(talk: Talk, engine: FakeEngine, qtbot: QtBot, choice: int, days: float) -> None:
    write_and_be_asked(talk, qtbot)
    talk.away.until.setCurrentIndex(choice)
    click(talk.away.keep)
    qtbot.waitUntil(lambda: len(bodies(engine)) == 1)
    assert abs(engine.asked_for(SendChat)[0].expires_at - (time.time() + days * DAY)) < 60


def test_the_time_of_the_settings_stands_first(talk: Talk, settings: Settings, qtbot: QtBot) -> None:
    settings.note(KEEP_HOURS.key, 5)
    write_and_be_asked(talk, qtbot)
    assert talk.away.until.currentData() == 5
    assert [hours for _, hours in spans(5)] == [1, 5, 24, 72, 168]
    assert [hours for _, hours in spans(24)] == [1, 24, 72, 168]


@pytest.mark.row("B6")
def test_the_server_keeps_it_where_it_says_so(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    assert talk.away.server.text().replace("&", "") == "Send now: the server will keep it"
    assert talk.away.server.toolTip() == "lab.test keeps messages for people who are away"
    click(talk.away.server)
    qtbot.waitUntil(lambda: bodies(engine) == [("Hi", Patience.NOW)])
    qtbot.waitUntil(lambda: talk.status.words.text() == "Bob is not there: the server will keep it")


def test_a_server_that_keeps_nothing_is_not_offered(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    answer(engine, Reach(GONE, online=True, server_keeps=False))
    write_and_be_asked(talk, qtbot)
    assert not talk.away.server.isVisible()
    assert talk.away.keep.isVisible()


@pytest.mark.row("B6")
@pytest.mark.parametrize("by_keys", [False, True])
def test_back_to_the_text_changes_nothing(talk: Talk, engine: FakeEngine, qtbot: QtBot, by_keys: bool) -> None:
    write_and_be_asked(talk, qtbot)
    if by_keys:
        QTest.keyClick(talk.input, Qt.Key.Key_Escape)
    else:
        click(talk.away.back)
    assert not talk.away.isVisible()
    assert talk.isVisible()
    assert talk.input.text() == "Hi"
    assert talk.input.hasFocus()
    assert bodies(engine) == []
    QTest.keyClick(talk.input, Qt.Key.Key_Return)
    qtbot.waitUntil(talk.away.isVisible)  # asked anew


def test_escape_in_the_bar_goes_back_too(talk: Talk, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    talk.away.keep.setFocus()
    QTest.keyClick(talk.away.keep, Qt.Key.Key_Escape)
    assert not talk.away.isVisible()
    assert talk.input.hasFocus()


def test_tab_leads_from_the_text_through_the_choices(talk: Talk, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    bar = talk.away
    for control in (bar.keep, bar.until, bar.server, bar.mail, bar.back, bar.always):
        focused = talk.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert control.hasFocus(), control.objectName()


def test_every_control_of_it_can_be_heard_and_found(talk: Talk, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    names = [control.objectName() for control in talk.away.controls]
    assert names == ["awaySend", "awayKeep", "awayUntil", "awayServer", "awayMail", "awayBack", "awayAlways"]
    assert all(control.accessibleName() and "&" not in control.accessibleName() for control in talk.away.controls)


@pytest.mark.row("B6")
def test_write_as_a_mail_leaves_the_text_until_the_composer_is_open(
    pane: ChatPane, talk: Talk, engine: FakeEngine, qtbot: QtBot
) -> None:
    write_and_be_asked(talk, qtbot)
    with qtbot.waitSignal(pane.mail_instead_requested) as told:
        click(talk.away.mail)
    assert told.args == [BOB, "Hi", "", "", ()]
    assert talk.input.text() == "Hi"
    assert bodies(engine) == []
    talk.forget(BOB, "", "something else")
    assert talk.input.text() == "Hi"
    talk.forget(BOB, "", "Hi")
    assert talk.input.text() == ""


@pytest.fixture
def mails(pane: ChatPane, ctx: Context) -> MailActions:
    """Joined to the pane as the main window does it."""
    made = MailActions(ctx=ctx, parent=pane)
    pane.mail_instead_requested.connect(made.compose_instead)
    made.turned_into_mail.connect(pane.talk.forget)
    return made


@pytest.mark.row("B6")
def test_the_text_leaves_with_the_composer(talk: Talk, mails: MailActions, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.answer(ComposeInstead, lambda command: Draft(1, to="bob@lab.test", text=command.text))
    opened: list[tuple[Draft, str]] = []
    mails.draft_made.connect(lambda draft: opened.append((draft, talk.input.text())))
    write_and_be_asked(talk, qtbot)
    click(talk.away.mail)
    qtbot.waitUntil(lambda: talk.input.text() == "")
    assert engine.asked_for(ComposeInstead) == [ComposeInstead(BOB, "Hi")]
    assert opened == [(Draft(1, to="bob@lab.test", text="Hi"), "Hi")]  # it was there until then


def test_a_mail_that_cannot_be_made_leaves_the_text(
    talk: Talk, mails: MailActions, engine: FakeEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    def refuse(_: ComposeInstead) -> Draft:
        raise NotFound("No mail address of Bob is known.")

    engine.answer(ComposeInstead, refuse)
    write_and_be_asked(talk, qtbot)
    click(talk.away.mail)
    qtbot.waitUntil(lambda: bool(told))
    assert talk.input.text() == "Hi"


def test_without_a_mail_address_it_says_why(pane: ChatPane, talk: Talk, qtbot: QtBot) -> None:
    pane.open_for(DORA)
    write_and_be_asked(talk, qtbot)
    assert not talk.away.mail.isEnabled()
    assert talk.away.mail.toolTip() == "No mail address of Dora is known"


def test_what_is_changed_while_it_asks_is_what_is_sent(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    QTest.keyClicks(talk.input, " there")
    click(talk.away.keep)
    qtbot.waitUntil(lambda: bodies(engine) == [("Hi there", Patience.UNTIL_THERE)])


def test_it_goes_when_there_is_nothing_left_to_send(talk: Talk, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    talk.input.selectAll()
    QTest.keyClick(talk.input, Qt.Key.Key_Delete)
    assert not talk.away.isVisible()


@pytest.mark.row("B6")
def test_when_they_come_it_says_so_and_offers_to_send(
    talk: Talk, ctx: Context, engine: FakeEngine, qtbot: QtBot
) -> None:
    write_and_be_asked(talk, qtbot)
    answer(engine, Reach(Presence(Show.ONLINE), online=True))
    ctx.bus.publish(PresenceChanged(BOB, Presence(Show.ONLINE)))
    assert talk.away.words.text() == "Bob is there now."
    assert talk.away.send.isVisible()
    assert not talk.away.keep.isVisible()
    click(talk.away.send)
    qtbot.waitUntil(lambda: bodies(engine) == [("Hi", Patience.NOW)])
    assert not talk.away.isVisible()


def test_when_they_come_and_go_it_asks_again(talk: Talk, ctx: Context, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    ctx.bus.publish(PresenceChanged(BOB, Presence(Show.ONLINE)))
    ctx.bus.publish(PresenceChanged(BOB, GONE))
    assert talk.away.words.text() == "Bob is not there now."
    assert talk.away.keep.isVisible()
    assert not talk.away.send.isVisible()
    ctx.bus.publish(PresenceChanged(BOB, Presence()))
    assert talk.away.words.text() == "It is not known any more whether Bob is there."


def test_a_question_does_not_follow_to_another_person(pane: ChatPane, talk: Talk, qtbot: QtBot) -> None:
    write_and_be_asked(talk, qtbot)
    pane.open_for(DORA)
    assert not talk.away.isVisible()
    assert talk.input.text() == ""
    pane.open_for(BOB)
    assert not talk.away.isVisible()
    assert talk.input.text() == "Hi"


@pytest.mark.row("B5")
def test_not_known_is_sent_at_once_and_said(talk: Talk, engine: FakeEngine, ctx: Context, qtbot: QtBot) -> None:
    answer(engine, Reach(Presence(), online=True))
    write(talk, "Hi")
    words = "It is not known whether Bob is there: you will see here when it arrives"
    qtbot.waitUntil(lambda: talk.status.words.text() == words)
    assert bodies(engine) == [("Hi", Patience.NOW)]
    assert not talk.away.isVisible()
    ctx.bus.publish(OutgoingChanged(entry(1901, DeliveryState.HANDED_OVER, patience=Patience.NOW)))
    assert talk.status.words.text() == words
    ctx.bus.publish(OutgoingChanged(entry(1901, DeliveryState.DELIVERED, patience=Patience.NOW)))
    assert talk.status.words.text().startswith("Delivered to Bob ")


@pytest.mark.row("B5")
def test_without_a_line_of_ones_own_it_waits_for_that(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    answer(engine, Reach(GONE, online=False))
    write(talk, "Hi")
    qtbot.waitUntil(lambda: talk.status.words.text() == "Goes out when you are online")
    assert bodies(engine) == [("Hi", Patience.NOW)]
    assert engine.asked_for(GetWishes) == []


# -------------------------------------------------------------------------------- always


@pytest.mark.row("B6")
@pytest.mark.parametrize("wish", [WhenAway.KEEP, WhenAway.SERVER, WhenAway.MAIL])
def test_always_do_this_for_bob(talk: Talk, engine: FakeEngine, qtbot: QtBot, wish: WhenAway) -> None:
    write_and_be_asked(talk, qtbot)
    assert talk.away.always.accessibleName() == "Always do this for Bob"
    QTest.keyClick(talk.away.always, Qt.Key.Key_Space)
    assert engine.asked_for(SetWhenAway) == []  # only with what is chosen
    bar = talk.away
    click({WhenAway.KEEP: bar.keep, WhenAway.SERVER: bar.server, WhenAway.MAIL: bar.mail}[wish])
    qtbot.waitUntil(lambda: engine.asked_for(SetWhenAway) == [SetWhenAway(BOB, wish)])


@pytest.mark.row("B6")
def test_a_wish_to_keep_is_followed_and_can_be_changed(
    talk: Talk, ctx: Context, engine: FakeEngine, qtbot: QtBot
) -> None:
    answer(engine, wish=WhenAway.KEEP)
    write(talk, "Hi")
    qtbot.waitUntil(lambda: talk.status.words.text().startswith("Waits for Bob until "))
    assert bodies(engine) == [("Hi", Patience.UNTIL_THERE)]
    assert engine.asked_for(SendChat)[0].expires_at == 0  # as the setting says
    assert not talk.away.isVisible()
    click(talk.status.change)
    qtbot.waitUntil(talk.away.isVisible)
    assert talk.away.words.text() == "What shall be done when Bob is not there?"
    assert talk.away.always.isChecked()
    talk.away.until.setCurrentIndex(0)
    click(talk.away.keep)
    qtbot.waitUntil(lambda: len(engine.asked_for(SetExpiry)) == 1)
    changed = engine.asked_for(SetExpiry)[0]
    assert changed.outgoing_id == 1901
    assert abs(changed.expires_at - (time.time() + DAY / 24)) < 60
    assert engine.asked_for(SetWhenAway) == []
    assert len(bodies(engine)) == 1


def test_what_waits_by_a_wish_is_sent_or_turned_into_a_mail(
    pane: ChatPane, talk: Talk, engine: FakeEngine, qtbot: QtBot
) -> None:
    answer(engine, wish=WhenAway.KEEP)
    write(talk, "Hi")
    qtbot.waitUntil(talk.status.change.isVisible)
    click(talk.status.change)
    qtbot.waitUntil(talk.away.isVisible)
    click(talk.away.server)
    qtbot.waitUntil(lambda: engine.asked_for(RetryOutgoing) == [RetryOutgoing(1901)])
    qtbot.waitUntil(lambda: engine.asked_for(SetWhenAway) == [SetWhenAway(BOB, WhenAway.SERVER)])
    click(talk.status.change)
    qtbot.waitUntil(talk.away.isVisible)
    with qtbot.waitSignal(pane.mail_instead_requested) as told:
        click(talk.away.mail)
    assert told.args == [BOB, "", "", "", (1901,)]


def test_a_wish_is_dropped_by_unticking_it(talk: Talk, engine: FakeEngine, qtbot: QtBot) -> None:
    answer(engine, wish=WhenAway.SERVER)
    write(talk, "Hi")
    qtbot.waitUntil(lambda: talk.status.words.text() == "Bob is not there: the server will keep it")
    assert bodies(engine) == [("Hi", Patience.NOW)]
    click(talk.status.change)
    qtbot.waitUntil(talk.away.isVisible)
    assert talk.away.back.text().replace("&", "") == "Close"
    QTest.keyClick(talk.away.always, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: engine.asked_for(SetWhenAway) == [SetWhenAway(BOB, WhenAway.ASK)])
    click(talk.away.back)
    assert not talk.away.isVisible()


@pytest.mark.row("B6")
def test_a_wish_for_mail_opens_the_composer_at_once(
    pane: ChatPane, talk: Talk, engine: FakeEngine, qtbot: QtBot
) -> None:
    answer(engine, wish=WhenAway.MAIL)
    with qtbot.waitSignal(pane.mail_instead_requested) as told:
        write(talk, "Hi")
    assert told.args == [BOB, "Hi", "", "", ()]
    assert talk.input.text() == "Hi"
    assert not talk.away.isVisible()
    talk.forget(BOB, "", "Hi")
    assert talk.status.words.text() == "Bob is not there: it was turned into a mail"
    assert talk.status.change.isVisible()
    assert bodies(engine) == []


@pytest.mark.parametrize(("wish", "person_id", "keeps"), [(WhenAway.MAIL, DORA, True), (WhenAway.SERVER, BOB, False)])
def test_a_wish_that_cannot_be_followed_is_asked_about(
    pane: ChatPane, engine: FakeEngine, qtbot: QtBot, wish: WhenAway, person_id: int, keeps: bool
) -> None:
    answer(engine, Reach(GONE, online=True, server_keeps=keeps), wish=wish)
    pane.open_for(person_id)
    write_and_be_asked(pane.talk, qtbot)
    assert bodies(engine) == []


@pytest.mark.parametrize("width", [270, 420, 900])
def test_what_is_asked_is_seen_whole_in_a_low_pane(ctx: Context, pane: ChatPane, qtbot: QtBot, width: int) -> None:
    low = ChatPane(ctx=ctx)
    qtbot.addWidget(low)
    low.resize(width, 185)
    low.open_for(BOB)
    write_and_be_asked(low.talk, qtbot)
    bar = low.talk.away

    def is_whole() -> bool:
        shown = [control for control in bar.controls if control.isVisible()]
        return all(
            bar.rect().contains(QRect(control.mapTo(bar, QPoint(0, 0)), control.size()))
            and control.height() >= control.minimumSizeHint().height()
            for control in shown
        ) and low.rect().contains(bar.geometry().translated(low.talk.pos()))

    qtbot.waitUntil(is_whole)
    assert low.talk.input.isVisible()
    bar.give_up()
    qtbot.waitUntil(lambda: low.minimumHeight() == 180)
