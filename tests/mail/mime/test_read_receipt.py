"""Read receipts: asked for, told, and understood by the other side (RFC 8098)."""

import email
import email.policy
from dataclasses import replace

import pytest

from liveletter.domain.accounts import Account
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import Draft, Mailbox, MailDigest, MailReport, Outcome, RecipientReport
from liveletter.mail.mime.build import build
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.opened import open_mail
from liveletter.mail.mime.read_receipt import read_receipt

pytestmark = pytest.mark.row("B8")
ANN = Account(1, "Ann", "ann@lab.test")
BOB = Account(2, "Bob Äh", "bob@lab.test")
NOW = 1_700_000_000.0


def asking(*, ask: bool = True, subject: str = "The offer") -> MailDigest:
    """Ann's mail as Bob gets it."""
    mail = build(
        Draft(1, to="bob@lab.test", subject=subject, text="Hi", ask_receipt=ask), account=ANN, now=NOW, jabber_id=False
    )
    return digest(mail.raw, complete=True)


def test_asking_and_telling() -> None:
    """What Ann asks, Bob allows and Ann's program understands."""
    asked = asking()
    assert asked.receipt_to == "ann@lab.test"
    receipt = read_receipt(asked, account=BOB, now=NOW)
    assert (receipt.sender, receipt.recipients, receipt.ask_delivery) == ("", ("ann@lab.test",), False)
    assert receipt.raw.isascii()
    told = digest(receipt.raw, complete=True)
    assert told.report == MailReport(
        asked.message_id, (RecipientReport("bob@lab.test", Outcome.DISPLAYED),), "Liveletter"
    )
    assert (told.is_automatic, told.receipt_to) == (True, "")
    assert (told.sender, told.in_reply_to) == (Mailbox("Bob Äh", "bob@lab.test"), asked.message_id)
    assert told.message_id == receipt.message_id


def test_other_programs_can_read_it() -> None:
    """The standard library finds the fields where RFC 8098 says."""
    asked = asking(subject="Überraschung\n" + "long " * 50)
    receipt = read_receipt(asked, account=BOB, now=NOW)
    parsed = email.message_from_bytes(receipt.raw, policy=email.policy.default)
    assert parsed.get_content_type() == "multipart/report"
    assert parsed.get_param("report-type") == "disposition-notification"
    assert parsed["Auto-Submitted"] == "auto-replied"
    assert parsed["Subject"].startswith("Read: Überraschung long")
    people, programs = parsed.iter_parts()
    assert "Überraschung" in people.get_content()
    fields = email.message_from_bytes(programs.as_bytes().partition(b"\n\n")[2])
    assert programs.get_content_type() == "message/disposition-notification"
    assert fields["Final-Recipient"] == "rfc822; bob@lab.test"
    assert fields["Original-Message-ID"] == f"<{asked.message_id}>"
    assert fields["Disposition"] == "manual-action/MDN-sent-manually; displayed"
    assert max(map(len, receipt.raw.split(b"\r\n"))) <= 998


def test_a_mail_without_a_name_of_its_own() -> None:
    """Nothing is claimed about it."""
    receipt = read_receipt(replace(asking(), message_id="0" * 40 + "@no-message-id.invalid"), account=BOB, now=NOW)
    assert b"no-message-id" not in receipt.raw
    assert digest(receipt.raw, complete=True).report is None


def test_an_address_beyond_ascii() -> None:
    """RFC 6533's form."""
    receipt = read_receipt(asking(), account=Account(2, "Jörg", "jörg@lab.test"), now=NOW)
    assert b"message/global-disposition-notification" in receipt.raw
    told = digest(receipt.raw, complete=True).report
    assert told is not None
    assert told.recipients[0].address == "jörg@lab.test"


@pytest.mark.parametrize("receipt_to", ["", "nobody", "a@b.org, c@d.org", "a@b.org\r\nBcc: x@y.org"])
def test_nobody_to_tell(receipt_to: str) -> None:
    """Or too many."""
    with pytest.raises(AddressError):
        read_receipt(replace(asking(), receipt_to=receipt_to), account=BOB, now=NOW)


HEAD = "From: Ann <ann@lab.test>\nTo: bob@lab.test\nDate: Mon, 1 Jan 2024 10:00:00 +0000\n"


@pytest.mark.parametrize(
    ("head", "to"),
    [
        ("Disposition-Notification-To: Ann <ann@lab.test>", "ann@lab.test"),
        ("Disposition-Notification-To: <ann@lab.test>\nReturn-Path: <other@lab.test>", "ann@lab.test"),
        ("Disposition-Notification-To: ann@lab.test, ben@lab.test", ""),
        ("Disposition-Notification-To: ann@lab.test\nDisposition-Notification-To: ben@lab.test", ""),
        ("Disposition-Notification-To: yes please", ""),
        ("Disposition-Notification-To: <ann(at)lab.test>", ""),
        ("Disposition-Notification-To: ann@lab.test\nList-Id: <list.lab.test>", ""),
        ("Disposition-Notification-To: ann@lab.test\nAuto-Submitted: auto-generated", ""),
        ("Disposition-Notification-To: ann@lab.test\nPrecedence: bulk", ""),
        ("Disposition-Notification-To: ann@lab.test\nReturn-Path: <>", ""),
        ("Disposition-Notification-To: ann@lab.test\nContent-Type: multipart/report; boundary=b", ""),
        ("Subject: Hi", ""),
    ],
)
def test_who_is_told(head: str, to: str) -> None:
    """One person, and no program, list or bounce."""
    raw = f"{HEAD}{head}\n\nHi\n".encode()
    assert digest(raw, complete=True).receipt_to == to
    assert digest(raw.partition(b"\n\n")[0] + b"\n\n", complete=False).receipt_to == to
    assert open_mail(1, raw).receipt_to == to


def test_nothing_is_asked_unasked() -> None:
    """The header is there only where the user wants it."""
    assert asking(ask=False).receipt_to == ""
