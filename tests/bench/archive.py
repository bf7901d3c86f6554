"""How fast the archive is beside bare sqlite3, with many made-up mails, in one run: `python -m tests.bench.archive`.

Prints times and ratios for taking mails in (stored, indexed, on disk), for opening, for a page of a folder, a timeline
and searches. `--mails N` sets how many; `--data DIR` where (a new folder in it, removed at the end).
"""

import argparse
import itertools
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.mail import FetchedMail, FolderRole, FolderSeen, Mailbox, MailDigest
from liveletter.domain.people import Source

BATCH = 250
WORDS, TEXT_WORDS, SENDERS = 40_000, 180, 2_000
LETTERS = "etaoinshrdlucmfwypvbgkjqxz"
ALICE = Mailbox("Alice", "alice@example.org")


class Corpus:
    """Mails whose words are as unequally common as those of real ones. The same for the same number."""

    def __init__(self) -> None:
        self._random = random.Random(7)
        letters = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(LETTERS))))
        self.words = [
            "".join(self._random.choices(LETTERS, cum_weights=letters, k=self._random.randint(2, 10)))
            for _ in range(WORDS)
        ]
        self._weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(WORDS)))

    def mail(self, uid: int) -> FetchedMail:
        """One mail; they come a minute apart."""
        words = self._random.choices(self.words, cum_weights=self._weights, k=TEXT_WORDS)
        sender = int(self._random.paretovariate(1.0)) % SENDERS
        text = " ".join(words)
        date = 1_000_000_000.0 + uid * 60
        digest = MailDigest(
            message_id=f"{uid}@example.org",
            subject=" ".join(words[:6]),
            sender=Mailbox(f"Person {sender}", f"person{sender}@example.org"),
            to=(ALICE,),
            date=date,
            preview=text[:160],
            text=text,
        )
        raw = b"Message-ID: <%d@example.org>\r\n\r\n" % uid + text.encode()
        return FetchedMail(uid, frozenset({"\\Seen"} if uid % 10 else ()), date, len(raw), digest, raw)

    def batches(self, count: int) -> Iterator[list[FetchedMail]]:
        """All mails, newest first, as a first sync brings them."""
        uids = range(count, 0, -1)
        for first in range(0, count, BATCH):
            yield [self.mail(uid) for uid in uids[first : first + BATCH]]


def bare(path: Path) -> sqlite3.Connection:
    """What one would write without an archive: a table, an index by date, and a search index that keeps the text."""
    sql = sqlite3.connect(path, isolation_level=None)
    sql.execute("PRAGMA journal_mode = wal")
    sql.execute("PRAGMA synchronous = full")
    sql.execute(
        """CREATE TABLE mail (id INTEGER PRIMARY KEY, message_id TEXT UNIQUE, date REAL, sender TEXT, subject TEXT,
           preview TEXT, seen INTEGER, raw BLOB)"""
    )
    sql.execute("CREATE INDEX mail_date ON mail (date DESC, id)")
    sql.execute("CREATE VIRTUAL TABLE found USING fts5 (subject, sender, text, tokenize = 'unicode61')")
    return sql


def bare_add(sql: sqlite3.Connection, mails: list[FetchedMail]) -> None:
    """One batch into the bare tables."""
    sql.execute("BEGIN IMMEDIATE")
    sql.executemany(
        "INSERT INTO mail VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                mail.uid,
                mail.digest.message_id,
                mail.digest.date,
                str(mail.digest.sender),
                mail.digest.subject,
                mail.digest.preview,
                "\\Seen" in mail.flags,
                zlib.compress(mail.raw or b"", 1),
            )
            for mail in mails
        ],
    )
    sql.executemany(
        "INSERT INTO found (rowid, subject, sender, text) VALUES (?, ?, ?, ?)",
        [
            (mail.uid, mail.digest.subject, str(mail.digest.sender), mail.digest.text)
            for mail in sorted(mails, key=lambda mail: mail.uid)
        ],
    )
    sql.execute("COMMIT")


