"""Reports of servers and readers: each kind understood, nothing else taken for one, nothing raises."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.domain.mail import MailReport, Outcome, RecipientReport
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.reports.fields import tidy
from tests.mail.mime.reports.samples import (
    EXIM,
    FAILED,
    NO_REPORTS,
    QMAIL,
    READ,
    REPORTS,
    RETURNED,
    SENT,
    WITHOUT_FORM,
    formal,
)

pytestmark = pytest.mark.row("B8")
TOLD = {
    "Postfix": ("bob@b.example", Outcome.FAILED, "550 5.1.1 <robert@inner.b.example>: Recipient address rejected: "),
    "Gmail": ("bob@b.example", Outcome.FAILED, "550 5.1.1 The email account that you tried to reach does not exist."),
    "Exchange": ("bob@b.example", Outcome.FAILED, "5.2.2 The mailbox is full."),
    "sendmail": ("bob@b.example", Outcome.DELAYED, "4.4.1 Their server does not answer."),
    "read": ("bob@b.example", Outcome.DISPLAYED, ""),
    "Exim": ("bob@b.example", Outcome.FAILED, "550 5.1.1 <bob@b.example>: Recipient address rejected: User unknown"),
    "qmail": ("bob@b.example", Outcome.FAILED, "550 5.7.1 No thanks Giving up on 192.0.2.9."),
    "old Exchange": ("bob@b.example", Outcome.FAILED, "on Mon, 15 Jan 2024 10:00:59 +0000 The recipient name is not"),
    "quoted": ("bob@b.example", Outcome.FAILED, "552 5.2.2 Das Postfach ist voll"),
    "Exim, delayed": ("bob@b.example", Outcome.DELAYED, "Delay reason: Connection timed out"),
}


def report(raw: bytes) -> MailReport | None:
    """What a mail tells."""
    return digest(raw, complete=True).report


def understood(raw: bytes) -> MailReport:
    """What a mail tells, which it has to."""
    found = report(raw)
    assert found is not None
    return found


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"])
def test_each_kind_is_understood(name: str, line_end: bytes) -> None:
    """Which mail, which recipient, what became of it, in the server's words."""
    found = understood(REPORTS[name].replace(b"\r\n", b"\n").replace(b"\n", line_end))
    address, outcome, words = TOLD[name]
    first = found.recipients[0]
    assert found.message_id == SENT
    assert (first.address, first.outcome) == (address, outcome)
    assert first.words.startswith(words)
    assert bool(first.words) is bool(words)
    assert found.reporter


@pytest.mark.parametrize("name", NO_REPORTS)
def test_nothing_else_is_taken_for_one(name: str) -> None:
    """People, vacations, challenges, lists, and what tells of no mail."""
    assert report(NO_REPORTS[name]) is None


@pytest.mark.parametrize("name", REPORTS)
def test_the_header_alone_tells_nothing(name: str) -> None:
    """What became of a mail is in the body."""
    head = REPORTS[name].replace(b"\r\n", b"\n").partition(b"\n\n")[0] + b"\n\n"
    assert digest(head, complete=False).report is None


def test_every_recipient_is_told() -> None:
    """With what happened to each; a group that tells nothing is passed over."""
    status = (
        "Reporting-MTA: dns; mx.lab.test\n\n"
        "Final-Recipient: rfc822; a@b.example\nAction: delivered\nStatus: 2.0.0\nDiagnostic-Code: smtp; 250 fine\n\n"
        "Final-Recipient: rfc822; b@b.example\nAction: relayed\nStatus: 2.0.0\n \n"
        "Final-Recipient: rfc822; list@b.example\nAction: expanded\nStatus: 2.0.0\n\n\n"
        "Final-Recipient: rfc822; c@b.example\nAction: FAILED (for good)\nDiagnostic-Code: 550 never\n\n"
        "Final-Recipient: rfc822; d@b.example\nStatus: 4.2.1 (busy)\n\n"
        "Final-Recipient: rfc822; e@b.example\nAction: whatever\n\n"
        "Final-Recipient: unknown; nobody\nAction: failed\nStatus: 5.1.1\n"
    )
    found = understood(formal(status))
    assert found.reporter == "mx.lab.test"
    assert found.recipients == (
        RecipientReport("a@b.example", Outcome.DELIVERED, "2.0.0 250 fine"),
        RecipientReport("b@b.example", Outcome.RELAYED, "2.0.0"),
        RecipientReport("list@b.example", Outcome.EXPANDED, "2.0.0"),
        RecipientReport("c@b.example", Outcome.FAILED, "550 never"),
        RecipientReport("d@b.example", Outcome.DELAYED, "4.2.1 The mailbox takes no mail."),
        RecipientReport("", Outcome.FAILED, "5.1.1 There is no such mailbox."),
    )


