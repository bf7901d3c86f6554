"""What would go along is listed, narrowed and struck out (MISSION B4)."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QDate, QDateTime, QModelIndex, Qt, QTime
from PySide6.QtGui import QColor, QFont
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import Command, PreviewHistory
from liveletter.domain.errors import Unreachable
from liveletter.domain.history import HistoryChoice, HistoryItem, HistoryOrder, HistoryPreview, HistoryScope
from liveletter.domain.history_rules import encoded_size
from liveletter.window.context import Context
from liveletter.window.history.item_model import LAST, WHAT, WHEN, WHO
from liveletter.window.history.preview_dialog import PreviewDialog, open_preview
from liveletter.window.history.preview_model import PreviewModel
from liveletter.window.history.ticks import Ticks, bundle_size
from liveletter.window.parts.sizes import size_words
from tests.window.composing import is_gone, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.history.conversation import ANSWER, BOB, CAROLS, DRAWING, PHOTO, PLAN, TALK, previewing
from tests.window.memory import MemoryReader

W = TypeVar("W", bound=QWidget)
ORDER = HistoryOrder(1, HistoryChoice(), "m@x")
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def parent(archive: MemoryReader, engine: FakeEngine) -> Iterator[QWidget]:
    archive.people = {1: BOB}
    engine.answer(PreviewHistory, previewing())
    parent = QWidget()
    yield parent
    remove(parent)


@pytest.fixture
def dialog(qtbot: QtBot, ctx: Context, parent: QWidget) -> PreviewDialog:
    return opened(qtbot, ctx, parent)


def opened(
    qtbot: QtBot, ctx: Context, parent: QWidget, order: HistoryOrder = ORDER, *, rows: int = 4, **more: bool
) -> PreviewDialog:
    dialog = open_preview(ctx, parent, order, True, **more)
    dialog._wait.setInterval(1)
    show_active(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == rows)
    return dialog


def part(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def said(dialog: QWidget, name: str) -> str:
    label = part(dialog, QLabel, name)
    return label.text() if label.isVisible() else ""


def cell(model: QAbstractItemModel, row: int, column: int, parent: QModelIndex | None = None) -> QModelIndex:
    return model.index(row, column, parent or QModelIndex())


def words(dialog: PreviewDialog, row: int) -> list[str]:
    return [cell(dialog.model, row, column).data() for column in (WHAT, WHO, LAST)]


def titles(dialog: PreviewDialog) -> list[str]:
    return [cell(dialog.model, row, WHAT).data() for row in range(dialog.model.rowCount())]


def untick(dialog: PreviewDialog, row: int) -> None:
    dialog.model.setData(cell(dialog.model, row, WHAT), Qt.CheckState.Unchecked, CHECK)


def accepted(qtbot: QtBot, dialog: PreviewDialog) -> HistoryOrder:
    with qtbot.waitSignal(dialog.order_chosen) as told:
        QTest.mouseClick(part(dialog, QPushButton, "historyAccept"), Qt.MouseButton.LeftButton)
    order = told.args[0]
    assert isinstance(order, HistoryOrder)
    return order


@pytest.mark.row("B4")
def test_items_are_listed_oldest_first_with_their_files(dialog: PreviewDialog) -> None:
    assert said(dialog, "historyTitle") == "What goes along to Bob Keller"
    assert [words(dialog, row) for row in range(4)] == [
        ["The plan", "Bob Keller", "80 kB"],
        ["Re: The plan", "You", "1.4 MB"],
        ["The hedge", "written by Carol", "20 kB"],
        ["Have you seen it?", "Bob Keller", "17 bytes"],
    ]
    answer = cell(dialog.model, 1, WHAT)
    assert dialog.model.rowCount(answer) == 2
    assert cell(dialog.model, 0, WHAT, answer).data() == "Drawing.pdf"
    assert cell(dialog.model, 1, LAST, answer).data() == "60 kB"
    assert cell(dialog.model, 0, WHO, answer).data() == ""
    assert dialog.view.isExpanded(answer)
    assert cell(dialog.model, 0, WHEN).data() != ""


def test_the_whole_sum_is_told(dialog: PreviewDialog) -> None:
    assert said(dialog, "historySumText") == "3 mail(s), 1 message(s), 2 attachment(s) · 1.5 MB"
    assert said(dialog, "historySumTrouble") == ""


@pytest.mark.row("B4")
def test_what_others_wrote_is_marked_and_named(qtbot: QtBot, dialog: PreviewDialog) -> None:
    assert said(dialog, "historyOthersText") == (
        "1 item(s) in it were written by others: Carol. Bob Keller will read them."
    )
    who = cell(dialog.model, 2, WHO)
    assert QFont(who.data(Qt.ItemDataRole.FontRole)).bold()
    assert QColor(who.data(Qt.ItemDataRole.ForegroundRole)) == dialog.model.shades.on_trouble
    untick(dialog, 2)
    assert said(dialog, "historyOthersText") == ""


@pytest.mark.row("B4")
def test_single_items_and_files_are_left_out(qtbot: QtBot, dialog: PreviewDialog) -> None:
    untick(dialog, 0)
    answer = cell(dialog.model, 1, WHAT)
    dialog.model.setData(cell(dialog.model, 0, WHAT, answer), Qt.CheckState.Unchecked, CHECK)
    assert QFont(cell(dialog.model, 0, WHAT).data(Qt.ItemDataRole.FontRole)).strikeOut()
    without = replace(ANSWER, size=ANSWER.size - encoded_size(DRAWING.size))
    size = size_words(bundle_size((without, CAROLS, TALK)))
    assert said(dialog, "historySumText") == f"2 mail(s), 1 message(s), 1 attachment(s) · {size} · 1 left out"
    assert accepted(qtbot, dialog) == replace(ORDER, struck=(PLAN.key,), without_files=(DRAWING.key,))
    qtbot.waitUntil(lambda: is_gone(dialog))


def test_a_struck_mails_files_cannot_be_ticked(dialog: PreviewDialog) -> None:
    untick(dialog, 1)
    drawing = cell(dialog.model, 0, WHAT, cell(dialog.model, 1, WHAT))
    assert drawing.data(CHECK) == Qt.CheckState.Unchecked
    assert not dialog.model.flags(drawing) & Qt.ItemFlag.ItemIsEnabled


def test_what_was_struck_before_is_shown_struck(
    qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine
) -> None:
    order = replace(ORDER, struck=(TALK.key,), without_files=(PHOTO.key,))
    dialog = opened(qtbot, ctx, parent, order)
    assert engine.asked_for(PreviewHistory) == [PreviewHistory(ORDER, True)]  # all of it
    assert cell(dialog.model, 3, WHAT).data(CHECK) == Qt.CheckState.Unchecked
    assert accepted(qtbot, dialog) == order


def test_all_struck_out_means_nothing(qtbot: QtBot, dialog: PreviewDialog) -> None:
    QTest.mouseClick(part(dialog, QToolButton, "historyTickNone"), Qt.MouseButton.LeftButton)
    assert said(dialog, "historySumText") == "Nothing goes along"
    order = accepted(qtbot, dialog)
    assert order.choice.scope is HistoryScope.NOTHING
    assert order.struck == ()


def test_what_is_found_can_be_struck_out_together(qtbot: QtBot, dialog: PreviewDialog) -> None:
    QTest.keyClicks(part(dialog, QLineEdit, "historySearch"), "the plan")
    assert titles(dialog) == ["The plan", "Re: The plan"]
    QTest.mouseClick(part(dialog, QToolButton, "historyTickNone"), Qt.MouseButton.LeftButton)
    part(dialog, QLineEdit, "historySearch").clear()
    assert len(titles(dialog)) == 4
    assert accepted(qtbot, dialog).struck == (PLAN.key, ANSWER.key)


@pytest.mark.parametrize(("typed", "found"), [("CAROL", ["The hedge"]), ("kitchen", ["Re: The plan"]), ("zzz", [])])
def test_titles_writers_and_files_are_searched(dialog: PreviewDialog, typed: str, found: list[str]) -> None:
    part(dialog, QLineEdit, "historySearch").setText(typed)
    assert titles(dialog) == found


def test_it_is_used_by_keyboard_alone(qtbot: QtBot, dialog: PreviewDialog) -> None:
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_Down)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert not dialog.ticks.goes(ANSWER)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.ticks.goes(ANSWER)
    QTest.keyClick(dialog.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.ticks.kept() == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_gone(dialog))


def test_each_row_is_read_aloud_whole(dialog: PreviewDialog) -> None:
    def spoken(row: int, parent: QModelIndex | None = None) -> str:
        return str(cell(dialog.model, row, WHAT, parent).data(Qt.ItemDataRole.AccessibleTextRole))

    assert spoken(2).startswith("Mail, written by Carol, ")
    assert spoken(2).endswith("The hedge, 20 kB, goes along")
    assert spoken(3).startswith("Message, Bob Keller, ")
    untick(dialog, 3)
    assert spoken(3).endswith("17 bytes, left out")
    assert spoken(0, cell(dialog.model, 1, WHAT)) == "Attachment Drawing.pdf, 900 kB, goes along"


@pytest.mark.row("B4")
def test_the_limit_and_whose_it_is_are_told(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(limit=1_000_000))
    dialog = opened(qtbot, ctx, parent)
    assert said(dialog, "historySumText").endswith("1.5 MB · lab.test takes 1.0 MB")
    assert said(dialog, "historySumTrouble").startswith("1.5 MB is too large for lab.test")
    accept = part(dialog, QPushButton, "historyAccept")
    assert not accept.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    QTest.mouseClick(part(dialog, QPushButton, "historyLeaveLargest"), Qt.MouseButton.LeftButton)
    assert said(dialog, "historySumTrouble") == ""
    assert accept.isEnabled()
    assert accepted(qtbot, dialog).without_files == (DRAWING.key,)


def test_a_limit_of_nobody_known_is_told(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing((PLAN,), limit=50_000, limit_of=""))
    dialog = opened(qtbot, ctx, parent, rows=1)
    told = said(dialog, "historySumTrouble")
    assert told.endswith("is too large: 50 kB can be sent. Nothing goes along as it is.")
    assert not part(dialog, QPushButton, "historyLeaveLargest").isVisible()  # there is no file to leave out


def test_the_largest_files_come_first(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    film = replace(DRAWING, key="mail:a#3", name="film.mp4", size=5_000_000)
    engine.answer(PreviewHistory, previewing((replace(PLAN, files=(film,)), ANSWER, CAROLS, TALK)))
    dialog = opened(qtbot, ctx, parent, rows=3, largest=True)
    assert titles(dialog) == ["film.mp4", "Drawing.pdf", "kitchen.jpg"]
    assert [cell(dialog.model, row, WHO).data() for row in range(3)] == ["Bob Keller", "You", "You"]
    qtbot.waitUntil(dialog.view.hasFocus)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.ticks.applied(ORDER).without_files == (film.key,)
    part(dialog, QLineEdit, "historySearch").setText("re:")
    assert titles(dialog) == ["Drawing.pdf", "kitchen.jpg"]
    part(dialog, QCheckBox, "historyLargest").setChecked(False)
    assert titles(dialog) == ["Re: The plan"]


@pytest.mark.parametrize(
    ("place", "choice"),
    [
        (0, HistoryChoice()),
        (1, HistoryChoice(HistoryScope.SPAN, days=7)),
        (2, HistoryChoice(HistoryScope.SPAN, days=30)),
        (4, HistoryChoice(HistoryScope.ALL)),
    ],
)
@pytest.mark.row("B4")
def test_each_scope_is_asked_for(
    qtbot: QtBot, dialog: PreviewDialog, engine: FakeEngine, place: int, choice: HistoryChoice
) -> None:
    dialog.controls.scope.setCurrentIndex(3)
    qtbot.waitUntil(lambda: len(engine.asked_for(PreviewHistory)) == 2)
    dialog.controls.scope.setCurrentIndex(place)
    qtbot.waitUntil(lambda: len(engine.asked_for(PreviewHistory)) == 3)
    assert engine.asked_for(PreviewHistory)[-1].order == replace(ORDER, choice=choice)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 4 and dialog.view.isVisible())
    assert accepted(qtbot, dialog).choice == choice


def test_two_dates_are_whole_days(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    dialog = opened(qtbot, ctx, parent, dates=True)
    assert dialog.controls.since.isVisible()
    dialog.controls.since.setDate(QDate(2026, 5, 2))
    dialog.controls.until.setDate(QDate(2026, 5, 3))
    first, after = (QDateTime(QDate(2026, 5, day), QTime(0, 0)).toSecsSinceEpoch() for day in (2, 4))
    wanted = HistoryChoice(HistoryScope.SPAN, days=0, since=first, until=after)
    qtbot.waitUntil(lambda: engine.asked_for(PreviewHistory)[-1].order.choice == wanted)
    dialog.controls.since.setDate(QDate(2026, 6, 1))
    assert dialog.controls.until.date() == QDate(2026, 6, 1)  # never before the first
    qtbot.waitUntil(dialog.view.isVisible)
    dialog.reject()
    again = opened(qtbot, ctx, parent, replace(ORDER, choice=wanted))
    assert again.controls.choice() == wanted


def test_a_span_of_other_days_is_kept(qtbot: QtBot, ctx: Context, parent: QWidget) -> None:
    choice = HistoryChoice(HistoryScope.SPAN, days=14)
    assert opened(qtbot, ctx, parent, replace(ORDER, choice=choice)).controls.choice() == choice


@pytest.mark.parametrize(
    ("box", "kind"), [("historyWithMails", "mails"), ("historyWithChats", "chats"), ("historyWithFiles", "attachments")]
)
def test_each_kind_can_be_left_out(
    qtbot: QtBot, dialog: PreviewDialog, engine: FakeEngine, box: str, kind: str
) -> None:
    part(dialog, QCheckBox, box).click()
    choice = replace(HistoryChoice(), **{kind: False})  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: engine.asked_for(PreviewHistory)[-1].order.choice == choice)


def test_nothing_can_be_taken_before_it_is_seen(
    qtbot: QtBot, dialog: PreviewDialog, engine: FakeEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, open_gate = engine.call, asyncio.Event()

    async def held(command: Command[Any]) -> Any:
        await open_gate.wait()
        return await answer(command)

    untick(dialog, 0)
    monkeypatch.setattr(engine, "call", held)
    dialog.controls.scope.setCurrentIndex(4)
    assert not part(dialog, QPushButton, "historyAccept").isEnabled()
    qtbot.waitUntil(lambda: said(dialog, "historyBlankText") == "Looking for what passed with Bob Keller…")
    assert not part(dialog, QPushButton, "historyAccept").isEnabled()
    open_gate.set()
    qtbot.waitUntil(dialog.view.isVisible)
    assert accepted(qtbot, dialog).struck == (PLAN.key,)  # ticks outlive a change of scope


def test_what_is_left_is_weighed_by_the_engine(qtbot: QtBot, dialog: PreviewDialog, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, lambda _: HistoryPreview((ANSWER,), 123_000, trouble="There are too many."))
    dialog._weigh_wait.setInterval(1)
    untick(dialog, 0)
    qtbot.waitUntil(lambda: "123 kB" in said(dialog, "historySumText"))
    assert said(dialog, "historySumTrouble") == "There are too many."
    assert engine.asked_for(PreviewHistory)[-1] == PreviewHistory(replace(ORDER, struck=(PLAN.key,)), True)
    assert accepted(qtbot, dialog).struck == (PLAN.key,)


def test_where_nothing_passed_it_says_so(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(()))
    dialog = opened(qtbot, ctx, parent, rows=0)
    qtbot.waitUntil(lambda: said(dialog, "historyBlankText") == "Nothing of this passed with Bob Keller.")
    assert not part(dialog, QPushButton, "historyAccept").isEnabled()


def test_a_trouble_of_the_way_is_told(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    engine.answer(PreviewHistory, previewing(trouble="You are offline."))
    dialog = opened(qtbot, ctx, parent)
    assert said(dialog, "historySumTrouble") == "You are offline."
    engine.answer(PreviewHistory, previewing((), trouble="Your chat server takes no files."))
    dialog.controls.scope.setCurrentIndex(4)
    qtbot.waitUntil(lambda: said(dialog, "historyBlankText") == "Your chat server takes no files.")


def test_an_error_is_told_and_tried_again(qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine) -> None:
    def fail(_: PreviewHistory) -> HistoryPreview:
        raise Unreachable("The engine is gone.")

    engine.answer(PreviewHistory, fail)
    dialog = opened(qtbot, ctx, parent, rows=0)
    qtbot.waitUntil(lambda: said(dialog, "historyBlankText") == "The engine is gone.")
    engine.answer(PreviewHistory, previewing())
    QTest.mouseClick(part(dialog, QPushButton, "historyBlankButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(titles(dialog)) == 4)


def test_nothing_chosen_begins_with_the_thread(qtbot: QtBot, ctx: Context, parent: QWidget) -> None:
    order = replace(ORDER, choice=HistoryChoice(HistoryScope.NOTHING))
    assert opened(qtbot, ctx, parent, order).controls.choice() == HistoryChoice()


def test_cancelled_it_tells_nothing(qtbot: QtBot, dialog: PreviewDialog) -> None:
    untick(dialog, 0)
    with qtbot.assertNotEmitted(dialog.order_chosen):
        QTest.mouseClick(part(dialog, QPushButton, "historyCancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: is_gone(dialog))


def test_the_model_keeps_qts_rules(dialog: PreviewDialog) -> None:
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    part(dialog, QLineEdit, "historySearch").setText("plan")
    part(dialog, QCheckBox, "historyLargest").setChecked(True)
    dialog.model.tick_shown(False)
    assert dialog.ticks.kept_files() == []
    part(dialog, QCheckBox, "historyLargest").setChecked(False)
    untick(dialog, 1)
    tester.deleteLater()


class _Counting(PreviewModel):
    asked = 0

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        return super().data(index, role)


def test_of_many_items_only_those_on_the_screen_are_looked_at(
    qtbot: QtBot, ctx: Context, parent: QWidget, engine: FakeEngine
) -> None:
    many = tuple(HistoryItem(f"chat:{n}", False, n, False, "Bob", f"Line {n}", 10) for n in range(10_000))
    engine.answer(PreviewHistory, previewing(many))
    dialog = opened(qtbot, ctx, parent, rows=10_000)
    model = _Counting(ticks=Ticks(ORDER), parent=dialog)
    model.show_preview(HistoryPreview(many, 1))
    dialog.view.setModel(model)
    dialog.view.scrollToBottom()
    dialog.view.grab()
    assert 0 < model.asked < 4_000
    untick(dialog, 9_999)
    assert accepted(qtbot, dialog).struck == ("chat:9999",)
