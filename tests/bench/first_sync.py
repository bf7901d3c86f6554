"""First sync and index of 6,046 real mails, against mbsync followed by notmuch: `python -m tests.bench.first_sync`.

Both sides fetch the same mails from the same Dovecot in the same run, each from a mailbox that the server has never
opened, by turns. Ours is `liveletter sync` in a fresh process with an empty archive. The bar is half of their time.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader
from liveletter.domain.accounts import Account, Security, Server
from liveletter.secrets.file import FileSecrets
from liveletter.services.connections import mail_key
from tests.bench.corpus import MAILS, corpus_mails
from tests.bench.place import PASSWORD, deliver
from tests.servers.dovecot import Dovecot

BAR = 0.5
QUERY = "linux"


class Round:
    """One mailbox full of the corpus, and a place to sync it to."""

    def __init__(self, server: Dovecot, mails: list[bytes], number: int, place: Path) -> None:
        self.server = server
        self.user = f"bench{number}@example.org"
        self.place = place / str(number)
        self.place.mkdir(mode=0o700)
        deliver(server, self.user, mails)

    def ours(self) -> float:
        """Seconds for `liveletter sync`, and proof that all is there."""
        data = self.place / "profile"
        data.mkdir(mode=0o700)
        self._make_profile(data)
        seconds = _timed([sys.executable, "-m", "liveletter", "sync", "--data", str(data)], _environment())
        self._check(data)
        return seconds

    def theirs(self) -> tuple[float, float]:
        """Seconds for mbsync, and for notmuch new."""
        mail = self.place / "mail"
        mail.mkdir()
        environment = {**os.environ, "NOTMUCH_CONFIG": str(self.place / "notmuch"), "HOME": str(self.place)}
        (self.place / "notmuch").write_text(f"[database]\npath={mail}\n[user]\nprimary_email={self.user}\n")
        (self.place / "mbsync").write_text(_mbsync_config(self.server.ports.imap, self.user, mail))
        fetched = _timed(["mbsync", "-c", str(self.place / "mbsync"), "-q", "-a"], environment)
        indexed = _timed(["notmuch", "new", "--quiet"], environment)
        counted = subprocess.run(
            ["notmuch", "count", "--output=files", "*"], env=environment, capture_output=True, check=True
        )
        assert int(counted.stdout) == MAILS, f"notmuch has {counted.stdout!r} mails"
        return fetched, indexed

    def _make_profile(self, data: Path) -> None:
        archive = Archive(data / "archive.db")
        server = Server("127.0.0.1", self.server.ports.imap, Security.PLAIN)
        account = archive.accounts.save(Account(0, "Bench", mail_address=self.user, imap=server))
        archive.close()
        FileSecrets(data).set(mail_key(account.id), PASSWORD)

    def _check(self, data: Path) -> None:
        reader = ArchiveReader(data / "archive.db")
        archived = {folder.name: folder.total for folder in reader.folders()}
        reader.close()
        assert archived["INBOX"] == MAILS, f"the archive has {archived['INBOX']} mails"
        archive = Archive(data / "archive.db")
        inbox = next(folder for folder in archive.mails.folders(1) if folder.name == "INBOX")
        missing = archive.mails.bodies_missing(inbox.id, MAILS)
        found = archive.search.search(QUERY, 1000)
        archive.close()
        assert not missing, f"{len(missing)} mails have no body"
        assert len(found) > 100, f"only {len(found)} mails are found"


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "PYTHONPATH": "app"}


def _timed(command: list[str], environment: dict[str, str]) -> float:
    began = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - began
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return seconds


def _mbsync_config(port: int, user: str, mail: Path) -> str:
    return f"""\
IMAPAccount bench
Host 127.0.0.1
Port {port}
User {user}
Pass {PASSWORD}
SSLType None
AuthMechs PLAIN

IMAPStore far
Account bench

MaildirStore near
Path {mail}/
Inbox {mail}/INBOX
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns *
Create Near
SyncState *
"""


def _report(ours: list[float], theirs: list[tuple[float, float]]) -> bool:
    fetched, indexed = (statistics.median(times) for times in zip(*theirs, strict=True))
    together = statistics.median(sum(pair) for pair in theirs)
    own = statistics.median(ours)
    print(
        f"mbsync {fetched:.1f} s + notmuch new {indexed:.1f} s = {together:.1f} s",
        [f"{sum(pair):.1f}" for pair in theirs],
    )
    print(f"liveletter sync {own:.1f} s", [f"{seconds:.1f}" for seconds in ours])
    print(f"ratio {own / together:.2f} (bar {BAR}): {'met' if own <= BAR * together else 'MISSED'}")
    return own <= BAR * together


def main() -> int:
    """Run the rounds and print the medians; 1 where the bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="how often each side runs (default 3)")
    parser.add_argument("--ours-only", action="store_true", help="leave the other side out")
    options = parser.parse_args()
    mails = list(corpus_mails())
    assert len(mails) == MAILS
    place = Path(tempfile.mkdtemp(prefix="ll-bench-"))
    ours: list[float] = []
    theirs: list[tuple[float, float]] = []
    try:
        with Dovecot() as server:
            for number in range(options.rounds):
                steps: list[Callable[[], None]] = [
                    lambda at=2 * number: ours.append(Round(server, mails, at, place).ours()),  # type: ignore[misc]
                    lambda at=2 * number + 1: theirs.append(Round(server, mails, at, place).theirs()),  # type: ignore[misc]
                ]
                for step in steps[: 1 if options.ours_only else 2][:: 1 if number % 2 else -1]:
                    step()
    finally:
        shutil.rmtree(place, ignore_errors=True)
    if options.ours_only:
        print("liveletter sync", [f"{seconds:.1f}" for seconds in ours])
        return 0
    return 0 if _report(ours, theirs) else 1


if __name__ == "__main__":
    raise SystemExit(main())
