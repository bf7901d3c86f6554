"""Makes the bundle that goes along (MISSION B4)."""

import asyncio
from collections.abc import Sequence

from liveletter.domain.errors import MailError
from liveletter.domain.history import CHAT_WORDS, Bundle, BundledChat, BundledMail, HistoryOrder, Party
from liveletter.domain.history_rules import readable_size
from liveletter.domain.history_text import counted, summary_text
from liveletter.domain.people import Person
from liveletter.ports import HistoryBundles, MailStore, PeopleStore, WishStore
from liveletter.services.history.choosing import HistoryChooser
from liveletter.services.history.chosen import ChosenChat, ChosenMail
from liveletter.services.history.gathering import require_person
from liveletter.services.history.limits import LARGEST, Limits
from liveletter.services.history.parties import Parties, mail_address

_TOO_LARGE = (
    "The earlier conversation is too large: it has {size}, and {whose} takes at most {limit}. Leave out "
    "attachments, or let less go along."
)
_MORE = (
    "The earlier conversation is too large: it has more than {size}, and {whose} takes at most {limit}. Leave out "
    "attachments, or let less go along."
)


class HistoryBundler:
    """Bundles what was chosen."""

    def __init__(
        self,
        *,
        chooser: HistoryChooser,
        mails: MailStore,
        people: PeopleStore,
        wishes: WishStore,
        parties: Parties,
        bundles: HistoryBundles,
        limits: Limits,
    ) -> None:
        self._chooser = chooser
        self._mails = mails
        self._people = people
        self._wishes = wishes
        self._parties = parties
        self._bundles = bundles
        self._limits = limits

    async def build(
        self, order: HistoryOrder, made_at: float, *, by_mail: bool, account_id: int = 0, beside: int = 0
    ) -> tuple[Bundle, bytes]:
        """The bundle and its bytes (none where nothing goes along), for a message that is sent now: the choice is
        remembered for this person. `account_id`: of the mail; `beside`: bytes of what else is attached to it. Raises
        NotFound, and MailError where the way does not take that much, or no files at all."""
        bundle = await self.bundle(order, made_at)
        raw = b""
        if bundle.mails or bundle.chats:
            raw = await asyncio.to_thread(self._bundles.write, bundle)
            await self._require_room(order, len(raw) + beside, by_mail=by_mail, account_id=account_id)
        self._wishes.set_history(order.person_id, order.choice)
        return bundle, raw

    async def bundle(self, order: HistoryOrder, made_at: float) -> Bundle:
        """What was chosen, without Bcc, and without attachments that stay behind. Raises NotFound, and MailError where
        it is larger than any way takes."""
        chosen = await self._chooser.items(order)
        mails = [one for one in chosen if isinstance(one, ChosenMail)]
        chats = tuple(one.chat for one in chosen if isinstance(one, ChosenChat))
        person = require_person(self._people, order.person_id) if chosen else Person(order.person_id, "")
        uris = _shown(mails, chats)
        return Bundle(
            sender=self._own_party(uris),
            recipient=_party_of(person, mails, uris),
            made_at=made_at,
            mails=await self._fitted(mails),
            chats=chats,
        )

    def summary(self, bundle: Bundle) -> str:
        """The bundle in plain text, for the body of the mail that it is attached to."""
        found = {mail.message_id: self._mails.by_message_id(mail.message_id) for mail in bundle.mails}
        digests = {name: self._mails.digest(number) for name, number in found.items() if number is not None}
        return summary_text(bundle, digests)

    async def _fitted(self, mails: Sequence[ChosenMail]) -> tuple[BundledMail, ...]:
        fitted: list[BundledMail] = []
        size = 0
        for mail in mails:
            raw = self._mails.raw(mail.mail_id)
            if raw is None:
                continue
            fit, left_out = await asyncio.to_thread(self._bundles.fit_mail, raw, mail.without)
            size += len(fit)
            if size > LARGEST:
                raise _too_large(size, LARGEST, "Liveletter itself", at_least=True)
            fitted.append(BundledMail(mail.digest.message_id, fit, left_out))
        return tuple(fitted)

    async def _require_room(self, order: HistoryOrder, size: int, *, by_mail: bool, account_id: int) -> None:
        limit = await self._limits.of(order, by_mail=by_mail, account_id=account_id)
        if limit.refused:
            raise MailError(limit.trouble)
        if limit.size and size > limit.size:
            raise _too_large(size, limit.size, limit.of)
        if size > LARGEST:
            raise _too_large(size, LARGEST, "Liveletter itself")

    def _own_party(self, uris: Sequence[str]) -> Party:
        """The user, with the addresses that the items show: which others they have is told to nobody."""
        return Party(self._parties.own_name(), self._parties.own_among(uris))


def _party_of(person: Person, mails: Sequence[ChosenMail], uris: Sequence[str]) -> Party:
    """The person, by the name that they give themselves: what the user calls them is the user's own affair."""
    known = {address.uri for address in person.addresses}
    shown = tuple(uri for uri in dict.fromkeys(uris) if uri in known)
    senders = (mail.digest.sender for mail in reversed(mails))
    names = (sender.name for sender in senders if sender.name and mail_address(sender) in person.addresses)
    return Party(next(names, "") or next((uri.partition(":")[2] for uri in shown), ""), shown)


def _shown(mails: Sequence[ChosenMail], chats: Sequence[BundledChat]) -> list[str]:
    """The URIs that can be read in what goes along: no blind copies."""
    boxes = (box for mail in mails for box in (mail.digest.sender, *mail.digest.to, *mail.digest.cc))
    found = [address.uri for box in boxes if (address := mail_address(box)) is not None]
    return found + [uri for chat in chats for uri in (chat.sender, chat.recipient)]


def _too_large(size: int, limit: int, whose: str, *, at_least: bool = False) -> MailError:
    words = _MORE if at_least else _TOO_LARGE
    return MailError(words.format(size=readable_size(size), whose=whose, limit=readable_size(limit)))


def history_words(bundle: Bundle) -> str:
    """What a chat message says of the file that it links to; the link follows."""
    return f"{CHAT_WORDS}: {counted(len(bundle.mails), len(bundle.chats))}"
