"""Lines that wait, failed, or are too late: what they say, and what can be done with them (MISSION B6, B8)."""

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CancelOutgoing, RetryOutgoing, SetExpiry
from liveletter.domain.accounts import Account, AccountState, LinkState
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience
from liveletter.events import AccountStateChanged, ChatArrived, ChatChanged, OutgoingChanged
from liveletter.window.context import Context
from liveletter.window.parts import dates
from liveletter.window.timeline import item_words
from liveletter.window.timeline.delivery_log import DeliveryLog
from liveletter.window.timeline.item_deeds import Deed, deeds_of
from liveletter.window.timeline.item_words import PATIENCE, ItemWords
from liveletter.window.timeline.timeline_view import TimelineView
from tests.window.chat.away import BOB, entry, people
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY, chat, mail
from tests.window.timeline.test_timeline_view import message

Show = Callable[..., TimelineView]


def own(id: int = 1, state: DeliveryState = DeliveryState.QUEUED, at: float = DAY, **more: object) -> TimelineItem:
    item = replace(chat(id, at, outgoing=True, text="Hi"), state=state, outgoing_id=id + 1000)
    return replace(item, **more)  # type: ignore[arg-type]


def waiting(id: int = 1, **more: object) -> TimelineItem:
    item = own(id, waits_for_person=True, expires_at=time.time() + 3 * 86400)
    return replace(item, **more)  # type: ignore[arg-type]


@pytest.fixture
def show(ctx: Context, archive: MemoryReader, qtbot: QtBot) -> Show:
    people(archive)

    def make(*items: TimelineItem) -> TimelineView:
        archive.timelines[BOB] = list(items)
        view = TimelineView(ctx=ctx)
        qtbot.addWidget(view)
        view.resize(500, 500)
        view.show()
        view.show_person(BOB, "Bob")
        qtbot.waitExposed(view)
        return view

    return make


def note(view: TimelineView, row: int = 0) -> str:
    return view.model.words.note(view.model.items()[row])


def tools(view: TimelineView, row: int) -> list[str]:
    """The buttons that stand in a line."""
    placed = view.list.indexWidget(view.model.index(row))
    found = placed.findChildren(QToolButton) if placed is not None else []
    return [button.objectName() for button in found if button.isVisible()]


def tool(view: TimelineView, name: str) -> QToolButton:
    found = [button for button in view.findChildren(QToolButton, name) if button.isVisible()]
    assert len(found) == 1
    return found[0]


def chosen_menu(view: TimelineView, row: int = 0) -> dict[str, str]:
    view.list.setCurrentIndex(view.model.index(row))
    menu = view.menu()
    assert menu is not None
    return {action.objectName(): action.text() for action in menu.actions()}


# -------------------------------------------------------------------------------- words


@pytest.mark.row("B6")
def test_what_waits_for_somebody_says_so_and_until_when(show: Show) -> None:
    item = waiting()
    view = show(item)
    assert note(view) == f"waits for Bob until {dates.coming(item.expires_at)}"


def test_what_is_never_given_up_says_no_time(show: Show) -> None:
    assert note(show(own(waits_for_person=True))) == "waits for Bob"


def test_what_waits_otherwise_says_so_once_it_takes_long(show: Show) -> None:
    assert note(show(own())) == "waiting to be sent"
    assert note(show(own(at=time.time()))) == ""
    assert note(show(own(at=time.time() - PATIENCE - 1))) == "waiting to be sent"


def test_what_goes_out_at_once_has_no_buttons_meanwhile(show: Show) -> None:
    view = show(own(1, at=time.time()))
    assert tools(view, 0) == []
    view = show(own(1, at=time.time() - PATIENCE - 1))
    assert tools(view, 0) == ["tryNow", "sendAsMail", "doNotSend"]


