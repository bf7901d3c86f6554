"""The talk of a live letter: what is shown, said, told, kept."""

import gc
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    ChangeSetting,
    GetUnrecorded,
    MarkSessionRead,
    RetryOutgoing,
    SayLive,
    SendLiveFile,
    SendLiveTyping,
)
from liveletter.domain.accounts import LinkState
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ItemKind
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import EngineUnavailable, Refused
from liveletter.events import ChatArrived, ChatChanged, LiveHostStateChanged, LiveSessionChanged, LiveTypingSeen
from liveletter.settings import LIVE_VIEW, Settings
from liveletter.window.context import Context
from liveletter.window.live import session_feed
from liveletter.window.live.session_pane import SessionPane
from liveletter.window.timeline import item_words
from tests.window.conftest import FakeEngine
from tests.window.live.conftest import Open, popped
from tests.window.live.sessions import ALICE, BOB, CARLA, HOST, JOINED, LETTER, as_guest, said, session
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY


def message(id: int, text: str, *, member: int = 2, at: float = DAY + 9000, **more: object) -> ChatMessage:
    given: dict[str, object] = {"session_id": 1, "about": LETTER, "member": member, "read": member == 1, **more}
    return ChatMessage(id, 1, 7, "bob@example.org", member == 1, text, at, **given)  # type: ignore[arg-type]


def spoken(command: SayLive) -> ChatMessage:
    return message(90, command.text, member=1, origin_id=command.origin_id, state=DeliveryState.QUEUED)


def texts(pane: SessionPane) -> list[str]:
    return [item.text for item in pane.timeline.model.items()]


def area_texts(pane: SessionPane) -> dict[int, list[str]]:
    return {area.number: [item.text for item in area.timeline.model.items()] for area in pane.areas.areas}


def shown_as(pane: SessionPane) -> str:
    return "areas" if pane.views.shows_areas else "timeline"


# -------------------------------------------------------------------------------- what is shown


def test_title_and_names_keep_their_own_direction_in_a_window_to_the_left(qapp: QApplication, show: Open) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane = show(session(1, ALICE, BOB, title="Who comes?"))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert pane.header.title.text() == "\u2068Who comes?\u2069"
    assert pane.areas.areas[1].name.text() == "\u2068Bob Baker\u2069"


def test_the_newest_lines_stay_in_sight_where_somebody_said_nothing_yet(
    qtbot: QtBot, show: Open, archive: MemoryReader
) -> None:
    archive.talks[1] = [said(1, 1, "Hello")]
    pane = show(session(1, ALICE, BOB))
    pane.resize(600, 330)
    areas = pane.areas
    qtbot.waitUntil(lambda: 0 < areas.viewport().height() < 220)
    inner = areas.widget()
    assert inner is not None
    assert inner.height() == areas.viewport().height()


@pytest.mark.row("L4")
def test_each_member_has_an_area_of_their_own(show: Open, archive: MemoryReader) -> None:
    archive.talks[1] = [said(1, 1, "Hello"), said(2, 2, "Hi"), said(3, 1, "Well?")]
    pane = show(session(1, ALICE, BOB, CARLA))
    assert pane.views.shows_areas
    assert area_texts(pane) == {1: ["Hello", "Well?"], 2: ["Hi"]}  # Carla was only invited
    assert [chip.accessibleName() for chip in pane.header.chips] == ["You, here", "Bob Baker, here", "Carla, invited"]


def test_an_area_comes_when_somebody_joins(show: Open, archive: MemoryReader, ctx: Context) -> None:
    pane = show(session(1, ALICE, BOB, CARLA))
    archive.sessions[1] = session(1, ALICE, BOB, replace(CARLA, state=JOINED, here=True))
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert [area.number for area in pane.areas.areas] == [1, 2, 3]
    ctx.bus.publish(ChatArrived(message(5, "Here I am", member=3)))
    assert area_texts(pane)[3] == ["Here I am"]
    assert pane.areas.areas[2].accessibleName() == "Carla, here"


