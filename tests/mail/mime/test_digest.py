"""Digests: right for good mail, harmless for bad mail, fast."""

import re
import time
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.domain.mail import Mailbox
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.opened import open_mail, wanted_pictures
from tests.mail.mime.samples import PLAIN, all_samples, nested, with_attachment

SAMPLES = dict(all_samples())
UNFIT = re.compile("[\x00\ud800-\udfff]")


def texts_in(value: object) -> list[str]:
    """All strings in a value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple | list):
        return [text for one in value for text in texts_in(one)]
    if is_dataclass(value):
        return [text for one in fields(value) for text in texts_in(getattr(value, one.name))]
    return []


def check_fit(value: object) -> None:
    """No NUL bytes and no lone surrogates anywhere: it can be stored and sent on."""
    for text in texts_in(value):
        assert not UNFIT.search(text)
        text.encode()


@pytest.mark.parametrize("name", SAMPLES)
def test_malformed_mail_is_digested_and_opened(name: str) -> None:
    """Nothing raises, nothing takes long, all that comes out can be stored."""
    raw = SAMPLES[name]
    began = time.thread_time()
    for complete in (True, False):
        known = digest(raw, complete=complete, authserv_ids=frozenset({"mx.example.org"}))
        check_fit(known)
        assert known.message_id
        assert len(known.preview) <= 160
    check_fit(open_mail(1, raw))
    wanted_pictures(raw)
    assert time.thread_time() - began < 5


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise(raw: bytes) -> None:
    """Whatever the bytes."""
    check_fit(digest(raw, complete=True, authserv_ids=frozenset({"x.org"})))
    check_fit(digest(raw, complete=False))
    check_fit(open_mail(1, raw))


SMALL = [raw for raw in SAMPLES.values() if len(raw) < 5000]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(SMALL), st.data())
def test_no_damaged_mail_raises(raw: bytes, data: st.DataObject) -> None:
    """Bytes changed, cut out, doubled."""
    damaged = bytearray(raw)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged)))
        until = data.draw(st.integers(at, min(len(damaged), at + 60)))
        damaged[at:until] = data.draw(st.binary(max_size=20)) + bytes(damaged[at:until]) * data.draw(st.integers(0, 2))
    check_fit(digest(bytes(damaged), complete=True, authserv_ids=frozenset({"example.org"})))
    check_fit(open_mail(1, bytes(damaged)))


def test_header_facts() -> None:
    """Names, comments, groups, folded and encoded headers."""
    known = digest(
        b'From: "Doe, Jane" <jane@Example.org>\r\nTo: =?utf-8?q?J=C3=B6rg?= <j@b.org>,\r\n Friends: c@d.org, e@f.org;,'
        b" g@h.org (Gus)\r\nCc: =?utf-8?b?w7Y=?= =?utf-8?b?w6Q=?= <i@j.org>\r\nReply-To: list@b.org\r\n"
        b"Subject: =?iso-8859-1?q?Gr=FC=DFe?=\r\n =?utf-8?q?_aus?= Ulm\r\nMessage-ID: <one@b.org>\r\n"
        b"In-Reply-To: <zero@b.org>\r\nReferences: <first@b.org>\r\n <zero@b.org>\r\n"
        b"Date: Mon, 1 Jan 2024 10:00:00 +0100\r\nJabber-ID: Jane@Example.org/phone\r\n\r\n",
        complete=False,
    )
    assert known.sender == Mailbox("Doe, Jane", "jane@Example.org")
    assert known.to == (
        Mailbox("Jörg", "j@b.org"),
        Mailbox("", "c@d.org"),
        Mailbox("", "e@f.org"),
        Mailbox("Gus", "g@h.org"),
    )
    assert known.cc == (Mailbox("öä", "i@j.org"),)
    assert known.reply_to == (Mailbox("", "list@b.org"),)
    assert known.subject == "Grüße aus Ulm"
    assert (known.message_id, known.in_reply_to) == ("one@b.org", "zero@b.org")
    assert known.references == ("first@b.org", "zero@b.org")
    assert known.date == 1704099600.0
    assert known.jabber_id == "jane@example.org"
    assert not known.is_automatic


def test_a_character_split_between_words_is_joined() -> None:
    """Some writers cut UTF-8 within a character."""
    assert digest(b"Subject: =?utf-8?q?=C3?= =?utf-8?q?=A4?=\r\n\r\n", complete=False).subject == "ä"


@pytest.mark.parametrize(
    ("value", "address"),
    [
        ('"boss@bank.org" <thief@evil.org>', "thief@evil.org"),
        ("boss@bank.org <thief@evil.org>", "thief@evil.org"),
        ("=?utf-8?q?boss=40bank.org=2C?= <thief@evil.org>", "thief@evil.org"),
        ("=?utf-8?q?boss=40bank.org?=@evil.org", "=?utf-8?q?boss=40bank.org?=@evil.org"),
        ('"a\\"<boss@bank.org>" <thief@evil.org>', "thief@evil.org"),
        ("(boss@bank.org) thief@evil.org", "thief@evil.org"),
    ],
)
def test_the_address_is_never_taken_from_the_name(value: str, address: str) -> None:
    """What is shown is where an answer goes."""
    assert digest(f"From: {value}\r\n\r\n".encode(), complete=False).sender.address == address


@pytest.mark.parametrize(
    "value", ["", "not a jid", "@example.org", "a@b@c.org", "example.org", "a@exa mple.org", "\x00"]
)
def test_a_malformed_jabber_id_is_none(value: str) -> None:
    """RFC 7259: one valid address, or nothing."""
    assert digest(f"From: a@b.org\r\nJabber-ID: {value}\r\n\r\n".encode(), complete=False).jabber_id == ""


def test_two_jabber_ids_are_none() -> None:
    """It cannot be told which is meant."""
    raw = b"From: a@b.org\r\nJabber-ID: a@b.org\r\nJabber-ID: c@d.org\r\n\r\n"
    assert digest(raw, complete=False).jabber_id == ""


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated; x=y",
        "List-Id: <l.example.org>",
        "Precedence: bulk",
        "Return-Path: <>",
    ],
)
def test_automatic_mail_is_told(header: str) -> None:
    """RFC 3834."""
    assert digest(f"From: a@b.org\r\n{header}\r\n\r\n".encode(), complete=False).is_automatic


def test_a_person_is_not_automatic() -> None:
    """`no` is the one value that says so."""
    assert not digest(b"From: a@b.org\r\nAuto-Submitted: no\r\n\r\n", complete=False).is_automatic


def test_missing_message_id_is_made_of_the_bytes() -> None:
    """The same for the same mail, another for another."""
    first, second = (digest(PLAIN + text, complete=True).message_id for text in (b"\r\na", b"\r\nb"))
    assert first == digest(PLAIN + b"\r\na", complete=True).message_id
    assert first != second


def test_text_and_preview() -> None:
    """Quotes and the line above them are no preview; HTML becomes words."""
    known = digest(PLAIN + b"\r\nYes!\r\n\r\nOn Monday, Bob wrote:\r\n> come?\r\n", complete=True)
    assert known.preview == "Yes!"
    assert "come?" in known.text
    known = digest(
        PLAIN + b"Content-Type: text/html\r\n\r\n<style>p{}</style><p>Caf&eacute;</p><p>open<!-- x --><td>now",
        complete=True,
    )
    assert known.text == "Café\nopen now"


def test_text_fifty_levels_down_is_not_lost_silently() -> None:
    """Forty levels are read; deeper ones are told."""
    assert "innermost" in digest(nested(39), complete=True).text
    opened = open_mail(1, nested(50))
    assert any("nested too deep" in note for note in opened.notes)


def test_a_large_attachment_costs_nothing() -> None:
    """30 MB: the digest looks at the beginning only."""
    raw = with_attachment(30_000_000)
    began = time.thread_time()
    known = digest(raw, complete=True)
    assert time.thread_time() - began < 0.3
    assert known.has_attachments
    assert known.text == "see file"
    opened = open_mail(1, raw)
    assert [(one.name, one.size) for one in opened.attachments] == [("big.bin", 30_000_000)]
