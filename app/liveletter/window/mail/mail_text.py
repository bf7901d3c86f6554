"""Plain text of a mail as safe HTML: links can be followed, quotes are coloured by depth."""

import html
import re

from liveletter.window.parts.links import trimmed
from liveletter.window.parts.theme import Colors

_LINK = re.compile(r"\b(?:https?://|mailto:|xmpp:)[^\s<>\"“”‘’]+|\bwww\.[^\s<>\"“”‘’]+\.[^\s<>\"“”‘’]+", re.IGNORECASE)
_QUOTE = re.compile(r"(?:>[ ]?)+")
LINE_LIMIT = 4000  # characters of a line in which links are looked for


def to_html(text: str, shades: Colors) -> str:
    """The text as HTML in which nothing of it is markup."""
    lines = [_line(line, shades) for line in text.replace("\t", "    ").splitlines()]
    return f'<div style="white-space: pre-wrap;">{"<br>".join(lines)}</div>'


def depth_of(line: str) -> int:
    """How deep a line is quoted."""
    found = _QUOTE.match(line)
    return found.group().count(">") if found else 0


def _line(line: str, shades: Colors) -> str:
    depth = depth_of(line)
    shown = _linked(line) if len(line) <= LINE_LIMIT else html.escape(line)
    if not depth:
        return shown
    color = shades.quotes[(depth - 1) % len(shades.quotes)].name()
    return f'<span style="color: {color};">{shown}</span>'


def _linked(line: str) -> str:
    parts: list[str] = []
    end = 0
    for found in _LINK.finditer(line):
        link = trimmed(found.group())
        parts.append(html.escape(line[end : found.start()]))
        target = f"http://{link}" if link.lower().startswith("www.") else link
        parts.append(f'<a href="{html.escape(target)}">{html.escape(link)}</a>')
        end = found.start() + len(link)
    return "".join(parts) + html.escape(line[end:])
