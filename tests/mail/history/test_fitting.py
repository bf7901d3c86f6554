"""A mail made fit to go along: blind copies gone, attachments left behind, all else byte for byte."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.mail.history.bundles import Bundles
from liveletter.mail.mime.attachments import attachment_bytes
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.structure import leaves, take_apart
from tests.mail.history.conversation import EIGHT_BIT, PLAIN, WITH_FILE

BUNDLES = Bundles()
MIXED = """\
From: Alice <alice@lab.test>
To: bob@lab.test
Bcc: secret@lab.test,
 hidden@lab.test
Subject: Two files
Message-ID: <two@lab.test>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=out

Preamble: keep
--out
Content-Type: multipart/related; boundary=in

--in
Content-Type: text/html; charset=utf-8

<p>Grüße <img src="cid:logo"></p>
--in
Content-Type: image/png; name=logo.png
Content-ID: <logo>
Content-Transfer-Encoding: base64

aGVsbG8=
--in--
--out
Content-Type: application/pdf
Content-Disposition: attachment; filename*=utf-8''%D8%AE%D8%B7%D8%A9.pdf
Content-Transfer-Encoding: base64

aGVsbG8gd29ybGQ=
--out
Content-Type: message/rfc822

From: carla@lab.test
Bcc: this was sent so
Subject: Inside

Text
--out--
epilogue
""".encode()


@pytest.mark.row("B4")
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize(
    "hidden",
    [
        b"Bcc: secret@lab.test|",
        b"BCC : secret@lab.test,|\tSecret <secret2@lab.test>,|  |  secret3@lab.test|",
        b"Resent-Bcc: secret@lab.test|bcc:|",
        b"bCC:|secret@lab.test|".replace(b"|secret", b"| secret"),
    ],
)
@pytest.mark.parametrize("place", [0, 1, 4])
def test_blind_copies_are_told_to_nobody(hidden: bytes, end: bytes, place: int) -> None:
    """Folded or not, wherever they stand; nothing else changes, not even the same word in the text."""
    mail = (PLAIN + b"Bcc: in the text\r\n").replace(b"\r\n", end)
    lines = mail.split(end)
    with_copies = end.join(lines[:place]) + (end if place else b"") + hidden.replace(b"|", end)
    with_copies += end.join(lines[place:])
    assert b"ecret" in with_copies
    assert BUNDLES.fit_mail(with_copies, ()) == (mail, ())


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\nBcc: no header\r\n",
        b"Subject: x",
        PLAIN,
        EIGHT_BIT,
        WITH_FILE,
        b"Bccc: x\nX-Bcc: y\n Bcc: z\n\nBcc: w",
    ],
)
def test_what_tells_of_no_blind_copies_stays(raw: bytes) -> None:
    """Byte for byte."""
    assert BUNDLES.fit_mail(raw, ()) == (raw, ())


def test_a_header_alone() -> None:
    """Without a body, and without a last line end."""
    assert BUNDLES.fit_mail(b"Subject: x\nBcc: a@b.test", ()) == (b"Subject: x\n", ())


@settings(max_examples=200)
@given(st.binary(max_size=300), st.lists(st.integers(-2, 5), max_size=3))
def test_any_bytes(raw: bytes, without: list[int]) -> None:
    """Never an error, and a header without Bcc afterwards."""
    fitted, names = BUNDLES.fit_mail(raw, without)
    assert len(names) <= len(without)
    assert BUNDLES.fit_mail(b"Bcc: x\r\n" + raw, without)[0].lower().startswith(b"bcc: x") is False
    assert not any(name == "bcc" for name, _ in take_apart(fitted).fields)


@pytest.mark.row("B4")
def test_attachments_are_listed() -> None:
    """Files and pictures in the text, by their places; not the text."""
    assert [(one.part, one.name, one.type, one.size) for one in BUNDLES.attachments(MIXED)] == [
        (1, "logo.png", "image/png", 5),
        (2, "خطة.pdf", "application/pdf", 11),
        (3, "Inside.eml", "message/rfc822", 64),
    ]
    assert BUNDLES.attachments(PLAIN) == ()


@pytest.mark.row("B4")
@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_an_attachment_stays_behind(end: bytes) -> None:
    """A line stands for it; the other parts are as they were, in their places."""
    raw = MIXED.replace(b"\n", end)
    fitted, names = BUNDLES.fit_mail(raw, (2,))
    assert names == ("خطة.pdf",)
    begin, behind = (
        raw.index(b"Content-Type: application/pdf"),
        raw.index(end + b"--out" + end + b"Content-Type: message"),
    )
    head = raw[:begin].replace(b"Bcc: secret@lab.test," + end + b" hidden@lab.test" + end, b"")
    assert fitted.startswith(head + b"Content-Type: text/plain; charset=utf-8" + end)
    assert fitted.endswith(raw[behind:])
    assert (b"\r" in fitted) is (end == b"\r\n")
    assert "“خطة.pdf” (application/pdf, 11 bytes) was left out." in digest(fitted, complete=True).text
    assert [part.kind for part in leaves(take_apart(fitted))] == [
        "text/html",
        "image/png",
        "text/plain",
        "message/rfc822",
    ]
    for number in (0, 1, 3):
        assert attachment_bytes(fitted, number) == attachment_bytes(raw, number)


def test_all_attachments_stay_behind() -> None:
    """In one go, in any order; numbers that name nothing are passed over."""
    fitted, names = BUNDLES.fit_mail(MIXED, (3, 1, 2, 99, -1))
    assert names == ("logo.png", "خطة.pdf", "Inside.eml")
    assert BUNDLES.attachments(fitted) == ()
    assert digest(fitted, complete=True).text.count("was left out.") == 3
    assert fitted.endswith(b"--out--\nepilogue\n")


def test_a_mail_that_is_an_attachment() -> None:
    """Its header stays, its content does not."""
    raw = (
        b"From: a@b.test\r\nContent-Type: application/pdf;\r\n name=x.pdf\r\nBcc: c@d.test\r\nSubject: File\r\n"
        b"Content-Transfer-Encoding: base64\r\nMIME-Version: 1.0\r\n\r\naGVsbG8=\r\n"
    )
    fitted, names = BUNDLES.fit_mail(raw, (0,))
    assert names == ("x.pdf",)
    assert fitted.startswith(b"From: a@b.test\r\nSubject: File\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;")
    assert digest(fitted, complete=True).text == "“x.pdf” (application/pdf, 5 bytes) was left out."


def test_hostile_mails_are_fitted() -> None:
    """Thousands of parts whose headers are made to keep a reader busy for an hour."""
    part = b'--x\nContent-Disposition: attachment; filename="' + b";" * 10_000 + b"\n\ny\n"
    raw = b"Content-Type: multipart/mixed; boundary=x\n\n" + part * 1_900 + b"--x--\n"
    fitted, names = BUNDLES.fit_mail(raw, [one.part for one in BUNDLES.attachments(raw)])
    assert len(names) == 1_900
    assert len(fitted) < len(raw)
    blind = b"Bcc: a\n b\n" * 500_000 + b"Subject: x\n\ny"
    assert BUNDLES.fit_mail(blind, ())[0] == b"Subject: x\n\ny"
