"""Text as the search index sees it: the same folding on the way in and on the way out. Pure functions.

Case and diacritics are levelled, half and full width too. Scripts that write no spaces between words (Han, kana,
Hangul, Thai, Lao, Khmer, Burmese) and emoji are split into single characters, so that a search for any part of such
a text becomes a search for a phrase.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MAX_WORDS = 64  # of a query; what stands behind is not looked at

_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff\u19e0-\u19ff"  # Khmer
    "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"  # Hangul
    "\u3005-\u3007\u3021-\u3029\u3038-\u303c\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"  # Han
    "\u2600-\u27bf\U0001f000-\U0001faff"  # emoji
)
_ONE_UNSPACED = re.compile(f"[{_UNSPACED}]")
FOREIGN = re.compile(r"[^\x00-\x7f]+")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
# Marks that readers leave out or do not see. Vowel signs of Indic and other scripts are letters and stay.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064"
    "\u20d0-\u20ff\u00ad\ufe00-\ufe0f\ufe20-\ufe2f\ufeff\U0001f3fb-\U0001f3ff]"
)
_TOKEN_CATEGORIES = frozenset({"Co", "Mn", "Mc", "So"})


# Letters that Unicode does not take apart, though readers do.
_STROKES = str.maketrans(
    {"ı": "i", "ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ŧ": "t", "þ": "th", "æ": "ae", "œ": "oe"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query: its folded text as it stands in the index, and whether it may go on."""

    text: str  # unspaced characters stand apart, as in the index
    prefix: bool


def storable(text: str) -> str:
    """The text with a space for each character that cannot be stored (NUL, lone surrogates)."""
    return _UNSTORABLE.sub(" ", text)


def fold(text: str) -> str:
    """Lower case, no diacritics, compatibility forms levelled."""
    text = text.lower()
    return text if text.isascii() else FOREIGN.sub(_fold_match, text)


def for_index(text: str) -> str:
    """The text to be handed to the index."""
    text = storable(text)
    return text if text.isascii() else spaced(fold(text))


def spaced(folded: str) -> str:
    """Folded text with each character of an unspaced script standing alone."""
    return folded if folded.isascii() else _ONE_UNSPACED.sub(r" \g<0> ", folded)


def query_words(query: str) -> list[Word]:
    """The words of anything a user may type; the last one is a prefix. Empty where there is nothing to look for."""
    pieces = [piece for piece in fold(storable(query)).split() if any(map(_is_token, piece))]
    last = len(pieces) - 1
    words = [Word(" ".join(spaced(piece).split()), at == last) for at, piece in enumerate(pieces)]
    return list(dict.fromkeys(words[:MAX_WORDS]))


def match_expression(words: list[Word]) -> str:
    """The words as an FTS5 query: quoted, so that no character of theirs is an operator."""
    return " ".join(map(_quoted, words))


def is_unspaced(char: str) -> bool:
    """Whether the character belongs to a script without spaces: in the index it stands alone."""
    return _ONE_UNSPACED.match(char) is not None


def _quoted(word: Word) -> str:
    star = "*" if word.prefix and not is_unspaced(word.text[-1]) else ""
    return '"' + word.text.replace('"', " ") + '"' + star


def _fold_match(match: re.Match[str]) -> str:
    return _fold_run(match[0])


@lru_cache(maxsize=4096)
def _fold_run(run: str) -> str:
    apart = _MARKS.sub("", unicodedata.normalize("NFKD", run.casefold()))
    return unicodedata.normalize("NFKC", apart).casefold().translate(_STROKES)


def _is_token(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] in "LN" or category in _TOKEN_CATEGORIES
