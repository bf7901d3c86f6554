"""The groups of fields that reports are made of (RFC 3464 section 2.1, RFC 8098 section 3.1), read leniently."""

import re

from liveletter.mail.mime.charsets import clean_line
from liveletter.mail.mime.structure import Part, header_of

SIZE_LIMIT = 256 * 1024  # bytes of a report that are read
GROUPS_LIMIT = 1000
ADDRESS_LIMIT = 320  # characters
WORDS_LIMIT = 400  # characters
_GAP = re.compile(rb"\n(?:[ \t]*\n)+")
_TYPED = re.compile(r"\s*([A-Za-z][A-Za-z0-9._-]{0,60})\s*;(.*)", re.DOTALL)
_UNITEXT = re.compile(r"\\x\{([0-9A-Fa-f]{1,6})\}")
_XTEXT = re.compile(r"\+([0-9A-F]{2})")
_CODE = re.compile(r"([245]\d\d)[- ]([245]\.\d{1,3}\.\d{1,3})?")


def groups(part: Part) -> list[Part]:
    """The groups of fields in a part, each as the header that it looks like."""
    text = part.data()[:SIZE_LIMIT].replace(b"\r\n", b"\n").strip(b"\n")
    blocks = (block.strip(b"\n") for block in _GAP.split(text, GROUPS_LIMIT)[:GROUPS_LIMIT])
    return [header_of(block + b"\n\n") for block in blocks if block.strip()]


def typed(value: str) -> tuple[str, str]:
    """A value and its type: `rfc822; bob@example.org`. The type, lower case, is empty where none is told."""
    found = _TYPED.fullmatch(value)
    return (found[1].lower(), found[2].strip()) if found else ("", value.strip())


def address_of(group: Part, *names: str) -> str:
    """The address in the first of these fields that holds one, lower case; empty where none does."""
    for name in names:
        kind, told = typed(group.text_of(name))
        if kind == "utf-8":
            told = _UNITEXT.sub(lambda match: chr(min(int(match[1], 16), 0x10FFFF)), told)
        found = clean_line(told).strip("<> ").lower()
        if "@" in found and " " not in found:
            return found[:ADDRESS_LIMIT]
    return ""


def from_xtext(value: str) -> str:
    """What `xtext` (RFC 3461 section 4) stood for."""
    return clean_line(_XTEXT.sub(lambda match: chr(int(match[1], 16)), value))


def tidy(words: str) -> str:
    """A server's answer on one line, the code not said again for each of its lines."""
    words = clean_line(words)
    code = _CODE.match(words)
    if code and code[2]:
        again = re.compile(rf"\s{code[1]}[- ]{re.escape(code[2])}(?=\s|$)")
        words = words[: code.end()].replace("-", " ", 1) + again.sub("", words[code.end() :])
    return words if len(words) <= WORDS_LIMIT else words[: WORDS_LIMIT - 1].rstrip() + "…"
