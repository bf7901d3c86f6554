"""What others wrote keeps its own direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication

from liveletter.window.parts import icons
from liveletter.window.parts.bidi import isolated, led, runs_to_the_left
from liveletter.window.parts.labels import WrappedLabel

ARABIC = "ليلى حداد"


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.parametrize(
    ("text", "is_led"),
    [
        (f"\u2068alice@lab.test\u2069: {ARABIC}", True),
        (f"{ARABIC}: \u2068alice@lab.test\u2069", False),
        (f"alice@lab.test: {ARABIC}", False),
        (f"12 {ARABIC}", False),
        ("Hello", False),
        ("", False),
    ],
)
def test_a_paragraph_that_begins_with_anothers_words_is_led(qapp: QApplication, text: str, *, is_led: bool) -> None:
    assert led(text) == ("\u200f" if is_led else "") + text
    label = WrappedLabel(text)
    assert label.text() == text
    label.setText("")
    label.setText(text)
    assert label.text() == text
    document = QTextDocument(led(text))
    assert (document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft) == runs_to_the_left(text)


def test_plain_words_stay_as_they_are(qapp: QApplication) -> None:
    assert isolated("Jonas Weiß, 田中 千代…") == "Jonas Weiß, 田中 千代…"
    assert isolated("") == ""


def test_arabic_words_are_set_apart_in_a_window_that_reads_left_to_right(qapp: QApplication) -> None:
    assert isolated(ARABIC) == f"\u2068{ARABIC}\u2069"


def test_all_words_are_set_apart_in_a_window_that_reads_right_to_left(rtl: None) -> None:
    assert isolated("Hello…") == "\u2068Hello…\u2069"
    assert isolated("") == ""


@pytest.mark.parametrize(("name", "turns"), [("reply", True), ("forward", True), ("send", True), ("search", False)])
def test_arrows_point_the_other_way_where_reading_does(qapp: QApplication, name: str, *, turns: bool) -> None:
    size, ink = QSize(48, 48), QColor("#000000")
    plain = icons.pixmap(name, size, ink).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = icons.pixmap(name, size, ink).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert (plain != turned) == turns
