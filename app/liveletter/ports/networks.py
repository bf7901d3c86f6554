"""Seam to IM networks."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from liveletter.domain.accounts import LinkState
from liveletter.domain.chat import ContactSeen, IncomingChat, LinkedFile, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.people import VCard
from liveletter.domain.presence import Presence, Show


@dataclass(frozen=True, slots=True)
class NetworkCapabilities:
    """What a network can do."""

    receipts: bool = False
    typing: bool = False
    presence: bool = False
    server_keeps_messages: bool = False  # for somebody who is offline


class NetworkSink(Protocol):
    """Is told what a network brings, for one account. All of it may be claimed by a stranger: `peer` is checked by the
    adapter (the stanza's real sender), the rest is not."""

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        """The connection came, went or failed."""
        ...

    async def contacts_changed(
        self, contacts: Sequence[ContactSeen], removed: Sequence[str], *, complete: bool
    ) -> None:
        """Roster entries; `complete`: that is all of them."""
        ...

    async def presence_changed(self, jid: str, presence: Presence) -> None:
        """The strongest presence over the contact's devices."""
        ...

    async def subscription_requested(self, jid: str, name: str) -> None:
        """Somebody asks to see the user's presence."""
        ...

    async def message_received(self, chat: IncomingChat) -> None:
        """A message; when this returns, it is on disk."""
        ...

    async def message_progressed(
        self, peer: str, origin_id: str, state: DeliveryState, trouble: str, by: str = ""
    ) -> None:
        """Handed over, delivered, read, or failed. `by`: the server that has it, or the device (a JID's resource, as a
        person would name it) that tells."""
        ...

    async def typing_changed(self, peer: str, typing: bool) -> None:
        """Somebody began or ceased to write."""
        ...

    async def vcard_received(self, card: VCard) -> None:
        """A contact's vCard."""
        ...

    def catch_up_cursor(self) -> str:
        """The last id of the server's archive that was taken in; empty: none."""
        ...

    def catch_up_advanced(self, archive_id: str) -> None:
        """All messages up to this id were received."""
        ...

    def in_doubt(self) -> Set[str]:
        """The origin-ids of what was being sent when the connection broke, or the program ended: no server has
        acknowledged them."""
        ...

    def is_known(self, jid: str) -> bool:
        """Whether this is somebody in the user's list: only they get receipts and typing notices."""
        ...


class Network(Protocol):
    """One account on an IM network. Owns reconnecting."""

    @property
    def capabilities(self) -> NetworkCapabilities:
        """What this network, with this server, can do."""
        ...

    async def run(self) -> None:
        """Connect, stay connected, reconnect with growing pauses; returns only by cancelling (then it has logged out)
        or when the user must act first (wrong password, untrusted certificate)."""
        ...

    async def send(self, chat: OutgoingChat) -> None:
        """Hand a message to the server; progress is told to the sink. Raises Unreachable while offline: the caller
        keeps the message and tries again when the state is ONLINE. `origin_id` is the stanza's id and origin-id."""
        ...

    async def set_presence(self, show: Show, status: str) -> None:
        """Set the user's own presence; OFFLINE hides it. Kept for the next connection."""
        ...

    async def send_typing(self, peer: str, typing: bool) -> None:
        """Tell a contact that the user is writing (XEP-0085). Nothing while offline."""
        ...

    async def send_read(self, peer: str, origin_id: str) -> None:
        """Tell a contact that the user has read their message (XEP-0333). Nothing while offline."""
        ...

    async def look_up(self, peer: str) -> Presence:
        """The contact's presence as known now; `Show.UNKNOWN` where it is not shared."""
        ...

    async def keeps_messages(self, peer: str) -> bool:
        """Whether the peer's server says that it keeps messages for somebody who is away (XEP-0160, XEP-0313); False
        where it does not say, or cannot be asked."""
        ...

    async def upload_limit(self) -> int | None:
        """How many bytes a file may have that is uploaded (XEP-0363); 0 where the server does not say, None where it
        takes no files. Raises Unreachable."""
        ...

    async def upload(self, name: str, kind: str, data: bytes) -> LinkedFile:
        """Put a file on the server. Raises Unreachable and Refused; nothing has been told to anybody yet."""
        ...

    async def download(self, file: LinkedFile, limit: int) -> bytes:
        """Get a file that somebody linked to, at most `limit` bytes. Works without being online. Raises ServerError:
        too large, not encrypted, gone, or other than it was said to be (its hash)."""
        ...

    async def answer_subscription(self, jid: str, accept: bool) -> None:
        """Answer a request, and ask back where accepted."""
        ...

    async def add_contact(self, jid: str, name: str) -> None:
        """Put somebody into the roster and ask to see their presence."""
        ...

    async def remove_contact(self, jid: str) -> None:
        """Take somebody out of the roster."""
        ...

    async def fetch_vcard(self, jid: str) -> None:
        """Ask for a contact's vCard; it arrives at the sink."""
        ...
