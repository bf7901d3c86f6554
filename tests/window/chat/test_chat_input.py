"""Where a chat message is written: Enter, lines, input methods, pasting."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liveletter.window.chat.chat_input import ChatInput


@pytest.fixture
def field(qtbot: QtBot) -> ChatInput:
    made = ChatInput()
    qtbot.addWidget(made)
    made.resize(300, 30)
    made.show()
    return made


def test_enter_sends_and_empties(field: ChatInput, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "Hello Bob")
    with qtbot.waitSignal(field.submitted) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.args == ["Hello Bob"]
    assert field.toPlainText() == ""


class Painted(QObject):
    """Notes when something is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.Paint
        return False


def test_whom_it_is_for_is_seen_as_soon_as_it_changes(field: ChatInput, qtbot: QtBot) -> None:
    field.setPlaceholderText("Write to Bob")
    painted = Painted()
    field.viewport().installEventFilter(painted)
    field.clearFocus()  # no cursor blinks
    qtbot.waitUntil(lambda: painted.times > 0)
    QCoreApplication.processEvents()
    painted.times = 0
    field.setPlaceholderText("Write to Bob, Carla")
    qtbot.waitUntil(lambda: painted.times > 0)


def test_shift_enter_begins_a_line(field: ChatInput, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    assert field.text() == "one\ntwo"


def test_nothing_is_not_sent(field: ChatInput, qtbot: QtBot) -> None:
    QTest.keyClicks(field, "   ")
    with qtbot.assertNotEmitted(field.submitted):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_grows_from_one_to_six_lines(field: ChatInput, qtbot: QtBot) -> None:
    one = field.height()
    heights = []
    for number in range(2, 9):
        field.put("\n".join(["line"] * number))
        heights.append(field.height())
    assert one < heights[0] < heights[1] < heights[4]
    assert heights[4] == heights[5] == heights[6]
    field.put("")
    assert field.height() == one


def test_a_long_line_wraps_and_grows(field: ChatInput, qtbot: QtBot) -> None:
    one = field.height()
    field.put("word " * 40)
    assert field.height() > one * 1.5


def test_the_enter_of_an_input_method_does_not_send(field: ChatInput, qtbot: QtBot) -> None:
    QCoreApplication.sendEvent(field, QInputMethodEvent("にほん", []))
    with qtbot.assertNotEmitted(field.submitted):
        QTest.keyClick(field, Qt.Key.Key_Return)
    chosen = QInputMethodEvent()
    chosen.setCommitString("日本")
    QCoreApplication.sendEvent(field, chosen)
    with qtbot.waitSignal(field.submitted) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert "日本" in told.args[0]


def test_pasted_text_is_cleaned(field: ChatInput) -> None:
    data = QMimeData()
    data.setHtml("<b>rich</b>")
    data.setText("a\x00b\r\nc\x1b[31m\n")
    field.insertFromMimeData(data)
    assert field.toPlainText() == "ab\nc[31m"


def test_typing_is_told_once_and_its_end(field: ChatInput, qtbot: QtBot) -> None:
    told: list[bool] = []
    field.typing_changed.connect(told.append)
    QTest.keyClicks(field, "Hel")
    assert told == [True]
    field._pause.setInterval(1)
    QTest.keyClicks(field, "lo")
    qtbot.waitUntil(lambda: told == [True, False])
    QTest.keyClicks(field, "!")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [True, False, True]
    field.put("kept text")
    assert told == [True, False, True]


def test_tab_leaves_the_field(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    layout = QVBoxLayout(place)
    field, next_field = ChatInput(), QLineEdit()
    layout.addWidget(field)
    layout.addWidget(next_field)
    place.show()
    place.activateWindow()
    field.setFocus()
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.toPlainText() == "a"
    qtbot.waitUntil(next_field.hasFocus)


def test_a_long_hint_is_shortened_to_one_line(field: ChatInput) -> None:
    words = "Write to Alice Martin, Marie Lefèvre, Jonas Weiß and others"
    field.setPlaceholderText(words)
    assert field.placeholderText().endswith("…")
    assert words.startswith(field.placeholderText().rstrip("…"))
    field.resize(900, 30)
    assert field.placeholderText() == words
