"""How long the window is away while 6,046 real mails are synced: `python -m tests.bench.window_gaps`.

The real window, on a real X display, with its engine process, fetches the corpus from a real Dovecot into an empty
profile; the list fills and is painted, and meanwhile it is scrolled and mail after mail is opened. A 2-ms timer in the
window's process records the gaps between its ticks, from the first painting until 1.5 s after the last mail. In the
same run, by turns: a bare PySide6 window with an idle list, the same timer, while `liveletter sync` does the same work
in another process: what the machine's own scheduling costs. `--where` adds what the window did in its long gaps
(watching costs something itself); `--rounds N`.
"""

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench.corpus import MAILS, corpus_mails
from tests.bench.place import Probe, deliver, display, environment, make_profile, settle
from tests.servers.dovecot import Dovecot

WORST, LATE = 50.0, 16.0  # milliseconds: the bars for the worst gap and the 99.9th percentile


class Gaps:
    """The gaps of one run, in milliseconds."""

    def __init__(self, gaps: list[list[float]]) -> None:
        self.values = sorted(gap * 1000 for _, gap, _ in gaps)
        self.work = sorted(work * 1000 for _, _, work in gaps)
        self.longest = sorted(((gap * 1000, work * 1000, at) for at, gap, work in gaps), reverse=True)[:6]

    @property
    def worst(self) -> float:
        """The longest."""
        return self.values[-1]

    def share(self, share: float) -> float:
        """A percentile, as a share of 1."""
        return self.values[min(len(self.values) - 1, int(len(self.values) * share))]

    def told(self, name: str) -> str:
        """One line."""
        return (
            f"{name:28} p50 {self.share(0.5):5.1f}   p99 {self.share(0.99):5.1f}   p99.9 {self.share(0.999):5.1f}   "
            f"worst {self.worst:5.1f} ms   over 16 ms: {sum(gap > LATE for gap in self.values):3}   "
            f"({len(self.values)} ticks)   "
            f"own work: worst {self.work[-1]:4.1f}, over 16 ms: {sum(work > LATE for work in self.work)}"
        )


class Bench:
    """One server with a mailbox for each turn."""

    def __init__(self, server: Dovecot, mails: list[bytes], place: Path, *, wait: bool) -> None:
        self._wait = wait
        self._server = server
        self._mails = mails
        self._place = place
        self._numbers = count()

    def ours(self, *, where: bool) -> Gaps:
        """The real window with its engine."""
        with Probe("gaps_ours", str(self._profile()), str(len(self._mails)), "where" if where else "") as probe:
            told = probe.heard()
            probe.process.wait(30)
        if told["total"] != len(self._mails) or not told["rows"] or not told["opened"]:
            raise SystemExit(f"The window did not do its work: {told | {'gaps': 0}}")
        gaps = Gaps(told["gaps"])
        print(gaps.told("Liveletter's window"))
        _tell_more(told, gaps)
        return gaps

    def bare(self) -> Gaps:
        """A bare window while the same sync runs elsewhere."""
        profile = self._profile()
        with Probe("gaps_bare") as probe:
            probe.heard()
            probe.go_on()
            command = [sys.executable, "-m", "liveletter", "sync", "--data", str(profile)]
            subprocess.run(command, env=environment(), check=True, capture_output=True)
            probe.go_on()
            gaps = Gaps(probe.heard()["gaps"])
        print(gaps.told("bare idle window"))
        return gaps

    def _profile(self) -> Path:
        number = next(self._numbers)
        user = f"gaps{number}@example.org"
        deliver(self._server, user, self._mails)
        data = self._place / str(number)
        make_profile(data, user, imap_port=self._server.ports.imap)
        if self._wait:
            settle()
        return data


def _tell_more(told: dict[str, Any], gaps: Gaps) -> None:
    print(
        f"{'':4}synced in {told['sync']:.1f} s; {told['rows']} rows in the list, {told['acts']} acts, "
        f"{told['opened']} mails opened; longest gaps (ms, own work of it, at s): "
        + ", ".join(f"{gap:.0f} ({work:.0f}) at {at:.1f}" for gap, work, at in gaps.longest)
    )
    for stack, times in Counter(told["stacks"]).most_common(12):
        print(f"--- {times} long gap(s) in\n{stack}")


def _verdict(name: str, ours: float, bare: float, bar: float) -> bool:
    kept = ours <= bar
    print(
        f"{name}: {ours:.1f} ms (bar {bar:.0f}: {'kept' if kept else 'MISSED'}), bare window {bare:.1f} ms, "
        f"ratio {ours / bare:.2f}"
    )
    return kept


def main() -> int:
    """Run it all; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="turns of each side (default 3)")
    parser.add_argument("--where", action="store_true", help="tell what the window did in its long gaps")
    parser.add_argument("--ours-only", action="store_true", help="leave the bare window out")
    parser.add_argument("--hurry", action="store_true", help="do not wait until the machine is at rest")
    options = parser.parse_args()
    mails = list(corpus_mails())
    assert len(mails) == MAILS
    place = Path(tempfile.mkdtemp(prefix="ll-bench-"))
    ours: list[Gaps] = []
    bare: list[Gaps] = []
    try:
        with Dovecot() as server, display() as where:
            print(f"{len(mails)} mails, on {where}, rounds: {options.rounds}", flush=True)
            bench = Bench(server, mails, place, wait=not options.hurry)
            for _ in range(options.rounds):
                ours.append(bench.ours(where=options.where))
                bare += [] if options.ours_only else [bench.bare()]
    finally:
        shutil.rmtree(place, ignore_errors=True)
    if options.ours_only:
        return 0
    late = _verdict("99.9th percentile, median of the rounds", *_medians(ours, bare, 0.999), LATE)
    worst = _verdict("worst gap of a round, median of the rounds", *_medians(ours, bare, 1.0), WORST)
    print(f"worst of all rounds: {max(gaps.worst for gaps in ours):.1f} ms; bare {max(g.worst for g in bare):.1f} ms")
    return 0 if late and worst else 1


def _medians(ours: list[Gaps], bare: list[Gaps], share: float) -> tuple[float, float]:
    own, other = (statistics.median(gaps.share(share) for gaps in side) for side in (ours, bare))
    return own, other


if __name__ == "__main__":
    raise SystemExit(main())