def test_areas_and_timeline_are_switched_and_remembered(
    show: Open, archive: MemoryReader, settings: Settings, engine: FakeEngine, qtbot: QtBot
) -> None:
    archive.talks[1] = [said(1, 1, "Hello"), said(2, 2, "Hi")]
    pane = show(session())
    QTest.mouseClick(pane.header.view_button, Qt.MouseButton.LeftButton)
    assert not pane.views.shows_areas
    assert texts(pane) == ["Hello", "Hi"]
    assert pane.header.view_button.accessibleName() == "Show an area for each member"
    qtbot.waitUntil(lambda: engine.asked_for(ChangeSetting) == [ChangeSetting(LIVE_VIEW.key, "timeline")])
    other = show(session(2))
    assert not other.views.shows_areas


def test_of_many_the_timeline_names_who_speaks(show: Open, archive: MemoryReader) -> None:
    archive.talks[1] = [said(1, 2, "Hi"), said(2, 3, "Hello"), said(3, 1, "Well?")]
    pane = show(session(1, ALICE, BOB, replace(CARLA, state=JOINED)))
    shaper, model = pane.timeline.list.bubbles.shaper, pane.timeline.model
    assert [shaper.has_name(model.line(row)) for row in range(3)] == [True, True, False]
    assert [shaper.faces.name(item) for item in model.items()] == ["Bob Baker", "Carla", ""]


def test_a_long_talk_is_paged(show: Open, archive: MemoryReader) -> None:
    archive.talks[1] = [said(number, 1 + number % 2, f"Word {number}") for number in range(1, 5001)]
    pane = show(session())
    assert pane.timeline.model.rowCount() <= 60
    pane.show_message(17)
    assert [item.text for item in pane.timeline.list.chosen()] == ["Word 17"]
    assert not pane.views.shows_areas


@pytest.mark.row("L8")
def test_of_a_session_without_a_record_nothing_is_read_from_the_archive(
    show: Open, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot, ctx: Context
) -> None:
    archive.talks[1] = [said(1, 2, "This must not be here")]
    engine.answer(GetUnrecorded, lambda _: [message(-1, "Only said"), message(-2, "Psst", member=1)])
    pane = show(session(recorded=False))
    assert "Nothing of this chat is kept" in pane.notes.quiet.sentence
    qtbot.waitUntil(lambda: sorted(texts(pane)) == ["Only said", "Psst"])
    ctx.bus.publish(ChatArrived(message(-3, "More", at=DAY + 9999)))
    assert texts(pane)[-1] == "More"
    assert area_texts(pane) == {1: ["Psst"], 2: ["Only said", "More"]}


