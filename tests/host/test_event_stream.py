"""What is written to a line at once, and what is left to whoever can wait."""

import asyncio
import socket
import struct
from typing import Any

import pytest

from liveletter.host import event_stream
from liveletter.host.event_stream import EventLine
from tests.host.living import House

_AT_ONCE = struct.pack("ii", 1, 0)  # SO_LINGER: close() cuts the connection


class Client:
    """Takes what is written; waits while it is full, and refuses once it has left."""

    def __init__(self) -> None:
        self.had: list[bytes] = []
        self.room = asyncio.Event()
        self.room.set()
        self.left = False
        self.told = 0

    async def take(self, message: Any) -> None:
        await self.room.wait()
        if self.left:
            raise RuntimeError("The answer is complete")
        self.had.append(message["body"])

    def line(self) -> EventLine:
        return EventLine(self.take, writable=self.room.is_set, on_event=self._count)

    def _count(self) -> None:
        self.told += 1


async def test_what_can_be_written_is_written_at_once() -> None:
    client = Client()
    line = client.line()
    assert line.send_now(b"one")
    assert line.send_now(b"two")
    assert (client.had, client.told) == ([b"one", b"two"], 2)


async def test_a_slow_client_is_waited_for() -> None:
    client = Client()
    line = client.line()
    client.room.clear()
    assert not line.send_now(b"one")
    sending = asyncio.ensure_future(line.send(b"one"))
    await asyncio.sleep(0)
    assert client.had == []
    client.room.set()
    await sending
    assert client.had == [b"one"]


async def test_who_has_left_is_no_trouble_for_others() -> None:
    client = Client()
    line = client.line()
    client.left = True
    assert not line.send_now(b"one")
    with pytest.raises(RuntimeError):
        await line.send(b"one")
    assert client.had == []


async def test_whoever_is_cut_off_is_written_to_no_more(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A loop complains of writing to a connection that is gone (which this suite does not allow)."""
    lines: list[EventLine] = []

    class Kept(EventLine):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            lines.append(self)

    monkeypatch.setattr(event_stream, "EventLine", Kept)
    alice = await house.owner()
    loop = asyncio.get_running_loop()
    with socket.socket() as client:
        client.setblocking(False)
        await loop.sock_connect(client, ("127.0.0.1", house.running.port))
        head = f"GET /api/v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {alice.key}\r\n\r\n"
        await loop.sock_sendall(client, head.encode())
        told = b""
        while b"event: sessions" not in told:
            told += await loop.sock_recv(client, 4096)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
    [line] = lines
    written = [line.send_now(b": one of many\n\n") for _ in range(20)]
    for _ in range(20):
        await line.send(b": one of many\n\n")
    assert not written[-1]
