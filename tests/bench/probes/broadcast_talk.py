"""The few words of HTTP and XMPP that the benchmark's members speak."""

import asyncio
import uuid
from collections.abc import Callable
from typing import Any, Protocol
from urllib.parse import quote_plus

DOMAIN = "lab.test"
Ready = Callable[[bytes], bytes | None]  # of what came: None where more must come, what to send next, or b"": open


class Speaker(Protocol):
    """Says something in a room."""

    async def say(self, text: bytes) -> None:
        """Say it; returns when it may be followed by another."""
        ...


class Http:
    """The host, or the bare broadcast."""

    def __init__(self, kind: str) -> None:
        self._bare = kind == "bare"

    def listening(self, room: int, member: Any, place: int) -> tuple[bytes, Ready]:
        """A request for the line, and when it is open."""
        if self._bare:
            head = f"GET /{room}/events HTTP/1.1\r\nHost: x\r\n\r\n"
        else:
            head = (
                f"GET {member['path']}/events HTTP/1.1\r\nHost: x\r\nCookie: liveletter={member['cookie']}\r\n"
                "Last-Event-ID: 0\r\n\r\n"
            )
        return head.encode(), lambda data: b"" if b"retry:" in data else None

    async def speaker(self, room: int, member: Any, port: int) -> Speaker:
        """A connection of its own for what is said."""
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        return _Poster(reader, writer, room, None if self._bare else member)


class _Poster:
    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, room: int, member: dict[str, str] | None
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._member = member
        path = f"/{room}" if member is None else member["path"]
        cookie = "" if member is None else f"Cookie: liveletter={member['cookie']}\r\n"
        self._head = (
            f"POST {path}/say HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\n{cookie}"
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n"
        ).encode()

    async def say(self, text: bytes) -> None:
        body = text
        if self._member is not None:
            body = f"seal={self._member['seal']}&id={uuid.uuid4().hex}&text={quote_plus(text)}".encode()
        self._writer.write(self._head % len(body) + body)
        head = await self._reader.readuntil(b"\r\n\r\n")
        if b" 201 " not in head[:20]:
            raise ConnectionError(head.decode())
        length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
        await self._reader.readexactly(int(length or 0))


class Muc:
    """Rooms of an XMPP server that lets everybody in (SASL ANONYMOUS)."""

    def listening(self, room: int, member: Any, place: int) -> tuple[bytes, Ready]:
        """Log in and enter a room, step by step."""
        opening = (
            f"<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='{DOMAIN}' "
            "version='1.0'>"
        ).encode()
        enter = (
            f"<presence to='room{room}@rooms.{DOMAIN}/m{place}'><x xmlns='http://jabber.org/protocol/muc'/></presence>"
        )
        steps = [
            (b"</stream:features>", b"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>"),
            (b"<success", opening),
            (
                b"</stream:features>",
                b"<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>",
            ),
            (b"</bind>", enter.encode()),
            (b"110", b""),  # the room's answer to the own presence
        ]

        def ready(data: bytes) -> bytes | None:
            if steps[0][0] not in data:
                return None
            return steps.pop(0)[1]

        return opening, ready

    def speaker(self, room: int, transport: asyncio.Transport) -> Speaker:
        """The first occupant's own connection."""
        return _Occupant(room, transport)


class _Occupant:
    def __init__(self, room: int, transport: asyncio.Transport) -> None:
        self._head = (
            f"<message to='room{room}@rooms.{DOMAIN}' type='groupchat' id='%s'><body>%s</body></message>".encode()
        )
        self._transport = transport

    async def say(self, text: bytes) -> None:
        self._transport.write(self._head % (uuid.uuid4().hex.encode(), text))
