"""Live letters: chats that live in a mail, held by a host (MISSION rows L).

A *session* is a chat with a UUID. Its *owner* wrote the letter; *guests* were invited by mail address. Everything that
happens in it is a *record*, numbered from 1 without gaps. A session has members, numbered from 1, who is the owner.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import AddressError

OWNER = 1  # the owner's number among the members
PLACE = "￼"  # stands on a line of its own in a draft's text where the chat is embedded (OBJECT REPLACEMENT CHARACTER)
_KEY = re.compile(r"[A-Za-z0-9_-]{24,128}")
_LINK = re.compile(
    r"https?://[^\s<>\"'@\\]{1,400}/s/"  # no name before the host's: it would be taken for the host
    r"([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})/([A-Za-z0-9_.-]{20,120})(?![\w/?#%-])"
)


class ShownPresence(StrEnum):
    """What guests are told of the owner's being here, for one letter (MISSION L9)."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    ANSWERING = "answering"  # only for a while after each message of the owner's


class MemberState(StrEnum):
    """How a member stands to the session. Nobody is part of the audience before they joined (MISSION L5)."""

    INVITED = "invited"
    JOINED = "joined"
    LEFT = "left"
    REMOVED = "removed"


class LiveRole(StrEnum):
    """What the user is in a session."""

    OWNER = "owner"
    GUEST = "guest"


class RecordKind(StrEnum):
    """What a record tells of, as the host names it."""

    REQUEST = "request"
    INVITED = "invited"
    JOINED = "joined"
    SAID = "said"
    FILE = "file"
    LEFT = "left"
    RENEWED = "renewed"
    REMOVED = "removed"
    CLOSED = "closed"
    OTHER = "other"  # a newer host's, which this program does not know


SPOKEN = frozenset({RecordKind.SAID, RecordKind.FILE})  # records that are chat messages


@dataclass(frozen=True, slots=True)
class LiveHost:
    """A host on which the user may create sessions. `id` is 0 until it is stored; the key is kept elsewhere."""

    id: int
    url: str  # its public address, without a slash at the end
    address: str  # the user's mail address there
    own: bool = False  # it runs inside this program


@dataclass(frozen=True, slots=True)
class HostCheck:
    """What a look at a host found. `sentence` says what is wrong and what to do; empty where it is well.

    `is_private`: its address leads nowhere but in the user's own network, so that it must not stand in a mail to the
    outside unless the user says that the recipients are there too."""

    ok: bool
    sentence: str = ""
    is_private: bool = False


@dataclass(frozen=True, slots=True)
class LiveWish:
    """A chat to be embedded in a mail (MISSION L1, L3). `host_id` 0: the account's own, or the first."""

    title: str = ""  # empty: the mail's subject
    recorded: bool = True  # False: nothing is stored anywhere (MISSION L8)
    presence: ShownPresence = ShownPresence.SHOWN
    language: str = ""  # BCP 47; empty: the window's
    form: bool = False  # an active form in the mail itself: many mail programs warn of it (MISSION L2 c)
    mail_after: int = 300  # seconds of silence until an absent member is written to; 0: never (MISSION L11)
    host_id: int = 0
    on_my_network: bool = False  # the user said that the recipients reach a private host
    open_to_lists: bool = False  # mailing lists get the open link: each of their readers confirms a mail address


@dataclass(frozen=True, slots=True)
class LiveBlock:
    """The chat as it stands in a mail (MISSION L2). `link` is empty in the sender's own copy: each recipient's link is
    theirs alone."""

    title: str
    sender: str
    host: str  # the host's name, for people
    link: str = field(default="", repr=False)
    recorded: bool = True
    form: bool = False
    language: str = ""
    is_open: bool = False  # the link is for whoever gets it, and confirms a mail address


@dataclass(frozen=True, slots=True)
class LiveMember:
    """The owner or a guest. `address` is empty where the host does not tell it (to guests)."""

    number: int
    name: str
    address: str = ""
    colour: int = 0  # 0 … 11
    state: MemberState = MemberState.INVITED
    here: bool = False
    mails_stopped: bool = False
    seen_number: int = 0  # up to which records are proven to have arrived
    person_id: int = 0  # 0: nobody in the address book


