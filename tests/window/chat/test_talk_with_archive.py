"""The views over the real archive: what the engine stores is what is shown."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from liveletter.archive.archive import Archive
from liveletter.bridge.commands import AskReach, FindAll, GetWishes, LookUp, MarkRead, SendChat, Wishes
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.history import HistoryChoice, HistoryScope
from liveletter.domain.outbox import Reach, WhenAway
from liveletter.domain.people import Person, Source
from liveletter.domain.presence import Presence
from liveletter.events import ChatArrived, ChatChanged, ChatsRead
from liveletter.window.chat.chat_pane import ChatPane
from liveletter.window.context import Context
from liveletter.window.people.people_list import PeopleList
from liveletter.window.reading import LateReader
from liveletter.window.search.search_page import SearchPage

BOB = "bob@example.org"
ABOUT = "letter@example.org"


class Engine:
    """Does to a real archive what the engine does, without a network."""

    def __init__(self, archive: Archive, ctx: Context) -> None:
        self.archive = archive
        self.ctx = ctx
        self.account = archive.accounts.save(Account(0, "Alice", jid="alice@example.org"))
        self.bob: Person = archive.people.ensure(Address.xmpp(BOB), "Bob", Source.USER, listed=True)

    async def call(self, command: Any) -> Any:
        await asyncio.sleep(0)
        match command:
            case SendChat(person_id, body, about, subject):
                chat = OutgoingChat(BOB, body, f"origin-{body}", about, subject)
                return self.archive.chats.add_outgoing(self.account.id, person_id, chat, 1_700_000_500.0)
            case MarkRead(person_id):
                self.archive.chats.mark_read(person_id)
                self.ctx.bus.publish(ChatsRead(person_id))
            case LookUp():
                return Presence()
            case AskReach():
                return Reach(Presence(), True)
            case GetWishes():
                return Wishes(WhenAway.ASK, HistoryChoice(HistoryScope.NOTHING))
            case FindAll(query, limit):
                return self.archive.search.search(query, limit)
        return None

    def hear(self, body: str, at: float, about: str = "") -> None:
        chat = IncomingChat(BOB, False, body, at, origin_id=f"in-{body}", about=about)
        message = self.archive.chats.add_incoming(self.account.id, self.bob.id, chat)
        assert message is not None
        self.ctx.bus.publish(ChatArrived(message))


@pytest.fixture
def engine_and_ctx(ctx: Context, tmp_path: Path) -> Iterator[tuple[Engine, Context]]:
    archive = Archive(tmp_path / "archive.db")
    reader = LateReader(tmp_path / "archive.db")
    assert reader.open()
    engine = Engine(archive, ctx)
    yield engine, replace(ctx, client=engine, reader=reader)
    reader.close()
    archive.close()


@pytest.mark.row("B1")
def test_a_talk_about_a_mail_is_stored_shown_and_proven(engine_and_ctx: tuple[Engine, Context], qtbot: QtBot) -> None:
    engine, ctx = engine_and_ctx
    pane = ChatPane(ctx=ctx)
    qtbot.addWidget(pane)
    pane.open_for(engine.bob.id, about=ABOUT, subject="Letter")
    pane.talk.input.put("Looks good")
    pane.talk.input.submit()
    items = pane.talk.timeline.model.items
    qtbot.waitUntil(lambda: [item.text for item in items()] == ["Looks good"])
    engine.hear("Thanks", 1_700_000_600.0, ABOUT)
    assert [item.text for item in items()] == ["Looks good", "Thanks"]
    engine.archive.chats.advance("origin-Looks good", DeliveryState.TRYING, 1_700_000_650.0, peer=BOB)
    proven = engine.archive.chats.advance("origin-Looks good", DeliveryState.DELIVERED, 1_700_000_700.0, peer=BOB)
    assert proven is not None
    ctx.bus.publish(ChatChanged(proven))
    assert items()[0].state is DeliveryState.DELIVERED
    pane.talk.timeline.model.refresh()
    assert items() == ctx.reader.transcript(ABOUT)


@pytest.mark.row("D1")
def test_unread_messages_are_counted_until_they_are_seen(engine_and_ctx: tuple[Engine, Context], qtbot: QtBot) -> None:
    engine, ctx = engine_and_ctx
    people = PeopleList(ctx=ctx)
    qtbot.addWidget(people)
    engine.hear("One", 1_700_000_000.0)
    engine.hear("Two", 1_700_000_010.0)
    qtbot.waitUntil(lambda: people.model.row(0).person.unread == 2)
    pane = ChatPane(ctx=ctx)
    qtbot.addWidget(pane)
    pane.open_for(engine.bob.id)
    pane.activateWindow()
    qtbot.waitUntil(lambda: people.model.row(0).person.unread == 0)


def test_what_was_said_is_found(engine_and_ctx: tuple[Engine, Context], qtbot: QtBot) -> None:
    engine, ctx = engine_and_ctx
    engine.hear("The quarterly report is here", 1_700_000_000.0)
    page = SearchPage(ctx=ctx)
    qtbot.addWidget(page)
    page.show()
    page.search("report")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert "\x02report\x03" in page.model.hit(0).marked
    assert page.model.hit(0).person_id == engine.bob.id
