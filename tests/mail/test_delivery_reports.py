"""What a real Postfix reports of mails that were handed over, and how it is understood."""

import asyncio
from collections.abc import Iterator

import pytest

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.mail import Draft, MailReport, Outcome, RecipientReport
from liveletter.mail.mime.build import build
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.read_receipt import read_receipt
from liveletter.mail.smtp.submitter import SmtpSubmitter
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.row("B8")]
ANN, BOB = "reports-ann@lab.test", "reports-bob@lab.test"


@pytest.fixture
def users(dovecot: Dovecot) -> None:
    """Ann and Bob."""
    for name in (ANN, BOB):
        dovecot.add_user(name, "secret")


@pytest.fixture
def impatient(dovecot: Dovecot) -> Iterator[Postfix]:
    """A server that tells soon of what it could not deliver yet."""
    with Postfix(dovecot, extra="delay_warning_time = 1s\n") as server:
        yield server


def account(postfix: Postfix, address: str = ANN) -> Account:
    """Somebody's account there."""
    server = Server("localhost", postfix.ports.submission, Security.STARTTLS)
    return Account(1, "Ann", address, smtp=server, trusted_pem=postfix.ca_pem)


async def send(postfix: Postfix, to: str, *, ask: bool = True) -> str:
    """Ann writes; returns the mail's Message-ID."""
    mail = build(Draft(1, to=to, subject="Hi", text="Hello"), account=account(postfix), now=1e9, jabber_id=False)
    submitter = SmtpSubmitter(account=account(postfix), password="secret", ask_reports=lambda: ask)
    said = await submitter.submit(mail)
    assert (said.refused, said.server, said.will_report) == ({}, "localhost", ask)
    return mail.message_id


def reports(dovecot: Dovecot, message_id: str) -> list[MailReport]:
    """All reports about a mail in Ann's mailbox."""
    raws = [file.read_bytes() for file in dovecot.maildir(ANN).glob("new/*")]
    found = [digest(raw, complete=True).report for raw in raws]
    return [report for report in found if report is not None and report.message_id == message_id]


async def told(dovecot: Dovecot, message_id: str, outcome: Outcome) -> tuple[RecipientReport, str]:
    """The first recipient of whom this was reported, and by whom."""

    def look() -> list[tuple[RecipientReport, str]]:
        return [
            (one, report.reporter)
            for report in reports(dovecot, message_id)
            for one in report.recipients
            if one.outcome is outcome
        ]

    return (await asyncio.to_thread(until, look, f"the report: {outcome}"))[0]


@pytest.mark.usefixtures("users")
async def test_success_is_reported(dovecot: Dovecot, postfix: Postfix) -> None:
    """With the address, the words and the name of the server."""
    one, reporter = await told(dovecot, await send(postfix, BOB), Outcome.DELIVERED)
    assert one.address == BOB
    assert one.words.startswith("250 2.0.0")
    assert one.words.endswith("Saved")
    assert reporter == "mx.lab.test"


@pytest.mark.usefixtures("users")
async def test_failure_is_reported(dovecot: Dovecot, postfix: Postfix) -> None:
    """Under the address that was written to, though it led to another."""
    one, _ = await told(dovecot, await send(postfix, "bounces@lab.test"), Outcome.FAILED)
    assert one == RecipientReport("bounces@lab.test", Outcome.FAILED, "5.1.1 there is no such person any more")


@pytest.mark.usefixtures("users")
async def test_failure_is_reported_unasked(dovecot: Dovecot, postfix: Postfix) -> None:
    """The setting is off: bounces come all the same, and success is not told."""
    message_id = await send(postfix, f"{BOB}, bounces@lab.test", ask=False)
    await told(dovecot, message_id, Outcome.FAILED)
    outcomes = {one.outcome for report in reports(dovecot, message_id) for one in report.recipients}
    assert outcomes == {Outcome.FAILED}


@pytest.mark.usefixtures("users")
async def test_each_of_several_is_told(dovecot: Dovecot, impatient: Postfix) -> None:
    """Who got it, who did not, and who may yet; what went on to another address is no proof."""
    message_id = await send(impatient, f"{BOB}, bounces2@lab.test, slow@lab.test")
    assert (await told(dovecot, message_id, Outcome.DELIVERED))[0].address == BOB
    assert (await told(dovecot, message_id, Outcome.FAILED))[0].address == "bounces2@lab.test"
    one, _ = await told(dovecot, message_id, Outcome.DELAYED)
    assert (one.address, one.words) == ("slow@lab.test", "4.2.1 the mailbox is busy")
    assert (await told(dovecot, message_id, Outcome.EXPANDED))[0].address == "bounces2@lab.test"


@pytest.mark.usefixtures("users")
async def test_a_read_receipt_arrives(dovecot: Dovecot, postfix: Postfix) -> None:
    """Sent by nobody, understood by whoever asked."""
    draft = Draft(1, to=BOB, subject="Hi", text="Read this", ask_receipt=True)
    asked = build(draft, account=account(postfix), now=1e9, jabber_id=False)
    receipt = read_receipt(digest(asked.raw, complete=True), account=account(postfix, BOB), now=1e9)
    await SmtpSubmitter(account=account(postfix, BOB), password="secret").submit(receipt)
    one, reporter = await told(dovecot, asked.message_id, Outcome.DISPLAYED)
    assert (one.address, reporter) == (BOB, "Liveletter")
