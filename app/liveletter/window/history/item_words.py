"""What is said of one mail or message of an earlier conversation, in the user's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from liveletter.domain.history import HistoryFile, HistoryItem
from liveletter.window.history.history_words import counted, listed
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.sizes import size_words

LONGEST_LIST = 3  # names in a sentence


def writer_words(item: HistoryItem) -> str:
    """Who wrote it, as a list says it."""
    if item.outgoing:
        return QCoreApplication.translate("History", "You")
    if item.third_party:
        return QCoreApplication.translate("History", "written by {name}").format(name=isolated(item.writer))
    return isolated(item.writer)


def title_words(item: HistoryItem) -> str:
    """A mail's subject or a chat's first words, on one line."""
    title = " ".join(item.title.split())
    if title:
        return title
    if item.is_mail:
        return QCoreApplication.translate("History", "(no subject)")
    return QCoreApplication.translate("History", "(no text)")


def when_words(at: float) -> str:
    """Date and time, short enough for a column."""
    return str(QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat))


def spoken_item(item: HistoryItem, *last: str) -> str:
    """A line for who hears the screen; `last`: what is said at its end."""
    kind = QCoreApplication.translate("History", "Mail") if item.is_mail else ""
    files = counted(0, 0, len(item.files))
    parts = [kind or QCoreApplication.translate("History", "Message"), writer_words(item), when_words(item.at)]
    parts += [title_words(item), files, size_words(item.size), *last]
    return listed([part for part in parts if part])


def spoken_file(file: HistoryFile, *last: str) -> str:
    """An attachment for who hears the screen."""
    told = QCoreApplication.translate("History", "Attachment {name}, {size}")
    return listed([told.format(name=file.name, size=size_words(file.size)), *(part for part in last if part)])


def going_words(goes: bool) -> str:
    """Whether an item goes along."""
    if goes:
        return QCoreApplication.translate("History", "goes along")
    return QCoreApplication.translate("History", "left out")


def others_words(items: Iterable[HistoryItem], name: str) -> str:
    """That third parties wrote some of it, and who; empty where they did not."""
    foreign = [item for item in items if item.third_party]
    if not foreign:
        return ""
    told = QCoreApplication.translate(
        "History", "%n item(s) in it were written by others: {writers}. {name} will read them.", "", len(foreign)
    )
    return told.format(writers=_names(foreign), name=isolated(name))


def _names(items: Iterable[HistoryItem]) -> str:
    names = list(dict.fromkeys(item.writer for item in items))
    shown = [isolated(name) for name in names[:LONGEST_LIST]]
    if len(names) > LONGEST_LIST:
        more = len(names) - LONGEST_LIST
        shown.append(QCoreApplication.translate("History", "%n more", "", more))
    return listed(shown)
