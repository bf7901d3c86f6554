"""Moments in a talk: those that are told, as far as they keep its order."""

import math

from hypothesis import given
from hypothesis import strategies as st

from liveletter.domain.live_order import FIRST, moment_behind, pushed

moments = st.floats(0.0, 4e9)
numbers = st.integers(-1_000, 1_000)
places = st.tuples(moments, numbers)


def test_a_moment_stays_as_it_is_told_where_it_is_later() -> None:
    assert moment_behind(1_000.0, 1, FIRST) == 1_000.0
    assert moment_behind(1_000.0, 2, (1_000.0, 1)) == 1_000.0
    assert moment_behind(1_000.0, 1, (1_000.0, 2)) == math.nextafter(1_000.0, math.inf)


@given(moments, numbers, places)
def test_what_comes_later_stands_behind_and_moves_as_little_as_can_be(
    told: float, number: int, before: tuple[float, int]
) -> None:
    moment = moment_behind(told, number, before)
    assert (moment, number) > before
    assert moment == told or math.nextafter(moment, 0.0) == before[0] >= told


@given(st.lists(places, unique_by=lambda place: place[1]).map(sorted), places)
def test_what_waits_stands_behind_in_its_order(waiting: list[tuple[float, int]], before: tuple[float, int]) -> None:
    moved = dict(pushed(waiting, before))
    after = [(moved.get(number, at), number) for at, number in waiting]
    assert [before, *after] == sorted([before, *after])
    assert all(moved[number] > at for at, number in waiting if number in moved)
    assert not dict(pushed(after, before)), "what stands behind stays"
