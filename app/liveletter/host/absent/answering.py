"""Takes answers by mail into their session, and notes mails that came back.

The address that a member answers to is their right to speak: it is as long and as secret as their link, and it dies
with it. The From of an answer is not asked: people answer from an alias, from a telephone, through a forwarding that
breaks every proof of a sender; and whoever wants to forge it needs the address first. What is said is said under the
member's own name and mail address, which the session has known since they were invited.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator

import msgspec

from liveletter.domain.host_mail_id import read
from liveletter.host import texts
from liveletter.host.absent import incoming
from liveletter.host.absent.automatic import is_automatic, says_undelivered
from liveletter.host.absent.incoming import Attached, Incoming
from liveletter.host.absent.replies import new_text
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, Conflict, TooLarge, Unknown
from liveletter.host.files import Files
from liveletter.host.mail_links import MailLinks, Purpose
from liveletter.host.metrics import Metrics
from liveletter.host.model import Seat
from liveletter.host.storage.absent import AbsentStore
from liveletter.host.storage.saying import CLOSED
from liveletter.host.storage.store import PART
from liveletter.host.talk import Talk

_NO_ADDRESS = "This address does not lead to a chat, or not any more."
_LEFT = "You have left this chat. Open its page to join it again."


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """A mail as understood. `answer` is None for one that nobody wrote."""

    undelivered: bool
    answer: Incoming | None
    text: str = ""
    mark: str = ""  # the same for the same mail


def understood(raw: bytes, *, return_path: str) -> Read:
    """What to do with a mail; takes a while for a large one. Raises BadRequest."""
    mail = incoming.parsed(raw)
    if is_automatic(mail, return_path=return_path):
        return Read(undelivered=says_undelivered(mail), answer=None)
    answer = incoming.read(mail)
    named = answer.message_id.encode("utf-8", "replace") or raw
    return Read(
        undelivered=False,
        answer=answer,
        text=new_text(answer.new) if answer.new.strip() else "",
        mark=hashlib.sha256(named).hexdigest()[:48],
    )


class Answering:
    """What a mail server that brings mails is answered."""

    def __init__(
        self,
        *,
        talk: Talk,
        files: Files,
        store: AbsentStore,
        mail_links: MailLinks,
        domain: str,
        limits: Limits,
        metrics: Metrics,
    ) -> None:
        self._talk = talk
        self._files = files
        self._store = store
        self._mail_links = mail_links
        self._domain = domain
        self._limits = limits
        self._metrics = metrics

    async def addressee(self, address: str) -> tuple[Purpose, Seat]:
        """Whom a mail is from, by the address it goes to. Raises Unknown, Conflict."""
        local, _, domain = address.rpartition("@")
        if domain.lower() != self._domain:
            raise Unknown(_NO_ADDRESS)
        try:
            purpose, seat = await self._mail_links.addressee(local)
        except Unknown:
            raise Unknown(_NO_ADDRESS) from None
        if purpose is Purpose.REPLY and seat.session.closed is not None:
            raise Conflict(CLOSED)
        if purpose is Purpose.REPLY and not seat.member.in_audience:
            raise Conflict(_LEFT)
        return purpose, seat

    async def take(self, address: str, raw: bytes, *, return_path: str) -> None:
        """Take a mail in; the same one again changes nothing. Raises HostError where it is refused."""
        purpose, seat = await self.addressee(address)
        found = await asyncio.to_thread(understood, raw, return_path=return_path)
        if purpose is Purpose.BOUNCE:
            await self._came_back(seat, found)
        elif found.answer is None:
            self._metrics.answers.labels("dropped").inc()
        else:
            await self._say(seat, found.answer, found.text, client_id=f"mail.{found.mark}")

    async def _came_back(self, seat: Seat, found: Read) -> None:
        if found.undelivered:
            await self._store.bounced(session_id=seat.session.id, number=seat.member.number)
        self._metrics.answers.labels("bounced" if found.undelivered else "dropped").inc()

    async def _say(self, seat: Seat, answer: Incoming, text: str, *, client_id: str) -> None:
        """Share what was attached, then say what was written; a mail that comes twice does neither twice."""
        texts.received_text(text, limit=self._limits.message_bytes)  # refused before anything is shared
        await self._talk.seen(seat, self._read_up_to(seat, answer))
        await self._store.bounced(session_id=seat.session.id, number=seat.member.number, came_back=False)
        left_out = []
        for number, one in enumerate(answer.files):
            if not await self._share(seat, f"{client_id}.{number}", one):
                left_out.append(one.name)
        if text or left_out or not answer.files:
            said = "\n".join([*([text] if text else []), *(f"📎 {name}" for name in left_out)])
            received = _cut(answer.full, self._limits.answer_text_bytes)
            await self._talk.say(seat, client_id=client_id, text=said, received=received)
        self._metrics.answers.labels("taken").inc()

    async def _share(self, seat: Seat, client_id: str, file: Attached) -> bool:
        """Whether there was room for a file; where not, it is named at least."""
        self._files.admit(seat, None)
        try:
            await self._files.share(seat, client_id=client_id, name=file.name, claim=file.type, data=_parts(file.data))
        except (TooLarge, Conflict, BadRequest):
            return False
        return True

    def _read_up_to(self, seat: Seat, answer: Incoming) -> int:
        """Whoever answers a mail of ours has what it told."""
        told = [told for one in answer.answers if (told := read(one.strip("<>"))) is not None]
        key = self._mail_links.key(seat.session.id, seat.member.number)
        own = (seat.session.id, seat.member.number)
        found = [one.up_to for one in told if (one.uuid, one.member) == own and one.is_sealed(key)]
        return max(found, default=0)


async def _parts(data: bytes) -> AsyncIterator[bytes]:
    """A little at a time: the host has others to serve in between."""
    for start in range(0, len(data), PART):
        yield data[start : start + PART]


def _cut(text: str, limit: int) -> str:
    return text.encode("utf-8", "replace")[:limit].decode("utf-8", "ignore")