@pytest.mark.row("L8")
def test_of_a_chat_without_a_record_that_is_over_the_pane_says_that_nothing_is_kept(
    show: Open, archive: MemoryReader, ctx: Context, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.answer(GetUnrecorded, lambda _: [message(-1, "Psst", at=DAY)])
    pane = show(session(recorded=False))
    assert shown_as(pane) == "areas"
    assert pane.notes.quiet.isVisible()
    assert pane.timeline.emptiness() == "Nothing has been said yet."
    qtbot.waitUntil(lambda: texts(pane) == ["Psst"])
    engine.answer(GetUnrecorded, lambda _: [])
    archive.sessions[1] = replace(session(recorded=False), ended=True, title="", members=())
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert shown_as(pane) == "timeline"
    assert texts(pane) == []
    assert pane.timeline.emptiness() == "Nothing of this chat is kept."
    assert pane.timeline.empty.isVisible()
    assert not pane.notes.quiet.isVisible()  # said once


def test_a_host_that_is_not_reached_is_told_and_nobody_is_here(show: Open, ctx: Context) -> None:
    pane = show(session())
    assert pane.header.words.text() == "Live on chat.example.org"
    assert not pane.notes.standing.isVisible()
    ctx.bus.publish(LiveHostStateChanged(HOST, LinkState.OFFLINE, "It does not answer."))
    assert "chat.example.org cannot be reached. It does not answer." in pane.notes.standing.sentence
    assert pane.header.chips[1].accessibleName() == "Bob Baker, joined"
    assert pane.entry.isVisible()  # what is said now waits
    ctx.bus.publish(LiveHostStateChanged(HOST, LinkState.ONLINE))
    assert not pane.notes.standing.isVisible()


@pytest.mark.row("L7")
@pytest.mark.parametrize("over", [{"closed": DAY}, {"ended": True}], ids=["closed", "gone"])
def test_what_was_said_is_shown_long_after(show: Open, archive: MemoryReader, over: dict[str, object]) -> None:
    archive.talks[1] = [said(1, 1, "Hello"), said(2, 2, "Hi")]
    pane = show(session(1, ALICE, BOB, **over))
    assert not pane.entry.isVisible()
    assert area_texts(pane) == {1: ["Hello"], 2: ["Hi"]}
    assert pane.header.title.text() == "Garden plans"
    assert pane.focusWidget() is not None  # it can be read by keyboard


def test_the_first_unread_line_is_marked_and_what_is_seen_is_read(
    show: Open, archive: MemoryReader, engine: FakeEngine, qtbot: QtBot, ctx: Context
) -> None:
    archive.talks[1] = [said(1, 2, "Old"), said(2, 2, "New", read=False), said(3, 2, "Newer", read=False)]
    pane = show(session())
    assert pane.timeline.list.bubbles.shaper.first_unread == (ItemKind.CHAT, 2)
    qtbot.waitUntil(lambda: engine.asked_for(MarkSessionRead) == [MarkSessionRead(1)])
    archive.talks[1].append(said(4, 2, "Newest", at=DAY + 9000, read=False))
    ctx.bus.publish(ChatArrived(message(4, "Newest")))
    qtbot.waitUntil(lambda: len(engine.asked_for(MarkSessionRead)) == 2)
    assert pane.timeline.list.bubbles.shaper.first_unread == (ItemKind.CHAT, 2)  # where one began to read


def test_what_comes_while_one_looks_is_not_marked_but_what_comes_while_one_does_not(
    show: Open, ctx: Context, qtbot: QtBot
) -> None:
    pane = show(session())
    shaper = pane.timeline.list.bubbles.shaper

    def marked() -> tuple[ItemKind, int] | None:
        return shaper.first_unread

    ctx.bus.publish(ChatArrived(message(4, "Seen")))
    ctx.bus.publish(LiveSessionChanged(1, LETTER))
    assert marked() is None
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    ctx.bus.publish(ChatArrived(message(5, "Not seen", at=DAY + 9100)))
    ctx.bus.publish(ChatArrived(message(6, "Nor this", at=DAY + 9200)))
    assert marked() == (ItemKind.CHAT, 5)
    assert pane.areas.areas[1].timeline.list.bubbles.shaper.first_unread == (ItemKind.CHAT, 5)
    with qtbot.waitActive(pane):
        pane.activateWindow()
    ctx.bus.publish(ChatArrived(message(7, "Seen again", at=DAY + 9300)))
    assert marked() == (ItemKind.CHAT, 5)


def test_who_writes_is_told(show: Open, ctx: Context) -> None:
    pane = show(session(1, ALICE, BOB, replace(CARLA, state=JOINED)))
    ctx.bus.publish(LiveTypingSeen(1, 2))
    assert pane.areas.areas[1].state.text() == "writing…"
    assert not pane.typing.isVisible()
    pane.views.change()
    assert pane.typing.text() == "Bob Baker is writing…"
    assert pane.typing.isVisible()
    ctx.bus.publish(LiveTypingSeen(1, 3))
    assert pane.typing.text() == "Bob Baker, Carla are writing…"
    ctx.bus.publish(ChatArrived(message(5, "Said")))
    assert pane.typing.text() == "Carla is writing…"
    ctx.bus.publish(LiveTypingSeen(2, 2))  # elsewhere
    assert pane.typing.text() == "Carla is writing…"


def test_what_is_said_elsewhere_is_not_shown(show: Open, ctx: Context) -> None:
    pane = show(session())
    ctx.bus.publish(ChatArrived(message(5, "In another letter", session_id=2)))
    ctx.bus.publish(ChatArrived(message(6, "By chat", session_id=0)))
    assert texts(pane) == []


# -------------------------------------------------------------------------------- what the user says


def type_and_send(pane: SessionPane, text: str) -> None:
    QTest.keyClicks(pane.entry.input, text)
    QTest.keyClick(pane.entry.input, Qt.Key.Key_Return)


def test_what_is_typed_is_said_and_its_state_is_shown(
    show: Open, engine: FakeEngine, ctx: Context, qtbot: QtBot
) -> None:
    engine.answer(SayLive, spoken)
    pane = show(session())
    assert QApplication.focusWidget() is pane.entry.input
    type_and_send(pane, "Hello")
    qtbot.waitUntil(lambda: texts(pane) == ["Hello"])
    assert engine.asked_for(SayLive)[0].session_id == 1
    assert engine.asked_for(SendLiveTyping) == [SendLiveTyping(1)]  # once, however many keys
    for state, words in (
        (DeliveryState.HANDED_OVER, "sent"),
        (DeliveryState.DELIVERED, "delivered to Bob Baker"),
    ):
        ctx.bus.publish(ChatChanged(message(90, "Hello", member=1, state=state, state_at=DAY + 9000)))
        assert pane.timeline.model.words.state(pane.timeline.model.items()[0]).startswith(words)


def test_each_message_that_waits_says_so_and_the_last_has_the_buttons(
    show: Open, ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (item_words, session_feed):
        monkeypatch.setattr(module, "PATIENCE", 0.2)
    pane, now = show(session()), time.time()
    for number, at in ((90, now), (91, now + 0.5)):
        waits = message(number, "Hello?", member=1, at=at, state=DeliveryState.QUEUED, outgoing_id=number)
        ctx.bus.publish(ChatArrived(waits))
    view, model = pane.timeline.list, pane.timeline.model
    pane.views.change()
    qtbot.waitUntil(lambda: view.indexWidget(model.index(1)) is not None)
    assert view.indexWidget(model.index(0)) is None
    assert [model.words.note(item) for item in model.items()] == ["waiting to be sent"] * 2
    ctx.bus.publish(LiveHostStateChanged(HOST, LinkState.OFFLINE, "It does not answer."))
    assert [model.words.note(item) for item in model.items()] == ["goes out when the chat's host is reached"] * 2
    tops = [view.visualRect(model.index(row)).top() for row in (0, 1)]
    assert tops[1] - tops[0] == view.sizeHintForIndex(model.index(0)).height(), "no line lies over another"


def test_what_failed_says_why_and_can_be_sent_again(
    show: Open, engine: FakeEngine, archive: MemoryReader, qtbot: QtBot
) -> None:
    failed = said(1, 1, "Hello", state=DeliveryState.FAILED, trouble="It is too long.", outgoing_id=4)
    archive.talks[1] = [failed]
    pane = show(session())
    assert pane.timeline.model.words.note(failed) == "failed: It is too long."
    pane.timeline.list.item_activated.emit(failed)
    qtbot.waitUntil(lambda: engine.asked_for(RetryOutgoing) == [RetryOutgoing(4)])


def test_what_cannot_be_said_comes_back_with_the_reason(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    def refuse(_: SayLive) -> ChatMessage:
        raise Refused("The chat is closed.")

    engine.answer(SayLive, refuse)
    pane = show(session())
    type_and_send(pane, "Hello")
    qtbot.waitUntil(lambda: pane.notes.news.sentence == "The chat is closed.")
    assert pane.entry.input.text() == "Hello"
    first = engine.asked_for(SayLive)[0].origin_id
    engine.answer(SayLive, spoken)
    QTest.keyClick(pane.entry.input, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(pane) == ["Hello"])
    assert engine.asked_for(SayLive)[1].origin_id == first  # said once, though asked twice
    assert pane.notes.news.sentence == ""


def test_an_engine_that_died_is_asked_once_more(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    def die_once(command: SayLive) -> ChatMessage:
        if len(engine.asked_for(SayLive)) == 1:
            raise EngineUnavailable("It stopped.")
        return spoken(command)

    engine.answer(SayLive, die_once)
    pane = show(session())
    type_and_send(pane, "Hello")
    qtbot.waitUntil(lambda: texts(pane) == ["Hello"])
    assert len({command.origin_id for command in engine.asked_for(SayLive)}) == 1


def test_files_are_sent_when_chosen_dropped_or_pasted(
    show: Open, engine: FakeEngine, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    engine.answer(SendLiveFile, lambda command: message(91, "plan.pdf", member=1, state=DeliveryState.QUEUED))
    path = tmp_path_factory.mktemp("files") / "plan.pdf"
    path.write_bytes(b"%PDF")
    pane = show(session())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    pane.entry.input.insertFromMimeData(data)
    qtbot.waitUntil(lambda: [command.path for command in engine.asked_for(SendLiveFile)] == [str(path)])
    qtbot.waitUntil(lambda: texts(pane) == ["plan.pdf"])
    assert pane.entry.input.text() == ""
    assert pane.acceptDrops()


def test_what_is_typed_is_kept_for_each_session(show: Open, archive: MemoryReader) -> None:
    archive.sessions[2] = session(2, title="Else")
    pane = show(session())
    pane.entry.input.setPlainText("Half a sent")
    pane.open(archive.sessions[2])
    assert pane.entry.input.text() == ""
    pane.open(archive.sessions[1])
    assert pane.entry.input.text() == "Half a sent"


# -------------------------------------------------------------------------------- by keyboard


def test_escape_closes_and_tab_goes_through_everything(show: Open, qtbot: QtBot, archive: MemoryReader) -> None:
    archive.talks[1] = [said(1, 1, "Hello")]
    pane = show(session())
    seen = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.add(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {"chatInput", "chatAttach", "liveView", "liveReplyByMail", "livePlace", "livePopout", "liveMore"}
    assert wanted | {"liveClosePane", "liveMember1", "liveMember2", "liveAreaTalk1List"} <= seen
    with qtbot.waitSignal(pane.closed):
        QTest.keyClick(pane.entry.input, Qt.Key.Key_Escape)
    assert not pane.isVisible()


def test_areas_come_and_go_in_any_order(show: Open, archive: MemoryReader, ctx: Context, qtbot: QtBot) -> None:
    """Layouts that outlived their widgets have crashed here."""
    everybody = [replace(BOB, number=number, colour=number % 12) for number in range(2, 9)]
    pane = show(session(1, ALICE, *everybody))
    for there in (everybody, everybody[:3], everybody[2:], [], everybody[::2], everybody):
        archive.sessions[1] = session(1, ALICE, *there)
        ctx.bus.publish(LiveSessionChanged(1, LETTER))
        pane.resize(400 + 90 * len(there), 500)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        assert [area.number for area in pane.areas.areas] == [1, *(member.number for member in there)]
    rows = {area.y() for area in pane.areas.areas}
    assert len(rows) > 1


def test_of_very_many_members_the_rest_are_told_in_a_menu(show: Open) -> None:
    many = [replace(BOB, number=number, name=f"Guest {number}", person_id=0) for number in range(2, 18)]
    pane = show(as_guest(session(1, ALICE, *many)))
    assert len(pane.header.chips) == 12
    assert pane.header.more_members.text() == "and 5 more"
    QTest.mouseClick(pane.header.more_members, Qt.MouseButton.LeftButton)
    menu = popped("liveMoreMembersMenu")
    assert menu.actions()[0].text() == "Guest 13, here"
    assert len(menu.actions()) == 5
    menu.close()
