"""Reading what strangers send: a sentence for the user in every case, and never another error."""

import base64
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.domain.errors import MailError
from liveletter.domain.history import Bundle
from liveletter.mail.history.bundles import Bundles
from liveletter.mail.history.rules import CHATS_LIMIT, JSON_LIMIT, MAILS_LIMIT, SIZE_LIMIT
from tests.mail.history.conversation import PLAIN, conversation

BUNDLES = Bundles()
WRITTEN = BUNDLES.write(conversation())
FOREIGN = "This is not an earlier conversation that Liveletter can file. You can still read it as a mail."
DAMAGED = "This earlier conversation is damaged or was tampered with: "


def bundle_of(transcript: object, *parts: bytes, encoding: str = "base64", fields: str = "") -> bytes:
    """A bundle made by somebody else, with these parts behind the two transcripts."""
    data = transcript if isinstance(transcript, bytes) else json.dumps(transcript).encode()
    if encoding == "base64":
        data = base64.encodebytes(data)
    pieces = [
        b"Content-Type: text/plain\n\nHello",
        f"Content-Type: application/json\nContent-Transfer-Encoding: {encoding}\n{fields}\n".encode() + data,
        *parts,
    ]
    head = b"Liveletter-History: 1\nContent-Type: multipart/mixed; boundary=cut\n\n"
    return head + b"".join(b"--cut\n" + piece + b"\n" for piece in pieces) + b"--cut--\n"


def told(**changes: object) -> dict[str, Any]:
    """A transcript with one mail and one message, changed."""
    chat = {"key": "k", "at": 5, "sender": "xmpp:a@b.test", "recipient": "xmpp:c@b.test", "body": "Hi", "new": [1]}
    base: dict[str, Any] = {
        "format": "liveletter-history",
        "version": 1,
        "made_at": 7,
        "sender": {"name": "A", "addresses": ["mailto:a@b.test"]},
        "recipient": {"name": "B"},
        "mails": [{"message_id": "plan@lab.test", "part": 3}],
        "chats": [chat],
        "unknown": {"to": "us"},
    }
    return base | changes


MAIL = b"Content-Type: message/rfc822\n\n" + PLAIN


def chat(**changes: object) -> dict[str, Any]:
    """A transcript with one message that is changed."""
    transcript = told()
    transcript["chats"][0] |= changes
    return transcript


def refusal(raw: bytes) -> str:
    """The sentence with which a bundle is refused."""
    with pytest.raises(MailError) as caught:
        BUNDLES.read(raw)
    return caught.value.sentence


def test_another_writers_bundle_is_read() -> None:
    """Plain line ends, unknown fields, missing optional ones, parts that a server added."""
    read = BUNDLES.read(bundle_of(told(), MAIL, b"Content-Type: text/plain\n\nScanned."))
    assert [(mail.message_id, mail.raw) for mail in read.mails] == [("plan@lab.test", PLAIN)]
    assert [(one.key, one.at, one.body, one.file) for one in read.chats] == [("k", 5.0, "Hi", None)]
    assert (read.sender.name, read.recipient.addresses, read.made_at) == ("A", (), 7.0)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        PLAIN,
        b"\xff" * 100,
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\ntext\n--x--\n",
        b"Content-Type: multipart/mixed\n\n{}",
        bundle_of(b"{"),
        bundle_of([]),
        bundle_of({"format": "other", "version": 1}),
        bundle_of({"version": 1}),
        bundle_of(told(format=None)),
        bundle_of(told(version="1")),
        bundle_of(b"\x1f\x8b\x08" + bytes(50)),
    ],
)
def test_what_is_none_is_foreign(raw: bytes) -> None:
    """Any other mail."""
    assert refusal(raw) == FOREIGN


@pytest.mark.row("B7")
def test_a_newer_one_asks_for_an_update() -> None:
    """Whatever else a later version holds."""
    assert refusal(bundle_of({"format": "liveletter-history", "version": 2})).startswith(
        "This earlier conversation was made by a newer Liveletter. Update Liveletter to file it."
    )


