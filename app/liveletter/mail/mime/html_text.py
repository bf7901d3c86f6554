"""Plain text as simple HTML: lines, quotes by depth, links. For mails that need HTML beside the text."""

import re
from html import escape
from itertools import groupby

from liveletter.mail.mime.charsets import clean

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)\]'»”]")
_QUOTED = re.compile(r"(?:> ?)+")
_QUOTE = "margin:0 0 0 4px;padding-left:10px;border-left:2px solid #9aa7c7;color:#4c587a"


def html_of(text: str) -> str:
    """The text as a fragment of HTML."""
    lines = clean(text).split("\n")
    return "".join(_lines(depth, list(group)) for depth, group in groupby(lines, key=_depth))


def document(*fragments: str) -> str:
    """Fragments as a whole document."""
    body = "\n".join(fragments)
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head>\n<body>\n{body}\n</body></html>\n'


def _depth(line: str) -> int:
    found = _QUOTED.match(line)
    return min(found.group(0).count(">"), 8) if found else 0


def _lines(depth: int, lines: list[str]) -> str:
    bare = [_QUOTED.sub("", line, count=1) if depth else line for line in lines]
    inner = "<br>\n".join(_line(line) for line in bare)
    return f'<blockquote style="{_QUOTE}">' * depth + f'<div dir="auto">{inner}</div>' + "</blockquote>" * depth


def _line(line: str) -> str:
    out, done = [], 0
    for link in _LINK.finditer(line):
        out += [_words(line[done : link.start()]), f'<a href="{escape(link[0])}">{escape(link[0])}</a>']
        done = link.end()
    return "".join([*out, _words(line[done:])])


def _words(text: str) -> str:
    return escape(text, quote=False).replace("  ", "&nbsp; ")
