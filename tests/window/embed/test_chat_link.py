"""A chat's link for other programs: made when it is wanted, dragged, copied, and never handed out twice."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import CheckHost, DeleteSession, ListHosts, MakeChatLink
from liveletter.domain.errors import LiveletterError, Unreachable
from liveletter.domain.live import ChatLink, HostCheck, LiveHost
from liveletter.window.context import Context
from liveletter.window.embed import link_drag
from liveletter.window.embed.link_dialog import LinkDialog
from liveletter.window.embed.link_drag import LinkDrag
from liveletter.window.embed.link_maker import Lack, LinkMaker, LinkTrouble
from tests.window.composing import button, choice, fill, remove, show_active
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader

HOST = LiveHost(3, "https://chat.example.org", "alice@example.org")


@pytest.fixture
def hosts(engine: FakeEngine) -> list[LiveHost]:
    """The hosts that the engine knows; each link is another."""
    hosts, made = [HOST], []

    def make(command: MakeChatLink) -> ChatLink:
        made.append(command)
        url = f"https://chat.example.org/s/{len(made)}"
        return ChatLink(len(made), url, f'<a href="{url}">Chat</a>', f"Chat: {url}")

    engine.answer(ListHosts, lambda _: list(hosts))
    engine.answer(CheckHost, lambda _: HostCheck(ok=True))
    engine.answer(MakeChatLink, make)
    return hosts


@pytest.fixture
def parent() -> Iterator[QObject]:
    parent = QObject()
    yield parent
    parent.deleteLater()


@pytest.fixture
def maker(ctx: Context, archive: MemoryReader, hosts: list[LiveHost], parent: QObject) -> LinkMaker:
    fill(archive)
    return LinkMaker(ctx=ctx, parent=parent)


@pytest.fixture
def dialog(qtbot: QtBot, ctx: Context, maker: LinkMaker) -> Iterator[LinkDialog]:
    dialog = LinkDialog(ctx=ctx, maker=maker)
    show_active(qtbot, dialog)
    yield dialog
    remove(dialog)


class Drags:
    """Stands for the desktop, which the tests' own display lacks: what was dragged, and where it went."""

    def __init__(self) -> None:
        self.dragged: list[str] = []
        self.taken = True
        self.target: QObject | None = None

    def run(self, source: QWidget, data: QMimeData, picture: object, **_: bool) -> tuple[bool, QObject | None]:
        self.dragged.append(data.urls()[0].toString())
        return self.taken, self.target


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> Drags:
    drags = Drags()
    monkeypatch.setattr(link_drag, "run_drag", drags.run)
    return drags


def raising(error: LiveletterError) -> Callable[[object], None]:
    def by(_: object) -> None:
        raise error

    return by


