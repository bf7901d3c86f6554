"""The main window as a whole: what leads where, by mouse, keyboard and events."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    ComposeReply,
    DeleteMails,
    FindAll,
    GetState,
    LookUp,
    MoveMails,
    OpenMail,
    ReplyByChat,
    SetAttention,
    SetFlag,
    State,
)
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ChatTarget, ItemKind, SearchHit
from liveletter.domain.errors import EngineUnavailable, Unreachable
from liveletter.domain.mail import Draft, FolderRole, Mailbox, OpenedMail
from liveletter.domain.people import Person
from liveletter.domain.presence import Presence
from liveletter.events import (
    AccountsChanged,
    EngineReady,
    NoticeActivated,
    SyncProgressed,
    TroubleArose,
    WindowRaiseRequested,
)
from liveletter.window.context import Context
from liveletter.window.engine_link import ENGINE_TOPIC
from liveletter.window.reading import ARCHIVE_TOPIC
from liveletter.window.shell.main_window import SIZE, MainWindow
from liveletter.window.shell.pages import Pages
from tests.window.conftest import FakeEngine
from tests.window.memory import MemoryReader, folder, mail

W = TypeVar("W", bound=QWidget)


def opened(command: OpenMail) -> OpenedMail:
    text = f"Text of mail {command.mail_id}"
    bob = Mailbox("Bob Baker", "bob@example.org")
    return OpenedMail(command.mail_id, f"m{command.mail_id}@x", "S", bob, (), (), (), (), 1.0, text, "")


@pytest.fixture
def filled(archive: MemoryReader, engine: FakeEngine) -> None:
    archive.all_accounts = [Account(1, "Alice", "alice@example.org", jid="alice@example.org")]
    archive.all_folders = [
        folder(1, unread=2, total=5),
        folder(2, "Sent", FolderRole.SENT),
        folder(3, "Archive", FolderRole.ARCHIVE),
    ]
    archive.rows = [mail(number) for number in range(1, 6)] + [mail(10, folder_id=2)]
    archive.people[7] = Person(7, "Bob Baker", (Address.mail("bob@example.org"), Address.xmpp("bob@example.org")))
    engine.answer(OpenMail, opened)
    engine.answer(LookUp, lambda _: Presence())
    engine.answer(GetState, lambda _: State([], {}, Presence(), [], [], {}, 0, 0))
    engine.answer(FindAll, lambda _: [SearchHit(ItemKind.MAIL, 3, 1.0, "Mail 3", "\x02Text\x03", "Bob", 7, 1)])
    engine.answer(ComposeReply, lambda command: Draft(1, to="bob@example.org", answers_mail_id=command.mail_id))


@pytest.fixture
def window(qtbot: QtBot, ctx: Context, filled: None) -> MainWindow:
    return open_window(qtbot, ctx)


def open_window(qtbot: QtBot, ctx: Context) -> MainWindow:
    window = MainWindow(ctx=ctx)
    qtbot.addWidget(window, before_close_func=lambda one: one.close_for_good())
    window.resize(1200, 760)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


def child(window: QWidget, kind: type[W], name: str) -> W:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def composers() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.objectName() == "composer" and one.isVisible()]


def close_composers(qtbot: QtBot) -> None:
    for one in composers():
        one.setProperty("_may_close", True)
        one._may_close = True  # type: ignore[attr-defined]
        one.close()
    qtbot.waitUntil(lambda: not composers())


def test_at_first_it_is_no_larger_than_the_screen_allows(qtbot: QtBot, ctx: Context, filled: None) -> None:
    window = MainWindow(ctx=ctx)
    qtbot.addWidget(window, before_close_func=lambda one: one.close_for_good())
    room, least = window.screen().availableSize(), window.minimumSizeHint()
    assert room.width() < SIZE.width()
    assert window.height() < room.height()
    assert window.width() <= max(room.width(), least.width())


def test_the_inbox_is_shown_at_once(window: MainWindow) -> None:
    shown = window.pages.mail.list.folder
    assert shown is not None
    assert shown.role is FolderRole.INBOX
    assert window.pages.mail.list._rows.rowCount() == 5


def test_the_title_says_whose_window_it_is(window: MainWindow, ctx: Context, archive: MemoryReader) -> None:
    assert window.windowTitle() == "alice@example.org"
    archive.all_accounts = []
    ctx.bus.publish(AccountsChanged())
    assert window.windowTitle() == "Liveletter"


def test_a_folder_is_chosen(window: MainWindow) -> None:
    assert window.sidebar.folders.choose(2)
    assert [row.id for row in [window.pages.mail.list._rows.row(0)] if row] == [10]


def test_actions_are_for_the_mails_chosen(window: MainWindow) -> None:
    names = ("reply", "replyByChat", "delete", "flag")
    assert not any(window.commands[name].isEnabled() for name in names)
    window.pages.mail.list.choose(5)
    assert all(window.commands[name].isEnabled() for name in names)
    window.pages.mail.list._view.selectAll()
    assert [window.commands[name].isEnabled() for name in names] == [False, False, True, True]


def test_keys_do_what_they_say(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    window.pages.mail.list.choose(4)
    window.pages.mail.list.take_focus()
    view = window.pages.mail.list._view
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_G, both)
    QTest.keyClick(view, Qt.Key.Key_U, both)
    qtbot.waitUntil(lambda: len(engine.asked_for(SetFlag)) == 2)
    assert engine.asked_for(DeleteMails) == [DeleteMails([4], 1)]
    assert engine.asked_for(MoveMails) == [MoveMails([4], 3)]
    assert engine.asked_for(SetFlag) == [SetFlag([4], "\\Flagged", True), SetFlag([4], "\\Seen", False)]


def test_reply_opens_the_composer(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    window.pages.mail.list.choose(5)
    QTest.mouseClick(child(window, QAbstractButton, "replyButton"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(composers()) == 1)
    assert engine.asked_for(ComposeReply) == [ComposeReply(5, False)]
    close_composers(qtbot)


@pytest.mark.row("B1")
def test_reply_by_chat_by_keyboard(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    engine.answer(
        ReplyByChat, lambda c: ChatTarget(7, "Bob Baker", "bob@example.org", c.mail_id, f"m{c.mail_id}@x", "Mail 5")
    )
    window.pages.mail.list.choose(5)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window.pages.mail.list._view, Qt.Key.Key_R, both)
    qtbot.waitUntil(lambda: window.pages.mail.chat is not None)
    pane = window.pages.mail.chat
    assert pane is not None
    qtbot.waitUntil(child(pane, QPlainTextEdit, "chatInput").hasFocus)


def test_search_as_one_types(qtbot: QtBot, window: MainWindow, engine: FakeEngine) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field = child(window, QLineEdit, "searchField")
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "text")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.search)
    qtbot.waitUntil(lambda: bool(engine.asked_for(FindAll)))
    assert window.pages.search is not None
    window.pages.search.mail_activated.emit(3, 1)
    assert window.pages.currentWidget() is window.pages.mail
    assert window.pages.mail.view.row is not None
    assert window.pages.mail.view.row.id == 3
    assert field.text() == ""


def test_escape_leaves_the_search(qtbot: QtBot, window: MainWindow) -> None:
    field = child(window, QLineEdit, "searchField")
    QTest.keyClicks(field, "text")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.search)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.mail)


def test_a_person_is_opened(window: MainWindow) -> None:
    window.sidebar.people.person_activated.emit(7)
    assert window.pages.conversation is not None
    assert window.pages.currentWidget() is window.pages.conversation
    assert window.pages.conversation.person_id == 7
    assert not window.commands["reply"].isEnabled()  # no mail is on the screen
    window.commands["showMail"].trigger()
    assert window.pages.currentWidget() is window.pages.mail


def test_f6_goes_round(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[str] = []
    for _ in range(5):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
    assert len(set(seen)) == 5
    QTest.keyClick(window, Qt.Key.Key_F6)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == seen[0]


def test_troubles_come_and_go(window: MainWindow, ctx: Context) -> None:
    ctx.bus.publish(TroubleArose("mail/1", "The server cannot be reached."))
    ctx.bus.publish(TroubleArose("mail/1", "The log-in was refused."))
    ctx.bus.publish(TroubleArose("chat/1", "No chat."))
    assert window.messages.sentences == ["The log-in was refused.", "No chat."]
    ctx.bus.publish(TroubleArose("mail/1", ""))
    assert window.messages.sentences == ["No chat."]
    QTest.mouseClick(child(window.messages, QAbstractButton, "messageClose"), Qt.MouseButton.LeftButton)
    assert window.messages.sentences == []


def test_that_the_engine_is_gone_is_told_once_until_it_is_back(window: MainWindow, ctx: Context) -> None:
    window.report(EngineUnavailable("Liveletter's engine has stopped."))
    assert window.messages.sentences == ["Liveletter's engine has stopped."]
    ctx.bus.publish(TroubleArose(ENGINE_TOPIC, "It is being started again."))
    window.report(EngineUnavailable("Liveletter's engine has stopped."))
    assert window.messages.sentences == ["It is being started again."]
    ctx.bus.publish(TroubleArose(ENGINE_TOPIC, ""))
    assert window.messages.sentences == []


def test_errors_of_coroutines_are_shown(window: MainWindow) -> None:
    window.report(Unreachable("The server cannot be reached.", "timeout"))
    assert window.messages.sentences == ["The server cannot be reached."]


@pytest.mark.expects_log("A task of the window failed")
def test_bugs_are_told_in_general(window: MainWindow) -> None:
    window.report(KeyError("secret"))
    assert len(window.messages.sentences) == 1
    assert "secret" not in window.messages.sentences[0]
    assert "log file" in window.messages.sentences[0]


def test_progress_is_shown(qtbot: QtBot, window: MainWindow, ctx: Context) -> None:
    progress = child(window, QWidget, "syncProgress")
    ctx.bus.publish(SyncProgressed(1, "INBOX", 200, 6046))
    qtbot.waitUntil(progress.isVisible)
    assert "200" in progress.accessibleName()
    ctx.bus.publish(SyncProgressed(1, "INBOX", 6046, 6046))
    qtbot.waitUntil(lambda: not progress.isVisible())


def test_a_notice_opens_its_place(window: MainWindow, ctx: Context) -> None:
    ctx.bus.publish(NoticeActivated(mail_id=10))
    assert window.pages.mail.view.row is not None
    assert window.pages.mail.view.row.id == 10
    assert window.sidebar.folders.chosen() == folder(2, "Sent", FolderRole.SENT)
    ctx.bus.publish(NoticeActivated(person_id=7))
    assert window.pages.currentWidget() is window.pages.conversation


def test_a_second_start_raises_the_window(window: MainWindow, ctx: Context) -> None:
    window.hide()
    ctx.bus.publish(WindowRaiseRequested())
    assert window.isVisible()


def test_the_engine_is_told_what_is_looked_at(
    qtbot: QtBot, window: MainWindow, ctx: Context, engine: FakeEngine
) -> None:
    ctx.bus.publish(EngineReady())
    qtbot.waitUntil(lambda: bool(engine.asked_for(SetAttention)))
    assert engine.asked_for(SetAttention)[-1].active


def test_closing_is_left_to_the_program(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.close_asked):
        window.close()
    assert window.isVisible()
    with qtbot.waitSignal(window.quit_asked):
        window.commands["quit"].trigger()


def test_without_an_account_one_is_welcomed(
    qtbot: QtBot, ctx: Context, archive: MemoryReader, engine: FakeEngine
) -> None:
    window = open_window(qtbot, ctx)
    assert window.pages.currentWidget() is window.pages.welcome
    assert not window.commands["newMail"].isEnabled()
    archive.all_accounts = [Account(1, "Alice", "alice@example.org")]
    archive.all_folders = [folder()]
    ctx.bus.publish(AccountsChanged())
    assert window.pages.currentWidget() is window.pages.mail
    assert window.commands["newMail"].isEnabled()
    qtbot.waitUntil(lambda: window.sidebar.folders.chosen() is not None)


@pytest.mark.parametrize(
    ("link", "followed"),
    [("https://example.org/a?b=c", True), ("http://example.org", True), ("file:///etc/passwd", False),
     ("javascript:alert(1)", False), ("smb://host/share", False)],
)  # fmt: skip
def test_links_lead_only_to_web_pages(
    qtbot: QtBot,
    window: MainWindow,
    told: list[BaseException],
    monkeypatch: pytest.MonkeyPatch,
    link: str,
    followed: bool,
) -> None:
    opened_links: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened_links.append)
    window.mail_actions.follow(link)
    qtbot.waitUntil(lambda: bool(opened_links or told))
    assert [one.toString() for one in opened_links] == ([link] if followed else [])


def test_an_address_in_a_mail_opens_the_composer(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.mail_actions.draft_made) as made:
        window.mail_actions.follow("mailto:carol%40x@example.org?subject=Hi%20there&body=Text&bcc=eve@example.org")
    assert made.args is not None
    draft = made.args[0]
    assert (draft.to, draft.subject, draft.text) == ("carol@x@example.org", "Hi there", "Text")
    assert draft.bcc == ""  # a link must not add readers that one does not see
    close_composers(qtbot)


def test_a_chat_address_in_a_mail_opens_the_person(qtbot: QtBot, window: MainWindow) -> None:
    window.mail_actions.follow("xmpp:bob@example.org?message")
    assert window.pages.currentWidget() is window.pages.conversation


def test_every_control_has_a_name_to_be_spoken(window: MainWindow) -> None:
    unnamed = [
        f"{type(one).__name__} {one.objectName()}"
        for one in window.findChildren(QAbstractButton)
        if one.isVisible()
        and not (one.accessibleName() or one.text())
        and not isinstance(one.parent(), QLineEdit)  # Qt's own ornament in a field
    ]
    assert unnamed == []


def test_every_action_stands_in_a_menu_and_no_key_is_taken_twice(window: MainWindow) -> None:
    in_menus: set[QAction] = set()
    for menu in window.menuBar().findChildren(QMenu):
        in_menus |= set(menu.actions())
    assert {name for name, action in window.commands.by_name.items() if action not in in_menus} == set()
    keys = [key.toString() for action in window.commands.by_name.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_help_lists_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["help"].trigger()
    dialog = child(window, QWidget, "helpDialog")
    assert dialog.isVisible()
    words = child(dialog, QWidget, "replyByChatKeys")
    assert words.property("text") == "Ctrl+Shift+R"
    dialog.close()


def test_the_window_turns_for_right_to_left(qtbot: QtBot, ctx: Context, filled: None, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window = open_window(qtbot, ctx)
        side = window.sidebar.mapTo(window, window.sidebar.rect().center()).x()
        page = window.pages.mapTo(window, window.pages.rect().center()).x()
        assert side > page
        assert not window.grab().isNull()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_whose_archive_cannot_be_read_is_not_welcomed_as_new(ctx: Context, qtbot: QtBot) -> None:
    pages = Pages(ctx=ctx)
    qtbot.addWidget(pages)
    pages.show_start()
    assert pages.currentWidget() is pages.welcome
    ctx.bus.publish(TroubleArose(ARCHIVE_TOPIC, "The archive is damaged."))
    assert pages.currentWidget() is pages.mail
    ctx.bus.publish(TroubleArose(ARCHIVE_TOPIC, ""))
    assert pages.currentWidget() is pages.welcome
