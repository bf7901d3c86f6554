"""The piece of a text around what was searched for. Pure functions."""

import re
from collections.abc import Iterator, Sequence

from liveletter.archive.words import Word, fold

BEGIN, END = "\x02", "\x03"
LENGTH = 160  # characters of the text that are shown
_BEFORE = 40
_LOOKED_AT = 200_000  # characters
_GAPS = re.compile(r"\s+")


def marked(text: str, words: Sequence[Word]) -> str:
    """One line of the text, with the words it holds between BEGIN and END; the text's start where it holds none."""
    text = _GAPS.sub(" ", text[:_LOOKED_AT].replace(BEGIN, "").replace(END, "")).strip()
    spans = _merged(_spans(text, words))
    start = _start(text, spans[0][0]) if spans else 0
    end = min(len(text), start + LENGTH)
    shown = [(max(first, start), min(last, end)) for first, last in spans if first < end and last > start]
    return ("…" if start else "") + _with_marks(text, start, end, shown) + ("…" if end < len(text) else "")


def holds_any(text: str, words: Sequence[Word]) -> bool:
    """Whether at least one of the words is in the text."""
    return next(_spans(text[:_LOOKED_AT], words), None) is not None


def _start(text: str, first: int) -> int:
    """Where to begin, so that the match is seen with some words before it."""
    if first <= _BEFORE:
        return 0
    start = first - _BEFORE
    gap = text.find(" ", start, first)
    return gap + 1 if gap >= 0 else start


def _with_marks(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> str:
    pieces, at = [], start
    for first, last in spans:
        pieces += [text[at:first], BEGIN, text[first:last], END]
        at = last
    return "".join([*pieces, text[at:end]])


def _merged(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _spans(text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where words stand in the text. Folding may change lengths: places are carried back to the text itself."""
    folded, places = _folded(text)
    for word in words:
        for match in _pattern(word).finditer(folded):
            if places is None:
                yield match.span()
            else:
                yield places[match.start()], places[match.end() - 1] + 1


def _folded(text: str) -> tuple[str, list[int] | None]:
    if text.isascii():
        return text.lower(), None
    pieces = [fold(char) for char in text]
    places = [at for at, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), places


def _pattern(word: Word) -> re.Pattern[str]:
    """The word in folded text: what stands between its parts there may be any gap."""
    parts = [re.escape(part) for part in re.split(r"[\W_]+", word.text) if part]
    if not parts:
        return re.compile(re.escape(word.text))
    spaced = len(word.text) > 1 and all(len(part) == 1 for part in word.text.split())
    edge = "" if spaced or not word.text[0].isascii() else r"(?<![^\W_])"
    end = "" if word.prefix or edge == "" else r"(?![^\W_])"
    return re.compile(edge + r"[\W_]*".join(parts) + end)
