"""Finding servers: what is published, in which order it is believed, and that it ends in time."""

import asyncio
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.domain.accounts import Security, Server, ServersFound, Service
from liveletter.mail.autoconfig import find, guesses
from liveletter.mail.autoconfig.config_file import SIZE_LIMIT, servers_in
from liveletter.mail.autoconfig.find import find_servers
from liveletter.mail.autoconfig.names import SystemNames, Target

FILE = b"""<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x.org"><domain>x.org</domain>
<incomingServer type="pop3"><hostname>pop.x.org</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<incomingServer type="imap"><hostname>p.x.org</hostname><port>143</port><socketType>plain</socketType></incomingServer>
<incomingServer type="imap"><hostname> imap.%EMAILDOMAIN% </hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.x.org</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>%EMAILADDRESS%</username></outgoingServer></emailProvider></clientConfig>"""
IMAP = Server("imap.x.org", 993, Security.TLS, "ann")
SMTP = Server("smtp.x.org", 587, Security.STARTTLS)


class Records:
    """Name servers that know a few records. Notes the questions."""

    def __init__(self, services: dict[str, Target] | None = None, exchanger: str = "") -> None:
        self.asked: list[str] = []
        self._services = services or {}
        self._exchanger = exchanger

    async def srv(self, name: str) -> Target | None:
        """A service's record."""
        self.asked.append(name)
        return self._services.get(name)

    async def mx(self, domain: str) -> str:
        """The exchanger."""
        self.asked.append(domain)
        return self._exchanger


class Web:
    """Files at addresses. Notes what was asked for."""

    def __init__(self, files: dict[str, bytes] | None = None) -> None:
        self.asked: list[str] = []
        self._files = files or {}

    async def __call__(self, url: str) -> bytes:
        self.asked.append(url)
        return self._files.get(url, b"")


async def nobody(service: Service, server: Server) -> bool:
    """No server answers."""
    return False


async def found(records: Records | None = None, web: Web | None = None, probe: guesses.Probe = nobody) -> ServersFound:
    """The servers of ann@x.org."""
    return await find_servers("ann@x.org", names=records or Records(), fetch=web or Web(), probe=probe)


@pytest.mark.parametrize(
    "url",
    ["https://autoconfig.x.org/mail/config-v1.1.xml", "https://x.org/.well-known/autoconfig/mail/config-v1.1.xml"],
)
async def test_a_published_file(url: str) -> None:
    """The first encrypted IMAP and SMTP server; the address is told to nobody."""
    web = Web({url: FILE})
    assert await found(web=web) == ServersFound(imap=IMAP, smtp=SMTP, source="autoconfig")
    assert all(asked.startswith("https://") and "ann" not in asked for asked in web.asked)


async def test_service_records() -> None:
    """RFC 6186 and 8314; TLS before STARTTLS; the chat server by RFC 6120."""
    records = Records(
        {
            "_imap._tcp.x.org": Target("a.x.org", 143),
            "_submissions._tcp.x.org": Target("b.x.org", 465),
            "_submission._tcp.x.org": Target("c.x.org", 587),
            "_xmpp-client._tcp.x.org": Target("chat.x.org", 5222),
        }
    )
    assert await found(records) == ServersFound(
        imap=Server("a.x.org", 143, Security.STARTTLS),
        smtp=Server("b.x.org", 465, Security.TLS),
        xmpp=Server("chat.x.org", 5222, Security.STARTTLS),
        jid="ann@x.org",
        source="srv",
    )


async def test_the_providers_file() -> None:
    """The domain's mail is kept by somebody else, who publishes."""
    records = Records(exchanger="mx1.mail.provider.example")
    web = Web({"https://autoconfig.provider.example/mail/config-v1.1.xml": FILE})
    assert (await found(records, web)).source == "mx"


async def test_guesses_come_last() -> None:
    """Usual names that answer."""

    async def probe(service: Service, server: Server) -> bool:
        return server.host == "mail.x.org"

    assert await found(probe=probe) == ServersFound(
        imap=Server("mail.x.org", 993, Security.TLS), smtp=Server("mail.x.org", 465, Security.TLS), source="guess"
    )


async def test_nothing_is_found() -> None:
    """Then the source is empty, also for an address without a real domain."""
    assert await found() == ServersFound()
    for address in ("ann@localhost", "ann", "ann@", "ann@x..y", "ann@\u2488com"):
        assert await find_servers(address, names=Records(), fetch=Web(), probe=nobody) == ServersFound()


async def test_what_hangs_does_not_hold_up_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server, a web server and a firewall that never answer."""
    for name, seconds in (("PART_TIME", 0.2), ("FILE_TIME", 0.1)):
        monkeypatch.setattr(find, name, seconds)
    monkeypatch.setattr(guesses, "PROBE_TIME", 0.1)

    class Hanging(Records):
        async def mx(self, domain: str) -> str:
            await asyncio.sleep(60)
            return ""

    async def fetch(url: str) -> bytes:
        await asyncio.sleep(60)
        return b""

    async def probe(service: Service, server: Server) -> bool:
        await asyncio.sleep(0 if server.host == "imap.x.org" else 60)
        return True

    began = time.monotonic()
    known = await find_servers("ann@x.org", names=Hanging(), fetch=fetch, probe=probe)
    assert known.imap == Server("imap.x.org", 993, Security.TLS)
    assert time.monotonic() - began < 3


async def test_offline_it_answers_at_once() -> None:
    """No name server, no net."""
    began = time.monotonic()
    assert await find_servers("ann@nowhere.invalid", names=SystemNames()) == ServersFound()
    assert time.monotonic() - began < 8


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<clientConfig>",
        b"not XML",
        FILE.replace(b"SSL", b"plain").replace(b"STARTTLS", b"plain"),
        FILE.replace(b'"1.0"?>', b'"1.0"?><!DOCTYPE x [<!ENTITY a "imap.evil.org">]>'),
        FILE.replace(b'"1.0"?>', b'"1.0"?><!DOCTYPE x SYSTEM "http://evil.org/x.dtd">'),
        FILE.replace(b'"1.0"?>', b'"1.0"?><!DOCTYPE x [<!ENTITY a "b">]>').decode().encode("utf-16"),
        FILE + b" " * SIZE_LIMIT,
        FILE.replace(b"993", b"0").replace(b"587", b"99999"),
        FILE.replace(b"imap.%EMAILDOMAIN%", b"a b").replace(b"smtp.x.org", b"http://evil.org/"),
    ],
)
def test_a_file_that_says_nothing(data: bytes) -> None:
    """Malformed, unencrypted, with a document type, too long, or with nonsense in it."""
    assert servers_in(data, "ann@x.org") == (None, None)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.integers(0, len(FILE)))
def test_no_file_raises(noise: bytes, at: int) -> None:
    """Whatever a stranger publishes."""
    servers_in(noise, "ann@x.org")
    servers_in(FILE[:at] + noise + FILE[at:], "ann@x.org")
