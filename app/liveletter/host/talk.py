"""What members do in a session: join, say, read, leave. The owner and guests alike, once they have their seat."""

from collections.abc import Callable

from liveletter.host import texts
from liveletter.host.announcing import Announcer
from liveletter.host.buckets import Buckets
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, Conflict, NotAllowed, Unknown
from liveletter.host.hub.notices import PresenceChanged, RecordAdded, SessionChanged, Typing
from liveletter.host.mail_links import MailLinks, is_mail_link
from liveletter.host.model import OWNER, Draft, OwnerPresence, Record, RecordKind, Seat
from liveletter.host.presence import Audience, audience, is_here
from liveletter.host.storage.absent import AbsentStore
from liveletter.host.storage.reading import NO_LINK
from liveletter.host.storage.store import Added
from liveletter.host.storage.stores import Stores
from liveletter.host.tokens import digest

HIGHEST = 2**53 - 1  # the highest number that every JSON reader takes as it is
_TOKEN_CHARS = 128
_FAST = "You are writing very fast."


class Talk:
    """The members' use cases. `clock` gives seconds since 1970; `on_said` is told of each new message."""

    def __init__(
        self,
        *,
        stores: Stores,
        announcer: Announcer,
        limits: Limits,
        clock: Callable[[], float],
        absent: AbsentStore,
        mail_links: MailLinks,
        on_said: Callable[[], None] = lambda: None,
    ) -> None:
        self._stores = stores
        self._announcer = announcer
        self._limits = limits
        self._clock = clock
        self._absent = absent
        self._mail_links = mail_links
        self._on_said = on_said
        self._rates = Buckets(*limits.messages)

    async def seat(self, session_id: str, token: str) -> Seat:
        """Whose link it is, the one in the letter or one in a mail about what was said meanwhile; changes nothing.

        Raises Unknown in the same words, whatever is wrong.
        """
        try:
            store = await self._stores.find(texts.session_id(session_id))
        except Unknown:
            raise Unknown(NO_LINK) from None
        if len(token) > _TOKEN_CHARS:
            raise Unknown(NO_LINK)
        if is_mail_link(token):
            return await self._mail_links.seat(session_id, token)
        return await store.seat(session_id=session_id, token_hash=digest(token))

    async def again(self, seat: Seat) -> Seat:
        """The seat as it is now. Raises Unknown where it was taken away."""
        store = await self._stores.find(seat.session.id)
        return await store.seat_of(session_id=seat.session.id, number=seat.member.number)

    async def join(self, seat: Seat, *, hidden: bool = False) -> None:
        """Become part of the audience; `hidden`: without counting as here. Raises Conflict where the session is
        closed."""
        await self._record(seat, Draft(kind=RecordKind.JOINED, at=self._clock(), member=seat.member.number))
        if not hidden:
            await self.here(seat)

    async def leave(self, seat: Seat) -> None:
        """Leave the audience; joining again is possible. Raises Conflict for the owner, who is always part of it."""
        if seat.member.number == OWNER:
            raise Conflict("Whoever began a chat cannot leave it. Close it in Liveletter instead.")
        await self._record(seat, Draft(kind=RecordKind.LEFT, at=self._clock(), member=seat.member.number))

    async def say(self, seat: Seat, *, client_id: str, text: str, received: str | None = None) -> tuple[Record, bool]:
        """Say something once: the same id again gives the same record, and False.

        `received`: what it was taken from, where that was more, such as a mail with all that it quotes.

        Raises BadRequest, TooLarge, TooMany, Conflict.
        """
        draft = self._said(client_id, text, member=seat.member.number, received=received)
        self._rates.take(f"{seat.session.id}/{seat.member.number}", self._clock(), _FAST)
        store = await self._stores.find(seat.session.id)
        added = await store.add(session_id=seat.session.id, draft=draft)
        return await self._tell(seat.session.id, seat.session.owner_id, added)

    async def say_by_link(self, session_id: str, token: str, *, client_id: str, text: str) -> tuple[Record, bool]:
        """The same by whoever's link it is. Raises Unknown as well, where it is nobody's."""
        if is_mail_link(token):
            return await self.say(await self.seat(session_id, token), client_id=client_id, text=text)
        draft = self._said(client_id, text)
        token_hash = digest(token)
        self._rates.take(f"{session_id}/{token_hash}", self._clock(), _FAST)
        store = await self._stores.find(session_id)
        added = await store.say(session_id=session_id, token_hash=token_hash, draft=draft)
        return await self._tell(session_id, added.owner_id, added)

    def _said(self, client_id: str, text: str, *, member: int = 0, received: str | None = None) -> Draft:
        taken = texts.received_text(text, limit=self._limits.message_bytes)
        processed = texts.processed_text(taken)
        return Draft(
            kind=RecordKind.SAID,
            at=self._clock(),
            member=member,
            client_id=texts.client_id(client_id),
            received=taken if received is None else received,
            processed=processed,
            sent=processed,
        )

    async def _tell(self, session_id: str, owner_id: str, added: Added) -> tuple[Record, bool]:
        if added.record is None:
            raise AssertionError("A message always has a record")
        if added.fresh:
            await self._announcer.tell_of(session_id, owner_id, RecordAdded(session_id, added.record))
            self._on_said()
        return added.record, added.fresh

    async def history(self, seat: Seat, *, since: int, limit: int | None = None) -> tuple[Record, ...]:
        """Records above a number, oldest first. Raises NotAllowed where the member has not joined."""
        self._require_joined(seat)
        if not 0 <= since <= HIGHEST:
            raise BadRequest("A record's number is 0 or above.")
        page = self._limits.history_page if limit is None else limit
        if not 1 <= page <= self._limits.history_page:
            raise BadRequest(f"A page of history has 1 to {self._limits.history_page} records.")
        store = await self._stores.find(seat.session.id)
        return await store.records(session_id=seat.session.id, since=since, limit=page)

    async def seen(self, seat: Seat, number: int) -> int:
        """The member has proven to have all records up to a number; returns how many deliveries that adds."""
        self._require_joined(seat)
        if not 0 <= number <= HIGHEST:
            raise BadRequest("A record's number is 0 or above.")
        if number <= seat.member.seen_number:
            return 0
        store = await self._stores.find(seat.session.id)
        added = await store.seen(session_id=seat.session.id, number=seat.member.number, up_to=number, at=self._clock())
        if added and seat.member.number != OWNER:
            await self._announcer.tell_owner(seat.session, SessionChanged(seat.session.id))
        return added

    async def typing(self, seat: Seat) -> None:
        """Tell the others that the member is typing: not of one who does not count as here, nor of an owner whose
        presence is not shown."""
        self._require_joined(seat)
        if not is_here(seat.member, self._clock()):
            return
        if seat.member.number == OWNER and seat.session.presence is not OwnerPresence.SHOWN:
            return
        self._rates.take(f"{seat.session.id}/{seat.member.number}/t", self._clock(), "You are typing very fast.")
        await self._announcer.tell(seat.session, Typing(seat.session.id, seat.member.number))

    async def audience(self, seat: Seat) -> Audience:
        """Everybody as this member may see them."""
        store = await self._stores.find(seat.session.id)
        snapshot = await store.snapshot(session_id=seat.session.id)
        return audience(snapshot, to=seat.member.number, now=self._clock(), answering=self._limits.answering_seconds)

    async def here(self, seat: Seat) -> None:
        """A sign of life: the member counts as here for a while."""
        now = self._clock()
        store = await self._stores.find(seat.session.id)
        came = await store.here(
            session_id=seat.session.id,
            number=seat.member.number,
            now=now,
            until=now + self._limits.lease_seconds,
        )
        if came:
            await self._announcer.tell(seat.session, PresenceChanged(seat.session.id, seat.member.number))

    async def gone(self, seat: Seat) -> None:
        """The member's last connection to this process has ended."""
        store = await self._stores.find(seat.session.id)
        if await store.gone(session_id=seat.session.id, number=seat.member.number, now=self._clock()):
            notice = PresenceChanged(seat.session.id, seat.member.number, gone=True)
            await self._announcer.tell(seat.session, notice)

    async def stop_mails(self, seat: Seat, *, stopped: bool) -> None:
        """The member wants no mails from this session, or wants them again."""
        if not seat.session.recorded:
            raise Conflict("This chat sends no mails.")
        await self._absent.stop_mails(session_id=seat.session.id, number=seat.member.number, stopped=stopped)
        await self._announcer.tell(seat.session, SessionChanged(seat.session.id))

    async def _record(self, seat: Seat, draft: Draft) -> None:
        store = await self._stores.find(seat.session.id)
        added = await store.add(session_id=seat.session.id, draft=draft)
        if added.fresh and added.record is not None:
            await self._announcer.tell(seat.session, RecordAdded(seat.session.id, added.record))

    def _require_joined(self, seat: Seat) -> None:
        if not seat.member.in_audience:
            raise NotAllowed("Join the chat to read it.")
