"""What can be done with an entry of the outbox, and what it is called then. Pure."""

from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import QCoreApplication

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import STUCK, Outgoing, OutgoingKind

translate = QCoreApplication.translate
AGE = 60.0  # seconds after which a mail is not put aside without a question
HOUR = 3600.0
DAY = 24 * HOUR


class Doing(Enum):
    """An action; its value names it for tests and style sheets."""

    TRY_NOW = "outboxTryNow"
    AS_MAIL = "outboxAsMail"
    EDIT = "outboxEdit"
    EXPIRY = "outboxExpiry"
    PUT_ASIDE = "outboxPutAside"
    CONVERSATION = "outboxConversation"
    OPEN_MAIL = "outboxOpenMail"


ICONS = {
    Doing.TRY_NOW: "send",
    Doing.AS_MAIL: "reply-by-mail",
    Doing.EDIT: "edit",
    Doing.EXPIRY: "clock",
    Doing.PUT_ASIDE: "close",
    Doing.CONVERSATION: "person",
    Doing.OPEN_MAIL: "open",
}
KEYS = {
    Doing.TRY_NOW: "Ctrl+T",
    Doing.AS_MAIL: "Ctrl+M",
    Doing.EDIT: "Ctrl+E",
    Doing.EXPIRY: "Ctrl+U",
    Doing.PUT_ASIDE: "Del",
    Doing.CONVERSATION: "Ctrl+P",
    Doing.OPEN_MAIL: "Ctrl+O",
}
_UNSENT = STUCK | {DeliveryState.QUEUED}
_TALK = frozenset({OutgoingKind.CHAT, OutgoingKind.LIVE})
_BY: Mapping[Doing, Callable[[Outgoing], bool]] = {
    Doing.TRY_NOW: lambda entry: entry.state in _UNSENT,
    Doing.AS_MAIL: lambda entry: entry.kind in _TALK and entry.state in _UNSENT and entry.person_id > 0,
    Doing.EDIT: lambda entry: entry.kind is OutgoingKind.MAIL and entry.state in _UNSENT | {DeliveryState.CANCELLED},
    Doing.EXPIRY: lambda entry: entry.state is DeliveryState.QUEUED,
    Doing.PUT_ASIDE: lambda entry: entry.state in _UNSENT,
    Doing.CONVERSATION: lambda entry: entry.person_id > 0,
    Doing.OPEN_MAIL: lambda entry: entry.mail_id > 0 and entry.state is not DeliveryState.CANCELLED,
}


def possible(entry: Outgoing | None) -> frozenset[Doing]:
    """What can be done with an entry now."""
    return frozenset(doing for doing, fits in _BY.items() if entry is not None and fits(entry))


def is_put_off(entry: Outgoing, now: float) -> bool:
    """Whether it waits for a date, or for the time for taking it back to be over."""
    return entry.state is DeliveryState.QUEUED and entry.attempts == 0 and entry.not_before > now


def words_of(doing: Doing, entry: Outgoing | None, now: float) -> str:
    """What an action is called for this entry."""
    stuck = entry is not None and entry.state in STUCK
    match doing:
        case Doing.TRY_NOW if stuck:
            return translate("Outbox", "&Try again")
        case Doing.TRY_NOW if entry is not None and is_put_off(entry, now):
            return translate("Outbox", "&Send now")
        case Doing.TRY_NOW:
            return translate("Outbox", "&Try now")
        case Doing.AS_MAIL:
            return translate("Outbox", "Send as &mail…")
        case Doing.EDIT:
            return translate("Outbox", "&Edit again…")
        case Doing.EXPIRY:
            return translate("Outbox", "Try &until…")
        case Doing.PUT_ASIDE if stuck:
            return translate("Outbox", "&Put aside")
        case Doing.PUT_ASIDE:
            return translate("Outbox", "&Do not send")
        case Doing.CONVERSATION:
            return translate("Outbox", "Show the &conversation")
        case Doing.OPEN_MAIL:
            return translate("Outbox", "&Open the mail")


def question_before(doing: Doing, entry: Outgoing, now: float) -> str:
    """What is asked before it is done; empty where it is done at once."""
    if doing is not Doing.PUT_ASIDE or entry.kind is not OutgoingKind.MAIL or now - entry.at < AGE:
        return ""
    title = entry.title or translate("Outbox", "A mail without subject")
    return translate("Outbox", "Take “{title}” out of the outbox? It will not be sent.").format(title=title)


def expiries() -> list[tuple[str, float]]:
    """How long an entry may be tried from now on, in words and seconds; 0: until it is sent."""
    return [
        (translate("Outbox", "For one hour"), HOUR),
        (translate("Outbox", "For one day"), DAY),
        (translate("Outbox", "For three days"), 3 * DAY),
        (translate("Outbox", "For one week"), 7 * DAY),
        (translate("Outbox", "Until it is sent"), 0.0),
    ]
