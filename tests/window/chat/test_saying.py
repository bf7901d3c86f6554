"""The way of a text: typed, asked about, decided, sent; in order, and never twice."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import AskReach, SendChat
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import EngineUnavailable
from liveletter.domain.outbox import Patience, Reach, WhenAway
from liveletter.domain.presence import Presence, Show
from liveletter.window.chat.matter import Matter
from liveletter.window.chat.saying import Absence, Plan, Said, Saying, Why, plan_for
from liveletter.window.context import Context
from tests.window.chat.away import BOB, DORA, GONE, answer, bodies
from tests.window.conftest import FakeEngine

TO_BOB = Matter(BOB)
HERE = Reach(Presence(Show.ONLINE), online=True)


@pytest.mark.row("B5")
@pytest.mark.parametrize("wish", WhenAway)
@pytest.mark.parametrize("show", [show for show in Show if show not in (Show.OFFLINE, Show.UNKNOWN)])
def test_who_is_online_is_written_to_whatever_the_wish(show: Show, wish: WhenAway) -> None:
    assert plan_for(Reach(Presence(show), online=True), wish) == Plan(Why.THERE)


@pytest.mark.row("B5")
@pytest.mark.parametrize("wish", WhenAway)
def test_not_known_is_not_away(wish: WhenAway) -> None:
    assert plan_for(Reach(Presence(), online=True), wish) == Plan(Why.NOT_KNOWN)


@pytest.mark.parametrize("show", Show)
def test_who_is_offline_themselves_leaves_it_to_the_outbox(show: Show) -> None:
    assert plan_for(Reach(Presence(show), online=False), WhenAway.ASK) == Plan(Why.SELF_OFFLINE)


@pytest.mark.row("B6")
@pytest.mark.parametrize(
    ("wish", "keeps", "plan"),
    [
        (WhenAway.ASK, True, None),
        (WhenAway.MAIL, True, None),
        (WhenAway.KEEP, False, Plan(Why.KEPT, Patience.UNTIL_THERE)),
        (WhenAway.SERVER, True, Plan(Why.SERVER_KEEPS)),
        (WhenAway.SERVER, False, None),  # it would be lost
    ],
)
def test_who_is_away_is_dealt_with_as_wished(wish: WhenAway, keeps: bool, plan: Plan | None) -> None:
    assert plan_for(Reach(GONE, online=True, server_keeps=keeps), wish) == plan


class Heard:
    """What the machine told."""

    def __init__(self, saying: Saying) -> None:
        self.returned: list[tuple[Matter, str]] = []
        self.met: list[tuple[str, Absence]] = []
        self.sent: list[tuple[str, Why]] = []
        saying.returned.connect(lambda matter, text: self.returned.append((matter, text)))
        saying.away_met.connect(lambda said, absence: self.met.append((said.text, absence)))
        saying.message_sent.connect(lambda said, _, plan: self.sent.append((said.text, plan.why)))


@pytest.fixture
def saying(ctx: Context, engine: FakeEngine) -> Iterator[Saying]:
    answer(engine, HERE)
    owner = QObject()
    yield Saying(ctx=ctx, parent=owner)
    owner.deleteLater()


def test_texts_go_out_in_the_order_in_which_they_were_typed(saying: Saying, engine: FakeEngine, qtbot: QtBot) -> None:
    heard = Heard(saying)
    for text in ("one", "two", "three"):
        saying.say(Said(TO_BOB, text))
    qtbot.waitUntil(lambda: len(heard.sent) == 3)
    assert [body for body, _ in bodies(engine)] == ["one", "two", "three"]
    assert len({command.origin_id for command in engine.asked_for(SendChat)}) == 3


def closed(engine: FakeEngine) -> asyncio.Event:
    """Let the engine think about Bob until the gate is opened."""
    gate = asyncio.Event()
    call = engine.call

    async def slow(command: Any) -> Any:
        answer = await call(command)
        if command == AskReach(BOB):
            await gate.wait()
        return answer

    engine.call = slow  # type: ignore[method-assign]
    return gate


def test_who_is_slow_to_be_found_does_not_hold_up_another(saying: Saying, engine: FakeEngine, qtbot: QtBot) -> None:
    gate = closed(engine)
    saying.say(Said(TO_BOB, "to Bob"))
    saying.say(Said(Matter(DORA), "to Dora"))
    qtbot.waitUntil(lambda: [body for body, _ in bodies(engine)] == ["to Dora"])
    gate.set()
    qtbot.waitUntil(lambda: [body for body, _ in bodies(engine)] == ["to Dora", "to Bob"])


def test_all_that_was_typed_comes_back_together_where_one_is_away(
    saying: Saying, engine: FakeEngine, qtbot: QtBot
) -> None:
    answer(engine)
    heard = Heard(saying)
    saying.say(Said(TO_BOB, "one"))
    saying.say(Said(TO_BOB, "two"))
    qtbot.waitUntil(lambda: bool(heard.met))
    assert heard.returned == [(TO_BOB, "one\ntwo")]
    assert heard.met == [("one", Absence(Reach(GONE, True, True), WhenAway.ASK))]
    assert bodies(engine) == []


def test_what_failed_comes_back_in_order(
    saying: Saying, engine: FakeEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    def refuse(_: SendChat) -> ChatMessage:
        raise EngineUnavailable("Liveletter's engine has stopped.")

    engine.answer(SendChat, refuse)
    heard = Heard(saying)
    saying.say(Said(TO_BOB, "one"))
    saying.say(Said(TO_BOB, "two"))
    qtbot.waitUntil(lambda: bool(told))
    assert heard.returned == [(TO_BOB, "one\ntwo")]


def test_the_same_text_sent_once_more_has_the_same_id(
    saying: Saying, engine: FakeEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    def refuse(_: SendChat) -> ChatMessage:
        raise EngineUnavailable("Liveletter's engine has stopped.")

    engine.answer(SendChat, refuse)
    saying.say(Said(TO_BOB, "one"))
    qtbot.waitUntil(lambda: bool(told))
    first = {command.origin_id for command in engine.asked_for(SendChat)}
    assert len(engine.asked_for(SendChat)) == 2  # asked twice, said once
    answer(engine, HERE)
    saying.say(Said(TO_BOB, "one"))
    qtbot.waitUntil(lambda: len(engine.asked_for(SendChat)) == 3)
    assert {command.origin_id for command in engine.asked_for(SendChat)} == first
    saying.say(Said(TO_BOB, "one"))  # and now it is meant a second time
    qtbot.waitUntil(lambda: len(engine.asked_for(SendChat)) == 4)
    assert engine.asked_for(SendChat)[3].origin_id not in first


def test_what_is_not_decided_yet_can_be_taken_back(saying: Saying, engine: FakeEngine, qtbot: QtBot) -> None:
    heard = Heard(saying)
    gate = closed(engine)
    saying.say(Said(TO_BOB, "one"))
    saying.say(Said(TO_BOB, "two"))
    qtbot.waitUntil(lambda: engine.asked == [AskReach(BOB)])
    assert saying.take_back(TO_BOB) == "one\ntwo"
    saying.say(Said(TO_BOB, "three"))
    saying.say(Said(TO_BOB, "four"))
    gate.set()
    qtbot.waitUntil(lambda: heard.sent == [("three", Why.THERE), ("four", Why.THERE)])
    assert [body for body, _ in bodies(engine)] == ["three", "four"]
    assert heard.returned == []
