"""What has come to Bob: raw on his mail server, in his chat server's archive, and in his own program."""

import re
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Any, cast

from liveletter.archive.reader import ArchiveReader
from liveletter.domain.outbox import Outgoing
from tests.kill.place import BOB, Place
from tests.networks.lab import Bare
from tests.servers.postfix import AUTHSERV_ID

PAGE = 500
_ORIGIN = "{urn:xmpp:sid:0}origin-id"
_MESSAGE = ".//{jabber:client}message"
_QUEUED = re.compile(rf"by {re.escape(AUTHSERV_ID)} \(Postfix\) with \S+ id (\w+)")


def entries_of(data: Path) -> list[Outgoing]:
    """All that a profile's outbox holds or has held."""
    with closing(ArchiveReader(data / "archive.db")) as archive:
        found: list[Outgoing] = []
        while page := archive.outgoing(before_id=found[-1].id if found else 0, limit=PAGE):
            found += page
    return found


def mailbox(place: Place) -> Counter[tuple[str, str]]:
    """The copies in Bob's mailbox, by Message-ID and the number that Postfix gave a mail when it took it."""
    found: Counter[tuple[str, str]] = Counter()
    for path in place.dovecot.maildir(BOB).rglob("*"):
        if path.parent.name in {"cur", "new"}:
            with suppress(FileNotFoundError):  # Bob's program has just marked it; it is found again by the next look
                found[_copy(path.read_bytes())] += 1
    return found


def program(data: Path) -> tuple[Counter[str], Counter[str]]:
    """The chat messages that Bob sees, by origin-id and by text."""
    with closing(sqlite3.connect(f"file:{data / 'archive.db'}?mode=ro", uri=True)) as archive:
        rows = archive.execute("SELECT origin_id, body FROM chat WHERE outgoing = 0").fetchall()
    return Counter(key for key, _ in rows), Counter(body for _, body in rows)


async def server_archive(place: Place) -> Counter[str]:
    """What Bob's chat server has kept for him (XEP-0313), by origin-id: each copy that came over the wire."""
    found: Counter[str] = Counter()
    async with Bare(BOB, place.prosody, "xep_0313") as bare:
        archive = cast(Any, bare.plugin["xep_0313"])
        async for result in archive.iterate(rsm={"max": 200}):
            message = result.xml.find(_MESSAGE)
            origin = message.find(_ORIGIN) if message is not None else None
            if origin is not None and message.get("to", "").partition("/")[0] == BOB:
                found[origin.get("id", "")] += 1
    return found


def _copy(raw: bytes) -> tuple[str, str]:
    headers = BytesHeaderParser().parsebytes(raw)
    queued = [_QUEUED.search(" ".join(str(line).split())) for line in headers.get_all("Received", [])]
    numbers = [number[1] for number in queued if number]
    assert len(numbers) == 1, f"not taken by Postfix once: {headers.get_all('Received')}"
    return str(headers["Message-ID"]).strip().strip("<>"), numbers[0]
