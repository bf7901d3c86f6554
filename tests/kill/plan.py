"""What will happen in a run, by its seed: how many messages each life of the engine gets, when it is killed, and what
goes wrong with the servers meanwhile. (What the machine makes of it in time is not in the seed.)"""

import random
from dataclasses import dataclass
from enum import StrEnum

KINDS = ("mail", "chat")


class Moment(StrEnum):
    """What is waited for before something is done to the engine or to a server."""

    START = "start"  # the process has been started
    ASKED = "asked"  # a command was written; it is not answered yet
    ANSWERED = "answered"  # a command was answered: from now on the message may not be lost
    ONLINE = "online"  # the chat account is connected
    TRYING = "trying"  # the outbox has begun to hand something over
    HANDED_OVER = "handed_over"  # a server has taken something
    PROVEN = "proven"  # something was proven to have arrived


class Trouble(StrEnum):
    """What goes wrong beside the engine."""

    CHAT_CUT = "the line to Prosody is cut"
    CHAT_SWALLOWED = "the line to Prosody swallows what is said, then is cut"
    SMTP_CUT = "the line to Postfix is cut"
    SMTP_SWALLOWED = "the line to Postfix swallows what is said, then is cut"
    IMAP_CUT = "the line to Dovecot is cut"
    CHAT_RESTARTED = "Prosody is restarted"
    CHAT_KILLED = "Prosody is killed and started again"
    MAIL_RESTARTED = "Postfix is restarted"


CUTS = frozenset({Trouble.CHAT_CUT, Trouble.CHAT_SWALLOWED, Trouble.SMTP_CUT, Trouble.SMTP_SWALLOWED, Trouble.IMAP_CUT})
WITH_WORK = (Moment.ASKED, Moment.ANSWERED, Moment.TRYING, Moment.HANDED_OVER, Moment.PROVEN)


@dataclass(frozen=True)
class Order:
    """A message to be sent. `key`: its Message-ID or origin-id, fixed before it is asked for."""

    kind: str
    key: str
    body: str


@dataclass(frozen=True)
class When:
    """A moment, how often it must come, and a pause behind it in seconds."""

    moment: Moment
    times: int
    pause: float


@dataclass(frozen=True)
class Life:
    """One life of the engine, from its start to its end by SIGKILL."""

    orders: tuple[Order, ...]
    end: When
    delay: float = 0.0  # seconds that the lines to the servers take, each way
    trouble: Trouble | None = None
    trouble_at: When | None = None


@dataclass(frozen=True)
class Plan:
    """A whole run: the lives that end by SIGKILL, and what the last one, which may live on, has still to send."""

    seed: int
    lives: tuple[Life, ...]
    rest: tuple[Order, ...]

    @property
    def orders(self) -> list[Order]:
        """All messages."""
        return [order for life in self.lives for order in life.orders] + list(self.rest)


def make_plan(*, kills: int, messages: int, seed: int, domain: str = "lab.test") -> Plan:
    """The plan of a seed."""
    chance = random.Random(seed)
    orders = [_order(chance, number, domain) for number in range(messages)]
    ends = sorted(chance.randint(0, messages) for _ in range(kills))
    starts = [0, *ends]
    lives = [_life(chance, tuple(orders[begin:end])) for begin, end in zip(starts, ends, strict=False)]
    return Plan(seed, tuple(lives), tuple(orders[starts[-1] :]))


def _order(chance: random.Random, number: int, domain: str) -> Order:
    token = f"{chance.getrandbits(48):012x}"
    kind = chance.choice(KINDS)
    key = f"kill-{number}-{token}@{domain}" if kind == "mail" else f"kill-{number}-{token}"
    return Order(kind, key, f"Spoken {number} {token[::-1]}")


def _life(chance: random.Random, orders: tuple[Order, ...]) -> Life:
    """Half of the lives see a trouble too, and then end with it, or live on to see it mended."""
    delay = chance.choice((0.0, chance.uniform(0.0, 0.005), chance.uniform(0.0, 0.025)))
    if chance.random() < 0.5:
        return Life(orders, _end(chance, orders), delay)
    at = _work(chance, orders)
    with_it = When(at.moment, at.times, at.pause + chance.uniform(0.0, 0.02))
    lives_on = When(at.moment, at.times, at.pause + chance.uniform(0.0, 4.0))
    end = chance.choice((with_it, lives_on, _end(chance, orders)))
    return Life(orders, end, delay, chance.choice(list(Trouble)), at)


def _end(chance: random.Random, orders: tuple[Order, ...]) -> When:
    if chance.random() < 0.15:
        return When(Moment.START, 1, chance.uniform(0.0, 1.2))
    if chance.random() < 0.15:
        return When(Moment.ONLINE, 1, _pause(chance))
    return _work(chance, orders)


def _work(chance: random.Random, orders: tuple[Order, ...]) -> When:
    if not orders:  # only what earlier lives have left
        return When(Moment.ONLINE, 1, _pause(chance))
    return When(chance.choice(WITH_WORK), chance.randint(1, len(orders)), _pause(chance))


def _pause(chance: random.Random) -> float:
    return chance.choice((0.0, *(chance.uniform(0.0, longest) for longest in (0.01, 0.05, 0.2, 0.8))))
