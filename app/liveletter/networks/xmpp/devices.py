"""What a person would call a device: the readable part of a JID's resource. Pure.

Programs name themselves and add random characters ("Gajim.7Q2XK1", "Conversations.xK2f"); some have only those.
"""

import re
from itertools import pairwise

_PARTS = re.compile(r"[^\W_]+(?:['\u2019 ][^\W_]+)*")
_WORD = re.compile(r"([^\W\d_]+)(\d{0,2})")
_VOWELS = frozenset("aeiouy")
_HEX = re.compile(r"[0-9a-f]{6,}", re.IGNORECASE)
_LONGEST = 40  # characters
_MOST_PARTS = 3


def device_name(resource: str) -> str:
    """A name for a device; empty where the resource looks random."""
    words: list[str] = []
    for part in _PARTS.findall(resource[:200])[:_MOST_PARTS]:
        if not _is_readable(part) or (words and not _may_follow(part)):
            break
        words.append(part)
    return " ".join(words)[:_LONGEST].strip()


def _is_readable(part: str) -> bool:
    first, *more = re.split(r"['\u2019 ]", part)
    return _is_word(first) and all(_is_word(word) or (word.isdigit() and len(word) <= 2) for word in more)


def _may_follow(part: str) -> bool:
    """What is added to tell two alike apart is often in capitals, or hexadecimal."""
    return (part.islower() or part.istitle()) and not _HEX.fullmatch(part)


def _is_word(word: str) -> bool:
    """Letters, perhaps with a short number behind, that can be spoken: Latin ones have vowels."""
    match = _WORD.fullmatch(word)
    if match is None or (_HEX.fullmatch(word) and match[2]):
        return False
    letters = match[1]
    if not letters.isascii():
        return True
    turns = sum(one.islower() and other.isupper() for one, other in pairwise(letters))
    return turns <= len(letters) // 4 and (len(letters) <= 3 or bool(_VOWELS & set(letters.lower())))
