# ruff: noqa: E501 (a sample stays on its line)
"""Mails that come in, read: bodies, character sets, attachments, and those that no person wrote."""

import contextlib
from email import message_from_bytes, message_from_string
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from liveletter.host.absent.answering import understood
from liveletter.host.absent.automatic import is_automatic, says_undelivered
from liveletter.host.absent.incoming import parsed, read, unflowed
from liveletter.host.absent.markup import text_of_html
from liveletter.host.errors import BadRequest

BOB = "bob@example.org"
HEAD = "From: Bob <bob@example.org>\nMessage-ID: <a1@example.org>\nSubject: Re: Boats\n"


def text_of(mail: str | bytes) -> str:
    raw = mail.encode() if isinstance(mail, str) else mail
    return understood(raw, return_path=BOB).text


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("iso-8859-1", "8bit", "Grüße".encode("latin-1")),
        ("utf-8", "base64", b"R3LDvMOfZQ=="),
        ("utf-8", "quoted-printable", b"Gr=C3=BC=C3=9Fe"),
        ("no-such-charset", "8bit", "Grüße".encode()),
        ("us-ascii", "8bit", "Grüße".encode()),
        ("utf-8", "8bit", "Grüße".encode("cp1252")),
        ("unicode_escape", "8bit", "Grüße".encode()),
        ("base64", "8bit", "Grüße".encode()),
    ],
)
def test_the_letters_are_right_whatever_the_mail_says(charset: str, encoding: str, body: bytes) -> None:
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: {encoding}\n\n"
    assert text_of(head.encode() + body) == "Grüße"


def test_flowed_lines_are_joined_and_quotations_stay_apart() -> None:
    body = "This is one long \nparagraph.\n> quoted \n> further\n >from stuffed\n\n-- \nBob"
    assert unflowed(body, delete_space=False) == (
        "This is one long paragraph.\n> quoted further\n>from stuffed\n\n-- \nBob"
    )
    assert unflowed("日本 \n語", delete_space=True) == "日本語"
    mail = (
        f"{HEAD}Content-Type: text/plain; charset=utf-8; format=flowed\n\nThis is one long \nparagraph.\n\n-- \nBob\n"
    )
    assert text_of(mail) == "This is one long paragraph."


HTML = {
    "Gmail": """<div dir="ltr">Yes, <b>five</b>.</div><br><div class="gmail_quote gmail_quote_container">
<div dir="ltr" class="gmail_attr">On Mon, Alice wrote:<br></div><blockquote class="gmail_quote">are you there?</blockquote></div>""",
    "Thunderbird": """<html><body><p>Yes, <b>five</b>.</p><div class="moz-cite-prefix">Am 30.11.26 schrieb Alice:</div>
<blockquote type="cite" cite="mid:x">are you there?</blockquote></body></html>""",
    "Outlook, web": """<div>Yes, five.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Alice</div>
<div>are you there?</div>""",
    "Outlook, desktop": """<div><p>Yes, five.</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>Von:</b> Alice
&lt;a@example.org&gt;<br><b>Gesendet:</b> Montag, 30. November 2026 18:20<br><b>An:</b> Bob<br><b>Betreff:</b> Re: Boats</p></div>
<p>are you there?</p></div>""",
    "Apple": """<html><head></head><body>Yes, five.<div><blockquote type="cite"><div>are you there?</div></blockquote></div></body></html>""",
}


@pytest.mark.parametrize("html", HTML.values(), ids=HTML.keys())
def test_of_an_answer_in_html_the_new_text_is_left(html: str) -> None:
    mail = f"{HEAD}Content-Type: text/html; charset=utf-8\n\n{html}\n"
    assert text_of(mail) == "Yes, five."
    assert "are you there?" in read(parsed(mail.encode())).full, "all of it is kept as received"


def test_plain_text_is_taken_where_both_are_there_and_it_says_something() -> None:
    for plain, expected in (("plain words", "plain words"), (" \n", "HTML words")):
        mail = EmailMessage()
        mail["Message-ID"] = "<a@example.org>"
        mail.set_content(plain)
        mail.add_alternative("<p>HTML words</p>", subtype="html")
        mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="Boot, groß.png")
        found = understood(mail.as_bytes(), return_path=BOB)
        assert found.text == expected
        assert found.answer is not None
        assert [(one.name, one.type, one.data) for one in found.answer.files] == [
            ("Boot, groß.png", "image/png", b"\x89PNG")
        ]


