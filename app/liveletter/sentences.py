"""Sentences that were written in English, told in another language.

Below the window, whatever goes wrong is written as a sentence where it arises; it is kept so in the outbox, in logs and
by hosts. Where it is shown, it is known again by the text from which it was made (`“{name}” cannot be read.`), and told
by that text's translation. So a sentence of last week's outbox is in today's language, and no other layer knows of it.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from liveletter.catalogues import Catalogue

_NAME = re.compile(r"\{(\w*)\}")
_END = re.compile(r"(?<=[.?!…”]) ")  # between two sentences
_LONGEST = 1000  # characters: no sentence of ours is as long
_ISOLATED = "\u2068{}\u2069"  # what is filled in keeps its own direction (Unicode FSI and PDI)


class Sentences:
    """The sentences of one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._texts = frozenset(catalogue.sources)
        templates = sorted((text for text in self._texts if _NAME.search(text)), key=_weight, reverse=True)
        self._templates = [_Template(text) for text in templates]
        self.told = lru_cache(maxsize=256)(self._told)

    def _told(self, sentence: str) -> str:
        """A sentence in the catalogue's language; unchanged where it is not known."""
        if not self._texts or not sentence or len(sentence) > _LONGEST:
            return sentence
        known = self._known(sentence)
        return self._of_parts(sentence) if known is None else known

    def _known(self, sentence: str) -> str | None:
        if sentence in self._texts:
            return self._catalogue.text(sentence)
        for template in self._templates:
            values = template.values(sentence)
            if values is not None:
                return self._catalogue.text(template.text, **self._told_all(values))
        return None

    def _told_all(self, values: Mapping[str, str]) -> Mapping[str, str]:
        """What is filled in: it may be a sentence itself, or hold one."""
        told = {name: self._told(value) for name, value in values.items()}
        if self._catalogue.direction == "ltr":
            return told
        return {name: _ISOLATED.format(value) if value else value for name, value in told.items()}

    def _of_parts(self, sentence: str) -> str:
        """Several sentences one after the other: the longest beginning that is known, then the rest."""
        ends = [found.start() for found in _END.finditer(sentence)]
        for end in reversed(ends):
            known = self._known(sentence[:end])
            if known is not None:
                return f"{known} {self._told(sentence[end + 1 :])}"
        return sentence


class _Template:
    """A text with names in braces."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._names = _NAME.findall(text)
        self._pieces = _NAME.split(text)[::2]

    def values(self, sentence: str) -> Mapping[str, str] | None:
        """What stands for the names in a sentence; None where it was not made from this text."""
        if not all(piece in sentence for piece in self._pieces):
            return None
        found = re.fullmatch("(.*?)".join(map(re.escape, self._pieces)), sentence, re.DOTALL)
        return None if found is None else dict(zip(self._names, found.groups(), strict=True))


def _weight(text: str) -> int:
    """How much of a text is its own: the more, the less it is mistaken for another."""
    return len(_NAME.sub("", text))
