"""Texts outside the window in people's languages, from the same kind of files as the window's: i18n/NAME_LANGUAGE.ts.

English is the source: what has no translation is told in English. A text may hold names in braces, which are filled
in; one that counts has a form for each number that its language tells apart.
"""

import locale
import os
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

LANGUAGES = ("en", "de", "fr", "ar")
RIGHT_TO_LEFT = frozenset({"ar"})
_PLACES = (  # installed, and as the sources lie
    Path(__file__).resolve().parent / "_i18n",
    Path(__file__).resolve().parents[2] / "i18n",
)
_NAME = re.compile(r"\{(\w+)\}")
Forms = tuple[str, ...]


class Catalogue:
    """The texts of one kind in one language."""

    def __init__(self, language: str, forms: Mapping[str, Forms]) -> None:
        self.language = language
        self._forms = forms

    @property
    def direction(self) -> str:
        """How the language is written: `ltr` or `rtl`."""
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"

    @property
    def sources(self) -> Iterable[str]:
        """The texts that it has a translation of."""
        return self._forms.keys()

    def text(self, source: str, /, **values: object) -> str:
        """A text, with the values put where their names stand in braces."""
        return _filled(self._forms.get(source, (source,))[0], values)

    def counted(self, source: str, number: int, /, **values: object) -> str:
        """A text that counts: `%n` becomes the number."""
        forms = self._forms.get(source, (source,))
        form = forms[min(_PLURALS[self.language](number), len(forms) - 1)]
        return _filled(form.replace("%n", str(number)), values)


class Catalogues:
    """The texts of one kind (`engine`, `guest`, `open`, `absent`, `letter`) in all languages, each read once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._read: dict[str, Catalogue] = {}

    def best(self, wanted: Iterable[str]) -> Catalogue:
        """In the first of the wanted languages (`de-AT`, `de`…) that there is; else in English."""
        codes = (tag.replace("_", "-").partition("-")[0].lower() for tag in wanted)
        code = next((code for code in codes if code in LANGUAGES), "en")
        if code not in self._read:
            self._read[code] = Catalogue(code, _read(self._name, code))
        return self._read[code]


def system_languages(environment: Mapping[str, str] = os.environ) -> list[str]:
    """The languages of the user's system, the most wanted first: as gettext reads the environment."""
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    system = _tag(next(filter(None, named), "") or locale.getlocale()[0] or "")
    if system in {"", "C", "POSIX"}:
        return []
    return [tag for one in (*environment.get("LANGUAGE", "").split(":"), system) if (tag := _tag(one))]


def accepted(header: str) -> list[str]:
    """The languages of an Accept-Language header (RFC 9110 section 12.5.4), the most wanted first."""
    weighted = [(_weight(one), one.partition(";")[0].strip()) for one in header.split(",")[:20]]
    return [tag for weight, tag in sorted(weighted, key=lambda one: -one[0]) if tag and weight > 0]


def _tag(name: str) -> str:
    """A language's tag in the name of a locale (`de_AT.UTF-8@euro`)."""
    return re.split("[.@]", name)[0].replace("_", "-")


def _weight(part: str) -> float:
    _, _, given = part.partition(";")
    name, _, value = given.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


def _filled(text: str, values: Mapping[str, object]) -> str:
    """All at once, so that no value is read for a name."""
    return _NAME.sub(lambda found: str(values.get(found[1], found[0])), text)


def _read(name: str, language: str) -> dict[str, Forms]:
    path = next((place / f"{name}_{language}.ts" for place in _PLACES if place.is_dir()), None)
    if path is None or not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")  # noqa: S314 (a file of our own)
    return {message.findtext("source", ""): forms for message in messages if (forms := _forms(message))}


def _forms(message: ElementTree.Element) -> Forms:
    told = message.find("translation")
    if told is None or told.get("type") is not None:
        return ()
    forms = tuple(form.text or "" for form in told.iter("numerusform")) or (told.text or "",)
    return forms if all(forms) else ()


def _arabic(number: int) -> int:
    if number <= 2:
        return number
    rest = number % 100
    if 3 <= rest <= 10:
        return 3
    return 4 if rest >= 11 else 5


_PLURALS: dict[str, Callable[[int], int]] = {  # the order of forms that Qt's own tools keep
    "en": lambda number: int(number != 1),
    "de": lambda number: int(number != 1),
    "fr": lambda number: int(number > 1),
    "ar": _arabic,
}
