"""The text of an HTML mail, with or without what mail programs mark as the quoted mail."""

from typing import Any

from inscriptis import Inscriptis
from inscriptis.css_profiles import CSS_PROFILES
from inscriptis.model.config import ParserConfig
from lxml import html as markup  # type: ignore[import-untyped]  # inscriptis is built on it
from lxml.etree import LxmlError  # type: ignore[import-untyped]

_LIMIT = 300_000  # characters of markup
_DEPTH = 200
_QUOTES = (
    "//blockquote[@type='cite' or contains(@class, 'gmail_quote')]",
    "//*[contains(concat(' ', @class, ' '), ' gmail_quote ') or contains(@class, 'gmail_quote_container')]",
    "//*[contains(@class, 'gmail_attr') or contains(@class, 'gmail_signature')]",
    "//*[contains(@class, 'moz-cite-prefix') or contains(@class, 'moz-signature')]",
    "//*[contains(@class, 'yahoo_quoted') or contains(@class, 'protonmail_quote')]",
)
_FROM_HERE = ("//*[@id='divRplyFwdMsg']", "//*[@id='appendonsend']")  # Outlook: it and all that follows


def text_of_html(text: str, *, cut: bool) -> str:
    """As a person would read it; nothing where it is too deep to be anybody's letter. `cut`: without quotations."""
    try:
        tree = markup.document_fromstring(_declared_away(text[:_LIMIT]))
    except (LxmlError, ValueError):
        return ""
    if _depth(tree) > _DEPTH:
        return ""
    if cut:
        _cut(tree)
    return str(Inscriptis(tree, ParserConfig(css=CSS_PROFILES["strict"])).get_text())


def _declared_away(text: str) -> str:
    """lxml takes no text that declares an encoding."""
    stripped = text.lstrip("\ufeff \t\n")
    return stripped.partition("?>")[2] if stripped.startswith("<?xml") else stripped


def _depth(tree: Any) -> int:
    deepest, level = 0, [tree]
    while level and deepest <= _DEPTH:
        deepest += 1
        level = [child for one in level for child in one]
    return deepest


def _cut(tree: Any) -> None:
    for path in _QUOTES:
        for one in tree.xpath(path):
            _drop(one)
    for path in _FROM_HERE:
        for one in tree.xpath(path):
            for later in list(one.itersiblings()):
                _drop(later)
            _drop(one)


def _drop(element: Any) -> None:
    """Take an element out; the text behind it stays."""
    if element.getparent() is not None:
        element.drop_tree()
