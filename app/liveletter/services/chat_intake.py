"""What a network brings: on disk first, then told to the window and the user."""

from collections.abc import Sequence, Set
from dataclasses import replace

from liveletter.delivery.ledger import Ledger
from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, ContactSeen, IncomingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError
from liveletter.domain.outbox import OutgoingKind
from liveletter.domain.people import Person, VCard
from liveletter.domain.presence import Presence
from liveletter.events import ChatArrived, ChatChanged, EventBus, MailsChanged, SubscriptionRequested, TypingChanged
from liveletter.ports import ChatStore, Clock, MailStore, Outbox, OutboxStore, PeopleStore
from liveletter.services.account_states import AccountStates
from liveletter.services.notices import NoticeService
from liveletter.services.people import PeopleService
from liveletter.services.presence import PresenceService
from liveletter.services.requests import SubscriptionRequests


class ChatIntake:
    """The sink of one account's network."""

    def __init__(
        self,
        *,
        account: Account,
        chats: ChatStore,
        people: PeopleStore,
        mails: MailStore,
        address_book: PeopleService,
        presence: PresenceService,
        requests: SubscriptionRequests,
        store: OutboxStore,
        ledger: Ledger,
        outbox: Outbox,
        notices: NoticeService,
        states: AccountStates,
        clock: Clock,
        bus: EventBus,
    ) -> None:
        self._account = account
        self._chats = chats
        self._people = people
        self._mails = mails
        self._address_book = address_book
        self._presence = presence
        self._requests = requests
        self._store = store
        self._ledger = ledger
        self._outbox = outbox
        self._notices = notices
        self._states = states
        self._clock = clock
        self._bus = bus

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        """The connection came, went or failed."""
        self._states.chat(self._account.id, state, sentence)
        if state is LinkState.ONLINE:
            self._outbox.came_online(self._account.id)
        else:
            self._outbox.went_offline(self._account.id)
            self._presence.source_left(self._account.id)

    async def contacts_changed(
        self, contacts: Sequence[ContactSeen], removed: Sequence[str], *, complete: bool
    ) -> None:
        """The roster came or changed. Who leaves it stays a person: the archive knows them."""
        self._address_book.learn_contacts(contacts)

    async def presence_changed(self, jid: str, presence: Presence) -> None:
        """A contact came, went, or says otherwise."""
        self._presence.seen(self._account.id, Address.xmpp(jid), presence)

    async def subscription_requested(self, jid: str, name: str) -> None:
        """Only the user answers."""
        if self._requests.add(self._account.id, jid, name):
            self._bus.publish(SubscriptionRequested(self._account.id, jid, name))

    async def message_received(self, chat: IncomingChat) -> None:
        """Keep a message; a known one is recognised, and proves that the server has what the user sent."""
        person = self._address_book.chat_partner(chat.peer, chat.nick)
        message = self._chats.add_incoming(self._account.id, person.id, self._tied(chat))
        if message is None:
            if chat.outgoing:
                server = Address.xmpp(self._account.jid).domain
                await self.message_progressed(chat.peer, chat.origin_id, DeliveryState.HANDED_OVER, "", server)
            return
        self._bus.publish(ChatArrived(message, delayed=chat.delayed))
        self._tell_mail(message)
        if not message.outgoing:
            self._learn_answer(message, person)
            self._bus.publish(TypingChanged(person.id, typing=False))
            self._notices.raise_chat(person.id, person.name, message.body)

    async def message_progressed(
        self, peer: str, origin_id: str, state: DeliveryState, trouble: str, by: str = ""
    ) -> None:
        """What the user sent got on."""
        changed = self._chats.advance(origin_id, state, self._clock.now(), peer=peer, trouble=trouble, by=by)
        if changed is None:
            return
        if changed.outgoing_id:
            self._ledger.tell(self._store.get(changed.outgoing_id))
            self._ledger.tell_count()
        else:
            self._bus.publish(ChatChanged(changed))

    async def typing_changed(self, peer: str, typing: bool) -> None:
        """Somebody is writing."""
        person = self._people.find(Address.xmpp(peer))
        if person is not None:
            self._bus.publish(TypingChanged(person.id, typing))

    async def vcard_received(self, card: VCard) -> None:
        """A contact's card."""
        self._address_book.learn_card(card)

    def catch_up_cursor(self) -> str:
        """How far the server's archive was taken in."""
        return self._chats.cursor(self._account.id)

    def catch_up_advanced(self, archive_id: str) -> None:
        """All up to here is on disk."""
        self._chats.set_cursor(self._account.id, archive_id)

    def in_doubt(self) -> Set[str]:
        """What was being sent when the connection broke, or the program ended."""
        own = (entry for entry in self._store.waiting() if entry.account_id == self._account.id)
        by_network = (one for one in own if one.kind in {OutgoingKind.CHAT, OutgoingKind.FILE})
        return {one.key for one in by_network if one.state is DeliveryState.TRYING}

    def is_known(self, jid: str) -> bool:
        """Whether this is somebody in the user's list."""
        try:
            person = self._people.find(Address.xmpp(jid))
        except AddressError:
            return False
        return person is not None and person.listed

    def _tied(self, chat: IncomingChat) -> IncomingChat:
        """A message that names no mail, but stands in a thread that does, belongs to that mail too."""
        if chat.about:
            if chat.thread:
                self._chats.note_thread(chat.peer, chat.thread, chat.about)
            return chat
        return replace(chat, about=self._chats.about_thread(chat.peer, chat.thread)) if chat.thread else chat

    def _learn_answer(self, message: ChatMessage, person: Person) -> None:
        mail_id = self._mails.by_message_id(message.about) if message.about else None
        if mail_id is not None:
            self._address_book.learn_answer(person, self._mails.digest(mail_id))

    def _tell_mail(self, message: ChatMessage) -> None:
        mail_id = self._mails.by_message_id(message.about) if message.about else None
        if mail_id is not None:
            self._bus.publish(MailsChanged((mail_id,)))
