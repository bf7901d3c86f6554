"""The earlier conversation that goes along, or was sent along."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.history import HistoryOffer, HistoryOrder, HistoryPreview


class PreviewHistory(Command[HistoryPreview], frozen=True, tag=True):
    """What would go along (MISSION B4). `by_mail`: attached to a mail, else uploaded for a chat.
    `account_id`: that the mail leaves by; 0: the one that would answer."""

    order: HistoryOrder
    by_mail: bool
    account_id: int = 0


class InspectHistory(Command[HistoryOffer], frozen=True, tag=True):
    """What is inside an earlier conversation that was sent along with a mail, or with a chat message (then it is
    downloaded first). Raises MailError, ServerError, NotFound."""

    mail_id: int = 0
    chat_id: int = 0


class FileHistory(Command[HistoryOffer], frozen=True, tag=True):
    """File what is new in it, marked as sent along (MISSION B7)."""

    mail_id: int = 0
    chat_id: int = 0