@pytest.mark.parametrize("kind", ["text/rfc822-headers", "message/rfc822", "message/global", "message/global-headers"])
def test_the_mail_is_known_by_what_comes_back(kind: str) -> None:
    """Whole or only its header; it is believed before the envelope's id."""
    raw = formal(FAILED.replace("hi@lab.test", "other@lab.test"), returned_kind=kind)
    assert understood(raw).message_id == SENT


@pytest.mark.parametrize(
    ("status", "head"),
    [
        (FAILED, ""),
        (FAILED.replace("hi@lab.test", "<hi+40lab.test>"), ""),
        (FAILED.replace("hi@lab.test", "QQ314159"), "In-Reply-To: <hi@lab.test>\n"),
        (FAILED.replace("hi@lab.test", ""), "References: <older@lab.test> <hi@lab.test>\n"),
    ],
)
def test_the_mail_is_known_by_what_was_given_along(status: str, head: str) -> None:
    """The envelope's id (RFC 3461), as it was or still encoded; else the mail that is answered."""
    assert understood(formal(status, returned="", returned_kind="text/plain", head=head)).message_id == SENT


def test_addresses_beyond_ascii() -> None:
    """RFC 6533: named in UTF-8, or with escapes."""
    status = FAILED.replace("rfc822;Bob@b.example", "utf-8;j\\x{F6}rg@b.example")
    raw = formal(status, kind="message/global-delivery-status", returned_kind="message/global")
    assert understood(raw).recipients[0].address == "jörg@b.example"
    raw = formal(status.replace("\\x{F6}", "ö"), kind="message/global-delivery-status", returned_kind="message/global")
    assert understood(raw).recipients[0].address == "jörg@b.example"


def test_a_bounce_names_all_whom_it_could_not_reach() -> None:
    """Exim lists them in the header and tells of each in the text."""
    found = understood(EXIM)
    assert [one.address for one in found.recipients] == ["bob@b.example", "carol@c.example"]
    assert found.recipients[1].words == "all relevant MX records point to non-existent hosts"


def test_a_reader_tells_by_what() -> None:
    """The program's name, not that of its computer."""
    assert understood(READ).reporter == "Foomail 97.1"


def test_an_answer_of_many_lines_is_one() -> None:
    """Its code once."""
    assert tidy("550-5.1.1 no\n 550-5.1.1 such\n 550 5.1.1 user") == "550 5.1.1 no such user"
    assert tidy("x" * 1000) == "x" * 399 + "…"


def test_a_huge_report_is_cut() -> None:
    """A server's or a stranger's: neither much time nor much room."""
    group = "Final-Recipient: rfc822; {0}@b.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; {1}\n\n"
    head = "Reporting-MTA: dns; mx\nOriginal-Envelope-Id: hi@lab.test\n"
    many = formal(head + "\n" + "".join(group.format(number, "y" * 2000) for number in range(3000)))
    small = formal(head + "\n" + "".join(group.format(number, "no") for number in range(3000)))
    listed = EXIM.replace(b"carol@c.example", b", ".join(b"c%d@c.example" % number for number in range(5000)))
    words = QMAIL.replace(b"192.0.2.9 does", b"<a@b" * 15_000 + b" does")
    marks = EXIM + b"\n-- copy -" * 100_000
    for raw, most in ((many, 200), (small, 1000), (listed, 100), (words, 1), (marks, 2)):
        began = time.thread_time()
        found = understood(raw)
        assert time.thread_time() - began < 2
        assert most / 2 < len(found.recipients) <= most
        assert all(len(one.words) <= 400 for one in found.recipients)
    gaps = formal(head + "\n   " * 100_000 + "\n\n" + group.format(1, "no"))
    began = time.thread_time()
    assert understood(gaps).recipients[0].words == "Undelivered Mail Returned to Sender"  # as without a form
    assert time.thread_time() - began < 2


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(list(REPORTS.values())), st.data())
def test_no_damaged_report_raises(raw: bytes, data: st.DataObject) -> None:
    """Bytes changed, cut out, doubled: what is told stays plain text in bounds."""
    damaged = bytearray(raw)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged)))
        until = data.draw(st.integers(at, min(len(damaged), at + 60)))
        damaged[at:until] = data.draw(st.binary(max_size=20)) + bytes(damaged[at:until]) * data.draw(st.integers(0, 2))
    found = report(bytes(damaged))
    if found is not None:
        assert found.message_id
        assert found.recipients
        for one in found.recipients:
            assert "\n" not in one.words + one.address + found.reporter
            (one.words + one.address + found.reporter + found.message_id).encode()


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(list(WITHOUT_FORM.values())), st.text(max_size=300))
def test_no_text_raises(raw: bytes, text: str) -> None:
    """Whatever a server writes."""
    head = raw.partition(b"\n\n")[0] + b"\nContent-Transfer-Encoding: 8bit\nContent-Type: text/plain; charset=utf-8\n"
    report(head + b"\n" + text.encode("utf-8", "replace") + b"\n" + RETURNED.encode())
