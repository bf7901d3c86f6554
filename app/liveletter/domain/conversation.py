"""One timeline for everything that passes between the user and a person."""

from dataclasses import dataclass
from enum import StrEnum

from liveletter.domain.chat import LinkedFile
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.people import Proposal


class ItemKind(StrEnum):
    """What a line of a timeline is."""

    MAIL = "mail"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class TimelineItem:
    """A mail or a chat message in a timeline."""

    kind: ItemKind
    id: int  # mail id or chat id
    at: float
    outgoing: bool
    title: str  # a mail's subject; a chat's subject, mostly empty
    text: str  # a chat's body; a mail's preview
    sender: str  # name, or address where there is none
    about: str = ""  # Message-ID: a mail's own, or that of the mail a chat is tied to
    state: DeliveryState | None = None
    state_at: float = 0.0
    trouble: str = ""
    read: bool = True
    has_attachments: bool = False
    file: LinkedFile | None = None  # a chat's
    outgoing_id: int = 0  # its number in the outbox; 0: none
    expires_at: float = 0.0  # while it waits; 0: never
    waits_for_person: bool = False  # kept until the person is there (MISSION B6)
    sent_along_by: str = ""  # address; not observed here, but sent along (MISSION B7)
    sent_along_at: float = 0.0
    session_id: int = 0  # said in this live session
    member: int = 0  # who said it there, by number


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A mail or chat message that matches. `marked` is plain text with the matches between \\x02 and \\x03."""

    kind: ItemKind
    id: int
    at: float
    title: str
    marked: str
    sender: str
    person_id: int = 0
    folder_id: int = 0
    session_id: int = 0  # a chat message that was said in this live session


@dataclass(frozen=True, slots=True)
class ChatTarget:
    """Whom a reply by chat goes to (MISSION B1). `jid` is empty where no chat address is known; a live session in which
    the person is a member is another way to talk with them."""

    person_id: int
    name: str
    jid: str
    mail_id: int
    about: str  # the mail's Message-ID
    subject: str
    proposals: tuple[Proposal, ...] = ()  # learned addresses that would answer an empty `jid`
    session_id: int = 0  # the mail's own live session, else one with this person; 0: none