def pull(widget: QWidget) -> None:
    """Press on a widget and move away, without letting go."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    away = widget.rect().center().toPointF() + widget.rect().topLeft().toPointF()
    away.setX(away.x() + 60)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QMouseEvent(QMouseEvent.Type.MouseMove, away, widget.mapToGlobal(away), left, left, none)
    QGuiApplication.sendEvent(widget, move)


def let_go(widget: QWidget) -> None:
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


# ---------------------------------------------------------------------------------------- dragging


@pytest.mark.row("L3")
def test_the_drag_begins_when_the_link_is_there(
    qtbot: QtBot, engine: FakeEngine, dialog: LinkDialog, drags: Drags
) -> None:
    dialog.title.setText("Party")
    pull(dialog.icon)
    qtbot.waitUntil(lambda: drags.dragged == ["https://chat.example.org/s/1"])
    (command,) = engine.asked_for(MakeChatLink)
    assert (command.wish.title, command.wish.on_my_network) == ("Party", False)
    qtbot.waitUntil(lambda: dialog.told.text() == "The link was dropped into another program.")


def test_a_drag_that_was_too_quick_is_not_lost(
    qtbot: QtBot, engine: FakeEngine, dialog: LinkDialog, drags: Drags
) -> None:
    pull(dialog.icon)
    let_go(dialog.icon)
    qtbot.waitUntil(lambda: dialog.told.text().startswith("The link is ready"))
    assert drags.dragged == []
    pull(dialog.icon)
    assert drags.dragged == ["https://chat.example.org/s/1"]  # at once
    assert len(engine.asked_for(MakeChatLink)) == 1


def test_what_was_dropped_nowhere_is_dragged_again_and_what_was_dropped_is_not(
    qtbot: QtBot, dialog: LinkDialog, drags: Drags
) -> None:
    drags.taken = False
    pull(dialog.icon)
    qtbot.waitUntil(lambda: len(drags.dragged) == 1)
    drags.taken = True
    pull(dialog.icon)
    pull(dialog.icon)
    qtbot.waitUntil(lambda: len(drags.dragged) == 3)
    assert [url[-1] for url in drags.dragged] == ["1", "1", "2"]


def test_a_mail_of_ours_makes_its_own_chat(
    qtbot: QtBot, ctx: Context, engine: FakeEngine, maker: LinkMaker, drags: Drags
) -> None:
    widget, body = QWidget(), QPlainTextEdit()
    body.setObjectName("composerBody")
    drags.target = body.viewport()
    drag = LinkDrag(ctx=ctx, widget=widget, maker=maker, parent=widget)
    qtbot.addWidget(widget)
    qtbot.addWidget(body)
    with qtbot.assertNotEmitted(drag.dropped):
        pull(widget)
        qtbot.waitUntil(lambda: engine.asked_for(DeleteSession) == [DeleteSession(1, here=True)])


# ---------------------------------------------------------------------------------------- copying


def test_the_link_is_copied_in_all_forms(qtbot: QtBot, engine: FakeEngine, dialog: LinkDialog) -> None:
    button(dialog, "linkCopy").click()
    qtbot.waitUntil(lambda: dialog.told.text().startswith("The link is in the clipboard"))
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    url = "https://chat.example.org/s/1"
    assert (data.html(), data.text()) == (f'<a href="{url}">Chat</a>', f"Chat: {url}")
    assert [one.toString() for one in data.urls()] == [url]
    button(dialog, "linkCopy").click()
    qtbot.waitUntil(lambda: len(engine.asked_for(MakeChatLink)) == 2)


# ---------------------------------------------------------------------------------------- troubles


def test_without_a_host_it_says_so_and_leads_there(
    qtbot: QtBot, hosts: list[LiveHost], dialog: LinkDialog, drags: Drags
) -> None:
    hosts.clear()
    pull(dialog.icon)
    qtbot.waitUntil(lambda: dialog.bar.sentence == "No host is set up yet that could hold the chat.")
    assert drags.dragged == []
    with qtbot.waitSignal(dialog.setup_asked):
        QTest.mouseClick(choice(dialog, "Set up a host…"), Qt.MouseButton.LeftButton)


def test_a_private_host_needs_the_users_word_once(
    qtbot: QtBot, engine: FakeEngine, dialog: LinkDialog, drags: Drags
) -> None:
    engine.answer(CheckHost, lambda _: HostCheck(ok=True, is_private=True))
    button(dialog, "linkCopy").click()
    words = "chat.example.org can be reached from your own network only. Are all who get the link there?"
    qtbot.waitUntil(lambda: dialog.bar.sentence == words)
    assert engine.asked_for(MakeChatLink) == []
    QTest.mouseClick(choice(dialog, "They are on my network"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.told.text().startswith("The link is ready"))
    (command,) = engine.asked_for(MakeChatLink)
    assert command.wish.on_my_network
    pull(dialog.icon)
    assert len(drags.dragged) == 1


@pytest.mark.parametrize("kind", [CheckHost, MakeChatLink, ListHosts])
def test_what_goes_wrong_is_said_and_can_be_tried_again(
    kind: type, qtbot: QtBot, engine: FakeEngine, dialog: LinkDialog
) -> None:
    before = dict(engine._answers)
    engine.answer(kind, raising(Unreachable("No connection.")))
    button(dialog, "linkCopy").click()
    qtbot.waitUntil(lambda: dialog.bar.sentence == "No connection.")
    engine._answers.update(before)
    QTest.mouseClick(choice(dialog, "Try again"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.told.text().startswith("The link is ready"))


def test_the_maker_tells_what_is_lacking(qtbot: QtBot, ctx: Context, engine: FakeEngine, maker: LinkMaker) -> None:
    engine.answer(CheckHost, lambda _: HostCheck(ok=False, sentence="It is asleep."))
    task = ctx.run(maker.make())
    qtbot.waitUntil(task.done)
    assert task.result() == LinkTrouble(Lack.ANSWER, "It is asleep.")
