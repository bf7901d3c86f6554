"""Building mails: exact, 7-bit, nothing injected; what was written is what is read."""

import re
from email import message_from_bytes
from email.header import decode_header, make_header
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from liveletter.domain.accounts import Account
from liveletter.domain.errors import AddressError, MailError
from liveletter.domain.live import PLACE
from liveletter.domain.mail import Draft, DraftAttachment, Mailbox
from liveletter.mail.mime import build as building
from liveletter.mail.mime.attachments import attachment_bytes
from liveletter.mail.mime.build import build
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.opened import open_mail

ACCOUNT = Account(1, "Älice O'Neil", "alice@lab.test", jid="alice@chat.lab.test")
NOW = 1700000000.0


def written(draft: Draft, *, jabber_id: bool = True) -> bytes:
    """The bytes of a draft."""
    return build(draft, account=ACCOUNT, now=NOW, jabber_id=jabber_id).raw


def test_the_whole_of_a_mail() -> None:
    """Each header, and Bcc in the filed copy only."""
    draft = Draft(
        1,
        to='"Doe, John" <john@b.org>; ann@münchen.de',
        cc="Friends: c@d.org, john@b.org;",
        bcc="secret@b.org",
        subject="Grüße",
        text="Hallo",
        in_reply_to="one@b.org",
        references=("zero@b.org", "one@b.org"),
    )
    mail = build(draft, account=ACCOUNT, now=NOW, jabber_id=True)
    assert mail.sender == "alice@lab.test"
    assert mail.recipients == ("john@b.org", "ann@xn--mnchen-3ya.de", "c@d.org", "secret@b.org")
    assert b"secret" not in mail.raw
    assert b"\r\nBcc: secret@b.org\r\n" in mail.filed
    assert re.fullmatch(r"[0-9a-f]{32}@lab\.test", mail.message_id)
    known = digest(mail.filed, complete=True)
    assert known.message_id == mail.message_id
    assert known.sender == Mailbox("Älice O'Neil", "alice@lab.test")
    assert known.to == (Mailbox("Doe, John", "john@b.org"), Mailbox("", "ann@xn--mnchen-3ya.de"))
    assert known.cc == (Mailbox("", "c@d.org"), Mailbox("", "john@b.org"))
    assert known.bcc == (Mailbox("", "secret@b.org"),)
    assert (known.subject, known.date, known.text) == ("Grüße", NOW, "Hallo")
    assert (known.in_reply_to, known.references) == ("one@b.org", ("zero@b.org", "one@b.org"))
    assert known.jabber_id == "alice@chat.lab.test"


def test_the_given_message_id_is_kept_and_the_jabber_id_left_out() -> None:
    """Fixed before the first try; told only where the user wants it."""
    mail = build(Draft(1, to="a@b.org", message_id="x@y.org"), account=ACCOUNT, now=NOW, jabber_id=False)
    assert mail.message_id == "x@y.org"
    assert b"Message-ID: <x@y.org>" in mail.raw
    assert b"Jabber-ID" not in mail.raw


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("bob", "bob"),
        ("a@b.org, bob@", "bob@"),
        ("a@b.org; Bob <bob>", "Bob <bob>"),
        ("a b@c.org", "a b@c.org"),
        ("a@b..org", "a@b..org"),
        ("a@-b.org", "a@-b.org"),
        ("a..b@c.org", "a..b@c.org"),
        ("<a@b.org> <c@d.org>", "a@b.org"),
        ("a@b.org c@d.org", "a@b.org c@d.org"),
        ('"Bob <a@b.org>', "Bob"),
    ],
)
def test_a_wrong_address_is_named(typed: str, wrong: str) -> None:
    """So that the user can mend it."""
    with pytest.raises(AddressError, match=re.escape(wrong)):
        written(Draft(1, to=typed))


def test_nobody_to_write_to() -> None:
    """Said before anything is sent."""
    with pytest.raises(AddressError, match="Nobody"):
        written(Draft(1, to=" , ;"))


HOSTILE = "x\r\nBcc: evil@b.org\r\n\r\nbody\r\x0b\x00\u2028\x85"


def test_no_header_can_be_injected(tmp_path: Path) -> None:
    """By no field a person or another program fills in."""
    file = tmp_path / "f"
    file.write_bytes(b"data")
    draft = Draft(
        1,
        to=f'"{HOSTILE}" <a@b.org>',
        subject=HOSTILE,
        in_reply_to=f"a@b>\r\nBcc: <c{HOSTILE}",
        references=(f"a@b{HOSTILE}", "good@b.org"),
        attachments=(DraftAttachment(HOSTILE, type=f"text/plain\r\nBcc: x@y\r\n{HOSTILE}", path=str(file)),),
    )
    parsed = message_from_bytes(build(draft, account=ACCOUNT, now=NOW, jabber_id=True).raw)
    assert "Bcc" not in parsed
    assert parsed["References"] == "<good@b.org>"
    assert "In-Reply-To" not in parsed
    assert all("Bcc" not in part for part in parsed.walk())
    assert [part.get_content_type() for part in parsed.walk()] == [
        "multipart/mixed",
        "text/plain",
        "application/octet-stream",
    ]


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\n> -"), max_size=400)
NAME = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cf")), min_size=1, max_size=80)


