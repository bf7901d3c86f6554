"""What a file is called and what it is, brought into a form that can be shown and served without harm."""

import re
from urllib.parse import quote

from liveletter.domain.file_names import safe_file_name
from liveletter.host.errors import BadRequest

ANY = "application/octet-stream"
_CLAIM = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,60}/[a-z0-9][a-z0-9!#$&^_.+-]{0,60}")
_PICTURES: dict[str, re.Pattern[bytes]] = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
PICTURES = tuple(_PICTURES)
HEAD = 16  # bytes that tell a picture


def safe_name(claimed: str) -> str:
    """A name that is safe on every disk; never empty."""
    return safe_file_name(claimed) or "file"


def claimed_name(text: str) -> str:
    """A name as it came, for the history. Raises BadRequest where it is no text."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadRequest("The file's name is no proper Unicode text.") from None
    return text.replace("\0", "")[:1000]


def told_type(claimed: str, head: bytes) -> str:
    """A picture's true type where it is one; else what the sender says, unless that is a picture's."""
    for kind, pattern in _PICTURES.items():
        if pattern.match(head):
            return kind
    claim = claimed.partition(";")[0].strip().lower()
    return claim if _CLAIM.fullmatch(claim) and claim not in PICTURES else ANY


def served_type(told: str) -> str:
    """What a browser is told: of all types, only pictures that can hold no script."""
    return told if told in PICTURES else ANY


def disposition(name: str) -> str:
    """`Content-Disposition` (RFC 6266): always to be saved, in plain letters and in Unicode (RFC 8187)."""
    plain = re.sub(r"[^A-Za-z0-9._ -]", "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
