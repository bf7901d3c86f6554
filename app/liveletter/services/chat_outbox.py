"""Chat messages that leave: on disk first, sent when the network allows, in order, once (MISSION B5, D9 first part)."""

import asyncio
import uuid
from collections import defaultdict
from contextlib import suppress

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import AddressKind
from liveletter.domain.chat import ChatMessage, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError, NotFound, Refused, ServerError, Unreachable
from liveletter.domain.mail_threads import thread_of_mail
from liveletter.domain.people import Person
from liveletter.events import ChatArrived, ChatChanged, EventBus
from liveletter.ports import ChatStore, Clock, PeopleStore, Together
from liveletter.services.connections import Connections
from liveletter.services.people import PeopleService
from liveletter.tasks import TaskGroup

LONGEST = 64 * 1024  # characters; most servers refuse stanzas over 256 KiB


class ChatOutbox:
    """The store is the queue: what is queued there goes out as soon as the account is online.

    A message under way when the connection broke is not sent again before the server's archive was asked for it (the
    network does so before it says ONLINE): what the server had is then no longer waiting.
    """

    def __init__(
        self,
        *,
        together: Together,
        chats: ChatStore,
        people: PeopleStore,
        address_book: PeopleService,
        connections: Connections,
        clock: Clock,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self._together = together
        self._chats = chats
        self._people = people
        self._address_book = address_book
        self._connections = connections
        self._clock = clock
        self._bus = bus
        self._tasks = tasks
        self._online: set[int] = set()
        self._under_way: dict[int, set[str]] = defaultdict(set)
        self._draining: dict[int, asyncio.Lock] = defaultdict(asyncio.Lock)

    def send(self, person_id: int, body: str, about: str, subject: str, origin_id: str = "") -> ChatMessage:
        """Keep a message and let it go out. Raises NotFound (no chat address, no account) and Refused (too long). The
        same `origin_id` is the same message."""
        person = self._people.person(person_id)
        text = body.strip("\n")
        if not text.strip():
            raise Refused("There is nothing to send.")
        if len(text) > LONGEST:
            raise Refused("This message is too long for a chat. Send it as a mail.")
        account, jid = self._route(person)
        origin_id = origin_id or str(uuid.uuid4())
        outgoing = OutgoingChat(to=jid, body=text, origin_id=origin_id, about=about, subject=subject)
        with self._together():
            message = self._chats.add_outgoing(account.id, person_id, outgoing, self._clock.now())
            if about:  # whoever only echoes the thread answers about the mail, also after a restart
                self._chats.note_thread(jid, thread_of_mail(about), about)
        self._address_book.list_person(person)
        self._bus.publish(ChatArrived(message))
        self._tasks.spawn(self.drain(account.id), name="chat outbox")
        return message

    def came_online(self, account_id: int) -> None:
        """The account's network is there: send what waits."""
        self._online.add(account_id)
        self._under_way[account_id].clear()
        self._tasks.spawn(self.drain(account_id), name="chat outbox")

    def went_offline(self, account_id: int) -> None:
        """The account's network is gone: what is under way is in doubt until it is back."""
        self._online.discard(account_id)

    def resume(self) -> None:
        """The archive can be written again: send what waits."""
        for account_id in self._online:
            self._tasks.spawn(self.drain(account_id), name="chat outbox")

    async def drain(self, account_id: int) -> None:
        """Send all that waits, oldest first; nothing of which the archive does not know that it is under way."""
        with suppress(ArchiveError):  # told where it was refused; `resume` goes on
            await self._drain(account_id)

    async def _drain(self, account_id: int) -> None:
        async with self._draining[account_id]:
            for message in self._chats.to_send(account_id):
                if account_id not in self._online:
                    return
                if message.origin_id not in self._under_way[account_id] and not await self._send(message):
                    return

    async def _send(self, message: ChatMessage) -> bool:
        """Whether to go on with the next."""
        if message.state is not DeliveryState.TRYING:
            self._advance(message, DeliveryState.TRYING)
        under_way = self._under_way[message.account_id]
        under_way.add(message.origin_id)
        try:
            network = self._connections.network(message.account_id)
            await network.send(
                OutgoingChat(message.peer, message.body, message.origin_id, message.about, message.subject)
            )
        except Unreachable:
            under_way.discard(message.origin_id)
            self._advance(message, DeliveryState.QUEUED)
            return False
        except ServerError as error:
            self._advance(message, DeliveryState.FAILED, error.sentence)
        return True

    def _advance(self, message: ChatMessage, state: DeliveryState, trouble: str = "") -> None:
        changed = self._chats.advance(message.origin_id, state, self._clock.now(), trouble=trouble)
        if changed is not None:
            self._bus.publish(ChatChanged(changed))

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
