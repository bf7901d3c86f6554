"""A mail in the list, as it is drawn."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from liveletter.window.mail.mail_delegate import MailDelegate
from liveletter.window.mail.mail_rows import MailRows
from liveletter.window.parts import theme
from tests.window.memory import MemoryReader, mail


@pytest.mark.parametrize(
    ("to", "outgoing", "face"),
    [
        ("Bob Keller, marie@demo.test", True, "Bob Keller"),
        ("marie@demo.test", True, "marie@demo.test"),
        ("Alice, Jonas", False, "Bob Baker"),
    ],
)
def test_the_circle_is_that_of_the_sender_or_the_first_recipient(
    qtbot: QtBot, archive: MemoryReader, to: str, outgoing: bool, face: str
) -> None:
    archive.rows = [mail(1, to=to)]
    model = MailRows(reader=archive)
    model.show_folder(1, unread_only=False)
    view = QListView()
    qtbot.addWidget(view)
    delegate = MailDelegate(view)
    delegate.outgoing = outgoing
    view.setItemDelegate(delegate)
    view.setModel(model)
    view.resize(400, 200)
    view.show()
    picture = view.viewport().grab().toImage()
    middle = view.visualRect(model.index(0)).center().y()
    found = {picture.pixelColor(x, middle).name() for x in range(theme.PAD, theme.PAD + theme.AVATAR)}
    assert QColor(theme.avatar_color(face)).name() in found
