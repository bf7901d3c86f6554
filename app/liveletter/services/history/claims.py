"""What somebody else says that a conversation was."""

from dataclasses import dataclass

from liveletter.domain.chat import IncomingChat
from liveletter.domain.history import HistoryItem
from liveletter.domain.mail import MailDigest


@dataclass(frozen=True, slots=True)
class ClaimedMail:
    """A mail as it was sent along."""

    item: HistoryItem
    raw: bytes
    digest: MailDigest
    left_out: tuple[str, ...] = ()  # the names of attachments that were taken out


@dataclass(frozen=True, slots=True)
class ClaimedChat:
    """A chat message as it was sent along, seen from here."""

    item: HistoryItem
    account_id: int
    chat: IncomingChat


Claim = ClaimedMail | ClaimedChat
