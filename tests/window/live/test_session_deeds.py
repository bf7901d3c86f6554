"""What can be done with a session: who may do what, what is asked before, and what is told after."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from liveletter.bridge.commands import (
    ChangeSession,
    CloseSession,
    Command,
    DeleteSession,
    ExportSession,
    InviteMember,
    LeaveSession,
    RemoveMember,
    RenewLink,
)
from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Refused
from liveletter.domain.live import LiveSession, ShownPresence
from liveletter.domain.people import Person
from liveletter.window.context import Context
from liveletter.window.live.invite_dialog import InviteDialog, TitleDialog
from liveletter.window.live.session_menu import SessionMenu, mail_choices
from liveletter.window.live.session_pane import SessionPane
from liveletter.window.parts.ask_dialog import AskDialog
from tests.window.conftest import FakeEngine
from tests.window.live.conftest import Open, dialog, is_open, popped
from tests.window.live.sessions import ALICE, BOB, CARLA, as_guest, said, session
from tests.window.memory import MemoryReader
from tests.window.timeline.test_timeline_order import DAY

LINK = "https://chat.example.org/s/secret"
OWNERS = {
    "liveInvite", "livePresenceMenu", "liveMailsMenu", "liveRename", "liveExport", "liveClose", "liveDelete",
    "liveMemberMenu2",
}  # fmt: skip


def names(menu: QMenu) -> set[str]:
    """What the menu offers, the menus in it too."""
    shown = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
    inner = [action.menu() for action in shown]
    return {one.objectName() for one in (*shown, *inner) if one is not None} - {""}


def menu_of(pane: SessionPane, made: LiveSession) -> SessionMenu:
    return SessionMenu(session=made, doings=pane.doings, parent=pane)


def trigger(pane: SessionPane, name: str) -> None:
    """Choose something in the header's menu."""
    QTest.mouseClick(pane.header.menu_button, Qt.MouseButton.LeftButton)
    menu = popped("liveMenu")
    action = menu.findChild(QAction, name)
    assert isinstance(action, QAction), name
    menu.close()
    action.trigger()


def test_who_may_do_what(show: Open) -> None:
    pane = show(session())
    own, over, theirs = session(), session(closed=1.0), as_guest(session())
    assert names(menu_of(pane, own)) >= OWNERS | {"liveCopyTranscript", "livePrintTranscript"}
    assert "liveDeleteHere" not in names(menu_of(pane, own))
    assert names(menu_of(pane, over)) == {
        "liveRename", "liveCopyTranscript", "livePrintTranscript", "liveExport", "liveDelete",
    }  # fmt: skip
    assert names(menu_of(pane, theirs)) == {"liveCopyTranscript", "livePrintTranscript", "liveLeave"}
    gone = {"liveCopyTranscript", "livePrintTranscript", "liveDeleteHere"}
    assert names(menu_of(pane, session(ended=True))) == gone
    assert names(menu_of(pane, replace(theirs, ended=True))) == gone
    assert "liveExport" not in names(menu_of(pane, session(recorded=False)))
    assert "liveShutDoor" in names(menu_of(pane, session(is_open=True)))


