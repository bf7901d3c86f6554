"""A sink that writes down what a network tells it, and lets a test wait for it."""

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from liveletter.domain.accounts import LinkState
from liveletter.domain.chat import ContactSeen, IncomingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.people import VCard
from liveletter.domain.presence import Presence

T = TypeVar("T")
DEADLINE = 15.0  # seconds


class RecordingSink:
    """Keeps everything. Like the archive, it knows messages again: `messages` holds each once, `told` every telling."""

    def __init__(self, *, known: Sequence[str] = (), cursor: str = "") -> None:
        self.known = set(known)
        self.cursor = cursor
        self.doubtful: frozenset[str] = frozenset()  # what an earlier life of the program was sending
        self.states: list[tuple[LinkState, str]] = []
        self.contacts: dict[str, ContactSeen] = {}
        self.presences: dict[str, Presence] = {}
        self.requests: list[tuple[str, str]] = []
        self.told: list[IncomingChat] = []
        self.messages: list[IncomingChat] = []
        self.progress: list[tuple[str, str, DeliveryState, str]] = []
        self.tellers: dict[tuple[str, DeliveryState], str] = {}
        self.typing: list[tuple[str, bool]] = []
        self.cards: list[VCard] = []
        self._changed = asyncio.Condition()

    async def until(self, condition: Callable[[], T | None], what: str = "") -> T:
        """The first true value of `condition`, looked at after each telling; fails after a while."""
        async with self._changed:
            try:
                async with asyncio.timeout(DEADLINE):
                    while not (value := condition()):
                        await self._changed.wait()
            except TimeoutError:
                raise AssertionError(f"never came: {what}; {self.states}; {self.progress}; {self.told}") from None
            return value

    async def until_state(self, state: LinkState) -> str:
        """Wait until the last state is this one; returns its sentence."""
        await self.until(lambda: self.states and self.states[-1][0] is state, f"state {state}")
        return self.states[-1][1]

    async def until_progress(self, origin_id: str, state: DeliveryState) -> tuple[str, str]:
        """Wait until a message came to a state; returns who told, and the trouble."""
        peer, _, _, trouble = await self.until(
            lambda: next((each for each in self.progress if each[1:3] == (origin_id, state)), None),
            f"{origin_id} {state}",
        )
        return peer, trouble

    async def until_message(self, body: str) -> IncomingChat:
        """Wait for a message with this text."""
        return await self.until(lambda: next((chat for chat in self.told if chat.body == body), None), body)

    def states_of(self, origin_id: str) -> list[DeliveryState]:
        """All that was told of a message's way, in order."""
        return [state for _, identifier, state, _ in self.progress if identifier == origin_id]

    def bodies(self) -> list[str]:
        """The texts of the messages, each message once."""
        return [chat.body for chat in self.messages]

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        self.states.append((state, sentence))
        await self._tell()

    async def contacts_changed(
        self, contacts: Sequence[ContactSeen], removed: Sequence[str], *, complete: bool
    ) -> None:
        if complete:
            self.contacts.clear()
        self.contacts |= {contact.jid: contact for contact in contacts}
        for jid in removed:
            self.contacts.pop(jid, None)
        await self._tell()

    async def presence_changed(self, jid: str, presence: Presence) -> None:
        self.presences[jid] = presence
        await self._tell()

    async def subscription_requested(self, jid: str, name: str) -> None:
        self.requests.append((jid, name))
        await self._tell()

    async def message_received(self, chat: IncomingChat) -> None:
        self.told.append(chat)
        if not any(self._same(chat, known) for known in self.messages):
            self.messages.append(chat)
        await self._tell()

    async def message_progressed(
        self, peer: str, origin_id: str, state: DeliveryState, trouble: str, by: str = ""
    ) -> None:
        self.progress.append((peer, origin_id, state, trouble))
        self.tellers[origin_id, state] = by
        await self._tell()

    async def typing_changed(self, peer: str, typing: bool) -> None:
        self.typing.append((peer, typing))
        await self._tell()

    async def vcard_received(self, card: VCard) -> None:
        self.cards.append(card)
        await self._tell()

    def in_doubt(self) -> frozenset[str]:
        return self.doubtful

    def catch_up_cursor(self) -> str:
        return self.cursor

    def catch_up_advanced(self, archive_id: str) -> None:
        self.cursor = archive_id

    def is_known(self, jid: str) -> bool:
        return jid in self.known

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    @staticmethod
    def _same(one: IncomingChat, other: IncomingChat) -> bool:
        by_origin = one.origin_id and (one.peer, one.origin_id) == (other.peer, other.origin_id)
        return bool(by_origin or (one.stanza_id and one.stanza_id == other.stanza_id))
