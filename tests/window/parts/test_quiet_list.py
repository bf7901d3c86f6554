"""Quiet lists: long words, and the row with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from liveletter.window.parts import theme
from liveletter.window.parts.quiet_list import QuietList


def shown(qtbot: QtBot, *rows: str) -> QuietList:
    made = QuietList(name="things", spoken="Things")
    made.addItems(rows)
    made.resize(200, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def test_long_words_go_on_in_the_next_line(qtbot: QtBot) -> None:
    things = shown(qtbot, "short", "much longer than there is room for, in one line or even in two of them")
    short, long = (things.visualItemRect(things.item(row)) for row in (0, 1))
    assert long.height() >= 2 * short.height()
    assert long.right() <= things.viewport().width()
    assert things.horizontalScrollBar().maximum() == 0


def test_the_whole_row_with_the_keyboard_is_framed(qtbot: QtBot) -> None:
    things = shown(qtbot, "one", "two")
    things.setCurrentRow(1)
    things.setFocus()
    qtbot.waitUntil(things.hasFocus)
    things.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as Tab does
    picture, row = things.viewport().grab().toImage(), things.visualItemRect(things.item(1))
    accent = QColor(theme.colors(things.palette()).accent).name()
    edge = {picture.pixelColor(x, row.top()).name() for x in range(row.left(), row.right())}
    assert edge == {accent}
