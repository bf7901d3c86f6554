"""Reading FETCH responses (RFC 3501 section 7.4.2): the usual shapes at one go, all others by IMAPClient's parser."""

import functools
import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from imapclient import response_parser
from imapclient.exceptions import ProtocolError

from liveletter.domain.errors import ProtocolTrouble
from liveletter.domain.mail import Flag
from liveletter.mail.imap.protocol import Untagged

_ITEM = re.compile(
    rb"[( ](?:UID (?P<uid>\d{1,10})|FLAGS \((?P<flags>[^()]*)\)|RFC822\.SIZE (?P<size>\d{1,19})"
    rb"|MODSEQ \((?P<modseq>\d{1,19})\)|INTERNALDATE \"(?P<date>[^\"]*)\""
    rb"|BODY\[(?P<header>HEADER)?\](?P<start><0>)? (?P<body>\{\d+\}$))"
)
_DATE = re.compile(rb" ?(\d{1,2})-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)")
_MONTHS = {
    month: number
    for number, month in enumerate(
        (b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec"), 1
    )
}
_SYSTEM = {flag.value.lower(): flag.value for flag in Flag}


@dataclass(slots=True)
class Fetched:
    """What one FETCH response tells of a mail. None: not told. `uid` is 0 where the server told none."""

    number: int
    uid: int = 0
    flags: frozenset[str] | None = None
    received: float | None = None
    size: int | None = None
    modseq: int | None = None
    header: bytes | None = None
    body: bytes | None = None

    @property
    def has_content(self) -> bool:
        """Whether a header or a body came."""
        return self.header is not None or self.body is not None

    def update(self, later: "Fetched") -> None:
        """Add what a later response tells of the same mail."""
        for name in ("flags", "received", "size", "modseq", "header", "body"):
            value = getattr(later, name)
            if value is not None:
                setattr(self, name, value)


def parse_fetch(untagged: Untagged) -> Fetched:
    """Read one FETCH response. Raises ProtocolTrouble."""
    return _parse_usual(untagged) or _parse_any(untagged)


def _parse_usual(untagged: Untagged) -> Fetched | None:
    """One pass over `(UID 1 FLAGS (…) … BODY[] {n}`, the body last; None for any other shape."""
    pieces = untagged.response.pieces
    line, at = pieces[0], untagged.rest_at
    found = Fetched(untagged.number)
    end = len(line) - 1 if len(pieces) == 1 else len(line)
    while at < end:
        match = _ITEM.match(line, at)
        if match is None:
            return None
        at = match.end()
        _take(found, match, pieces)
    complete = line.endswith(b")") if len(pieces) == 1 else (len(pieces) == 3 and pieces[2] == b")")
    return found if complete and at == end else None


def _take(found: Fetched, match: "re.Match[bytes]", pieces: tuple[bytes, ...]) -> None:
    match match.lastgroup:
        case "uid":
            found.uid = int(match["uid"])
        case "flags":
            found.flags = flag_set(match["flags"])
        case "size":
            found.size = int(match["size"])
        case "modseq":
            found.modseq = int(match["modseq"])
        case "date":
            found.received = internal_date(match["date"])
        case _ if match["header"]:
            found.header = pieces[1]
        case _:
            found.body = pieces[1]


def _parse_any(untagged: Untagged) -> Fetched:
    records = untagged.response.records()
    first = records[0]
    if isinstance(first, tuple):
        records[0] = (b"%d " % untagged.number + first[0][untagged.rest_at :], first[1])
    else:
        records[0] = b"%d " % untagged.number + first[untagged.rest_at :]
    try:
        parsed = response_parser.parse_fetch_response(records, uid_is_key=False)
    except (ProtocolError, ValueError, RecursionError, AssertionError) as error:
        raise ProtocolTrouble("The mail server sent something that cannot be read.", type(error).__name__) from error
    return _from_items(untagged.number, parsed.get(untagged.number, {}))


def _from_items(number: int, items: dict[bytes, Any]) -> Fetched:
    found = Fetched(number)
    found.uid = int(items.get(b"UID") or 0)
    flags = items.get(b"FLAGS")
    if isinstance(flags, tuple):
        found.flags = flag_set(b" ".join(_bytes(flag) for flag in flags))
    if (date := items.get(b"INTERNALDATE")) is not None:
        found.received = date.timestamp()
    found.size = items.get(b"RFC822.SIZE")
    modseq = items.get(b"MODSEQ")
    found.modseq = modseq[0] if isinstance(modseq, tuple) and modseq else None
    for name, value in items.items():
        if name.startswith((b"BODY[]", b"BINARY[]")) or name == b"RFC822":
            found.body = _bytes(value)
        elif name.startswith(b"BODY[HEADER]") or name == b"RFC822.HEADER":
            found.header = _bytes(value)
    return found


def _bytes(value: object) -> bytes:
    """A string as the parser gives it: NIL is None, a bare number an int."""
    if isinstance(value, bytes):
        return value
    return b"" if value is None else str(value).encode()


@functools.lru_cache(maxsize=256)
def flag_set(text: bytes) -> frozenset[str]:
    """Flags as a set: system flags in their usual spelling, \\Recent (which belongs to the connection) left out."""
    words = text.decode("ascii", "replace").split()
    return frozenset(_SYSTEM.get(word.lower(), word) for word in words if word.lower() != "\\recent")


def internal_date(text: bytes) -> float | None:
    """INTERNALDATE as Unix seconds; None where it is no date."""
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    day, month, year, hour, minute, second, sign, zone_hours, zone_minutes = match.groups()
    offset = timedelta(hours=int(zone_hours), minutes=int(zone_minutes))
    try:
        zone = timezone(-offset if sign == b"-" else offset)
        moment = datetime(
            int(year), _MONTHS[month.lower()], int(day), int(hour), int(minute), min(int(second), 59), tzinfo=zone
        )
        return moment.timestamp()
    except (KeyError, ValueError, OverflowError):
        return None