@pytest.mark.row("B7")
@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (bundle_of(told(version=0)), "its version is none"),
        (bundle_of(told(chats=None), MAIL), "its transcript cannot be read"),
        (bundle_of(told(made_at="now"), MAIL), "its transcript cannot be read"),
        (bundle_of(told(mails=[{"message_id": "plan@lab.test"}]), MAIL), "its transcript cannot be read"),
        (bundle_of(told(made_at=-1), MAIL), "it holds an impossible date"),
        (bundle_of(chat(at=1e300), MAIL), "it holds an impossible date"),
        (bundle_of(json.dumps(chat()).replace('"at": 5', '"at": 1e999').encode(), MAIL), "it"),
        (bundle_of(told()), "it lacks a mail that it names"),
        (bundle_of(told(mails=[{"message_id": "plan@lab.test", "part": 2}]), MAIL), "it lacks a mail that it names"),
        (bundle_of(told(mails=[{"message_id": "plan@lab.test", "part": -1}]), MAIL), "it lacks a mail that it names"),
        (bundle_of(told(mails=[{"message_id": "x@y", "part": 3}]), MAIL), "it calls a mail by another one's name"),
        (bundle_of(told(mails=[{"message_id": "a b", "part": 3}]), MAIL), "it names a mail in an impossible way"),
        (bundle_of(told(mails=told()["mails"] * 2), MAIL), "it calls one mail by two names"),
        (
            bundle_of(told(mails=[{"message_id": "plan@lab.test", "part": part} for part in (3, 4)]), MAIL, MAIL),
            "it holds a mail twice",
        ),
        (bundle_of(told(chats=told()["chats"] * 2), MAIL), "it holds a message twice"),
        (bundle_of(chat(key=""), MAIL), "it names a message in an impossible way"),
        (bundle_of(chat(key="a\u0000"), MAIL), "it names a message in an impossible way"),
        (bundle_of(chat(key="k" * 1001), MAIL), "it names a message in an impossible way"),
        (bundle_of(chat(about="<x@y>"), MAIL), "it names a message in an impossible way"),
        (bundle_of(chat(sender="xmpp:"), MAIL), "it names an address that is none"),
        (bundle_of(chat(sender="mailto:a@b.test"), MAIL), "it names an address that is none"),
        (bundle_of(chat(recipient="javascript:alert(1)"), MAIL), "it names an address that is none"),
        (bundle_of(told(sender={"name": "", "addresses": ["a@b.test"]}), MAIL), "it names an address that is none"),
        (bundle_of(told(sender={"name": "x" * 2001}), MAIL), "it holds a name that is too long"),
        (
            bundle_of(told(sender={"name": "", "addresses": ["mailto:a@b.c"] * 101}), MAIL),
            "it names too many addresses",
        ),
        (bundle_of(chat(body="x" * 1_000_001), MAIL), "it holds a message that is too long"),
        (bundle_of(chat(file={"url": "file:///etc/passwd", "name": "x"}), MAIL), "it holds a link that is none"),
        (bundle_of(told(), b"Content-Type: application/octet-stream\nContent-Encoding: gzip\n\nx"), "it is packed"),
        (bundle_of(told(), MAIL.replace(b"822", b"822\nContent-Transfer-Encoding: x-gzip", 1)), "it is packed"),
        (bundle_of(told(), MAIL, fields="Content-Encoding: deflate\n"), "it is packed in a way that is not known"),
        (bundle_of(told(), MAIL)[:-8], "its end is missing"),
    ],
)
def test_what_is_malformed_is_refused(raw: bytes, reason: str) -> None:
    """As a whole, with the reason."""
    sentence = refusal(raw)
    assert sentence.startswith(DAMAGED + reason)
    assert sentence.endswith(". Nothing of it was filed.")


@pytest.mark.row("B7")
@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: WRITTEN + b" " * SIZE_LIMIT, "more than 64 MB"),
        (lambda: bundle_of(b"[" * (JSON_LIMIT + 1), encoding="8bit"), "its transcript is longer"),
        (lambda: bundle_of(b"[" * (JSON_LIMIT * 2), encoding="8bit"), "its transcript is longer"),
        (lambda: bundle_of(told(chats=told()["chats"] * (CHATS_LIMIT + 1))), "more than 5,000 mails or 20,000"),
        (lambda: bundle_of(told(mails=told()["mails"] * (MAILS_LIMIT + 1))), "more than 5,000 mails or 20,000"),
        (lambda: bundle_of(told(), *[b"\n"] * (MAILS_LIMIT + 100)), "more than 5,000 mails"),
    ],
    ids=["size", "json", "more json", "chats", "mails", "parts"],
)
def test_what_is_too_large_is_refused(make: Callable[[], bytes], reason: str) -> None:
    """Before it is taken apart."""
    assert refusal(make()).startswith(f"This earlier conversation is too large to be filed: {reason}")


