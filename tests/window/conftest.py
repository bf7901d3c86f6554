"""Views under test: a fake engine, an archive in memory, and Qt's own loop driven by qtbot's waits.

Tests here are synchronous: `ctx.run` starts coroutines on the loop of fixture `ctx`, and they go on while
`qtbot.waitUntil(...)` waits.
"""

import asyncio
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6  # noqa: F401 - before qasync, which takes the first Qt it finds
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from liveletter.bridge.commands import AskReach, Command, GetWishes, ListHosts, PreviewHistory, Wishes
from liveletter.domain.history import HistoryChoice, HistoryPreview, HistoryScope
from liveletter.domain.outbox import Reach, WhenAway
from liveletter.domain.presence import Presence, Show
from liveletter.events import EventBus
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup
from liveletter.window.context import Context
from liveletter.window.parts.theme import Theme
from tests.window.memory import MemoryReader

R = TypeVar("R")


class FakeEngine:
    """Answers commands by the functions given to `answer`, by default with None; keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[Command[Any]] = []
        self._answers: dict[type[Command[Any]], Callable[[Any], Any]] = {}

    def answer(self, kind: type[Command[R]], by: Callable[[Any], R]) -> None:
        """Answer commands of this kind by what `by` returns or raises."""
        self._answers[kind] = by

    def asked_for(self, kind: type[Command[R]]) -> list[Any]:
        """The commands of one kind, in order."""
        return [command for command in self.asked if isinstance(command, kind)]

    async def call(self, command: Command[R]) -> R:
        self.asked.append(command)
        await asyncio.sleep(0)
        by = self._answers.get(type(command))
        return cast(R, by(command) if by else None)


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QtBot]:
    """Holds the test's windows until pytest-qt has closed them. It knows them by weak references only, and a window
    that the collector finds while it is being painted takes the process along."""
    held: list[QWidget] = []
    add = qtbot.addWidget

    def add_and_hold(widget: QWidget, **more: Any) -> None:
        held.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", add_and_hold)
    yield qtbot
    held.clear()
    QApplication.clipboard().clear()  # what Python made and is left there is ended after Python, which crashes


@pytest.fixture
def engine() -> FakeEngine:
    """It knows no wishes of the user's: nothing of the earlier conversation goes along. Everybody is there."""
    engine = FakeEngine()
    engine.answer(AskReach, lambda _: Reach(Presence(Show.ONLINE), True))
    engine.answer(GetWishes, lambda _: Wishes(WhenAway.ASK, HistoryChoice(scope=HistoryScope.NOTHING)))
    engine.answer(PreviewHistory, lambda _: HistoryPreview())
    engine.answer(ListHosts, lambda _: [])
    return engine


@pytest.fixture
def archive() -> MemoryReader:
    return MemoryReader()


@pytest.fixture
def told() -> list[BaseException]:
    """What coroutines started by `ctx.run` have raised."""
    return []


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture(scope="session")
def qt_loop(qapp: QApplication) -> Iterator[QEventLoop]:
    """One loop for all: stopping it tells the application to exit, after which no wait of qtbot's would wait."""
    loop = QEventLoop(qapp, already_running=True)
    asyncio._set_running_loop(None)
    loop.set_default_executor(ThreadPoolExecutor(2))
    yield loop
    loop.stop()
    loop.close()


@pytest.fixture
def ctx(
    qapp: QApplication,
    qt_loop: QEventLoop,
    engine: FakeEngine,
    archive: MemoryReader,
    settings: Settings,
    told: list[BaseException],
) -> Iterator[Context]:
    asyncio._set_running_loop(qt_loop)
    theme = Theme(application=qapp, settings=settings)
    yield Context(
        client=engine, reader=archive, bus=EventBus(), settings=settings, tasks=TaskGroup(on_error=told.append)
    )
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # closed windows end here, not in the next test
    for task in asyncio.all_tasks(qt_loop):
        task.cancel()
    qapp.processEvents()
    asyncio._set_running_loop(None)
    theme.deleteLater()
