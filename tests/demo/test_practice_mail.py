"""The practice servers for mail, spoken to by the standard library's clients."""

import asyncio
import imaplib
import smtplib
import ssl
from collections.abc import AsyncIterator
from email import message_from_bytes

import pytest
import pytest_asyncio

from liveletter.demo.people import ALICE, BOB, MAIL_HOST, PracticePerson
from liveletter.demo.servers import PracticeServers
from liveletter.domain.accounts import Account, Security, Server


@pytest_asyncio.fixture
async def servers() -> AsyncIterator[PracticeServers]:
    servers = PracticeServers()
    await servers.start()
    yield servers
    await servers.stop()


def _server(server: Server | None) -> Server:
    assert server is not None
    return server


def _context(account: Account) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=account.trusted_pem)


class Imap:
    """A logged-in imaplib client with a context manager that logs out."""

    def __init__(self, servers: PracticeServers, person: PracticePerson) -> None:
        account = servers.account(person)
        server = _server(account.imap)
        assert server.security is Security.TLS
        self.client = imaplib.IMAP4_SSL(server.host, server.port, ssl_context=_context(account), timeout=10)
        self.client.login(account.mail_address, servers.passwords[person.user])

    def __enter__(self) -> imaplib.IMAP4:
        return self.client

    def __exit__(self, *_: object) -> None:
        self.client.logout()


def _send(servers: PracticeServers, person: PracticePerson, to: str, raw: bytes) -> dict[str, tuple[int, bytes]]:
    account = servers.account(person)
    server = _server(account.smtp)
    with smtplib.SMTP(server.host, server.port, timeout=10) as client:
        client.starttls(context=_context(account))
        client.login(account.mail_address, servers.passwords[person.user])
        return client.sendmail(account.mail_address, [to], raw)


_MAIL = (
    b"From: Bob <bob@demo.test>\r\nTo: alice@demo.test\r\nSubject: Boat\r\nMessage-ID: <1@demo.test>\r\n\r\nAhoy\r\n"
)


def _inbox(servers: PracticeServers, person: PracticePerson) -> list[bytes]:
    with Imap(servers, person) as client:
        client.select("INBOX")
        _, parts = client.uid("FETCH", "1:*", "(BODY.PEEK[])")
    return [part[1] for part in parts if isinstance(part, tuple)]


async def test_a_mail_reaches_the_other_mailbox_and_is_vouched_for(servers: PracticeServers) -> None:
    assert await asyncio.to_thread(_send, servers, BOB, ALICE.address, _MAIL) == {}
    (raw,) = await asyncio.to_thread(_inbox, servers, ALICE)
    assert raw.endswith(_MAIL)
    (results,) = message_from_bytes(raw).get_all("Authentication-Results") or []
    assert results.startswith(f"{MAIL_HOST}; ")
    assert "dmarc=pass header.from=demo.test" in results


async def test_results_that_a_sender_wrote_are_removed(servers: PracticeServers) -> None:
    forged = b"Authentication-Results: mail.demo.test;\r\n dkim=pass header.d=bank.test\r\n" + _MAIL
    await asyncio.to_thread(_send, servers, BOB, ALICE.address, forged)
    (raw,) = await asyncio.to_thread(_inbox, servers, ALICE)
    assert b"bank.test" not in raw
    assert raw.endswith(_MAIL)


async def test_nobody_writes_in_anothers_name(servers: PracticeServers) -> None:
    with pytest.raises(smtplib.SMTPDataError, match="may not write as bob@"):
        await asyncio.to_thread(_send, servers, ALICE, ALICE.address, _MAIL)


async def test_mail_to_nobody_is_refused(servers: PracticeServers) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        await asyncio.to_thread(_send, servers, BOB, "nobody@demo.test", _MAIL)


async def test_log_in_needs_encryption_and_the_password(servers: PracticeServers) -> None:
    account = servers.account(BOB)
    server = _server(account.smtp)

    def without_encryption() -> None:
        with smtplib.SMTP(server.host, server.port, timeout=10) as client:
            client.login(account.mail_address, servers.passwords["bob"])

    def with_a_wrong_password() -> None:
        with smtplib.SMTP(server.host, server.port, timeout=10) as client:
            client.starttls(context=_context(account))
            client.login(account.mail_address, "wrong")

    with pytest.raises(smtplib.SMTPNotSupportedError):
        await asyncio.to_thread(without_encryption)
    with pytest.raises(smtplib.SMTPAuthenticationError):
        await asyncio.to_thread(with_a_wrong_password)


async def test_a_wrong_imap_password_is_refused(servers: PracticeServers) -> None:
    server = _server(servers.account(ALICE).imap)

    def log_in() -> None:
        client = imaplib.IMAP4_SSL(server.host, server.port, ssl_context=_context(servers.account(ALICE)), timeout=10)
        try:
            client.login(ALICE.address, "wrong")
        finally:
            client.shutdown()

    with pytest.raises(imaplib.IMAP4.error):
        await asyncio.to_thread(log_in)


async def test_flags_move_and_append_are_kept(servers: PracticeServers) -> None:
    await servers.mailboxes.deliver(ALICE.address, _MAIL)

    def change() -> tuple[list[bytes], list[bytes]]:
        with Imap(servers, ALICE) as client:
            client.append("Sent", r"(\Seen)", "", _MAIL)
            client.select("INBOX")
            client.uid("STORE", "1:*", "+FLAGS", r"(\Seen \Flagged)")
            _, flags = client.uid("FETCH", "1:*", "(FLAGS)")
            client.uid("MOVE", "1:*", "Archive")
            _, counts = client.status("Archive", "(MESSAGES)")
            return flags, counts

    flags, counts = await asyncio.to_thread(change)
    assert rb"\Flagged" in flags[0]
    assert rb"\Seen" in flags[0]
    assert b"MESSAGES 1" in counts[0]


async def test_idle_tells_of_new_mail(servers: PracticeServers) -> None:
    account = servers.account(ALICE)
    server = _server(account.imap)
    reader, writer = await asyncio.open_connection(server.host, server.port, ssl=_context(account))
    async with asyncio.timeout(10):
        await reader.readline()
        login = f'a LOGIN "{account.mail_address}" "{servers.passwords["alice"]}"\r\nb SELECT INBOX\r\n'
        writer.write(login.encode())
        while not (await reader.readline()).startswith(b"b OK"):
            pass
        writer.write(b"c IDLE\r\n")
        assert (await reader.readline()).startswith(b"+")
        await servers.mailboxes.deliver(ALICE.address, _MAIL)
        while b"EXISTS" not in (line := await reader.readline()):
            pass
        assert line == b"* 1 EXISTS\r\n"
    writer.close()
    await writer.wait_closed()
