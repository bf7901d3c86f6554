"""The live host under many talks: members connected, deliveries a second, and delay, on one process; beside a bare
Starlette broadcast of the same shape (same server, nothing stored) and a Prosody with as many occupants in rooms.

Run: python -m tests.bench.host [--sessions N] [--members N] [--seconds S] [--rounds N] [--without-two]
Servers and members are processes of their own; the members are bare sockets in one process, which takes as much of the
machine for each server. What is compared is measured in turns. Two processes with PostgreSQL and NATS come last: once
with all of the machine, which the members, PostgreSQL and NATS need as well, and once with a part of a processor for
each process of the host, as if each had a small machine of its own. The bar holds for the latter; where no such limit
can be set, for the former.
The host stores each message before it is told on; the bare broadcast stores nothing, nor do Prosody's rooms.
"""

import argparse
import contextlib
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.bench.place import ROOT
from tests.bench.share import can_limit
from tests.host.servers import nats_server, postgresql_server
from tests.servers.daemon import free_port
from tests.servers.prosody import DOMAIN, Prosody
from tests.servers.waiting import until

DELIVERIES = 1000  # a second, where the delay is measured
BAR_DELAY = 0.1
BAR_BARE = 0.5
BAR_PROSODY = 1.0
BAR_TWO = 1.6
SHARE = 0.2  # of a processor, for each process of the host
_MUC = f"""
authentication = "anonymous"
Component "rooms.{DOMAIN}" "muc"
muc_room_locking = false
restrict_room_creation = false
"""
Place = tuple[str, int, list[list[Any]], int]  # kind, port, rooms, process


@dataclass(frozen=True)
class Taken:
    """One run as fast as can be. `cost`: millionths of a second of the server's processor time for each delivery; it
    tells the truth also where other work shares the machine."""

    deliveries: float  # a second
    cost: float


class Bench:
    """One shape: so many sessions with so many members."""

    def __init__(self, sessions: int, members: int, seconds: float) -> None:
        self.sessions = sessions
        self.members = members
        self.seconds = seconds

    @contextlib.contextmanager
    def host(self, *more: str) -> Iterator[Place]:
        """Our host, in one process or several."""
        folder = Path(tempfile.mkdtemp(prefix="ll-bench-host-"))
        port = free_port()
        arguments = [str(folder), str(port), str(self.sessions), str(self.members), *more]
        try:
            with _process("broadcast_host", *arguments) as process:
                assert process.stdout is not None
                rooms = json.loads(process.stdout.readline())
                until(lambda: _answers(port, "/health"), "the host", seconds=60)
                yield "host", port, rooms, process.pid
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    @contextlib.contextmanager
    def bare(self) -> Iterator[Place]:
        """Nothing but a broadcast."""
        port = free_port()
        with _process("broadcast_bare", str(port)) as process:
            until(lambda: _answers(port, "/"), "the bare broadcast")
            yield "bare", port, self._rooms, process.pid

    @contextlib.contextmanager
    def prosody(self) -> Iterator[Place]:
        """Rooms of Prosody."""
        with Prosody(extra=_MUC, upload=False) as server:
            yield "muc", server.ports.c2s, self._rooms, server.pid

    def measured(self, place: Place, rate: float, share: float = 0.0) -> dict[str, Any]:
        """What the members find. `share`: of how many processors the server may take the time, 0 for all."""
        kind, port, rooms, pid = place
        order = {"kind": kind, "port": port, "rooms": rooms, "rate": rate, "seconds": self.seconds, "pid": pid}
        order["share"] = share
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.probes.broadcast_load"],
            input=json.dumps(order),
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        found: dict[str, Any] = json.loads(done.stdout)
        if found["lines"] != self.sessions * self.members or found["lost"]:
            raise RuntimeError(f"Lines were lost: {found}")
        return found

    def throughput(self, at: Callable[[], AbstractContextManager[Place]], share: float = 0.0) -> Taken:
        """Deliveries a second, each sender speaking again when they hear themselves."""
        with at() as place:
            found = self.measured(place, 0.0, share)
        count = float(found["deliveries"])
        return Taken(count / float(found["seconds"]), float(found["processor"]) / count * 1e6)

    @property
    def _rooms(self) -> list[list[Any]]:
        return [[None] * self.members] * self.sessions


@contextlib.contextmanager
def _process(probe: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", f"tests.bench.probes.{probe}", *arguments],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            cwd=ROOT,
        )
        try:
            yield process
        except BaseException:
            log.seek(0)
            sys.stderr.write(log.read()[-3000:])
            raise
        finally:
            process.terminate()
            process.wait(20)
            assert process.stdout is not None
            process.stdout.close()


