"""Logging in, and not."""

import asyncio
import ssl
from dataclasses import replace

import pytest
import trustme

from liveletter.domain.accounts import Account, LinkState, Security, Server
from liveletter.networks.xmpp.check import check_xmpp
from liveletter.networks.xmpp.network import XmppNetwork
from liveletter.settings import Settings
from tests.networks.lab import PASSWORD, QUICK, Line, account, new_user
from tests.networks.sink import RecordingSink
from tests.servers.daemon import free_port
from tests.servers.prosody import Prosody

pytestmark = pytest.mark.servers


@pytest.mark.parametrize("security", list(Security))
async def test_each_kind_of_security_works_on_loopback(prosody: Prosody, security: Security) -> None:
    check = await check_xmpp(account(prosody, new_user(prosody, "alice"), security=security), PASSWORD)
    assert (check.ok, check.sentence) == (True, "")


@pytest.mark.parametrize("security", list(Security))
async def test_a_wrong_password_ends_the_run(prosody: Prosody, security: Security) -> None:
    sink, jid = RecordingSink(), new_user(prosody, "alice")
    wrong = account(prosody, jid, security=security)
    network = XmppNetwork(account=wrong, password="guess", sink=sink, settings=Settings(), timing=QUICK)
    await asyncio.wait_for(network.run(), 10)
    assert [state for state, _ in sink.states] == [LinkState.CONNECTING, LinkState.FAILED]
    assert f"password of {jid} was refused" in sink.states[-1][1]
    assert "guess" not in repr(sink.states)
    check = await check_xmpp(wrong, "guess")
    assert (check.ok, check.sentence) == (False, sink.states[-1][1])


@pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
async def test_an_untrusted_certificate_ends_the_run_and_can_be_accepted(prosody: Prosody, security: Security) -> None:
    sink = RecordingSink()
    wary = replace(account(prosody, new_user(prosody, "alice"), security=security), trusted_pem="")
    network = XmppNetwork(account=wary, password=PASSWORD, sink=sink, settings=Settings(), timing=QUICK)
    await asyncio.wait_for(network.run(), 10)
    assert sink.states[-1][0] is LinkState.FAILED
    check = await check_xmpp(wary, PASSWORD)
    assert not check.ok
    assert "not signed by an authority" in check.sentence
    assert "lab.test" in check.untrusted_summary
    assert "SHA-256" in check.untrusted_summary
    assert (await check_xmpp(replace(wary, trusted_pem=check.untrusted_pem), PASSWORD)).ok


@pytest.mark.parametrize("security", list(Security))
async def test_a_server_of_another_domain(prosody: Prosody, security: Security) -> None:
    check = await check_xmpp(account(prosody, "alice@other.test", security=security), PASSWORD)
    assert not check.ok
    assert "does not serve this chat address" in check.sentence


async def test_a_certificate_for_another_name_is_refused() -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.test").configure_cert(context)

    async def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0, ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        there = account_at("a@lab.test", Server("127.0.0.1", port, Security.TLS))
        check = await check_xmpp(replace(there, trusted_pem=authority.cert_pem.bytes().decode()), PASSWORD)
    assert not check.ok
    assert "for another name" in check.sentence


async def test_plain_is_for_loopback_only() -> None:
    far = account_at("alice@far.test", Server("192.0.2.1", 5222, Security.PLAIN))
    check = await check_xmpp(far, PASSWORD)
    assert not check.ok
    assert "without encryption" in check.sentence


async def test_unknown_hosts_and_deaf_ports() -> None:
    unknown = await check_xmpp(account_at("a@b.invalid", Server("no.such.host.invalid", 5222, Security.TLS)), PASSWORD)
    assert "cannot be found" in unknown.sentence
    closed = await check_xmpp(account_at("a@lab.test", Server("127.0.0.1", free_port(), Security.TLS)), PASSWORD)
    assert "takes no connections" in closed.sentence
    looked_up = await check_xmpp(account_at("a@no-such-domain.invalid", Server("", 0, Security.TLS)), PASSWORD)
    assert "cannot be found" in looked_up.sentence


async def test_a_server_that_says_nothing_is_given_up() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    sink = RecordingSink()
    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        for security in (Security.TLS, Security.STARTTLS):
            network = XmppNetwork(
                account=account_at("a@lab.test", Server("127.0.0.1", port, security)),
                password=PASSWORD,
                sink=sink,
                settings=Settings(),
                timing=replace(QUICK, reach=0.2, log_in=0.3),
            )
            running = asyncio.create_task(network.run())
            sentence = await sink.until_state(LinkState.OFFLINE)
            assert "does not answer" in sentence
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            sink.states.clear()


@pytest.mark.parametrize("direct", [True, False])
async def test_stripped_starttls_gives_nothing_away(direct: bool) -> None:
    """A server, or somebody in between, that offers every log-in but no encryption."""
    said = bytearray()
    features = (
        b"<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
        b"id='1' version='1.0' from='lab.test'><stream:features>"
        b"<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism>"
        b"<mechanism>SCRAM-SHA-1</mechanism><mechanism>ANONYMOUS</mechanism></mechanisms></stream:features>"
    )

    async def stripped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(1000):
            if not said:
                writer.write(features)
            said.extend(data)
        writer.close()

    server = await asyncio.start_server(stripped, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        security = Security.TLS if direct else Security.STARTTLS
        loose = replace(account_at("a@lab.test", Server("127.0.0.1", port, security)), allow_plain_sasl=True)
        check = await check_xmpp(loose, PASSWORD)
    assert not check.ok
    assert b"<auth" not in said
    if not direct:
        assert "offers no encryption" in check.sentence


async def test_plain_log_in_only_where_the_user_allows_it() -> None:
    extra = 'disable_sasl_mechanisms = { "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256-PLUS" }'
    with Prosody(extra=extra) as showy:
        strict = account(showy, new_user(showy, "alice"))
        refused = await check_xmpp(strict, PASSWORD)
        assert "PLAIN" in refused.sentence
        assert (await check_xmpp(replace(strict, allow_plain_sasl=True), PASSWORD)).ok


async def test_a_server_that_comes_later_is_found(prosody: Prosody) -> None:
    sink, jid = RecordingSink(), new_user(prosody, "alice")
    port = free_port()
    waiting = account(prosody, jid, port=port)
    network = XmppNetwork(account=waiting, password=PASSWORD, sink=sink, settings=Settings(), timing=QUICK)
    running = asyncio.create_task(network.run())
    await sink.until(lambda: [state for state, _ in sink.states].count(LinkState.OFFLINE) >= 2, "tried twice")
    line = Line(prosody.ports.c2s)
    await line.open(port)
    try:
        await sink.until_state(LinkState.ONLINE)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await line.close()


def account_at(jid: str, server: Server) -> Account:
    """An account at a server, trusting only what the system trusts."""
    return Account(1, jid, jid=jid, xmpp=server)
