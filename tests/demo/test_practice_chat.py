"""The practice chat server, spoken to by slixmpp."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
import pytest_asyncio
from pyjabber.network.protocols.XMLProtocol import XMLProtocol
from slixmpp import JID, ClientXMPP
from slixmpp.exceptions import IqError

from liveletter.demo.people import ALICE, BOB, CHIYO, JONAS, MARIE, PracticePerson
from liveletter.demo.servers import PracticeServers


@pytest_asyncio.fixture
async def servers() -> AsyncIterator[PracticeServers]:
    servers = PracticeServers()
    await servers.start()
    yield servers
    await servers.stop()


class Client(ClientXMPP):
    """A bare client that keeps what it gets."""

    def __init__(self, person: PracticePerson, password: str, authority: str) -> None:
        super().__init__(person.address, password)
        self.ssl_context.load_verify_locations(cadata=authority)
        self.messages: asyncio.Queue[Any] = asyncio.Queue()
        self.presences: asyncio.Queue[tuple[str, str, str]] = asyncio.Queue()
        self.outcome: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self.gone = asyncio.Event()
        for plugin in ("xep_0030", "xep_0054", "xep_0199"):
            self.register_plugin(plugin)
        self.add_event_handler("session_start", lambda _: self._settle("in"))
        self.add_event_handler("failed_all_auth", lambda _: self._settle("refused"))
        self.add_event_handler("disconnected", lambda _: self.gone.set())
        for kind in ("message", "message_error"):
            self.add_event_handler(kind, self.messages.put_nowait)
        self.add_event_handler(
            "presence", lambda p: self.presences.put_nowait((p["from"].bare, p["type"], p["status"]))
        )

    def _settle(self, outcome: str) -> None:
        if not self.outcome.done():
            self.outcome.set_result(outcome)

    async def presence_of(self, person: PracticePerson) -> tuple[str, str]:
        """The next presence of somebody."""
        while True:
            jid, kind, status = await self.presences.get()
            if jid == person.address:
                return kind, status


@asynccontextmanager
async def logged_in(servers: PracticeServers, person: PracticePerson, password: str = "") -> AsyncIterator[Client]:
    account = servers.account(person)
    assert account.xmpp is not None
    client = Client(person, password or servers.passwords[person.user], account.trusted_pem)
    client.enable_direct_tls = False
    client.connect(host=account.xmpp.host, port=account.xmpp.port)
    try:
        async with asyncio.timeout(10):
            await client.outcome
            yield client
    finally:
        with suppress(AttributeError):  # Python 3.11.2's TLS transport fails so when it is closed already
            client.abort()
        async with asyncio.timeout(10):
            await client.gone.wait()


async def test_roster_and_presence(servers: PracticeServers) -> None:
    async with logged_in(servers, ALICE) as alice:
        roster: Any = await alice.get_roster()
        names = {str(jid): item["name"] for jid, item in roster["roster"]["items"].items()}
        assert names[BOB.address] == BOB.name
        assert MARIE.address not in names
        alice.send_presence()
        assert await alice.presence_of(CHIYO) == ("dnd", CHIYO.words)
        async with logged_in(servers, BOB) as bob:
            bob.send_presence(pstatus="On the boat")
            assert await alice.presence_of(BOB) == ("available", "On the boat")
            assert (await bob.presence_of(ALICE))[0] == "available"
        assert (await alice.presence_of(BOB))[0] == "unavailable"


async def test_messages_arrive_at_once_or_when_the_other_comes(servers: PracticeServers) -> None:
    async with logged_in(servers, ALICE) as alice:
        alice.send_presence()
        for text in ("first", "second"):
            alice.send_message(JID(BOB.address), text)
        await alice.plugin["xep_0199"].ping(JID("demo.test"))
        async with logged_in(servers, BOB) as bob:
            bob.send_presence()
            first, second = await bob.messages.get(), await bob.messages.get()
            assert [first["body"], second["body"]] == ["first", "second"]
            assert first.xml.find("{urn:xmpp:delay}delay") is not None
            bob.send_message(JID(ALICE.address), "Ahoy <&> 田中")
            answer = await alice.messages.get()
            assert answer["body"] == "Ahoy <&> 田中"


async def test_a_message_to_nobody_comes_back(servers: PracticeServers) -> None:
    async with logged_in(servers, ALICE) as alice:
        alice.send_presence()
        alice.send_message(JID("nobody@demo.test"), "Hello?")
        back = await alice.messages.get()
        assert back["error"]["condition"] == "service-unavailable"


async def test_requests_are_answered_properly(servers: PracticeServers) -> None:
    async with logged_in(servers, ALICE) as alice:
        card = await alice.plugin["xep_0054"].get_vcard(JID(BOB.address))
        assert card["vcard_temp"]["FN"] == BOB.name
        info = await alice.plugin["xep_0030"].get_info(JID("demo.test"))
        assert "vcard-temp" in info["disco_info"]["features"]
        unknown: Any = alice.Iq(stype="get", sto="demo.test")
        with pytest.raises(IqError, match="service-unavailable"):
            await unknown.send()


async def test_asking_for_presence_and_granting_it(servers: PracticeServers) -> None:
    async with logged_in(servers, ALICE) as alice, logged_in(servers, MARIE) as marie:
        for client in (alice, marie):
            client.auto_authorize = None
            client.auto_subscribe = False
            await client.get_roster()
            client.send_presence()
        asked = asyncio.get_running_loop().create_future()
        marie.add_event_handler("presence_subscribe", lambda p: asked.set_result(p["from"].bare))
        alice.send_presence_subscription(MARIE.address)
        assert await asked == ALICE.address
        marie.send_presence(pto=ALICE.address, ptype="subscribed")
        while await alice.presence_of(MARIE) != ("available", ""):
            pass
        assert alice.client_roster[MARIE.address]["subscription"] == "to"
        assert marie.client_roster[ALICE.address]["subscription"] == "from"


async def test_who_is_always_there_accepts_everybody(servers: PracticeServers) -> None:
    async with logged_in(servers, MARIE) as marie:
        await marie.get_roster()
        marie.send_presence()
        marie.send_presence_subscription(JONAS.address)
        while await marie.presence_of(JONAS) != ("away", JONAS.words):
            pass


@pytest.mark.expects_log("^ERROR slixmpp", "_end_stream_wait")  # slixmpp writes to a stream that it has closed
async def test_a_wrong_password_is_refused(servers: PracticeServers) -> None:
    async with logged_in(servers, ALICE, password="wrong") as alice:
        assert await alice.outcome == "refused"


_HEADER = b"<stream:stream to='demo.test' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"


def _hurry(port: int, authority: str) -> bytes:
    """Send the new stream's header in one piece with the end of the TLS handshake; returns what is answered."""
    coming, going = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = ssl.create_default_context(cadata=authority).wrap_bio(coming, going, server_hostname="demo.test")
    with socket.create_connection(("127.0.0.1", port), timeout=10) as link:
        link.sendall(_HEADER)
        while b"</stream:features>" not in link.recv(65536):
            pass
        link.sendall(b"<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>")
        assert b"proceed" in link.recv(65536)
        while True:
            try:
                tls.do_handshake()
                break
            except ssl.SSLWantReadError:
                link.sendall(going.read())
                coming.write(link.recv(65536))
        tls.write(_HEADER)
        link.sendall(going.read())
        answer = b""
        while b"mechanisms" not in answer:
            try:
                answer += tls.read(65536)
            except ssl.SSLWantReadError:
                coming.write(link.recv(65536))
        return answer


async def test_the_first_word_may_come_with_the_end_of_the_handshake(servers: PracticeServers) -> None:
    account = servers.account(ALICE)
    assert account.xmpp is not None
    answer = await asyncio.to_thread(_hurry, account.xmpp.port, account.trusted_pem)
    assert b"PLAIN" in answer


async def test_what_is_no_part_of_a_stream_ends_the_connection_without_a_word(
    servers: PracticeServers, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: XMLProtocol, data: bytes) -> None:
        raise Exception

    monkeypatch.setattr(XMLProtocol, "data_received", refuse)
    account = servers.account(ALICE)
    assert account.xmpp is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", account.xmpp.port)
    try:
        writer.write(_HEADER)
        async with asyncio.timeout(10):
            with suppress(ConnectionError):
                assert await reader.read() == b""
    finally:
        writer.close()
    assert not [record for record in caplog.records if record.levelname in {"ERROR", "CRITICAL"}]
