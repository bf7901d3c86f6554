"""An earlier conversation that came along: looked at, then filed (MISSION B7)."""

import asyncio
from collections.abc import Iterable, Iterator, Sequence

from liveletter.domain.errors import MailError
from liveletter.domain.history import HistoryOffer, Standing
from liveletter.domain.mail_threads import thread_of_mail
from liveletter.events import EventBus, MailsChanged, PeopleChanged
from liveletter.ports import ChatStore, HistoryBundles, MailStore, Together
from liveletter.services.history.claims import Claim, ClaimedChat, ClaimedMail
from liveletter.services.history.comparing import Compared, Comparison
from liveletter.services.history.parcels import NONE_HERE, Parcel, Parcels

_TO_FILE = frozenset({Standing.NEW, Standing.CLAIMED})
_ITEMS, _BYTES = 50, 2 * 1024 * 1024  # at most so much in one transaction: others want to write too


class HistoryReceiver:
    """Files what is new in a bundle, once, marked as its sender's claim.

    It teaches no address and no name, raises no notice, and nothing in it counts as unread.
    """

    def __init__(
        self,
        *,
        together: Together,
        mails: MailStore,
        chats: ChatStore,
        parcels: Parcels,
        comparison: Comparison,
        bundles: HistoryBundles,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._mails = mails
        self._chats = chats
        self._parcels = parcels
        self._comparison = comparison
        self._bundles = bundles
        self._bus = bus

    async def inspect(self, *, mail_id: int = 0, chat_id: int = 0) -> HistoryOffer:
        """What is inside, held against the archive. Raises MailError, ServerError, NotFound."""
        parcel = await self._parcel(mail_id, chat_id)
        compared = await self._compare(parcel)
        return _offer(parcel, compared, filed=not _to_file(compared))

    async def file(self, *, mail_id: int = 0, chat_id: int = 0) -> HistoryOffer:
        """File what is new in it; the answer tells how each item stood before. Doing it again files nothing more.
        Raises MailError, ServerError, NotFound, ArchiveError (then what was filed stays, and the rest can be)."""
        parcel = await self._parcel(mail_id, chat_id)
        compared = await self._compare(parcel)
        touched: set[int] = set()
        try:
            for batch in _batches(_to_file(compared)):
                touched |= self._file_batch(batch, parcel)
                await asyncio.sleep(0)
        finally:
            self._tell(touched, parcel)
        return _offer(parcel, compared, filed=True)

    async def _parcel(self, mail_id: int, chat_id: int) -> Parcel:
        if mail_id:
            return await self._parcels.of_mail(mail_id)
        if chat_id:
            return await self._parcels.of_chat(chat_id)
        raise MailError(NONE_HERE)

    async def _compare(self, parcel: Parcel) -> Compared:
        return await self._comparison.compare(parcel, await asyncio.to_thread(self._bundles.read, parcel.raw))

    def _file_batch(self, claims: Iterable[Claim], parcel: Parcel) -> set[int]:
        """File these together; the ids of the mails that are new, or that have more chats now."""
        with self._together():
            touched = [self._file(claim, parcel) for claim in claims]
        return {number for number in touched if number is not None}

    def _file(self, claim: Claim, parcel: Parcel) -> int | None:
        if isinstance(claim, ClaimedMail):
            return self._mails.file_along(claim.raw, claim.digest, by=parcel.address, at=parcel.at)
        return self._file_chat(claim, parcel)

    def _file_chat(self, claim: ClaimedChat, parcel: Parcel) -> int | None:
        chat = claim.chat
        filed = self._chats.file_along(claim.account_id, parcel.person.id, chat, by=parcel.address, at=parcel.at)
        if filed is None or not chat.about:
            return None
        if not chat.peer.startswith("mailto:"):
            self._chats.note_thread(chat.peer, thread_of_mail(chat.about), chat.about)
        return self._mails.by_message_id(chat.about)

    def _tell(self, mail_ids: set[int], parcel: Parcel) -> None:
        if mail_ids:
            self._bus.publish(MailsChanged(tuple(sorted(mail_ids))))
        self._bus.publish(PeopleChanged((parcel.person.id,) if parcel.person.id else ()))


def _offer(parcel: Parcel, compared: Compared, *, filed: bool) -> HistoryOffer:
    return HistoryOffer(
        sender=parcel.person.name,
        sender_address=parcel.address.value,
        at=parcel.at,
        items=tuple(claim.item for claim in compared.claims),
        filed=filed,
        left_out=compared.left_out,
    )


def _to_file(compared: Compared) -> list[Claim]:
    return [claim for claim in compared.claims if claim.item.standing in _TO_FILE]


def _batches(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    batch: list[Claim] = []
    size = 0
    for claim in claims:
        if batch and (len(batch) >= _ITEMS or size + claim.item.size > _BYTES):
            yield batch
            batch, size = [], 0
        batch.append(claim)
        size += claim.item.size
    if batch:
        yield batch
