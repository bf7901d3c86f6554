"""The sanitiser's first gate: writes HTML anew, tag by tag, with all that Qt's rich text cannot bear cut off."""

import base64
import binascii
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from liveletter.mail.mime.links import disguise, safe_target
from liveletter.mail.mime.nesting import FORMATTING, VOID, ended_by_closing, ended_by_opening, is_out_of_place
from liveletter.mail.mime.raster import is_safe_picture
from liveletter.mail.mime.readable import breakable
from liveletter.mail.mime.styles import attribute, hides, style
from liveletter.mail.mime.tokens import Token, tokens

LENGTH_LIMIT = 600_000  # characters written
TOKEN_LIMIT = 60_000  # tags and texts read
DEPTH_LIMIT = 60  # nested elements that are written
STACK_LIMIT = 120  # nested elements that are followed at all
FORMATTING_LIMIT = 12  # nested elements that only change how text looks
TABLE_LIMIT = 8  # nested tables: Qt's time to lay them out doubles with each
LAYOUT_BUDGET = 1_000_000  # characters to lay out, counted as often as Qt does it: a fifth of a second
TAG_WEIGHT = 4  # characters that a tag counts as
EMBEDDED_LIMIT = 300_000  # bytes of one picture written into the HTML
EMBEDDED_COUNT = 40
TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "dd",
        "del",
        "div",
        "dl",
        "dt",
        "em",
        "font",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "ol",
        "p",
        "pre",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
    ]
)
_GONE_WITH_CONTENT = frozenset(
    ["object", "applet", "svg", "math", "select", "template", "audio", "video", "canvas", "map", "frameset"]
)
_TABLE_TAGS = frozenset(["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"])
_ANY_TAG = re.compile(r"<(/?)([a-zA-Z]+)[^<>]*>")
_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp)\s*;\s*base64\s*,", re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    tag: str
    written: bool
    hidden: bool
    is_deep: bool  # part of a table that is nested too deep
    target: str = ""
    text_from: int = 0


