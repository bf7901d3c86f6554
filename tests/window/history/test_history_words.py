"""What is said of an earlier conversation."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime

from liveletter.domain.history import HistoryChoice, HistoryItem, HistoryOrder, HistoryPreview, HistoryScope, Standing
from liveletter.window.history import history_words, item_words, offer_words
from liveletter.window.parts.sizes import size_words
from tests.window.history.conversation import ALL, ANSWER, CAROLS, PLAN, TALK

MAY_2 = QDateTime(QDate(2026, 5, 2), QTime(0, 0)).toSecsSinceEpoch()
DAY = 86_400.0


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 bytes"), (999, "999 bytes"), (1_400, "1 kB"), (2_400_000, "2.4 MB")]
)
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("choice", "about", "words"),
    [
        (HistoryChoice(HistoryScope.NOTHING), "m@x", "nothing"),
        (HistoryChoice(), "m@x", "this thread"),
        (HistoryChoice(), "", "this chat"),
        (HistoryChoice(HistoryScope.SPAN, days=7), "m@x", "the last 7 day(s)"),
        (HistoryChoice(HistoryScope.ALL), "m@x", "everything with Bob"),
    ],
)
def test_scopes(choice: HistoryChoice, about: str, words: str) -> None:
    assert history_words.scope_words(choice, about=about, name="Bob") == words


def test_two_dates_are_told_by_their_days() -> None:
    choice = HistoryChoice(HistoryScope.SPAN, days=0, since=MAY_2, until=MAY_2 + 2 * DAY)
    words = history_words.scope_words(choice, about="", name="Bob")
    first, _, last = words.partition(" to ")
    assert "2" in first
    assert "3" in last
    assert "4" not in last
    assert history_words.span_words(replace(choice, until=0)) == f"since {first}"


def test_one_kind_alone_is_counted_alone() -> None:
    assert history_words.count_words([TALK, TALK]) == "2 message(s)"
    assert history_words.count_words([PLAN]) == "1 mail(s)"
    assert history_words.count_words([]) == ""


def test_without_attachments_it_says_so() -> None:
    order = HistoryOrder(1, HistoryChoice(attachments=False))
    assert history_words.content_words(HistoryPreview(ALL, 5_000), order) == (
        "3 mail(s), 1 message(s), 5 kB, without attachments"
    )


def test_what_is_struck_is_not_counted() -> None:
    order = HistoryOrder(1, HistoryChoice(), struck=(PLAN.key, ANSWER.key, CAROLS.key))
    assert history_words.content_words(HistoryPreview(ALL, 5_000), order) == "1 message(s), 5 kB"


@pytest.mark.parametrize(("count", "warns"), [(0, False), (1, False), (2, True)])
def test_only_several_recipients_are_warned_of(count: int, warns: bool) -> None:
    assert bool(history_words.recipients_words(count)) is warns


def test_a_limit_that_is_not_known_is_not_told() -> None:
    assert history_words.limit_words(0, "lab.test") == ""
    assert history_words.limit_words(5_000, "") == "at most 5 kB"
    assert not history_words.is_too_large(5_000, 0)
    assert not history_words.is_too_large(5_000, 5_000)
    assert history_words.is_too_large(5_001, 5_000)


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (replace(PLAN, title=" The\n plan "), "The plan"),
        (replace(PLAN, title=""), "(no subject)"),
        (replace(TALK, title=""), "(no text)"),
    ],
)
def test_titles_are_one_line(item: HistoryItem, words: str) -> None:
    assert item_words.title_words(item) == words


def test_many_writers_are_not_all_named() -> None:
    foreign = [replace(CAROLS, key=f"mail:{n}", writer=name) for n, name in enumerate("ABCDEA")]
    assert item_words.others_words(foreign, "Bob") == (
        "6 item(s) in it were written by others: A, B, C, 2 more. Bob will read them."
    )
    assert item_words.others_words([PLAN, TALK], "Bob") == ""


@pytest.mark.parametrize(
    ("standings", "words"),
    [
        ((Standing.NEW, Standing.CLAIMED), "2 mail(s) filed"),
        ((Standing.NEW, Standing.KNOWN), "1 mail(s) filed, 1 you had already"),
        ((Standing.DIFFERS, Standing.KNOWN), "Nothing new was filed, 2 you had already"),
        ((), "Nothing new was filed"),
    ],
)
def test_what_was_filed(standings: tuple[Standing, ...], words: str) -> None:
    assert offer_words.filed_words([replace(PLAN, standing=one) for one in standings]) == words


def test_a_mail_that_came_along_says_by_whom_and_when() -> None:
    words = offer_words.along_by_words("Bob Keller", MAY_2)
    assert words.startswith("Sent along by Bob Keller on ")
    assert "2026" in words
    assert words.endswith("; not received by yourself")
