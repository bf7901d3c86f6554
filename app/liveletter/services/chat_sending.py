"""What is said by chat: on disk first, with the history that goes along; the outbox does the rest (B1, B4, B6)."""

import asyncio
import uuid
from pathlib import Path

from liveletter import settings as keys
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import AddressKind
from liveletter.domain.chat import ChatMessage, LinkedFile, OutgoingChat
from liveletter.domain.errors import NotFound, Refused
from liveletter.domain.history import CHAT_FILE, HistoryOrder
from liveletter.domain.live import LiveSession
from liveletter.domain.mail_threads import thread_of_mail
from liveletter.domain.outbox import Outgoing, Patience
from liveletter.domain.people import Person
from liveletter.events import ChatArrived, EventBus, MailsChanged
from liveletter.ports import ChatStore, Clock, MailStore, Outbox, OutboxStore, OutgoingFile, PeopleStore, Together
from liveletter.services.connections import Connections
from liveletter.services.history.bundling import HistoryBundler, history_words
from liveletter.services.live.persons import LivePersons
from liveletter.services.live.sending import LiveSending
from liveletter.services.people import PeopleService
from liveletter.services.sent_files import read_file
from liveletter.settings import Settings

LONGEST = 64 * 1024  # characters; most servers refuse stanzas over 256 KiB
HISTORY_TYPE = "message/rfc822"