def test_pictures_of_a_signature_are_no_attachments() -> None:
    mail = EmailMessage()
    mail.set_content("words")
    mail.add_attachment(b"x", maintype="image", subtype="png", filename="logo.png", cid="<1@x>", disposition="inline")
    assert read(mail).files == ()


def test_it_tells_what_it_answers() -> None:
    mail = f"{HEAD}In-Reply-To: <b@x>\nReferences: <a@x> \n <b@x>\n\nyes\n"
    found = read(parsed(mail.encode()))
    assert (found.message_id, found.answers) == ("<a1@example.org>", ("<b@x>", "<a@x>", "<b@x>"))


AUTOMATIC = {
    "vacation": "Auto-Submitted: auto-replied",
    "with a comment": "Auto-Submitted: auto-generated; owner-email=x",
    "bulk": "Precedence: bulk",
    "junk": "Precedence: Junk",
    "a list": "List-Id: <boats.example.org>",
    "a newsletter": "List-Unsubscribe: <https://example.org>",
    "Exchange": "X-Auto-Response-Suppress: All",
    "an autoresponder": "X-Autoreply: yes",
    "a report": "Content-Type: multipart/report; report-type=delivery-status; boundary=x",
    "one of ours": "Message-ID: <live.1.2.3.4@in.example.org>",
}


@pytest.mark.row("L11")
@pytest.mark.parametrize("field", AUTOMATIC.values(), ids=AUTOMATIC.keys())
def test_what_no_person_wrote_is_no_answer(field: str) -> None:
    raw = f"From: bob@example.org\n{field}\n\nI am on holiday.\n".encode()
    assert is_automatic(message_from_bytes(raw), return_path=BOB)
    assert understood(raw, return_path=BOB).answer is None


@pytest.mark.parametrize("return_path", ["<>", "", "MAILER-DAEMON@mx.example.org", "postmaster@example.org"])
def test_nor_is_what_comes_from_a_mail_server(return_path: str) -> None:
    assert is_automatic(message_from_string("From: x@example.org\n\nhello"), return_path=return_path)


def test_what_a_person_wrote_is_one() -> None:
    for field in ("Auto-Submitted: no", "X-Mailer: mutt", "Precedence: first-class"):
        assert not is_automatic(message_from_string(f"{HEAD}{field}\n\nhello"), return_path=BOB)


def report(action: str) -> MIMEMultipart:
    mail = MIMEMultipart("report", report_type="delivery-status")
    mail.attach(MIMEText("It could not be delivered."))
    told = f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\nFinal-Recipient: rfc822; x@y\nAction: {action}\n"
    mail.attach(message_from_string(told))
    return mail


def test_a_report_tells_whether_a_mail_came_back() -> None:
    assert says_undelivered(message_from_bytes(report("failed").as_bytes()))
    assert not says_undelivered(message_from_bytes(report("delayed").as_bytes()))
    assert not says_undelivered(message_from_string(f"{HEAD}\nhello"))


@given(st.binary(max_size=800))
@example(b"Content-Type: multipart/mixed; boundary=\n\n--\n\n--\n")
@example(b"Content-Type: text/plain; charset=\x00\xff\n\nx")
@example(b"Content-Type: text/plain; charset*=x'y'%zz\n\nx")
@example(b"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>\n--b--")
@example(b"Content-Type: application/x; name*0*=utf-8''%ff; name*2=x\n\nx")
@example(b"Content-Type: multipart/report\n\n")
@example(b"Content-Transfer-Encoding: base64\n\n=")
@example(b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n")
def test_nothing_that_is_sent_makes_it_fail(raw: bytes) -> None:
    with contextlib.suppress(BadRequest):
        understood(raw, return_path=BOB)


@pytest.mark.parametrize(
    "raw",
    [
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3000)),
        b"Content-Type: text/html\n\n" + b"<div>" * 20_000 + b"deep",
        b"Content-Type: text/html\n\n" + b"<table><tr><td>" * 5_000,
        b"Content-Type: text/html\n\n<?xml version='1.0' encoding='utf-8'?>" + b"<p>x</p>" * 20_000,
        b"Subject: " + b"=?utf-8?q?x?= " * 20_000 + b"\n\nx",
        b"\n" + b"> " * 100_000,
    ],
    ids=["parts in parts", "deep", "tables", "declared", "words", "quotations"],
)
def test_nothing_hostile_takes_long_or_fails(raw: bytes) -> None:
    with contextlib.suppress(BadRequest):
        understood(raw, return_path=BOB)


def test_html_without_any_text() -> None:
    assert text_of_html("", cut=True) == ""
    assert text_of_html("<?xml version='1.0' encoding='utf-8'?><p>hi", cut=True).strip() == "hi"
