"""Handing mails over: each outcome has its own error, and nothing secret goes out in clear."""

import asyncio
import re
import socket
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import (
    DiskFull,
    NotEncrypted,
    ProtocolTrouble,
    RecipientsRefused,
    Refused,
    ServerError,
    UnknownHost,
    Unreachable,
    UntrustedCertificate,
    WrongPassword,
)
from liveletter.domain.mail import BuiltMail, Draft, Submission
from liveletter.mail.mime.build import build
from liveletter.mail.mime.digest import digest
from liveletter.mail.smtp.check import check_smtp
from liveletter.mail.smtp.envelope import xtext
from liveletter.mail.smtp.submitter import SmtpSubmitter
from tests.mail.smtp.fake import fake_smtp
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.waiting import until


def account(port: int, security: Security, *, host: str = "localhost", trusted_pem: str = "") -> Account:
    """An account that sends by this server."""
    return Account(
        1, "Ann", "smtp-ann@lab.test", smtp=Server(host, port, security), jid="ann@lab.test", trusted_pem=trusted_pem
    )


def mail(to: str = "smtp-bob@lab.test", text: str = "hello\n.dots\n..stay\n") -> BuiltMail:
    """A mail by Ann."""
    return build(Draft(1, to=to, subject="Hi", text=text), account=account(1, Security.TLS), now=1e9, jabber_id=True)


async def submit(port: int, security: Security, sent: BuiltMail, password: str = "secret", **more: str) -> Submission:
    """Hand a mail over."""
    submitter = SmtpSubmitter(account=account(port, security, **more), password=password, timeout=5)
    return await submitter.submit(sent)


def arrived(dovecot: Dovecot, message_id: str) -> bytes:
    """The mail with this Message-ID in Bob's mailbox, once it is there."""

    def look() -> bytes:
        files = dovecot.maildir("smtp-bob@lab.test").glob("new/*")
        return next((raw for raw in (file.read_bytes() for file in files) if message_id.encode() in raw), b"")

    return until(look, "the mail in Bob's mailbox")


@pytest.fixture
def users(dovecot: Dovecot) -> None:
    """Ann and Bob."""
    for name in ("smtp-ann@lab.test", "smtp-bob@lab.test"):
        dovecot.add_user(name, "secret")


@pytest.mark.servers
@pytest.mark.usefixtures("users")
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_a_mail_arrives_byte_for_byte(dovecot: Dovecot, postfix: Postfix, security: Security) -> None:
    """By STARTTLS and by TLS; the user's own server vouches for it."""
    port = postfix.ports.submission if security is Security.STARTTLS else postfix.ports.submissions
    sent = mail()
    said = await submit(port, security, sent, trusted_pem=postfix.ca_pem)
    assert said.refused == {}
    assert "queued" in said.response
    raw = await asyncio.to_thread(arrived, dovecot, sent.message_id)
    assert raw.replace(b"\r\n", b"\n").endswith(sent.raw.replace(b"\r\n", b"\n"))
    known = digest(raw, complete=True, authserv_ids=frozenset({postfix.authserv_id}))
    assert known.sender_vouched
    assert known.jabber_id == "ann@lab.test"


@pytest.mark.servers
@pytest.mark.usefixtures("users")
async def test_some_are_refused_the_others_get_it(dovecot: Dovecot, postfix: Postfix) -> None:
    """Named with the server's words."""
    sent = mail("smtp-bob@lab.test, nobody@lab.test, x@elsewhere.example")
    said = await submit(postfix.ports.submission, Security.STARTTLS, sent, trusted_pem=postfix.ca_pem)
    assert set(said.refused) == {"nobody@lab.test", "x@elsewhere.example"}
    assert "there is no such person" in said.refused["nobody@lab.test"]
    assert await asyncio.to_thread(arrived, dovecot, sent.message_id)


@pytest.mark.servers
@pytest.mark.usefixtures("users")
@pytest.mark.parametrize(
    ("to", "permanent"),
    [("nobody@lab.test", True), ("later@lab.test", False), ("nobody@lab.test, later@lab.test", False)],
)
async def test_all_are_refused(postfix: Postfix, to: str, permanent: bool) -> None:
    """Worth another try where one of them was only put off."""
    with pytest.raises(Refused) as caught:
        await submit(postfix.ports.submission, Security.STARTTLS, mail(to), trusted_pem=postfix.ca_pem)
    assert caught.value.permanent is permanent
    assert to.split(",")[0] in caught.value.detail


