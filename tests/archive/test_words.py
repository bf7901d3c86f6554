"""Text on the way into the index and queries on the way out meet, whatever is typed."""

import sqlite3
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from liveletter.archive.words import Word, fold, for_index, is_unspaced, match_expression, query_words

UNSPACED = "漢字かなカナ한국어ไทยລາວខ្មែរမြန်မာ㐀𠀀👋☃"
UNSPACED_LETTERS = [char for char in UNSPACED if char.isalpha()]
anything = st.text(max_size=60)
words = st.text(
    alphabet=st.characters(whitelist_categories=("Ll", "Lu", "Nd"), max_codepoint=0x24F), min_size=1, max_size=8
)


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    """An index such as the archive's."""
    sql = sqlite3.connect(":memory:", isolation_level=None)
    sql.execute(
        """CREATE VIRTUAL TABLE found USING fts5 (text, content = '', columnsize = 0, prefix = '1 2',
           tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc So'")"""
    )
    yield sql
    sql.close()


def is_found(sql: sqlite3.Connection, text: str, query: str) -> bool:
    """Whether a text alone in the index is found by a query."""
    sql.execute("BEGIN")
    sql.execute("INSERT INTO found (rowid, text) VALUES (1, ?)", (for_index(text),))
    expression = match_expression(query_words(query))
    found = bool(expression) and sql.execute("SELECT 1 FROM found WHERE found MATCH ?", (expression,)).fetchone()
    sql.execute("ROLLBACK")
    return bool(found)


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("The ferry leaves", "FERRY", True),
        ("The ferry leaves", "leaves ferr", True),
        ("The ferry leaves", "ferr leaves", False),  # only the last word is a prefix
        ("The ferry leaves", "erry", False),
        ("Grüße aus Köln", "koln gruss", True),
        ("Grüße aus Köln", "grusse koln", True),
        ("Gru\u0308\u00dfe", "grüße", True),
        ("ΑΘΗΝΑ Αθήνα", "αθηνα", True),
        ("İstanbul", "istanbul", True),
        ("Łódź Ærøskøbing", "lodz aeroskobing", True),
        ("مُحَمَّد", "محمد", True),
        ("שָׁלוֹם", "שלום", True),
        ("हिन्दी भाषा", "हिन्दी", True),
        ("हिन्दी भाषा", "हन्द", False),  # vowel signs are letters
        ("ＡＢＣ１２３", "abc123", True),
        ("ｶﾀｶﾅ", "カタカナ", True),
        ("来週の会議は東京で", "会議", True),
        ("来週の会議は東京で", "会東", False),
        ("来週の会議は東京で", "東京 会議", True),
        ("다음주 회의", "음주", True),
        ("ประชุมที่กรุงเทพ", "กรุง", True),
        ("ကျေးဇူးတင်ပါတယ်", "ဇူး", True),
        ("Meeting会議Tokyo", "会議", True),
        ("bob@example.org", "bob@example.org", True),
        ("bob@example.org", "example", True),
        ("foo-bar", "foo bar", True),
        ("good 👍🏽 night", "👍", True),
        ("a\0b", "a b", True),
        ("AND OR NOT NEAR", "NEAR(a OR", False),
        ("near or", "NEAR( OR", True),
        ("text", "", False),
        ("text", '"', False),
        ("text", "* - ^ text:", True),
        ("text", "\0\ud800", False),
    ],
)
def test_what_is_found(index: sqlite3.Connection, text: str, query: str, found: bool) -> None:
    assert is_found(index, text, query) == found


@settings(max_examples=300, deadline=None)
@given(anything, anything)
@example("x", 'NEAR("a" b, 3) {text}: ^x* + - AND OR NOT (')
@example("x", "'; DROP TABLE found; --")
def test_any_text_is_a_valid_query(index: sqlite3.Connection, text: str, query: str) -> None:
    assert is_found(index, text, query) in {True, False}


@settings(max_examples=200, deadline=None)
@given(st.lists(words, min_size=1, max_size=6), st.data())
def test_a_text_is_found_by_its_words(index: sqlite3.Connection, text: list[str], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(text), min_size=1, max_size=3))
    last = chosen[-1]
    cut = data.draw(st.integers(min_value=1, max_value=len(last)))
    assert is_found(index, " ".join(text), " ".join([*chosen[:-1], last.upper()]))
    if fold(last).startswith(fold(last[:cut])):  # a ligature is not cut
        assert is_found(index, " ".join(text), " ".join([*chosen[:-1], last[:cut]]))


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet=UNSPACED + "ab ", max_size=8),
    st.text(alphabet=st.sampled_from(UNSPACED_LETTERS), min_size=1, max_size=6),
    st.text(alphabet=UNSPACED + "ab ", max_size=8),
)
def test_unspaced_text_is_found_by_any_part(index: sqlite3.Connection, before: str, part: str, after: str) -> None:
    assert is_found(index, before + part + after, part)


@given(anything)
def test_folding_is_done_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_only_the_last_word_is_a_prefix_and_repeats_are_dropped() -> None:
    assert query_words("a b a c") == [Word("a", False), Word("b", False), Word("c", True)]
    assert query_words("!?") == []
    assert len(query_words(" ".join(map(str, range(500))))) == 64


def test_scripts_without_spaces_are_known() -> None:
    assert all(map(is_unspaced, UNSPACED))
    assert not any(map(is_unspaced, "aßéжאحहΩ1 "))
