"""From what a server sent to what the archive takes: parsed in slices, so that the loop breathes."""

import asyncio
import hashlib
import logging
import time
from collections.abc import Callable, Sequence

from liveletter.domain.mail import FetchedMail, Mailbox, MailDigest
from liveletter.mail.imap.fetching import Fetched

log = logging.getLogger(__name__)

PART = 128 * 1024  # bytes of each mail that come at once; of larger ones, the header is taken
WHOLE = b"UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[]<0.%d>" % PART
HEADER = b"UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER]"
SLICE_SECONDS = 0.02

Digest = Callable[[bytes, bool], MailDigest]
"""Reads a mail's bytes; the second argument tells whether they are complete: more than the header."""


async def read_all(fetched: Sequence[Fetched], digest: Digest) -> list[FetchedMail]:
    """The mails as the archive takes them, newest first. What came without header or body is left out."""
    ready: list[FetchedMail] = []
    pause_at = time.monotonic() + SLICE_SECONDS
    for item in sorted(fetched, key=lambda item: item.uid, reverse=True):
        mail = read(item, digest)
        if mail is not None:
            ready.append(mail)
        if time.monotonic() >= pause_at:
            await asyncio.sleep(0)
            pause_at = time.monotonic() + SLICE_SECONDS
    return ready


def read(item: Fetched, digest: Digest) -> FetchedMail | None:
    """One mail; None where neither header nor body came."""
    raw = item.body if item.body is not None and is_whole(item) else None
    header = item.header if item.body is None else header_of(item.body)
    if raw is None and header is None:
        return None
    return FetchedMail(
        uid=item.uid,
        flags=item.flags or frozenset(),
        received=item.received if item.received is not None else time.time(),
        size=item.size if item.size is not None else len(raw or header or b""),
        digest=careful(digest, raw, True) if raw is not None else careful(digest, header or b"", False),
        raw=raw,
    )


def careful(digest: Digest, raw: bytes, complete: bool) -> MailDigest:
    """The mail's digest. Should the parser fail against its promise, the mail is kept all the same."""
    try:
        return digest(raw, complete)
    except Exception:
        log.exception("A mail could not be read; it is kept as it is")
        return MailDigest(f"{hashlib.sha256(raw).hexdigest()}@unreadable.invalid", "", Mailbox("", ""))


def is_whole(item: Fetched) -> bool:
    """Whether the part asked for is all of the mail. A server's own count of bytes is believed only at the brink."""
    if item.body is None:
        return False
    return len(item.body) < PART or (item.size is not None and item.size <= len(item.body))


def header_of(raw: bytes) -> bytes:
    """The header of a mail with the empty line that ends it."""
    end = raw.find(b"\r\n\r\n")
    return raw if end < 0 else raw[: end + 4]
