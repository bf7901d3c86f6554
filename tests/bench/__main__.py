"""All benchmarks, one after the other, and which bars they keep: `python -m tests.bench`.

Each prints its own figures and how it was measured; `python -m tests.bench.NAME --help` tells how to repeat one. The
machine should have nothing else to do. `--quick`: fewer rounds.
"""

import argparse
import subprocess
import sys
import time

BENCHMARKS: dict[
    str, tuple[str, list[str], list[str]]
] = {  # name: what it shows, arguments of a full run, arguments of a quick one
    "window_gaps": ("the window while 6,046 mails come: worst gap, 99.9th percentile", [], ["--rounds", "1"]),
    "first_sync": ("first sync and index, against mbsync and notmuch", [], ["--rounds", "1"]),
    "start": ("start to a painted window; memory of window and engine", [], ["--runs", "3"]),
    "key_to_receipt": ("key press to receipt shown, against bare slixmpp", [], ["--messages", "50"]),
    "chat": ("the chat network alone, against bare slixmpp", [], ["--messages", "100"]),
    "host": ("the live host: delay and deliveries, beside a bare broadcast and Prosody", [], ["--rounds", "1"]),
    "talk": ("a long talk of a live letter: opened as areas, taken in", [], ["--rounds", "5"]),
    "archive": ("the archive with many mails, beside bare sqlite3 (no bar)", [], ["--mails", "20000"]),
}


def main() -> int:
    """Run them; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    parser.add_argument("--only", nargs="+", choices=list(BENCHMARKS), default=list(BENCHMARKS), help="these alone")
    options = parser.parse_args()
    results: list[str] = []
    missed = 0
    for name in options.only:
        shows, full, quick = BENCHMARKS[name]
        print(f"\n=== {name}: {shows}", flush=True)
        began = time.monotonic()
        code = subprocess.run(
            [sys.executable, "-m", f"tests.bench.{name}", *(quick if options.quick else full)]
        ).returncode
        missed += code != 0
        verdict = "kept" if code == 0 else "MISSED" if code == 1 else f"failed ({code})"
        results.append(f"{name:16} {verdict:12} {time.monotonic() - began:5.0f} s   {shows}")
    print("\n=== summary\n" + "\n".join(results))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
