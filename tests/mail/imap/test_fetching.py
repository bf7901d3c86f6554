"""FETCH responses: the fast way gives what IMAPClient's parser gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.errors import ProtocolTrouble
from liveletter.mail.imap.fetching import Fetched, _parse_any, _parse_usual, internal_date, parse_fetch
from liveletter.mail.imap.protocol import Untagged
from liveletter.mail.imap.reader import Response

flags = st.lists(st.sampled_from(["\\Seen", "\\flagged", "\\Recent", "$Label1", "NonJunk"]), max_size=4, unique=True)


def untagged(*pieces: bytes) -> Untagged:
    line = pieces[0]
    return Untagged(b"FETCH", int(line.split()[1]), line.index(b"FETCH ") + 6, Response(pieces))


@given(
    st.integers(1, 10**9), flags, st.integers(0, 10**12), st.one_of(st.none(), st.binary(max_size=50)), st.booleans()
)
def test_both_ways_agree(uid: int, words: list[str], size: int, body: bytes | None, part: bool) -> None:
    head = b'* 7 FETCH (UID %d FLAGS (%s) INTERNALDATE "17-Jul-1996 02:44:25 -0700" RFC822.SIZE %d MODSEQ (%d)' % (
        uid,
        " ".join(words).encode(),
        size,
        size + 1,
    )
    if body is None:
        sent = untagged(head + b")")
    else:
        sent = untagged(head + (b" BODY[]<0> {%d}" if part else b" BODY[HEADER] {%d}") % len(body), body, b")")
    quick = _parse_usual(sent)
    assert quick is not None
    assert quick == _parse_any(sent) == parse_fetch(sent)
    assert quick.received == 837596665


def test_other_shapes() -> None:
    assert parse_fetch(untagged(b'* 1 FETCH (BODY[] "hi" UID 3)')) == Fetched(1, uid=3, body=b"hi")
    assert parse_fetch(untagged(b"* 1 FETCH (BODY[] NIL UID 3)")) == Fetched(1, uid=3, body=b"")
    assert parse_fetch(untagged(b"* 2 FETCH (BODY[] {2}", b"ab", b" UID 4)")) == Fetched(2, uid=4, body=b"ab")
    assert parse_fetch(untagged(b"* 2 FETCH (FLAGS ())")) == Fetched(2, flags=frozenset())


@pytest.mark.parametrize(
    "line", [b"* 1 FETCH " + b"(" * 100_000, b"* 1 FETCH (UID", b"* 1 FETCH x", b"* 1 FETCH (UID 1 X)"]
)
def test_rubbish_is_trouble(line: bytes) -> None:
    with pytest.raises(ProtocolTrouble):
        parse_fetch(untagged(line))


@pytest.mark.parametrize(
    "text", [b"", b"32-Jul-1996 02:44:25 -0700", b"17-Foo-1996 02:44:25 -0700", b"17-Jul-1996 02:44:25 -9900"]
)
def test_bad_dates(text: bytes) -> None:
    assert internal_date(text) is None
