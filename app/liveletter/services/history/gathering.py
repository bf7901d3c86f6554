"""What of the archive a choice means: the mails and chat messages that may go along to one person."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import NotFound
from liveletter.domain.history import HistoryOrder, HistoryScope
from liveletter.domain.history_rules import (
    EVER,
    brings_history,
    going_on,
    has_passed,
    ids_of,
    passed_between,
    span,
    thread_of,
)
from liveletter.domain.mail import Flag, FolderRole, MailDigest
from liveletter.domain.outbox import OutgoingKind
from liveletter.domain.people import Person
from liveletter.ports import ChatStore, Clock, MailStore, OutboxStore, PeopleStore
from liveletter.services.history.bodies import Bodies
from liveletter.services.history.parties import Parties, mail_address

# What lies only here is unfinished, unwanted or thrown away.
_KEPT_BACK = frozenset({FolderRole.DRAFTS, FolderRole.JUNK, FolderRole.TRASH})
_BATCH = 100  # mails looked at without a pause for others
_LATEST = 500  # messages looked at first for where a chat began

Mails = dict[int, MailDigest]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What may go along."""

    mails: Mails
    chats: Sequence[ChatMessage]


class Gathering:
    """Reads the archive; nothing is chosen that did not pass between the user and the person."""

    def __init__(
        self,
        *,
        mails: MailStore,
        chats: ChatStore,
        outbox: OutboxStore,
        parties: Parties,
        bodies: Bodies,
        clock: Clock,
    ) -> None:
        self._mails = mails
        self._chats = chats
        self._outbox = outbox
        self._parties = parties
        self._bodies = bodies
        self._clock = clock

    async def gather(self, order: HistoryOrder, person: Person) -> Gathered:
        """What the order's scope means, before single items are struck out."""
        if order.choice.scope is HistoryScope.NOTHING:
            return Gathered({}, ())
        if order.choice.scope is not HistoryScope.THREAD:
            since, until = span(order.choice, self._clock.now())
            mails = await self._read(self._mails.exchanged(person.id, since, until))
            chats = self._chats.between(person.id, since, until)
        elif order.about:
            mails, chats = await self._thread(order.about, person)
        else:
            mails, chats = await self._going_on(person)
        found = await self._fit(mails, person) if order.choice.mails else {}
        return Gathered(found, [chat for chat in chats if _may_go(chat)] if order.choice.chats else ())

    async def _thread(self, about: str, person: Person) -> tuple[Mails, list[ChatMessage]]:
        """All that is connected with a mail; what somebody else wrote to both is found over who took part."""
        mails = await self._read(self._mails.exchanged(person.id, 0, EVER))
        mails |= await self._read(self._answered(about, mails))
        thread = thread_of(about, mails.values())
        tied = [mail for mail in mails.values() if mail.message_id in thread]
        for other in self._others(tied, person):
            mails |= await self._read(i for i in self._mails.exchanged_at(other) if i not in mails)
        thread = thread_of(about, self._passed(mails, person).values())
        chats = [chat for chat in self._chats.between(person.id, 0, EVER) if chat.about in thread]
        return {number: mail for number, mail in mails.items() if mail.message_id in thread}, chats

    async def _going_on(self, person: Person) -> tuple[Mails, list[ChatMessage]]:
        limit = _LATEST
        while len(chats := going_on(self._chats.latest(person.id, limit))) == limit:
            limit *= 2
        return await self._read(self._found(dict.fromkeys(chat.about for chat in chats if chat.about))), chats

    def _answered(self, about: str, known: Mails) -> list[int]:
        """The mails, whoever wrote them, that the mail and those of its thread answer."""
        thread = thread_of(about, known.values())
        first = self._found([about])
        return self._found(thread.union(*(ids_of(self._mails.digest(number)) for number in first)))

    def _found(self, message_ids: Iterable[str]) -> list[int]:
        found = (self._mails.by_message_id(message_id) for message_id in message_ids)
        return [number for number in found if number is not None and self._is_shown(number)]

    def _others(self, mails: Iterable[MailDigest], person: Person) -> list[Address]:
        """Who else took part openly: people of the address book, and others."""
        boxes = dict.fromkeys(box for mail in mails for box in (mail.sender, *mail.to, *mail.cc))
        addresses = dict.fromkeys(address for box in boxes if (address := mail_address(box)) is not None)
        return [one for one in addresses if one not in person.addresses and not self._parties.is_own(one)]

    async def _read(self, mail_ids: Iterable[int]) -> Mails:
        mails: Mails = {}
        for number in mail_ids:
            mails[number] = self._mails.digest(number)
            if len(mails) % _BATCH == 0:
                await asyncio.sleep(0)
        return mails

    async def _fit(self, mails: Mails, person: Person) -> Mails:
        """Those that passed between both, have left, lie where the user keeps things, and are here."""
        passed = self._passed(mails, person)
        waiting = (*self._outbox.waiting(), *self._outbox.stuck())
        unsent = {entry.key for entry in waiting if entry.kind is OutgoingKind.MAIL}
        roles: dict[int, FolderRole] = {}
        kept = []
        for count, (number, mail) in enumerate(passed.items()):
            if mail.message_id not in unsent and not self._is_kept_back(number, roles):
                kept.append(number)
            if count % _BATCH == 0:
                await asyncio.sleep(0)
        return {number: self._mails.digest(number) for number in await self._bodies.here(kept)}

    def _passed(self, mails: Mails, person: Person) -> Mails:
        sides = self._parties.sides(person)
        return {number: mail for number, mail in mails.items() if passed_between(mail, sides)}

    def _is_shown(self, mail_id: int) -> bool:
        return bool(self._mails.places(mail_id)) or self._mails.sent_along(mail_id) is not None

    def _is_kept_back(self, mail_id: int, roles: dict[int, FolderRole]) -> bool:
        """Whether the mail lies only where it is unfinished, unwanted or thrown away."""
        places = self._mails.places(mail_id)
        for folder_id, _, flags in places:
            if folder_id not in roles:
                roles[folder_id] = self._mails.folder(folder_id).role
            if roles[folder_id] not in _KEPT_BACK and Flag.DRAFT.value.lower() not in {flag.lower() for flag in flags}:
                return False
        return bool(places)


def _may_go(chat: ChatMessage) -> bool:
    """A message that links to an earlier conversation does not go along: it tells of another parcel."""
    return has_passed(chat) and not brings_history(chat.file, chat.body)


def require_person(people: PeopleStore, person_id: int) -> Person:
    """The person to whom something goes along. Raises NotFound."""
    if not person_id:
        raise NotFound("Choose the person first: what goes along is what passed with one person.")
    return people.person(person_id)
