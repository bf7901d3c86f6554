"""The bar that asks: its answers stand beside the words where there is room for both, else beneath; none is cut off."""

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liveletter.window.context import Context
from liveletter.window.parts.ask_bar import AskBar

CHOICES = ("Choose another host…", "They are on my network", "Send without the chat")
WORDS = "This host can be reached from your own network only. Are all recipients there?"


@pytest.mark.parametrize("width", [900, 620, 430, 300])
def test_no_answer_is_cut_off(width: int, qtbot: QtBot, ctx: Context) -> None:
    window, bar = QWidget(), AskBar(name="bar")
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addStretch(1)
    window.setMinimumSize(1, 1)
    window.resize(width, 500)
    window.show()
    bar.ask(WORDS, *((words, window.update) for words in CHOICES))
    buttons = [button for button in bar.findChildren(QPushButton) if button.text()]
    assert [button.text() for button in buttons] == list(CHOICES)
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in buttons))
    qtbot.waitUntil(lambda: is_beneath(bar, buttons) is (width < 800))
    places = [button.mapTo(bar, button.rect().bottomRight()) for button in buttons]
    assert max(place.x() for place in places) < bar.width()
    assert max(place.y() for place in places) < bar.height()


def is_beneath(bar: AskBar, buttons: list[QPushButton]) -> bool:
    """Whether the answers stand under the words."""
    return buttons[0].mapTo(bar, buttons[0].rect().topLeft()).y() > bar._words.geometry().bottom()
