"""The timeline's model: a window of lines that is paged both ways and changed without rebuilds."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.window.timeline.timeline import PAGE, WINDOW, TimelineModel
from liveletter.window.timeline.timeline_order import Key, key_of, lines_of
from tests.window.timeline.test_timeline_order import DAY, chat, mail


class Shelf:
    """A source over a list that the test changes."""

    def __init__(self, items: Sequence[TimelineItem]) -> None:
        self.items = list(items)
        self.read = 0

    def __call__(self, before: Key | None, limit: int) -> Sequence[TimelineItem]:
        self.read += 1
        found = sorted((item for item in self.items if before is None or key_of(item) < before), key=key_of)
        return found[::-1][:limit]


def model_of(shelf: Shelf) -> TimelineModel:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_source(shelf, name="Bob")
    return model


def ids(model: TimelineModel) -> list[int]:
    return [item.id for item in model.items()]


def many(count: int) -> Shelf:
    return Shelf([chat(number, DAY + number * 60) for number in range(1, count + 1)])


def test_it_begins_with_the_newest_page() -> None:
    model = model_of(many(PAGE * 3))
    assert ids(model) == list(range(PAGE * 2 + 1, PAGE * 3 + 1))
    assert model.has_older
    assert model.is_newest


def test_older_pages_come_until_there_are_no_more() -> None:
    model = model_of(many(PAGE * 2 + 5))
    assert model.fetch_older()
    assert model.fetch_older()
    assert ids(model) == list(range(1, PAGE * 2 + 6))
    assert not model.fetch_older()
    assert not model.has_older


def test_the_window_moves_over_any_number_of_items_and_back() -> None:
    count = 2000
    model = model_of(many(count))
    while model.fetch_older():
        assert model.rowCount() <= WINDOW
    seen = set(ids(model))
    assert max(seen) == WINDOW
    while model.fetch_newer():
        assert model.rowCount() <= WINDOW
        seen.update(ids(model))
    assert seen == set(range(1, count + 1))
    assert ids(model) == list(range(count - WINDOW + 1, count + 1))
    assert model.is_newest
    assert model.has_older


@pytest.mark.parametrize("id", [1, 2, PAGE, PAGE * 7 + 3, WINDOW, WINDOW + 1, WINDOW * 3])
def test_any_item_is_found_and_both_ways_lead_on_from_it(id: int) -> None:
    count = WINDOW * 3
    model = model_of(many(count))
    assert model.show_item(ItemKind.CHAT, id)
    assert id in ids(model)
    assert model.rowCount() <= 2 * PAGE
    seen = set(ids(model))
    while model.fetch_newer():
        seen.update(ids(model))
    assert ids(model)[-1] == count
    while model.fetch_older():
        seen.update(ids(model))
    assert seen == set(range(1, count + 1))


def test_an_item_that_is_not_there_is_not_found() -> None:
    model = model_of(many(WINDOW + 1))
    before = ids(model)
    assert not model.show_item(ItemKind.CHAT, 99999)
    assert not model.show_item(ItemKind.MAIL, 1)
    assert ids(model) == before


def test_a_new_message_is_one_inserted_row() -> None:
    model = model_of(many(5))
    changes: list[object] = []
    model.modelReset.connect(lambda: changes.append("reset"))
    model.rowsInserted.connect(lambda _, first, last: changes.append((first, last)))
    model.arrived.connect(changes.append)
    model.take(chat(6, DAY + 1000))
    assert changes == [(5, 5), False]
    assert ids(model) == [1, 2, 3, 4, 5, 6]


def test_a_late_message_takes_its_place() -> None:
    model = model_of(many(5))
    model.take(chat(9, DAY + 130))
    assert ids(model) == [1, 2, 9, 3, 4, 5]
    assert model.line(3).joined


def test_the_same_message_twice_is_one() -> None:
    model = model_of(many(2))
    model.take(chat(2, DAY + 120))
    assert ids(model) == [1, 2]


def test_a_state_changes_in_place(qtbot: QtBot) -> None:
    shelf = Shelf([replace(chat(1, DAY, outgoing=True), state=DeliveryState.QUEUED)])
    model = model_of(shelf)
    with qtbot.waitSignal(model.dataChanged):
        model.take(replace(shelf.items[0], state=DeliveryState.DELIVERED, state_at=DAY + 60))
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("You, ")
    assert "delivered to Bob " in words
    assert model.rowCount() == 1


def test_a_message_that_gets_another_time_stays_in_its_row_where_that_is_its_place() -> None:
    model = model_of(many(5))
    changes: list[object] = []
    for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
        signal.connect(lambda *_: changes.append("rows"))
    model.dataChanged.connect(lambda first, _: changes.append(first.row()))
    model.take(chat(3, DAY + 200))
    assert changes == [2]
    model.take(chat(5, DAY + 5 * 60 + 7 * 24 * 3600))
    assert changes[1:] == [4, 4], "it begins another day"
    assert [model.line(row) for row in range(5)] == lines_of(model.items())
    assert ids(model) == [1, 2, 3, 4, 5]


def test_a_message_that_gets_another_time_goes_where_it_belongs() -> None:
    model = model_of(many(5))
    model.take(chat(5, DAY + 130))
    assert ids(model) == [1, 2, 5, 3, 4]
    model = model_of(many(PAGE * 2))
    model.take(chat(PAGE * 2, DAY + 1))
    assert ids(model) == list(range(PAGE + 1, PAGE * 2)), "to where the window does not reach"
    model.fetch_older()
    assert ids(model)[0] == 1


def test_a_message_behind_the_window_is_only_told(qtbot: QtBot) -> None:
    shelf = many(WINDOW + PAGE * 3)
    model = model_of(shelf)
    while model.is_newest:
        model.fetch_older()
    before = ids(model)
    new = chat(9999, DAY + 10**6)
    shelf.items.append(new)
    with qtbot.waitSignal(model.arrived) as told:
        model.take(new)
    assert told.args == [False]
    assert ids(model) == before
    while model.fetch_newer():
        pass
    assert ids(model)[-1] == 9999


def test_show_newest_comes_back_from_far() -> None:
    model = model_of(many(WINDOW * 2))
    while model.is_newest:
        model.fetch_older()
    model.show_newest()
    assert ids(model)[-1] == WINDOW * 2
    assert model.is_newest


def test_a_message_from_before_the_window_does_not_enter_it() -> None:
    model = model_of(many(PAGE * 2))
    model.take(chat(5000, DAY - 5000))
    assert 5000 not in ids(model)
    assert len(ids(model)) == PAGE


def test_refresh_touches_only_what_differs() -> None:
    shelf = many(20)
    model = model_of(shelf)
    changes: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: changes.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: changes.append(("out", first, last)))
    shelf.items = [item for item in shelf.items if item.id not in (3, 4)] + [mail(1, DAY + 1210), mail(2, DAY + 1220)]
    model.refresh()
    assert changes == [("out", 2, 3), ("in", 18, 19)]


def test_a_sync_that_brings_thousands_does_not_fill_the_window() -> None:
    shelf = many(3)
    model = model_of(shelf)
    shelf.items += [mail(number, DAY - 10**6 + number * 60) for number in range(1, 5000)]
    model.refresh()
    assert model.rowCount() == WINDOW
    assert model.has_older
    assert ids(model)[-1] == 3


def test_an_empty_timeline_fills_by_refresh() -> None:
    shelf = Shelf([])
    model = model_of(shelf)
    assert model.rowCount() == 0
    shelf.items.append(chat(1, DAY))
    model.refresh()
    assert ids(model) == [1]


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole])
def test_an_invalid_index_has_nothing(role: Qt.ItemDataRole) -> None:
    assert model_of(many(1)).data(QModelIndex(), role) is None


actions = st.lists(
    st.one_of(
        st.tuples(st.just("take"), st.integers(1, 40), st.integers(0, 40)),
        st.tuples(st.just("find"), st.integers(1, 200), st.just(0)),
        st.tuples(st.just("drop"), st.integers(1, 40), st.just(0)),
        st.tuples(st.sampled_from(["older", "newer", "refresh", "newest"]), st.just(0), st.just(0)),
    ),
    max_size=25,
)


@given(st.integers(0, 200), actions)
def test_whatever_happens_the_lines_are_a_run_of_the_archive(
    count: int, happenings: list[tuple[str, int, int]]
) -> None:
    shelf = many(count)
    model = model_of(shelf)
    for what, id, minute in happenings:
        if what == "take":
            item = chat(1000 + id, DAY + minute * 300 + id / 100)
            shelf.items = [old for old in shelf.items if old.id != item.id] + [item]
            model.take(item)
        elif what == "drop":
            shelf.items = [old for old in shelf.items if old.id != id]
            model.refresh()
        elif what == "find":
            model.show_item(ItemKind.CHAT, id)
        else:
            call = {"older": model.fetch_older, "newer": model.fetch_newer, "refresh": model.refresh}
            call.get(what, model.show_newest)()
    while model.fetch_newer():
        pass
    model.refresh()
    whole = sorted(shelf.items, key=key_of)
    here = model.items()
    assert here == whole[len(whole) - len(here) :]
    assert model.has_older or len(here) == len(whole)
    assert [model.line(row) for row in range(len(here))] == lines_of(here)
    assert all(item.kind is ItemKind.CHAT for item in here)