@pytest.mark.servers
@pytest.mark.usefixtures("users")
async def test_a_wrong_password_is_told_and_kept_out_of_the_error(postfix: Postfix) -> None:
    """The sentence names the account."""
    with pytest.raises(WrongPassword, match=r"smtp-ann@lab\.test") as caught:
        await submit(postfix.ports.submission, Security.STARTTLS, mail(), "wr0ng-one", trusted_pem=postfix.ca_pem)
    assert "wr0ng-one" not in f"{caught.value} {caught.value.detail}"


@pytest.mark.servers
@pytest.mark.usefixtures("users")
async def test_an_oversized_mail_is_refused_before_it_is_sent(postfix: Postfix) -> None:
    """RFC 1870, with both sizes."""
    sent = mail()
    large = BuiltMail(sent.message_id, sent.sender, sent.recipients, sent.raw + b"x" * postfix.size_limit, b"")
    with pytest.raises(Refused, match=r"50\.0 MB") as caught:
        await submit(postfix.ports.submission, Security.STARTTLS, large, trusted_pem=postfix.ca_pem)
    assert caught.value.permanent


@pytest.mark.servers
@pytest.mark.parametrize("security", [Security.STARTTLS, Security.TLS])
async def test_an_unknown_certificate_is_refused_and_shown(postfix: Postfix, security: Security) -> None:
    """The check brings it along for the user to judge; accepting it is enough."""
    port = postfix.ports.submission if security is Security.STARTTLS else postfix.ports.submissions
    with pytest.raises(UntrustedCertificate):
        await submit(port, security, mail())
    check = await check_smtp(account(port, security), "secret")
    assert not check.ok
    assert "BEGIN CERTIFICATE" in check.untrusted_pem
    assert "SHA-256" in check.untrusted_summary
    accepted = account(port, security, trusted_pem=check.untrusted_pem)
    assert (await check_smtp(accepted, "wrong")).sentence.startswith("localhost does not accept the password")


@pytest.mark.servers
@pytest.mark.usefixtures("users")
async def test_the_check_of_a_good_account(postfix: Postfix) -> None:
    """Nothing to say."""
    good = account(postfix.ports.submission, Security.STARTTLS, trusted_pem=postfix.ca_pem)
    check = await check_smtp(good, "secret")
    assert (check.ok, check.sentence) == (True, "")


async def test_stripped_starttls_gets_no_password() -> None:
    """Somebody on the way took the offer out: neither password nor mail goes."""
    async with fake_smtp() as fake:
        with pytest.raises(NotEncrypted):
            await submit(fake.port, Security.STARTTLS, mail())
        assert set(fake.verbs()) == {"EHLO", "QUIT"}


async def test_starttls_that_leads_nowhere() -> None:
    """The offer was a lie."""
    async with fake_smtp({"EHLO": "250-fake\r\n250-STARTTLS\r\n250 AUTH PLAIN"}) as fake:
        with pytest.raises(Unreachable):
            await submit(fake.port, Security.STARTTLS, mail())
        assert "AUTH" not in fake.verbs()


async def test_plain_is_for_this_computer_only() -> None:
    """Not even a connection is tried."""
    with pytest.raises(NotEncrypted):
        await submit(25, Security.PLAIN, mail(), host="mail.example.org")


async def test_the_computers_name_is_not_told() -> None:
    """EHLO says localhost."""
    async with fake_smtp() as fake:
        await submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1")
        assert fake.heard[0] == "EHLO localhost"
        assert socket.gethostname() == "localhost" or socket.gethostname() not in " ".join(fake.heard)


async def test_the_password_is_tried_once() -> None:
    """However many ways the server offers."""
    answers = {"EHLO": "250-fake\r\n250 AUTH PLAIN LOGIN CRAM-MD5", "AUTH": "535 no"}
    async with fake_smtp(answers) as fake:
        with pytest.raises(WrongPassword):
            await submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1")
        assert fake.verbs().count("AUTH") == 1


