"""Mails (RFC 5322) as the rest of the program sees them: parsed once, plain data."""

from dataclasses import dataclass, field
from enum import StrEnum

from liveletter.domain.history import HistoryOrder
from liveletter.domain.live import LiveWish


class FolderRole(StrEnum):
    """What a folder is for (SPECIAL-USE, RFC 6154)."""

    INBOX = "inbox"
    DRAFTS = "drafts"
    SENT = "sent"
    ARCHIVE = "archive"
    JUNK = "junk"
    TRASH = "trash"
    NONE = ""


class Flag(StrEnum):
    """IMAP system flags that mean something here."""

    SEEN = "\\Seen"
    FLAGGED = "\\Flagged"
    ANSWERED = "\\Answered"
    DRAFT = "\\Draft"
    DELETED = "\\Deleted"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A name and an address, as in From and To."""

    name: str
    address: str

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder on the server. Counts are the archive's."""

    id: int
    account_id: int
    name: str  # full name, decoded, with the server's delimiter
    delimiter: str
    role: FolderRole
    total: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class FolderSeen:
    """A folder as the server lists it."""

    name: str
    delimiter: str
    role: FolderRole
    selectable: bool = True


@dataclass(frozen=True, slots=True)
class FolderCursor:
    """How far a folder is mirrored. All zero: never (or no longer, after a new UIDVALIDITY)."""

    uidvalidity: int = 0
    uidnext: int = 0
    highestmodseq: int = 0


class Outcome(StrEnum):
    """What a report says of a mail: the actions of RFC 3464 section 2.3.3, and the disposition of RFC 8098."""

    FAILED = "failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RELAYED = "relayed"  # handed to a server that sends no reports
    EXPANDED = "expanded"  # delivered to a list
    DISPLAYED = "displayed"  # shown to the recipient, who allowed to tell so


@dataclass(frozen=True, slots=True)
class RecipientReport:
    """What became of a mail for one recipient."""

    address: str  # as the mail was sent to (Original-Recipient, else Final-Recipient), lower case; empty: not told
    outcome: Outcome
    words: str = ""  # the server's own, one line: "550 5.1.1 No such user"


@dataclass(frozen=True, slots=True)
class MailReport:
    """What a mail tells about one that was sent: a delivery status notification (RFC 3464), a bounce without that
    form, or a read receipt (RFC 8098). It is the claim of whoever sent it, who at least knew the Message-ID."""

    message_id: str  # of the mail that it is about, without brackets
    recipients: tuple[RecipientReport, ...]
    reporter: str = ""  # the server (Reporting-MTA) or program that tells


@dataclass(frozen=True, slots=True)
class MailDigest:
    """What the archive keeps of a mail beside its raw bytes: made from the header alone, or from the whole mail.

    Never fails on malformed mail: what cannot be read is empty. All text is free of NUL bytes and lone surrogates.
    """

    message_id: str  # without angle brackets; made from a hash of the raw bytes where the mail has none
    subject: str
    sender: Mailbox
    to: tuple[Mailbox, ...] = ()
    cc: tuple[Mailbox, ...] = ()
    bcc: tuple[Mailbox, ...] = ()
    reply_to: tuple[Mailbox, ...] = ()
    date: float | None = None  # Unix seconds; None: no usable Date header
    in_reply_to: str = ""  # a Message-ID without brackets
    references: tuple[str, ...] = ()
    jabber_id: str = ""  # RFC 7259, bare and valid, or empty
    sender_vouched: bool = False  # the user's own server says DKIM or DMARC pass for the From domain
    is_automatic: bool = False  # Auto-Submitted, list or bulk (RFC 3834)
    has_attachments: bool = False
    preview: str = ""  # first words of the text, one line, at most 160 characters
    text: str = ""  # all readable text, for the search index; empty when made from the header alone
    report: MailReport | None = None  # only of whole mails
    receipt_to: str = ""  # who asks to be told when this is read (Disposition-Notification-To), one address


@dataclass(frozen=True, slots=True)
class FetchedMail:
    """A mail as it came from a server, ready for the archive. `raw` is None when only the header came."""

    uid: int
    flags: frozenset[str]
    received: float  # INTERNALDATE, Unix seconds
    size: int  # RFC822.SIZE, bytes
    digest: MailDigest
    raw: bytes | None = None


