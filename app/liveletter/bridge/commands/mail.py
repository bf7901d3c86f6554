"""Mails: read, kept in order, written."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.mail import Draft, OpenedMail


class OpenMail(Command[OpenedMail], frozen=True, tag=True):
    """Read a mail: parsed, sanitised. Brings the body where it is not here. `pictures`: fetch the remote ones too."""

    mail_id: int
    pictures: bool = False


class SaveAttachment(Command[str], frozen=True, tag=True):
    """Write an attachment to a file; returns the path. Never overwrites: a number is added to the name."""

    mail_id: int
    part: int
    folder: str


class SetFlag(Command[None], frozen=True, tag=True):
    """Set or take a flag (`\\Seen`, `\\Flagged`), here at once and on the server when it is reached."""

    mail_ids: list[int]
    flag: str
    on: bool


class MoveMails(Command[None], frozen=True, tag=True):
    """Move mails to another folder of their account."""

    mail_ids: list[int]
    folder_id: int


class DeleteMails(Command[None], frozen=True, tag=True):
    """Move mails to Trash; those already in `folder_id` = Trash are removed for good."""

    mail_ids: list[int]
    folder_id: int


class ComposeReply(Command[Draft], frozen=True, tag=True):
    """A filled-in answer: recipients, subject, quoted text, threading."""

    mail_id: int
    to_all: bool = False


class ComposeForward(Command[Draft], frozen=True, tag=True):
    """A filled-in forward, attachments included."""

    mail_id: int


class SendMail(Command[int], frozen=True, tag=True):
    """Put a mail into the outbox and send it; returns its number there. Raises AddressError, MailError."""

    draft: Draft


class FindMailingLists(Command[list[str]], frozen=True, tag=True):
    """Which of these mail addresses are mailing lists, as mails tell that came through them."""

    addresses: list[str]


class SaveDraft(Command[int], frozen=True, tag=True):
    """Keep an unfinished mail; returns its number, to be given as `draft_id` next time."""

    draft: Draft


class DropDraft(Command[None], frozen=True, tag=True):
    """Forget an unfinished mail."""

    draft_id: int


class ListDrafts(Command[list[Draft]], frozen=True, tag=True):
    """Unfinished mails, newest first."""


class AnswerReceiptRequest(Command[None], frozen=True, tag=True):
    """Tell the sender of a mail who asked for it that it was read (RFC 8098), or do not; asked only once."""

    mail_id: int
    tell: bool


class SyncNow(Command[None], frozen=True, tag=True):
    """Look for new mail and return when it is here. All accounts where 0. Raises ServerError."""

    account_id: int = 0
