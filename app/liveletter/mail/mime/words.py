"""Encoded words in headers (RFC 2047), and raw 8-bit headers, read leniently."""

import base64
import binascii
import re

from liveletter.mail.mime.charsets import clean_line, decode

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?\r\n]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_ESCAPE = re.compile(rb"=([0-9A-Fa-f]{2})")


def decode_words(value: str) -> str:
    """A header's value as one clean line of text. Undecodable words stay as they are. Never raises."""
    value = eight_bit(value)
    if "=?" in value:
        value = _join(_BETWEEN.sub(r"\1", value))
    return clean_line(value)


def eight_bit(value: str) -> str:
    """Text of a header that was read with surrogateescape: raw UTF-8 or an unnamed 8-bit charset."""
    if value.isascii():
        return value
    return decode(value.encode("utf-8", "surrogateescape"))


def _join(value: str) -> str:
    """Decode neighbouring words of one charset together: some writers split a character between two words."""
    out: list[str] = []
    charset, pending, end = "", b"", 0
    for word in _WORD.finditer(value):
        data = _payload(word[2], word[3])
        if data is None:
            continue
        if pending and (word.start() != end or word[1].lower() != charset):
            out.append(decode(pending, charset))
            pending = b""
        out.append(value[end : word.start()])
        charset, pending, end = word[1].lower(), pending + data, word.end()
    out.append(decode(pending, charset))
    out.append(value[end:])
    return "".join(out)


def _payload(kind: str, text: str) -> bytes | None:
    raw = text.encode("utf-8", "replace")
    if kind in "qQ":
        return _ESCAPE.sub(lambda match: bytes([int(match[1], 16)]), raw.replace(b"_", b" "))
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return None
