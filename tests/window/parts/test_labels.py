"""Labels that wrap, in both directions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from liveletter.window.parts.bidi import runs_to_the_left
from liveletter.window.parts.labels import sentence

WORDS = "لن يستطيع"  # each line begins with the same letter
INK = 128


def edges(picture: QImage, line: int, height: int) -> tuple[int, int]:
    """The first and the last column with ink in a line of text."""
    rows = range(line * height, (line + 1) * height)
    inked = [x for x in range(picture.width()) if any(picture.pixelColor(x, y).lightness() < INK for y in rows)]
    return inked[0], inked[-1]


def shown(qtbot: QtBot, text: str, width: int) -> QLabel:
    label = sentence("words", text)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    label.setStyleSheet("background: white; color: black")
    qtbot.addWidget(label)
    label.setFixedSize(width, label.heightForWidth(width))
    label.show()
    return label


@pytest.mark.parametrize("spare", [0, 4])
def test_lines_to_the_left_begin_at_the_right_and_are_whole(qtbot: QtBot, spare: int) -> None:
    """Even where they have just the room that they need."""
    one = shown(qtbot, WORDS, 400)
    height = one.height()
    text = " ".join([WORDS] * 3)
    asked = sentence("asked", text)
    room = next(room for room in range(400) if asked.heightForWidth(room) == 3 * height)
    picture = shown(qtbot, text, room + spare).grab().toImage()
    found = {edges(picture, line, height) for line in range(3)}
    assert len(found) == 1, found  # the last line has no space at its end
    left, right = edges(one.grab().toImage(), 0, height)
    assert [last - first for first, last in found] == [right - left], "cut off"


def test_lines_to_the_right_are_painted_by_qt(qtbot: QtBot) -> None:
    label = shown(qtbot, "one two three", 60)
    assert label.grab().toImage().pixelColor(0, 0) == QColor("white")
    assert edges(label.grab().toImage(), 0, label.fontMetrics().lineSpacing())[0] < 4


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("", False),
        ("12 (…)", False),
        ("Hello مرحبا", False),
        ("مرحبا Hello", True),
        ("3: شالوم", True),
        ("שלום", True),
        ("\u2068chat.example.org\u2069 مرحبا", True),
        ("\u2068مرحبا\u2069 is not here", False),
        ("\u2069مرحبا", True),
    ],
)
def test_a_texts_direction_is_that_of_its_first_letter(text: str, left: bool) -> None:
    assert runs_to_the_left(text) is left
