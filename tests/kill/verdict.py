"""What became of each message, and the figures of a run."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Outgoing
from tests.kill.plan import Order

STANDS = frozenset({DeliveryState.FAILED, DeliveryState.EXPIRED, DeliveryState.UNKNOWN})


@dataclass(frozen=True)
class Found:
    """All that was found at the end."""

    sent: list[Order]  # accepted by the engine
    entries: list[Outgoing]  # in Alice's outbox
    mails: Counter[tuple[str, str]]  # copies in Bob's mailbox, by Message-ID and Postfix's number
    chats: Counter[str]  # in Bob's program, by origin-id
    texts: Counter[str]  # in Bob's program, by text
    wire: Counter[str]  # copies in Bob's archive on the chat server, by origin-id


@dataclass
class Verdict:
    """Each message is in exactly one of `arrived`, `standing` and `lost`."""

    sent: int = 0
    arrived: int = 0
    standing: dict[str, str] = field(default_factory=dict)  # key → state and reason
    lost: dict[str, str] = field(default_factory=dict)  # key → what Alice's program believes
    doubled: dict[str, int] = field(default_factory=dict)  # key → how often Bob sees it
    wrong: dict[str, str] = field(default_factory=dict)  # key → how the outbox contradicts itself
    doubted: int = 0  # arrived, but Alice's program does not know for certain
    unproven: int = 0  # arrived, handed over, and no receipt
    kept_chats: int = 0  # in the archive of Bob's chat server
    repeated_chats: int = 0  # copies beyond the first that Bob's program recognised
    by_postfix: dict[str, str] = field(default_factory=dict)  # key → the one number under which it came more than once

    @property
    def is_good(self) -> bool:
        """Whether the promise was kept."""
        return not (self.lost or self.doubled or self.wrong)


def judge(found: Found) -> Verdict:
    """Compare what was sent with what came.

    A mail is doubled where Postfix has taken it twice. One that it took once and, stopped between handing it to Dovecot
    and noting that, delivered again is told apart (RFC 1047 describes the gap): no sender can prevent it.
    """
    entries = {entry.key: entry for entry in found.entries}
    mails = Counter(key for key, _ in found.mails)  # one for each time that Postfix took it
    verdict = Verdict(sent=len(found.sent))
    for order in found.sent:
        entry = entries.get(order.key)
        if order.kind == "mail":
            copies = mails[order.key]
        else:
            copies = max(found.chats[order.key], found.texts[order.body])
            verdict.kept_chats += found.wire[order.key] > 0
            verdict.repeated_chats += max(found.wire[order.key] - 1, 0)
        _place(verdict, order, entry, copies)
    verdict.by_postfix = {
        key: f"{count} copies of {number}" for (key, number), count in found.mails.items() if count > 1
    }
    for key in _twice(found.entries):
        verdict.wrong[key] = "stands in the outbox twice"
    return verdict


def _place(verdict: Verdict, order: Order, entry: Outgoing | None, copies: int) -> None:
    state = entry.state if entry is not None else None
    if copies > 1:
        verdict.doubled[order.key] = copies
    if copies:
        verdict.arrived += 1
        verdict.doubted += state in STANDS
        verdict.unproven += state is DeliveryState.HANDED_OVER
        if state in {DeliveryState.QUEUED, DeliveryState.TRYING, None}:
            verdict.wrong[order.key] = f"has arrived, but is {state}"
    elif entry is not None and state in STANDS and entry.trouble:
        verdict.standing[order.key] = f"{entry.state}: {entry.trouble}"
    else:
        verdict.lost[order.key] = f"{state}: {entry.trouble if entry is not None else 'not in the outbox'}"


def _twice(entries: Iterable[Outgoing]) -> list[str]:
    return [key for key, count in Counter(entry.key for entry in entries).items() if count > 1]
