"""An earlier conversation that was sent along, held against the user's own archive (MISSION B7)."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import IncomingChat
from liveletter.domain.errors import AddressError
from liveletter.domain.history import (
    Bundle,
    BundledChat,
    BundledMail,
    HistoryFile,
    HistoryItem,
    Standing,
    chat_key,
    mail_key,
)
from liveletter.domain.history_rules import (
    EVER,
    SLACK,
    Sides,
    can_be_true,
    is_third_party,
    own_message_id,
    title,
)
from liveletter.domain.mail import MailDigest
from liveletter.ports import ChatStore, HistoryBundles, Letters, MailStore
from liveletter.services.history.claims import Claim, ClaimedChat, ClaimedMail
from liveletter.services.history.parcels import Parcel
from liveletter.services.history.parties import Parties
from liveletter.services.history.recognising import ChatRecognition, MailRecognition


@dataclass(frozen=True, slots=True)
class Compared:
    """What of a bundle can be true, oldest first, each with its standing; and how much cannot."""

    claims: tuple[Claim, ...]
    left_out: int


class Comparison:
    """Takes nothing for granted: what cannot belong to a conversation with the sender is left out."""

    def __init__(
        self,
        *,
        mails: MailStore,
        chats: ChatStore,
        parties: Parties,
        letters: Letters,
        bundles: HistoryBundles,
    ) -> None:
        self._chats = chats
        self._parties = parties
        self._letters = letters
        self._bundles = bundles
        self._known_mails = MailRecognition(mails=mails, letters=letters, bundles=bundles)

    async def compare(self, parcel: Parcel, bundle: Bundle) -> Compared:
        """Give each item its standing."""
        sides = self._parties.sides(parcel.person)
        mails: dict[str, Claim] = {}
        for mail in bundle.mails:
            claim = await self._mail(mail, parcel, sides)
            if claim is not None:
                mails.setdefault(claim.item.key, claim)
            await asyncio.sleep(0)
        chats = list(self._chat_claims(parcel, bundle))
        claims = sorted([*mails.values(), *chats], key=lambda one: (one.item.at, not one.item.is_mail))
        return Compared(tuple(claims), len(bundle.mails) + len(bundle.chats) - len(claims))

    async def _mail(self, mail: BundledMail, parcel: Parcel, sides: Sides) -> ClaimedMail | None:
        read = self._letters.digest(mail.raw, complete=True)
        digest = replace(read, message_id=own_message_id(read.message_id, mail.message_id), sender_vouched=False)
        if not can_be_true(digest, sides) or (digest.date or 0) > parcel.at + SLACK:
            return None
        known = await self._known_mails.standing(digest, mail)
        by_user = digest.sender.address.lower() in sides.own
        item = HistoryItem(
            key=mail_key(digest.message_id),
            is_mail=True,
            at=parcel.at if digest.date is None else digest.date,
            outgoing=by_user,
            writer=self._parties.writer(digest, parcel.person),
            title=digest.subject,
            size=len(mail.raw),
            third_party=is_third_party(digest, sides),
            files=self._files(digest, mail.raw),
            standing=known or (Standing.CLAIMED if by_user else Standing.NEW),
        )
        return ClaimedMail(item, mail.raw, digest, mail.left_out)

    def _files(self, digest: MailDigest, raw: bytes) -> tuple[HistoryFile, ...]:
        found = self._bundles.attachments(raw) if digest.has_attachments else ()
        key = mail_key(digest.message_id)
        return tuple(HistoryFile(f"{key}#{one.part}", one.name, one.type, one.size) for one in found)

    def _chat_claims(self, parcel: Parcel, bundle: Bundle) -> Iterator[ClaimedChat]:
        seen: set[tuple[bool, str]] = set()
        possible: list[tuple[int, IncomingChat]] = []
        for chat in bundle.chats:
            placed = self._placed(chat, parcel)
            if placed is not None and (placed[1].outgoing, chat.key) not in seen:
                seen.add((placed[1].outgoing, chat.key))
                possible.append(placed)
        own = self._chats.between(parcel.person.id, 0, EVER) if parcel.person.id else []
        known = ChatRecognition(own).standings([chat for _, chat in possible])
        for (account_id, seen_here), standing in zip(possible, known, strict=True):
            yield ClaimedChat(self._chat_item(seen_here, standing, parcel), account_id, seen_here)

    def _placed(self, chat: BundledChat, parcel: Parcel) -> tuple[int, IncomingChat] | None:
        """A message seen from here, by the account that it belongs to; None where it did not pass between the user and
        the sender."""
        try:
            sender, recipient = _address(chat.sender), _address(chat.recipient)
        except (AddressError, ValueError):
            return None
        theirs = {*parcel.person.addresses, parcel.address}
        outgoing = sender not in theirs
        own, peer = (sender, recipient) if outgoing else (recipient, sender)
        account = self._parties.account_of(own)
        if account is None or peer not in theirs or not 0 < chat.at <= parcel.at + SLACK:
            return None
        return account.id, IncomingChat(
            peer=peer.value if peer.kind is AddressKind.XMPP else peer.uri,
            outgoing=outgoing,
            body=chat.body,
            at=chat.at,
            origin_id=chat.key,
            about=chat.about,
            subject=chat.subject,
            delayed=True,
            file=chat.file,
        )

    def _chat_item(self, chat: IncomingChat, known: Standing | None, parcel: Parcel) -> HistoryItem:
        return HistoryItem(
            key=chat_key(chat.origin_id),
            is_mail=False,
            at=chat.at,
            outgoing=chat.outgoing,
            writer=(self._parties.own_name() if chat.outgoing else parcel.person.name) or chat.peer,
            title=title(chat.body),
            size=len(chat.body.encode("utf-8", "replace")),
            standing=known or (Standing.CLAIMED if chat.outgoing else Standing.NEW),
        )


def _address(uri: str) -> Address:
    """Raises AddressError, and ValueError for a kind that is none."""
    scheme, _, value = uri.partition(":")
    return Address.parse(AddressKind(scheme), value)
