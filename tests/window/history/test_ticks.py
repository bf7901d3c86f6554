"""What is ticked, and how much that is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.history import HistoryChoice, HistoryFile, HistoryItem, HistoryOrder, HistoryPreview
from liveletter.domain.history_rules import encoded_size
from liveletter.window.history.ticks import Ticks, bundle_size
from tests.window.history.conversation import ALL, ANSWER, CAROLS, DRAWING, PHOTO, PLAN, TALK

ORDER = HistoryOrder(1, HistoryChoice(), "m@x")


def ticks_of(order: HistoryOrder = ORDER, items: tuple[HistoryItem, ...] = ALL) -> Ticks:
    ticks = Ticks(order)
    ticks.take(HistoryPreview(items, bundle_size(items)))
    return ticks


def test_all_goes_along_at_first() -> None:
    ticks = ticks_of()
    assert ticks.kept() == list(ALL)
    assert ticks.kept_files() == [DRAWING, PHOTO]
    assert ticks.applied(ORDER) == ORDER
    assert ticks.size() == bundle_size(ALL)


def test_an_item_is_struck_out_with_its_files() -> None:
    ticks = ticks_of()
    ticks.set(ANSWER, None, False)
    assert ticks.kept() == [PLAN, CAROLS, TALK]
    assert ticks.kept_files() == []
    assert not ticks.goes(ANSWER, DRAWING)
    assert ticks.applied(ORDER).struck == (ANSWER.key,)
    assert ticks.size() == bundle_size([PLAN, CAROLS, TALK])
    ticks.set(ANSWER, None, True)
    assert ticks.applied(ORDER) == ORDER


def test_a_file_is_left_out_of_its_mail() -> None:
    ticks = ticks_of()
    ticks.set(ANSWER, DRAWING, False)
    assert ticks.kept() == list(ALL)
    assert ticks.kept_files() == [PHOTO]
    assert ticks.applied(ORDER).without_files == (DRAWING.key,)
    assert bundle_size(ALL) - ticks.size() == encoded_size(DRAWING.size)
    ticks.set(ANSWER, None, False)
    assert ticks.applied(ORDER).without_files == ()  # it is gone with its mail


def test_what_an_order_leaves_out_is_left_out_where_it_is_there() -> None:
    order = HistoryOrder(1, HistoryChoice(), "m@x", struck=(TALK.key, "chat:gone"), without_files=(PHOTO.key, "x#1"))
    ticks = ticks_of(order)
    assert ticks.kept() == [PLAN, ANSWER, CAROLS]
    applied = ticks.applied(ORDER)
    assert (applied.struck, applied.without_files) == ((TALK.key,), (PHOTO.key,))


def test_what_was_unticked_stays_so_when_the_items_change() -> None:
    ticks = ticks_of()
    ticks.set(TALK, None, False)
    ticks.take(HistoryPreview((PLAN,), 100))
    assert ticks.applied(ORDER).struck == ()
    ticks.take(HistoryPreview(ALL, 100))
    assert ticks.applied(ORDER).struck == (TALK.key,)


@pytest.mark.parametrize(("spare", "left"), [(0, ()), (1, (DRAWING.key,)), (1_300_000, (DRAWING.key, PHOTO.key))])
def test_the_largest_files_are_left_out_until_it_fits(spare: int, left: tuple[str, ...]) -> None:
    ticks = ticks_of()
    ticks.leave_out_largest(bundle_size(ALL) - spare)
    assert ticks.applied(ORDER).without_files == left


@given(st.lists(st.tuples(st.integers(0, 2**40), st.lists(st.integers(0, 2**40), max_size=3)), max_size=6), st.data())
def test_sizes_never_fall_below_nothing_and_fit_where_files_allow_it(
    sizes: list[tuple[int, list[int]]], data: st.DataObject
) -> None:
    items = tuple(
        HistoryItem(f"mail:{place}", True, 1.0, False, "Bob", "", size,
                    files=tuple(HistoryFile(f"mail:{place}#{part}", "f", "", one) for part, one in enumerate(files)))
        for place, (size, files) in enumerate(sizes)
    )  # fmt: skip
    ticks = ticks_of(items=items)
    whole = ticks.size()
    limit = data.draw(st.integers(0, max(whole, 1)))
    ticks.leave_out_largest(limit)
    assert 0 <= ticks.size() <= whole
    assert (
        ticks.size() <= limit
        or ticks.kept_files() == []
        or any(sum(encoded_size(file.size) for file in item.files) > item.size for item in items)
    )
