"""What the page's script is told: in a block of data, since the content policy allows no script in the page."""

import re
from functools import cache
from typing import Any

import msgspec

from liveletter.host.guest.assets import MODULES, STATIC
from liveletter.host.guest.languages import Language
from liveletter.host.guest.sentences import SENTENCES
from liveletter.host.model import Seat
from liveletter.host.presence import Audience

_TEXT = re.compile(r'\bt\(\s*"((?:[^"\\]|\\.)+)"')


@cache
def script_texts() -> tuple[str, ...]:
    """Every text that the page's modules show."""
    found: dict[str, None] = {}
    for name in MODULES:
        found |= dict.fromkeys(_TEXT.findall((STATIC / "page" / name).read_text("utf-8")))
    return tuple(found)


def facts(seat: Seat, *, audience: Audience, path: str, seal: str, language: Language) -> dict[str, Any]:
    """Where to ask, as whom, and the texts in the reader's language."""
    return {
        "path": path,
        "seal": seal,
        "session": seat.session.id,
        "language": language.code,
        "texts": language.chosen((*script_texts(), *SENTENCES)),
        "audience": msgspec.to_builtins(audience),
    }
