"""Chat messages and files leave by the account's network."""

from collections.abc import Callable

from liveletter.delivery.ledger import Ledger
from liveletter.domain.chat import ChatMessage, LinkedFile, OutgoingChat
from liveletter.domain.errors import Unreachable
from liveletter.domain.outbox import Outgoing
from liveletter.ports import ChatStore, Finding, Network, OutboxStore, Told

OFFLINE = "It goes out as soon as you are online."
Networks = Callable[[int], Network]  # by account; raises Unreachable where there is none


class ChatMechanism:
    """Kind CHAT (`ports.Mechanism`). The server's acknowledgement comes later, by the network's sink."""

    def __init__(self, *, chats: ChatStore, network: Networks, is_online: Callable[[int], bool]) -> None:
        self._chats = chats
        self._network = network
        self._is_online = is_online

    def hindrance(self, entry: Outgoing) -> str:
        """Nothing is sent while offline."""
        return "" if self._is_online(entry.account_id) else OFFLINE

    async def deliver(self, entry: Outgoing, handing_over: Callable[[], None]) -> Told:
        """Write a message to the account's stream."""
        await self._send(entry, self._chats.message(entry.chat_id))
        return Told(False)

    async def look(self, entry: Outgoing) -> Finding:
        """The server's archive was read before the account came online: what is still in doubt was not sent."""
        return Finding.ABSENT if self._is_online(entry.account_id) else Finding.LATER

    def sent(self, entry: Outgoing) -> None:
        """Nothing more belongs to it."""

    async def _send(self, entry: Outgoing, message: ChatMessage) -> None:
        if not self._is_online(entry.account_id):
            raise Unreachable(OFFLINE)
        await self._network(entry.account_id).send(
            OutgoingChat(
                message.peer, message.body, message.origin_id, message.about, message.subject, file=message.file
            )
        )


class FileMechanism(ChatMechanism):
    """Kind FILE: uploaded first (XEP-0363), which tells nobody and may be done again; then told by a message."""

    def __init__(
        self,
        *,
        store: OutboxStore,
        ledger: Ledger,
        chats: ChatStore,
        network: Networks,
        is_online: Callable[[int], bool],
    ) -> None:
        super().__init__(chats=chats, network=network, is_online=is_online)
        self._store = store
        self._ledger = ledger

    async def deliver(self, entry: Outgoing, handing_over: Callable[[], None]) -> Told:
        """Upload the file where that is not done yet, then send its link."""
        message = self._chats.message(entry.chat_id)
        if message.file is None or not message.file.url:
            message = await self._upload(entry, message)
        handing_over()
        await self._send(entry, message)
        return Told(False)

    async def _upload(self, entry: Outgoing, message: ChatMessage) -> ChatMessage:
        file = self._store.file(entry.id)
        linked = await self._network(entry.account_id).upload(file.name, file.type, file.data)
        self._ledger.note(entry, said="Uploaded.")
        return self._chats.set_file(message.id, linked, text_with_link(message.body, linked))


def text_with_link(body: str, file: LinkedFile) -> str:
    """What other programs show. A file alone is its link (XEP-0066); words about it are followed by the link."""
    return file.url if body in {"", file.name} else f"{body}: {file.url}"
