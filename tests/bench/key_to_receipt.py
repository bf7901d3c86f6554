"""From the key press to the receipt on the screen: `python -m tests.bench.key_to_receipt`.

Alice's real window and Bob's engine, each a program of its own with an engine and an archive, on a real Prosody: the
time from Return (a key event posted to the chat's input in the window's process) until the words "Delivered to Bob…"
are painted. In the same run, by turns, on the same Prosody: two bare slixmpp clients, from `send()` to the XEP-0184
receipt, with nothing stored and nothing shown. `--messages N`; `--steps` tells what came when on the last message.
"""

import argparse
import asyncio
import contextlib
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from liveletter.bridge.client import BridgeClient
from liveletter.bridge.commands import AddPerson
from liveletter.domain.addresses import Address
from liveletter.domain.errors import EngineUnavailable
from liveletter.events import EventBus
from tests.bench.chat import BarePair
from tests.bench.place import PASSWORD, Probe, display, environment, make_profile, settle
from tests.networks.lab import Bare, new_user
from tests.servers.prosody import Prosody

BAR = 1.5
BLOCK = 10
PAUSE = 0.15  # seconds between two messages, on both sides
ALICE, BOB = "alice", "bob"


@contextlib.asynccontextmanager
async def engine(data: Path, friend: str) -> AsyncIterator[None]:
    """An engine without a window, whose user knows a friend."""
    process = subprocess.Popen(  # noqa: ASYNC220 - once, before anything is measured
        [sys.executable, "-m", "liveletter", "engine", "--data", str(data)],
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    client = BridgeClient(bus=EventBus())
    try:
        async with asyncio.timeout(20):
            while True:
                with contextlib.suppress(EngineUnavailable):
                    await client.connect(data, window=False)
                    break
                await asyncio.sleep(0.05)
            await client.call(AddPerson("Alice", [Address.xmpp(friend)]))
        yield
    finally:
        await client.close()
        process.terminate()
        process.wait(20)


class Bench:
    """Both pairs on one server."""

    def __init__(self, server: Prosody, place: Path) -> None:
        self._server = server
        self._place = place
        self.ours: list[float] = []
        self.bare: list[float] = []
        self.steps: list[list[object]] = []

    async def run(self, messages: int) -> None:
        """Send so many messages on each side, by turns; the first of each are for warming up."""
        alice, bob = (self._profile(name) for name in (ALICE, BOB))
        jids = [new_user(self._server, name) for name in ("carol", "dave")]
        async with (
            Bare(jids[0], self._server, "xep_0184") as carol,
            Bare(jids[1], self._server, "xep_0184") as dave,
            engine(self._place / BOB, alice),
        ):
            pair = BarePair(carol, dave)
            with Probe("receipt_ours", str(self._place / ALICE), bob) as window:
                await asyncio.to_thread(window.heard)
                await asyncio.sleep(2)  # presences settle
                for _ in range(0, messages + BLOCK, BLOCK):
                    window.go_on(str(BLOCK))
                    told = await asyncio.to_thread(window.heard)
                    self.ours += told["taken"]
                    self.steps = told["steps"]
                    for _ in range(BLOCK):
                        await asyncio.sleep(PAUSE)
                        self.bare.append(await pair.round_trip())
        del self.ours[:BLOCK], self.bare[:BLOCK]

    def _profile(self, name: str) -> str:
        jid = self._server.add_user(name, PASSWORD)
        trusted = self._server.ca_pem
        make_profile(self._place / name, "", jid=jid, xmpp_port=self._server.ports.c2s, trusted=trusted)
        return jid


def _told(name: str, taken: list[float]) -> float:
    median = statistics.median(taken)
    late = statistics.quantiles(taken, n=20)[-1]
    print(
        f"{name:42} p50 {median * 1000:6.1f} ms   p95 {late * 1000:6.1f} ms   worst {max(taken) * 1000:6.1f} ms   "
        f"({len(taken)} messages)"
    )
    return median


def main() -> int:
    """Measure, print; 1 where the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=100)
    parser.add_argument("--steps", action="store_true", help="tell which events came when, on the last message")
    parser.add_argument("--hurry", action="store_true", help="do not wait until the machine is at rest")
    options = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="ll-bench-"))
    if not options.hurry:
        settle()
    try:
        with Prosody() as server, display() as where:
            print(f"on {where}", flush=True)
            bench = Bench(server, place)
            asyncio.run(bench.run(options.messages))
    finally:
        shutil.rmtree(place, ignore_errors=True)
    ours = _told("Liveletter, Return to painted receipt", bench.ours)
    bare = _told("bare slixmpp, send to receipt", bench.bare)
    for name, at in bench.steps if options.steps else []:
        print(f"    {float(str(at)) * 1000:6.1f} ms  {name}")
    kept = ours <= BAR * bare
    print(f"ratio of the medians {ours / bare:.2f} (bar {BAR}: {'kept' if kept else 'MISSED'})")
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
