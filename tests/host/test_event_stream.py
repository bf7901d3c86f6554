"""What is written to a line at once, and what is left to whoever can wait."""

import asyncio
from typing import Any

import pytest

from liveletter.host.event_stream import EventLine


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
