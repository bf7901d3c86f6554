"""What became of what was sent, in words."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from liveletter.domain.delivery import DeliveryState as S
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind, Patience
from liveletter.window.parts.delivery_words import log_lines, log_sentence, state_words, waits_why

DAY = time.mktime((2026, 11, 20, 0, 0, 0, 0, 0, -1))  # a Friday
MAIL = Outgoing(1, OutgoingKind.MAIL, 1, "m@x", ("bob@example.org",), "The plan", S.QUEUED, DAY)
CHAT = replace(MAIL, kind=OutgoingKind.CHAT, key="o", to=("bob@chat.example",))


def at(hours: int, minutes: int = 0, seconds: int = 0) -> float:
    return DAY + hours * 3600 + minutes * 60 + seconds


NOW = at(14)


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (MAIL, "waiting to be sent"),
        (replace(MAIL, not_before=at(14, 7)), "goes out 14:07"),
        (replace(MAIL, not_before=at(24 + 8)), "goes out tomorrow 08:00"),
        (replace(MAIL, not_before=at(3 * 24 + 9)), "goes out Monday 09:00"),
        (replace(MAIL, not_before=at(14, 7), attempts=1), "waiting: next try 14:07"),
        (replace(MAIL, not_before=at(13), attempts=1), "waiting to be sent"),
        (replace(CHAT, patience=Patience.UNTIL_THERE), "kept until Bob is there"),
        (replace(MAIL, state=S.TRYING), "being sent"),
        (replace(MAIL, state=S.UNKNOWN), "in doubt: it may have arrived"),
        (replace(MAIL, state=S.HANDED_OVER), "sent"),
        (replace(MAIL, state=S.DELIVERED), "delivered"),
        (replace(MAIL, state=S.READ), "read"),
        (replace(MAIL, state=S.FAILED), "failed"),
        (replace(MAIL, state=S.EXPIRED), "given up: its time was over"),
        (replace(MAIL, state=S.CANCELLED), "put aside, not sent"),
        (replace(MAIL, state=S.TURNED_INTO_MAIL), "another mail was sent instead"),
        (replace(CHAT, state=S.TURNED_INTO_MAIL), "sent as a mail instead"),
    ],
)
def test_every_state_has_its_words(entry: Outgoing, words: str) -> None:
    assert state_words(entry, "Bob", now=NOW) == words


def test_words_do_without_a_name() -> None:
    kept = replace(CHAT, patience=Patience.UNTIL_THERE)
    assert state_words(kept, now=NOW) == "kept until they are there"
    assert waits_why(kept, now=NOW).startswith("It is kept here until the person is there.")


@pytest.mark.row("B8")
@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (MAIL, "It is sent as soon as the server is reached. It is tried until it is sent."),
        (
            replace(MAIL, trouble="You are offline.", expires_at=at(24 + 14)),
            "You are offline. It is tried until tomorrow 14:00, then given up.",
        ),
        (
            replace(MAIL, not_before=at(15)),
            "It goes out 15:00; until then it can be taken back. It is tried until it is sent.",
        ),
        (
            replace(MAIL, not_before=at(14, 7), attempts=2, trouble="The server asks to wait.", expires_at=at(20)),
            "The server asks to wait. The next try is at 14:07. It is tried until 20:00, then given up.",
        ),
        (
            replace(CHAT, patience=Patience.UNTIL_THERE, expires_at=at(20)),
            "It is kept here until Bob is there. It is tried until 20:00, then given up.",
        ),
        (replace(MAIL, state=S.READ), ""),
    ],
)
def test_it_is_said_why_something_waits_and_until_when(entry: Outgoing, words: str) -> None:
    assert waits_why(entry, "Bob", now=NOW) == words


@pytest.mark.row("B8")
def test_the_log_of_a_chat_message() -> None:
    log = [
        Attempt(at(14, 2, 10), S.QUEUED),
        Attempt(at(14, 2, 10), S.TRYING, "lab.test"),
        Attempt(at(14, 2, 11), S.HANDED_OVER, "lab.test"),
        Attempt(at(14, 2, 12), S.DELIVERED, "phone"),
        Attempt(at(14, 5), S.READ, "phone"),
    ]
    read = replace(CHAT, state=S.READ)
    assert log_lines(read, log, "Bob") == [
        "20/11/2026, 14:02:10 put into the outbox",
        "14:02:11 handed to lab.test",
        "14:02:12 delivered to Bob's phone",
        "14:05:00 read",
    ]
    assert log_sentence(read, log, "Bob") == (
        "handed to lab.test 14:02:11, delivered to Bob's phone 14:02:12, read 14:05:00"
    )


@pytest.mark.row("B8")
def test_the_log_of_a_mail_tells_the_servers_words() -> None:
    log = [
        Attempt(at(14, 2, 10), S.QUEUED),
        Attempt(at(14, 2, 20), S.TRYING, "mx.lab.test"),
        Attempt(at(14, 2, 21), S.QUEUED, "mx.lab.test", "450 4.7.1 greylisted"),
    ]
    waits = replace(MAIL, attempts=1, not_before=at(14, 7))
    assert log_lines(waits, log)[-1] == "14:02:21 tried by mx.lab.test, 450 4.7.1 greylisted, next try 14:07"
    log += [
        Attempt(at(14, 7), S.TRYING, "mx.lab.test"),
        Attempt(at(14, 7, 1), S.HANDED_OVER, "mx.lab.test", "250 2.0.0 queued as 4F"),
        Attempt(at(14, 8), S.HANDED_OVER, "mx.far.test", "delayed", "carol@far.test"),
        Attempt(at(24 + 9), S.FAILED, "mx.far.test", "550 5.1.1 no such user", "carol@far.test"),
    ]
    failed = replace(MAIL, state=S.FAILED)
    assert log_lines(failed, log)[1:] == [
        "14:02:21 tried by mx.lab.test, 450 4.7.1 greylisted",
        "14:07:01 handed to mx.lab.test: 250 2.0.0 queued as 4F",
        "14:08:00 carol@far.test: mx.far.test: delayed",
        "21/11/2026, 09:00:00 failed for carol@far.test: 550 5.1.1 no such user",
    ]
    assert log_sentence(failed, log) == (
        "tried by mx.lab.test, 450 4.7.1 greylisted 14:02:21, handed to mx.lab.test 14:07:01, "
        "failed for carol@far.test: 550 5.1.1 no such user 09:00:00"
    )


def test_who_reports_a_delivery_is_told_in_the_log_alone() -> None:
    log = [
        Attempt(at(14), S.HANDED_OVER, "x.test"),
        Attempt(at(14, 1), S.DELIVERED, "mx.test", "delivered: 250", "b@x"),
    ]
    assert log_sentence(MAIL, log, "Bob") == "handed to x.test 14:00:00, delivered to Bob 14:01:00"
    assert log_lines(MAIL, log, "Bob")[1] == "14:01:00 delivered to Bob, as mx.test reports: 250"


@pytest.mark.parametrize(
    ("kind", "attempt", "name", "words"),
    [
        (OutgoingKind.MAIL, Attempt(0, S.DELIVERED, "mx.test"), "Bob", "delivered to Bob, as mx.test reports"),
        (OutgoingKind.MAIL, Attempt(0, S.DELIVERED, "mx.test"), "", "delivered, as mx.test reports"),
        (
            OutgoingKind.MAIL,
            Attempt(0, S.DELIVERED, "mx.test", "delivered: 250 Saved", "b@x"),
            "Bob",
            "delivered to Bob, as mx.test reports: 250 Saved",
        ),
        (OutgoingKind.MAIL, Attempt(0, S.DELIVERED, "m", "delivered", "b@x"), "Bob", "delivered to Bob, as m reports"),
        (OutgoingKind.MAIL, Attempt(0, S.DELIVERED, who="a@x"), "", "delivered to a@x"),
        (OutgoingKind.CHAT, Attempt(0, S.DELIVERED), "", "delivered"),
        (OutgoingKind.MAIL, Attempt(0, S.READ, who="a@x"), "", "read by a@x"),
        (OutgoingKind.MAIL, Attempt(0, S.READ, who="b@x"), "Bob", "read by Bob"),
        (OutgoingKind.CHAT, Attempt(0, S.FAILED, "x.test"), "", "failed at x.test"),
        (OutgoingKind.CHAT, Attempt(0, S.FAILED), "", "failed"),
        (OutgoingKind.CHAT, Attempt(0, S.HANDED_OVER), "", "handed to the server"),
        (OutgoingKind.CHAT, Attempt(0, S.TRYING), "", "being sent"),
        (OutgoingKind.CHAT, Attempt(0, S.EXPIRED), "", "given up: its time was over"),
        (
            OutgoingKind.MAIL,
            Attempt(0, S.UNKNOWN),
            "",
            "the connection broke while it was handed over, so it is looked for first",
        ),
    ],
)
def test_every_step_has_its_words(kind: OutgoingKind, attempt: Attempt, name: str, words: str) -> None:
    line = log_lines(replace(MAIL, kind=kind, state=attempt.state), [attempt], name)[0]
    assert line.endswith(f" {words}")


def test_what_was_taken_up_again_is_told() -> None:
    log = [Attempt(at(9), S.FAILED, "", "refused"), Attempt(at(10), S.QUEUED)]
    assert log_lines(MAIL, log)[-1] == "10:00:00 put into the outbox once more"


def test_what_is_said_in_a_live_session_is_told_by_host_and_members() -> None:
    entry = replace(CHAT, kind=OutgoingKind.LIVE, to=("bob@example.org", "carol@example.org"), session_id=3)
    log = [
        Attempt(at(14), S.TRYING),
        Attempt(at(14, 0, 1), S.HANDED_OVER, by="chat.example.org"),
        Attempt(at(14, 0, 2), S.DELIVERED, who="Bob, Carol"),
    ]
    first, second = log_lines(replace(entry, state=S.DELIVERED), log, "Bob")
    assert first.endswith("14:00:01 handed to chat.example.org")
    assert second.endswith("14:00:02 delivered to Bob, Carol")
