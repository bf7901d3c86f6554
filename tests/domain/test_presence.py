"""The symbols of the people list."""

import pytest

from liveletter.domain.presence import Availability, Presence, Show, strongest


@pytest.mark.parametrize(
    ("show", "symbol"),
    [
        (Show.CHAT, Availability.AVAILABLE),
        (Show.ONLINE, Availability.AVAILABLE),
        (Show.AWAY, Availability.BUSY),
        (Show.XA, Availability.BUSY),
        (Show.DND, Availability.BUSY),
        (Show.OFFLINE, Availability.UNKNOWN),
        (Show.UNKNOWN, Availability.UNKNOWN),
    ],
)
@pytest.mark.row("D1")
def test_each_show_has_its_symbol(show: Show, symbol: Availability) -> None:
    assert Presence(show).availability is symbol


def test_the_most_reachable_device_counts() -> None:
    assert strongest([Presence(Show.XA, "asleep"), Presence(Show.AWAY), Presence(Show.OFFLINE)]) == Presence(Show.AWAY)
    assert strongest([Presence(Show.UNKNOWN), Presence(Show.OFFLINE)]) == Presence(Show.OFFLINE)
    assert strongest([]) == Presence(Show.UNKNOWN)
