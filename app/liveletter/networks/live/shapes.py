"""What hosts answer, as far as we use it: version 1 of their JSON interface. What is not known here is passed over."""

from typing import Annotated, TypeVar

import msgspec

from liveletter.domain.discreet import discreet
from liveletter.networks.live.errors import Place, nonsense

HIGHEST = 2**53 - 1
Number = Annotated[int, msgspec.Meta(ge=1, le=HIGHEST)]
Count = Annotated[int, msgspec.Meta(ge=0, le=HIGHEST)]
Secret = Annotated[str, msgspec.Meta(max_length=512)]
T = TypeVar("T")


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """Something that a host told."""


class Health(Told, frozen=True, kw_only=True):
    """`GET /health`."""

    status: str
    version: str


@discreet("key")
class KeyGiven(Told, frozen=True, kw_only=True):
    """`POST /keys`."""

    key: Annotated[str, msgspec.Meta(min_length=16, max_length=128, pattern=r"^[\x21-\x7e]+$")]


class OwnerTold(Told, frozen=True, kw_only=True):
    """`GET /owner`."""

    address: str


class SessionTold(Told, frozen=True, kw_only=True):
    """A session, as its owner is told."""

    id: str
    title: str
    message_id: str = ""
    recorded: bool = True
    presence: str = ""
    mail_after: Count = 0
    created: float = 0.0
    closed: float | None = None
    last_number: Count = 0
    open: bool = False


@discreet("link")
class MemberTold(Told, frozen=True, kw_only=True):
    """A member, as the owner or another member is told."""

    number: Number
    name: str
    address: str = ""
    colour: int = 0
    state: str = ""
    here: bool = False
    seen_number: Count = 0
    mails_stopped: bool = False
    link: str | None = None


@discreet("open_link", "mail_key")
class SessionAndMembers(Told, frozen=True, kw_only=True):
    """`GET /sessions/{session}`, and the answer to the request that creates one."""

    session: SessionTold
    members: Annotated[tuple[MemberTold, ...], msgspec.Meta(max_length=10_000)]
    open_link: str | None = None
    mail_key: Secret = ""


@discreet("link")
class LinkTold(Told, frozen=True, kw_only=True):
    """A link, told once."""

    link: str | None = None


class FileTold(Told, frozen=True, kw_only=True):
    """What is told of a file."""

    name: str
    type: str = ""
    size: Count = 0
    sha256: str = ""


class RecordTold(Told, frozen=True, kw_only=True):
    """A record."""

    number: Number
    kind: str
    at: float
    member: Count
    id: str = ""
    text: str = ""
    file: FileTold | None = None


class RecordList(Told, frozen=True, kw_only=True):
    """`GET …/records` and a guest's `GET …/poll`."""

    records: Annotated[tuple[RecordTold, ...], msgspec.Meta(max_length=10_000)]


class Said(Told, frozen=True, kw_only=True):
    """What became of something said."""

    record: RecordTold


class Standing(Told, frozen=True, kw_only=True):
    """How far a session is."""

    session: str
    last_number: Count


class RecordOf(Told, frozen=True, kw_only=True):
    """An event: a record of a session."""

    session: str
    record: RecordTold


class TypingIn(Told, frozen=True, kw_only=True):
    """An event: a member is writing. A guest is not told in which session: they have one."""

    member: Number
    session: str = ""


class Touched(Told, frozen=True, kw_only=True):
    """An event: a session changed, or ended."""

    session: str


class AudienceTold(Told, frozen=True, kw_only=True):
    """Everybody, as a guest may see them."""

    you: Number
    title: str
    closed: bool = False
    recorded: bool = True
    created: float = 0.0
    closed_at: float | None = None
    members: Annotated[tuple[MemberTold, ...], msgspec.Meta(max_length=10_000)]


@discreet("seal", "mail_key")
class InvitationTold(Told, frozen=True, kw_only=True):
    """What a link leads to."""

    session: str
    title: str
    sender: str
    sender_address: str = ""
    name: str
    message_id: str = ""
    recorded: bool = True
    closed: bool = False
    joined: bool = False
    seal: Secret
    mail_key: Secret = ""


def read(data: bytes, kind: type[T], place: Place) -> T:
    """An answer in its shape. Raises ProtocolTrouble."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise nonsense(place) from None


def read_event(data: bytes, kind: type[T]) -> T | None:
    """An event in its shape; None where it has not got it."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
