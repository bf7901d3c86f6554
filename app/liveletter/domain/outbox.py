"""What leaves: mails, chat messages and files as entries of one outbox (MISSION B8, D3, D9)."""

import random
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.presence import Presence


class OutgoingKind(StrEnum):
    """What an entry is."""

    MAIL = "mail"
    CHAT = "chat"
    FILE = "file"  # uploaded first, then told in a chat message that links to it: a document, or a history
    LIVE = "live"  # said in a live session: words, or a file


class Patience(StrEnum):
    """When a chat message is sent to somebody who is not there."""

    NOW = "now"  # at once: the server keeps it
    UNTIL_THERE = "until_there"  # kept here until they are there (MISSION B6 a)


class WhenAway(StrEnum):
    """What the user wants done where the person is not there (MISSION B6)."""

    ASK = "ask"
    KEEP = "keep"  # keep and retry
    SERVER = "server"  # send: the server will keep it
    MAIL = "mail"  # turn it into a mail


ON_ITS_WAY = frozenset(
    {DeliveryState.QUEUED, DeliveryState.TRYING, DeliveryState.UNKNOWN}
)  # the outbox has still to do something
STUCK = frozenset({DeliveryState.FAILED, DeliveryState.EXPIRED})  # the user has


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One entry of the outbox. `key` is fixed before the first try and never changes: who gets a message twice can
    tell it by that."""

    id: int
    kind: OutgoingKind
    account_id: int
    key: str  # a mail's Message-ID, else the origin-id (XEP-0359)
    to: tuple[str, ...]  # mail addresses, or one bare JID, normalised; of kind LIVE the other members'
    title: str  # a mail's subject, a message's first words, a file's name
    state: DeliveryState
    at: float  # when the user sent it
    state_at: float = 0.0
    not_before: float = 0.0
    expires_at: float = 0.0  # 0: never
    patience: Patience = Patience.NOW
    attempts: int = 0
    trouble: str = ""  # a sentence: why it waits or failed
    handing_over: bool = False  # the text itself is on its way: a break from here on leaves it in doubt
    person_id: int = 0  # whoever has the first address; 0: nobody
    chat_id: int = 0
    mail_id: int = 0  # the filed mail
    session_id: int = 0  # the live session it is said in


@dataclass(frozen=True, slots=True)
class Attempt:
    """A line of an entry's log: when, what it became, by what, and what was said."""

    at: float
    state: DeliveryState
    by: str = ""  # a server's name, a device, a mechanism
    said: str = ""  # the server's own words, or ours
    who: str = ""  # the recipient concerned, where there are several


@dataclass(frozen=True, slots=True)
class Reach:
    """Whether a person can be reached by chat now (MISSION B5)."""

    presence: Presence
    online: bool  # the user's own account is
    server_keeps: bool = False  # their server keeps messages for somebody who is away (XEP-0160)


@dataclass(frozen=True, slots=True)
class Pauses:
    """Growing pauses between tries, seconds: each twice the one before, with jitter, so that a server that comes back
    is not met by all at once."""

    first: float
    longest: float

    def after(self, attempts: int, chance: random.Random) -> float:
        """The pause after so many tries: between 80 % and all of it."""
        return min(self.first * 2.0 ** min(max(attempts, 1) - 1, 30), self.longest) * chance.uniform(0.8, 1.0)


def sendable(entries: Iterable[Outgoing], now: float) -> list[Outgoing]:
    """What may be tried now, oldest first; `entries` are all that wait, oldest first.

    An entry that was tried and waits for its next try holds up later ones of its kind to the same recipients, so that
    their order is kept; one that the user has put off to a date holds up nothing.
    """
    held: set[tuple[OutgoingKind, str | int]] = set()
    ready: list[Outgoing] = []
    for entry in entries:
        lanes = _lanes(entry)
        is_due = entry.state is DeliveryState.QUEUED and entry.not_before <= now
        if is_due and not lanes & held:
            ready.append(entry)
        elif lanes & held or _holds(entry):
            held |= lanes
    return ready


def _lanes(entry: Outgoing) -> set[tuple[OutgoingKind, str | int]]:
    """Where entries keep their order: to each recipient; in a live session."""
    if entry.session_id:
        return {(entry.kind, entry.session_id)}
    return {(entry.kind, address) for address in entry.to}


def _holds(entry: Outgoing) -> bool:
    """Chat messages follow one another on one stream: one that waits for its acknowledgement holds up nothing."""
    if entry.state is DeliveryState.TRYING:
        return entry.kind is not OutgoingKind.CHAT
    return entry.state is DeliveryState.QUEUED and entry.attempts > 0


def is_expired(entry: Outgoing, now: float) -> bool:
    """Whether it is too late to send it. What is in the middle of a try, or in doubt, is not given up."""
    return entry.state is DeliveryState.QUEUED and 0 < entry.expires_at <= now
