"""Plain text becomes HTML in which nothing of it is markup."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from liveletter.window.mail.mail_text import depth_of, to_html
from liveletter.window.parts.theme import LIGHT

OURS = re.compile(r'<div style="white-space: pre-wrap;">|</div>|<br>|<span style="color: #[0-9a-f]{6};">|</span>|</a>'
                  r'|<a href="(?:https?:|mailto:|xmpp:)[^"<>]*">', re.IGNORECASE)  # fmt: skip


@given(st.text(max_size=300))
def test_no_markup_of_the_text_survives(text: str) -> None:
    rest = OURS.sub("", to_html(text, LIGHT))
    assert "<" not in rest
    assert ">" not in rest


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=60), max_size=8))
def test_every_character_is_shown(lines: list[str]) -> None:
    text = "\n".join(lines)
    shown = to_html(text, LIGHT).replace("<br>", "\n")
    assert html.unescape(OURS.sub("", shown)) == "\n".join(text.splitlines())


def test_links_end_where_the_sentence_goes_on() -> None:
    shown = to_html("See https://example.org/a_(b), or (www.example.com/x). Write mailto:bob@example.org!", LIGHT)
    assert re.findall(r'href="([^"]*)"', shown) == [
        "https://example.org/a_(b)",
        "http://www.example.com/x",
        "mailto:bob@example.org",
    ]


def test_links_to_anything_else_are_text() -> None:
    assert "href" not in to_html("javascript:alert(1) file:///etc/passwd data:text/html,x", LIGHT)


def test_quotes_are_coloured_by_depth() -> None:
    assert [depth_of(line) for line in ("plain", "> one", ">> two", "> > two", ">")] == [0, 1, 2, 2, 1]
    shown = to_html("> one\n>> two\n", LIGHT)
    assert LIGHT.quotes[0].name() in shown
    assert LIGHT.quotes[1].name() in shown
