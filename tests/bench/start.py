"""From start to a painted main window, and the memory of window and engine: `python -m tests.bench.start`.

Fetches the 6,046 mails of the corpus from a real Dovecot into a profile, then opens its window several times on the
display that is there (an own Xvfb where none is and one is installed, else offscreen), and prints the time from
spawning the process to the first painted main window, with the mails in it, and the memory (PSS: shared pages counted
by share; RSS beside it) of window and engine together, a second after mail (Dovecot) and chat (Prosody) are online.
"ready" is the time until the window's event loop was idle after that painting: from then on it answers. In the same
run, alike: a bare PySide6 window with an empty QListView. The first run of each is told, not counted. `--runs N`.
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.domain.addresses import Address
from liveletter.domain.people import Source
from tests.bench.corpus import MAILS, corpus_mails
from tests.bench.place import PASSWORD, deliver, display, environment, make_profile, settle
from tests.servers.dovecot import Dovecot
from tests.servers.prosody import Prosody

BAR_SECONDS, BAR_MEGABYTES = 0.8, 200

OURS = """
import json, sys, time
from pathlib import Path
from liveletter.events import AccountStateChanged
from liveletter.window.app import run_window
from PySide6.QtCore import QTimer
def painted(window):
    seconds = time.time() - float(sys.argv[1])
    rows = window.pages.mail.list.findChild(object, "mailListView").model().rowCount()
    ready = []
    QTimer.singleShot(0, lambda: ready.append(time.time() - float(sys.argv[1])))
    states = {}
    window._ctx.bus.subscribe(AccountStateChanged, lambda event: states.update({1: event.state}))
    timer = QTimer(window, interval=50)
    def look():
        if 1 in states and states[1].mail == states[1].chat == "online":
            timer.stop()
            QTimer.singleShot(1000, tell)
    def tell():
        engine = window._ctx.client.process.pid
        print(json.dumps({"seconds": seconds, "ready": ready[0], "rows": rows, "engine": engine}), flush=True)
        sys.stdin.readline()
        window.quit_asked.emit()
    timer.timeout.connect(look)
    timer.start()
sys.exit(run_window(Path(sys.argv[2]), on_painted=painted))
"""
BARE = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
class Paint(QObject):
    seen = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen = True
            QTimer.singleShot(0, tell)
        return False
application = QApplication([])
window = QMainWindow()
window.setCentralWidget(QListView())
window.resize(1240, 780)
def tell():
    print(json.dumps({"seconds": time.time() - float(sys.argv[1])}), flush=True)
    sys.stdin.readline()
    application.quit()
paint = Paint()
window.installEventFilter(paint)
window.show()
sys.exit(application.exec())
"""


def memory(pid: int) -> tuple[float, float]:
    """PSS and RSS of a process in MB (10^6 bytes)."""
    fields = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return tuple(int(fields[name].split()[0]) * 1024 / 1e6 for name in ("Pss", "Rss"))  # type: ignore[return-value]


def run_once(program: str, data: Path) -> tuple[float, float, float, float]:
    """Seconds until painted, until ready, PSS, RSS of one start."""
    command = [sys.executable, "-c", program, repr(time.time()), str(data)]
    with subprocess.Popen(
        command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        told = json.loads(process.stdout.readline())
        if "rows" in told and not told["rows"]:
            raise SystemExit("The window was painted without its mails.")
        sizes = [memory(pid) for pid in (process.pid, told.get("engine")) if pid]
        process.stdin.write("\n")
        process.stdin.flush()
        process.wait(20)
    seconds = told["seconds"]
    return seconds, told.get("ready", seconds), sum(pss for pss, _ in sizes), sum(rss for _, rss in sizes)


def fill(data: Path, dovecot: Dovecot, prosody: Prosody) -> None:
    """A profile that has fetched the corpus, with mail and chat on real servers, and a few people."""
    user = "alice@example.org"
    deliver(dovecot, user, list(corpus_mails()))
    jid = prosody.add_user("alice", PASSWORD)
    servers = {"imap_port": dovecot.ports.imap, "xmpp_port": prosody.ports.c2s}
    make_profile(data, user, **servers, jid=jid, trusted=prosody.ca_pem)
    archive = Archive(data / "archive.db")
    for number in range(40):
        address = Address.mail(f"person{number}@example.org")
        archive.people.ensure(address, f"Person {number}", Source.MAIL, listed=True)
    archive.close()
    command = [sys.executable, "-m", "liveletter", "sync", "--data", str(data)]
    subprocess.run(command, env=environment(), check=True, capture_output=True)


def report(name: str, runs: list[tuple[float, float, float, float]]) -> tuple[float, float]:
    """One line; returns the medians of seconds and PSS. The first run, with cold caches, is told apart."""
    seconds, ready, pss, rss = (statistics.median(column) for column in zip(*runs[1:], strict=True))
    each = " ".join(f"{run[0]:.2f}" for run in runs[1:])
    print(
        f"{name:30} painted {seconds:5.2f} s (first {runs[0][0]:.2f}; each: {each})   ready {ready:5.2f} s   "
        f"PSS {pss:6.1f} MB   RSS {rss:6.1f} MB",
        flush=True,
    )
    return seconds, pss


def main() -> int:
    """Run it all; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    place = Path(tempfile.mkdtemp(prefix="ll-bench-"))
    data = place / "profile"
    ours, bare = [], []
    try:
        with Dovecot() as dovecot, Prosody() as prosody, display() as where:
            fill(data, dovecot, prosody)
            settle()
            print(f"{MAILS} mails in the archive; {options.runs} runs on {where}, by turns, after a first", flush=True)
            for _ in range(options.runs + 1):
                ours.append(run_once(OURS, data))
                bare.append(run_once(BARE, data))
    finally:
        shutil.rmtree(place, ignore_errors=True)
    seconds, pss = report("Liveletter, window and engine", ours)
    bare_seconds, bare_pss = report("bare PySide6 window", bare)
    print(f"ratio to the bare window: time {seconds / bare_seconds:.2f}, PSS {pss / bare_pss:.2f}")
    print(f"bar {BAR_SECONDS} s: {'kept' if seconds <= BAR_SECONDS else 'MISSED'}")
    print(f"bar {BAR_MEGABYTES} MB: {'kept' if pss <= BAR_MEGABYTES else 'MISSED'}")
    return int(seconds > BAR_SECONDS or pss > BAR_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
