"""What goes along with a message, item by item (MISSION B4)."""

from collections.abc import Iterable, Iterator

from liveletter.domain.chat import ChatMessage
from liveletter.domain.history import (
    BundledChat,
    HistoryFile,
    HistoryItem,
    HistoryOrder,
    HistoryPreview,
    chat_key,
    mail_key,
)
from liveletter.domain.history_rules import (
    MOST_CHATS,
    MOST_MAILS,
    Sides,
    bundled,
    encoded_size,
    estimated_size,
    is_empty,
    is_third_party,
    title,
    too_many,
)
from liveletter.domain.mail import Attachment, MailDigest
from liveletter.domain.people import Person
from liveletter.ports import MailStore, PeopleStore
from liveletter.services.history.chosen import Chosen, ChosenChat, ChosenMail
from liveletter.services.history.enclosures import Enclosed, Enclosures
from liveletter.services.history.gathering import Gathering, require_person
from liveletter.services.history.limits import Limits
from liveletter.services.history.parties import Parties

TOO_MANY = f"At most {MOST_MAILS:,} mails and {MOST_CHATS:,} chat messages go along at once. Choose a shorter time."


class HistoryChooser:
    """Turns the user's choice into items; the same order finds the same items, as long as nothing new comes."""

    def __init__(
        self,
        *,
        mails: MailStore,
        people: PeopleStore,
        parties: Parties,
        gathering: Gathering,
        enclosures: Enclosures,
        limits: Limits,
    ) -> None:
        self._mails = mails
        self._people = people
        self._parties = parties
        self._gathering = gathering
        self._enclosures = enclosures
        self._limits = limits

    async def preview(self, order: HistoryOrder, *, by_mail: bool, account_id: int = 0) -> HistoryPreview:
        """What would go along. `size` is an estimate of the bundle's that is rather too large than too small; the real
        one is known when it is made. Raises NotFound."""
        chosen = await self.items(order)
        items = tuple(one.item for one in chosen)
        limit = await self._limits.of(order, by_mail=by_mail, account_id=account_id)
        return HistoryPreview(
            items=items,
            size=estimated_size(
                (one.travels for one in chosen if isinstance(one, ChosenMail)),
                (one.item.size for one in chosen if isinstance(one, ChosenChat)),
            ),
            limit=limit.size,
            limit_of=limit.of,
            trouble=TOO_MANY if too_many(items) else limit.trouble if items else "",
        )

    async def items(self, order: HistoryOrder) -> list[Chosen]:
        """What goes along, oldest first, without what is struck out. Raises NotFound."""
        if is_empty(order.choice):
            return []
        person = require_person(self._people, order.person_id)
        gathered = await self._gathering.gather(order, person)
        struck = frozenset(order.struck)
        sides = self._parties.sides(person)
        once = {mail_key(mail.message_id): number for number, mail in reversed(gathered.mails.items())}
        chosen: list[Chosen] = [
            await self._mail(number, gathered.mails[number], order, person, sides)
            for key, number in once.items()
            if key not in struck
        ]
        chosen += (one for one in self._chats(gathered.chats, person) if one.item.key not in struck)
        return sorted(chosen, key=lambda one: (one.item.at, not one.item.is_mail))

    async def _mail(
        self, number: int, mail: MailDigest, order: HistoryOrder, person: Person, sides: Sides
    ) -> ChosenMail:
        key = mail_key(mail.message_id)
        row = self._mails.row(number)
        inside = await self._enclosures.of(number) if mail.has_attachments else Enclosed()
        files = {one: HistoryFile(f"{key}#{one.part}", one.name, one.type, one.size) for one in inside.attachments}
        goes = {one: file for one, file in files.items() if _may_go(one, file, inside, order)}
        stays = [one for one in files if one not in goes]
        size = _size_without(row.size, stays)
        item = HistoryItem(
            key=key,
            is_mail=True,
            at=row.date,
            outgoing=_written_by_user(mail, sides),
            writer=self._parties.writer(mail, person),
            title=mail.subject,
            size=size,
            third_party=is_third_party(mail, sides),
            files=tuple(goes.values()),
        )
        travels = size if inside.is_ascii else encoded_size(size)
        return ChosenMail(number, mail, item, tuple(one.part for one in stays), travels)

    def _chats(self, chats: Iterable[ChatMessage], person: Person) -> Iterator[ChosenChat]:
        """Keys are unique for each writer; a message that is there twice goes along once."""
        seen: set[tuple[str, str]] = set()
        for chat in chats:
            own = self._parties.own_address(chat)
            message = bundled(chat, own) if own else None
            if message is not None and (message.sender, message.key) not in seen:
                seen.add((message.sender, message.key))
                writer = self._parties.own_name() if chat.outgoing else person.name
                yield ChosenChat(message, _chat_item(message, chat.outgoing, writer))


def _may_go(one: Attachment, file: HistoryFile, inside: Enclosed, order: HistoryOrder) -> bool:
    """An earlier conversation never goes along again: each answer would be twice as large as the one before."""
    return order.choice.attachments and one.part not in inside.histories and file.key not in order.without_files


def _written_by_user(mail: MailDigest, sides: Sides) -> bool:
    return mail.sender.address.lower() in sides.own


def _size_without(size: int, left_out: Iterable[Attachment]) -> int:
    """A mail's size without these attachments, which stand in it as base64."""
    return max(size - sum(encoded_size(one.size) for one in left_out), 0)


def _chat_item(chat: BundledChat, outgoing: bool, writer: str) -> HistoryItem:
    return HistoryItem(
        key=chat_key(chat.key),
        is_mail=False,
        at=chat.at,
        outgoing=outgoing,
        writer=writer or chat.sender.partition(":")[2],
        title=title(chat.body),
        size=len(chat.body.encode()),
    )
