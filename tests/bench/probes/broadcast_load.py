"""The members of many sessions, as light as can be: bare sockets, no HTTP or XMPP library.

Reads one line of JSON on standard input: `port`, `rooms` (each a list of members), `kind` (host, bare or muc), `rate`
(messages a second over all rooms; 0: as fast as each sender hears their own), `seconds`, `pid` of the server, `share`
(of how many processors it may take the time while they talk; 0: of all). Prints
one line of JSON: how many lines were open, messages said, deliveries, the processor seconds that the server took, and
the delays of each delivery in seconds as p50, p99 and greatest.
A message holds when it was said; the first member of each room speaks.
"""

import asyncio
import contextlib
import json
import os
import re
import sys
import time
from pathlib import Path
from typing import Any

from tests.bench.probes.broadcast_talk import Http, Muc, Speaker
from tests.bench.share import family, limited

_STAMP = re.compile(rb"T(\d{10,20})T")
_AT_ONCE = 20  # lines that are being opened
_QUIET = 1.5  # seconds in which nothing came
_WARM = 2.0  # seconds before counting begins
_SETTLE = 2.0  # seconds after speaking for what is under way


class Ear(asyncio.Protocol):
    """One member's line: finds stamps in what comes."""

    def __init__(self, load: "Load", room: int, hello: bytes, ready: Any) -> None:
        self._load = load
        self._room = room
        self._hello = hello
        self._ready = ready
        self._rest = b""
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        transport.write(self._hello)

    def data_received(self, data: bytes) -> None:
        self._load.last = time.monotonic()
        data = self._rest + data
        if not self.opened.done():
            answer = self._ready(data)
            if answer is None:
                self._rest = data
                return
            if answer:
                self._rest = b""
                assert self.transport is not None
                self.transport.write(answer)
                return
            self.opened.set_result(None)
        now = time.monotonic_ns()
        end = 0
        for found in _STAMP.finditer(data):
            self._load.heard(self._room, now - int(found.group(1)), int(found.group(1)))
            end = found.end()
        self._rest = data[max(end, len(data) - 24) :]

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(ConnectionError("The line was refused."))
        elif not self._load.over:
            self._load.lost += 1


class Load:
    """All members."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._port = int(order["port"])
        self._rooms = order["rooms"]
        self._talk: Http | Muc = Muc() if order["kind"] == "muc" else Http(order["kind"])
        self._rate = float(order["rate"])
        self._seconds = float(order["seconds"])
        self._pid = int(order["pid"])
        self._share = float(order["share"])
        self._counting = False
        self._said = 0
        self._delays: list[int] = []
        self._own: list[asyncio.Event] = [asyncio.Event() for _ in self._rooms]
        self._coming = asyncio.Semaphore(_AT_ONCE)
        self.last = time.monotonic()  # when anything came
        self._ending = False
        self.over = False
        self.lost = 0
        self._begun = 0

    def heard(self, room: int, delay: int, stamp: int) -> None:
        """A member hears a message."""
        self._own[room].set()
        if self._counting and stamp >= self._begun:
            self._delays.append(delay)

    async def run(self) -> dict[str, Any]:
        """Open all lines, speak, count."""
        ears = await asyncio.gather(
            *(
                self._listen(number, member, place)
                for number, room in enumerate(self._rooms)
                for place, member in enumerate(room)
            )
        )
        await self._until_quiet()
        with limited(family(self._pid), self._share) if self._share else contextlib.nullcontext():
            return await self._talking(ears)

    async def _talking(self, ears: list[Ear]) -> dict[str, Any]:
        speakers = [await self._speaker(number, room[0], ears) for number, room in enumerate(self._rooms)]
        speaking = [asyncio.ensure_future(self._speak(number, one)) for number, one in enumerate(speakers)]
        await asyncio.sleep(_WARM)
        spent = processor(self._pid)
        self._counting, self._begun = True, time.monotonic_ns()
        await asyncio.sleep(self._seconds)
        took = (time.monotonic_ns() - self._begun) / 1e9
        spent = processor(self._pid) - spent
        within, said = len(self._delays), self._said
        self._ending = True
        for task in speaking:
            task.cancel()
        await asyncio.gather(*speaking, return_exceptions=True)
        await asyncio.sleep(_SETTLE if self._rate else 0)
        self.over = True
        delays = sorted(self._delays)
        return {
            "lines": len(ears), "lost": self.lost, "said": said, "seconds": took, "processor": spent,
            "deliveries": within, "expected": self._said * len(self._rooms[0]), "arrived": len(delays),
            "p50": _at(delays, 0.5), "p99": _at(delays, 0.99), "greatest": _at(delays, 1.0),
        }  # fmt: skip

    async def _until_quiet(self) -> None:
        """Whoever comes is told to all others: let that pass."""
        while time.monotonic() - self.last < _QUIET:  # noqa: ASYNC110 (quiet gives no event)
            await asyncio.sleep(_QUIET / 4)

    async def _listen(self, room: int, member: Any, place: int) -> Ear:
        async with self._coming:
            return await self._open(room, member, place)

    async def _open(self, room: int, member: Any, place: int) -> Ear:
        hello, ready = self._talk.listening(room, member, place)
        _, ear = await asyncio.get_running_loop().create_connection(
            lambda: Ear(self, room, hello, ready), "127.0.0.1", self._port
        )
        await asyncio.wait_for(ear.opened, 60)
        return ear

    async def _speaker(self, room: int, member: Any, ears: list[Ear]) -> Speaker:
        if isinstance(self._talk, Muc):
            transport = ears[room * len(self._rooms[0])].transport
            assert transport is not None
            return self._talk.speaker(room, transport)
        return await self._talk.speaker(room, member, self._port)

    async def _speak(self, room: int, speaker: Speaker) -> None:
        loop = asyncio.get_running_loop()
        pause = len(self._rooms) / self._rate if self._rate else 0.0
        due = loop.time() + pause * room / len(self._rooms)
        while not self._ending:
            if pause:
                await asyncio.sleep(max(0.0, due - loop.time()))
                due += pause
            self._own[room].clear()
            if self._counting:
                self._said += 1
            await speaker.say(b"a message of usual length, so to say T%dT" % time.monotonic_ns())
            if not pause:
                await self._own[room].wait()


def processor(pid: int) -> float:
    """Seconds of processor time that a process and its children took so far."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    own = (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")
    return own + sum(processor(int(child)) for child in children)


def _at(delays: list[int], part: float) -> float:
    return delays[min(len(delays) - 1, int(len(delays) * part))] / 1e9 if delays else -1.0


if __name__ == "__main__":
    print(json.dumps(asyncio.run(Load(json.loads(sys.stdin.readline())).run())), flush=True)