DEEP = b"[" * 5_000_000
FLOODS: dict[str, Callable[[], bytes]] = {
    "nested transcript": lambda: bundle_of(DEEP, encoding="8bit"),
    "nested unknown field": lambda: bundle_of(b'{"x":' + DEEP + b"}", encoding="8bit"),
    "nested objects": lambda: bundle_of(b'{"x":' * 2_000_000, encoding="8bit"),
    "boundaries": lambda: b"Content-Type: multipart/mixed; boundary=-\n\n" + b"---\n" * 3_000_000,
    "half boundaries": lambda: b"Content-Type: multipart/mixed; boundary=-\n\n" + b"---x" * 3_000_000,
    "header": lambda: b"Content-Type: multipart/mixed;" + b" a=b;" * 6_000_000 + b"\n\n",
    "quotes": lambda: b'Content-Type: multipart/mixed; a="' + b";" * 60_000 + b"\n\nx",
    "multiparts": lambda: b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (depth, depth) for depth in range(200_000)
    ),
    "empty addresses": lambda: bundle_of(
        b'{"format":"liveletter-history","version":1,"made_at":1,"recipient":{"name":""},'
        b'"sender":{"name":"","addresses":[' + b'"",' * 3_000_000 + b'""]}}',
        encoding="8bit",
    ),
    "headers of parts": lambda: bundle_of(
        told(), *[b"Content-Type: message/rfc822;" + b' a="' * 3_000 + b"\n\nx"] * 4_000
    ),
}


@pytest.mark.parametrize("flood", FLOODS.values(), ids=list(FLOODS))
def test_floods_are_refused(flood: Callable[[], bytes]) -> None:
    """Megabytes made to keep a reader busy for hours, or to end its stack: no other error, and an answer at once."""
    raw = flood()
    assert refusal(raw)
    assert not BUNDLES.is_bundle(raw) or raw.startswith(b"Liveletter-History")


def test_a_full_bundle_is_read() -> None:
    """As many mails and messages as there may be."""
    messages = [told()["chats"][0] | {"key": str(number)} for number in range(CHATS_LIMIT)]
    names = [{"message_id": f"{number}@x.test", "part": number + 3} for number in range(MAILS_LIMIT)]
    mails = [PLAIN.replace(b"plan@lab.test", b"%d@x.test" % number) for number in range(MAILS_LIMIT)]
    raw = bundle_of(told(chats=messages, mails=names), *[b"Content-Type: message/rfc822\n\n" + mail for mail in mails])
    read = BUNDLES.read(raw)
    assert (len(read.mails), len(read.chats)) == (MAILS_LIMIT, CHATS_LIMIT)
    assert read.mails[-1].raw == mails[-1]


def _outcome(raw: bytes) -> Bundle | str:
    try:
        return BUNDLES.read(raw)
    except MailError as error:
        return error.sentence


def _holds(raw: bytes) -> None:
    """Refused with a sentence, or read into what may be written again."""
    outcome = _outcome(raw)
    if isinstance(outcome, str):
        assert outcome.endswith(".")
    else:
        assert BUNDLES.read(BUNDLES.write(outcome)) == outcome


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes(raw: bytes) -> None:
    """No bytes raise anything else."""
    _holds(raw)
    _holds(b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: application/json\n\n" + raw + b"\n--x--")
    assert BUNDLES.is_bundle(raw) in {True, False}


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, len(WRITTEN) - 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=6
    )
)
def test_any_damage(cuts: list[tuple[int, int, bytes]]) -> None:
    """A real bundle with bytes changed, cut out and put in."""
    raw = WRITTEN
    for at, length, instead in cuts:
        raw = raw[:at] + instead + raw[at + length :]
    _holds(raw)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(["made_at", "sender", "recipient", "mails", "chats"]),
    st.sampled_from([None, "key", "at", "sender", "recipient", "body", "about", "subject", "file"]),
    JSONS,
)
def test_any_transcript(name: str, inner: str | None, value: object) -> None:
    """A transcript in which one value is anything."""
    transcript = told(**{name: value}) if inner is None else chat(**{inner: value})
    _holds(bundle_of(transcript, MAIL))


def test_lone_surrogates_are_no_text() -> None:
    """JSON can spell what UTF-8 cannot."""
    raw = bundle_of(json.dumps(chat(body="X")).replace('"X"', '"\\ud800"').encode(), MAIL)
    _holds(raw)


def test_a_bundle_is_told_by_its_header() -> None:
    """Cheaply, and not by words in a text."""
    assert BUNDLES.is_bundle(WRITTEN)
    assert not BUNDLES.is_bundle(PLAIN)
    assert not BUNDLES.is_bundle(PLAIN + b"Liveletter-History: 1\r\n")
    assert not BUNDLES.is_bundle(b"Liveletter-History: 1\r\n\r\nHello")