@pytest.mark.parametrize(
    ("answers", "error", "permanent"),
    [
        ({"EHLO": ""}, Unreachable, None),
        ({"AUTH": ""}, Unreachable, None),
        ({"AUTH": "454 later"}, Refused, False),
        ({"MAIL": "550 not you"}, Refused, True),
        ({"MAIL": "451 later"}, Refused, False),
        ({"MAIL": ""}, Unreachable, None),
        ({"RCPT": ""}, Unreachable, None),
        ({"RCPT": "452 full"}, RecipientsRefused, False),
        ({"DATA": "554 no"}, Refused, True),
        ({".": "552 too much"}, Refused, True),
        ({".": "451 4.4.2 timeout"}, Refused, False),
        ({".": "421 closing"}, Refused, False),
        ({".": "250-fine\r\n250 taken"}, None, None),
        ({".": ""}, ProtocolTrouble, None),
        ({".": "nonsense"}, ProtocolTrouble, None),
        ({".": "354 go on"}, ProtocolTrouble, None),
        ({"DATA": ""}, Unreachable, None),
        ({"DATA": "nonsense"}, Refused, False),
        ({"DATA": "250 fine"}, Refused, False),
        ({"DATA": "421 closing"}, Refused, False),
        ({"MAIL": "nonsense"}, Refused, False),
        ({"EHLO": "nonsense"}, Refused, False),
        ({"EHLO": "250-fake\r\n250 SIZE 1000"}, None, None),
        ({"QUIT": ""}, None, None),
        ({"QUIT": "500 stay"}, None, None),
    ],
)
async def test_each_trouble_has_its_error(
    answers: dict[str, str], error: type[ServerError] | None, permanent: bool | None
) -> None:
    """Before the text nothing was handed over; after it, an answer is an answer, and without one nobody knows; a lost
    farewell does not matter."""
    async with fake_smtp(answers) as fake:
        if error is None:
            said = await submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1")
            assert said.response.endswith("taken")
            return
        with pytest.raises(error) as caught:
            await submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1")
        assert type(caught.value) is error
        assert getattr(caught.value, "permanent", None) is permanent


async def test_a_greeting_that_refuses() -> None:
    """For now, or for good."""
    async with fake_smtp(greeting="421 too busy") as fake:
        with pytest.raises(Refused) as caught:
            await submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1")
        assert not caught.value.permanent


async def test_letters_beyond_ascii_need_a_server_that_takes_them() -> None:
    """RFC 6531; asked for only where an address needs it."""
    async with fake_smtp() as fake:
        with pytest.raises(Refused, match="ASCII"):
            await submit(fake.port, Security.PLAIN, mail("jörg@b.org"), host="127.0.0.1")
    offers = {"EHLO": "250-fake\r\n250-AUTH PLAIN\r\n250-8BITMIME\r\n250 SMTPUTF8"}
    async with fake_smtp(offers) as fake:
        await submit(fake.port, Security.PLAIN, mail("jörg@b.org"), host="127.0.0.1")
        assert "SMTPUTF8" in " ".join(fake.heard)
        assert "RCPT TO:<jörg@b.org>" in fake.heard
        fake.heard.clear()
        await submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1")
        assert "SMTPUTF8" not in " ".join(fake.heard)


