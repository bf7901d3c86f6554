"""How commands and their arguments are written (RFC 3501 section 9), and sets of UIDs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from imapclient import imap_utf7

_QUOTABLE = re.compile(rb"[\x20-\x7e]*")


@dataclass(frozen=True, slots=True)
class Literal:
    """Bytes to be sent as a literal."""

    data: bytes


Argument = bytes | Literal


def string(text: str) -> Argument:
    """Text as a quoted string, or as a literal where it holds more than printable ASCII."""
    data = text.encode()
    if not _QUOTABLE.fullmatch(data):
        return Literal(data)
    return b'"' + data.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def mailbox(name: str) -> bytes:
    """A folder's name as an argument: modified UTF-7 (RFC 3501 section 5.1.3), quoted."""
    encoded: bytes = imap_utf7.encode(name)
    return b'"' + encoded.replace(b"\\", b"\\\\").replace(b'"', b'\\"') + b'"'


def mailbox_name(encoded: bytes) -> str:
    """The name that a server's modified UTF-7 stands for; bytes that are none are shown as they are."""
    try:
        decoded: str = imap_utf7.decode(encoded)
        decoded.encode()
    except (UnicodeError, ValueError):
        return encoded.decode("utf-8", "replace")
    return decoded


def flag_list(flags: Iterable[str]) -> bytes:
    """Flags in parentheses."""
    return b"(" + " ".join(sorted(flags)).encode("ascii", "ignore") + b")"


def uid_set(uids: Iterable[int]) -> bytes:
    """UIDs in the short form `1:3,7`."""
    return b",".join(b"%d" % low if low == high else b"%d:%d" % (low, high) for low, high in _runs(uids))


def _runs(uids: Iterable[int]) -> Iterator[tuple[int, int]]:
    ordered = sorted(set(uids))
    if not ordered:
        return
    low = ordered[0]
    for one, other in pairwise(ordered):
        if other != one + 1:
            yield low, one
            low = other
    yield low, ordered[-1]


@dataclass(frozen=True, slots=True)
class UidRanges:
    """A set of UIDs as the server wrote it. It is never counted out: `1:4294967295` costs nothing."""

    ranges: tuple[tuple[int, int], ...] = ()

    @classmethod
    def parse(cls, text: bytes) -> "UidRanges":
        """Read `1:3,7`; what is no number is left out."""
        found = re.finditer(rb"(\d{1,10})(?::(\d{1,10}))?", text)
        pairs = ((int(match[1]), int(match[2] or match[1])) for match in found)
        return cls(tuple((min(pair), max(pair)) for pair in pairs))

    def __add__(self, other: "UidRanges") -> "UidRanges":
        return UidRanges(self.ranges + other.ranges)

    def of(self, uids: Iterable[int]) -> set[int]:
        """Which of these UIDs are in the set."""
        if not self.ranges:
            return set()
        ordered = sorted(self.ranges)
        within: set[int] = set()
        at, reach = 0, -1
        for uid in sorted(uids):
            while at < len(ordered) and ordered[at][0] <= uid:
                reach = max(reach, ordered[at][1])
                at += 1
            if uid <= reach:
                within.add(uid)
        return within

    def listed(self, limit: int = 1_000_000) -> list[int]:
        """The UIDs one by one, in the order given, at most `limit`: for answers about as many mails as were asked."""
        out: list[int] = []
        for low, high in self.ranges:
            out.extend(range(low, min(high, low + limit - len(out) - 1) + 1))
        return out
