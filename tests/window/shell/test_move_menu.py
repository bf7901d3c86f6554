"""Moving mails to another folder, by the menu."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liveletter.domain.mail import Folder, FolderRole, Mailbox, MailRow
from liveletter.window.shell.move_menu import move_menu, targets

INBOX = Folder(1, 1, "INBOX", "/", FolderRole.INBOX)
SENT = Folder(2, 1, "Sent", "/", FolderRole.SENT)
ELSEWHERE = Folder(3, 2, "INBOX", "/", FolderRole.INBOX)
ROW = MailRow(1, 1, 1, "a@b", Mailbox("", "b@c"), "", "", "", 0.0, 0, True, False, False, False)


def test_mails_can_go_to_the_other_folders_of_their_account() -> None:
    assert targets([ROW], [INBOX, SENT, ELSEWHERE]) == [SENT]


def test_mails_of_several_accounts_can_go_nowhere_together() -> None:
    assert targets([ROW, replace(ROW, folder_id=3)], [INBOX, SENT, ELSEWHERE]) == []


def test_mails_of_several_folders_can_go_to_each_of_them() -> None:
    assert targets([ROW, replace(ROW, folder_id=2)], [INBOX, SENT]) == [INBOX, SENT]


def test_the_chosen_folder_is_told(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[int] = []
    menu = move_menu(parent, [SENT], chosen.append)
    menu.actions()[0].trigger()
    assert chosen == [2]
