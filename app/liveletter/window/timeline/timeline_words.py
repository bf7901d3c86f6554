"""What a timeline says: days, times and what became of a message, in the user's language."""

import time
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.presence import Availability, Presence, Show
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.delivery_words import put_aside
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.people.presence_mark import presence_words
from liveletter.window.timeline.file_words import body_of, file_spoken
from liveletter.window.timeline.timeline_order import local_time


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


def state_words(item: TimelineItem, name: str, today: date, *, online: bool = True) -> str:
    """What became of an own message: "delivered to Bob 14:02". Empty for what others wrote. `online`: the user is."""
    when = moment_words(item.state_at or item.at, today)
    match item.state:
        case None:
            return ""
        case DeliveryState.QUEUED | DeliveryState.TRYING:
            return _waiting_words(item, name, online)
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
            why = engine_words(item.trouble) or QCoreApplication.translate("Timeline", "the server did not take it")
            return QCoreApplication.translate("Timeline", "failed: {0}").format(why)
        case DeliveryState.EXPIRED:
            return QCoreApplication.translate("Timeline", "too late: not sent")
        case DeliveryState.CANCELLED:
            return put_aside()
        case DeliveryState.TURNED_INTO_MAIL:
            return QCoreApplication.translate("Timeline", "sent as mail")


def _waiting_words(item: TimelineItem, name: str, online: bool) -> str:
    if item.waits_for_person and item.state is DeliveryState.QUEUED:
        if not item.expires_at:
            return QCoreApplication.translate("Timeline", "waits for {0}").format(isolated(name))
        until = isolated(dates.coming(item.expires_at))
        return QCoreApplication.translate("Timeline", "waits for {0} until {1}").format(isolated(name), until)
    if not online and item.session_id:
        return QCoreApplication.translate("Timeline", "goes out when the chat's host is reached")
    if not online and item.kind is ItemKind.CHAT:
        return QCoreApplication.translate("Timeline", "goes out when you are online")
    return QCoreApplication.translate("Timeline", "waiting to be sent")


def along_words(item: TimelineItem, by: str) -> str:
    """By whom and when a line was sent along, where it was not observed here (MISSION B7)."""
    if not item.sent_along_by:
        return ""
    who = isolated(by or item.sent_along_by)
    if not item.sent_along_at:
        return QCoreApplication.translate("Timeline", "sent along by {0}").format(who)
    day = local_time(item.sent_along_at).date()
    when = QLocale().toString(QDate(day.year, day.month, day.day), QCoreApplication.translate("Timeline", "d MMMM"))
    if day.year != local_time(time.time()).year:
        when = f"{when} {day.year}"
    return QCoreApplication.translate("Timeline", "sent along by {0} on {1}").format(who, isolated(when))


def spoken(item: TimelineItem, name: str, today: date, *, became: str = "", along: str = "") -> str:
    """A line for who hears the screen: who, when, what, and what became of it (`became`: told in detail)."""
    who = QCoreApplication.translate("Timeline", "You") if item.outgoing else (item.sender or name)
    parts = [who, moment_words(item.at, today)]
    if item.session_id and item.title:
        parts.append(about_words(item))
    if item.kind is ItemKind.MAIL:
        parts.append(QCoreApplication.translate("Timeline", "Mail: {0}").format(subject_words(item.title)))
        if item.has_attachments:
            parts.append(QCoreApplication.translate("Timeline", "with attachments"))
    if item.file is not None:
        parts.append(file_spoken(item))
    parts += [body_of(item), became or state_words(item, name, today), along]
    return ", ".join(part for part in parts if part)


def subject_words(subject: str) -> str:
    """A mail's subject, or words where it has none."""
    return " ".join(subject.split()) or QCoreApplication.translate("Timeline", "(no subject)")


def about_words(item: TimelineItem) -> str:
    """Which mail a message is about, or in which live letter it was said."""
    subject = subject_words(item.title)
    return QCoreApplication.translate("Timeline", "Live: {0}").format(subject) if item.session_id else subject


def before_sending(name: str, presence: Presence) -> str:
    """What is known about a person before something is sent to them (MISSION B5)."""
    match presence.availability:
        case Availability.AVAILABLE:
            return QCoreApplication.translate("Chat", "{0} is available").format(name)
        case Availability.BUSY:
            words = presence_words(presence)
            return QCoreApplication.translate("Chat", "{0} is {1} – the message will wait there").format(name, words)
        case Availability.UNKNOWN if presence.show is Show.OFFLINE:
            return QCoreApplication.translate("Chat", "{0} is not there now").format(name)
        case Availability.UNKNOWN:
            return QCoreApplication.translate("Chat", "It is not known whether {0} is there").format(name)
