"""People on a practice server: each with a network and a recording sink; other programs; a line that can be cut."""

import asyncio
import base64
import contextlib
import itertools
import ssl
from collections.abc import AsyncIterator, Callable
from typing import Any, TypeVar
from xml.etree.ElementTree import Element

from slixmpp import JID, ClientXMPP

from liveletter.domain.accounts import Account, LinkState, Security, Server
from liveletter.domain.chat import OutgoingChat
from liveletter.networks.xmpp.network import XmppNetwork
from liveletter.networks.xmpp.timing import Timing
from liveletter.settings import Settings
from tests.networks.sink import DEADLINE, RecordingSink
from tests.servers.prosody import Prosody

T = TypeVar("T")
PASSWORD = "correct horse"
QUICK = Timing(first_pause=0.05, longest_pause=0.3, reach=3, log_in=5, answer=5, ping_soon=0.2)
_numbers = itertools.count(1)


def new_user(prosody: Prosody, name: str) -> str:
    """A user nobody else has; returns the JID."""
    return prosody.add_user(f"{name}{next(_numbers)}", PASSWORD)


def account(prosody: Prosody, jid: str, *, security: Security = Security.STARTTLS, port: int = 0) -> Account:
    """An account that trusts the server."""
    real = prosody.ports.tls if security is Security.TLS else prosody.ports.c2s
    return Account(1, jid, jid=jid, xmpp=Server("127.0.0.1", port or real, security), trusted_pem=prosody.ca_pem)


class Person:
    """One who uses Liveletter."""

    def __init__(
        self,
        prosody: Prosody,
        jid: str,
        *,
        sink: RecordingSink | None = None,
        settings: Settings | None = None,
        timing: Timing = QUICK,
        security: Security = Security.STARTTLS,
        port: int = 0,
    ) -> None:
        self.jid = jid
        self.sink = sink or RecordingSink()
        self.network = XmppNetwork(
            account=account(prosody, jid, security=security, port=port),
            password=PASSWORD,
            sink=self.sink,
            settings=settings or Settings(),
            timing=timing,
        )
        self.running: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Person":
        self.running = asyncio.create_task(self.network.run())
        await self.sink.until_state(LinkState.ONLINE)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.running is not None
        self.running.cancel()
        await asyncio.gather(self.running, return_exceptions=True)

    async def say(self, to: str, body: str, origin_id: str = "", *, about: str = "", subject: str = "") -> str:
        """Send a message; returns its origin-id."""
        identifier = origin_id or f"o{next(_numbers)}"
        await self.network.send(OutgoingChat(to, body, identifier, about, subject))
        return identifier


async def befriend(one: Person, other: Person) -> None:
    """Both see each other's presence, and know each other."""
    one.sink.known.add(other.jid)
    other.sink.known.add(one.jid)
    await one.network.add_contact(other.jid, "")
    await other.sink.until(lambda: one.jid in dict(other.sink.requests), "request")
    await other.network.answer_subscription(one.jid, True)
    await one.sink.until(lambda: other.jid in dict(one.sink.requests), "asked back")
    await one.network.answer_subscription(other.jid, True)
    for here, there in ((one, other), (other, one)):
        await here.sink.until(lambda h=here, t=there: _both(h, t), "in the roster")  # type: ignore[misc]


def _both(here: Person, there: Person) -> bool:
    contact = here.sink.contacts.get(there.jid)
    return contact is not None and contact.subscription == "both"


class Bare(ClientXMPP):
    """Another program: slixmpp as it comes."""

    def __init__(self, jid: str, prosody: Prosody, *plugins: str) -> None:
        context = ssl.create_default_context(cadata=prosody.ca_pem)
        super().__init__(jid, PASSWORD, ssl_context=context, loop=asyncio.get_running_loop())
        self.enable_direct_tls = False
        self.auto_authorize = None
        self.auto_subscribe = False
        for plugin in plugins:
            self.register_plugin(plugin)
        self.got: list[Element] = []
        self._changed = asyncio.Condition()
        self._prosody = prosody
        self._pump: asyncio.Task[Any] | None = None
        self.add_filter("in", self._note)

    async def __aenter__(self) -> "Bare":
        begun = asyncio.ensure_future(self.wait_until("session_start", DEADLINE))
        await asyncio.sleep(0)
        self.connect("127.0.0.1", self._prosody.ports.c2s)
        await begun
        await self.get_roster()
        self.send_presence()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.disconnect()
        if self._pump is not None:
            self._pump.cancel()
            await asyncio.gather(self._pump, return_exceptions=True)

    async def run_filters(self) -> None:
        self._pump = asyncio.current_task()
        await super().run_filters()

    def say(self, to: str, body: str) -> None:
        """Send a message."""
        self.send_message(JID(to), body, mtype="chat")

    async def until(self, condition: Callable[[Element], T | None], what: str) -> T:
        """The first true value of `condition` over all stanzas that came."""
        async with self._changed, asyncio.timeout(DEADLINE):
            while True:
                for stanza in self.got:
                    if value := condition(stanza):
                        return value
                await self._changed.wait()
        raise AssertionError(what)

    async def until_body(self, body: str) -> Element:
        """Wait for a message with this text."""
        return await self.until(lambda each: each if each.findtext("{jabber:client}body") == body else None, body)

    def _note(self, stanza: Any) -> Any:
        self.got.append(stanza.xml)
        self._telling = asyncio.ensure_future(self._tell())
        return stanza

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


