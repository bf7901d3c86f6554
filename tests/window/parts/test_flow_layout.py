"""Rows of buttons go on in the next line, and stay within their parent whatever their words are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liveletter.window.parts.flow_layout import FlowLayout

LEAST = 60
LONG = "Send it at once, because the server keeps it until Maximiliane Hohenberg-Schwarzenfels is there"


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def row(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    row = QWidget()
    row.setLayoutDirection(request.param)
    qtbot.addWidget(row)
    flow = FlowLayout(row)
    for words in ("Keep", LONG, "Back"):
        button = QPushButton(words)
        button.setMinimumWidth(LEAST)
        flow.addWidget(button)
    row.show()
    return row


def test_what_does_not_fit_goes_on_in_the_next_line(qtbot: QtBot, row: QWidget) -> None:
    row.resize(2000, 200)
    buttons = row.findChildren(QPushButton)
    assert len({button.y() for button in buttons}) == 1
    row.resize(buttons[1].sizeHint().width(), 200)
    assert len({button.y() for button in buttons}) == 3
    assert [button.width() for button in buttons] == [max(LEAST, button.sizeHint().width()) for button in buttons]


def test_no_words_are_wider_than_the_line(row: QWidget) -> None:
    assert row.minimumSizeHint().width() == LEAST
    row.resize(200, 300)
    assert all(row.rect().contains(button.geometry()) for button in row.findChildren(QPushButton))
    assert row.findChildren(QPushButton)[1].width() == 200
