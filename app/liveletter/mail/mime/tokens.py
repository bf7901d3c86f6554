"""HTML read as a row of tags and texts, as browsers split it (WHATWG HTML section 13.2.5), in linear time.

No tree is built: repairing badly nested HTML as browsers do can be made to take gigabytes by a mail of a few kilobytes.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_NAME = re.compile(r"[a-zA-Z][^\s/>]*")
_ATTRIBUTE = re.compile(r"""[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""")
_TAG_END = re.compile(r"[\s/]*>")
_COMMENT_END = re.compile(r"--!?>")
RAW_TEXT = frozenset(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"])


@dataclass(frozen=True, slots=True)
class Token:
    """A text (`tag` empty), or a tag that opens or closes an element. Text and values are unescaped."""

    text: str = ""
    tag: str = ""
    closes: bool = False
    attributes: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """An attribute's value; the first counts, as in browsers. Empty where missing."""
        return next((value for key, value in self.attributes if key == name), "")


def tokens(source: str) -> Iterator[Token]:
    """Split HTML. Comments, declarations and the content of raw-text elements (scripts, styles…) are left out."""
    low, at, end = source.lower(), 0, len(source)
    if len(low) != end:  # lower-casing can lengthen a text, by a dotted capital I
        low = "".join(char.lower() if char.isascii() else char for char in source)
    while at < end:
        mark = source.find("<", at)
        mark = end if mark < 0 else mark
        if mark > at:
            yield Token(text=html.unescape(source[at:mark]))
        if mark == end:
            return
        closes = source.startswith("/", mark + 1)
        name = _NAME.match(source, mark + 2 if closes else mark + 1)
        if name is None:
            at = _behind_oddity(source, mark)
            if at == mark + 1:
                yield Token(text="<")
            continue
        token, at = _tag(source, name, closes)
        if token is None:
            return
        yield token
        if not closes and token.tag in RAW_TEXT:
            at = low.find(f"</{token.tag}", at)
            if at < 0:
                return


def _behind_oddity(source: str, mark: int) -> int:
    """Behind a comment, a declaration or another thing that is no tag; one character on for a mere "<"."""
    if source.startswith("<!--", mark):
        if source.startswith((">", "->"), mark + 4):
            return source.index(">", mark) + 1
        close = _COMMENT_END.search(source, mark + 4)
        return close.end() if close else len(source)
    if source.startswith(("<!", "<?", "</"), mark):
        close_at = source.find(">", mark)
        return close_at + 1 if close_at >= 0 else len(source)
    return mark + 1


def _tag(source: str, name: re.Match[str], closes: bool) -> tuple[Token | None, int]:
    """A tag and where it ends; None where the text ends within it."""
    at = name.end()
    attributes: list[tuple[str, str]] = []
    while True:
        end = _TAG_END.match(source, at)
        if end:
            return Token(tag=name[0].lower(), closes=closes, attributes=tuple(attributes)), end.end()
        found = _ATTRIBUTE.match(source, at)
        if found is None or found.end() == at:
            return None, len(source)
        value = found[2] if found[2] is not None else found[3] if found[3] is not None else found[4] or ""
        attributes.append((found[1].lower(), html.unescape(value)))
        at = found.end()
