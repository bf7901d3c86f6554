"""How long from sending a chat message to its receipt: two of Liveletter's networks against two bare slixmpp clients.

Run: python -m tests.bench.chat [--messages N]
Both pairs talk in turns over the same real Prosody, in the same process, so that the machine's load hits both alike.
"""

import argparse
import asyncio
import statistics
import sys
import time

from liveletter.domain.delivery import DeliveryState
from tests.networks.lab import Bare, Person, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import Prosody

BAR = 1.5
BLOCK = 20


class BarePair:
    """Two slixmpp clients that give receipts."""

    def __init__(self, sender: Bare, receiver: Bare) -> None:
        self._sender = sender
        self._to = receiver.boundjid.bare
        self._waiting: dict[str, asyncio.Future[None]] = {}
        sender.add_event_handler("receipt_received", self._on_receipt)

    async def round_trip(self) -> float:
        """Seconds from sending to the receipt."""
        message = self._sender.make_message(self._to, "a message of usual length, so to say", mtype="chat")
        message["request_receipt"] = True
        done = self._waiting[message["id"]] = asyncio.get_running_loop().create_future()
        before = time.perf_counter()
        message.send()
        await done
        return time.perf_counter() - before

    def _on_receipt(self, message: object) -> None:
        receipt: str = message["receipt"]  # type: ignore[index]
        self._waiting.pop(receipt).set_result(None)


class OurPair:
    """Two networks of ours."""

    def __init__(self, sender: Person, receiver: Person) -> None:
        self._sender = sender
        self._receiver = receiver
        self._to = receiver.jid

    async def round_trip(self) -> float:
        """Seconds from sending to the receipt at the sink."""
        before = time.perf_counter()
        sent = await self._sender.say(self._to, "a message of usual length, so to say")
        sink = self._sender.sink
        await sink.until_progress(sent, DeliveryState.DELIVERED)
        taken = time.perf_counter() - before
        sink.progress.clear()  # what the sinks keep is searched at each telling
        self._receiver.sink.messages.clear()
        self._receiver.sink.told.clear()
        return taken


async def measure(messages: int) -> tuple[list[float], list[float]]:
    """Round trips of ours and of the bare clients, in seconds."""
    ours: list[float] = []
    theirs: list[float] = []
    with Prosody() as server:
        jids = [new_user(server, name) for name in ("alice", "bob", "carol", "dave")]
        async with (
            Person(server, jids[0], sink=RecordingSink(known=[jids[1]])) as alice,
            Person(server, jids[1], sink=RecordingSink(known=[jids[0]])) as bob,
            Bare(jids[2], server, "xep_0184") as carol,
            Bare(jids[3], server, "xep_0184") as dave,
        ):
            pairs = ((OurPair(alice, bob), ours), (BarePair(carol, dave), theirs))
            for start in range(0, messages, BLOCK):
                for pair, taken in pairs if start // BLOCK % 2 else pairs[::-1]:
                    taken += [await pair.round_trip() for _ in range(BLOCK)]
    return ours[BLOCK:], theirs[BLOCK:]


def told(name: str, taken: list[float]) -> float:
    """Print one line; returns the median."""
    median = statistics.median(taken)
    late = statistics.quantiles(taken, n=20)[-1]
    print(f"{name:28} p50 {median * 1000:6.2f} ms   p95 {late * 1000:6.2f} ms   ({len(taken)} messages)")
    return median


def main() -> int:
    """Measure, print, and tell by the exit code whether the bar was met."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=400)
    ours, theirs = asyncio.run(measure(parser.parse_args().messages))
    ratio = told("Liveletter", ours) / told("bare slixmpp", theirs)
    print(f"ratio of the medians {ratio:.2f} (bar: at most {BAR})")
    return 0 if ratio <= BAR else 1


if __name__ == "__main__":
    sys.exit(main())
