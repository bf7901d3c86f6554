"""A session on the screen out of a real archive: what is kept is what is shown, however much it is."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liveletter.archive.archive import Archive
from liveletter.bridge.commands import MarkSessionRead, SayLive
from liveletter.domain.accounts import Account
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.live import LiveMember, LiveRecord, LiveRole, LiveSession, MemberState, RecordKind, SessionSeen
from liveletter.events import ChatArrived, ChatChanged, EventBus, LiveSessionChanged
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_pane import SessionPane
from liveletter.window.reading import LateReader
from liveletter.window.timeline.timeline import PAGE
from tests.window.live.sessions import HOST, LETTER

MEMBERS = tuple(
    LiveMember(number, f"Member {number}", f"m{number}@example.org", number - 1, MemberState.JOINED, True)
    for number in range(1, 9)
)
SEEN = SessionSeen("0f8fad5b-d9cb-469f-a165-70867728950e", "Boats", LETTER, created=900.0, members=MEMBERS)


class Engine:
    """Does to a real archive what the engine does, without a host."""

    def __init__(self, archive: Archive, bus: EventBus) -> None:
        self.archive = archive
        self.bus = bus
        archive.accounts.save(Account(0, "Member 1", mail_address="m1@example.org"))
        self.session = archive.live.keep(HOST, LiveRole.OWNER, 1, SEEN)

    async def call(self, command: Any) -> Any:
        await asyncio.sleep(0)
        match command:
            case SayLive(session_id, text, origin_id):
                number = self.archive.live.add_outgoing(session_id, text, origin_id, 5_000_000.0, None)
                message = self.archive.chats.message(number)
                self.bus.publish(ChatArrived(message))
                return message
            case MarkSessionRead(session_id):
                self.archive.live.mark_read(session_id)
        return None

    def hear(self, first: int, last: int) -> None:
        """Members speak in turn, and are told of."""
        records = [
            LiveRecord(number, RecordKind.SAID, 1_000.0 + number, 2 + number % 7, f"o{number}", f"Words {number}")
            for number in range(first, last + 1)
        ]
        for number in self.archive.live.take(self.session.id, records, 2_000_000.0):
            self.bus.publish(ChatArrived(self.archive.chats.message(number)))

    def confirm(self, chat_id: int, number: int) -> None:
        """The host has taken what the user said, and all have it."""
        record = LiveRecord(number, RecordKind.SAID, 5_000_001.0, 1, "", "")
        self.archive.live.confirm(chat_id, record, 5_000_001.0, HOST)
        for message in self.archive.live.prove(self.session.id, number, 5_000_002.0, "everybody"):
            self.bus.publish(ChatChanged(message))


@pytest.fixture
def engine_and_ctx(ctx: Context, tmp_path: Path) -> Iterator[tuple[Engine, Context]]:
    archive = Archive(tmp_path / "archive.db")
    reader = LateReader(tmp_path / "archive.db")
    assert reader.open()
    engine = Engine(archive, ctx.bus)
    yield engine, replace(ctx, client=engine, reader=reader)
    reader.close()
    archive.close()


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication) -> Callable[[Context, LiveSession], SessionPane]:
    """Show a session in a pane."""

    def open_pane(ctx: Context, session: LiveSession) -> SessionPane:
        pane = SessionPane(ctx=ctx, lines=HostLines(ctx=ctx, parent=qapp))
        pane.resize(900, 600)
        qtbot.addWidget(pane)
        pane.show()
        pane.open(session, focus=True)
        return pane

    return open_pane


def kept(ctx: Context, engine: Engine) -> LiveSession:
    session = ctx.reader.live_session_of(LETTER)
    assert session is not None
    assert session.id == engine.session.id
    return session


Show = Callable[[Context, LiveSession], SessionPane]


@pytest.mark.row("L7")
def test_of_five_thousand_messages_only_what_is_seen_is_read(
    engine_and_ctx: tuple[Engine, Context], show: Show
) -> None:
    engine, ctx = engine_and_ctx
    engine.hear(1, 5000)
    pane = show(ctx, kept(ctx, engine))
    assert [area.number for area in pane.areas.areas] == list(range(1, 9))
    shown = [area.timeline.model for area in pane.areas.areas]
    assert all(model.rowCount() <= 2 * PAGE for model in shown)
    assert shown[1].items()[-1].text == "Words 4998"  # the last that member 2 said
    engine.hear(5001, 5001)
    assert pane.areas.areas[4].timeline.model.items()[-1].text == "Words 5001"
    pane.views.change()
    assert pane.timeline.model.rowCount() <= 2 * PAGE
    first = ctx.reader.live_talk(engine.session.id, before=(1_002.0, 1, 10**9))[-1]
    pane.show_message(first.id)
    assert [item.text for item in pane.timeline.list.chosen()] == ["Words 1"]


def test_an_area_with_room_for_more_is_filled(engine_and_ctx: tuple[Engine, Context], show: Show, qtbot: QtBot) -> None:
    engine, ctx = engine_and_ctx
    engine.hear(1, 500)
    pane = show(ctx, kept(ctx, engine))
    pane.resize(900, 3_000)
    shown = pane.areas.areas[1].timeline
    qtbot.waitUntil(lambda: shown.list.verticalScrollBar().maximum() > 0)
    assert shown.list.is_at_bottom


def test_areas_are_kept_for_the_next_talk_and_nothing_of_the_last_one_stays(
    engine_and_ctx: tuple[Engine, Context], show: Show
) -> None:
    engine, ctx = engine_and_ctx
    engine.hear(1, 20)
    pane = show(ctx, kept(ctx, engine))
    before = pane.areas.areas
    seen = replace(SEEN, uuid="7c9e6679-7425-40de-944b-e07fc1f90ae7", message_id="", members=MEMBERS[:2])
    other = engine.archive.live.keep(HOST, LiveRole.OWNER, 1, seen)
    pane.open(other)
    assert pane.areas.areas == before[:2]
    assert [area.isVisible() for area in before] == [True] * 2 + [False] * 6
    assert all(area.timeline.model.rowCount() == 0 for area in before)
    assert {area.accessibleName() for area in before[2:]} == {""}
    pane.open(kept(ctx, engine))
    assert pane.areas.areas == before
    assert all(area.isVisible() for area in before)
    assert before[1].timeline.model.items()[-1].text == "Words 14"
    pane.put_away()
    assert pane.areas.areas == []
    assert all(area.timeline.model.rowCount() == 0 for area in before)
    engine.hear(21, 21)
    assert all(area.timeline.model.rowCount() == 0 for area in before)


@pytest.mark.row("L6")
def test_what_the_user_says_is_kept_then_shown_then_proven(
    engine_and_ctx: tuple[Engine, Context], show: Show, qtbot: QtBot
) -> None:
    engine, ctx = engine_and_ctx
    engine.hear(1, 3)
    pane = show(ctx, kept(ctx, engine))
    QTest.keyClicks(pane.entry.input, "Hello all")
    QTest.keyClick(pane.entry.input, Qt.Key.Key_Return)
    own = pane.areas.areas[0].timeline.model
    qtbot.waitUntil(lambda: [item.text for item in own.items()] == ["Hello all"])
    assert own.items()[0].state is DeliveryState.QUEUED
    engine.confirm(own.items()[0].id, 4)
    assert own.items()[0].state is DeliveryState.DELIVERED
    assert own.words.state(own.items()[0]).startswith("delivered to the others")
    again = [item.text for item in ctx.reader.live_talk(engine.session.id)]
    assert again == ["Hello all", "Words 3", "Words 2", "Words 1"]


def test_what_was_unread_is_read_once_it_is_seen(
    engine_and_ctx: tuple[Engine, Context], show: Show, qtbot: QtBot
) -> None:
    engine, ctx = engine_and_ctx
    engine.hear(1, 3)
    pane = show(ctx, kept(ctx, engine))
    with qtbot.waitActive(pane):
        pane.activateWindow()
    qtbot.waitUntil(lambda: all(item.read for item in ctx.reader.live_talk(engine.session.id)))


def test_a_session_that_changes_is_read_again(engine_and_ctx: tuple[Engine, Context], show: Show) -> None:
    engine, ctx = engine_and_ctx
    pane = show(ctx, kept(ctx, engine))
    engine.archive.live.keep(HOST, LiveRole.OWNER, 1, replace(SEEN, title="Ships", closed=2_000.0))
    ctx.bus.publish(LiveSessionChanged(engine.session.id, LETTER))
    assert pane.header.title.text() == "Ships"
    assert not pane.entry.isVisible()
