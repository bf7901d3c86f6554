"""Every text of the guests' pages is known to every language, and no translation loses a placeholder."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from liveletter.host.guest.facts import script_texts
from liveletter.host.guest.languages import NAMES, best, language
from liveletter.host.guest.sentences import SENTENCES
from tests.host.living import House
from tests.host.process import HostProcess
from tests.host.test_page import BOB, OWNERS, join
from tests.servers.chromium import Browsers

ROOT = Path(__file__).resolve().parents[2]
HOST = ROOT / "app" / "liveletter" / "host"
TRANSLATED = tuple(code for code in NAMES if code != "en")
_IN_TEMPLATE = re.compile(r'\b(?:t|plain)\(\s*"((?:[^"\\]|\\.)+)"')
_PLACEHOLDER = re.compile(r"\{\w+\}")


def template_texts() -> set[str]:
    """Every text that the templates show."""
    templates = (HOST / "guest" / "templates").glob("*.html")
    return {text for path in templates for text in _IN_TEMPLATE.findall(path.read_text("utf-8"))}


def catalogue(code: str) -> dict[str, str]:
    """What translators have written, finished or not."""
    messages = ElementTree.parse(ROOT / "i18n" / f"guest_{code}.ts").getroot().iter("message")
    return {one.findtext("source", ""): one.findtext("translation", "") for one in messages}


@pytest.mark.row("L4", "L13")
@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_and_keeps_its_placeholders(code: str) -> None:
    wanted = template_texts() | set(script_texts()) | set(SENTENCES)
    told = catalogue(code)
    assert wanted - told.keys() == set(), "missing"
    assert told.keys() - wanted == set(), "no longer used"
    for source, translation in told.items():
        assert translation, source
        assert sorted(_PLACEHOLDER.findall(translation)) == sorted(_PLACEHOLDER.findall(source)), source


def test_texts_of_the_script_can_be_found() -> None:
    """t() is only ever called with a text that stands there as it is."""
    for path in (HOST / "static" / "page").glob("*.js"):
        calls = re.findall(r"\bt\((?!source|\))(.)", path.read_text("utf-8"))
        assert set(calls) <= {'"'}, path.name
    assert "Connection lost, trying again…" in script_texts()


def test_the_sentences_are_the_hosts_own() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in HOST.rglob("*.py") if path.name != "sentences.py")
    sizes = sources.replace("{limit // 1024}", "16")
    assert [one for one in SENTENCES if one not in sizes] == []


@pytest.mark.parametrize(
    ("header", "code"),
    [("de-AT,de;q=0.9,en;q=0.8", "de"), ("sw, fr;q=0.3", "fr"), ("ar", "ar"), ("xx", "en"), ("", "en")],
)
def test_the_browser_tells_the_language(header: str, code: str) -> None:
    assert best(header) == code


def test_values_are_escaped_and_keep_their_direction() -> None:
    told = language("de").markup("You will be shown as {name}.", name="<b>{x}")
    assert told == "Sie erscheinen als <bdi>&lt;b&gt;{x}</bdi>."


@pytest.mark.row("L4", "L13")
async def test_the_language_is_chosen_by_the_browser_or_by_hand_and_stays(house: House) -> None:
    alice = await house.owner()
    bob = house.guest((await alice.create("bob@example.org")).link())
    german = (await bob.http.get(bob.path, headers={"Accept-Language": "de"})).text
    assert "Dem Chat beitreten" in german
    arabic = (await bob.http.get(f"{bob.path}?lang=ar", headers={"Accept-Language": "de"})).text
    assert '<html lang="ar" dir="rtl">' in arabic
    assert f'action="{bob.path}/join?lang=ar"' in arabic
    seal = re.findall(r'name="seal" value="(\w+)"', arabic)[0]
    answer = await bob.http.post(f"{bob.path}/join?lang=ar", data={"seal": seal})
    assert answer.headers["location"] == f"{bob.path}?lang=ar"
    assert "set-cookie" in answer.headers
    assert (await bob.http.get(f'{bob.path}?lang=xx"><b>')).text.count("<b>") == 0
    lost = await bob.http.get("/s/x/y", headers={"Accept-Language": "fr"})
    assert "Ce lien ne mène à aucun chat, ou plus." in lost.text


@pytest.mark.row("L4", "L13")
def test_an_arabic_reader_reads_from_right_to_left(host_process: HostProcess, browsers: Browsers) -> None:
    alice = host_process.owner()
    made = alice.create(BOB)
    bob = join(browsers(language="ar"), made.link())
    alice.say(made, "Hello")
    bob.sees(OWNERS, "Hello")
    bob.sees("#people", "أنت")
    assert bob.js("return getComputedStyle(document.body).direction") == "rtl"
    assert bob.one(OWNERS).rect["x"] > bob.one('section[data-member="2"]').rect["x"]
    assert bob.js("return getComputedStyle(document.querySelector('.text')).textAlign") == "start"
    bob.click("#menu summary")
    bob.click('.languages a[lang="fr"]')
    bob.sees(OWNERS, "Hello")
    bob.sees("#people", "vous")
    assert bob.one("html").get_attribute("dir") == "ltr"
    assert bob.complaints() == []
