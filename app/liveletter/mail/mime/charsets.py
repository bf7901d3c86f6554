"""Bytes to text, whatever a mail claims about them."""

import codecs
import re
from functools import lru_cache

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,39}")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
# What writers mean, as browsers read it: the declared sets are subsets of these.
_MEANT = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
}
_ALIASES = {
    "ks_c_5601-1987": "cp949",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "cp-850": "cp850",
}
# Python's text codecs that are no charset: slow on hostile input, or they interpret escapes.
_NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "unicode-escape", "undefined"})


@lru_cache(maxsize=256)
def codec(charset: str) -> str:
    """The Python codec for a charset's name; empty where there is none."""
    name = charset.strip(" \t\"'").partition("*")[0].lower()
    if not _NAME.fullmatch(name):
        return ""
    try:
        info = codecs.lookup(_ALIASES.get(name, name))
    except (LookupError, ValueError, ImportError):
        return ""
    found = info.name.lower()
    if found in _NO_CHARSETS or found.replace("-", "_") in _NO_CHARSETS or not getattr(info, "_is_text_encoding", True):
        return ""
    return _MEANT.get(found, found)


def decode(data: bytes, charset: str = "") -> str:
    """Text of bytes. An unknown or wrong charset falls back to UTF-8, then to Windows-1252. Never raises."""
    named = codec(charset) if charset else ""
    for name in (named, "utf-8"):
        if name:
            try:
                return data.decode(name)
            except (UnicodeError, ValueError):
                continue
    return data.decode(named if named and named != "utf-8" else "cp1252", "replace")


def knows(charset: str) -> bool:
    """Whether a charset's name means something."""
    return bool(codec(charset))


def clean(text: str) -> str:
    """Text free of NUL, other unprintable characters and lone surrogates; line ends are \\n."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _SURROGATE.search(text):
        text = _SURROGATE.sub("\ufffd", text)
    return _UNPRINTABLE.sub("", text) if _UNPRINTABLE.search(text) else text


def clean_line(text: str) -> str:
    """`clean`, on one line, without marks that turn the reading direction: they serve to disguise names."""
    return " ".join(_DIRECTION.sub("", clean(text)).split())
