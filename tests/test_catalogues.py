"""Texts outside the window in people's languages."""

from pathlib import Path

import pytest

from liveletter import catalogues
from liveletter.catalogues import Catalogues, accepted, system_languages

_GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>page</name>
    <message><source>Join {title}</source><translation>{title} beitreten</translation></message>
    <message numerus="yes"><source>%n message(s)</source>
        <translation><numerusform>eine Nachricht</numerusform><numerusform>%n Nachrichten</numerusform></translation>
    </message>
    <message><source>Not yet</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalogues:
    (tmp_path / "page_de.ts").write_text(_GERMAN, "utf-8")
    monkeypatch.setattr(catalogues, "_PLACES", (tmp_path / "nowhere", tmp_path))
    return Catalogues("page")


def test_a_text_is_told_in_the_first_language_that_there_is(texts: Catalogues) -> None:
    german = texts.best(["ja", "de-AT", "en"])
    assert (german.language, german.direction) == ("de", "ltr")
    assert german.text("Join {title}", title="{title} & Co") == "{title} & Co beitreten"
    assert german.counted("%n message(s)", 1) == "eine Nachricht"
    assert german.counted("%n message(s)", 7) == "7 Nachrichten"
    assert german.text("Not yet") == "Not yet"
    assert texts.best(["sw"]).text("Join {title}", title="Boats") == "Join Boats"
    assert texts.best(["ar_EG"]).direction == "rtl"


def test_a_value_is_never_read_for_a_name_in_braces(texts: Catalogues) -> None:
    german = texts.best(["de"])
    assert german.text("Join {title}", title="{x}", x="secret") == "{x} beitreten"


def test_the_header_tells_what_is_wanted_most() -> None:
    assert accepted("fr;q=0.5, de-CH, en;q=0.8, *;q=0.1") == ["de-CH", "en", "fr", "*"]
    assert accepted("de;q=0, en") == ["en"]
    assert accepted("") == []
    assert accepted("de;q=x") == []


@pytest.mark.parametrize(
    ("environment", "languages"),
    [
        ({}, []),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, []),
        ({"LANG": "de_AT.UTF-8"}, ["de-AT"]),
        ({"LANG": "de_AT.UTF-8", "LC_ALL": "POSIX"}, []),
        ({"LANG": "en_GB", "LC_MESSAGES": "ar_EG@x", "LANGUAGE": "fr:de_CH:"}, ["fr", "de-CH", "ar-EG"]),
    ],
)
def test_the_system_tells_its_languages(
    environment: dict[str, str], languages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert system_languages(environment) == languages


@pytest.mark.parametrize(("number", "form"), [(0, 0), (1, 1), (2, 2), (3, 3), (110, 3), (11, 4), (99, 4), (100, 5)])
def test_arabic_tells_six_numbers_apart(number: int, form: int) -> None:
    assert catalogues._PLURALS["ar"](number) == form
