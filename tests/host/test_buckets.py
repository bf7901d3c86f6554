"""Rates."""

import pytest

from liveletter.host.buckets import Buckets
from liveletter.host.errors import TooMany


def test_after_the_burst_it_is_the_rate_that_counts() -> None:
    buckets = Buckets(0.5, 2)
    buckets.take("a", 100.0)
    buckets.take("a", 100.0)
    with pytest.raises(TooMany, match="Wait 2 seconds") as refused:
        buckets.take("a", 100.0)
    assert refused.value.retry_after == 2
    buckets.take("b", 100.0)
    with pytest.raises(TooMany):
        buckets.require("a", 101.9)
    buckets.require("a", 102.0)
    buckets.take("a", 102.0)
    with pytest.raises(TooMany):
        buckets.take("a", 102.0)


def test_a_clock_that_goes_back_gives_nothing_away() -> None:
    buckets = Buckets(1, 1)
    buckets.take("a", 100.0)
    with pytest.raises(TooMany):
        buckets.take("a", 50.0)
