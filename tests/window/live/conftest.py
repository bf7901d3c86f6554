"""A pane on the screen, and what is needed to look at it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveSession
from liveletter.events import LiveHostStateChanged
from liveletter.window.context import Context
from liveletter.window.live.host_lines import HostLines
from liveletter.window.live.session_pane import SessionPane
from tests.window.live.sessions import HOST
from tests.window.memory import MemoryReader

Open = Callable[[LiveSession], SessionPane]


@pytest.fixture
def lines(ctx: Context, qapp: QApplication) -> HostLines:
    """The host is reached."""
    made = HostLines(ctx=ctx, parent=qapp)
    ctx.bus.publish(LiveHostStateChanged(HOST, LinkState.ONLINE))
    return made


@pytest.fixture
def show(qtbot: QtBot, ctx: Context, archive: MemoryReader, lines: HostLines) -> Open:
    """Show a session, which is in the archive, in a pane that is ready for the keyboard."""

    def open_pane(session: LiveSession) -> SessionPane:
        archive.sessions[session.id] = session
        pane = SessionPane(ctx=ctx, lines=lines)
        pane.resize(700, 500)
        qtbot.addWidget(pane)
        pane.open(session, focus=True)
        pane.activateWindow()
        qtbot.waitUntil(lambda: pane.isActiveWindow())
        return pane

    return open_pane


def dialog(kind: type[QDialog]) -> QDialog:
    """The one dialog of this kind that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def is_open(kind: type[QDialog]) -> bool:
    """Whether such a dialog is open."""
    return any(isinstance(one, kind) and one.isVisible() for one in QApplication.topLevelWidgets())


def popped(name: str) -> QMenu:
    """The menu of this name that is open."""
    return next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QMenu) and one.objectName() == name and one.isVisible()
    )
