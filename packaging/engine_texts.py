"""The sentences of the engine and the host, as they stand in their sources, and their translations: i18n/engine_*.ts.

Below the window, sentences are written in English where they arise: as plain texts, as f-strings, and as texts with
names in braces that are filled in later. All of them are found here by their shape; `Sentences` in the program knows
them again when they are shown.
"""

import ast
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "app" / "liveletter"
LANGUAGES = ("de", "fr", "ar")
_BESIDE = ("window", "demo", "cli.py", "headless.py", "__main__.py")  # they speak for themselves
_OF_WINDOW = ("window/engine_link.py",)  # what it says for an engine that cannot
_OPERATORS = (  # whoever runs a host reads English; guests have a catalogue of their own, and so have their mails
    "host/absent", "host/api/document.py", "host/api/operations.py", "host/code_mails.py", "host/command.py",
    "host/config.py", "host/hub", "host/mailing.py", "host/running.py", "host/server.py", "host/workers.py",
    "host/storage/schema.py", "mail/mime/live_block.py", "mail/mime/read_receipt.py", "mail/history/written.py",
    "mail/history/fitting.py", "domain/answering.py",
)  # fmt: skip
_SENTENCE = re.compile(r'[A-Z{“"].* .*([.?!…]["”]?|[.?!:] \{\w+\})')
_SQL = re.compile(r"[A-Z]{2,}\b|\{[A-Z_]+\}|.*= \?|.*%s", re.DOTALL)
_NAME = re.compile(r"\{(\w*)\}")
_LETTERS = 4  # that a text has beside what is filled in


def wanted() -> list[str]:
    """All texts, in the order of their files."""
    found = (text for path in _sources() for text in _texts(ast.parse(path.read_text("utf-8"))))
    return list(dict.fromkeys(text for text in found if text))


def source(language: str) -> Path:
    """Where a language's texts are."""
    return ROOT / "i18n" / f"engine_{language}.ts"


def known(language: str) -> dict[str, str]:
    """The translations that there are; empty for a text that waits for its translator."""
    path = source(language)
    if not path.exists():
        return {}
    messages = ElementTree.parse(path).getroot().iter("message")
    return {one.findtext("source", ""): one.findtext("translation") or "" for one in messages}


def write(language: str, texts: Iterable[str], translations: dict[str, str]) -> None:
    """Write a language's texts."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "engine"
    for text in texts:
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "source").text = text
        told = ElementTree.SubElement(message, "translation")
        if translations.get(text):
            told.text = translations[text]
        else:
            told.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    source(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _sources() -> Iterator[Path]:
    for path in sorted(PROGRAM.rglob("*.py")):
        place = path.relative_to(PROGRAM).as_posix()
        if place in _OF_WINDOW or not place.startswith((*_BESIDE, *_OPERATORS)):
            yield path


def _texts(tree: ast.Module) -> Iterator[str]:
    """The sentences of one file, what it has a catalogue say, and what it says of a damaged file."""
    silent = {id(part) for node in ast.walk(tree) for part in _unsaid(node)}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        text = _text(node)
        if _SENTENCE.fullmatch(text) and not _SQL.match(text) and _letters(text) >= _LETTERS:
            yield text
        elif isinstance(node, ast.Call) and _called(node) in {"text", "Fault"} and node.args:
            yield _text(node.args[0])


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _unsaid(node: ast.AST) -> Iterator[ast.AST]:
    """What is within this node and no text of its own: docstrings, what is logged, the pieces of f-strings."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from node.values
    elif isinstance(node, ast.Call) and getattr(getattr(node.func, "value", None), "id", "") == "log":
        yield from (part for one in node.args for part in ast.walk(one))


def _text(node: ast.AST) -> str:
    """A text with names in braces for what is filled in; empty where it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        pieces = [one.value if isinstance(one, ast.Constant) else f"{{{_name(one)}}}" for one in node.values]
        return _told_apart("".join(map(str, pieces)))
    return ""


def _name(node: ast.AST) -> str:
    """What an expression is called: the last word of it that says so."""
    match node:
        case ast.FormattedValue(value=inner) | ast.Subscript(value=inner) | ast.BinOp(left=inner):
            return _name(inner)
        case ast.BoolOp(values=[first, *_]) | ast.IfExp(body=first):
            return _name(first)
        case ast.Call(args=[first, *_]):
            return _name(first)
        case ast.Call(func=function):
            return _name(function)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name.strip("_").lower()
    return "value"


def _told_apart(text: str) -> str:
    """No name twice."""
    seen: dict[str, int] = {}

    def renamed(found: re.Match[str]) -> str:
        count = seen[found[1]] = seen.get(found[1], 0) + 1
        return f"{{{found[1]}{count if count > 1 else ''}}}"

    return _NAME.sub(renamed, text)


def _letters(text: str) -> int:
    return sum(char.isalpha() for char in _NAME.sub("", text))