def timed(run: Callable[[], object], times: int = 15) -> tuple[float, float]:
    """Median and worst in milliseconds."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        run()
        spent.append((time.perf_counter() - begun) * 1000)
    return statistics.median(spent), max(spent)


def line(what: str, ours: tuple[float, float], theirs: tuple[float, float] | None = None) -> None:
    """One line of the report."""
    beside = f"   sqlite3 {theirs[0]:8.2f} ms   ratio {ours[0] / theirs[0]:5.2f}" if theirs else ""
    print(f"{what:34} median {ours[0]:8.2f} ms   worst {ours[1]:8.2f} ms{beside}", flush=True)


def fill(archive: Archive, folder_id: int, sql: sqlite3.Connection, count: int) -> None:
    """The same mails into both, batch by batch."""
    ours, theirs = [], []
    for mails in Corpus().batches(count):
        begun = time.perf_counter()
        archive.mails.add_mails(folder_id, mails)
        done = time.perf_counter()
        bare_add(sql, mails)
        theirs.append(time.perf_counter() - done)
        ours.append(done - begun)
    print(f"{count} mails in batches of {BATCH}: {sum(ours):.1f} s; sqlite3 {sum(theirs):.1f} s")
    line(
        "add, per mail",
        (sum(ours) / count * 1000, max(ours) / BATCH * 1000),
        (sum(theirs) / count * 1000, max(theirs) / BATCH * 1000),
    )
    line("add, per batch", (statistics.median(ours) * 1000, max(ours) * 1000))


def read(archive: Archive, path: Path, folder_id: int, sql: sqlite3.Connection, count: int) -> None:
    """Pages and timelines."""
    reader = ArchiveReader(path)
    select = "SELECT id, message_id, date, sender, subject, preview, seen, length(raw) FROM mail"
    middle = reader.mails(folder_id, before=(1_000_000_000.0 + count * 30, 0), limit=1)[0]

    def bare_page() -> object:
        return sql.execute(f"{select} WHERE date < ? ORDER BY date DESC LIMIT 200", (middle.date,)).fetchall()

    line("folder, first page of 200", timed(lambda: reader.mails(folder_id)))
    line(
        "folder, page in the middle",
        timed(lambda: reader.mails(folder_id, before=(middle.date, middle.id))),
        timed(bare_page),
    )
    line("folder, unread only, 200", timed(lambda: reader.mails(folder_id, unread_only=True)))
    line("folders with counts", timed(reader.folders))
    most = archive.people.ensure(Address.mail("person1@example.org"), "Person 1", Source.MAIL, listed=True)
    line("timeline of the busiest, 100", timed(lambda: reader.timeline(most.id)))
    for number in range(500):
        address = Address.mail(f"person{number}@example.org")
        archive.people.ensure(address, f"Person {number}", Source.MAIL, listed=True)
    line("500 listed persons", timed(reader.persons))
    reader.close()


def search(archive: Archive, sql: sqlite3.Connection, words: list[str]) -> None:
    """Searches, from the most common word to none at all."""
    queries = {
        "most common word": words[0],
        "two common words": f"{words[0]} {words[1]}",
        "two middling words": f"{words[300]} {words[400]}",
        "a rare word": words[30_000],
        "one letter": "e",
        "two letters": "et",
        "three letters": "eta",
        "common word, one letter": f"{words[0]} e",
        "common word, three letters": f"{words[0]} eta",
        "two rare words, never together": f"{words[20_000]} {words[21_111]}",
        "nothing": "zzzzzzzz",
    }
    for what, query in queries.items():
        expression = " ".join(f'"{word}"' for word in query.split()) + "*"
        line(
            f"search, {what}",
            timed(partial(archive.search.search, query, 100), 7),
            timed(partial(bare_search, sql, expression), 7),
        )


def bare_search(sql: sqlite3.Connection, expression: str) -> object:
    """FTS5 with its own snippets."""
    return sql.execute(
        """SELECT rowid, snippet(found, 2, '', '', '', 20) FROM found WHERE found MATCH ?
           ORDER BY rowid DESC LIMIT 100""",
        (expression,),
    ).fetchall()


def main() -> int:
    """Run it all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=100_000)
    parser.add_argument("--data", type=Path, default=None)
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="liveletter-bench-", dir=options.data))
    try:
        path = folder / "archive.db"
        begun = time.perf_counter()
        archive = Archive(path)
        print(f"make an empty archive: {(time.perf_counter() - begun) * 1000:.1f} ms")
        account = archive.accounts.save(Account(0, "Alice", ALICE.address))
        inbox = archive.mails.put_folders(account.id, [FolderSeen("INBOX", "/", FolderRole.INBOX)])[0]
        sql = bare(folder / "bare.db")
        fill(archive, inbox.id, sql, options.mails)
        sizes = [(folder / name).stat().st_size / 1e6 for name in ("archive.db", "bare.db")]
        print(f"on disk: {sizes[0]:.0f} MB; sqlite3 {sizes[1]:.0f} MB")
        read(archive, path, inbox.id, sql, options.mails)
        search(archive, sql, Corpus().words)
        archive.close()
        begun = time.perf_counter()
        Archive(path).close()
        print(f"open and close the full archive: {(time.perf_counter() - begun) * 1000:.1f} ms")
    finally:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
