"""What is said of an earlier conversation that goes along (MISSION B4, B7), in the user's language."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from liveletter.domain.history import (
    HistoryChoice,
    HistoryFile,
    HistoryItem,
    HistoryOrder,
    HistoryPreview,
    HistoryScope,
)
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.sizes import size_words

LONGEST_LIST = 3  # names in a sentence


def scope_words(choice: HistoryChoice, *, about: str, name: str) -> str:
    """How much is meant: "this thread", "everything with Bob"."""
    match choice.scope:
        case HistoryScope.NOTHING:
            return QCoreApplication.translate("History", "nothing")
        case HistoryScope.THREAD if about:
            return QCoreApplication.translate("History", "this thread")
        case HistoryScope.THREAD:
            return QCoreApplication.translate("History", "this chat")
        case HistoryScope.ALL:
            return QCoreApplication.translate("History", "everything with {name}").format(name=isolated(name))
        case HistoryScope.SPAN if choice.days:
            return QCoreApplication.translate("History", "the last %n day(s)", "", choice.days)
        case HistoryScope.SPAN:
            return span_words(choice)


def span_words(choice: HistoryChoice) -> str:
    """From when to when, by dates."""
    first, last = _short(choice.since), _short(choice.until - 1) if choice.until else ""
    if not last:
        return QCoreApplication.translate("History", "since {date}").format(date=first)
    return QCoreApplication.translate("History", "{first} to {last}").format(first=first, last=last)


def along_words(choice: HistoryChoice, *, about: str, name: str) -> str:
    """The line's beginning: "Goes along: this thread"."""
    words = scope_words(choice, about=about, name=name)
    return QCoreApplication.translate("History", "Goes along: {what}").format(what=words)


def count_words(items: Iterable[HistoryItem]) -> str:
    """ "12 mails, 40 messages"; empty where there is none."""
    kinds = [item.is_mail for item in items]
    return counted(sum(kinds), len(kinds) - sum(kinds))


def counted(mails: int, chats: int, files: int = 0) -> str:
    """Numbers of things with their names; those that are not there are left out."""
    parts = [
        QCoreApplication.translate("History", "%n mail(s)", "", mails) if mails else "",
        QCoreApplication.translate("History", "%n message(s)", "", chats) if chats else "",
        QCoreApplication.translate("History", "%n attachment(s)", "", files) if files else "",
    ]
    return listed([part for part in parts if part])


def listed(parts: Iterable[str]) -> str:
    """Things in a row."""
    return QCoreApplication.translate("History", ", ", "between the parts of a list").join(parts)


def kept(items: Iterable[HistoryItem], order: HistoryOrder) -> list[HistoryItem]:
    """Those that are not struck out."""
    struck = set(order.struck)
    return [item for item in items if item.key not in struck]


def content_words(preview: HistoryPreview, order: HistoryOrder) -> str:
    """What would go along: "12 mails, 40 messages, 1.2 MB"."""
    items = kept(preview.items, order)
    if not items:
        return QCoreApplication.translate("History", "nothing is there")
    parts = [count_words(items), size_words(preview.size)]
    if not order.choice.attachments:
        parts.append(QCoreApplication.translate("History", "without attachments"))
    elif order.without_files:
        left = QCoreApplication.translate("History", "%n attachment(s) left out", "", len(order.without_files))
        parts.append(left)
    return listed(parts)


def is_too_large(size: int, limit: int) -> bool:
    """Whether the way there would not take it."""
    return 0 < limit < size


def too_large_words(size: int, limit: int, limit_of: str) -> str:
    """Why it cannot go as it is, and what to do."""
    if limit_of:
        told = QCoreApplication.translate(
            "History", "{size} is too large for {server}, which takes {limit}. Nothing goes along as it is."
        )
    else:
        told = QCoreApplication.translate(
            "History", "{size} is too large: {limit} can be sent. Nothing goes along as it is."
        )
    return told.format(size=size_words(size), limit=size_words(limit), server=isolated(limit_of))


def limit_words(limit: int, limit_of: str) -> str:
    """How much can be sent, and whose limit that is; empty where it is not known."""
    if not limit:
        return ""
    if limit_of:
        told = QCoreApplication.translate("History", "{server} takes {limit}")
    else:
        told = QCoreApplication.translate("History", "at most {limit}")
    return told.format(server=isolated(limit_of), limit=size_words(limit))


def sum_words(items: Sequence[HistoryItem], files: Sequence[HistoryFile], left: int, size: int) -> str:
    """What is ticked: "12 mails, 40 messages, 3 attachments · 1.2 MB · 2 left out"."""
    if not items:
        return QCoreApplication.translate("History", "Nothing goes along")
    mails = sum(item.is_mail for item in items)
    parts = [
        counted(mails, len(items) - mails, len(files)),
        size_words(size),
        QCoreApplication.translate("History", "%n left out", "", left) if left else "",
    ]
    return " · ".join(part for part in parts if part)


def recipients_words(count: int) -> str:
    """A warning where several people would get it; empty for one."""
    if count < 2:
        return ""
    return QCoreApplication.translate("History", "All %n recipients of this mail will get it.", "", count)


def _short(at: float) -> str:
    day: QDate = QDateTime.fromSecsSinceEpoch(int(at)).date()
    return str(QLocale().toString(day, QLocale.FormatType.ShortFormat))