class Rewriter:
    """Rewrites one piece of HTML."""

    def __init__(self, *, cids: Mapping[str, str], pictures: Mapping[str, str], prefix: str) -> None:
        self.remote: dict[str, None] = {}
        self.shown: set[str] = set()
        self.embedded: dict[str, bytes] = {}
        self.cut = False
        self._cids = cids
        self._pictures = pictures
        self._prefix = prefix
        self._out: list[str] = []
        self._length = 0
        self._stack: list[_Open] = []
        self._tags: list[str] = []  # of the stack
        self._texts: list[str] = []  # visible text, for the links that enclose it
        self._table_limit = TABLE_LIMIT

    @property
    def html(self) -> str:
        """What was written."""
        return "".join(self._out)

    def rewrite(self, source: str) -> None:
        """Read HTML to its end or to a limit, and close what is open."""
        self._table_limit = bearable_tables(source)
        for count, token in enumerate(tokens(source)):
            if count >= TOKEN_LIMIT or self._length >= LENGTH_LIMIT:
                self.cut = True
                break
            if not token.tag:
                self._text(token.text)
            elif token.closes:
                self._end(ended_by_closing(token.tag, self._tags))
            elif token.tag in TAGS or token.tag in _GONE_WITH_CONTENT:
                self._begin(token)
        self._end(len(self._stack))

    # ------------------------------------------------------------------ tokens

    def _text(self, text: str) -> None:
        if not text or self._is_hidden:
            return
        room = LENGTH_LIMIT - self._length
        if len(text) > room:
            text, self.cut = text[: max(room, 0)], True
        self._texts.append(text)
        self._write(html.escape(breakable(text), quote=False))

    def _begin(self, token: Token) -> None:
        tag = token.tag
        if len(self._stack) >= STACK_LIMIT or is_out_of_place(tag, self._tags):
            return
        self._end(ended_by_opening(tag, self._tags))
        if tag in VOID:
            if not self._is_hidden:
                self._write_void(token)
            return
        is_deep = tag in _TABLE_TAGS and self._tags.count("table") + (tag == "table") > self._table_limit
        hidden = self._is_hidden or tag in _GONE_WITH_CONTENT or hides(token.value("style"))
        opened = _Open(tag, not (hidden or is_deep or self._is_too_deep(tag)), hidden, is_deep)
        opened.text_from = len(self._texts)
        if tag == "a":
            opened.target = safe_target(token.value("href")) or ""
        if opened.written:
            target = f' href="{html.escape(opened.target)}"' if opened.target else ""
            self._write(f"<{tag}{target}{_kept(token)}>")
        self._stack.append(opened)
        self._tags.append(tag)

    def _is_too_deep(self, tag: str) -> bool:
        if len(self._stack) >= DEPTH_LIMIT and tag not in _TABLE_TAGS:
            return True
        return tag in FORMATTING and sum(open_tag in FORMATTING for open_tag in self._tags) >= FORMATTING_LIMIT

    def _end(self, count: int) -> None:
        """Close the innermost open elements."""
        for _ in range(count):
            opened = self._stack.pop()
            self._tags.pop()
            if opened.is_deep and not opened.hidden:
                self._write({"tr": "<br>", "table": "<br>", "td": " ", "th": " "}.get(opened.tag, ""))
            if opened.written:
                self._write(f"</{opened.tag}>")
                if opened.target:
                    self._write_disguise(opened)

    @property
    def _is_hidden(self) -> bool:
        return bool(self._stack) and self._stack[-1].hidden

    # ------------------------------------------------------------------ writing

    def _write(self, text: str) -> None:
        self._out.append(text)
        self._length += len(text)

    def _write_disguise(self, link: _Open) -> None:
        real = disguise(link.target, "".join(self._texts[link.text_from :]))
        if real:
            self._write(f" [{html.escape(real)}]")

    def _write_void(self, token: Token) -> None:
        if token.tag != "img":
            self._write(f"<{token.tag}{_kept(token)}>")
            return
        name = self._picture(token)
        if name:
            self._write(f'<img src="cid:{html.escape(name)}"{_kept(token)}>')
        else:
            self._text(" ".join(token.value("alt").split())[:300])

    def _picture(self, token: Token) -> str:
        """The name under which a picture may be asked for; empty: leave it out."""
        source = token.value("src").strip()
        if source[:4].lower() == "cid:":
            content_id = unquote(source[4:]).strip("<> ")
            self.shown.add(content_id)
            return self._cids.get(content_id, "")
        if source[:5].lower() == "data:":
            return self._embed(source)
        target = safe_target(f"https:{source}" if source.startswith("//") else source) or ""
        if not target.startswith("http"):
            return ""
        if target in self._pictures:
            self.shown.add(target)
            return self._pictures[target]
        if not _tracks(token):
            self.remote[target] = None
        return ""

    def _embed(self, source: str) -> str:
        start = _DATA.match(source)
        if not start or len(source) > EMBEDDED_LIMIT * 3 // 2 or len(self.embedded) >= EMBEDDED_COUNT:
            return ""
        try:
            data = base64.b64decode(unquote(source[start.end() :]).encode("ascii", "ignore"))
        except binascii.Error:
            return ""
        if len(data) > EMBEDDED_LIMIT or not is_safe_picture(data):
            return ""
        name = f"{self._prefix}{len(self.embedded)}"
        self.embedded[name] = data
        return name


def bearable_tables(source: str) -> int:
    """How deep tables may be nested so that Qt, which lays out what is in them twice per level, is done in time."""
    weights = [0] * (TABLE_LIMIT + 1)
    depth, at = 0, 0
    for tag in _ANY_TAG.finditer(source):
        weights[min(depth, TABLE_LIMIT)] += tag.start() - at + TAG_WEIGHT
        at = tag.end()
        if tag[2].lower() == "table":
            depth = max(0, depth - 1) if tag[1] else depth + 1
    weights[min(depth, TABLE_LIMIT)] += len(source) - at
    for limit in range(TABLE_LIMIT, 1, -1):
        if sum(weight << min(level, limit) for level, weight in enumerate(weights)) <= LAYOUT_BUDGET:
            return limit
    return 1


def _kept(token: Token) -> str:
    out: dict[str, str] = {}
    for name, value in token.attributes:
        safe = style(value) if name == "style" else attribute(token.tag, name, value)
        if safe:
            out.setdefault(name, safe)
    return "".join(f' {name}="{html.escape(value)}"' for name, value in out.items())


def _tracks(token: Token) -> bool:
    """Whether a picture is too small to be seen: it only tells the sender that the mail was read."""
    return any(token.value(name).strip().removesuffix("px") in {"0", "1", "2"} for name in ("width", "height"))
