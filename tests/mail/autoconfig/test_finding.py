"""Finding servers, with DNS and web of the test's own: nothing is asked outside."""

import asyncio
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.accounts import Security, Server, ServersFound
from liveletter.mail.autoconfig import finding
from liveletter.mail.autoconfig.finding import Fetch, find_servers
from liveletter.mail.autoconfig.guessing import guessed
from liveletter.mail.autoconfig.published import servers_in

FILE = b"""<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="lab.test">
  <incomingServer type="pop3"><hostname>pop.lab.test</hostname>
    <port>995</port><socketType>SSL</socketType></incomingServer>
  <incomingServer type="imap"><hostname>old.lab.test</hostname>
    <port>143</port><socketType>plain</socketType></incomingServer>
  <incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
    <username>%EMAILLOCALPART%</username></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.lab.test</hostname><port>587</port><socketType>STARTTLS</socketType>
    <username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>"""
IMAP = Server("imap.lab.test", 993, Security.TLS, user="bob")
SMTP = Server("smtp.lab.test", 587, Security.STARTTLS)


class Names:
    """A resolver that knows what it is given."""

    def __init__(self, srv: Mapping[str, tuple[str, int]] | None = None, mx: Mapping[str, str] | None = None) -> None:
        self._srv, self._mx = srv or {}, mx or {}

    async def srv(self, name: str) -> list[tuple[str, int]]:
        return [self._srv[name]] if name in self._srv else []

    async def mx(self, domain: str) -> list[str]:
        return [self._mx[domain]] if domain in self._mx else []


def web(files: Mapping[str, bytes]) -> Fetch:
    async def fetch(url: str) -> bytes | None:
        assert url.startswith("https://")
        assert "secret" not in url
        return files.get(url)

    return fetch


async def nothing(domain: str) -> ServersFound | None:
    return None


async def test_a_published_file_is_believed_first() -> None:
    files = {"https://autoconfig.lab.test/mail/config-v1.1.xml": FILE}
    names = Names(srv={"_imaps._tcp.lab.test": ("other.lab.test", 993)})
    found = await find_servers("bob@lab.test", resolver=names, fetch=web(files), guess=nothing)
    assert (found.imap, found.smtp, found.source) == (IMAP, SMTP, "autoconfig")


async def test_dns_names_mail_and_chat() -> None:
    names = Names(
        srv={
            "_imaps._tcp.lab.test": ("mx.lab.test", 993),
            "_submission._tcp.lab.test": ("mx.lab.test", 587),
            "_xmpp-client._tcp.lab.test": ("chat.lab.test", 5222),
        }
    )
    found = await find_servers("bob@lab.test", resolver=names, fetch=web({}), guess=nothing)
    assert found == ServersFound(
        imap=Server("mx.lab.test", 993, Security.TLS),
        smtp=Server("mx.lab.test", 587, Security.STARTTLS),
        xmpp=Server("chat.lab.test", 5222, Security.STARTTLS),
        jid="bob@lab.test",
        source="srv",
    )


async def test_the_provider_behind_a_domain_is_asked() -> None:
    names = Names(mx={"lab.test": "mx1.provider.test"})
    files = {"https://provider.test/.well-known/autoconfig/mail/config-v1.1.xml": FILE}
    found = await find_servers("bob@lab.test", resolver=names, fetch=web(files), guess=nothing)
    assert found.imap == IMAP


async def test_at_last_the_usual_names_are_tried() -> None:
    async def probe(server: Server) -> bool:
        return server.host in {"mail.lab.test", "smtp.lab.test"}

    found = await find_servers(
        "bob@lab.test", resolver=Names(), fetch=web({}), guess=lambda domain: guessed(domain, probe)
    )
    assert found.imap == Server("mail.lab.test", 993, Security.TLS)
    assert found.smtp == Server("smtp.lab.test", 465, Security.TLS)
    assert found.source == "guess"


async def test_nothing_found_is_said_so() -> None:
    assert await find_servers("bob@lab.test", resolver=Names(), fetch=web({}), guess=nothing) == ServersFound()


async def test_what_does_not_answer_does_not_hold_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "PATIENCE", 0.1)

    async def never(domain: str) -> ServersFound | None:
        await asyncio.Event().wait()
        return None

    files = {"https://autoconfig.lab.test/mail/config-v1.1.xml": FILE}
    found = await find_servers("bob@lab.test", resolver=Names(), fetch=web(files), guess=never)
    assert found.imap == IMAP


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html></html>",
        b"<clientConfig/>",
        b"\xff\xfe",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + FILE[21:],
        b"<clientConfig>" + b" " * 300_000 + b"</clientConfig>",
        FILE.replace(b"SSL", b"plain").replace(b"STARTTLS", b"plain"),
        FILE.replace(b"993", b"many").replace(b"587", b""),
    ],
)
def test_a_file_that_is_no_good_is_left_out(content: bytes) -> None:
    assert servers_in(content, "bob@lab.test") is None


@given(st.binary())
def test_any_bytes_are_read_or_left_out(content: bytes) -> None:
    assert servers_in(content, "bob@lab.test") is None
