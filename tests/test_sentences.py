"""Sentences that were written in English are known again and told in another language."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.catalogues import Catalogue, Catalogues
from liveletter.sentences import Sentences

ROOT = Path(__file__).resolve().parent.parent
_NAME = re.compile(r"\{(\w+)\}")
_TEXTS = {
    "The disk is full.": ("Die Platte ist voll.",),
    "“{name}” cannot be read: {reason}.": ("„{name}“ ist nicht lesbar: {reason}.",),
    "{host} says: {said}": ("{host} meldet: {said}",),
    "{host} cannot be reached.": ("{host} ist nicht erreichbar.",),
    "{sentence} It will be tried again.": ("{sentence} Es wird wieder versucht.",),
    "{source} is not there.": ("{source} ist nicht da.",),
}
GERMAN = Sentences(Catalogue("de", _TEXTS))
ENGINE = {language: Catalogues("engine").best([language]) for language in ("de", "fr", "ar")}
_VALUE = st.text("abcdefgh0123456789@", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The disk is full.", "Die Platte ist voll."),
        ("“a.txt” cannot be read: no right.", "„a.txt“ ist nicht lesbar: no right."),
        ("“{reason}” cannot be read: {x}.", "„{reason}“ ist nicht lesbar: {x}."),
        ("lab.test says: The disk is full.", "lab.test meldet: Die Platte ist voll."),
        (
            "lab.test cannot be reached. It will be tried again.",
            "lab.test ist nicht erreichbar. Es wird wieder versucht.",
        ),
        ("The disk is full. lab.test cannot be reached.", "Die Platte ist voll. lab.test ist nicht erreichbar."),
        ("The disk is full. 550 Go away", "Die Platte ist voll. 550 Go away"),
        ("The file is not there.", "The file ist nicht da."),
        ("Nobody knows this sentence.", "Nobody knows this sentence."),
        ("“two\nlines” cannot be read: why.", "„two\nlines“ ist nicht lesbar: why."),
        ("", ""),
    ],
)
def test_what_is_known_is_told_and_the_rest_left(english: str, german: str) -> None:
    assert GERMAN.told(english) == german


def test_where_arabic_stands_what_is_filled_in_keeps_its_direction() -> None:
    arabic = Sentences(Catalogue("ar", {"{host} cannot be reached.": ("تعذّر الوصول إلى {host}.",)}))
    assert arabic.told("lab.test cannot be reached.") == "تعذّر الوصول إلى \u2068lab.test\u2069."


def test_in_english_nothing_changes() -> None:
    english = Sentences(Catalogues("engine").best(["en"]))
    assert english.told("The disk is full, so nothing was stored. Make room, then try again.").startswith("The disk")


@given(st.text(max_size=1500))
def test_any_text_comes_out(text: str) -> None:
    assert isinstance(GERMAN.told(text), str)


@pytest.mark.parametrize("language", sorted(ENGINE))
@given(data=st.data())
def test_every_sentence_of_the_engine_is_known_again(language: str, data: st.DataObject) -> None:
    catalogue = ENGINE[language]
    source = data.draw(st.sampled_from(sorted(catalogue.sources)))
    values = {name: data.draw(_VALUE) for name in _NAME.findall(source)}
    english = _NAME.sub(lambda found: values[found[1]], source)
    told = Sentences(catalogue).told(english)
    assert told != english
    assert all(value in told for value in values.values())
    assert "{" not in told


@pytest.mark.parametrize("language", sorted(ENGINE))
def test_no_name_is_lost_in_translation(language: str) -> None:
    catalogue = ENGINE[language]
    for source in catalogue.sources:
        assert sorted(_NAME.findall(catalogue.text(source))) == sorted(_NAME.findall(source)), source


def test_every_sentence_is_translated() -> None:
    known = [set(catalogue.sources) for catalogue in ENGINE.values()]
    assert known[0] == known[1] == known[2]
    assert len(known[0]) > 300
