"""From start to a painted main window, and the memory of window and engine: `python -m tests.bench.start`.

Fills a profile's archive with made-up mails, opens its window several times on the display that is there (an own Xvfb
where none is and one is installed, else offscreen), and prints the time from spawning the process to the first painted
main window, with the mails in it, and the memory (PSS: shared pages counted by share; RSS beside it) of window and
engine together once the engine answers. In the same run, alike: a bare PySide6 window with an empty QListView.
`--mails N`, `--runs N`.
"""

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.mail import FolderRole, FolderSeen
from liveletter.domain.people import Source
from tests.bench.archive import ALICE, Corpus

BAR_SECONDS, BAR_MEGABYTES = 0.8, 200
ROOT = Path(__file__).resolve().parent.parent.parent

OURS = """
import json, sys, time
from pathlib import Path
from liveletter.window.app import run_window
from PySide6.QtCore import QTimer
def painted(window):
    seconds = time.time() - float(sys.argv[1])
    rows = window.pages.mail.list.findChild(object, "mailListView").model().rowCount()
    timer = QTimer(window, interval=50)
    def look():
        link = window._ctx.client
        if link.is_connected:
            timer.stop()
            QTimer.singleShot(1000, tell)
    def tell():
        engine = window._ctx.client.process.pid
        print(json.dumps({"seconds": seconds, "rows": rows, "engine": engine}), flush=True)
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


def run_once(program: str, data: Path) -> tuple[float, float, float]:
    """Seconds, PSS, RSS of one start."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT)))}
    command = [sys.executable, "-c", program, repr(time.time()), str(data)]
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
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
    return told["seconds"], sum(pss for pss, _ in sizes), sum(rss for _, rss in sizes)


def fill(data: Path, count: int) -> None:
    """A profile with so many mails and a few people; its account has no servers, so that nothing else goes on."""
    archive = Archive(data / "archive.db")
    account = archive.accounts.save(Account(0, "Alice", ALICE.address))
    inbox = archive.mails.put_folders(account.id, [FolderSeen("INBOX", "/", FolderRole.INBOX)])[0]
    for mails in Corpus().batches(count):
        archive.mails.add_mails(inbox.id, mails)
    for number in range(40):
        address = Address.mail(f"person{number}@example.org")
        archive.people.ensure(address, f"Person {number}", Source.MAIL, listed=True)
    archive.close()


@contextlib.contextmanager
def display() -> Iterator[str]:
    """The display to be used, and what it is called."""
    if os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        yield os.environ.get("QT_QPA_PLATFORM") or f"display {os.environ['DISPLAY']}"
        return
    if shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen (no Xvfb here)"
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        number = os.fdopen(read).readline().strip()
        os.environ["DISPLAY"] = f":{number}"
        try:
            yield f"Xvfb :{number}"
        finally:
            server.terminate()


def report(name: str, runs: list[tuple[float, float, float]]) -> tuple[float, float]:
    """One line; returns the medians of seconds and PSS."""
    seconds, pss, rss = (list(column) for column in zip(*runs, strict=True))
    each = " ".join(f"{value:.2f}" for value in seconds)
    print(
        f"{name:32} painted {statistics.median(seconds):5.2f} s (each: {each})   "
        f"PSS {statistics.median(pss):6.1f} MB   RSS {statistics.median(rss):6.1f} MB",
        flush=True,
    )
    return statistics.median(seconds), statistics.median(pss)


def main() -> int:
    """Run it all; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=6_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="liveletter-bench-"))
    try:
        fill(folder, options.mails)
        with display() as where:
            print(f"{options.mails} mails in the archive; {options.runs} runs on {where}, interleaved")
            ours, bare = [], []
            for _ in range(options.runs):
                ours.append(run_once(OURS, folder))
                bare.append(run_once(BARE, folder))
    finally:
        shutil.rmtree(folder)
    seconds, pss = report("Liveletter, window and engine", ours)
    bare_seconds, bare_pss = report("bare PySide6 window", bare)
    print(f"ratio to the bare window: time {seconds / bare_seconds:.2f}, PSS {pss / bare_pss:.2f}")
    print(f"bar {BAR_SECONDS} s: {'kept' if seconds <= BAR_SECONDS else 'MISSED'}")
    print(f"bar {BAR_MEGABYTES} MB: {'kept' if pss <= BAR_MEGABYTES else 'MISSED'}")
    return int(seconds > BAR_SECONDS or pss > BAR_MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
