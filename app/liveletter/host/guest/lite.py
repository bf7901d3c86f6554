"""The page for feature phones: one document under 6 KB, whatever was said."""

from collections.abc import Callable

from liveletter.host.guest.entries import Entries

BYTES = 6000  # of the whole document
SHOWN = 20  # messages at most
_PASSAGE = 1200  # bytes of a message that are shown at once
_WHOLE = 4000  # bytes of one that is read by itself


def fitting(entries: Entries, drawn: Callable[[Entries], str]) -> tuple[Entries, str]:
    """As many of the newest entries as the page has room for, at least one, and the page with them."""
    count = min(SHOWN, len(entries))
    while True:
        some = entries.newest(count)
        text = drawn(some)
        if count <= 1 or len(text.encode()) < BYTES:
            return some, text
        count -= 1


def cut(text: str) -> str:
    """The beginning of a long message, whole characters of it."""
    return passage(text, 0, limit=_PASSAGE)[0]


def passage(text: str, part: int, *, limit: int = _WHOLE) -> tuple[str, bool]:
    """One part of a message, counted from 0; and whether there is more after it.

    Parts are counted in escaped UTF-8, so that a page with one is never too large.
    """
    parts = [""]
    room = limit
    for char in text:
        cost = len(char.encode()) if char not in "<>&\"'" else 5
        if cost > room:
            parts.append("")
            room = limit
        parts[-1] += char
        room -= cost
    index = min(part, len(parts) - 1)
    return parts[index], index + 1 < len(parts)
