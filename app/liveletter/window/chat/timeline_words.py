"""What a timeline says: days, times and what became of a message, in the user's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.presence import Availability, Presence
from liveletter.window.chat.timeline_order import local_time
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated
from liveletter.window.people.presence_mark import presence_words


def clock(at: float) -> str:
    """The time of day, "14:02", as the user's locale writes it."""
    return dates.clock(local_time(at).timestamp())


def moment_words(at: float, today: date) -> str:
    """The time alone for today, else the day too."""
    day = local_time(at).date()
    if day == today:
        return clock(at)
    short = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return f"{short} {clock(at)}"


def state_words(item: TimelineItem, name: str, today: date) -> str:
    """What became of an own message: "delivered to Bob 14:02". Empty for what others wrote."""
    when = moment_words(item.state_at or item.at, today)
    match item.state:
        case None:
            return ""
        case DeliveryState.QUEUED | DeliveryState.TRYING:
            return QCoreApplication.translate("Timeline", "waiting to be sent")
        case DeliveryState.UNKNOWN:
            return QCoreApplication.translate(
                "Timeline", "sent, but the connection broke: not known whether it arrived"
            )
        case DeliveryState.HANDED_OVER:
            return QCoreApplication.translate("Timeline", "sent {0}").format(when)
        case DeliveryState.DELIVERED:
            return QCoreApplication.translate("Timeline", "delivered to {0} {1}").format(isolated(name), when)
        case DeliveryState.READ:
            return QCoreApplication.translate("Timeline", "read by {0} {1}").format(isolated(name), when)
        case DeliveryState.FAILED:
            why = item.trouble or QCoreApplication.translate("Timeline", "the server did not take it")
            return QCoreApplication.translate("Timeline", "failed: {0}").format(why)
        case DeliveryState.EXPIRED:
            return QCoreApplication.translate("Timeline", "too late: not sent")
        case DeliveryState.CANCELLED:
            return QCoreApplication.translate("Timeline", "cancelled")
        case DeliveryState.TURNED_INTO_MAIL:
            return QCoreApplication.translate("Timeline", "sent as mail")


def spoken(item: TimelineItem, name: str, today: date) -> str:
    """A line for who hears the screen: who, when, what, and what became of it."""
    who = QCoreApplication.translate("Timeline", "You") if item.outgoing else (item.sender or name)
    parts = [who, moment_words(item.at, today)]
    if item.kind is ItemKind.MAIL:
        parts.append(QCoreApplication.translate("Timeline", "Mail: {0}").format(subject_words(item.title)))
        if item.has_attachments:
            parts.append(QCoreApplication.translate("Timeline", "with attachments"))
    parts += [item.text, state_words(item, name, today)]
    return ", ".join(part for part in parts if part)


def subject_words(subject: str) -> str:
    """A mail's subject, or words where it has none."""
    return " ".join(subject.split()) or QCoreApplication.translate("Timeline", "(no subject)")


def before_sending(name: str, presence: Presence) -> str:
    """What is known about a person before something is sent to them (MISSION B5)."""
    match presence.availability:
        case Availability.AVAILABLE:
            return QCoreApplication.translate("Chat", "{0} is available").format(name)
        case Availability.BUSY:
            words = presence_words(presence)
            return QCoreApplication.translate("Chat", "{0} is {1} – the message will wait there").format(name, words)
        case Availability.UNKNOWN:
            return QCoreApplication.translate("Chat", "It is not known whether {0} is there").format(name)
