"""What the mails to absent members carry: a link of their own, and addresses to which they are answered.

Of the link in the letter the host keeps a hash alone, so it cannot write it into a mail. A mail link is derived with
the host's secret from session, member and that hash instead: it dies when the link is renewed or the seat is taken
away. The owner, who has no link, gets one the same way; it opens that one session.
"""

import base64
import re
import uuid
from collections.abc import Callable
from enum import StrEnum

from liveletter.domain.host_mail_id import HostMailId
from liveletter.host.errors import Unknown
from liveletter.host.model import Seat
from liveletter.host.storage.absent import AbsentStore
from liveletter.host.storage.reading import NO_LINK
from liveletter.host.tokens import same, sealed

_PAGE_CHARS = 48  # hexadecimal: 192 bits
_MAIL_BYTES = 16
_MAIL_CHARS = 26  # of base 32, for 16 bytes
_PAGE = re.compile(r"([1-9][0-9]{0,5})\.([0-9a-f]{48})")
_LOCAL = re.compile(r"(reply|bounce)\+([a-z2-7]{26})([a-z2-7]{26})([1-9][0-9]{0,4})")


class Purpose(StrEnum):
    """What an address of the host is for."""

    REPLY = "reply"
    BOUNCE = "bounce"


def is_mail_link(token: str) -> bool:
    """Whether a token has the form of those in mails; the letter's own never have it."""
    return "." in token


class MailLinks:
    """Makes and reads them. `secret` is asked each time: it is known only after the host has started."""

    def __init__(self, *, store: AbsentStore, secret: Callable[[], str]) -> None:
        self._store = store
        self._secret = secret

    def message_id(self, seat: Seat, up_to: int, *, domain: str) -> str:
        """That of the mail which tells a member of the records up to one: by it programs know what they have."""
        session_id, number = seat.session.id, seat.member.number
        written = HostMailId(session_id, number, up_to).written(self.key(session_id, number), domain)
        return f"<{written}>"

    def key(self, session_id: str, number: int) -> str:
        """By which the mails to a member are sealed: told to this member's programs alone."""
        return sealed(self._secret(), "mails", session_id, str(number))

    async def page(self, session_id: str, number: int) -> str:
        """The token of a member's page link. Raises Unknown."""
        _, token_hash = await self._store.seat(session_id=session_id, number=number)
        return f"{number}.{self._page_seal(session_id, number, token_hash)}"

    async def seat(self, session_id: str, token: str) -> Seat:
        """Whose page link it is. Raises Unknown."""
        found = _PAGE.fullmatch(token)
        if found is None:
            raise Unknown(NO_LINK)
        seat, token_hash = await self._known(session_id, int(found[1]))
        if not same(found[2], self._page_seal(session_id, seat.member.number, token_hash)):
            raise Unknown(NO_LINK)
        return seat

    async def local_part(self, purpose: Purpose, session_id: str, number: int) -> str:
        """What stands before the @ of a member's address at the host: at most 64 characters. Raises Unknown."""
        _, token_hash = await self._store.seat(session_id=session_id, number=number)
        named = _base32(uuid.UUID(session_id).bytes)
        return f"{purpose}+{named}{self._mail_seal(purpose, session_id, number, token_hash)}{number}"

    async def addressee(self, local_part: str) -> tuple[Purpose, Seat]:
        """Whose address it is, and what for; capitals and small letters alike. Raises Unknown."""
        found = _LOCAL.fullmatch(local_part.lower())
        if found is None:
            raise Unknown(NO_LINK)
        purpose, session_id = Purpose(found[1]), _session_id(found[2])
        seat, token_hash = await self._known(session_id, int(found[4]))
        if not same(found[3], self._mail_seal(purpose, session_id, seat.member.number, token_hash)):
            raise Unknown(NO_LINK)
        return purpose, seat

    async def _known(self, session_id: str, number: int) -> tuple[Seat, str]:
        try:
            return await self._store.seat(session_id=session_id, number=number)
        except Unknown:
            raise Unknown(NO_LINK) from None

    def _page_seal(self, session_id: str, number: int, token_hash: str) -> str:
        return sealed(self._secret(), "page", session_id, str(number), token_hash)[:_PAGE_CHARS]

    def _mail_seal(self, purpose: Purpose, session_id: str, number: int, token_hash: str) -> str:
        seal = sealed(self._secret(), purpose, session_id, str(number), token_hash)
        return _base32(bytes.fromhex(seal)[:_MAIL_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=").lower()


def _session_id(text: str) -> str:
    padding = "=" * (-_MAIL_CHARS % 8)
    return str(uuid.UUID(bytes=base64.b32decode(text.upper() + padding)))