class ChatSending:
    """Puts chat messages and files into the outbox."""

    def __init__(
        self,
        *,
        together: Together,
        store: OutboxStore,
        outbox: Outbox,
        chats: ChatStore,
        mails: MailStore,
        people: PeopleStore,
        address_book: PeopleService,
        bundler: HistoryBundler,
        connections: Connections,
        live: LiveSending,
        live_persons: LivePersons,
        settings: Settings,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._together = together
        self._store = store
        self._outbox = outbox
        self._chats = chats
        self._mails = mails
        self._people = people
        self._address_book = address_book
        self._bundler = bundler
        self._connections = connections
        self._live = live
        self._live_persons = live_persons
        self._settings = settings
        self._clock = clock
        self._bus = bus

    async def send(
        self,
        person_id: int,
        body: str,
        *,
        about: str = "",
        subject: str = "",
        origin_id: str = "",
        patience: Patience = Patience.NOW,
        expires_at: float = 0.0,
        history: HistoryOrder | None = None,
    ) -> ChatMessage:
        """Keep a message and let it go out; the history goes right behind it, as a file. The same `origin_id` is the
        same message. Raises NotFound (no way to chat, no account), Refused (too long), MailError (history)."""
        text = body.strip("\n")
        if not text.strip():
            raise Refused("There is nothing to send.")
        if len(text) > LONGEST:
            raise Refused("This message is too long for a chat. Send it as a mail.")
        person = self._people.person(person_id)
        session = self._live_persons.session_with(person)
        if session is not None:
            return await self._say_live(session, text, origin_id, history)
        account, jid = self._route(person)
        known = self._chats.by_origin(jid, origin_id) if origin_id else None
        if known is not None:
            return known
        along = await self._along(history, subject, about, jid)
        chat = OutgoingChat(jid, text, origin_id or str(uuid.uuid4()), about, subject)
        with self._together():
            message, *more = [self._keep(account, person, chat, patience, expires_at)]
            if along is not None:
                more = [self._keep_file(account, person, *along, patience=patience, expires_at=message.expires_at)]
            if patience is Patience.NOW:
                self._release(jid)
        self._said(person, [message, *more])
        return self._chats.message(message.chat_id)

    async def send_file(self, person_id: int, path: Path, about: str, origin_id: str) -> ChatMessage:
        """Keep a file to be uploaded and told. Raises NotFound, Refused."""
        person = self._people.person(person_id)
        session = self._live_persons.session_with(person)
        if session is not None:
            return await self._live.send_file(session.id, path, origin_id)
        account, jid = self._route(person)
        known = self._chats.by_origin(jid, origin_id) if origin_id else None
        if known is not None:
            return known
        file = await asyncio.to_thread(read_file, path)
        linked = LinkedFile("", file.name, file.type, len(file.data))
        chat = OutgoingChat(jid, file.name, origin_id or str(uuid.uuid4()), about, file=linked)
        with self._together():
            entry = self._keep_file(account, person, chat, file)
        self._said(person, [entry])
        return self._chats.message(entry.chat_id)

    def _keep(
        self, account: Account, person: Person, chat: OutgoingChat, patience: Patience, expires_at: float
    ) -> Outgoing:
        now = self._clock.now()
        message = self._chats.add_outgoing(account.id, person.id, chat, now)
        if chat.about:  # whoever only echoes the thread answers about the mail, also after a restart
            self._chats.note_thread(chat.to, thread_of_mail(chat.about), chat.about)
        if patience is Patience.UNTIL_THERE:
            expires_at = expires_at or now + 3600.0 * self._settings[keys.KEEP_HOURS]
        return self._store.add_chat(message, patience=patience, expires_at=expires_at)

    def _keep_file(
        self,
        account: Account,
        person: Person,
        chat: OutgoingChat,
        file: OutgoingFile,
        *,
        patience: Patience = Patience.NOW,
        expires_at: float = 0.0,
    ) -> Outgoing:
        message = self._chats.add_outgoing(account.id, person.id, chat, self._clock.now())
        entry = self._store.add_file(message, file, expires_at=expires_at)
        return self._store.put_off(entry.id, not_before=0.0, patience=patience)

    async def _say_live(
        self, session: LiveSession, text: str, origin_id: str, history: HistoryOrder | None
    ) -> ChatMessage:
        origin_id = origin_id or uuid.uuid4().hex
        bundle = await self._bundle(history)
        message = await self._live.say(session.id, text, origin_id)
        if bundle is not None:
            await self._live.send_bytes(session.id, bundle[1], f"{origin_id}.h"[-64:])
        return message

    async def _bundle(self, order: HistoryOrder | None) -> tuple[str, OutgoingFile] | None:
        """The history that goes along, and the words that tell of it."""
        if order is None:
            return None
        bundle, data = await self._bundler.build(order, self._clock.now(), by_mail=False)
        return (history_words(bundle), OutgoingFile(CHAT_FILE, HISTORY_TYPE, data)) if data else None

    async def _along(
        self, order: HistoryOrder | None, subject: str, about: str, jid: str
    ) -> tuple[OutgoingChat, OutgoingFile] | None:
        bundle = await self._bundle(order)
        if bundle is None:
            return None
        words, file = bundle
        linked = LinkedFile("", file.name, file.type, len(file.data))
        return OutgoingChat(jid, words, str(uuid.uuid4()), about, subject, file=linked), file

    def _release(self, jid: str) -> None:
        """Who says something now, though the person is away, has earlier messages go too: their order is kept."""
        for entry in self._store.waiting():
            if entry.patience is Patience.UNTIL_THERE and entry.to == (jid,):
                self._store.put_off(entry.id, not_before=0.0, patience=Patience.NOW)

    def _said(self, person: Person, entries: list[Outgoing]) -> None:
        self._address_book.list_person(person)
        messages = [self._chats.message(entry.chat_id) for entry in entries]
        for message in messages:
            self._bus.publish(ChatArrived(message))
        about = {self._mails.by_message_id(message.about) for message in messages if message.about}
        if told := tuple(mail_id for mail_id in about if mail_id is not None):  # how much is said about it has changed
            self._bus.publish(MailsChanged(told))
        self._outbox.take(*entries)

    def _route(self, person: Person) -> tuple[Account, str]:
        """By which account, and to which address."""
        address = person.first(AddressKind.XMPP)
        if address is None:
            raise NotFound(f"No chat address of {person.name} is known. Enter one to chat.")
        networks = self._connections.networks()
        if not networks:
            raise NotFound("None of your accounts has chat. Add a chat address to an account first.")
        near = [account for account, _ in networks if account.jid.rpartition("@")[2] == address.domain]
        return (near[0] if near else networks[0][0]), address.value