async def test_nobody_there() -> None:
    """A closed port, and a name that does not exist."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(Unreachable):
        await submit(port, Security.TLS, mail(), host="127.0.0.1")
    with pytest.raises(UnknownHost):
        await submit(port, Security.TLS, mail(), host="smtp.nowhere.invalid")


async def test_cancelling_hangs_up() -> None:
    """At once, without a farewell that could become part of the text."""
    async with fake_smtp({"RCPT": "250-wait"}) as fake:
        task = asyncio.create_task(submit(fake.port, Security.PLAIN, mail(), host="127.0.0.1"))
        async with asyncio.timeout(5):
            await fake.recipient_named.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert "QUIT" not in fake.verbs()


DSN = {"EHLO": "250-fake\r\n250-AUTH PLAIN\r\n250-DSN\r\n250 SIZE 5000"}


async def test_reports_are_asked_for() -> None:
    """RFC 3461: for each recipient, with what is needed to know the mail again."""
    async with fake_smtp(DSN) as fake:
        sent = mail("bob+lists@b.org, carol@b.org")
        said = await submit(fake.port, Security.PLAIN, sent, host="127.0.0.1")
        options = f" SIZE={len(sent.raw)} RET=HDRS ENVID={sent.message_id}"
        assert f"MAIL FROM:<smtp-ann@lab.test>{options}" in fake.heard
        notify = "NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;"
        assert f"RCPT TO:<bob+lists@b.org> {notify}bob+2Blists@b.org" in fake.heard
        assert f"RCPT TO:<carol@b.org> {notify}carol@b.org" in fake.heard
        assert (said.will_report, said.server) == (True, "127.0.0.1")


@pytest.mark.parametrize("why", ["not offered", "not wanted", "automatic mail"])
async def test_reports_are_not_asked_for(why: str) -> None:
    """Where the server, the user or the kind of mail forbids it."""
    async with fake_smtp({} if why == "not offered" else DSN) as fake:
        sender = account(fake.port, Security.PLAIN, host="127.0.0.1")
        submitter = SmtpSubmitter(account=sender, password="secret", timeout=5, ask_reports=lambda: why != "not wanted")
        said = await submitter.submit(replace(mail(), ask_delivery=why != "automatic mail"))
        assert not said.will_report
        assert "RCPT TO:<smtp-bob@lab.test>" in fake.heard
        assert "ENVID" not in " ".join(fake.heard)


async def test_an_empty_sender_goes_as_such() -> None:
    """Receipts have nobody to whom a report could go (RFC 8098 section 3)."""
    async with fake_smtp(DSN) as fake:
        sent = replace(mail(), sender="", ask_delivery=False)
        await submit(fake.port, Security.PLAIN, sent, host="127.0.0.1")
        assert f"MAIL FROM:<> SIZE={len(sent.raw)}" in fake.heard


async def test_the_text_is_announced_right_before_it_goes() -> None:
    """When the server has agreed to take it, and not where it did not."""
    async with fake_smtp() as fake:
        heard: list[list[str]] = []
        sender = account(fake.port, Security.PLAIN, host="127.0.0.1")
        submitter = SmtpSubmitter(account=sender, password="secret", timeout=5)
        await submitter.submit(mail(), lambda: heard.append(list(fake.heard)))
        assert [told[-1] for told in heard] == ["DATA"]
    async with fake_smtp({"DATA": "451 later"}) as fake:
        sender = account(fake.port, Security.PLAIN, host="127.0.0.1")
        with pytest.raises(Refused):
            await SmtpSubmitter(account=sender, password="secret").submit(mail(), lambda: heard.append([]))
    assert len(heard) == 1


async def test_the_text_does_not_go_where_the_announcement_fails() -> None:
    """A full disk: neither the text nor a farewell that would be part of it."""

    def full() -> None:
        raise DiskFull("There is no room.")

    async with fake_smtp() as fake:
        sender = account(fake.port, Security.PLAIN, host="127.0.0.1")
        with pytest.raises(DiskFull):
            await SmtpSubmitter(account=sender, password="secret", timeout=5).submit(mail(), full)
    assert fake.heard[-1] in {"DATA", ""}
    assert "QUIT" not in fake.verbs()


async def test_the_size_limit_is_asked_for_once() -> None:
    """RFC 1870; nothing is sent for it. A server that does not say has none."""
    async with fake_smtp() as fake:
        sender = account(fake.port, Security.PLAIN, host="127.0.0.1")
        submitter = SmtpSubmitter(account=sender, password="secret", timeout=5)
        assert await submitter.size_limit() == 1000
        assert await submitter.size_limit() == 1000
        assert fake.verbs() == ["EHLO", "AUTH", "QUIT"]
    async with fake_smtp({"EHLO": "250-fake\r\n250-SIZE huge\r\n250 AUTH PLAIN"}) as fake:
        sender = account(fake.port, Security.PLAIN, host="127.0.0.1")
        assert await SmtpSubmitter(account=sender, password="secret", timeout=5).size_limit() == 0


@given(st.text(st.characters(max_codepoint=127, min_codepoint=1)))
def test_xtext_holds_nothing_that_ends_a_word(text: str) -> None:
    """And can be read back."""
    written = xtext(text)
    assert re.fullmatch("[!-~]*", written)
    assert "=" not in written
    assert re.sub(r"\+([0-9A-F]{2})", lambda match: chr(int(match[1], 16)), written) == text