def test_a_bubble_speaks_after_a_while(show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show(chat(1, DAY))
    view.feed._late.setInterval(1)
    view.feed.take(own(2, at=time.time()))
    height = view.list.visualRect(view.model.index(1)).height()
    monkeypatch.setattr(item_words, "PATIENCE", -1.0)
    qtbot.waitUntil(lambda: view.list.visualRect(view.model.index(1)).height() > height)


@pytest.mark.row("B5")
def test_without_a_line_it_goes_out_when_one_is_online(show: Show, ctx: Context, archive: MemoryReader) -> None:
    archive.all_accounts = [Account(1, "Alice", jid="alice@lab.test")]
    view = show(own(at=time.time()))
    ctx.bus.publish(AccountStateChanged(AccountState(1, chat=LinkState.OFFLINE)))
    assert note(view) == "goes out when you are online"
    ctx.bus.publish(AccountStateChanged(AccountState(1, chat=LinkState.ONLINE)))
    assert note(view) == ""


def test_what_failed_says_why_in_the_bubble(show: Show) -> None:
    assert note(show(own(1, DeliveryState.FAILED, trouble="Bob's server said no."))) == "failed: Bob's server said no."
    assert note(show(own(1, DeliveryState.EXPIRED))) == "too late: not sent"
    assert note(show(own(1, DeliveryState.READ))) == ""


@pytest.mark.row("B7")
def test_who_sent_it_along_is_marked(show: Show) -> None:
    year = time.localtime().tm_year
    second_of_may = time.mktime((year, 5, 2, 12, 0, 0, 0, 0, -1))
    item = replace(chat(1, DAY), sent_along_by="bob@lab.test", sent_along_at=second_of_may)
    view = show(item, replace(item, id=2, sent_along_by="mailto:carla@lab.test", sent_along_at=0.0))
    assert note(view, 0) == "sent along by Bob on 2 May"
    assert note(view, 1) == "sent along by carla@lab.test"
    assert "sent along by Bob on 2 May" in view.model.data(view.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    mails = show(replace(mail(1, DAY), sent_along_by="bob@lab.test", sent_along_at=second_of_may - 86400 * 366))
    assert note(mails).endswith(f" {time.localtime(second_of_may - 86400 * 366).tm_year}")


def test_the_words_stand_within_the_bubble(show: Show) -> None:
    trouble = "Bob's server has said at some length why it will not take this message. " * 3
    view = show(own(1, DeliveryState.FAILED, trouble=trouble), waiting(2))
    for width in (150, 300, 900):
        view.resize(width, 400)
        for row in range(2):
            shape = view.list.bubbles.shaper.shape(view.model.line(row))
            assert not shape.note.isEmpty()
            for part in (shape.note, shape.meta, shape.text, shape.tools):
                assert part.isEmpty() or shape.body.contains(part)
            assert not shape.note.intersects(shape.tools)
            assert not shape.meta.intersects(shape.tools)
            assert not shape.note.intersects(shape.text)


# -------------------------------------------------------------------------------- events


@pytest.mark.row("B8")
def test_the_outbox_tells_what_a_message_does_not(show: Show, ctx: Context) -> None:
    view = show(chat(1, DAY))
    until = time.time() + 86400
    ctx.bus.publish(OutgoingChanged(entry(1002, expires_at=until)))
    ctx.bus.publish(ChatArrived(message(2, DAY + 60, outgoing=True, state=DeliveryState.QUEUED, outgoing_id=1002)))
    assert note(view, 1) == f"waits for Bob until {dates.coming(until)}"
    ctx.bus.publish(OutgoingChanged(entry(1002, expires_at=0.0)))
    assert note(view, 1) == "waits for Bob"
    ctx.bus.publish(ChatChanged(message(2, DAY + 60, outgoing=True, state=DeliveryState.TRYING, outgoing_id=1002)))
    ctx.bus.publish(OutgoingChanged(entry(1002, DeliveryState.DELIVERED)))
    assert view.model.items()[1].state is DeliveryState.DELIVERED
    assert note(view, 1) == ""
    assert tools(view, 1) == []


def test_a_waiting_line_keeps_what_is_known_of_it(show: Show, ctx: Context) -> None:
    item = waiting()
    view = show(item)
    ctx.bus.publish(ChatChanged(message(1, DAY, outgoing=True, state=DeliveryState.QUEUED, outgoing_id=1001)))
    assert note(view) == f"waits for Bob until {dates.coming(item.expires_at)}"


def test_a_mail_of_the_outbox_is_read_again(show: Show, ctx: Context, archive: MemoryReader, qtbot: QtBot) -> None:
    view = show(replace(mail(1, DAY), outgoing=True, state=DeliveryState.HANDED_OVER, outgoing_id=9))
    archive.timelines[BOB] = [replace(view.model.items()[0], state=DeliveryState.FAILED, trouble="No such box.")]
    ctx.bus.publish(OutgoingChanged(entry(9, DeliveryState.FAILED, kind=OutgoingKind.MAIL, chat_id=0, mail_id=1)))
    qtbot.waitUntil(lambda: note(view) == "failed: No such box.")
    assert tools(view, 0) == ["sendAgain", "putAside"]


# -------------------------------------------------------------------------------- what can be done


@pytest.mark.row("B6")
@pytest.mark.parametrize(
    ("item", "deeds"),
    [
        (waiting(), "TRY_NOW AS_MAIL UNTIL CANCEL"),
        (own(), "TRY_NOW AS_MAIL CANCEL"),
        (own(1, DeliveryState.FAILED), "AGAIN AS_MAIL PUT_ASIDE"),
        (own(1, DeliveryState.EXPIRED), "AGAIN AS_MAIL PUT_ASIDE"),
        (own(1, DeliveryState.FAILED, outgoing_id=0), "AGAIN AS_MAIL"),
        (own(1, DeliveryState.TRYING), ""),
        (own(1, DeliveryState.UNKNOWN), ""),
        (own(1, DeliveryState.READ), ""),
        (own(1, DeliveryState.CANCELLED), ""),
        (chat(1, DAY), ""),
        (own(1, DeliveryState.FAILED, kind=ItemKind.MAIL), "AGAIN PUT_ASIDE"),
    ],
)
def test_what_can_be_done_follows_from_the_state(item: TimelineItem, deeds: str) -> None:
    assert deeds_of(item) == tuple(Deed[name] for name in deeds.split())


def test_the_last_waiting_line_and_the_chosen_one_have_buttons(show: Show) -> None:
    view = show(waiting(1), waiting(2), own(3, DeliveryState.READ))
    assert [bool(tools(view, row)) for row in range(3)] == [False, True, False]
    assert tools(view, 1) == ["tryNow", "sendAsMail", "tryUntil", "doNotSend"]
    view.list.setCurrentIndex(view.model.index(0))
    assert [bool(tools(view, row)) for row in range(3)] == [True, True, False]
    view.list.selectAll()
    assert [bool(tools(view, row)) for row in range(3)] == [False, True, False]


def test_tab_leads_from_the_list_to_the_buttons(show: Show) -> None:
    view = show(waiting(1), waiting(2, at=DAY + 60))
    view.activateWindow()
    view.list.setFocus()
    for name in tools(view, 1):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        assert view.focusWidget() is tool(view, name)


def test_the_buttons_stand_within_their_line(show: Show) -> None:
    view = show(*(own(number, DeliveryState.READ) for number in range(20)), waiting(30))
    row = view.list.indexWidget(view.model.index(20))
    assert view.list.visualRect(view.model.index(20)).contains(row.geometry())
    assert row.height() >= row.findChildren(QToolButton)[0].height()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(300, 400)
    QApplication.sendPostedEvents()
    assert view.list.visualRect(view.model.index(20)).contains(row.geometry())


@pytest.mark.row("B6")
@pytest.mark.parametrize(
    ("item", "name", "command"),
    [
        (waiting(), "tryNow", RetryOutgoing(1001)),
        (waiting(), "doNotSend", CancelOutgoing(1001)),
        (own(1, DeliveryState.FAILED), "sendAgain", RetryOutgoing(1001)),
        (own(1, DeliveryState.EXPIRED), "putAside", CancelOutgoing(1001)),
    ],
)
@pytest.mark.parametrize("by_menu", [False, True])
def test_a_button_and_the_menu_do_it(
    show: Show, engine: FakeEngine, qtbot: QtBot, item: TimelineItem, name: str, command: object, by_menu: bool
) -> None:
    view = show(item)
    if by_menu:
        view.list.setCurrentIndex(view.model.index(0))
        menu = view.menu()
        assert menu is not None
        next(action for action in menu.actions() if action.objectName() == name).trigger()
    else:
        QTest.mouseClick(tool(view, name), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: engine.asked == [command])


@pytest.mark.row("B6")
def test_a_waiting_message_becomes_a_mail(show: Show, qtbot: QtBot) -> None:
    view = show(waiting(about="m1@lab.test", title="Report"))
    with qtbot.waitSignal(view.acts.mail_instead_requested) as told:
        QTest.mouseClick(tool(view, "sendAsMail"), Qt.MouseButton.LeftButton)
    assert told.args == [BOB, "", "m1@lab.test", "Report", (1001,)]
    view = show(own(1, DeliveryState.FAILED, outgoing_id=0))
    with qtbot.waitSignal(view.acts.mail_instead_requested) as told:
        QTest.mouseClick(tool(view, "sendAsMail"), Qt.MouseButton.LeftButton)
    assert told.args == [BOB, "Hi", "", "", ()]


def test_without_a_mail_address_no_mail_is_made_of_it(show: Show, archive: MemoryReader) -> None:
    archive.people[BOB] = replace(archive.people[BOB], addresses=archive.people[BOB].addresses[:1])
    view = show(waiting())
    assert not tool(view, "sendAsMail").isEnabled()
    assert tool(view, "sendAsMail").toolTip() == "No mail address of Bob is known"
    assert chosen_menu(view)["sendAsMail"] == "Send as mail… (No mail address of Bob is known)"


@pytest.mark.row("B6")
@pytest.mark.parametrize(("number", "seconds"), [(0, 3600), (1, 86400), (2, 3 * 86400), (3, 7 * 86400), (4, None)])
def test_until_when_it_is_tried_can_be_changed(
    show: Show, engine: FakeEngine, qtbot: QtBot, number: int, seconds: float | None
) -> None:
    view = show(waiting())
    QTest.mouseClick(tool(view, "tryUntil"), Qt.MouseButton.LeftButton)
    menu = next(menu for menu in view.findChildren(QMenu, "tryUntilMenu") if menu.isVisible())
    assert [action.objectName() for action in menu.actions()] == [f"tryUntil{place}" for place in range(5)]
    menu.actions()[number].trigger()
    qtbot.waitUntil(lambda: len(engine.asked_for(SetExpiry)) == 1)
    asked = engine.asked_for(SetExpiry)[0]
    assert asked.outgoing_id == 1001
    assert asked.expires_at == 0 if seconds is None else abs(asked.expires_at - time.time() - seconds) < 60
    menu.close()


def test_the_keyboard_goes_back_to_the_list_when_its_button_goes(show: Show, ctx: Context, qtbot: QtBot) -> None:
    view = show(waiting())
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    button = tool(view, "tryNow")
    button.setFocus()
    assert button.hasFocus()
    ctx.bus.publish(OutgoingChanged(entry(1001, DeliveryState.DELIVERED)))
    assert view.list.hasFocus()


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse])
def test_the_menu_comes_by_key_and_by_mouse(show: Show, qtbot: QtBot, reason: QContextMenuEvent.Reason) -> None:
    view = show(waiting(1), waiting(2))
    view.list.setCurrentIndex(view.model.index(0))
    at = view.list.visualRect(view.model.index(1)).center()
    place = at if reason is QContextMenuEvent.Reason.Mouse else QPoint(0, 0)
    QApplication.sendEvent(view.list.viewport(), QContextMenuEvent(reason, place, view.list.mapToGlobal(place)))
    menu = next(menu for menu in view.findChildren(QMenu) if menu.isVisible() and not menu.objectName())
    names = {action.objectName() for action in menu.actions()}
    assert {"tryNow", "sendAsMail", "tryUntil", "doNotSend", "whatBecameOfIt", "copy"} <= names
    expected = [2] if reason is QContextMenuEvent.Reason.Mouse else [1]
    assert [item.id for item in view.list.chosen()] == expected
    menu.close()


