"""What was chosen to go along."""

from dataclasses import dataclass

from liveletter.domain.history import BundledChat, HistoryItem
from liveletter.domain.mail import MailDigest


@dataclass(frozen=True, slots=True)
class ChosenMail:
    """A mail that goes along."""

    mail_id: int
    digest: MailDigest
    item: HistoryItem
    without: tuple[int, ...]  # the numbers of the attachments that stay behind
    travels: int  # bytes that it is likely to have in a bundle


@dataclass(frozen=True, slots=True)
class ChosenChat:
    """A chat message that goes along."""

    chat: BundledChat
    item: HistoryItem


Chosen = ChosenMail | ChosenChat