@dataclass(frozen=True, slots=True)
class StoredMail:
    """What the archive answers for each mail added: its id, and whether it was new to it (by Message-ID)."""

    mail_id: int
    uid: int
    is_new: bool
    digest: MailDigest


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part of a mail that can be saved. `part` counts the leaf parts of the mail from 0."""

    part: int
    name: str  # safe as a file name: no path, no control characters, never empty
    type: str  # "application/pdf"
    size: int  # bytes, decoded
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class OpenedMail:
    """A mail ready to be shown: parsed and sanitised. `html` holds no script, no remote reference and no form.

    `text` is always there (made from the HTML where there is no text part); `html` is empty where the mail has none.
    `images` maps the content ids that `html` refers to (as `cid:…`) to their bytes.
    """

    mail_id: int
    message_id: str
    subject: str
    sender: Mailbox
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    bcc: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    date: float | None
    text: str
    html: str
    images: dict[str, bytes] = field(default_factory=dict)
    attachments: tuple[Attachment, ...] = ()
    remote_blocked: int = 0  # how many remote pictures were left out
    sender_vouched: bool = False
    notes: tuple[str, ...] = ()  # sentences for the user: what is malformed, cut or not yet here
    receipt_to: str = ""  # who asks to be told that this was read, and was not answered yet (RFC 8098)
    history_part: int | None = None  # the attachment that is an earlier conversation, sent along (MISSION B4)
    sent_along_by: str = ""  # this mail came not by itself, but was sent along by this address
    sent_along_at: float = 0.0
    live_link: str = field(default="", repr=False)  # the page of a live session that it carries, as its writer claims


@dataclass(frozen=True, slots=True)
class DraftAttachment:
    """A file to go along, by path, or by bytes that are already in the archive's hands."""

    name: str
    type: str = ""  # guessed from the name where empty
    path: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail being written. `to`, `cc`, `bcc` are as typed: comma-separated mailboxes."""

    account_id: int
    to: str = ""
    cc: str = ""
    bcc: str = ""
    subject: str = ""
    text: str = ""
    attachments: tuple[DraftAttachment, ...] = ()
    in_reply_to: str = ""  # Message-ID without brackets
    references: tuple[str, ...] = ()
    answers_mail_id: int = 0  # gets \Answered once sent
    forwards_mail_id: int = 0
    draft_id: int = 0  # the stored draft this one replaces; 0: none
    message_id: str = ""  # fixed before the first try
    history: HistoryOrder | None = None  # what of the earlier conversation goes along (MISSION B4)
    send_at: float = 0.0  # not before; 0: as soon as the time for taking it back is over
    ask_receipt: bool = False  # ask to be told when it is read (RFC 8098)
    replaces: tuple[int, ...] = ()  # numbers in the outbox of chat messages that this mail is sent instead of
    live: LiveWish | None = None  # a chat goes along; `domain.live.PLACE` marks where in the text (MISSION L3)


@dataclass(frozen=True, slots=True)
class MailCopy:
    """What one recipient gets of a mail that holds something of their own (a live letter: their link). Only what
    differs from the mail's `raw` is held: `own` stands between its first `start` and its last `end` bytes."""

    recipient: str
    own: bytes = field(repr=False)
    start: int = 0
    end: int = 0
    begun: bool = False  # its text may have been handed over
    done: bool = False  # it was, or was refused for good

    @classmethod
    def of(cls, recipient: str, copy: bytes, raw: bytes) -> "MailCopy":
        """A whole copy, held by what differs from the mail's `raw`."""
        start = _alike(copy, raw)
        end = _alike(copy[start:][::-1], raw[start:][::-1])
        return cls(recipient, copy[start : len(copy) - end], start, end)

    def whole(self, raw: bytes) -> bytes:
        """The bytes to send, `raw` being the mail's."""
        return raw[: self.start] + self.own + raw[len(raw) - self.end :]


def _alike(one: bytes, other: bytes) -> int:
    """How many bytes at their beginning are the same."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[low:middle] == other[low:middle] else (low, middle - 1)
    return low


@dataclass(frozen=True, slots=True)
class BuiltMail:
    """The exact bytes to send, and to whom. `raw` has no Bcc header; `filed` (for Sent) has it. Where there are
    `copies`, each recipient gets theirs instead of `raw`, under the same Message-ID."""

    message_id: str
    sender: str
    recipients: tuple[str, ...]
    raw: bytes
    filed: bytes
    ask_delivery: bool = True  # ask the servers to report what becomes of it (RFC 3461); never of an automatic mail
    copies: tuple[MailCopy, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """What the SMTP server said: who was refused and in which words. Accepted for all others."""

    refused: dict[str, str] = field(default_factory=dict)  # address → the server's sentence
    response: str = ""
    server: str = ""  # who took it: the host's name
    will_report: bool = False  # the server takes part in delivery reports (RFC 3461)


@dataclass(frozen=True, slots=True)
class MailRow:
    """One line of a mail list."""

    id: int
    folder_id: int
    uid: int
    message_id: str
    sender: Mailbox
    to: str  # names of the recipients, comma-separated
    subject: str
    preview: str
    date: float  # Unix seconds: Date header, else INTERNALDATE
    size: int
    seen: bool
    flagged: bool
    answered: bool
    has_attachments: bool
    chats: int = 0  # how many chat messages are tied to it