@dataclass(frozen=True, slots=True)
class LiveSession:
    """A session as the archive keeps it. Of one that is not recorded, what was said is nowhere but in memory."""

    id: int  # the archive's number
    uuid: str
    host_url: str
    role: LiveRole
    account_id: int  # whose mail address the user has in it
    title: str
    message_id: str  # of the letter, without brackets; may be empty
    own_number: int = OWNER
    recorded: bool = True
    presence: ShownPresence = ShownPresence.SHOWN
    mail_after: int = 300
    created: float = 0.0
    closed: float = 0.0  # 0: open
    ended: bool = False  # the host holds it no more, or not for the user: seat taken away, deleted
    last_number: int = 0  # the last record that was taken in
    members: tuple[LiveMember, ...] = ()
    is_open: bool = False  # to whoever has its open link and confirms a mail address

    @property
    def is_over(self) -> bool:
        """Whether nothing can be said in it any more."""
        return self.ended or self.closed > 0

    @property
    def can_speak(self) -> bool:
        """Whether the user may still say something."""
        own = self.member(self.own_number)
        return not self.is_over and (own is None or own.state not in {MemberState.LEFT, MemberState.REMOVED})

    @property
    def is_between_two(self) -> bool:
        """Whether it is the user's and one other's, who has joined, and is kept: what is said to one person goes there,
        and to no other one."""
        return self.recorded and self.can_speak and [one.state for one in self.others] == [MemberState.JOINED]

    def member(self, number: int) -> LiveMember | None:
        """A member by number."""
        return next((one for one in self.members if one.number == number), None)

    @property
    def others(self) -> tuple[LiveMember, ...]:
        """Everybody but the user, as far as they are part of it."""
        return tuple(
            one for one in self.members if one.number != self.own_number and one.state is not MemberState.REMOVED
        )


@dataclass(frozen=True, slots=True)
class LiveRecord:
    """One thing that happened in a session, as the host tells it. `origin_id` is the sender's own id."""

    number: int
    kind: RecordKind
    at: float
    member: int
    origin_id: str = ""
    text: str = ""
    file: LinkedFile | None = None  # of kind FILE; its url leads nowhere without the member's right


@dataclass(frozen=True, slots=True)
class SessionSeen:
    """A session as a host tells it to the user, with everybody whom they may see."""

    uuid: str
    title: str
    message_id: str = ""  # without brackets
    own_number: int = OWNER
    recorded: bool = True
    presence: ShownPresence = ShownPresence.SHOWN
    mail_after: int = 300
    created: float = 0.0
    closed: float = 0.0
    last_number: int = 0
    members: tuple[LiveMember, ...] = ()
    is_open: bool = False
    mail_key: str = field(default="", repr=False)  # seals the host's mails to the user; empty: not told


@dataclass(frozen=True, slots=True)
class NewSession:
    """A session that was just created: a link for each guest by mail address, told this once. `open_link` where it was
    asked for."""

    seen: SessionSeen
    links: dict[str, str] = field(repr=False)
    open_link: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class LiveInvitation:
    """What the page behind a link tells before anybody joins."""

    uuid: str
    title: str
    sender: str
    sender_address: str
    name: str  # the guest's own, as others will see it
    message_id: str = ""  # without brackets
    recorded: bool = True
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ChatLink:
    """What is dragged out of the program: a session that is open to whoever confirms a mail address."""

    session_id: int
    url: str = field(repr=False)
    html: str = field(repr=False)
    text: str = field(repr=False)


def chosen_host(hosts: Sequence[LiveHost], host_id: int, address: str) -> LiveHost | None:
    """Which host a chat goes to: the one named; else that of the sender's address, else the first."""
    named = [host for host in hosts if host.id == host_id]
    own = [host for host in hosts if is_same_address(host.address, address)]
    return next(iter(named if host_id else [*own, *hosts]), None)


def host_of(hosts: Sequence[LiveHost], session: LiveSession) -> LiveHost | None:
    """Which of the user's hosts holds a session of theirs: they may be at one with several addresses."""
    owner = session.member(OWNER)
    there = [host for host in hosts if host.url == session.host_url]
    return chosen_host(there, 0, owner.address if owner is not None else "")


def is_same_address(one: str, other: str) -> bool:
    """Whether two mail addresses are the same; what is none is no other's."""
    try:
        return Address.mail(one) == Address.mail(other)
    except AddressError:
        return False


def placed(text: str) -> str:
    """A draft's text with the chat's place in it once, on a line of its own: where it stands first, else at the end,
    before a signature."""
    before, found, after = text.partition(PLACE)
    after = after.replace(PLACE, "")
    if not found:
        body, mark, signature = text.partition("\n-- \n")
        before, after = body.rstrip("\n") + "\n", f"\n{mark.lstrip()}{signature}" if mark else ""
    start = before.rstrip(" \t")
    end = after.lstrip(" \t")
    start += "" if not start or start.endswith("\n") else "\n"
    end = end if not end or end.startswith("\n") else f"\n{end}"
    return f"{start}{PLACE}{end}"


def find_link(text: str) -> str:
    """The first link to a live session's page in a text; empty where there is none."""
    found = _LINK.search(text)
    return found.group(0) if found else ""


def looks_like_key(text: str) -> bool:
    """Whether a text has the form of a host's key, as its operator hands it over, and not that of a short code."""
    return _KEY.fullmatch(text) is not None


def uuid_of(link: str) -> str:
    """The session that a link leads to; empty where it is no such link."""
    found = _LINK.fullmatch(link)
    return found.group(1) if found else ""
