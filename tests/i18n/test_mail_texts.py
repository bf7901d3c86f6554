"""Every text of the chat's block in mails, and of the mail with a guest's code, is known to every language."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
APP = ROOT / "app" / "liveletter"
SOURCES = {"letter": APP / "mail/mime/live_block.py", "open": APP / "host/code_mails.py"}
_NAME = re.compile(r"\{\w+\}")


def said(path: Path) -> set[str]:
    """The texts that a module asks of a catalogue, as they are or by the names of its constants."""
    tree = ast.parse(path.read_text("utf-8"))
    named = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    given = [part for call in calls if call.func.attr == "text" for part in _choices(call.args[0])]  # type: ignore[attr-defined]
    values = [named[part.id] if isinstance(part, ast.Name) else part for part in given]
    return {str(ast.literal_eval(value)) for value in values}


def _choices(node: ast.expr) -> list[ast.expr]:
    return [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]


@pytest.mark.parametrize("language", ["ar", "de", "fr"])
@pytest.mark.parametrize("name", sorted(SOURCES))
def test_all_are_translated_and_none_too_many(name: str, language: str) -> None:
    messages = ElementTree.parse(ROOT / "i18n" / f"{name}_{language}.ts").getroot().iter("message")
    known = {message.findtext("source", ""): message.findtext("translation", "") for message in messages}
    assert set(known) == said(SOURCES[name])
    for source, translation in known.items():
        assert translation
        assert translation != source
        assert sorted(_NAME.findall(translation)) == sorted(_NAME.findall(source)), source
