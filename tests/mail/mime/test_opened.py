"""Opening a mail: which text, which pictures, which files."""

import base64

import pytest

from liveletter.domain.errors import NotFound
from liveletter.mail.mime.attachments import attachment_bytes
from liveletter.mail.mime.opened import open_mail, wanted_pictures
from tests.mail.mime.samples import PLAIN
from tests.mail.mime.vectors import PIXEL

MIXED = (
    PLAIN + b"Content-Type: multipart/mixed; boundary=m\r\n\r\n"
    b"--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n"
    b"--r\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n"
    b"--a\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nGr\xc3\xbc\xc3\x9fe\r\n"
    b'--a\r\nContent-Type: text/html\r\n\r\n<p>Hello</p><img src="cid:logo@x"><img src="http://a.org/1.png">\r\n--a--\r\n'
    b"--r\r\nContent-Type: image/png\r\nContent-ID: <logo@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    + PIXEL.encode()
    + b"\r\n--r--\r\n"
    b"--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''%C3%BCber.pdf\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nUERG\r\n"
    b"--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: =?utf-8?q?Der_=C3=84rger?=\r\n\r\nold  text \r\n\r\n--m--\r\n"
)


def test_text_html_pictures_and_files() -> None:
    """The plain wording, the sanitised HTML with its own pictures, the files by their safe names."""
    opened = open_mail(7, MIXED)
    assert (opened.mail_id, opened.subject, opened.sender.name) == (7, "Hello", "Ann")
    assert opened.text == "Grüße"
    assert opened.html == '<p>Hello</p><img src="cid:p2">'
    assert opened.images == {"p2": base64.b64decode(PIXEL)}
    assert opened.remote_blocked == 1
    assert [(one.part, one.name, one.type, one.size) for one in opened.attachments] == [
        (3, "über.pdf", "application/pdf", 3),
        (4, "Der Ärger.eml", "message/rfc822", 51),
    ]
    assert opened.notes == ()


def test_remote_pictures_once_asked_for() -> None:
    """Given their bytes they are shown, under names of the mail's own."""
    assert wanted_pictures(MIXED) == ("http://a.org/1.png",)
    picture = base64.b64decode(PIXEL)
    opened = open_mail(7, MIXED, pictures={"http://a.org/1.png": picture, "http://b.org/": b"no picture"})
    assert opened.html == '<p>Hello</p><img src="cid:p2"><img src="cid:r0">'
    assert opened.images == {"p2": picture, "r0": picture}
    assert opened.remote_blocked == 0


def test_attachments_are_saved_as_they_came() -> None:
    """An attached mail byte for byte."""
    assert attachment_bytes(MIXED, 3) == ("über.pdf", "application/pdf", b"PDF")
    assert attachment_bytes(MIXED, 4)[2] == b"Subject: =?utf-8?q?Der_=C3=84rger?=\r\n\r\nold  text \r\n"
    for number in (-1, 5):
        with pytest.raises(NotFound):
            attachment_bytes(MIXED, number)


def test_html_alone_becomes_text_too() -> None:
    """For quoting."""
    opened = open_mail(1, PLAIN + b"Content-Type: text/html\r\n\r\n<h1>One</h1><p>two<br>three</p>")
    assert opened.text.split() == ["One", "two", "three"]


def test_flowed_text_is_joined() -> None:
    """RFC 3676, quotes apart, the signature's mark untouched."""
    raw = PLAIN + b"Content-Type: text/plain; format=flowed\r\n\r\nOne \r\nline\r\n> quo \r\n> ted\r\n-- \r\nAnn\r\n"
    assert open_mail(1, raw).text == "One line\n> quo ted\n-- \nAnn"


def test_texts_of_several_parts_follow_each_other() -> None:
    """HTML and a list's footer in plain text."""
    raw = PLAIN + (
        b"Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/html\r\n\r\n<p>body</p>\r\n"
        b"--m\r\nContent-Type: text/plain\r\n\r\n_____\r\na & b <list>\r\n--m--\r\n"
    )
    opened = open_mail(1, raw)
    assert opened.html == "<p>body</p><hr>_____<br>a &amp; b &lt;list&gt;"
    assert opened.text == "body\n\n_____\na & b <list>"


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        (b"multipart/signed; protocol=x; boundary=m", "signature was not checked"),
        (b"multipart/encrypted; boundary=m", "encrypted"),
        (b"application/pkcs7-mime", "S/MIME"),
    ],
)
def test_signed_and_encrypted_mail_is_told(kind: bytes, note: str) -> None:
    """Its content is there as files."""
    raw = (
        PLAIN
        + b"Content-Type: "
        + kind
        + (
            b"\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nhi\r\n--m\r\nContent-Type: application/pgp-signature\r\n"
            b"\r\nx\r\n--m--"
        )
    )
    opened = open_mail(1, raw)
    assert any(note in one for one in opened.notes)
    assert opened.attachments


def test_files_without_a_name_get_one() -> None:
    """By their type."""
    raw = PLAIN + b"Content-Type: image/jpeg\r\n\r\nx"
    assert [one.name for one in open_mail(1, raw).attachments] == ["attachment-1.jpg"]
