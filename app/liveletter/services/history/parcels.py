"""Where an earlier conversation that was sent along lies: in a mail, or behind a link in a chat message."""

import asyncio
from dataclasses import dataclass

from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, LinkedFile
from liveletter.domain.errors import MailError, NotFound, ServerError, Unreachable
from liveletter.domain.people import Person
from liveletter.ports import ChatStore, Clock, HistoryBundles, Letters, MailStore, PeopleStore
from liveletter.services.connections import Connections
from liveletter.services.history.limits import LARGEST
from liveletter.services.history.parties import Parties, mail_address

BODY_TIMEOUT = 20  # seconds to wait for a mail's text that is not here yet
_KEPT = 2  # downloads kept, so that what was looked at is not downloaded again to be filed

NONE_HERE = "There is no earlier conversation in this message."
SECOND_HAND = "This message was itself sent along with another. What is inside it cannot be filed."
OWN = "You have sent this earlier conversation yourself: what is in it is in your archive."


@dataclass(frozen=True, slots=True)
class Parcel:
    """A bundle's bytes, who sent it, and when. The sender is a person of the address book, or one made up here (with
    the number 0) of somebody who is not in it."""

    raw: bytes
    person: Person
    address: Address
    at: float


class Parcels:
    """Finds the bytes."""

    def __init__(
        self,
        *,
        mails: MailStore,
        chats: ChatStore,
        people: PeopleStore,
        parties: Parties,
        letters: Letters,
        bundles: HistoryBundles,
        connections: Connections,
        clock: Clock,
    ) -> None:
        self._mails = mails
        self._chats = chats
        self._people = people
        self._parties = parties
        self._letters = letters
        self._bundles = bundles
        self._connections = connections
        self._clock = clock
        self._downloads: dict[str, bytes] = {}

    async def of_mail(self, mail_id: int) -> Parcel:
        """What a mail holds. Raises NotFound, ServerError, MailError."""
        digest = self._mails.digest(mail_id)
        if self._mails.sent_along(mail_id) is not None:
            raise MailError(SECOND_HAND)
        sender = mail_address(digest.sender)
        if sender is None:
            raise MailError("This mail does not say who sent it. What is in it cannot be filed.")
        person = self._sender(sender, digest.sender.name)
        at = min(self._mails.row(mail_id).date, self._clock.now())
        return Parcel(await asyncio.to_thread(self._enclosed, await self._raw(mail_id)), person, sender, at)

    async def of_chat(self, chat_id: int) -> Parcel:
        """What a chat message links to; it is downloaded. Raises NotFound, ServerError, MailError."""
        message = self._chats.message(chat_id)
        if message.file is None or not message.file.url:
            raise MailError(NONE_HERE)
        if message.sent_along_by:
            raise MailError(SECOND_HAND)
        if message.outgoing:
            raise MailError(OWN)
        sender = Address.xmpp(message.peer)
        person = self._sender(sender, "")
        raw = await self._download(message, message.file)
        if not await asyncio.to_thread(self._bundles.is_bundle, raw):
            raise MailError(NONE_HERE)
        return Parcel(raw, person, sender, min(message.at, self._clock.now()))

    def _sender(self, address: Address, name: str) -> Person:
        if self._parties.is_own(address):
            raise MailError(OWN)
        return self._people.find(address) or Person(0, name or address.value, (address,), listed=False)

    async def _raw(self, mail_id: int) -> bytes:
        raw = self._mails.raw(mail_id)
        places = self._mails.places(mail_id)
        if raw is None and places:
            account_id = self._mails.folder(places[0][0]).account_id
            try:
                async with asyncio.timeout(BODY_TIMEOUT):
                    await self._connections.mail(account_id).bring_body(mail_id)
            except TimeoutError as error:
                raise Unreachable("This mail is not wholly here yet, and the server does not answer.") from error
            raw = self._mails.raw(mail_id)
        if raw is None:
            raise NotFound("This mail is not wholly here, and no longer on the server.")
        return raw

    def _enclosed(self, raw: bytes) -> bytes:
        for attachment in self._bundles.attachments(raw):
            if attachment.type == "message/rfc822":
                data = self._letters.attachment(raw, attachment.part).data
                if self._bundles.is_bundle(data):
                    return data
        raise MailError(NONE_HERE)

    async def _download(self, message: ChatMessage, file: LinkedFile) -> bytes:
        key = f"{file.url} {file.sha256}"
        if key not in self._downloads:
            networks = self._connections.networks()
            networks.sort(key=lambda one: one[0].id != message.account_id)  # by the account that it came to, if it can
            if not networks:
                raise ServerError("None of your accounts has chat, so that the file cannot be downloaded.")
            data = await networks[0][1].download(file, LARGEST)
            while len(self._downloads) >= _KEPT:
                del self._downloads[next(iter(self._downloads))]
            self._downloads[key] = data
        return self._downloads[key]
