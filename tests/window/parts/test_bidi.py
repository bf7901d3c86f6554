"""What others wrote keeps its own direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from liveletter.window.parts import icons
from liveletter.window.parts.bidi import isolated

ARABIC = "ليلى حداد"


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


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