def test_a_press_that_moves_the_lines_opens_nothing_under_the_pointer(show: Show) -> None:
    opened: list[object] = []
    view = show(replace(chat(1, DAY), about="m7@example.org", title="Report"), waiting(2), waiting(3))
    view.list.about_activated.connect(opened.append)
    place = view.list.visualRect(view.model.index(1)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [item.id for item in view.list.chosen()] == [2]
    assert opened == []


# -------------------------------------------------------------------------------- what became of it


def logged(archive: MemoryReader, number: int = 1001, state: DeliveryState = DeliveryState.READ) -> Outgoing:
    made = entry(number, state, patience=Patience.NOW)
    archive.entries[number] = made
    archive.logs[number] = [
        Attempt(DAY, DeliveryState.QUEUED),
        Attempt(DAY + 11, DeliveryState.HANDED_OVER, by="lab.test"),
        Attempt(DAY + 12, DeliveryState.DELIVERED, by="phone"),
        Attempt(DAY + 60, DeliveryState.READ),
    ]
    return made


@pytest.mark.row("B8")
def test_what_became_of_it_is_told_on_demand(show: Show, archive: MemoryReader, ctx: Context, qtbot: QtBot) -> None:
    logged(archive)
    view = show(own(1, DeliveryState.READ))
    index = view.model.index(0)
    tip = view.model.data(index, Qt.ItemDataRole.ToolTipRole)
    clock = dates.clock_with_seconds
    assert f"{clock(DAY + 11)} handed to lab.test" in tip
    assert f"{clock(DAY + 12)} delivered to Bob's phone" in tip
    spoken = view.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert f"handed to lab.test {clock(DAY + 11)}, delivered to Bob's phone {clock(DAY + 12)}, read" in spoken


@pytest.mark.row("B8")
@pytest.mark.parametrize("kind", ItemKind)
def test_the_log_opens_from_the_menu_and_is_copied(
    show: Show, archive: MemoryReader, ctx: Context, qtbot: QtBot, kind: ItemKind
) -> None:
    made = logged(archive)
    view = show(own(1, DeliveryState.READ, kind=kind, title="Report", text="Hi"))
    assert chosen_menu(view)["whatBecameOfIt"] == "What became of it…"
    view.acts.run(Deed.LOG, view.model.items()[0])
    log = view.window().findChild(DeliveryLog)
    assert log is not None
    assert not log.isModal()
    assert log.title.text() == ("Report" if kind is ItemKind.MAIL else "Hi")
    lines = log.lines.toPlainText().splitlines()
    assert len(lines) == 4
    assert lines[2].endswith("delivered to Bob's phone")
    assert log.standing.text() == "Read"
    QTest.mouseClick(log.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == log.lines.toPlainText()
    said = Attempt(DAY + 99, DeliveryState.READ, by="tablet", said="read there too")
    archive.logs[1001].append(said)
    ctx.bus.publish(OutgoingChanged(made))
    assert "read there too" in log.lines.toPlainText()
    log.close()


def test_a_failed_try_is_told_with_the_servers_words(show: Show, archive: MemoryReader) -> None:
    archive.entries[1001] = entry(1001, DeliveryState.FAILED, trouble="Bob's server does not take it.")
    archive.logs[1001] = [
        Attempt(DAY, DeliveryState.QUEUED),
        Attempt(DAY + 5, DeliveryState.FAILED, by="lab.test", said="not-allowed"),
    ]
    view = show(own(1, DeliveryState.FAILED))
    tip = view.model.data(view.model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "failed at lab.test" in tip
    assert "not-allowed" in tip


def test_what_is_not_in_the_outbox_has_no_log(show: Show, archive: MemoryReader) -> None:
    view = show(own(1, DeliveryState.READ, outgoing_id=0))
    assert "whatBecameOfIt" not in chosen_menu(view)
    assert ItemWords(reader=archive).tip(view.model.items()[0]).startswith("read by")


def test_a_log_that_is_gone_says_so(ctx: Context, qtbot: QtBot) -> None:
    log = DeliveryLog(ctx=ctx, outgoing_id=77, name="Bob", title="Hi")
    qtbot.addWidget(log)
    assert log.standing.text() == "Nothing is known of it any more."
    assert log.lines.toPlainText() == ""
