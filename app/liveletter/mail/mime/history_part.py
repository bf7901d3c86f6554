"""Which attachment is an earlier conversation that was sent along (MISSION B4)."""

import re
from collections.abc import Sequence

from liveletter.domain.history import FORMAT
from liveletter.mail.mime.structure import Part, leaves, take_apart

NAME = "conversation.json"
_BEGINS = re.compile(rb'\s*\{\s*"format"\s*:\s*"' + FORMAT.encode() + rb'"')


def history_part(parts: Sequence[Part]) -> int | None:
    """The number of the first attached mail that looks like a bundle; None where there is none. No promise that it can
    be read. `parts`: the leaves of a mail."""
    for number, part in enumerate(parts):
        if part.kind == "message/rfc822" and _looks_like_bundle(part.data()):
            return number
    return None


def _looks_like_bundle(raw: bytes) -> bool:
    if NAME.encode() not in raw:
        return False
    return any(
        part.kind == "application/json" and part.filename == NAME and _BEGINS.match(part.data())
        for part in leaves(take_apart(raw))
    )
