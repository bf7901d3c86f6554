"""The piece of a text around what was searched for. Pure functions."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter

from liveletter.archive.words import FOREIGN, Word, fold, is_unspaced

BEGIN, END = "\x02", "\x03"
LENGTH = 160  # characters of the text that are shown
_BEFORE = 40  # of them in front of the first match
_LOOKED_AT = 100_000  # characters
_GAPS = re.compile(r"\s+")
_SPARE = 3  # a cut-out is taken this much longer than what is shown: gaps shrink to one space


def marked(text: str, words: Sequence[Word]) -> str:
    """One line around the first of the words that the text holds, each between BEGIN and END; empty where it holds
    none."""
    first = _first(text[:_LOOKED_AT], words)
    if first is None:
        return ""
    start = _start(text, first)
    line = _line(text[start : start + _SPARE * LENGTH])
    shown = line[:LENGTH]
    more = len(line) > LENGTH or start + _SPARE * LENGTH < len(text)
    return ("…" if start else "") + _with_marks(shown, _merged(_spans(shown, words))) + ("…" if more else "")


def beginning(text: str) -> str:
    """The text's first line's worth."""
    line = _line(text[: _SPARE * LENGTH])
    return line[:LENGTH] + ("…" if len(line) > LENGTH else "")


def _line(text: str) -> str:
    return _GAPS.sub(" ", text.replace(BEGIN, "").replace(END, "")).strip()


def _first(text: str, words: Sequence[Word]) -> int | None:
    folded = _Folded(text)
    matches = filter(None, (_pattern(word).search(folded.text) for word in words))
    first = min((match.start() for match in matches), default=None)
    return None if first is None else folded.place(first)


def _start(text: str, first: int) -> int:
    """Where to begin, so that the match is seen with some words before it."""
    if first <= _BEFORE:
        return 0
    gap = _GAPS.search(text, first - _BEFORE, first)
    return gap.end() if gap else first - _BEFORE


def _with_marks(text: str, spans: Iterable[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for first, last in spans:
        pieces += [text[at:first], BEGIN, text[first:last], END]
        at = last
    return "".join([*pieces, text[at:]])


def _merged(spans: Iterator[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for first, last in sorted(spans):
        if merged and first <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return merged


def _spans(text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    folded = _Folded(text)
    for word in words:
        for match in _pattern(word).finditer(folded.text):
            yield folded.place(match.start()), folded.place(match.end() - 1) + 1


class _Folded:
    """A text as the index sees it, and where in the text itself each of its characters comes from."""

    def __init__(self, text: str) -> None:
        self.text = fold(text)
        self._points: list[tuple[int, int]] = [(0, 0)]  # (place here, place there), wherever the distance changes
        if len(self.text) != len(text) or any(map(_stretches, set(text))):
            self.text = "".join(self._pieces(text))

    def place(self, at: int) -> int:
        """The place in the text of the character at `at` in the folded text."""
        here, there = self._points[bisect_right(self._points, at, key=itemgetter(0)) - 1]
        return max(0, there + at - here)

    def _pieces(self, text: str) -> Iterator[str]:
        end = grown = 0
        for run in FOREIGN.finditer(text):
            yield text[end : run.start()].lower()
            for at, char in enumerate(run[0], run.start()):
                piece = fold(char)
                yield piece
                if len(piece) != 1:  # all that it became stands for the one character
                    self._points += [(at + grown + further, at) for further in range(1, len(piece))]
                    grown += len(piece) - 1
                    self._points.append((at + 1 + grown, at + 1))
            end = run.end()
        yield text[end:].lower()


@lru_cache(maxsize=4096)
def _stretches(char: str) -> bool:
    return len(fold(char)) != 1


@lru_cache(maxsize=256)
def _pattern(word: Word) -> re.Pattern[str]:
    """The word in folded text. The index knows no signs: any may stand where the query has one, or none."""
    parts = [re.escape(part) for part in re.split(r"[\W_]+", word.text) if part]
    if not parts:  # an emoji, say
        return re.compile(re.escape(word.text))
    if not is_unspaced(word.text[0]):
        # the letters first, so that `re` can look for them fast; then what stands before them
        parts[0] += rf"(?<![^\W_]{parts[0]})"
    after = "" if word.prefix or is_unspaced(word.text[-1]) else r"(?![^\W_])"
    return re.compile(r"[\W_]*".join(parts) + after)
