"""The tray: what is unread, its menu, notices, and what closing the window means."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import SetPresence
from liveletter.domain.mail import FolderRole
from liveletter.domain.presence import Presence, Show
from liveletter.events import ChatsRead, FoldersChanged, NoticeActivated, NoticeRaised, OwnPresenceChanged
from liveletter.settings import Settings
from liveletter.window.context import Context
from liveletter.window.shell.tray import Tray
from liveletter.window.shell.tray_icon import badge_words, tray_icon
from tests.window.composing import BOB, fill, remove
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader, folder

MAIL = NoticeRaised("Bob", "The plan", mail_id=4)
CHAT = NoticeRaised("Bob", "are you there?", person_id=1)


class Desk:
    """A desktop that has a tray or not, and keeps what was shown."""

    def __init__(self) -> None:
        self.has_tray = True
        self.shown: list[tuple[str, str]] = []


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: desk.has_tray)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, title, body, *_: desk.shown.append((title, body)))
    return desk


@pytest.fixture
def tray(ctx: Context, archive: MemoryReader, desk: Desk) -> Iterator[Tray]:
    fill(archive)
    archive.all_folders = [
        folder(1, unread=3),
        folder(2, "Junk", FolderRole.JUNK, unread=50),
    ]
    archive.people[BOB.id] = replace(BOB, unread=2)
    window = QWidget()
    tray = Tray(ctx=ctx, parent=window)
    tray._counter.setInterval(1)
    yield tray
    tray._icon.hide()
    remove(window)


def action(tray: Tray, name: str) -> QAction:
    found = tray._menu.findChild(QAction, name)
    assert found is not None
    return found


def test_unread_mails_of_the_inbox_and_unread_chats_are_counted(tray: Tray) -> None:
    assert tray.unread == 5
    assert "5 unread" in tray._icon.toolTip()


def test_the_count_follows_what_happens(qtbot: QtBot, ctx: Context, archive: MemoryReader, tray: Tray) -> None:
    archive.people[BOB.id] = BOB
    ctx.bus.publish(ChatsRead(BOB.id))
    qtbot.waitUntil(lambda: tray.unread == 3)
    archive.all_folders = [folder(1, unread=0)]
    ctx.bus.publish(FoldersChanged(1))
    qtbot.waitUntil(lambda: tray.unread == 0)
    assert tray._icon.toolTip() == "Liveletter"


@pytest.mark.parametrize(("unread", "words"), [(0, ""), (1, "1"), (99, "99"), (100, "99+"), (-1, "")])
def test_the_badge_has_a_number(unread: int, words: str) -> None:
    assert badge_words(unread) == words


@pytest.mark.parametrize("side", [16, 22, 64])
def test_the_number_is_drawn_in_every_size(side: int) -> None:
    def picture(unread: int) -> bytes:
        image = tray_icon(unread).pixmap(QSize(side, side)).toImage()
        return bytes(image.constBits())

    assert len({picture(0), picture(3), picture(42), picture(120)}) == 4


def test_the_menu_asks_for_what_it_says(qtbot: QtBot, tray: Tray) -> None:
    for name, signal in (
        ("trayOpen", tray.window_requested),
        ("trayCompose", tray.compose_requested),
        ("trayQuit", tray.quit_requested),
    ):
        with qtbot.waitSignal(signal):
            action(tray, name).trigger()


def test_a_click_on_the_icon_opens_the_window(qtbot: QtBot, tray: Tray) -> None:
    with qtbot.waitSignal(tray.window_requested):
        tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


def test_do_not_disturb_is_chosen_in_the_menu(qtbot: QtBot, engine: FakeEngine, tray: Tray) -> None:
    tray._choices.actions[Show.DND].trigger()
    assert tray._choices.actions[Show.DND] in tray._menu.actions()
    qtbot.waitUntil(lambda: engine.asked == [SetPresence(Show.DND, "")])


# ---------------------------------------------------------------------------------------- notices


def test_a_notice_that_no_desktop_showed_is_shown(ctx: Context, desk: Desk, tray: Tray) -> None:
    ctx.bus.publish(MAIL)
    assert desk.shown == [("Bob", "The plan")]


def test_what_the_desktop_has_shown_is_not_shown_again(ctx: Context, desk: Desk, tray: Tray) -> None:
    ctx.bus.publish(NoticeRaised("Bob", "The plan", mail_id=4, shown=True))
    assert desk.shown == []


def test_it_is_silent_while_not_to_be_disturbed(ctx: Context, desk: Desk, tray: Tray) -> None:
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.DND)))
    ctx.bus.publish(MAIL)
    assert desk.shown == []
    ctx.bus.publish(OwnPresenceChanged(Presence(Show.ONLINE)))
    ctx.bus.publish(MAIL)
    assert len(desk.shown) == 1


def test_it_is_silent_where_notices_are_switched_off(ctx: Context, desk: Desk, settings: Settings, tray: Tray) -> None:
    settings.note("notices.enabled", False)
    ctx.bus.publish(MAIL)
    assert desk.shown == []


def test_without_text_neither_sender_nor_words_are_shown(
    ctx: Context, desk: Desk, settings: Settings, tray: Tray
) -> None:
    settings.note("notices.text", False)
    ctx.bus.publish(MAIL)
    ctx.bus.publish(CHAT)
    assert desk.shown == [("Liveletter", "A new mail"), ("Liveletter", "A new message")]


def test_without_text_what_is_said_in_a_live_letter_is_a_message(
    ctx: Context, desk: Desk, settings: Settings, tray: Tray
) -> None:
    settings.note("notices.text", False)
    ctx.bus.publish(NoticeRaised("Bob (Boats)", "It leaks.", mail_id=4, session_id=2))
    assert desk.shown == [("Liveletter", "A new message")]


def test_a_click_leads_to_the_talk_in_which_it_was_said(ctx: Context, tray: Tray) -> None:
    opened: list[NoticeActivated] = []
    ctx.bus.subscribe(NoticeActivated, opened.append)
    ctx.bus.publish(NoticeRaised("Bob (Boats)", "It leaks.", mail_id=4, person_id=1, session_id=2))
    tray._icon.messageClicked.emit()
    assert opened == [NoticeActivated(4, 1, 2)]


@pytest.mark.parametrize(("event", "mail_id", "person_id"), [(MAIL, 4, 0), (CHAT, 0, 1)])
def test_a_click_opens_the_place(
    event: NoticeRaised, mail_id: int, person_id: int, qtbot: QtBot, ctx: Context, tray: Tray
) -> None:
    opened: list[NoticeActivated] = []
    ctx.bus.subscribe(NoticeActivated, opened.append)
    ctx.bus.publish(event)
    with qtbot.waitSignal(tray.mail_activated if mail_id else tray.person_activated) as told:
        tray._icon.messageClicked.emit()
    assert told.args == [mail_id or person_id]
    assert opened == [NoticeActivated(mail_id, person_id)]


# ---------------------------------------------------------------------------------------- closing


def test_closing_hides_only_where_there_is_a_tray_and_the_user_wants_it(
    desk: Desk, settings: Settings, tray: Tray
) -> None:
    assert tray.keeps_running()
    settings.note("window.close_to_tray", False)
    assert not tray.keeps_running()
    settings.note("window.close_to_tray", True)
    desk.has_tray = False
    assert not tray.is_shown()
    assert not tray.keeps_running()
    desk.has_tray = True
    assert tray.keeps_running()


def test_without_a_tray_no_notice_is_thrown_at_it(ctx: Context, desk: Desk, tray: Tray) -> None:
    desk.has_tray = False
    ctx.bus.publish(MAIL)
    assert desk.shown == []
