"""The reader gives the same responses however the stream is cut, and takes anything that servers send."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.mail.imap.reader import ReaderError, Response, ResponseReader

texts = st.binary(max_size=40).filter(lambda text: b"\r" not in text and b"\n" not in text and not text.endswith(b"}"))
literals = st.one_of(
    st.binary(max_size=60), st.sampled_from([b"", b"\r\n", b"* 1 EXISTS\r\n", b"{3}\r\nabc", b"A1 OK\r\n)"])
)
responses = st.builds(
    lambda first, more: (b"* " + first, more), texts, st.lists(st.tuples(literals, texts), max_size=4)
)


def written(first: bytes, more: list[tuple[bytes, bytes]]) -> tuple[bytes, tuple[bytes, ...]]:
    """A response's bytes on the wire, and its pieces."""
    wire, pieces = first, [first]
    for literal, text in more:
        mark = b"{%d}" % len(literal)
        wire += mark + b"\r\n" + literal + text
        pieces[-1] += mark
        pieces += [literal, text]
    return wire + b"\r\n", tuple(pieces)


@given(st.lists(responses, max_size=8), st.lists(st.integers(0, 2000), max_size=30))
def test_any_chunking_gives_the_same(sent: list[tuple[bytes, list[tuple[bytes, bytes]]]], cuts: list[int]) -> None:
    pairs = [written(*response) for response in sent if not _is_status(response[0])]
    wire = b"".join(data for data, _ in pairs)
    reader = ResponseReader()
    got: list[Response] = []
    edges = [0, *sorted(min(cut, len(wire)) for cut in cuts), len(wire)]
    for start, end in pairwise(edges):
        got += reader.feed(wire[start:end])
    assert [response.pieces for response in got] == [pieces for _, pieces in pairs]
    assert reader.is_empty


def _is_status(first: bytes) -> bool:
    return first[2:].upper().startswith((b"OK", b"NO", b"BAD", b"BYE", b"PREAUTH"))


@given(st.binary(max_size=3000))
def test_rubbish_never_breaks_it(data: bytes) -> None:
    whole, single = ResponseReader(), ResponseReader()
    try:
        at_once = whole.feed(data)
    except ReaderError:
        return
    assert [item for byte in data for item in single.feed(bytes([byte]))] == at_once


def test_texts_of_status_lines_are_no_literals() -> None:
    got = ResponseReader().feed(b"* OK see {5}\r\nA1 NO {3}\r\n+ {2}\r\n* 1 EXISTS\r\n")
    assert [response.line for response in got] == [b"* OK see {5}", b"A1 NO {3}", b"+ {2}", b"* 1 EXISTS"]


def test_many_lines_at_once() -> None:
    wire = b"".join(b"* %d FETCH (UID %d FLAGS (\\Seen))\r\n" % (number, number) for number in range(1, 100_001))
    assert len(ResponseReader().feed(wire)) == 100_000


def test_large_literal_in_small_chunks() -> None:
    literal = bytes(range(256)) * 160_000
    wire = b"* 1 FETCH (UID 1 BODY[] {%d}\r\n" % len(literal) + literal + b")\r\n"
    reader = ResponseReader()
    got = [item for start in range(0, len(wire), 16_384) for item in reader.feed(wire[start : start + 16_384])]
    assert got[0].pieces == (b"* 1 FETCH (UID 1 BODY[] {%d}" % len(literal), literal, b")")


@pytest.mark.parametrize(
    "wire", [b"* " + b"x" * 2000, b"* 1 FETCH (BODY[] {999}\r\n", b"* X {500}\r\n" + b"y" * 500 + b"{501}\r\n"]
)
def test_limits(wire: bytes) -> None:
    with pytest.raises(ReaderError):
        ResponseReader(line_limit=1000, literal_limit=900).feed(wire)


def test_records_are_those_of_imaplib() -> None:
    (response,) = ResponseReader().feed(b"* 1 X {2}\r\nab {1}\r\nc)\r\n")
    assert response.records() == [(b"* 1 X {2}", b"ab"), (b" {1}", b"c"), b")"]
