"""What is said of an earlier conversation that somebody sent along (MISSION B7), in the user's language."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from liveletter.domain.history import HistoryItem, HistoryOffer, Standing
from liveletter.window.history.history_words import count_words, counted, listed
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated


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


def doubt_words(offer: HistoryOffer) -> str:
    """A warning about what does not agree with the user's archive; empty where all does."""
    standings, sender = [item.standing for item in offer.items], name_of(offer)
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
    if offer.left_out:
        told.append(
            QCoreApplication.translate(
                "History",
                "%n item(s) cannot belong to a conversation with {name} and are never filed.",
                "",
                offer.left_out,
            ).format(name=isolated(sender))
        )
    return " ".join(told)


def name_of(offer: HistoryOffer) -> str:
    """Who sent it along."""
    return offer.sender or offer.sender_address


def title_words(offer: HistoryOffer) -> str:
    """What the offer is."""
    told = QCoreApplication.translate("History", "{name} sent along an earlier conversation")
    return told.format(name=isolated(name_of(offer)))


def sent_by_words(offer: HistoryOffer) -> str:
    """From where and when it came, and what that means."""
    told = QCoreApplication.translate(
        "History", "Sent along by {address} on {date}. What stands in it is {name}’s word: it did not reach you itself."
    )
    return told.format(address=isolated(offer.sender_address), date=dates.full(offer.at), name=isolated(name_of(offer)))


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


def filed_words(items: Iterable[HistoryItem]) -> str:
    """What was filed, by how the items stood before: "12 mails and 40 messages filed, 3 you had already"."""
    everything = list(items)
    kinds = [item.is_mail for item in everything if item.standing in {Standing.NEW, Standing.CLAIMED}]
    known = len(everything) - len(kinds)
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
