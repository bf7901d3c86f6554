"""Open sessions: whoever has the open link names a mail address, confirms it by a code, and becomes a member.

No answer tells whether an address is known here: a code goes to whatever address is named, and only who brings it back
learns how they stand to the chat.
"""

from collections.abc import Callable

import msgspec

from liveletter.catalogues import Catalogue
from liveletter.domain.discreet import discreet
from liveletter.host import texts
from liveletter.host.announcing import Announcer
from liveletter.host.buckets import Buckets
from liveletter.host.code_mails import confirmation_mail
from liveletter.host.config import HostConfig
from liveletter.host.errors import Conflict, NotAllowed, Unavailable, Unknown
from liveletter.host.hub.notices import RecordAdded, SessionChanged
from liveletter.host.mailing import Mailer
from liveletter.host.model import OWNER, Newcomer, Seat, Session
from liveletter.host.storage.codes import WRONG_CODE
from liveletter.host.storage.reading import NO_LINK
from liveletter.host.storage.stores import Store, Stores
from liveletter.host.talk import Talk
from liveletter.host.tokens import digest, new_code, new_token

_CHARS = 128  # of a link's token, and of what is typed for a code
_TOO_MANY = "Too many codes were asked for."


@discreet("token")
class Door(msgspec.Struct, frozen=True, kw_only=True):
    """An open session, as the holder of its link may know it."""

    session: Session
    sender: str
    token: str


class Opening:
    """The use cases of coming in. `mailer` is None where the host sends no mail."""

    def __init__(
        self,
        *,
        stores: Stores,
        talk: Talk,
        announcer: Announcer,
        mailer: Mailer | None,
        config: HostConfig,
        clock: Callable[[], float],
    ) -> None:
        self._stores = stores
        self._talk = talk
        self._announcer = announcer
        self._mailer = mailer
        self._config = config
        self._clock = clock
        self._per_address = Buckets(*config.limits.codes)
        self._per_client = Buckets(*config.limits.codes_per_client)
        self._per_session = Buckets(*config.limits.codes_per_session)

    async def door(self, session_id: str, token: str) -> Door:
        """Where an open link leads; changes nothing. Raises Unknown in the same words, whatever is wrong."""
        store = await self._store(session_id, token)
        session = await store.doors.open_session(session_id=session_id, token_hash=digest(token))
        seat = await store.seat_of(session_id=session_id, number=OWNER)
        return Door(session=session, sender=seat.member.name, token=token)

    async def send_code(self, door: Door, address: str, *, client: str, catalogue: Catalogue) -> str:
        """Mail a code to an address; returns the address as it is understood.

        Raises BadRequest, Conflict, TooMany, Unavailable.
        """
        address = texts.mail_address(address)
        if door.session.closed is not None:
            raise Conflict("This chat is closed.")
        if self._mailer is None:
            raise Unavailable("This host sends no mail just now.")
        now, limits = self._clock(), self._config.limits
        self._per_client.take(client, now, _TOO_MANY)
        self._per_address.take(f"{door.session.id} {address}", now, _TOO_MANY)
        self._per_session.take(door.session.id, now, _TOO_MANY)
        code = new_code()
        store = await self._store(door.session.id, door.token)
        await store.doors.put_code(
            session_id=door.session.id,
            address=address,
            code_hash=digest(f"{door.session.id} {address} {code}"),
            expires=now + limits.code_seconds,
            tries=limits.code_tries,
        )
        await self._mailer.send(
            confirmation_mail(
                sender=self._config.sender,
                recipient=address,
                code=code,
                owner=door.session.owner_address,
                minutes=int(limits.code_seconds // 60),
                catalogue=catalogue,
            ),
            sender=self._config.sender,
            recipient=address,
        )
        return address

    async def enter(self, door: Door, *, address: str, code: str, name: str) -> tuple[Seat, str]:
        """The seat of whoever brings the code back, joined, and the token of their own link.

        Raises BadRequest, NotAllowed, Conflict, Unknown.
        """
        address = texts.mail_address(address)
        shown = texts.name_for(address, name, limit=self._config.limits.name_chars)
        session_id, now = door.session.id, self._clock()
        store = await self._store(session_id, door.token)
        typed = "".join(code.split())[:_CHARS]
        code_hash = digest(f"{session_id} {address} {typed}")
        if not await store.doors.take_code(session_id=session_id, address=address, code_hash=code_hash, now=now):
            raise NotAllowed(WRONG_CODE)
        token = new_token()
        admitted = await store.doors.admit(
            session_id=session_id,
            token_hash=digest(door.token),
            newcomer=Newcomer(address=address, name=shown, token_hash=digest(token)),
            at=now,
            limit=self._config.limits.members,
        )
        await self._announcer.tell(door.session, RecordAdded(session_id, admitted.record))
        await self._announcer.tell(door.session, SessionChanged(session_id))
        seat = Seat(session=door.session, member=admitted.member)
        await self._talk.join(seat)
        return await self._talk.again(seat), token

    async def drop_old_codes(self) -> None:
        """Forget the codes that are too old, owners' too, and with them who asked for one."""
        for store in (self._stores.kept, self._stores.memory):
            await store.doors.drop_codes(now=self._clock())

    async def _store(self, session_id: str, token: str) -> Store:
        if len(token) > _CHARS:
            raise Unknown(NO_LINK)
        try:
            return await self._stores.find(texts.session_id(session_id))
        except Unknown:
            raise Unknown(NO_LINK) from None
