"""Reads a mail that comes in: what a person would read of it, its attachments' names, and what it answers.

The mail is hostile until shown otherwise: nothing here trusts its structure, its character sets or its size.
"""

import email
import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from typing import TypeAlias

import msgspec

from liveletter.host.absent.markup import text_of_html
from liveletter.host.errors import BadRequest

_CANNOT = "This mail cannot be read. Answer on the chat's page instead."
_MESSAGE_ID = re.compile(r"<[^<>\s]{3,500}>")
_NO_TEXT_CODECS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "unicode-escape", "undefined"})
_IDS = 100
_FILES = 20
_NAME_CHARS = 200

Part: TypeAlias = "Message[str, str]"


class Attached(msgspec.Struct, frozen=True, kw_only=True):
    """A file that came along. `type` is what the mail says."""

    name: str
    type: str
    data: bytes


class Incoming(msgspec.Struct, frozen=True, kw_only=True):
    """A mail as read. `new` lacks what HTML marks as a quotation; in plain text nothing is cut yet."""

    full: str
    new: str
    files: tuple[Attached, ...]
    message_id: str
    answers: tuple[str, ...]  # Message-IDs


def parsed(raw: bytes) -> Part:
    """The mail's parts. Raises BadRequest."""
    try:
        return email.message_from_bytes(raw)
    except (RecursionError, ValueError, LookupError):
        raise BadRequest(_CANNOT) from None


def read(mail: Part) -> Incoming:
    """What it says. Raises BadRequest."""
    try:
        shown = list(_shown(mail))
        return Incoming(
            full="\n".join(_text(part, cut=False) for part in shown),
            new="\n".join(_text(part, cut=True) for part in shown),
            files=tuple(_files(mail))[:_FILES],
            message_id=next(iter(_ids(mail, "message-id")), ""),
            answers=(*_ids(mail, "in-reply-to"), *_ids(mail, "references")),
        )
    except (RecursionError, ValueError, LookupError, AssertionError, TypeError, AttributeError):
        raise BadRequest(_CANNOT) from None  # the library gives up in many ways


def _shown(part: Part) -> Iterator[Part]:
    """The parts of text that are the mail's body."""
    if _is_file(part):
        return
    kind = part.get_content_type()
    if part.is_multipart() and kind == "multipart/alternative":
        yield from _best([list(_shown(one)) for one in _children(part)])
    elif part.is_multipart() and part.get_content_maintype() == "multipart":
        for one in _children(part):
            yield from _shown(one)
    elif kind in {"text/plain", "text/html"}:
        yield part


def _best(choices: list[list[Part]]) -> list[Part]:
    """Plain text where it says something, else HTML."""
    told = [one for one in choices if any(_text(part, cut=False).strip() for part in one)]
    plain = [one for one in told if all(part.get_content_type() == "text/plain" for part in one)]
    return next(iter(plain or told), [])


def _children(part: Part) -> list[Part]:
    payload = part.get_payload()
    return [one for one in payload if isinstance(one, Message)] if isinstance(payload, list) else []


def _is_file(part: Part) -> bool:
    if part.is_multipart() and part.get_content_maintype() == "multipart":
        return False
    return part.get_content_disposition() == "attachment" or part.get_content_maintype() not in {"text", "multipart"}


def _files(part: Part) -> Iterator[Attached]:
    """What was attached; not pictures that belong to the text, such as those of a signature."""
    if part.get_content_maintype() == "multipart" and part.is_multipart():
        for one in _children(part):
            yield from _files(one)
    elif part.get_content_disposition() == "attachment" or (part.get_filename() and not part["content-id"]):
        name = " ".join(_words(part.get_filename() or "").split())[:_NAME_CHARS]
        if data := _bytes(part):
            yield Attached(name=name or "?", type=part.get_content_type(), data=data)


def _bytes(part: Part) -> bytes:
    data = part.get_payload(decode=True)
    if isinstance(data, bytes):
        return data
    return b"".join(one.as_bytes() for one in _children(part))  # a mail within the mail


def _text(part: Part, *, cut: bool) -> str:
    text = _decoded(part).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    if part.get_content_type() == "text/html":
        return text_of_html(text, cut=cut)
    if str(part.get_param("format") or "").lower() == "flowed":
        return unflowed(text, delete_space=str(part.get_param("delsp") or "").lower() == "yes")
    return text


def _decoded(part: Part) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8", "cp1252"):
        if charset in _NO_TEXT_CODECS:
            continue
        try:
            return data.decode(charset)
        except (LookupError, ValueError):
            continue
    return data.decode("latin-1")


def unflowed(text: str, *, delete_space: bool) -> str:
    """Text of format=flowed (RFC 3676), with its paragraphs on one line each again."""
    lines: list[str] = []
    flowing, depth = False, 0
    for line in text.split("\n"):
        quoted = line.lstrip(">")
        its_depth = len(line) - len(quoted)
        said = quoted.removeprefix(" ")  # stuffed
        if flowing and its_depth == depth and said != "-- ":
            lines[-1] = (lines[-1][:-1] if delete_space else lines[-1]) + said
        else:
            lines.append(f"{'>' * its_depth} {said}" if its_depth else said)
        flowing, depth = said.endswith(" ") and said != "-- ", its_depth
    return "\n".join(lines)


def _ids(mail: Part, name: str) -> list[str]:
    return _MESSAGE_ID.findall(" ".join(str(one) for one in mail.get_all(name, [])))[-_IDS:]


def _words(text: str) -> str:
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, ValueError):
        return text