def test_presence_and_mails_are_set_at_once(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    pane = show(session(presence=ShownPresence.HIDDEN, mail_after=300))
    trigger(pane, "livePresence-answering")
    trigger(pane, "liveMails-0")
    asked = [ChangeSession(1, presence=ShownPresence.ANSWERING), ChangeSession(1, mail_after=0)]
    qtbot.waitUntil(lambda: engine.asked_for(ChangeSession) == asked)


def test_mails_to_the_absent_are_offered_with_the_present_choice() -> None:
    assert mail_choices(300) == [
        (300, "After 5 minute(s)"),
        (900, "After 15 minute(s)"),
        (3600, "After 1 hour(s)"),
        (86400, "After 1 day(s)"),
        (0, "Never"),
    ]
    assert (1200, "After 20 minute(s)") in mail_choices(1200)
    assert mail_choices(0)[-1] == (0, "Never")


def test_it_is_renamed(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    pane = show(session())
    trigger(pane, "liveRename")
    qtbot.waitUntil(lambda: is_open(TitleDialog))
    field = dialog(TitleDialog).findChild(QLineEdit, "titleField")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Garden plans"
    field.setText("  Paths   and beds ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: engine.asked_for(ChangeSession) == [ChangeSession(1, title="Paths and beds")])


@pytest.mark.parametrize("by_mail", [False, True], ids=["copied", "by mail"])
def test_one_more_is_invited(show: Open, engine: FakeEngine, qtbot: QtBot, by_mail: bool) -> None:
    engine.answer(InviteMember, lambda _: LINK)
    pane = show(session())
    mails: list[tuple[str, str, str]] = []
    pane.mail_wanted.connect(lambda *mail: mails.append(mail))
    trigger(pane, "liveInvite")
    qtbot.waitUntil(lambda: is_open(InviteDialog))
    asking = dialog(InviteDialog)
    assert isinstance(asking, InviteDialog)
    asking.mail_button.click()
    assert asking.isVisible()  # there is no address yet
    asking._address.setText("erik@example.org")
    asking._name.setText("Erik")
    (asking.mail_button if by_mail else asking.copy_button).click()
    qtbot.waitUntil(lambda: engine.asked_for(InviteMember) == [InviteMember(1, "erik@example.org", "Erik")])
    if by_mail:
        qtbot.waitUntil(lambda: bool(mails))
        assert mails[0][:2] == ("erik@example.org", "Garden plans")
        assert LINK in mails[0][2]
    else:
        qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == LINK)
        assert "Erik" in pane.notes.news.sentence
        assert LINK not in pane.notes.news.sentence


Asked = tuple[str, Command[Any], str]
ASKED: list[Asked] = [
    ("liveClose", CloseSession(1), "liveCloseDialog"),
    ("liveRemove2", RemoveMember(1, 2), "liveRemoveDialog"),
    ("liveDelete", DeleteSession(1, False), "liveDeleteDialog"),
    ("liveRenew2", RenewLink(1, 2), "liveRenewDialog"),
]


@pytest.mark.parametrize(("action", "command", "name"), ASKED, ids=[one[0] for one in ASKED])
@pytest.mark.parametrize("yes", [True, False], ids=["yes", "no"])
def test_what_cannot_be_taken_back_is_asked_about(
    show: Open, engine: FakeEngine, qtbot: QtBot, action: str, command: Command[Any], name: str, yes: bool
) -> None:
    engine.answer(RenewLink, lambda _: LINK)
    pane = show(session())
    trigger(pane, action)
    qtbot.waitUntil(lambda: is_open(AskDialog))
    asking = dialog(AskDialog)
    assert isinstance(asking, AskDialog)
    assert asking.objectName() == name
    assert asking.no_button.hasFocus()  # Return does no harm
    (asking.yes_button if yes else asking.no_button).click()
    if yes:
        qtbot.waitUntil(lambda: engine.asked_for(type(command)) == [command])
    else:
        qtbot.waitUntil(lambda: not is_open(AskDialog))
        qtbot.wait(20)
        assert engine.asked_for(type(command)) == []


def test_a_new_link_is_copied_with_a_warning_that_the_old_one_dies(
    show: Open, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.answer(RenewLink, lambda _: LINK)
    pane = show(session())
    QTest.mouseClick(pane.header.chips[1], Qt.MouseButton.LeftButton)
    menu = popped("liveMemberMenu2")
    assert names(menu) == {"liveRenew2", "liveRemove2", "livePerson2"}
    action = menu.findChild(QAction, "liveRenew2")
    menu.close()
    assert isinstance(action, QAction)
    action.trigger()
    qtbot.waitUntil(lambda: is_open(AskDialog))
    asking = dialog(AskDialog)
    assert isinstance(asking, AskDialog)
    asking.yes_button.click()
    qtbot.waitUntil(lambda: "The link for Bob Baker was copied" in pane.notes.news.sentence)
    assert QGuiApplication.clipboard().text() == LINK


def test_deleting_here_too_closes_the_view(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    pane = show(session())
    trigger(pane, "liveDelete")
    qtbot.waitUntil(lambda: is_open(AskDialog))
    asking = dialog(AskDialog)
    assert isinstance(asking, AskDialog)
    asking.tick.setChecked(True)
    with qtbot.waitSignal(pane.closed):
        asking.yes_button.click()
    assert engine.asked_for(DeleteSession) == [DeleteSession(1, True)]


def words_of(asking: AskDialog) -> str:
    """What it says beneath the question."""
    label = asking.findChild(QLabel, f"{asking.objectName()}Words")
    assert label is not None
    return label.text()


def test_a_guest_leaves(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    pane = show(as_guest(session()))
    trigger(pane, "liveLeave")
    qtbot.waitUntil(lambda: is_open(AskDialog))
    asking = dialog(AskDialog)
    assert isinstance(asking, AskDialog)
    assert "What was said stays here." in words_of(asking)
    asking.yes_button.click()
    qtbot.waitUntil(lambda: engine.asked_for(LeaveSession) == [LeaveSession(1)])


@pytest.mark.row("L8")
def test_a_guest_who_leaves_a_chat_without_a_record_is_told_that_nothing_stays(show: Open, qtbot: QtBot) -> None:
    pane = show(as_guest(session(recorded=False)))
    trigger(pane, "liveLeave")
    qtbot.waitUntil(lambda: is_open(AskDialog))
    asking = dialog(AskDialog)
    assert isinstance(asking, AskDialog)
    assert "Nothing of what was said stays here." in words_of(asking)
    asking.reject()


def test_what_the_host_refuses_is_told_in_the_pane(show: Open, engine: FakeEngine, qtbot: QtBot) -> None:
    def refuse(_: ChangeSession) -> None:
        raise Refused("The host does not allow that.")

    engine.answer(ChangeSession, refuse)
    pane = show(session())
    trigger(pane, "livePresence-hidden")
    qtbot.waitUntil(lambda: pane.notes.news.sentence == "The host does not allow that.")


def test_everything_is_saved(show: Open, engine: FakeEngine, qtbot: QtBot, tmp_path: Path, ctx: Context) -> None:
    def export(command: ExportSession) -> str:
        path = Path(command.folder) / "Garden plans.json"
        path.write_text(json.dumps({}))
        return str(path)

    engine.answer(ExportSession, export)
    pane = show(session())
    ctx.run(pane.doings._export(session(), str(tmp_path)))
    qtbot.waitUntil(lambda: "Garden plans.json" in pane.notes.news.sentence)


# -------------------------------------------------------------------------------- the transcript as text


@pytest.mark.row("L7")
def test_the_whole_transcript_is_copied(show: Open, archive: MemoryReader, qtbot: QtBot) -> None:
    archive.talks[1] = [
        *(said(number, 1 + number % 2, f"Word {number}") for number in range(1, 251)),
        said(300, 2, "plan.pdf", at=DAY + 86400, file=LinkedFile("", "plan.pdf", size=9)),
    ]
    pane = show(session(1, ALICE, BOB, CARLA))
    trigger(pane, "liveCopyTranscript")
    qtbot.waitUntil(lambda: pane.notes.news.sentence == "The transcript was copied.")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[:3] == ["Garden plans", "chat.example.org", "Members: You, Bob Baker, Carla"]
    assert len([line for line in lines if "Word" in line]) == 250
    assert lines[5].startswith("Bob Baker (")
    assert lines[5].endswith("): Word 1")
    assert lines[6].startswith("I (")
    assert lines[-1].endswith("): [File: plan.pdf]")
    assert lines[-3] == ""  # another day


def test_it_is_printed(show: Open, archive: MemoryReader, qtbot: QtBot, tmp_path: Path, ctx: Context) -> None:
    archive.talks[1] = [said(1, 2, "Hello")]
    pane = show(session())
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "talk.pdf"))
    done = ctx.run(pane.doings.print_on(printer))
    qtbot.waitUntil(done.done)
    assert (tmp_path / "talk.pdf").read_bytes().startswith(b"%PDF")


# -------------------------------------------------------------------------------- an answer by mail


def answered(pane: SessionPane) -> list[tuple[int, list[int]]]:
    asked: list[tuple[int, list[int]]] = []
    pane.reply_by_mail_requested.connect(lambda person, ids: asked.append((person, ids)))
    return asked


@pytest.mark.row("B2")
def test_all_that_is_shown_is_answered_by_mail_or_what_is_chosen(show: Open, archive: MemoryReader) -> None:
    archive.talks[1] = [said(1, 1, "Hello"), said(2, 2, "Hi"), said(3, 2, "Well")]
    pane = show(session())
    asked = answered(pane)
    pane.header.reply_button.click()
    pane.areas.areas[1].timeline.list.setCurrentIndex(pane.areas.areas[1].timeline.model.index(0))
    pane.header.reply_button.click()
    assert asked == [(7, [1, 2, 3]), (7, [2])]


def test_nobody_to_write_to_is_told(show: Open, archive: MemoryReader) -> None:
    archive.talks[1] = [said(1, 2, "Hello")]
    pane = show(session(1, ALICE, replace(BOB, person_id=0)))
    asked = answered(pane)
    pane.header.reply_button.click()
    assert asked == []
    assert pane.notes.news.sentence == "No mail address of anybody in this chat is known."


def test_a_talk_without_a_record_is_not_quoted(show: Open, qtbot: QtBot) -> None:
    pane = show(session(recorded=False))
    with qtbot.waitSignal(pane.mail_wanted) as wanted:
        pane.header.reply_button.click()
    assert wanted.args == ["bob@example.org", "Garden plans", ""]


def test_what_failed_can_be_sent_as_a_mail(show: Open, archive: MemoryReader, qtbot: QtBot) -> None:
    archive.people[7] = Person(7, "Bob Baker", (Address.mail("bob@example.org"),))
    archive.talks[1] = [said(1, 1, "Hello", state=DeliveryState.FAILED, trouble="It is closed.", outgoing_id=4)]
    pane = show(session())
    pane.views.change()
    button = pane.timeline.list.findChild(QToolButton, "sendAsMail")
    assert isinstance(button, QToolButton)
    with qtbot.waitSignal(pane.mail_instead_requested) as asked:
        button.click()
    assert asked.args == [7, "", "m2@example.org", "Garden plans", (4,)]


def test_a_member_leads_to_all_that_passed_with_them(show: Open, qtbot: QtBot) -> None:
    pane = show(as_guest(session(1, replace(ALICE, person_id=3), replace(BOB, person_id=0))))
    QTest.mouseClick(pane.header.chips[0], Qt.MouseButton.LeftButton)
    action = popped("liveMemberMenu1").findChild(QAction, "livePerson1")
    assert isinstance(action, QAction)
    popped("liveMemberMenu1").close()
    with qtbot.waitSignal(pane.person_activated, check_params_cb=lambda person: person == 3):
        action.trigger()
