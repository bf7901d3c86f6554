"""A message's text: links, cleaning, length, directions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont
from pytestqt.qtbot import QtBot

from liveletter.window.timeline.chat_text import LONGEST, clean, document, links, shown


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("see https://example.org.", "https://example.org"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b)"),
        ("https://example.org/?q=1&x=2, then", "https://example.org/?q=1&x=2"),
        ("write mailto:bob@example.org!", "mailto:bob@example.org"),
        ("HTTPS://EXAMPLE.ORG/A", "HTTPS://EXAMPLE.ORG/A"),
        ("“https://example.org/”", "https://example.org/"),
        ("見て https://example.org/日本。", "https://example.org/日本"),
    ],
)
def test_a_link_ends_where_the_sentence_does(text: str, target: str) -> None:
    assert [link.target for link in links(text)] == [target]


@pytest.mark.parametrize("text", ["http://", "javascript:alert(1)", "file:///etc/passwd", "bob@example.org", "a:b"])
def test_what_is_no_safe_link_is_none(text: str) -> None:
    assert links(text) == []


@given(st.text())
def test_links_lie_where_they_say(text: str) -> None:
    assert all(text[link.start : link.end] == link.target for link in links(text))


@given(st.text(st.characters()))
def test_clean_text_is_stable_and_has_no_controls(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not set(cleaned) & {"\x00", "\r", "\x1b", "\x7f", "\u2028", "\ufffc"}
    cleaned.encode()


def test_line_ends_are_plain() -> None:
    assert clean("a\r\nb\rc\u2029d\te") == "a\nb\nc\nd\te"


def test_a_very_long_message_is_cut_and_says_so() -> None:
    text = shown("x" * (LONGEST + 5))
    assert len(text) < LONGEST + 100
    assert "5" in text.splitlines()[-1]


def test_links_are_found_behind_emoji(qtbot: QtBot) -> None:
    made = document("👩‍💻🎉 https://example.org", font=QFont(), link_color=QColor("blue"))
    made.setTextWidth(1000)
    layout = made.documentLayout()
    end = QPointF(made.idealWidth() - 3, made.size().height() / 2)
    assert layout.anchorAt(end) == "https://example.org"
    assert layout.anchorAt(QPointF(2, end.y())) == ""


def test_each_paragraph_takes_its_own_direction(qtbot: QtBot) -> None:
    made = document("مرحبا\nHello", font=QFont(), link_color=QColor("blue"))
    assert made.firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    assert made.lastBlock().textDirection() == Qt.LayoutDirection.LeftToRight


def test_markup_stays_text(qtbot: QtBot) -> None:
    made = document("<b>bold</b> <img src='http://evil.example/x.png'>", font=QFont(), link_color=QColor("blue"))
    assert made.toPlainText().startswith("<b>bold</b> <img")
