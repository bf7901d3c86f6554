"""What people type: any text is taken or refused with a sentence, and what is taken cannot lie about itself."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.host import texts
from liveletter.host.errors import BadRequest, HostError, TooLarge, Unknown

ANYTHING = st.text(st.characters(), max_size=300)


@given(ANYTHING)
def test_a_message_is_processed_once_and_for_all(text: str) -> None:
    try:
        once = texts.processed_text(texts.received_text(text, limit=16384))
    except HostError:
        return
    assert texts.processed_text(once) == once
    assert once.strip()
    assert not any(unicodedata.category(char) == "Cc" and char not in "\t\n" for char in once)


@given(ANYTHING)
def test_a_name_is_one_line_that_does_not_turn_what_follows(text: str) -> None:
    try:
        line = texts.line(text, limit=80, what="name")
    except BadRequest:
        return
    assert len(line) <= 80
    assert len(line.splitlines()) <= 1
    assert not set(line) & set("\u202e\u2066\u2069\u202a\0\r\n\u2028")


@given(ANYTHING)
def test_an_address_is_an_address_or_refused(text: str) -> None:
    try:
        address = texts.mail_address(text)
    except BadRequest:
        return
    assert "@" in address
    assert address == texts.mail_address(address)
    assert not set(address) & set("\r\n\0")


def test_what_is_too_large_empty_or_no_text() -> None:
    with pytest.raises(TooLarge, match="16 KB"):
        texts.received_text("ä" * 8193, limit=16384)
    assert texts.received_text("ä" * 8192, limit=16384)
    with pytest.raises(BadRequest, match="NUL"):
        texts.received_text("a\0b", limit=16384)
    with pytest.raises(BadRequest, match="Unicode"):
        texts.received_text("\ud800", limit=16384)
    with pytest.raises(BadRequest, match="empty"):
        texts.processed_text(" \r\n\x07")
    assert texts.processed_text("a\r\nb\rc\x00") == "a\nb\nc"
    assert texts.processed_text("u\u0308") == "ü"


@pytest.mark.parametrize(
    "text", ["", "x", "3F2504E0-4F89-41D3-9A0C-0305E82C3301", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "{}" * 18, "é"]
)
def test_only_one_form_names_a_session(text: str) -> None:
    with pytest.raises(Unknown):
        texts.session_id(text)


def test_the_other_fields() -> None:
    assert texts.session_id("3f2504e0-4f89-41d3-9a0c-0305e82c3301")
    assert texts.name_for("bob@example.org", " ", limit=80) == "bob"
    assert texts.languages(("en", "pt-BR", "en"), limit=2) == ("en", "pt-BR")
    assert texts.message_id("") == ""
    for wrong in ("x", "<a b@c>", "<\r\n@x>", "<" + "a" * 600 + ">"):
        with pytest.raises(BadRequest):
            texts.message_id(wrong)
    for tags in (("e",), ("en us",), ("en", "de", "fr"), ("x" * 40,)):
        with pytest.raises(BadRequest):
            texts.languages(tags, limit=2)
    for wrong in ("", "a b", "ä", "x" * 65, "a\n"):
        with pytest.raises(BadRequest):
            texts.client_id(wrong)