class Raw:
    """Somebody who writes to the server byte by byte."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    @classmethod
    @contextlib.asynccontextmanager
    async def log_in(cls, prosody: Prosody, jid: str) -> AsyncIterator["Raw"]:
        """Log in by PLAIN over TLS and bind a resource; no presence is sent."""
        context = ssl.create_default_context(cadata=prosody.ca_pem)
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", prosody.ports.tls, ssl=context, server_hostname=prosody.domain
        )
        raw = cls(reader, writer)
        stream = (
            f"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
            f"to='{prosody.domain}' version='1.0'>"
        )
        secret = base64.b64encode(f"\0{jid.partition('@')[0]}\0{PASSWORD}".encode()).decode()
        try:
            await raw.ask(stream, "</stream:features>")
            await raw.ask(
                f"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{secret}</auth>", "<success"
            )
            await raw.ask(stream, "</stream:features>")
            await raw.ask("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "</iq>")
            yield raw
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def ask(self, text: str, until: str) -> str:
        """Write, and read up to some words."""
        await self.write(text)
        async with asyncio.timeout(DEADLINE):
            return (await self.reader.readuntil(until.encode())).decode()

    async def write(self, text: str) -> None:
        """Write text as it is."""
        self.writer.write(text.encode())
        await self.writer.drain()


class Line:
    """A TCP line to the server that can be cut, made deaf, and spoken into."""

    def __init__(self, port: int) -> None:
        self._server_port = port
        self.port = 0
        self._deaf = asyncio.Event()
        self._swallows = False
        self._shut = False
        self._listener: asyncio.Server | None = None
        self._clients: list[asyncio.StreamWriter] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self.connections = 0
        self.delay = 0.0  # seconds that whatever is said takes, each way

    async def __aenter__(self) -> "Line":
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self, port: int = 0) -> None:
        """Take connections, on a port of its own choice or on this one."""
        self._listener = await asyncio.start_server(self._joined, "127.0.0.1", port)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Cut everything and take no more."""
        assert self._listener is not None
        self._listener.close()
        self.cut()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._listener.wait_closed()

    def cut(self) -> None:
        """Cut all connections, hard."""
        for writer in self._clients:
            writer.transport.abort()
        self._clients.clear()

    def shut(self) -> None:
        """Cut all connections and every new one."""
        self._shut = True
        self.cut()

    def reopen(self) -> None:
        """Let connections through again, in both directions."""
        self._shut = self._swallows = False

    def swallow(self) -> None:
        """Let nothing of what the program says reach the server any more, until all connections are gone."""
        self._swallows = True

    def deafen(self) -> None:
        """Pass nothing on any more, in either direction, on the connections there are."""
        self._deaf.set()
        self._deaf = asyncio.Event()

    def inject(self, text: str) -> None:
        """Say something to the program as if the server had."""
        self._clients[-2].write(text.encode())

    async def _joined(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._shut:
            writer.transport.abort()
            return
        self.connections += 1
        try:
            there, back = await asyncio.open_connection("127.0.0.1", self._server_port)
        except OSError:
            writer.transport.abort()
            return
        self._clients += [writer, back]
        deaf = self._deaf
        self._swallows = False
        for source, sink in ((reader, back), (there, writer)):
            task = asyncio.create_task(self._carry(source, sink, deaf, swallowable=source is reader))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _carry(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, deaf: asyncio.Event, *, swallowable: bool
    ) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                if self.delay:
                    await asyncio.sleep(self.delay)
                if deaf.is_set():
                    await asyncio.Event().wait()
                if swallowable and self._swallows:
                    continue
                sink.write(data)
                await sink.drain()
        sink.transport.abort()
