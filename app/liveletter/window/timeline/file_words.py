"""What a chat message says of the file that it links to. All of it is the sender's claim. Pure."""

from PySide6.QtCore import QCoreApplication

from liveletter.domain.chat import LinkedFile
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.history import CHAT_WORDS
from liveletter.domain.history_rules import brings_history
from liveletter.window.parts.sizes import size_words

translate = QCoreApplication.translate


def is_history(item: TimelineItem) -> bool:
    """Whether the file is an earlier conversation that was sent along (MISSION B4)."""
    return brings_history(item.file, item.text)


def body_of(item: TimelineItem) -> str:
    """A message's text, without the link that the file's card stands for."""
    if item.file is None:
        return item.text
    if is_history(item):
        return ""
    text = item.text.replace(item.file.url, "") if item.file.url else item.text
    text = text.strip().removesuffix(":").strip()
    return "" if text == item.file.name else text


def file_title(item: TimelineItem) -> str:
    """What the card is headed by: the file's name."""
    if is_history(item):
        return translate("Timeline", "Earlier conversation")
    return item.file.name if item.file is not None else ""


def file_detail(item: TimelineItem) -> str:
    """The second line of the card: size and type, or what an earlier conversation holds."""
    if item.file is None:
        return ""
    if is_history(item):
        told = item.text.removeprefix(CHAT_WORDS).replace(item.file.url or "\0", "").strip(" :\n")
        return told.splitlines()[0] if told else _size_of(item.file)
    kind = "" if item.file.type == "application/octet-stream" else item.file.type
    return " · ".join(part for part in (_size_of(item.file), kind) if part)


def file_icon(item: TimelineItem) -> str:
    """The card's icon."""
    if is_history(item):
        return "history"
    return "picture" if item.file is not None and item.file.type.startswith("image/") else "file"


def file_spoken(item: TimelineItem) -> str:
    """The card for who hears the screen."""
    words = translate("Timeline", "File: {0}") if not is_history(item) else "{0}"
    return ", ".join(part for part in (words.format(file_title(item)), file_detail(item)) if part)


def _size_of(file: LinkedFile) -> str:
    """Empty where it was not told."""
    return size_words(file.size) if file.size else ""
