"""Where the benchmarks run: an own display, a profile with an account, the corpus in a mailbox, child processes."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account, Security, Server
from liveletter.secrets.file import FileSecrets
from liveletter.services.connections import chat_key, mail_key
from tests.servers.dovecot import Dovecot

ROOT = Path(__file__).resolve().parent.parent.parent
PASSWORD = "secret"
SCREEN = "1600x1000x24"


@contextlib.contextmanager
def display() -> Iterator[str]:
    """The display to be used, told in words: the one that is there, else an own Xvfb, else offscreen."""
    if os.environ.get("DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        yield os.environ.get("QT_QPA_PLATFORM") or f"display {os.environ['DISPLAY']}"
    elif shutil.which("Xvfb") is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen (no Xvfb here)"
    else:
        with own_display() as name:
            yield f"Xvfb {name}"


@contextlib.contextmanager
def own_display() -> Iterator[str]:
    """An Xvfb with a window manager where there is one; DISPLAY names it meanwhile."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-dpi", "96", "-noreset", "-nolisten", "tcp"]
    with contextlib.ExitStack() as stack:
        _kept(stack, subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL))
        os.close(write)
        with os.fdopen(read) as told:
            name = f":{told.readline().strip()}"
        os.environ["DISPLAY"] = name
        stack.callback(os.environ.pop, "DISPLAY")
        if shutil.which("openbox"):
            _kept(stack, subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL))
        yield name


def _kept(stack: contextlib.ExitStack, process: "subprocess.Popen[bytes]") -> None:
    stack.callback(process.wait)
    stack.callback(process.terminate)


def environment() -> dict[str, str]:
    """For child processes: ours on the path, no keyring of the user's, no session bus."""
    kept = {name: value for name, value in os.environ.items() if name != "DBUS_SESSION_BUS_ADDRESS"}
    return kept | {
        "PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT))),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


class Probe:
    """A module of `tests.bench.probes` in its own process. It tells JSON, a line each; a line to it says "go on"."""

    def __init__(self, module: str, *arguments: str) -> None:
        command = [sys.executable, "-m", f"tests.bench.probes.{module}", *arguments]
        self.began = time.time()
        self.process = subprocess.Popen(
            command, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )

    def __enter__(self) -> "Probe":
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.process.communicate(timeout=30)

    def heard(self, *, patience: float = 120.0) -> dict[str, Any]:
        """The next thing it tells. Ends the benchmark where it has died or says nothing for too long."""
        assert self.process.stdout is not None
        watchdog = threading.Timer(patience, self.process.kill)
        watchdog.start()
        try:
            return self._told(self.process.stdout)
        finally:
            watchdog.cancel()

    def _told(self, lines: IO[str]) -> dict[str, Any]:
        for line in lines:
            if line.startswith("{"):
                told: dict[str, Any] = json.loads(line)
                return told
        raise SystemExit(f"{self.process.args!r} ended with {self.process.wait()}")

    def go_on(self, words: str = "") -> None:
        """Let it go on."""
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()


def deliver(server: Dovecot, user: str, mails: list[bytes]) -> None:
    """Put the mails into a new user's INBOX as a delivery agent would, with times a second apart."""
    server.add_user(user, PASSWORD)
    box = server.maildir(user)
    for name in ("cur", "new", "tmp"):
        (box / name).mkdir(parents=True)
    for number, raw in enumerate(mails):
        path = box / "new" / f"{1_000_000_000 + number}.M{number}P1.bench"
        path.write_bytes(raw)
        os.utime(path, (1_000_000_000 + number,) * 2)
    owner = (server.home / "mail").stat()
    for path in (box, *box.rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid)


def make_profile(
    data: Path, user: str, *, imap_port: int = 0, xmpp_port: int = 0, jid: str = "", trusted: str = ""
) -> None:
    """A profile with one account on the practice servers."""
    data.mkdir(mode=0o700, parents=True)
    archive = Archive(data / "archive.db")
    imap = Server("127.0.0.1", imap_port, Security.PLAIN) if imap_port else None
    xmpp = Server("localhost", xmpp_port, Security.STARTTLS) if xmpp_port else None
    account = archive.accounts.save(
        Account(0, "Bench", mail_address=user, imap=imap, jid=jid, xmpp=xmpp, trusted_pem=trusted)
    )
    archive.close()
    secrets = FileSecrets(data)
    if imap:
        secrets.set(mail_key(account.id), PASSWORD)
    if xmpp:
        secrets.set(chat_key(account.id), PASSWORD)


def settle(*, limit: float = 0.7, patience: float = 60.0) -> None:
    """Wait, not for ever, until the machine has little else to do."""
    end = time.monotonic() + patience
    while time.monotonic() < end and float(Path("/proc/loadavg").read_text().split()[0]) > limit:
        time.sleep(1)
