"""The pages' texts in the reader's language, as HTML and as they are."""

import re
from functools import cache

from markupsafe import Markup, escape

from liveletter.catalogues import Catalogue, Catalogues, accepted

ENGLISH = "en"
NAMES = {"en": "English", "de": "Deutsch", "fr": "Français", "ar": "العربية"}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Language:
    """One language of the pages."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.code = catalogue.language
        self.direction = catalogue.direction
        self.plain = catalogue.text

    def markup(self, source: str, **values: object) -> Markup:
        """A text as HTML: each value is escaped, and keeps its own direction."""
        text = str(escape(self.plain(source)))
        return Markup(_PLACEHOLDER.sub(lambda found: f"<bdi>{escape(values[found[1]])}</bdi>", text))  # noqa: S704

    def chosen(self, sources: tuple[str, ...]) -> dict[str, str]:
        """The translations of some sources, placeholders and all."""
        return {source: told for source in sources if (told := self.plain(source)) != source}


@cache
def _catalogues() -> Catalogues:
    return Catalogues("guest")


@cache
def language(code: str) -> Language:
    """A language by its code."""
    return Language(_catalogues().best([code]))


def best(header: str) -> str:
    """The code of the language that suits an Accept-Language header best."""
    return _catalogues().best(accepted(header)).language
