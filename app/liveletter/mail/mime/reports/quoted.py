"""The text of a bounce: what the server says, and the mail that it brings back."""

import re
from collections.abc import Sequence

from liveletter.mail.mime.header import ids_of
from liveletter.mail.mime.reports.fields import tidy
from liveletter.mail.mime.structure import Part, header_of

HEADER_LIMIT = 64 * 1024  # of a returned mail
PARAGRAPH_LIMIT = 10  # lines
_RETURNED = frozenset({"message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"})
_MARK = re.compile(
    r"^[ \t]*(?:-{2,}[^\n]*\b(?:copy of|original message|unsent message|message headers?|returned message|"
    r"message text)\b[^\n]*|original message headers?:?)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIRST_FIELD = re.compile(r"^[ \t>]{0,4}(?:return-path|received|message-id):[ \t]", re.IGNORECASE | re.MULTILINE)
_FIELD = re.compile(r"[ \t>]{0,4}[A-Za-z-]{2,40}:[ \t]")
_ID_FIELD = re.compile(r"^message-id:[ \t]", re.IGNORECASE | re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*>[ \t]?", re.MULTILINE)
_NEXT = re.compile(r"\s*(?:<?[^\s<>@]{1,64}@[^\s<>@]{1,250}>?:?\s*)?")  # an empty line, or the next recipient
_CODE = re.compile(r"(?<![\w.])(?:[45]\d\d[- ](?=\S)|[45]\.\d{1,3}\.\d{1,3}(?=\s))")


def split(text: str) -> tuple[str, str]:
    """The server's own words, and the mail that it quotes (empty where it quotes none)."""
    mark = _MARK.search(text)
    if mark is not None:
        return text[: mark.start()], text[mark.end() :]
    field = _FIRST_FIELD.search(text)
    if field is None:
        return text, ""
    before = text[: field.start()].splitlines(keepends=True)
    while before and _FIELD.match(before[-1]):
        before.pop()
    start = sum(map(len, before))
    return text[:start], text[start:]


def returned_header(parts: Sequence[Part], quoted: str) -> Part | None:
    """The header of the mail that came back, attached or quoted; None where there is none with a Message-ID."""
    came = (header_of(part.data()[:HEADER_LIMIT]) for part in parts if part.kind in _RETURNED)
    text = _QUOTE.sub("", quoted[:HEADER_LIMIT]).strip("\n")
    field = _ID_FIELD.search(text)
    written = (_header(text), _header(text[field.start() :])) if field is not None else ()
    return next((header for header in (*came, *written) if ids_of(header, "message-id")), None)


def reason(own: str, address: str, *, alone: bool) -> str:
    """The server's sentence about a recipient, on one line; empty where nothing is said. `own`: its own words;
    `alone`: they are about this recipient only."""
    about = [paragraph for paragraph in _paragraphs(own, address) if paragraph]
    coded = [paragraph[found.start() :] for paragraph in about if (found := _CODE.search(paragraph))]
    if not coded and alone and (found := _CODE.search(own)):
        coded = [" ".join(own[found.start() :].partition("\n\n")[0].split("\n")[:PARAGRAPH_LIMIT])]
    return tidy((coded or about or [""])[0])


def _paragraphs(own: str, address: str) -> list[str]:
    """What is said about an address where it is named, up to the next empty line or recipient."""
    lines = own.split("\n")
    found = []
    for number, line in enumerate(lines):
        at = line.lower().find(address) if address else -1
        if at >= 0:
            rest = [line[at + len(address) :].lstrip(">):. \t"), *lines[number + 1 : number + PARAGRAPH_LIMIT]]
            end = next((place for place, one in enumerate(rest) if place and _NEXT.fullmatch(one)), len(rest))
            found.append(" ".join(" ".join(rest[:end]).split()))
    return found


def _header(text: str) -> Part:
    return header_of(text.encode("utf-8", "replace"))
