"""What can be done with one line of a timeline, and what that is called. Pure."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import STUCK
from liveletter.window.timeline.file_words import is_history

translate = QCoreApplication.translate
HOUR = 3600.0
DAY = 24 * HOUR


class Deed(Enum):
    """A deed; its value names it for tests."""

    TRY_NOW = "tryNow"
    AGAIN = "sendAgain"
    AS_MAIL = "sendAsMail"
    UNTIL = "tryUntil"
    CANCEL = "doNotSend"
    PUT_ASIDE = "putAside"
    LOOK_INSIDE = "lookInside"
    SAVE = "saveFile"
    COPY_LINK = "copyLink"
    LOG = "whatBecameOfIt"


ICONS = {
    Deed.TRY_NOW: "send",
    Deed.AGAIN: "refresh",
    Deed.AS_MAIL: "reply-by-mail",
    Deed.UNTIL: "clock",
    Deed.CANCEL: "close",
    Deed.PUT_ASIDE: "close",
    Deed.LOOK_INSIDE: "search",
    Deed.SAVE: "save",
    Deed.COPY_LINK: "file",
    Deed.LOG: "clock",
}


def deeds_of(item: TimelineItem) -> tuple[Deed, ...]:
    """What can be done with a line, the likeliest first. The log is asked for, never offered by a button."""
    return _of_delivery(item) + _of_file(item)


def is_open(item: TimelineItem) -> bool:
    """Whether the user may want to decide something about its delivery."""
    return bool(_of_delivery(item))


def has_log(item: TimelineItem) -> bool:
    """Whether what became of it can be read step by step (MISSION B8)."""
    return item.outgoing_id > 0


def _of_delivery(item: TimelineItem) -> tuple[Deed, ...]:
    if not item.outgoing:
        return ()
    is_text = item.kind is ItemKind.CHAT and item.file is None
    as_mail = (Deed.AS_MAIL,) if is_text and (item.outgoing_id or not item.session_id) else ()
    if item.state in STUCK:
        return (Deed.AGAIN, *as_mail, *((Deed.PUT_ASIDE,) if item.outgoing_id else ()))
    if item.state is DeliveryState.QUEUED and item.outgoing_id:
        until = (Deed.UNTIL,) if item.waits_for_person else ()
        return (Deed.TRY_NOW, *as_mail, *until, Deed.CANCEL)
    return ()


def _of_file(item: TimelineItem) -> tuple[Deed, ...]:
    if item.file is None or not item.file.url:
        return ()
    look = (Deed.LOOK_INSIDE,) if is_history(item) and not item.outgoing else ()
    return (*look, Deed.SAVE) if item.session_id else (*look, Deed.SAVE, Deed.COPY_LINK)


def words_of(deed: Deed) -> str:
    """What a deed is called."""
    return {
        Deed.TRY_NOW: translate("Timeline", "Try now"),
        Deed.AGAIN: translate("Timeline", "Send again"),
        Deed.AS_MAIL: translate("Timeline", "Send as mail…"),
        Deed.UNTIL: translate("Timeline", "Try until"),
        Deed.CANCEL: translate("Timeline", "Do not send"),
        Deed.PUT_ASIDE: translate("Timeline", "Put aside"),
        Deed.LOOK_INSIDE: translate("Timeline", "Look inside…"),
        Deed.SAVE: translate("Timeline", "Save…"),
        Deed.COPY_LINK: translate("Timeline", "Copy link"),
        Deed.LOG: translate("Timeline", "What became of it…"),
    }[deed]


def expiries() -> list[tuple[str, float]]:
    """How long something is tried from now on, in words and seconds; 0: until it is sent."""
    return [
        (translate("Timeline", "1 hour"), HOUR),
        (translate("Timeline", "1 day"), DAY),
        (translate("Timeline", "3 days"), 3 * DAY),
        (translate("Timeline", "1 week"), 7 * DAY),
    ]
