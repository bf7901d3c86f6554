"""What a person would read of a mail: plain text out of HTML, flowed lines joined, the first words of it."""

import html
import re

HTML_LIMIT = 1_000_000  # characters of HTML that are looked at
PREVIEW = 160  # characters
_HIDDEN = re.compile(r"<(/?)(script|style|title|template)\b[^<>]*>", re.IGNORECASE)
_BLOCK = re.compile(
    r"</?(?:p|div|br|hr|tr|table|ul|ol|li|dl|dt|dd|h[1-6]|blockquote|pre|section|article|header|footer)\b[^<>]*>",
    re.IGNORECASE,
)
_CELL = re.compile(r"</?t[dh]\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z!?][^<>]*>")
_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\s*\n\s*")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u200b-\u200f\u2060\ufeff]+")
_ENDLESS = re.compile(r"[^\s\u200b]{1000}(?=[^\s\u200b])")
_ATTRIBUTION = re.compile(r"[^\n]{4,200}:\s*$")
_RULE = re.compile(r"[\W_]{3,}")


def text_of_html(source: str) -> str:
    """The readable text of HTML, a line per block, in time that grows with its length only. For the index and for
    previews; quick, not pretty."""
    source = _SPACES.sub(" ", source[:HTML_LIMIT]).replace("\n", " ")
    source = _without_hidden(_without_comments(source))
    source = _TAG.sub("", _CELL.sub(" ", _BLOCK.sub("\n", source)))
    text = _INVISIBLE.sub("", html.unescape(source))
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def breakable(text: str) -> str:
    """Text in which no word is so long that laying it out takes seconds: it may be broken at invisible spaces."""
    return _ENDLESS.sub("\\g<0>\u200b", text)


def _without_comments(source: str) -> str:
    if "<!--" not in source:
        return source
    first, *others = source.split("<!--")
    return first + "".join(chunk.partition("-->")[2] for chunk in others)


def _without_hidden(source: str) -> str:
    """Cut elements whose content is not for reading."""
    out: list[str] = []
    kept, hidden = 0, ""
    for tag in _HIDDEN.finditer(source):
        name = tag[2].lower()
        if not hidden and not tag[1] and not tag[0].endswith("/>"):
            out.append(source[kept : tag.start()])
            hidden = name
        elif tag[1] and name == hidden:
            kept, hidden = tag.end(), ""
    if not hidden:
        out.append(source[kept:])
    return " ".join(out)


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Text that was sent as format=flowed (RFC 3676), with its paragraphs on one line each again."""
    out: list[str] = []
    depth_before, open_line = 0, False
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        flows = content.endswith(" ") and content != "-- "
        if content == "-- ":
            open_line = False
        if flows and delete_space:
            content = content[:-1]
        if open_line and depth == depth_before:
            out[-1] += content
        else:
            out.append(f"{'>' * depth} {content}" if depth else content)
        depth_before, open_line = depth, flows
    return "\n".join(out)


def preview(text: str) -> str:
    """The first words of a mail on one line, without quotes and the line that introduces them."""
    own: list[str] = []
    room = PREVIEW * 2
    for line in text[:20_000].split("\n"):
        stripped = line.strip()
        if stripped == "--":
            break
        if stripped.startswith(">"):
            if own and _ATTRIBUTION.fullmatch(own[-1]):
                own.pop()
            continue
        if not stripped or _RULE.fullmatch(stripped):
            continue
        own.append(stripped)
        room -= len(stripped)
        if room < 0:
            break
    words = " ".join(own) or " ".join(text[:2000].split())
    return words if len(words) <= PREVIEW else words[: PREVIEW - 1].rstrip() + "…"
