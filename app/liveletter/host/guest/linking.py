"""Web addresses within a text become links; all else is escaped. What the page's script does in `links.js`."""

import re
from urllib.parse import urlsplit

from markupsafe import Markup, escape

_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"]+", re.IGNORECASE)
_TRAILING = ".,;:!?'’»”…"


def linked(text: str) -> Markup:
    """The text as HTML."""
    parts: list[Markup] = []
    done = 0
    for found in _ADDRESS.finditer(text):
        address = _trimmed(found[0])
        target = address if "://" in address else f"https://{address}"
        if not _leads_somewhere(target):
            continue
        parts += escape(text[done : found.start()]), _LINK.format(target, address)
        done = found.start() + len(address)
    return Markup("").join([*parts, escape(text[done:])])


_LINK = Markup('<a href="{}" target="_blank" rel="noopener noreferrer nofollow">{}</a>')


def lines(text: str) -> Markup:
    """The text as HTML in which line ends stay, for browsers without style."""
    return Markup("<br>").join(linked(one) for one in text.split("\n"))


def _trimmed(address: str) -> str:
    """Without the full stop that ends the sentence, and without a bracket that was opened before the address."""
    text = address.rstrip(_TRAILING)
    while text.endswith(")") and text.count(")") > text.count("("):
        text = text[:-1].rstrip(_TRAILING)
    return text


def _leads_somewhere(address: str) -> bool:
    try:
        return bool(urlsplit(address).hostname)
    except ValueError:
        return False
