"""What became of something that was sent, in words: its state, and its log line by line (MISSION B8). Pure."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated
from liveletter.window.parts.engine_words import engine_words

translate = QCoreApplication.translate
State = DeliveryState


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a log: the time to the second (with the day where it is another than the line before), and what
    happened."""

    at: float
    when: str
    words: str
    state: DeliveryState


def state_words(entry: Outgoing, name: str = "", *, now: float | None = None) -> str:
    """How an entry stands, in a few words: "waiting: next try 14:07". `name`: whom it is for."""
    now = time.time() if now is None else now
    match entry.state:
        case State.QUEUED:
            return _waiting_words(entry, name, now)
        case State.TRYING:
            return translate("Delivery", "being sent")
        case State.UNKNOWN:
            return translate("Delivery", "in doubt: it may have arrived")
        case State.HANDED_OVER:
            return translate("Delivery", "sent")
        case State.DELIVERED:
            return translate("Delivery", "delivered")
        case State.READ:
            return translate("Delivery", "read")
        case State.FAILED:
            return translate("Delivery", "failed")
        case State.EXPIRED:
            return translate("Delivery", "given up: its time was over")
        case State.CANCELLED:
            return put_aside()
        case State.TURNED_INTO_MAIL if entry.kind is OutgoingKind.MAIL:
            return translate("Delivery", "another mail was sent instead")
        case State.TURNED_INTO_MAIL:
            return translate("Delivery", "sent as a mail instead")


def put_aside() -> str:
    """What became of an entry that the user does not want to be sent."""
    return translate("Delivery", "put aside, not sent")


def waits_why(entry: Outgoing, name: str = "", *, now: float | None = None) -> str:
    """A sentence: why an entry waits and until when it is tried. Empty where it does not wait."""
    if entry.state is not State.QUEUED:
        return ""
    now = time.time() if now is None else now
    parts = [_reason(entry, name, now), _until(entry, now)]
    return " ".join(part for part in parts if part)


def log_steps(entry: Outgoing, attempts: Sequence[Attempt], name: str = "") -> list[Step]:
    """The log, oldest first. A try and what came of it are one step."""
    steps: list[Step] = []
    for place, words in _told(entry, attempts, name, briefly=False):
        attempt = attempts[place]
        clock = dates.clock_with_seconds(attempt.at)
        day = dates.day_in_short(attempt.at)
        fresh = not steps or dates.day_in_short(steps[-1].at) != day
        when = translate("Delivery", "{day}, {time}").format(day=day, time=clock) if fresh else clock
        steps.append(Step(attempt.at, when, words, attempt.state))
    return steps


def log_lines(entry: Outgoing, attempts: Sequence[Attempt], name: str = "") -> list[str]:
    """The log as lines of text: "14:02:11 handed to lab.test"."""
    return [f"{step.when} {step.words}" for step in log_steps(entry, attempts, name)]


def log_sentence(entry: Outgoing, attempts: Sequence[Attempt], name: str = "") -> str:
    """The log in one sentence, without the servers' longer words: "handed to lab.test 14:02:11, delivered to Bob's
    phone 14:02:12, read 14:05:00"."""
    return ", ".join(
        f"{words} {isolated(dates.clock_with_seconds(attempts[place].at))}"
        for place, words in _told(entry, attempts, name, briefly=True)
    )


# ---------------------------------------------------------------------------------------- waiting


def _waiting_words(entry: Outgoing, name: str, now: float) -> str:
    if entry.patience is Patience.UNTIL_THERE:
        if name:
            return translate("Delivery", "kept until {name} is there").format(name=isolated(name))
        return translate("Delivery", "kept until they are there")
    if entry.not_before > now:
        at = isolated(dates.coming(entry.not_before, now=now))
        if entry.attempts:
            return translate("Delivery", "waiting: next try {time}").format(time=at)
        return translate("Delivery", "goes out {time}").format(time=at)
    return translate("Delivery", "waiting to be sent")


def _reason(entry: Outgoing, name: str, now: float) -> str:
    who = isolated(name)
    if entry.patience is Patience.UNTIL_THERE:
        kept = (
            translate("Delivery", "It is kept here until {name} is there.").format(name=who)
            if who
            else translate("Delivery", "It is kept here until the person is there.")
        )
        return f"{kept} {engine_words(entry.trouble)}".strip()
    if entry.not_before > now and not entry.attempts:
        at = isolated(dates.coming(entry.not_before, now=now))
        return translate("Delivery", "It goes out {time}; until then it can be taken back.").format(time=at)
    if entry.not_before > now:
        tried = translate("Delivery", "The next try is at {time}.").format(
            time=isolated(dates.coming(entry.not_before, now=now))
        )
        return f"{engine_words(entry.trouble)} {tried}".strip()
    return engine_words(entry.trouble) or translate("Delivery", "It is sent as soon as the server is reached.")


