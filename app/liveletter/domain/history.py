"""The earlier conversation that goes along with a message (MISSION B4, B7): what is chosen, what it holds, what of it
is new to whom it reaches."""

from dataclasses import dataclass
from enum import StrEnum

from liveletter.domain.chat import LinkedFile

FORMAT = "liveletter-history"
VERSION = 1
CHAT_FILE, CHAT_WORDS = "conversation.eml", "Earlier conversation"  # how a chat message that links to one begins


class HistoryScope(StrEnum):
    """How much goes along."""

    NOTHING = "nothing"
    THREAD = "thread"  # the mails and chats of the thread that is answered
    SPAN = "span"
    ALL = "all"  # everything with this person


@dataclass(frozen=True, slots=True)
class HistoryChoice:
    """What the user lets go along; the last one is remembered for each person."""

    scope: HistoryScope = HistoryScope.THREAD
    days: int = 30  # SPAN: the last so many; 0: from `since` to `until`
    since: float = 0.0  # Unix seconds
    until: float = 0.0  # 0: until now
    mails: bool = True
    chats: bool = True
    attachments: bool = True


@dataclass(frozen=True, slots=True)
class HistoryOrder:
    """A choice made for one message. `struck` and `without_files` name single items and attachments by their keys."""

    person_id: int
    choice: HistoryChoice
    about: str = ""  # Message-ID of the mail whose thread is meant; empty: the chat going on
    struck: tuple[str, ...] = ()  # HistoryItem.key
    without_files: tuple[str, ...] = ()  # HistoryFile.key


@dataclass(frozen=True, slots=True)
class HistoryFile:
    """An attachment that would go along. `key` is the item's key, `#`, and the part's number."""

    key: str
    name: str
    type: str
    size: int  # bytes


class Standing(StrEnum):
    """What an item that was sent along is to the archive that it reaches."""

    NEW = "new"
    KNOWN = "known"  # held already, with the same content
    DIFFERS = "differs"  # held already, with another content: one's own stays
    CLAIMED = "claimed"  # said to be written by the user, whose archive does not know it


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """A mail or chat message that would go along, or that was sent along."""

    key: str  # "mail:" and its Message-ID, or "chat:" and its origin-id
    is_mail: bool
    at: float
    outgoing: bool  # written by the user who looks at it
    writer: str  # name, else address
    title: str  # a mail's subject, a chat's first words
    size: int  # bytes, attachments included
    third_party: bool = False  # written by neither the user nor the person
    files: tuple[HistoryFile, ...] = ()
    standing: Standing = Standing.NEW  # of what was sent along


@dataclass(frozen=True, slots=True)
class HistoryPreview:
    """What would go along, oldest first. `limit`: bytes that the way there takes at most; 0: not known."""

    items: tuple[HistoryItem, ...] = ()
    size: int = 0  # bytes of the whole bundle, as it would be sent
    limit: int = 0
    limit_of: str = ""  # whose limit: a server's name
    trouble: str = ""  # a sentence: why nothing can go along this way


@dataclass(frozen=True, slots=True)
class HistoryOffer:
    """An earlier conversation that somebody sent along, before and after it is filed."""

    sender: str  # who sends it along: name
    sender_address: str  # the address that the message came from
    at: float  # when
    items: tuple[HistoryItem, ...]
    filed: bool = False  # all that is new in it has been filed
    left_out: int = 0  # items that cannot belong to a conversation with the sender, and are never filed


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a conversation: a name and URIs (`mailto:`, `xmpp:`)."""

    name: str
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundledMail:
    """A mail in a bundle: its bytes, without Bcc. `left_out` names attachments that were taken out of them."""

    message_id: str
    raw: bytes
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundledChat:
    """A chat message in a bundle."""

    key: str  # origin-id; where it had none, "sha256:" and the hash (SHA-256, hexadecimal) of the sender's bare JID,
    # the second (Unix, whole) and the text, with a line feed between them, in UTF-8
    at: float
    sender: str  # xmpp: URI; mailto: where it was said in a live session
    recipient: str  # likewise
    body: str
    about: str = ""  # Message-ID
    subject: str = ""
    file: LinkedFile | None = None


@dataclass(frozen=True, slots=True)
class Bundle:
    """An earlier conversation, ready to be sent along, or as it was read. The same content gives the same bytes."""

    sender: Party  # who sends it along
    recipient: Party
    made_at: float
    mails: tuple[BundledMail, ...] = ()  # oldest first
    chats: tuple[BundledChat, ...] = ()  # oldest first


def mail_key(message_id: str) -> str:
    """The key of a mail in a preview."""
    return f"mail:{message_id}"


def chat_key(key: str) -> str:
    """The key of a chat message in a preview."""
    return f"chat:{key}"