@settings(max_examples=150, deadline=None)
@given(TEXT, NAME, NAME, st.binary(max_size=300))
@example(f"before{PLACE}after\n{PLACE}", "0", "0", b"")
def test_what_was_written_is_what_is_read(text: str, subject: str, name: str, data: bytes) -> None:
    """Text (apart from blanks at the ends of lines), subject, names and files; all lines are 7-bit and short."""
    draft = Draft(1, to="a@b.org", subject=subject, text=text, attachments=(DraftAttachment(f"{name}.bin", data=data),))
    account = Account(1, name, "alice@lab.test")
    raw = build(draft, account=account, now=NOW, jabber_id=False).raw
    assert raw.isascii()
    assert all(len(line) <= 998 and b"\r" not in line and b"\n" not in line for line in raw.split(b"\r\n"))
    opened = open_mail(1, raw)
    assert opened.subject == " ".join(subject.split())
    assert opened.sender == Mailbox(" ".join(name.split()), "alice@lab.test")
    assert lines(opened.text) == lines(text)
    assert attachment_bytes(raw, 1)[2] == data
    theirs = str(make_header(decode_header(message_from_bytes(raw)["Subject"] or "")))
    assert "".join(theirs.split()) == "".join(subject.split())


def lines(text: str) -> list[str]:
    """Lines without what flowed text cannot keep: blanks at their ends, and behind the marks of a quote; and without
    the sign that stands for a chat, of which nothing is written where there is none."""
    kept = []
    for line in text.replace("\u200b", "").replace(PLACE, "").split("\n"):
        content = line.lstrip(">")
        marks = line[: len(line) - len(content)]
        kept.append((len(marks), (content.removeprefix(" ") if marks else content).rstrip()))
    while kept and kept[-1] == (0, ""):
        kept.pop()
    while kept and kept[0] == (0, ""):
        kept.pop(0)
    return [f"{marks} {content}" for marks, content in kept]


def test_long_lines_flow() -> None:
    """Broken softly at about 72 characters, and whole again for the reader."""
    text = "word " * 100 + "end\n> " + "quoted " * 40 + "end"
    raw = written(Draft(1, to="a@b.org", text=text))
    assert max(map(len, raw.split(b"\r\n"))) <= 80
    assert open_mail(1, raw).text == text


def test_many_references_are_capped() -> None:
    """The first and the latest stay, each on a line that is short enough."""
    raw = written(Draft(1, to="a@b.org", references=tuple(f"{number}@b.org" for number in range(500))))
    kept = digest(raw, complete=True).references
    assert (kept[0], kept[-1], len(kept)) == ("0@b.org", "499@b.org", 40)


def test_an_attached_mail_goes_as_it_is() -> None:
    """Not in base64 (RFC 2046), where that can be; else as a file."""
    for data, kind in ((b"Subject: x\n\nhi\n", "message/rfc822"), (b"Subject: \xe4\n\nhi", "application/octet-stream")):
        raw = written(Draft(1, to="a@b.org", attachments=(DraftAttachment("m.eml", "message/rfc822", data=data),)))
        name, found, content = attachment_bytes(raw, 1)
        assert (name, found) == ("m.eml", kind)
        assert content.replace(b"\r\n", b"\n").rstrip() == data.rstrip()


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    """Gone, or no file at all."""
    for path in (tmp_path / "gone.txt", tmp_path):
        with pytest.raises(MailError, match=r"notes\.txt"):
            written(Draft(1, to="a@b.org", attachments=(DraftAttachment("notes.txt", path=str(path)),)))


def test_too_large_files_are_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before they are read."""
    monkeypatch.setattr(building, "SIZE_LIMIT", 10)
    file = tmp_path / "film.mp4"
    file.write_bytes(bytes(11))
    with pytest.raises(MailError, match=r"film\.mp4"):
        written(Draft(1, to="a@b.org", attachments=(DraftAttachment("film.mp4", path=str(file)),)))


def test_addresses_beyond_ascii_keep_their_letters() -> None:
    """RFC 6532, where nothing else is possible."""
    mail = build(Draft(1, to="jörg@b.org"), account=ACCOUNT, now=NOW, jabber_id=False)
    assert mail.recipients == ("jörg@b.org",)
    assert digest(mail.raw, complete=True).to == (Mailbox("", "jörg@b.org"),)