def _until(entry: Outgoing, now: float) -> str:
    if not entry.expires_at:
        return translate("Delivery", "It is tried until it is sent.")
    at = isolated(dates.coming(entry.expires_at, now=now))
    return translate("Delivery", "It is tried until {time}, then given up.").format(time=at)


# ---------------------------------------------------------------------------------------- the log


def _told(entry: Outgoing, attempts: Sequence[Attempt], name: str, *, briefly: bool) -> Iterator[tuple[int, str]]:
    """The attempts worth a word, by their places."""
    for place, attempt in enumerate(attempts):
        last = place == len(attempts) - 1
        if attempt.state is State.TRYING and not last:
            continue  # what came of it follows
        before = _before(attempts, place)
        words = _note(attempt) if before is attempt.state else _change(entry, attempt, before, name, last, briefly)
        if words and not (briefly and before is attempt.state):
            yield place, words


def _before(attempts: Sequence[Attempt], place: int) -> DeliveryState | None:
    return attempts[place - 1].state if place else None


def _note(attempt: Attempt) -> str:
    """A line without a change of state."""
    told = isolated(engine_words(attempt.said))
    return ": ".join(part for part in (isolated(attempt.who), isolated(attempt.by), told) if part)


def _change(
    entry: Outgoing, attempt: Attempt, before: DeliveryState | None, name: str, last: bool, briefly: bool
) -> str:
    if attempt.state is State.QUEUED:
        return _queued(entry, attempt, before, last, briefly)
    is_report = entry.kind is OutgoingKind.MAIL and attempt.state is State.DELIVERED
    words = _step(entry, replace(attempt, by="") if briefly and is_report else attempt, name)
    keeps_quiet = briefly and attempt.state not in (State.FAILED, State.EXPIRED)
    said = _words_of_server(attempt)
    return words if keeps_quiet or not said else f"{words}: {isolated(said)}"


def _words_of_server(attempt: Attempt) -> str:
    """Without what the step says already."""
    if attempt.state is State.DELIVERED:
        return attempt.said.removeprefix("delivered").removeprefix(": ")
    return engine_words(attempt.said)


def _queued(entry: Outgoing, attempt: Attempt, before: DeliveryState | None, last: bool, briefly: bool) -> str:
    if before is None:
        return "" if briefly else translate("Delivery", "put into the outbox")
    if before in (State.TRYING, State.UNKNOWN):
        words = translate("Delivery", "tried")
        if attempt.by:
            words = translate("Delivery", "tried by {server}").format(server=isolated(attempt.by))
    else:
        words = translate("Delivery", "put into the outbox once more")
    parts = [words, isolated(engine_words(attempt.said))]
    if last and entry.state is State.QUEUED and entry.not_before > attempt.at:
        next_try = isolated(dates.coming(entry.not_before, now=attempt.at))
        parts.append(translate("Delivery", "next try {time}").format(time=next_try))
    return ", ".join(part for part in parts if part)


def _step(entry: Outgoing, attempt: Attempt, name: str) -> str:
    by, who = isolated(attempt.by), isolated(attempt.who)
    match attempt.state:
        case State.TRYING:
            return translate("Delivery", "being sent")
        case State.HANDED_OVER:
            return translate("Delivery", "handed to {server}").format(server=by or translate("Delivery", "the server"))
        case State.DELIVERED:
            return _delivered(entry, attempt, name)
        case State.READ:
            reader = isolated(_who(entry, attempt, name))
            return translate("Delivery", "read by {name}").format(name=reader) if who else translate("Delivery", "read")
        case State.FAILED if who:
            return translate("Delivery", "failed for {address}").format(address=who)
        case State.FAILED if by:
            return translate("Delivery", "failed at {server}").format(server=by)
        case State.UNKNOWN:
            return translate("Delivery", "the connection broke while it was handed over, so it is looked for first")
    return state_words(replace(entry, state=attempt.state), name)


def _who(entry: Outgoing, attempt: Attempt, name: str) -> str:
    """The recipient concerned: by name, where there is one alone."""
    return name if name and attempt.who and len(entry.to) == 1 else attempt.who


def _delivered(entry: Outgoing, attempt: Attempt, name: str) -> str:
    by, who = isolated(attempt.by), isolated(_who(entry, attempt, name) or name)
    if entry.kind is OutgoingKind.MAIL and by:
        if who:
            return translate("Delivery", "delivered to {name}, as {server} reports").format(name=who, server=by)
        return translate("Delivery", "delivered, as {server} reports").format(server=by)
    if who and by:
        return translate("Delivery", "delivered to {name}'s {device}").format(name=who, device=by)
    return translate("Delivery", "delivered to {name}").format(name=who) if who else translate("Delivery", "delivered")
