"""The host's terms. All are plain frozen data, so that they can be stored, sent between processes, and shown.

A session has members, numbered from 1, the owner; and records, numbered from 1, the request that began it. Times are
seconds since 1970, UTC.
"""

from enum import StrEnum

import msgspec

OWNER = 1  # the owner's number among the members of a session
COLOURS = 12


class OwnerPresence(StrEnum):
    """What guests are told of the owner's being here, for this letter."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    ANSWERING = "answering"  # only for some time after each message of theirs


class RecordKind(StrEnum):
    """What a record tells of."""

    REQUEST = "request"  # the session was asked for
    INVITED = "invited"
    JOINED = "joined"
    SAID = "said"
    FILE = "file"
    LEFT = "left"
    RENEWED = "renewed"  # a member got a new link, the one before is void
    REMOVED = "removed"
    CLOSED = "closed"


SPOKEN = frozenset({RecordKind.SAID, RecordKind.FILE})  # what members say
ENDING = frozenset({RecordKind.RENEWED, RecordKind.REMOVED, RecordKind.CLOSED})  # these may take a member's seat away


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who may create sessions."""

    id: str
    address: str
    created: float


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """A chat with an identifier of its own."""

    id: str  # UUID version 4
    owner_id: str
    owner_address: str
    title: str
    message_id: str  # of the letter that carries it, with its angle brackets; may be empty
    languages: tuple[str, ...]
    recorded: bool
    presence: OwnerPresence
    mail_after: int  # seconds of silence after which a member is written to; 0: never
    created: float
    last_used: float
    closed: float | None = None
    last_number: int = 0  # of the newest record
    open: bool = False  # to whoever has the open link and confirms a mail address


class Member(msgspec.Struct, frozen=True, kw_only=True):
    """The owner, or somebody who was invited."""

    number: int
    address: str
    name: str
    colour: int  # 0 … COLOURS - 1
    invited: float
    joined: float | None = None
    left: float | None = None  # after the last joining
    removed: float | None = None
    last_seen: float | None = None
    seen_until: float = 0.0  # the end of the lease of being here
    spoke: float | None = None
    seen_number: int = 0  # up to which records are proven to have arrived
    mails_stopped: bool = False
    mailed_number: int = 0  # up to which records were mailed
    mailed: float | None = None
    mails: int = 0  # without an answer in between
    bounces: int = 0  # mails that came back since the last answer by mail

    @property
    def in_audience(self) -> bool:
        """Whether they have responded and are still part of it."""
        return self.joined is not None and self.left is None and self.removed is None


class File(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of a file. `type` is the sender's claim, but a picture is called one only where it is one."""

    name: str  # one line, without folders
    type: str
    size: int
    sha256: str  # in hexadecimal digits


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened in a session, as it came, as it was understood, and as it was sent on."""

    number: int
    kind: RecordKind
    at: float
    member: int  # who did it, or whom it was done to
    client_id: str = ""  # the sender's own id for a message
    received: str = ""
    processed: str = ""
    sent: str = ""
    file: File | None = None


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """A member has proven to have a record."""

    number: int
    member: int
    at: float


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A record that has no number yet. `upload` names what was stored before of its file."""

    kind: RecordKind
    at: float
    member: int = 0  # 0: the member that is made along with it
    client_id: str = ""
    received: str = ""
    processed: str = ""
    sent: str = ""
    file: File | None = None
    upload: str = ""


class CreationRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What an owner's program asked for once, and may ask for again where it did not hear the answer.

    `id` is the program's own; `hash` is that of all it asks for.
    """

    id: str
    hash: str


class Newcomer(msgspec.Struct, frozen=True, kw_only=True):
    """A member to be. `token_hash` is empty for one who has no link."""

    address: str
    name: str
    token_hash: str = ""


class Seat(msgspec.Struct, frozen=True, kw_only=True):
    """A member who has shown that they belong to a session."""

    session: Session
    member: Member
