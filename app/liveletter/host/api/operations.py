"""What the JSON interface offers: one table from which both the routes and the document are made."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Annotated, Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from liveletter.host.api import shapes
from liveletter.host.errors import (
    BadRequest,
    Conflict,
    HostError,
    NotAllowed,
    NotSignedIn,
    TooLarge,
    TooSlow,
    Unavailable,
    Unknown,
)
from liveletter.host.file_names import ANY, PICTURES
from liveletter.host.model import Owner

PREFIX = "/api/v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One request, read and checked. `owner` is nobody where no key is asked for."""

    request: Request
    owner: Owner
    key: str = field(repr=False)
    client: str
    path: dict[str, str]
    query: Any
    body: Any
    raw: bytes = field(repr=False)


Hidden = Annotated[
    bool,
    msgspec.Meta(
        description="You do not count as here by this request. Asking for events so also ends what an earlier request "
        "has left of it, unless another open line of yours shows you."
    ),
]


class NoQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Nothing may stand behind the question mark."""


class ListQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sessions last used before a time."""

    before: float = 1e12
    limit: int = 100


class RecordsQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Records above a number."""

    since: int = 0
    limit: int = 200


class PollQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Records above a number, waited for that many seconds at most."""

    since: int = 0
    wait: float = 0.0
    hidden: Hidden = False


class FileQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file's name, and the sender's own id for it: the same id again is not shared again."""

    name: str
    id: str


class EventsQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where to begin, for those who cannot send the header Last-Event-ID."""

    since: int = 0
    hidden: Hidden = False


class AllEventsQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether the owner is shown to be here."""

    hidden: Hidden = False


Handle = Callable[[Call], Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """`gives` is what the answer holds: a struct, None, or Response for what is no JSON: then `media` names it.

    `takes_file`: the body is a file's bytes, whatever its Content-Type says.
    """

    name: str
    method: str
    path: str
    summary: str
    status: int = 200
    takes: type[shapes.Request] | None = None
    takes_file: bool = False
    query: type[msgspec.Struct] = NoQuery
    gives: Any = None
    media: tuple[str, ...] = ("text/event-stream",)
    open: bool = False
    refusals: tuple[type[HostError], ...] = ()

    @property
    def all_refusals(self) -> tuple[type[HostError], ...]:
        """What may be answered instead; 429 may always be."""
        keyed = () if self.open else (NotSignedIn,)
        bodied = (TooLarge, TooSlow) if self.takes or self.takes_file else ()
        found = () if "{session}" not in self.path else (Unknown,)
        return tuple(dict.fromkeys((BadRequest, *keyed, *bodied, *found, *self.refusals, Unavailable)))


OPERATIONS: tuple[Operation, ...] = (
    Operation(
        name="ask_for_code", method="POST", path="/codes", summary="Have a code mailed to an address",
        status=202, takes=shapes.CodeWanted, open=True, refusals=(NotAllowed,),
    ),
    Operation(
        name="get_key", method="POST", path="/keys", summary="Bring the code back and get a key",
        status=201, takes=shapes.KeyWanted, gives=shapes.KeyGiven, open=True, refusals=(NotAllowed,),
    ),
    Operation(name="drop_key", method="DELETE", path="/key", summary="Make the key void", status=204),
    Operation(name="me", method="GET", path="/owner", summary="Whose key it is", gives=shapes.OwnerView),
    Operation(
        name="create", method="POST", path="/sessions", summary="Create a session, once, with a link for each guest",
        status=201, takes=shapes.SessionWanted, gives=shapes.SessionAndMembers, refusals=(Conflict,),
    ),
    Operation(
        name="sessions", method="GET", path="/sessions", summary="Your sessions, last used first",
        query=ListQuery, gives=shapes.SessionList,
    ),
    Operation(
        name="session", method="GET", path="/sessions/{session}", summary="A session and its members",
        gives=shapes.SessionAndMembers,
    ),
    Operation(
        name="change", method="PATCH", path="/sessions/{session}", summary="Change a session",
        takes=shapes.SessionChange, gives=shapes.SessionView, refusals=(Conflict,),
    ),
    Operation(
        name="delete", method="DELETE", path="/sessions/{session}", summary="Delete a session for good", status=204
    ),
    Operation(
        name="close", method="POST", path="/sessions/{session}/close",
        summary="End the talk; one without a record is gone with it", status=204,
    ),
    Operation(
        name="export", method="GET", path="/sessions/{session}/export", summary="Everything kept of a session",
        gives=shapes.ExportView,
    ),
    Operation(
        name="members", method="GET", path="/sessions/{session}/members", summary="The members",
        gives=shapes.MemberList,
    ),
    Operation(
        name="invite", method="POST", path="/sessions/{session}/members", summary="Invite one more",
        status=201, takes=shapes.GuestWanted, gives=shapes.MemberView, refusals=(Conflict,),
    ),
    Operation(
        name="remove", method="DELETE", path="/sessions/{session}/members/{member}", summary="Take a seat away",
        status=204, refusals=(Conflict,),
    ),
    Operation(
        name="renew", method="POST", path="/sessions/{session}/members/{member}/link",
        summary="Another link for a member; the one before is void", status=201, gives=shapes.LinkGiven,
    ),
    Operation(
        name="open", method="POST", path="/sessions/{session}/open-link",
        summary="A link by which whoever confirms a mail address becomes a member; the one before is void",
        status=201, gives=shapes.OpenLinkGiven, refusals=(Conflict,),
    ),
    Operation(
        name="records", method="GET", path="/sessions/{session}/records", summary="What happened, from a number on",
        query=RecordsQuery, gives=shapes.RecordList,
    ),
    Operation(
        name="say", method="POST", path="/sessions/{session}/records", summary="Say something, once",
        status=201, takes=shapes.SayWanted, gives=shapes.Said, refusals=(Conflict,),
    ),
    Operation(
        name="share", method="POST", path="/sessions/{session}/files", summary="Share a file, once",
        status=201, takes_file=True, query=FileQuery, gives=shapes.Said, refusals=(Conflict, NotAllowed),
    ),
    Operation(
        name="file", method="GET", path="/sessions/{session}/files/{number}", summary="The file of a record",
        gives=Response, media=(ANY, *PICTURES), refusals=(NotAllowed,),
    ),
    Operation(
        name="seen", method="POST", path="/sessions/{session}/seen", summary="Tell up to where all has arrived",
        takes=shapes.SeenUpTo, gives=shapes.DeliveriesAdded,
    ),
    Operation(
        name="typing", method="POST", path="/sessions/{session}/typing", summary="Tell that you are typing", status=204
    ),
    Operation(
        name="poll", method="GET", path="/sessions/{session}/poll", summary="What is new, waited for",
        query=PollQuery, gives=shapes.RecordList,
    ),
    Operation(
        name="events", method="GET", path="/sessions/{session}/events",
        summary="What happens in a session, as it happens", query=EventsQuery, gives=Response,
    ),
    Operation(
        name="all_events", method="GET", path="/events", summary="What happens in all your sessions, as it happens",
        query=AllEventsQuery, gives=Response,
    ),
)  # fmt: skip
