"""Every text of the host's mails, and of the page that stops them, is known to every language."""

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HOST = ROOT / "app" / "liveletter" / "host"
SOURCES = (HOST / "absent/news.py", HOST / "absent/templates/news.html", HOST / "guest/templates/stop_mails.html")
_TEXT = re.compile(r"""texts\.text\((["'])(.+?)\1""")
_ANSWER = re.compile(r'answer = "(.+?)" if news.reply_to else "(.+?)"')
_NAME = re.compile(r"\{\w+\}")


def told() -> set[str]:
    code = "\n".join(path.read_text("utf-8") for path in SOURCES)
    answers = _ANSWER.search(code)
    assert answers is not None
    return {found[1] for found in _TEXT.findall(code)} | set(answers.groups())


@pytest.mark.parametrize("language", ["ar", "de", "fr"])
def test_all_are_translated_and_none_too_many(language: str) -> None:
    messages = ElementTree.parse(ROOT / "i18n" / f"absent_{language}.ts").getroot().iter("message")
    known = {message.findtext("source", ""): message.findtext("translation", "") for message in messages}
    assert set(known) == told()
    for source, translation in known.items():
        assert sorted(_NAME.findall(translation)) == sorted(_NAME.findall(source)), source
        assert translation
        assert translation != source or not re.search("[a-z]{4}", _NAME.sub("", source)), source
