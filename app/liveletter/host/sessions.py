"""What owners do with their sessions: create, invite, renew links, remove, close, export, delete for good.

An owner's request for somebody else's session is answered as if there were none.
"""

import uuid
from collections.abc import Callable, Sequence

import msgspec

from liveletter.host import texts
from liveletter.host.announcing import Announcer
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, Conflict, HostError, Unknown
from liveletter.host.hub.notices import Ended, RecordAdded, SessionChanged
from liveletter.host.model import (
    OWNER,
    CreationRequest,
    Draft,
    Member,
    Newcomer,
    Owner,
    Record,
    RecordKind,
    Seat,
    Session,
)
from liveletter.host.storage.reading import NO_MEMBER, NO_SESSION
from liveletter.host.storage.store import Changes, Snapshot
from liveletter.host.storage.stores import Store, Stores
from liveletter.host.tokens import digest, new_token
from liveletter.host.wishes import Export, Guest, Made, Wish

_NO_MAIL = (
    "This host sends no mail, so that nobody could confirm an address. Invite people by their addresses, "
    "or ask the host's operator to let it send mail."
)
_LONGEST_SILENCE = 30 * 86400  # seconds


class Sessions:
    """The owners' use cases. `clock` gives seconds since 1970; `mails`: whether the host can mail codes."""

    def __init__(
        self, *, stores: Stores, announcer: Announcer, limits: Limits, clock: Callable[[], float], mails: bool = True
    ) -> None:
        self._stores = stores
        self._announcer = announcer
        self._limits = limits
        self._clock = clock
        self._mails = mails

    async def create(self, owner: Owner, wish: Wish) -> Made:
        """A new session with one link for each guest. The same request again, known by its id, leads to the same
        session with other links; those before are void. Raises BadRequest, OtherRequest, Conflict."""
        now = self._clock()
        guests = self._newcomers(owner, wish.guests)
        tokens = {number: new_token() for number, _ in enumerate(guests, start=OWNER + 1)}
        named = tuple(
            msgspec.structs.replace(guest, token_hash=digest(tokens[number]))
            for number, guest in enumerate(guests, start=OWNER + 1)
        )
        chair = Newcomer(address=owner.address, name=self._name(owner.address, wish.owner_name))
        session = self._session(owner, wish, now)
        draft = Draft(
            kind=RecordKind.REQUEST,
            at=now,
            member=OWNER,
            received=wish.received,
            processed=session.title,
            sent=session.title,
        )
        open_token = self._open_token() if wish.open else ""
        made = await self._stores.create(
            session,
            (chair, *named),
            draft,
            open_hash=digest(open_token) if open_token else "",
            request=_request(wish),
        )
        await self._announcer.tell(made.session, SessionChanged(made.session.id))
        seated = {one.number for one in made.members if one.removed is None}
        leading = {number: token for number, token in tokens.items() if number in seated}
        return Made(snapshot=Snapshot(made.session, made.members), tokens=leading, open_token=open_token)

    def _open_token(self) -> str:
        if not self._mails:
            raise Conflict(_NO_MAIL)
        return new_token()

    def _session(self, owner: Owner, wish: Wish, now: float) -> Session:
        _require_silence(wish.mail_after)
        return Session(
            id=str(uuid.uuid4()),
            owner_id=owner.id,
            owner_address=owner.address,
            title=self._title(wish.title),
            message_id=texts.message_id(wish.message_id),
            languages=texts.languages(wish.languages, limit=self._limits.languages),
            recorded=wish.recorded,
            presence=wish.presence,
            mail_after=wish.mail_after if wish.recorded else 0,  # a mail would be a trace
            created=now,
            last_used=now,
        )

    def _newcomers(self, owner: Owner, guests: Sequence[Guest]) -> list[Newcomer]:
        newcomers = [self._newcomer(guest) for guest in guests]
        addresses = [one.address for one in newcomers]
        if len(set(addresses)) < len(addresses) or owner.address in addresses:
            raise BadRequest("Each address is invited once; the owner is a member already.")
        if len(newcomers) + 1 > self._limits.members:
            raise BadRequest(f"A chat has at most {self._limits.members} members.")
        return newcomers

    def _newcomer(self, guest: Guest) -> Newcomer:
        address = texts.mail_address(guest.address)
        return Newcomer(address=address, name=self._name(address, guest.name))

    def _name(self, address: str, name: str) -> str:
        return texts.name_for(address, name, limit=self._limits.name_chars)

    def _title(self, title: str) -> str:
        return texts.line(title, limit=self._limits.title_chars, what="title")

    async def list(self, owner: Owner, *, before: float, limit: int) -> tuple[Session, ...]:
        """An owner's sessions, last used first; of those without a record, the ones this process holds."""
        found = [
            *await self._stores.kept.sessions(owner_id=owner.id, before=before, limit=limit),
            *await self._stores.memory.sessions(owner_id=owner.id, before=before, limit=limit),
        ]
        return tuple(sorted(found, key=lambda one: -one.last_used)[:limit])

    async def get(self, owner: Owner, session_id: str) -> Snapshot:
        """A session and its members. Raises Unknown."""
        return (await self._owned(owner, session_id))[1]

    async def seat(self, owner: Owner, session_id: str) -> Seat:
        """The owner's own seat. Raises Unknown."""
        snapshot = await self.get(owner, session_id)
        return Seat(session=snapshot.session, member=snapshot.members[0])

    async def invite(self, owner: Owner, session_id: str, guest: Guest) -> tuple[Member, str]:
        """A further member and the token of their link. Raises Unknown, BadRequest, Conflict."""
        store, snapshot = await self._owned(owner, session_id)
        token = new_token()
        newcomer = msgspec.structs.replace(self._newcomer(guest), token_hash=digest(token))
        invited = await store.invite(
            session_id=session_id, newcomer=newcomer, at=self._clock(), limit=self._limits.members
        )
        await self._announcer.tell(snapshot.session, RecordAdded(session_id, invited.record))
        await self._announcer.tell(snapshot.session, SessionChanged(session_id))
        return invited.member, token

    async def renew(self, owner: Owner, session_id: str, number: int) -> str:
        """The token of another link for a member; the link before is void at once."""
        store, snapshot = await self._owned(owner, session_id)
        token = new_token()
        record = await store.renew(session_id=session_id, number=number, token_hash=digest(token), at=self._clock())
        await self._announcer.tell(snapshot.session, RecordAdded(session_id, record))
        return token

    async def open(self, owner: Owner, session_id: str) -> str:
        """The token of a new open link; the one before is void. Raises Unknown, Conflict."""
        store, snapshot = await self._owned(owner, session_id)
        token = self._open_token()
        await store.doors.set_open(session_id=session_id, token_hash=digest(token))
        await self._announcer.tell(snapshot.session, SessionChanged(session_id))
        return token

    async def remove(self, owner: Owner, session_id: str, number: int) -> None:
        """Take a member's seat away; what they said stays."""
        if number == OWNER:
            raise BadRequest("The owner cannot be removed. Close or delete the chat instead.")
        await self._record(owner, session_id, Draft(kind=RecordKind.REMOVED, at=self._clock(), member=number))

    async def close(self, owner: Owner, session_id: str) -> None:
        """End the talk; what was said stays. One without a record ends wholly."""
        store, snapshot = await self._owned(owner, session_id)
        if not snapshot.session.recorded:
            await self._end(store, snapshot.session)
            return
        await self._record(owner, session_id, Draft(kind=RecordKind.CLOSED, at=self._clock(), member=OWNER))

    async def _record(self, owner: Owner, session_id: str, draft: Draft) -> None:
        store, snapshot = await self._owned(owner, session_id)
        if all(member.number != draft.member for member in snapshot.members):
            raise Unknown(NO_MEMBER)
        added = await store.add(session_id=session_id, draft=draft)
        if added.fresh and added.record is not None:
            await self._announcer.tell(snapshot.session, RecordAdded(session_id, added.record))
            await self._announcer.tell(snapshot.session, SessionChanged(session_id))

    async def change(self, owner: Owner, session_id: str, changes: Changes, *, close_door: bool = False) -> Session:
        """Title, permission to show presence, when absent members are written to; or make the open link void."""
        store, snapshot = await self._owned(owner, session_id)
        if changes.title is not None:
            changes = msgspec.structs.replace(changes, title=self._title(changes.title))
        if changes.mail_after is not None:
            _require_silence(changes.mail_after)
        if changes.mail_after and not snapshot.session.recorded:
            raise Conflict("A chat without a record sends no mails: they would be a trace of it.")
        session = await store.change(session_id=session_id, changes=changes)
        if close_door:
            session = await store.doors.set_open(session_id=session_id, token_hash="")
        await self._announcer.tell(session, SessionChanged(session_id))
        return session

    async def export(self, owner: Owner, session_id: str) -> Export:
        """Everything that is kept of a session."""
        store, _ = await self._owned(owner, session_id)
        records: list[Record] = []
        while page := await store.records(
            session_id=session_id, since=records[-1].number if records else 0, limit=self._limits.history_page
        ):
            records += page
        snapshot = await store.snapshot(session_id=session_id)
        deliveries = await store.deliveries(session_id=session_id)
        return Export(session=snapshot.session, members=snapshot.members, records=tuple(records), deliveries=deliveries)

    async def delete(self, owner: Owner, session_id: str) -> None:
        """Delete a session for good."""
        store, snapshot = await self._owned(owner, session_id)
        await self._end(store, snapshot.session)

    async def end_idle(self, *, before: float, unjoined: float) -> int:
        """End the sessions without a record that nobody has used since; those to which no guest has come yet wait for
        them longer. Returns how many."""
        ended = 0
        for session_id in await self._stores.memory.idle_since(before=before, unjoined=unjoined):
            try:
                snapshot = await self._stores.memory.snapshot(session_id=session_id)
                await self._end(self._stores.memory, snapshot.session)
                ended += 1
            except HostError:  # ended meanwhile
                continue
        return ended

    async def _end(self, store: Store, session: Session) -> None:
        await store.delete(session_id=session.id)
        await self._stores.forget(session.id)
        await self._announcer.tell(session, Ended(session.id))

    async def _owned(self, owner: Owner, session_id: str) -> tuple[Store, Snapshot]:
        store = await self._stores.find(texts.session_id(session_id))
        snapshot = await store.snapshot(session_id=session_id)
        if snapshot.session.owner_id != owner.id:
            raise Unknown(NO_SESSION)
        return store, snapshot


def _request(wish: Wish) -> CreationRequest | None:
    number = texts.request_id(wish.request_id)
    asked = msgspec.json.encode(msgspec.structs.replace(wish, received="", request_id=""))
    return CreationRequest(id=number, hash=digest(asked.decode())) if number else None


def _require_silence(seconds: int) -> None:
    if not 0 <= seconds <= _LONGEST_SILENCE:
        raise BadRequest(f"The silence after which a member is written to is 0 (never) to {_LONGEST_SILENCE} seconds.")
