"""The timeline on the screen: place, filter, links, copying, the menu."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.events import ChatArrived, ChatChanged, MailsAdded
from liveletter.window.context import Context
from liveletter.window.timeline.bubble_drawing import placed
from liveletter.window.timeline.timeline import PAGE
from liveletter.window.timeline.timeline_list import copied
from liveletter.window.timeline.timeline_view import TimelineView
from tests.window import memory
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY, chat, mail


def message(id: int, at: float, *, person_id: int = 1, outgoing: bool = False, **more: object) -> ChatMessage:
    return ChatMessage(id, 1, person_id, "bob@example.org", outgoing, "Hello", at, **more)  # type: ignore[arg-type]


@pytest.fixture
def show(ctx: Context, archive: MemoryReader, qtbot: QtBot) -> Callable[..., TimelineView]:
    def make(items: list[TimelineItem], *, height: int = 400) -> TimelineView:
        archive.timelines[1] = items
        view = TimelineView(ctx=ctx)
        qtbot.addWidget(view)
        view.resize(500, height)
        view.show()
        view.show_person(1, "Bob")
        qtbot.waitExposed(view)
        return view

    return make


def long_talk(count: int = 100) -> list[TimelineItem]:
    return [chat(number, DAY + number * 60, outgoing=number % 3 == 0, text=f"Line {number}") for number in range(count)]


def test_the_scroll_bar_has_a_handle_only_where_there_is_more_to_see(
    show: Callable[..., TimelineView], qtbot: QtBot
) -> None:
    view = show(long_talk(12))
    bar = view.list.verticalScrollBar()
    qtbot.waitUntil(bar.isEnabled)
    view.resize(500, 2000)
    qtbot.waitUntil(lambda: not bar.isEnabled())
    assert not show(long_talk(1)).list.verticalScrollBar().isEnabled()


def rect(view: TimelineView, row: int) -> QRect:
    return view.list.visualRect(view.model.index(row))


def test_it_opens_at_the_newest_line(show: Callable[..., TimelineView]) -> None:
    view = show(long_talk())
    assert view.list.is_at_bottom
    last = rect(view, view.model.rowCount() - 1)
    assert 0 < last.bottom() <= view.list.viewport().height()
    assert not view.newer.isVisible()


def test_a_short_talk_stands_at_the_foot(show: Callable[..., TimelineView]) -> None:
    view = show(long_talk(2))
    assert abs(rect(view, 1).bottom() + 1 - view.list.viewport().height()) <= 1
    assert view.list.verticalScrollBar().maximum() == 0


def test_scrolling_up_brings_older_lines_and_keeps_the_place(show: Callable[..., TimelineView], qtbot: QtBot) -> None:
    view = show(long_talk(PAGE * 3))
    bar = view.list.verticalScrollBar()
    first = view.model.items()[0]
    bar.setValue(bar.minimum() + 50)
    top = rect(view, 0).top()
    qtbot.waitUntil(lambda: view.model.rowCount() == PAGE * 2)
    row = view.model.row_of(first.kind, first.id)
    assert row == PAGE
    # its date is no longer the first of the page: only that line is lower by as much
    assert abs(rect(view, row + 1).top() - rect(view, row).bottom() - 1) <= 1
    assert abs(rect(view, row).top() - top) <= 2


def test_a_new_message_keeps_the_foot_in_sight(show: Callable[..., TimelineView], ctx: Context) -> None:
    view = show(long_talk())
    ctx.bus.publish(ChatArrived(message(1000, DAY + 10**5)))
    assert view.list.is_at_bottom
    assert view.model.items()[-1].id == 1000


def test_a_new_message_does_not_move_who_reads_above(
    show: Callable[..., TimelineView], ctx: Context, qtbot: QtBot
) -> None:
    view = show(long_talk())
    bar = view.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    ctx.bus.publish(ChatArrived(message(1000, DAY + 10**5)))
    assert bar.value() == place
    assert view.newer.isVisible()
    assert "1" in view.newer.text()
    QTest.mouseClick(view.newer, Qt.MouseButton.LeftButton)
    assert view.list.is_at_bottom
    assert not view.newer.isVisible()


def test_an_own_message_leads_to_the_foot(show: Callable[..., TimelineView], ctx: Context) -> None:
    view = show(long_talk())
    view.list.verticalScrollBar().setValue(view.list.verticalScrollBar().maximum() // 2)
    ctx.bus.publish(ChatArrived(message(1000, DAY + 10**5, outgoing=True, state=DeliveryState.QUEUED)))
    assert view.list.is_at_bottom


def test_what_others_write_elsewhere_does_not_enter(show: Callable[..., TimelineView], ctx: Context) -> None:
    view = show(long_talk(3))
    ctx.bus.publish(ChatArrived(message(1000, DAY + 10**5, person_id=2)))
    assert view.model.rowCount() == 3


def test_a_state_is_shown_in_words(show: Callable[..., TimelineView], ctx: Context) -> None:
    view = show([replace(chat(1, DAY, outgoing=True), state=DeliveryState.QUEUED)])
    index = view.model.index(0)
    assert view.model.data(index, Qt.ItemDataRole.ToolTipRole) == "waiting to be sent"
    failed = message(1, DAY, outgoing=True, state=DeliveryState.FAILED, trouble="Bob's server does not answer.")
    ctx.bus.publish(ChatChanged(failed))
    assert view.model.data(index, Qt.ItemDataRole.ToolTipRole) == "failed: Bob's server does not answer."


def test_the_filter_shows_mails_or_chats(show: Callable[..., TimelineView], qtbot: QtBot) -> None:
    view = show([mail(1, DAY), chat(2, DAY + 60), mail(3, DAY + 120)])
    shown = {}
    for name in ("showMails", "showChats", "showAll"):
        button = view.findChild(QToolButton, name)
        assert button is not None
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        shown[name] = [item.id for item in view.model.items()]
    assert shown == {"showMails": [1, 3], "showChats": [2], "showAll": [1, 2, 3]}


def test_a_chat_does_not_enter_where_mails_alone_are_shown(show: Callable[..., TimelineView], ctx: Context) -> None:
    view = show([mail(1, DAY), chat(2, DAY + 60)])
    view.set_filter(ItemKind.MAIL)
    ctx.bus.publish(ChatArrived(message(1000, DAY + 10**5)))
    assert [item.id for item in view.model.items()] == [1]


def test_new_mails_enter_by_themselves(
    show: Callable[..., TimelineView], ctx: Context, archive: MemoryReader, qtbot: QtBot
) -> None:
    view = show([chat(1, DAY)])
    archive.timelines[1].append(mail(7, DAY + 60))
    ctx.bus.publish(MailsAdded(1, (7,), fresh=True))
    qtbot.waitUntil(lambda: [item.id for item in view.model.items()] == [1, 7])


def test_a_mail_is_opened_by_double_click_and_enter(show: Callable[..., TimelineView], qtbot: QtBot) -> None:
    view = show([chat(1, DAY), mail(7, DAY + 60)])
    place = rect(view, 1).center()
    with qtbot.waitSignal(view.mail_activated) as told:
        QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [7]
    with qtbot.waitSignal(view.mail_activated) as told:
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert told.args == [7]


def test_the_mail_that_a_message_is_about_is_one_click_away(
    show: Callable[..., TimelineView], archive: MemoryReader, qtbot: QtBot
) -> None:
    archive.rows.append(memory.mail(7))
    view = show([replace(chat(1, DAY, about="m7@example.org"), title="Report")])
    about = view.list.bubbles.shaper.shape(view.model.line(0)).about
    row = view.list.bubbles.row_rect(0, rect(view, 0))
    place = placed(about, row, view.list.layoutDirection()).center().toPoint()
    with qtbot.waitSignal(view.mail_activated) as told:
        QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [7]


def test_a_link_is_opened_by_a_click(
    show: Callable[..., TimelineView], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    view = show([chat(1, DAY, text="https://example.org/")])
    text = view.list.bubbles.shaper.shape(view.model.line(0)).text
    row = view.list.bubbles.row_rect(0, rect(view, 0))
    place = placed(text, row, view.list.layoutDirection()).topLeft() + QPointF(20, 8)
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert opened == ["https://example.org/"]
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, place.toPoint().y()))
    assert len(opened) == 1


def test_chosen_lines_are_copied(show: Callable[..., TimelineView], qtbot: QtBot) -> None:
    view = show([chat(1, DAY, text="one"), chat(2, DAY + 1, text="two", outgoing=True)])
    view.list.setCurrentIndex(view.model.index(0))
    QTest.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one"
    view.list.selectAll()
    QTest.keyClick(view.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second = QGuiApplication.clipboard().text().splitlines()
    assert first.startswith("Bob (")
    assert first.endswith("): one")
    assert second.startswith("I (")


def test_nothing_chosen_copies_nothing() -> None:
    assert copied([], own="I", other="Bob") == ""


@pytest.mark.row("B2")
def test_chosen_messages_are_answered_by_mail(show: Callable[..., TimelineView], qtbot: QtBot) -> None:
    view = show([chat(1, DAY), mail(2, DAY + 1), chat(3, DAY + 2)])
    view.list.selectAll()
    menu = view.menu()
    assert menu is not None
    actions = {action.objectName(): action for action in menu.actions()}
    assert set(actions) == {"replyByMail", "copy"}
    with qtbot.waitSignal(view.reply_by_mail_requested) as told:
        actions["replyByMail"].trigger()
    assert told.args == [1, [1, 3]]


def test_a_failed_message_can_be_sent_again_from_its_menu(show: Callable[..., TimelineView], qtbot: QtBot) -> None:
    failed = replace(chat(1, DAY, outgoing=True), state=DeliveryState.FAILED)
    view = show([failed])
    view.list.setCurrentIndex(view.model.index(0))
    menu = view.menu()
    assert menu is not None
    with qtbot.waitSignal(view.acts.send_again_requested) as told:
        next(action for action in menu.actions() if action.objectName() == "sendAgain").trigger()
    assert told.args == [failed]


def test_an_old_message_is_found_and_shown(show: Callable[..., TimelineView]) -> None:
    view = show(long_talk(PAGE * 4))
    assert view.show_item(ItemKind.CHAT, 3)
    row = view.model.row_of(ItemKind.CHAT, 3)
    assert view.list.currentIndex().row() == row
    assert view.list.viewport().rect().intersects(rect(view, row))
    assert not view.show_item(ItemKind.CHAT, 99999)


@pytest.mark.parametrize(
    "text", ["Hello", "word " * 200, "مرحبا " * 30, "日本語" * 80, "👩‍💻" * 40, "x" * 5000, "", "\n\n"]
)
@pytest.mark.parametrize("width", [150, 500, 1500])
def test_every_line_lies_within_its_row(show: Callable[..., TimelineView], text: str, width: int) -> None:
    view = show(
        [chat(1, DAY, text=text), replace(chat(2, DAY + 1, text=text, outgoing=True), state=DeliveryState.READ)]
    )
    view.resize(width, 400)
    shaper = view.list.bubbles.shaper
    for row in range(2):
        shape = shaper.shape(view.model.line(row))
        inside = QRect(0, 0, shaper.width, shape.height)
        assert inside.contains(shape.body.toRect())
        assert shape.body.contains(shape.text)
        assert shape.body.contains(shape.meta)
        document = shaper.document(view.model.items()[row])
        document.setTextWidth(shape.text.width())
        assert document.size().height() <= shape.text.height() + 1


def test_a_wider_window_measures_wrapped_lines_again(show: Callable[..., TimelineView]) -> None:
    view = show([chat(1, DAY, text="word " * 40)])
    narrow = view.list.bubbles.shaper.shape(view.model.line(0)).height
    view.resize(900, 400)
    assert view.list.bubbles.shaper.shape(view.model.line(0)).height < narrow


def test_right_to_left_mirrors_the_sides() -> None:
    row = QRect(0, 100, 500, 50)
    part = QRect(14, 6, 100, 40).toRectF()
    assert placed(part, row, Qt.LayoutDirection.LeftToRight).left() == 14
    assert placed(part, row, Qt.LayoutDirection.RightToLeft).right() == 486
