"""Chat messages, as the archive keeps them and as networks bring and take them."""

from dataclasses import dataclass

from liveletter.domain.delivery import DeliveryState


@dataclass(frozen=True, slots=True)
class LinkedFile:
    """A file that a chat message links to (XEP-0066, XEP-0447). What it says of the file is the sender's claim."""

    url: str  # empty: not uploaded yet
    name: str  # safe as a file name
    type: str = "application/octet-stream"
    size: int = 0  # bytes; 0: not told
    sha256: str = ""  # of the bytes, in hexadecimal; empty: not told


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One instant message in the archive."""

    id: int
    account_id: int
    person_id: int
    peer: str  # the other side's bare JID
    outgoing: bool
    body: str
    at: float  # Unix seconds: when it was written, as far as known
    about: str = ""  # Message-ID of the mail it answers, without brackets
    subject: str = ""
    origin_id: str = ""  # XEP-0359, set by the sender
    state: DeliveryState | None = None  # outgoing only
    state_at: float = 0.0
    trouble: str = ""  # why it failed, a sentence
    read: bool = True  # incoming only: seen by the user
    file: LinkedFile | None = None
    sent_along_by: str = ""  # not observed here, but sent along by this address (MISSION B7)
    sent_along_at: float = 0.0
    outgoing_id: int = 0  # its number in the outbox; 0: none (sent by another device)
    session_id: int = 0  # said in this live session; then `peer` is a mail address, a guest's or the owner's
    member: int = 0  # who said it there, by number


@dataclass(frozen=True, slots=True)
class OutgoingChat:
    """What a network is asked to send."""

    to: str  # bare JID
    body: str
    origin_id: str
    about: str = ""  # Message-ID of a mail
    subject: str = ""
    file: LinkedFile | None = None


@dataclass(frozen=True, slots=True)
class IncomingChat:
    """A message that a network brought: live, as a carbon of the user's other device, or from the server's archive."""

    peer: str  # the other side's bare JID; a mailto: URI where it was said in a live session and only sent along
    outgoing: bool  # sent by the user from another device
    body: str
    at: float
    origin_id: str = ""
    stanza_id: str = ""  # given by the user's own server (XEP-0359), empty where it gives none
    about: str = ""
    subject: str = ""
    thread: str = ""
    delayed: bool = False  # from the server's store: no alert with sound, but unread all the same
    nick: str = ""
    file: LinkedFile | None = None


@dataclass(frozen=True, slots=True)
class ContactSeen:
    """An entry of the roster (RFC 6121)."""

    jid: str
    name: str
    subscription: str  # none, to, from, both
    groups: tuple[str, ...] = ()
    pending: bool = False  # asked for, not yet answered
