"""Arguments, mailbox names and sets of UIDs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.mail.imap.wire import Literal, UidRanges, mailbox, mailbox_name, string, uid_set

uids = st.sets(st.integers(1, 300))


@given(uids)
def test_uid_sets_read_as_written(wanted: set[int]) -> None:
    assert UidRanges.parse(uid_set(wanted)).of(range(1, 400)) == wanted


@given(st.lists(st.tuples(st.integers(1, 90), st.integers(1, 90)), max_size=9), uids)
def test_ranges_hold_what_they_name(ranges: list[tuple[int, int]], known: set[int]) -> None:
    text = b",".join(b"%d:%d" % pair for pair in ranges)
    named = {uid for low, high in ranges for uid in range(min(low, high), max(low, high) + 1)}
    assert UidRanges.parse(text).of(known) == known & named


def test_the_largest_range_costs_nothing() -> None:
    assert UidRanges.parse(b"1:4294967295").of({7, 9}) == {7, 9}
    assert (UidRanges.parse(b"3") + UidRanges.parse(b"5:6")).of(range(10)) == {3, 5, 6}


def test_short_form() -> None:
    assert uid_set([3, 1, 2, 9]) == b"1:3,9"
    assert uid_set([]) == b""


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_mailbox_names_come_back(name: str) -> None:
    encoded = mailbox(name)
    assert encoded[:1] == encoded[-1:] == b'"'
    assert all(0x20 <= byte < 0x7F for byte in encoded)
    assert mailbox_name(encoded[1:-1].replace(b'\\"', b'"').replace(b"\\\\", b"\\")) == name


@pytest.mark.parametrize("encoded", [b"&", b"&AAA", b"&2D0-", b"\xff\xfe", b"&!!-"])
def test_bad_names_are_shown_somehow(encoded: bytes) -> None:
    mailbox_name(encoded).encode()


def test_strings() -> None:
    assert string('a"b\\c') == b'"a\\"b\\\\c"'
    assert string("grün") == Literal("grün".encode())
    assert string("a\r\nb") == Literal(b"a\r\nb")
