"""The piece of a text that a search shows."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.snippets import LENGTH, beginning, marked
from liveletter.archive.words import query_words


def shown(text: str, query: str) -> str:
    """With brackets for the marks."""
    return marked(text, query_words(query)).replace("\x02", "[").replace("\x03", "]")


@pytest.mark.parametrize(
    ("text", "query", "wanted"),
    [
        ("The ferry leaves at nine", "ferry", "The [ferry] leaves at nine"),
        ("The ferry leaves at nine", "FERRY nin", "The [ferry] leaves at [nin]e"),
        ("The\n  ferry\tleaves ", "ferry", "The [ferry] leaves"),
        ("ferryman ferry", "ferry x", "ferryman [ferry]"),
        ("Schöne Grüße", "grusse", "Schöne [Grüße]"),
        ("Straße Straße", "strasse", "[Straße] [Straße]"),
        ("来週の会議は東京で", "会議", "来週の[会議]は東京で"),
        ("会", "会", "[会]"),
        ("ﬁne day", "fine", "[ﬁne] day"),
        ("Write to bob@example.org now", "bob@example.org", "Write to [bob@example.org] now"),
        ("good 👍 night", "👍", "good [👍] night"),
        ("nothing here", "ferry", ""),
        ("a\x02b\x03 ferry", "ferry", "ab [ferry]"),
        ("aaa", "a", "[a]aa"),
        ("abcab", "abc ab", "[ab]cab"),
    ],
)
def test_matches_are_marked(text: str, query: str, wanted: str) -> None:
    assert shown(text, query) == wanted


def test_a_long_text_is_cut_around_the_first_match() -> None:
    line = shown("word " * 100 + "ferry " + "tail " * 100, "ferry")
    assert line.startswith("…word ")
    assert "[ferry] tail" in line
    assert line.endswith("…")
    assert len(line) <= LENGTH + 4


def test_the_beginning_is_one_line() -> None:
    assert beginning("Hello\r\n there ") == "Hello there"
    assert beginning("x" * 500) == "x" * LENGTH + "…"


@settings(max_examples=300)
@given(st.text(max_size=300), st.text(min_size=1, max_size=6))
def test_marks_come_in_pairs_and_leave_the_text_alone(text: str, query: str) -> None:
    line = marked(text, query_words(query))
    assert re.fullmatch("(?:[^\x02\x03]*\x02[^\x02\x03]+\x03)*[^\x02\x03]*", line)
    plain = re.sub("[\x02\x03]", "", line).strip("…")
    assert plain in re.sub(r"\s+", " ", re.sub("[\x02\x03]", "", text))


@settings(max_examples=200)
@given(st.text(alphabet="aäßİ会 \u0301ﬃ", max_size=40))
def test_what_folding_lengthens_is_marked_in_place(text: str) -> None:
    line = marked(text, query_words("会"))
    assert ("\x02" in line) == ("会" in text)
    assert all(piece == "会" * len(piece) for piece in re.findall("\x02([^\x03]*)\x03", line))
