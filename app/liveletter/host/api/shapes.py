"""What goes over the JSON interface, version 1. Fields are only ever added. Times are seconds since 1970, UTC."""

import msgspec

from liveletter.domain.discreet import discreet
from liveletter.host.model import Delivery, File, OwnerPresence, RecordKind
from liveletter.host.presence import MemberState
from liveletter.host.record_view import RecordView


class Request(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A body: a field that is not known here is refused, so that a slip is noticed."""


class CodeWanted(Request, frozen=True, kw_only=True):
    """Asks for a code to be mailed."""

    address: str


@discreet("code")
class KeyWanted(Request, frozen=True, kw_only=True):
    """Brings the code back."""

    address: str
    code: str


@discreet("key")
class KeyGiven(msgspec.Struct, frozen=True, kw_only=True):
    """A key, told once. It goes along with each request: `Authorization: Bearer KEY`."""

    address: str
    key: str


class OwnerView(msgspec.Struct, frozen=True, kw_only=True):
    """Whose key it is."""

    address: str
    created: float


class GuestWanted(Request, frozen=True, kw_only=True):
    """Somebody to invite."""

    address: str
    name: str = ""


class SessionWanted(Request, frozen=True, kw_only=True):
    """A session to create. `mail_after`: seconds of silence after which an absent member is written to; 0: never.

    `open`: whoever has the open link and confirms a mail address becomes a member.

    `request_id`: an id of your own for this request (1 to 64 characters of ASCII, no spaces), so that it can be sent
    again where its answer was lost. The same one again gives the same session, with new links; the links told before
    are void. Where it asks for something else it is refused (409, and `session` names the session that is there), and
    also once a guest has come (409): the links are in use then. The id is free again when the session is deleted.
    """

    title: str
    guests: tuple[GuestWanted, ...] = ()
    owner_name: str = ""
    message_id: str = ""
    languages: tuple[str, ...] = ()
    recorded: bool = True
    presence: OwnerPresence = OwnerPresence.SHOWN
    mail_after: int = 300
    open: bool = False
    request_id: str = ""


class SessionChange(Request, frozen=True, kw_only=True):
    """What is to change; what is left out stays. `open` can be false: the open link is void then."""

    title: str | None = None
    presence: OwnerPresence | None = None
    mail_after: int | None = None
    open: bool | None = None


class SayWanted(Request, frozen=True, kw_only=True):
    """Something to say. The same `id` again is not said again."""

    id: str
    text: str


class SeenUpTo(Request, frozen=True, kw_only=True):
    """All records up to this one have arrived."""

    number: int


class SessionView(msgspec.Struct, frozen=True, kw_only=True):
    """A session as its owner sees it."""

    id: str
    title: str
    owner: str
    message_id: str
    languages: tuple[str, ...]
    recorded: bool
    presence: OwnerPresence
    mail_after: int
    created: float
    last_used: float
    closed: float | None
    last_number: int
    open: bool


@discreet("link")
class MemberView(msgspec.Struct, frozen=True, kw_only=True):
    """A member as the owner sees them. `link` is told only in answer to the request that made it."""

    number: int
    address: str
    name: str
    colour: int
    owner: bool
    state: MemberState
    here: bool
    invited: float
    joined: float | None
    left: float | None
    removed: float | None
    last_seen: float | None
    seen_number: int
    mails_stopped: bool
    bounces: int  # mails of the host that came back: the address may not work
    link: str | None = None


@discreet("open_link", "mail_key")
class SessionAndMembers(msgspec.Struct, frozen=True, kw_only=True):
    """A session with everybody in it. `open_link` is told only in answer to the request that made it.

    `mail_key`: the host's mails to you about this session are known by it. Their Message-ID is
    `live.SESSION.MEMBER.RECORD.SEAL@…`; SEAL is the beginning (5 bytes, in base 32, in small letters) of the
    HMAC-SHA-256, with this key, of the three before it with a NUL between them.
    """

    session: SessionView
    members: tuple[MemberView, ...]
    open_link: str | None = None
    mail_key: str = ""


class SessionList(msgspec.Struct, frozen=True, kw_only=True):
    """Some sessions, last used first."""

    sessions: tuple[SessionView, ...]


class MemberList(msgspec.Struct, frozen=True, kw_only=True):
    """All members."""

    members: tuple[MemberView, ...]


@discreet("link")
class LinkGiven(msgspec.Struct, frozen=True, kw_only=True):
    """A member's new link; the one before is void."""

    number: int
    link: str


@discreet("open_link")
class OpenLinkGiven(msgspec.Struct, frozen=True, kw_only=True):
    """Where whoever has it becomes a member; the open link before is void."""

    open_link: str


class RecordList(msgspec.Struct, frozen=True, kw_only=True):
    """Records, oldest first. `more`: there are further ones."""

    records: tuple[RecordView, ...]
    more: bool


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What became of something said. `fresh`: it had not been said before."""

    record: RecordView
    fresh: bool


class DeliveriesAdded(msgspec.Struct, frozen=True, kw_only=True):
    """How many records are newly known to have arrived."""

    added: int


class ExportRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A record as received, as processed, and as sent on."""

    number: int
    kind: RecordKind
    at: float
    member: int
    id: str
    received: str
    processed: str
    sent: str
    file: File | None = None


class ExportView(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is kept of a session."""

    session: SessionView
    members: tuple[MemberView, ...]
    records: tuple[ExportRecord, ...]
    deliveries: tuple[Delivery, ...]


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the host can work."""

    status: str
    version: str
