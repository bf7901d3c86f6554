"""A chat message's text as a document: links, every script in its own direction, and no surprises from its length."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from liveletter.window.parts.links import trimmed

LONGEST = 6000  # characters shown; copying gives all
_LINK = re.compile(r"\b(?:https?://|mailto:|xmpp:)[^\s<>\"“”«»\x00-\x1f]+", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ud800-\udfff\ufffc]")


@dataclass(frozen=True, slots=True)
class Link:
    """A stretch of a text that leads somewhere."""

    start: int
    end: int
    target: str


def links(text: str) -> list[Link]:
    """The links in a text. Punctuation that ends the sentence is not part of them."""
    found = []
    for match in _LINK.finditer(text):
        target = trimmed(match.group())
        if target.partition(":")[2].strip("/"):
            found.append(Link(match.start(), match.start() + len(target), target))
    return found


def clean(text: str) -> str:
    """Text without control characters, with plain line ends: what may be pasted, sent and shown."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _CONTROL.sub("", lines)


def shown(text: str) -> str:
    """What a bubble shows of a text: cleaned, and cut where it is very long."""
    text = clean(text).strip("\n")
    if len(text) <= LONGEST:
        return text
    more = QCoreApplication.translate(
        "Timeline", "… and %n more character(s); Copy takes them all", "", len(text) - LONGEST
    )
    return f"{text[:LONGEST]}\n{more}"


def document(text: str, *, font: QFont, link_color: QColor) -> QTextDocument:
    """A laid-out text; each paragraph takes its own direction."""
    text = shown(text)
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    made.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    made.setDefaultTextOption(option)
    made.setPlainText(text)
    for link in links(text):
        _mark(made, text, link, link_color)
    return made


def _mark(made: QTextDocument, text: str, link: Link, color: QColor) -> None:
    look = QTextCharFormat()
    look.setAnchor(True)
    look.setAnchorHref(link.target)
    look.setForeground(color)
    look.setFontUnderline(True)
    cursor = QTextCursor(made)
    cursor.setPosition(_utf16(text, link.start))
    cursor.setPosition(_utf16(text, link.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(look)


def _utf16(text: str, place: int) -> int:
    """Qt counts UTF-16 units."""
    return place + sum(1 for letter in text[:place] if ord(letter) > 0xFFFF)
