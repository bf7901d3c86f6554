"""What the line beneath the input says of a message that was just sent. Pure."""

from PySide6.QtCore import QCoreApplication

from liveletter.domain.outbox import Patience
from liveletter.window.chat.chat_status import Note
from liveletter.window.chat.saying import Plan, Why

translate = QCoreApplication.translate


def note_after(plan: Plan, item_id: int, name: str) -> Note:
    """Words for as long as nothing is proven of it; no words where its state says enough."""
    match plan.why:
        case Why.NOT_KNOWN:
            words = translate("Chat", "It is not known whether {0} is there: you will see here when it arrives")
            return Note(item_id, words.format(name))
        case Why.SERVER_KEEPS:
            return Note(item_id, _server_words(name), can_change=True)
        case Why.CHOSEN if plan.patience is Patience.NOW:
            return Note(item_id, _server_words(name))
    return Note(item_id)


def turned_note(name: str) -> Note:
    """A text was turned into a mail by a standing wish."""
    return Note(0, translate("Chat", "{0} is not there: it was turned into a mail").format(name), can_change=True)


def _server_words(name: str) -> str:
    return translate("Chat", "{0} is not there: the server will keep it").format(name)
