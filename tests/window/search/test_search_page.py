"""Search as one types: one query at a time, stale answers dropped."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import FindAll
from liveletter.domain.conversation import ItemKind, SearchHit
from liveletter.window.context import Context
from liveletter.window.search.search_model import parts, plain
from liveletter.window.search.search_page import SearchPage
from tests.window.conftest import FakeEngine

MAIL = SearchHit(ItemKind.MAIL, 7, 1000.0, "Report", "the \x02report\x03 is here", "Bob", folder_id=3)
CHAT = SearchHit(ItemKind.CHAT, 8, 900.0, "", "which \x02report\x03?", "Bob", person_id=2)


class SlowEngine(FakeEngine):
    """Answers searches when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[tuple[str, asyncio.Future[list[SearchHit]]]] = []

    async def call(self, command: Any) -> Any:
        if not isinstance(command, FindAll):
            return await super().call(command)
        answer: asyncio.Future[list[SearchHit]] = asyncio.get_running_loop().create_future()
        self.waiting.append((command.query, answer))
        return await answer


@pytest.fixture
def engine() -> SlowEngine:
    return SlowEngine()


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> SearchPage:
    made = SearchPage(ctx=ctx)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


def asked(engine: SlowEngine) -> list[str]:
    return [query for query, _ in engine.waiting]


def test_it_searches_once_for_what_is_typed_in_one_go(page: SearchPage, engine: SlowEngine, qtbot: QtBot) -> None:
    QTest.keyClicks(page.field, "report")
    qtbot.waitUntil(lambda: asked(engine) == ["report"])
    engine.waiting[0][1].set_result([MAIL, CHAT])
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page.list.isVisible()
    assert page.count.text().startswith("2")


def test_one_query_at_a_time_and_stale_answers_are_dropped(page: SearchPage, engine: SlowEngine, qtbot: QtBot) -> None:
    page.search("rep")
    qtbot.waitUntil(lambda: asked(engine) == ["rep"])
    page.search("repo")
    page.search("report")
    page._ask()
    assert asked(engine) == ["rep"]
    engine.waiting[0][1].set_result([CHAT])
    qtbot.waitUntil(lambda: asked(engine) == ["rep", "report"])
    assert page.model.rowCount() == 0
    engine.waiting[1][1].set_result([MAIL])
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.hit(0) == MAIL


def test_an_answer_after_clearing_is_dropped(page: SearchPage, engine: SlowEngine, qtbot: QtBot) -> None:
    page.search("rep")
    qtbot.waitUntil(lambda: asked(engine) == ["rep"])
    page.search("")
    engine.waiting[0][1].set_result([MAIL])
    page.search("other")
    qtbot.waitUntil(lambda: asked(engine) == ["rep", "other"])
    assert page.model.rowCount() == 0


def test_a_query_that_fails_does_not_stop_the_next(
    page: SearchPage, engine: SlowEngine, told: list[BaseException], qtbot: QtBot
) -> None:
    page.search("rep")
    qtbot.waitUntil(lambda: asked(engine) == ["rep"])
    engine.waiting[0][1].set_exception(OSError("gone"))
    qtbot.waitUntil(lambda: bool(told))
    page.search("report")
    qtbot.waitUntil(lambda: asked(engine) == ["rep", "report"])


def test_nothing_found_is_said_helpfully(page: SearchPage, engine: SlowEngine, qtbot: QtBot) -> None:
    assert "Type a word" in page.empty.text()
    page.search("zzz")
    qtbot.waitUntil(lambda: asked(engine) == ["zzz"])
    assert page.count.text() == "Searching…"
    engine.waiting[0][1].set_result([])
    qtbot.waitUntil(lambda: "“zzz”" in page.empty.text())
    assert page.empty.isVisible()


def test_enter_opens_what_is_chosen(page: SearchPage, engine: SlowEngine, qtbot: QtBot) -> None:
    page.search("report")
    qtbot.waitUntil(lambda: asked(engine) == ["report"])
    engine.waiting[0][1].set_result([MAIL, CHAT])
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    with qtbot.waitSignal(page.mail_activated) as told:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert told.args == [7, 3]
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.chat_activated) as told:
        QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert told.args == [2, 8]
    place = page.list.visualRect(page.model.index(0)).center()
    with qtbot.waitSignal(page.mail_activated):
        QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_matches_are_marked() -> None:
    assert parts(MAIL.marked) == [("the ", False), ("report", True), (" is here", False)]
    assert parts("\x02a\x03\x02b") == [("a", True), ("b", True)]
    assert plain(MAIL.marked) == "the report is here"


@given(st.text(st.sampled_from("ab \n\x02\x03")))
def test_marks_never_lose_text(marked: str) -> None:
    assert "".join(text for text, _ in parts(marked)) == plain(marked).replace("\n", " ")
