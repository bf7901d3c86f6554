"""A chat's link from the main window and the tray: clicked, dragged, copied; and where it first needs a word."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CheckHost, GetState, ListHosts, MakeChatLink, State
from liveletter.domain.live import ChatLink, HostCheck, LiveHost
from liveletter.domain.presence import Presence
from liveletter.window.context import Context
from liveletter.window.embed.link_dialog import LinkDialog
from liveletter.window.preferences.settings_dialog import SettingsDialog
from liveletter.window.shell.main_window import MainWindow
from tests.window.composing import fill, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

HOST = LiveHost(3, "https://chat.example.org", "alice@example.org")
LINK = ChatLink(1, "https://chat.example.org/s/1", "<b>Chat</b>", "Chat")


@pytest.fixture
def hosts(engine: FakeEngine) -> list[LiveHost]:
    """The hosts that the engine knows."""
    hosts = [HOST]
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    engine.answer(ListHosts, lambda _: list(hosts))
    engine.answer(CheckHost, lambda _: HostCheck(ok=True))
    engine.answer(MakeChatLink, lambda _: LINK)
    return hosts


@pytest.fixture
def window(qtbot: QtBot, ctx: Context, archive: MemoryReader, hosts: list[LiveHost]) -> MainWindow:
    fill(archive)
    window = MainWindow(ctx=ctx)
    qtbot.addWidget(window, before_close_func=lambda one: one.close_for_good())
    show_active(qtbot, window)
    return window


def dialog(window: MainWindow) -> LinkDialog:
    found = window.findChild(LinkDialog, "linkDialog")
    assert found is not None
    return found


def test_button_and_keys_open_one_window_with_the_link(window: MainWindow, engine: FakeEngine) -> None:
    button = window.findChild(QToolButton, "chatLinkButton")
    assert button is not None
    assert button is window.toolbar.chat_link
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    window.commands["chatLink"].trigger()
    assert len(window.findChildren(LinkDialog)) == 1
    assert dialog(window).isVisible()
    assert engine.asked_for(MakeChatLink) == []  # only when it is handed out


def test_it_is_copied_without_more_words(qtbot: QtBot, ctx: Context, window: MainWindow) -> None:
    with qtbot.waitSignals([window.opener.told, window.opener.link_copied]):
        task = ctx.run(window.opener.copy_chat_link())
    qtbot.waitUntil(task.done)
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert (task.result(), data.html(), data.text()) == (True, LINK.html, LINK.text)
    assert window.findChild(LinkDialog) is None


def test_without_a_host_the_window_says_so_and_a_host_can_be_set_up(
    qtbot: QtBot, ctx: Context, window: MainWindow, hosts: list[LiveHost]
) -> None:
    hosts.clear()
    task = ctx.run(window.opener.copy_chat_link())
    qtbot.waitUntil(task.done)
    assert task.result() is False
    assert dialog(window).bar.sentence == "No host is set up yet that could hold the chat."
    dialog(window).setup_asked.emit()
    asked = window.findChild(QDialog, "hostDialog")
    assert asked is not None
    hosts.append(HOST)
    asked.accept()
    qtbot.waitUntil(lambda: dialog(window).told.text().startswith("The link is ready"))


def test_the_menu_leads_to_the_hosts(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["hosts"].trigger()
    settings = window.findChild(SettingsDialog)
    assert settings is not None
    qtbot.waitUntil(lambda: settings.hosts.list.count() == 1)
    assert settings.hosts.isVisible()


def test_the_tray_offers_it(qtbot: QtBot, ctx: Context, window: MainWindow) -> None:
    from liveletter.window.shell.tray import Tray

    tray = Tray(ctx=ctx, parent=window)
    action = tray._menu.findChild(QAction, "trayChatLink")
    assert action is not None
    with qtbot.waitSignal(tray.link_requested):
        action.trigger()
