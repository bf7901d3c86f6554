"""What is said of an earlier conversation that goes along (MISSION B4, B7), in the user's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from liveletter.domain.history import (
    HistoryChoice,
    HistoryFile,
    HistoryItem,
    HistoryOffer,
    HistoryOrder,
    HistoryPreview,
    HistoryScope,
    Standing,
)
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated

LONGEST_LIST = 3  # names in a sentence


def size_words(size: int) -> str:
    """Bytes as people say them: "1.2 MB"."""
    return str(QLocale().formattedDataSize(size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat))


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


def recipients_words(count: int) -> str:
    """A warning where several people would get it; empty for one."""
    if count < 2:
        return ""
    return QCoreApplication.translate("History", "All %n recipients of this mail will get it.", "", count)


# ---- one item


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


# ---- what somebody sent along


def standing_words(item: HistoryItem, sender: str) -> str:
    """What an item is to the user's own archive."""
    match item.standing:
        case Standing.NEW:
            return QCoreApplication.translate("History", "new")
        case Standing.KNOWN:
            return QCoreApplication.translate("History", "you have this already")
        case Standing.DIFFERS:
            return QCoreApplication.translate("History", "differs from what you hold: yours stays")
        case Standing.CLAIMED:
            return QCoreApplication.translate(
                "History", "{name} says that you wrote this; your archive does not know it"
            ).format(name=isolated(sender))


def doubt_words(items: Iterable[HistoryItem], sender: str) -> str:
    """A warning about what does not agree with the user's archive; empty where all does."""
    standings = [item.standing for item in items]
    claimed, differs = standings.count(Standing.CLAIMED), standings.count(Standing.DIFFERS)
    told = []
    if claimed:
        told.append(
            QCoreApplication.translate(
                "History",
                "{name} says that you wrote %n of these. Your archive does not know them: be careful.",
                "",
                claimed,
            ).format(name=isolated(sender))
        )
    if differs:
        told.append(
            QCoreApplication.translate(
                "History", "%n item(s) differ from what you hold. Yours stay as they are.", "", differs
            )
        )
    return " ".join(told)


def sent_by_words(offer: HistoryOffer) -> str:
    """From where and when it came, and what that means."""
    told = QCoreApplication.translate(
        "History", "Sent along by {address} on {date}. What stands in it is {name}’s word: it did not reach you itself."
    )
    return told.format(
        address=isolated(offer.sender_address), date=dates.full(offer.at), name=isolated(offer.sender or "")
    )


def sum_words(items: Iterable[HistoryItem]) -> str:
    """All that is inside, and how much of it is new."""
    everything = list(items)
    new = sum(item.standing is Standing.NEW for item in everything)
    known = sum(item.standing is Standing.KNOWN for item in everything)
    parts = [
        count_words(everything),
        QCoreApplication.translate("History", "%n new", "", new) if new else "",
        QCoreApplication.translate("History", "%n known already", "", known) if known else "",
    ]
    return " · ".join(part for part in parts if part)


def filed_words(filed: Iterable[HistoryItem], known: int) -> str:
    """What was filed: "12 mails and 40 messages filed, 3 you had already"."""
    kinds = [item.is_mail for item in filed]
    told = _filed(sum(kinds), len(kinds) - sum(kinds))
    if not known:
        return told
    return listed([told, QCoreApplication.translate("History", "%n you had already", "", known)])


def _filed(mails: int, chats: int) -> str:
    if mails and chats:
        told = QCoreApplication.translate("History", "{mails} and {messages} filed")
        return told.format(mails=counted(mails, 0), messages=counted(0, chats))
    if mails or chats:
        return QCoreApplication.translate("History", "{items} filed").format(items=counted(mails, chats))
    return QCoreApplication.translate("History", "Nothing new was filed")


def brought_words(name: str) -> str:
    """That a mail brings an earlier conversation."""
    return QCoreApplication.translate("History", "{name} sent along the earlier conversation.").format(
        name=isolated(name)
    )


def along_by_words(name: str, at: float) -> str:
    """That a mail did not come by itself."""
    return QCoreApplication.translate("History", "Sent along by {name} on {date}; not received by yourself").format(
        name=isolated(name), date=day_words(at)
    )


def day_words(at: float) -> str:
    """A date in full."""
    return str(QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.LongFormat))


def _short(at: float) -> str:
    day: QDate = QDateTime.fromSecsSinceEpoch(int(at)).date()
    return str(QLocale().toString(day, QLocale.FormatType.ShortFormat))