def _answers(port: int, path: str) -> bool:
    with contextlib.suppress(httpx.TransportError):
        return httpx.get(f"http://127.0.0.1:{port}{path}").status_code < 500
    return False


def delays(bench: Bench) -> float:
    """The host's delay at a fixed pace; returns the 99th percentile."""
    with bench.host() as place:
        found = bench.measured(place, DELIVERIES / bench.members)
    whole = "all arrived" if found["arrived"] == found["expected"] else f"{found['arrived']} of {found['expected']}"
    rate = found["deliveries"] / found["seconds"]
    print(
        f"{'at a pace':22} {found['lines']} members connected, {rate:7.0f} deliveries/s, "
        f"delay p50 {found['p50'] * 1000:6.2f} ms   p99 {found['p99'] * 1000:6.2f} ms   "
        f"greatest {found['greatest'] * 1000:6.2f} ms   ({whole})"
    )
    return float(found["p99"]) if found["arrived"] == found["expected"] else float("inf")


def side_by_side(bench: Bench, rounds: int) -> dict[str, float]:
    """Deliveries a second of each, in turns; medians."""
    places = {"host": bench.host, "bare Starlette": bench.bare, "Prosody's rooms": bench.prosody}
    taken: dict[str, list[Taken]] = {name: [] for name in places}
    for number in range(rounds):
        for name in list(places) if number % 2 == 0 else reversed(places):
            taken[name].append(bench.throughput(places[name]))
    for name, found in taken.items():
        told = ", ".join(f"{one.deliveries:.0f}" for one in found)
        cost = statistics.median(one.cost for one in found)
        print(f"{name:22} {_median(found):8.0f} deliveries/s   {cost:6.0f} µs of processor each   ({told})", flush=True)
    return {name: _median(found) for name, found in taken.items()}


def _median(found: list[Taken]) -> float:
    return statistics.median(one.deliveries for one in found)


def two_beside_one(bench: Bench) -> float:
    """Deliveries a second of two processes over one, both with PostgreSQL and NATS."""
    with postgresql_server() as postgresql, nats_server() as nats:

        def taken(workers: int, share: float) -> Taken:
            def host() -> AbstractContextManager[Place]:
                return bench.host(postgresql.new_database(), nats, str(workers))

            return bench.throughput(host, workers * share)

        ratio = 0.0
        for share in (0.0, SHARE) if can_limit() else (0.0,):
            one, two = taken(1, share), taken(2, share)
            ratio = two.deliveries / one.deliveries
            print(
                f"{'PostgreSQL and NATS':22} one process {one.deliveries:8.0f}, two {two.deliveries:8.0f} deliveries/s "
                f"= {ratio:.2f}; {one.cost:.0f} and {two.cost:.0f} µs of processor each"
                + (f"; {share:g} processors a process" if share else ""),
                flush=True,
            )
    return ratio


def main() -> int:
    """Measure, print, and tell by the exit code whether the bars were kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sessions", type=int, default=100)
    parser.add_argument("--members", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without-two", action="store_true", help="leave PostgreSQL and NATS out")
    options = parser.parse_args()
    bench = Bench(options.sessions, options.members, options.seconds)
    began = time.monotonic()
    shape = f"{options.sessions} sessions × {options.members} members"
    print(f"{shape}, {options.seconds:g} s each, median of {options.rounds}", flush=True)
    late = delays(bench)
    taken = side_by_side(bench, options.rounds)
    beside_bare = taken["host"] / taken["bare Starlette"]
    beside_prosody = taken["host"] / taken["Prosody's rooms"]
    kept = [
        _bar(f"delay p99 at {DELIVERIES} deliveries/s", late * 1000, BAR_DELAY * 1000, "ms, at most"),
        _bar("deliveries beside bare Starlette", beside_bare, BAR_BARE, "at least"),
        _bar("deliveries beside Prosody's rooms", beside_prosody, BAR_PROSODY, "at least"),
    ]
    if not options.without_two:
        kept.append(_bar("two processes beside one", two_beside_one(bench), BAR_TWO, "at least"))
    print(f"({time.monotonic() - began:.0f} s)")
    return 0 if all(kept) else 1


def _bar(name: str, value: float, bar: float, which: str) -> bool:
    kept = value <= bar if "most" in which else value >= bar
    print(f"{name:38} {value:8.2f}   (bar: {which} {bar:g}) {'kept' if kept else 'MISSED'}", flush=True)
    return kept


if __name__ == "__main__":
    sys.exit(main())
