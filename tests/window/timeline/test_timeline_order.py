"""The order of a timeline: keys, days, groups, and the steps that turn one list into another."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.window.timeline.timeline_order import Key, key_of, lines_of, local_day, merged, steps

DAY = datetime(2026, 5, 4, 12, 0).astimezone().timestamp()


def chat(id: int, at: float, *, outgoing: bool = False, about: str = "", text: str = "Hello") -> TimelineItem:
    return TimelineItem(ItemKind.CHAT, id, at, outgoing, "", text, "Bob", about)


def mail(id: int, at: float) -> TimelineItem:
    return TimelineItem(ItemKind.MAIL, id, at, False, "Subject", "Preview", "Bob", f"m{id}@example.org")


items = st.builds(
    lambda kind, id, at, outgoing: TimelineItem(kind, id, at, outgoing, "", "x", "Bob"),
    st.sampled_from(ItemKind),
    st.integers(1, 30),
    st.floats(0, 4e9).map(lambda at: round(at, -5)),
    st.booleans(),
)
keys = st.lists(st.tuples(st.floats(0, 100).map(round), st.integers(0, 1), st.integers(1, 9)), unique=True).map(sorted)


def test_a_mail_stands_before_a_chat_of_the_same_moment() -> None:
    assert key_of(mail(9, DAY)) < key_of(chat(1, DAY))


def test_a_day_begins_once() -> None:
    lines = lines_of([chat(1, DAY), chat(2, DAY + 60), chat(3, DAY + 86400), mail(1, DAY + 86500)])
    assert [line.day for line in lines] == [local_day(DAY), None, local_day(DAY + 86400), None]


def test_messages_minutes_apart_go_on_from_each_other() -> None:
    lines = lines_of([chat(1, DAY), chat(2, DAY + 60), chat(3, DAY + 120, outgoing=True), chat(4, DAY + 600)])
    assert [line.joined for line in lines] == [False, True, False, False]


def test_a_mail_and_another_matter_end_a_group() -> None:
    lines = lines_of([chat(1, DAY), mail(1, DAY + 1), chat(2, DAY + 2), chat(3, DAY + 3, about="m1@example.org")])
    assert not any(line.joined for line in lines)


@pytest.mark.parametrize("at", [1e300, -1e300, float("inf"), float("nan")])
def test_a_date_out_of_this_world_is_shown_all_the_same(at: float) -> None:
    assert lines_of([chat(1, at)])[0].day is not None


@given(st.lists(items), st.lists(items))
def test_merging_keeps_order_and_each_once(old: list[TimelineItem], more: list[TimelineItem]) -> None:
    found = merged(old, more)
    assert [key_of(item) for item in found] == sorted(key_of(item) for item in found)
    names = [(item.kind, item.id) for item in found]
    assert len(names) == len(set(names))
    assert set(names) == {(item.kind, item.id) for item in [*old, *more]}
    last = {(item.kind, item.id): item for item in more}
    assert all(item == last[item.kind, item.id] for item in found if (item.kind, item.id) in last)


@given(keys, keys)
def test_steps_turn_one_list_into_the_other(old: list[Key], new: list[Key]) -> None:
    rows = list(old)
    for step in steps(old, new):
        if step.insert:
            rows[step.first : step.first] = new[step.first : step.last + 1]
        else:
            del rows[step.first : step.last + 1]
    assert rows == new


@given(keys)
def test_nothing_is_done_where_nothing_changed(rows: list[Key]) -> None:
    assert steps(rows, rows) == []
