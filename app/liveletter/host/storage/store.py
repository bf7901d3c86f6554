"""What keeps sessions, as the use cases see it.

Every method but `create`, `exists` and the lists raises Unknown where there is no such session. Arguments and results
are plain data: a store can be at the other end of a line.
"""

from typing import Protocol

import msgspec

from liveletter.host.model import (
    CreationRequest,
    Delivery,
    Draft,
    Member,
    Newcomer,
    OwnerPresence,
    Record,
    Seat,
    Session,
)

PART = 128 * 1024  # bytes: small enough for one message of NATS


class Added(msgspec.Struct, frozen=True):
    """What became of a draft: its record, and whether it is new. None: there was nothing to do. Of what came by a
    link also the session's owner, who is to be told as well."""

    record: Record | None
    fresh: bool
    owner_id: str = ""


class Invited(msgspec.Struct, frozen=True):
    """A new member and the record of it."""

    member: Member
    record: Record


class Created(msgspec.Struct, frozen=True):
    """A new session, or one that the same request had created before (not `fresh`)."""

    session: Session
    members: tuple[Member, ...]
    fresh: bool = True


class Snapshot(msgspec.Struct, frozen=True):
    """A session as it stands."""

    session: Session
    members: tuple[Member, ...]


class Changes(msgspec.Struct, frozen=True, kw_only=True):
    """What an owner changes of a session; None leaves as it is."""

    title: str | None = None
    presence: OwnerPresence | None = None
    mail_after: int | None = None


class FileStore(Protocol):
    """Keeps the files that are shared in sessions."""

    async def add_part(self, *, session_id: str, upload: str, part: int, data: bytes, at: float, limit: int) -> None:
        """A further part of a file, numbered from 0, all but the last of `PART` bytes; a record names it later.

        Raises TooLarge where the session's files would be more than `limit` bytes.
        """
        ...

    async def drop_upload(self, *, session_id: str, upload: str) -> None:
        """Forget the parts of an upload that no record names."""
        ...

    async def part(self, *, session_id: str, number: int, part: int) -> bytes:
        """A part of a record's file; nothing behind its end, and where there is none."""
        ...

    async def drop_uploads(self, *, before: float) -> int:
        """Forget the parts of all uploads that began before a time and that no record names."""
        ...


class DoorStore(Protocol):
    """Keeps the open links of sessions, and the codes that confirm the addresses of who comes in by them."""

    async def set_open(self, *, session_id: str, token_hash: str) -> Session:
        """Another open link, or none where the hash is empty; the one before is void. Raises Conflict where closed."""
        ...

    async def open_session(self, *, session_id: str, token_hash: str) -> Session:
        """The session that an open link leads to. Raises Unknown where it leads nowhere."""
        ...

    async def put_code(self, *, session_id: str, address: str, code_hash: str, expires: float, tries: int) -> None:
        """The one code that confirms an address for this session."""
        ...

    async def take_code(self, *, session_id: str, address: str, code_hash: str, now: float) -> bool:
        """Use a code up; whether it was right. A few wrong ones make it void."""
        ...

    async def admit(self, *, session_id: str, token_hash: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        """A member who came by the open link: new, or the one they were, whose link before is void.

        Raises Unknown where the open link is void, NotAllowed where they had been removed, Conflict where the session
        is closed or has `limit` members.
        """
        ...


class SessionStore(Protocol):
    """Keeps sessions. A record has a number one above the last, and is seen by nobody before that one is."""

    @property
    def files(self) -> FileStore:
        """Their files."""
        ...

    @property
    def doors(self) -> DoorStore:
        """Their open links."""
        ...

    async def create(
        self,
        *,
        session: Session,
        newcomers: tuple[Newcomer, ...],
        draft: Draft,
        open_hash: str = "",
        request: CreationRequest | None = None,
    ) -> Created:
        """A new session; the first newcomer is its owner, `draft` its first record, `open_hash` its open link's.

        The same `request` of an owner creates one session: again, it does as `again`."""
        ...

    async def requested(self, *, owner_id: str, request_id: str) -> str:
        """The session that a request of an owner's created here; empty where there is none."""
        ...

    async def again(
        self, *, session_id: str, newcomers: tuple[Newcomer, ...], open_hash: str, request: CreationRequest
    ) -> Created:
        """The session that this request created before; the newcomers' links are its guests' from now on, and those
        before are void. Raises OtherRequest where it asked for something else, Conflict where the session is closed
        or a guest has come to it already: then its links are known."""
        ...

    async def exists(self, *, session_id: str) -> bool:
        """Whether it is kept here."""
        ...

    async def snapshot(self, *, session_id: str) -> Snapshot:
        """The session and all members, also removed ones."""
        ...

    async def sessions(self, *, owner_id: str, before: float, limit: int) -> tuple[Session, ...]:
        """An owner's sessions, last used first."""
        ...

    async def seat(self, *, session_id: str, token_hash: str) -> Seat:
        """Whose link it is. Raises Unknown where it is nobody's in this session."""
        ...

    async def seat_of(self, *, session_id: str, number: int) -> Seat:
        """A member by number. Raises Unknown where there is none, or where they were removed."""
        ...

    async def invite(self, *, session_id: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        """A further member, or one who had been removed. Raises Conflict where they are one, where `limit` members
        are, or where the session is closed."""
        ...

    async def renew(self, *, session_id: str, number: int, token_hash: str, at: float) -> Record:
        """Another link for a member; the one before is void."""
        ...

    async def add(self, *, session_id: str, draft: Draft) -> Added:
        """A further record with what follows from it. The same `client_id` of a member is taken once.

        Raises Conflict where the session is closed, or where a member speaks who is not in the audience; Unavailable
        where there is no room for more in memory.
        """
        ...

    async def say(self, *, session_id: str, token_hash: str, draft: Draft) -> Added:
        """The same with a draft of what is said by whoever holds a link. Raises Unknown where it is nobody's."""
        ...

    async def records(self, *, session_id: str, since: int, limit: int) -> tuple[Record, ...]:
        """Records above a number, oldest first."""
        ...

    async def seen(self, *, session_id: str, number: int, up_to: int, at: float) -> int:
        """A member has proven to have all records up to one; returns how many that adds."""
        ...

    async def deliveries(self, *, session_id: str) -> tuple[Delivery, ...]:
        """What has reached whom."""
        ...

    async def here(self, *, session_id: str, number: int, now: float, until: float) -> bool:
        """A member is here until then at least, unless told otherwise; returns whether they were not before."""
        ...

    async def gone(self, *, session_id: str, number: int, now: float) -> bool:
        """A member is not here any more; returns whether they were."""
        ...

    async def change(self, *, session_id: str, changes: Changes) -> Session:
        """Change what the owner may change."""
        ...

    async def delete(self, *, session_id: str) -> None:
        """Delete it with all that belongs to it, for good."""
        ...

    async def idle_since(self, *, before: float, unjoined: float) -> tuple[str, ...]:
        """The sessions kept here that nobody has used since; `unjoined`: of those that no guest has joined yet."""
        ...
