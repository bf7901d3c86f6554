"""What goes along is said in one line, and changed there (MISSION B4)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import GetWishes, PreviewHistory, Wishes
from liveletter.domain.accounts import AccountState, LinkState
from liveletter.domain.errors import Unreachable
from liveletter.domain.history import HistoryChoice, HistoryOrder, HistoryPreview, HistoryScope
from liveletter.domain.history_rules import is_empty
from liveletter.domain.outbox import WhenAway
from liveletter.events import AccountStateChanged, EngineReady
from liveletter.window.context import Context
from liveletter.window.history.history_row import HistoryRow
from liveletter.window.history.preview_dialog import PreviewDialog
from tests.window.composing import remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.history.conversation import BOB, DRAWING, PLAN, previewing, wish
from tests.window.memory import MemoryReader

W = TypeVar("W", bound=QWidget)
THREAD = HistoryOrder(1, HistoryChoice(), "m@x")


@pytest.fixture
def host(ctx: Context, archive: MemoryReader, engine: FakeEngine) -> Iterator[QWidget]:
    archive.people = {1: BOB}
    engine.answer(PreviewHistory, previewing())
    wish(engine, HistoryChoice())
    host = QWidget()
    host.resize(700, 200)
    QVBoxLayout(host)
    yield host
    remove(host)


@pytest.fixture
def row(qtbot: QtBot, ctx: Context, host: QWidget) -> HistoryRow:
    row = HistoryRow(ctx=ctx, by_mail=True)
    layout = host.layout()
    assert layout is not None
    layout.addWidget(row)
    show_active(qtbot, host)
    return row


def part(row: QWidget, kind: type[W], name: str) -> W:
    found = row.findChild(kind, name)
    assert found is not None, name
    return found


def content(row: HistoryRow) -> str:
    return part(row, QLabel, "historyContent").text()


def button(row: HistoryRow) -> QToolButton:
    return part(row, QToolButton, "historyChoice")


def notice(row: HistoryRow) -> str:
    label = part(row, QLabel, "historyNoticeText")
    return label.text() if label.isVisible() else ""


def action(row: HistoryRow, name: str) -> QAction:
    found = part(row, QMenu, "historyMenu").findChild(QAction, name)
    assert found is not None, name
    return found


def counted(row: HistoryRow) -> bool:
    return content(row) not in {"", "counting…"}


def followed(qtbot: QtBot, row: HistoryRow, about: str = "m@x") -> HistoryRow:
    row.follow(1, about)
    qtbot.waitUntil(lambda: counted(row))
    return row


def orders(engine: FakeEngine) -> list[HistoryOrder]:
    return [command.order for command in engine.asked_for(PreviewHistory)]


def dialog_of(row: HistoryRow) -> PreviewDialog:
    return part(row.window(), PreviewDialog, "historyPreview")


def test_it_follows_nobody_at_first(row: HistoryRow, engine: FakeEngine) -> None:
    assert not row.isVisible()
    assert row.order() is None
    assert engine.asked == []


@pytest.mark.row("B4")
def test_the_last_choice_is_asked_for_and_what_it_means(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    followed(qtbot, row)
    assert row.isVisible()
    assert button(row).text() == "Goes along: this thread"
    assert content(row) == "3 mail(s), 1 message(s), 1.5 MB"
    assert button(row).accessibleName() == "Goes along: this thread, 3 mail(s), 1 message(s), 1.5 MB"
    assert engine.asked == [GetWishes(1), PreviewHistory(THREAD, True)]
    assert row.order() == THREAD


def test_until_the_wish_is_known_nothing_goes_along(qtbot: QtBot, row: HistoryRow) -> None:
    row.follow(1, "m@x")
    assert row.order() is None
    qtbot.waitUntil(lambda: row.order() == THREAD)


def test_it_goes_when_nobody_is_followed_any_more(qtbot: QtBot, row: HistoryRow) -> None:
    followed(qtbot, row).follow(0, "")
    assert not row.isVisible()
    assert row.order() is None


def test_the_same_matter_again_leaves_the_choice(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    followed(qtbot, row)
    action(row, "historyAll").trigger()
    row.follow(1, "m@x")
    order = row.order()
    assert order is not None
    assert order.choice.scope is HistoryScope.ALL
    assert engine.asked_for(GetWishes) == [GetWishes(1)]


def test_the_wish_for_one_that_is_no_longer_followed_is_not_taken(
    qtbot: QtBot, row: HistoryRow, engine: FakeEngine, archive: MemoryReader
) -> None:
    archive.people[2] = replace(BOB, id=2, name="Carol")
    every = HistoryChoice(HistoryScope.ALL)
    engine.answer(GetWishes, lambda command: Wishes(WhenAway.ASK, every if command.person_id == 1 else HistoryChoice()))
    row.follow(1, "m@x")
    row.follow(2, "n@x")
    qtbot.waitUntil(lambda: counted(row))
    assert row.order() == HistoryOrder(2, HistoryChoice(), "n@x")
    assert orders(engine) == [HistoryOrder(2, HistoryChoice(), "n@x")]


@pytest.mark.parametrize(
    ("name", "choice", "words"),
    [
        ("historyThread", HistoryChoice(), "Goes along: this thread"),
        ("historyDays7", HistoryChoice(HistoryScope.SPAN, days=7), "Goes along: the last 7 day(s)"),
        ("historyDays30", HistoryChoice(HistoryScope.SPAN, days=30), "Goes along: the last 30 day(s)"),
        ("historyAll", HistoryChoice(HistoryScope.ALL), "Goes along: everything with Bob Keller"),
    ],
)
@pytest.mark.row("B4")
def test_each_scope_can_be_chosen(qtbot: QtBot, row: HistoryRow, name: str, choice: HistoryChoice, words: str) -> None:
    row.set_order(HistoryOrder(1, HistoryChoice(HistoryScope.NOTHING), "m@x"))
    row.unfold()
    with qtbot.waitSignal(row.changed):
        action(row, name).trigger()
    order = row.order()
    assert order is not None
    assert (order.choice.scope, order.choice.days) == (choice.scope, choice.days)
    assert button(row).text() == words
    qtbot.waitUntil(lambda: counted(row))


def test_nothing_can_be_chosen_in_the_menu_and_by_the_cross(qtbot: QtBot, row: HistoryRow) -> None:
    followed(qtbot, row)
    row.unfold()
    assert row.order() == THREAD
    action(row, "historyNothing").trigger()
    nothing = replace(THREAD, choice=HistoryChoice(HistoryScope.NOTHING))
    assert row.order() == nothing  # the user's choice, to be remembered
    assert button(row).text() == "Goes along: nothing"
    assert content(row) == ""
    cross = part(row, QToolButton, "historyDrop")
    assert not cross.isVisible()
    action(row, "historyThread").trigger()
    qtbot.waitUntil(lambda: counted(row))
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert row.order() == nothing
    assert not cross.isVisible()
    row.sent()
    assert button(row).text() == "Goes along: nothing"


@pytest.mark.parametrize(
    ("name", "kind"), [("historyMails", "mails"), ("historyChats", "chats"), ("historyAttachments", "attachments")]
)
def test_each_kind_can_be_left_out_while_the_menu_stays(
    qtbot: QtBot, row: HistoryRow, engine: FakeEngine, name: str, kind: str
) -> None:
    followed(qtbot, row)
    QTest.mouseClick(button(row), Qt.MouseButton.LeftButton)
    menu = part(row, QMenu, "historyMenu")
    assert menu.isVisible()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action(row, name)).center())
    assert menu.isVisible()
    order = row.order()
    assert order is not None
    assert order.choice == replace(HistoryChoice(), **{kind: False})  # type: ignore[arg-type]
    menu.setActiveAction(action(row, name))
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert row.order() == THREAD
    menu.close()
    qtbot.waitUntil(lambda: counted(row))


def test_without_mails_and_chats_nothing_goes_along(qtbot: QtBot, row: HistoryRow) -> None:
    followed(qtbot, row)
    row.unfold()
    action(row, "historyMails").trigger()
    action(row, "historyChats").trigger()
    order = row.order()
    assert order is not None
    assert is_empty(order.choice)
    assert row.problem() == ""


def test_the_menu_marks_what_is_chosen(qtbot: QtBot, row: HistoryRow) -> None:
    followed(qtbot, row)
    row.unfold()
    assert action(row, "historyThread").isChecked()
    assert action(row, "historyAll").text() == "Everything with Bob Keller"
    row.set_order(HistoryOrder(1, HistoryChoice(HistoryScope.SPAN, days=0, since=1.0), "m@x"))
    assert action(row, "historyDates").isChecked()  # the open menu follows
    row.set_order(None)
    assert action(row, "historyNothing").isChecked()
    assert not action(row, "historyMails").isEnabled()
    assert not action(row, "historyLook").isEnabled()


def test_where_no_mail_is_answered_the_chat_is_meant(qtbot: QtBot, row: HistoryRow) -> None:
    followed(qtbot, row, about="")
    assert button(row).text() == "Goes along: this chat"
    row.unfold()
    assert action(row, "historyThread").text() == "This chat"


def test_a_drafts_order_is_taken_whole(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    order = HistoryOrder(1, HistoryChoice(HistoryScope.ALL), "m@x", struck=(PLAN.key,), without_files=(DRAWING.key,))
    row.set_order(order)
    assert row.isVisible()
    qtbot.waitUntil(lambda: counted(row))
    assert row.order() == order
    assert orders(engine) == [order]
    assert content(row).endswith("1 attachment(s) left out")
    row.follow(1, "m@x")  # the same matter
    assert row.order() == order


def test_the_account_that_a_mail_leaves_by_decides_what_fits(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    followed(qtbot, row)
    row.set_account(3)
    qtbot.waitUntil(lambda: len(engine.asked_for(PreviewHistory)) == 2)
    row.set_account(3)
    row.look()
    qtbot.waitUntil(lambda: len(engine.asked_for(PreviewHistory)) == 3)
    assert [asked.account_id for asked in engine.asked_for(PreviewHistory)] == [0, 3, 3]
    dialog_of(row).reject()


def test_a_draft_without_history_brings_none(qtbot: QtBot, row: HistoryRow) -> None:
    followed(qtbot, row).set_order(None)
    assert row.order() is None
    assert row.isVisible()


def test_what_went_along_goes_only_once(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    followed(qtbot, row).sent()
    assert row.order() is None
    assert button(row).text() == "Goes along: nothing more"
    row.follow(1, "other@x")
    qtbot.waitUntil(lambda: row.order() is not None)
    row.follow(1, "m@x")
    assert row.order() is None
    assert engine.asked_for(GetWishes) == [GetWishes(1), GetWishes(1)]
    row.unfold()
    action(row, "historyThread").trigger()  # but the user may want it once more
    assert row.order() == THREAD


def test_what_went_along_while_another_was_chosen_is_remembered(qtbot: QtBot, row: HistoryRow) -> None:
    went = followed(qtbot, row).order()
    row.follow(1, "other@x")
    qtbot.waitUntil(lambda: row.order() is not None)
    row.sent(went)
    assert row.order() is not None
    row.follow(1, "m@x")
    assert row.order() is None


def test_where_nothing_went_along_nothing_is_remembered(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(limit=1_000))
    followed(qtbot, row).sent()
    assert row.problem() != ""
    assert button(row).text() == "Goes along: this thread"


def test_several_recipients_are_warned_of_in_words(qtbot: QtBot, row: HistoryRow) -> None:
    row.set_recipients(3)
    assert notice(row) == ""
    followed(qtbot, row)
    assert notice(row) == "All 3 recipients of this mail will get it."
    row.set_recipients(1)
    assert notice(row) == ""


@pytest.mark.row("B4")
def test_what_is_too_large_does_not_go_and_says_what_to_do(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(limit=1_000_000))
    followed(qtbot, row)
    assert notice(row) == "1.5 MB is too large for lab.test, which takes 1.0 MB. Nothing goes along as it is."
    assert row.problem() == notice(row)
    assert row.order() is None
    QTest.mouseClick(part(row, QPushButton, "historyLess"), Qt.MouseButton.LeftButton)
    dialog = dialog_of(row)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)  # the attachments alone
    QTest.mouseClick(part(dialog, QPushButton, "historyLeaveLargest"), Qt.MouseButton.LeftButton)
    engine.answer(PreviewHistory, previewing(limit=0))
    QTest.mouseClick(part(dialog, QPushButton, "historyAccept"), Qt.MouseButton.LeftButton)
    assert row.order() == replace(THREAD, without_files=(DRAWING.key,))
    assert notice(row) == ""
    qtbot.waitUntil(lambda: counted(row))


def test_a_trouble_is_told_and_the_message_can_go_without(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(trouble="Your chat server takes no files."))
    row.follow(1, "m@x")
    qtbot.waitUntil(lambda: notice(row) == "Your chat server takes no files.")
    assert row.order() is None
    assert content(row) == ""
    assert not part(row, QPushButton, "historyLess").isVisible()
    assert not part(row, QPushButton, "historyAgain").isVisible()


@pytest.mark.parametrize("kind", ["wishes", "preview"])
def test_an_error_is_told_and_tried_again(qtbot: QtBot, row: HistoryRow, engine: FakeEngine, kind: str) -> None:
    def fail(_: object) -> NoReturn:
        raise Unreachable("The server cannot be reached.")

    if kind == "wishes":
        engine.answer(GetWishes, fail)
    else:
        engine.answer(PreviewHistory, fail)
    row.follow(1, "m@x")
    qtbot.waitUntil(lambda: notice(row) == "The server cannot be reached.")
    assert row.order() is None
    wish(engine, HistoryChoice())
    engine.answer(PreviewHistory, previewing())
    QTest.mouseClick(part(row, QPushButton, "historyAgain"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counted(row))
    assert row.order() == THREAD
    assert notice(row) == ""


@pytest.mark.parametrize("event", [EngineReady(), AccountStateChanged(AccountState(1, chat=LinkState.ONLINE))])
def test_a_trouble_that_may_have_passed_is_looked_at_again(
    qtbot: QtBot, ctx: Context, row: HistoryRow, engine: FakeEngine, event: EngineReady | AccountStateChanged
) -> None:
    engine.answer(PreviewHistory, previewing(trouble="You are offline."))
    row.follow(1, "m@x")
    qtbot.waitUntil(lambda: notice(row) == "You are offline.")
    engine.answer(PreviewHistory, previewing())
    ctx.bus.publish(event)
    qtbot.waitUntil(lambda: counted(row))
    asked = len(orders(engine))
    ctx.bus.publish(event)
    assert len(orders(engine)) == asked


def test_the_latest_answer_wins(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    def by_scope(command: PreviewHistory) -> HistoryPreview:
        every = command.order.choice.scope is HistoryScope.ALL
        return HistoryPreview((PLAN,) if every else (PLAN, PLAN), 1_000)

    engine.answer(PreviewHistory, by_scope)
    row.set_order(THREAD)
    row.set_order(replace(THREAD, choice=HistoryChoice(HistoryScope.ALL)))
    told: list[str] = []
    row.changed.connect(lambda: told.append(content(row)))
    qtbot.waitUntil(lambda: counted(row))
    assert told == ["1 mail(s), 1 kB"]
    assert len(orders(engine)) == 2


def test_where_there_is_nothing_yet_it_says_so(qtbot: QtBot, row: HistoryRow, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(()))
    row.follow(1, "m@x")
    qtbot.waitUntil(lambda: content(row) == "nothing is there")


@pytest.mark.parametrize(("name", "dates"), [("historyLook", False), ("historyDates", True)])
def test_looking_opens_the_list_and_takes_its_answer(qtbot: QtBot, row: HistoryRow, name: str, dates: bool) -> None:
    followed(qtbot, row)
    row.unfold()
    action(row, name).trigger()
    dialog = dialog_of(row)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4)
    assert dialog.controls.since.isVisible() is dates
    order = replace(THREAD, struck=(PLAN.key,))
    dialog.order_chosen.emit(order)
    assert row.order() == order
    dialog.order_chosen.emit(replace(order, about="other@x"))  # another matter by now
    assert row.order() == order
    remove(dialog)


def test_a_long_name_is_cut_and_told_whole(qtbot: QtBot, row: HistoryRow, host: QWidget, archive: MemoryReader) -> None:
    archive.people[1] = replace(BOB, name="Bob " * 30)
    row.set_order(HistoryOrder(1, HistoryChoice(HistoryScope.ALL)))
    host.resize(260, 200)
    host.grab()
    assert host.width() == 260
    assert "Bob Bob" in button(row).toolTip()
    archive.people.clear()
    row.set_order(HistoryOrder(1, HistoryChoice(HistoryScope.ALL)))
    assert button(row).text() == "Goes along: everything with this person"


def test_it_never_becomes_a_window_of_its_own(qtbot: QtBot, ctx: Context, host: QWidget) -> None:
    row = HistoryRow(ctx=ctx, by_mail=False)
    row.follow(1, "")
    assert not row.isVisible()
    layout = host.layout()
    assert layout is not None
    layout.addWidget(row)
    show_active(qtbot, host)
    assert row.isVisible()
    qtbot.waitUntil(lambda: counted(row))
