"""The JSON transcript in a bundle, as docs/history-bundle.schema.json describes it. Unknown fields are passed over."""

import msgspec


class Head(msgspec.Struct):
    """What tells whether the rest can be read."""

    format: str
    version: int


class PartyEntry(msgspec.Struct):
    """One side of the conversation."""

    name: str
    addresses: list[str] = []


class FileEntry(msgspec.Struct):
    """A file that a chat message links to."""

    url: str
    name: str
    type: str = "application/octet-stream"
    size: int = 0
    sha256: str = ""


class ChatEntry(msgspec.Struct, omit_defaults=True):
    """A chat message."""

    key: str
    at: float
    sender: str
    recipient: str
    body: str
    about: str = ""
    subject: str = ""
    file: FileEntry | None = None


class MailEntry(msgspec.Struct):
    """What is read of a mail's entry: all else is in the mail itself."""

    message_id: str
    part: int
    left_out: list[str] = []


class MailboxEntry(msgspec.Struct):
    """A mailbox in a mail's header."""

    name: str
    address: str


class FullMailEntry(MailEntry, rename={"sender": "from"}):
    """What is written of a mail, for programs that do not take mails apart."""

    date: float | None = None
    sender: MailboxEntry | None = None
    to: list[MailboxEntry] = []
    cc: list[MailboxEntry] = []
    subject: str = ""
    in_reply_to: str = ""
    references: list[str] = []


class Transcript(msgspec.Struct):
    """All of it, as read."""

    format: str
    version: int
    made_at: float
    sender: PartyEntry
    recipient: PartyEntry
    mails: list[MailEntry] = []
    chats: list[ChatEntry] = []


class FullTranscript(msgspec.Struct):
    """All of it, as written."""

    format: str
    version: int
    made_at: float
    sender: PartyEntry
    recipient: PartyEntry
    mails: list[FullMailEntry]
    chats: list[ChatEntry]
