"""The bus: typed, ordered, and unmoved by a subscriber that fails."""

import pytest

from liveletter.events import Event, EventBus, FoldersChanged, OutboxChanged


def test_events_reach_those_who_asked_for_their_type() -> None:
    bus, one, all_ = EventBus(), list[Event](), list[Event]()
    bus.subscribe(OutboxChanged, one.append)
    bus.subscribe(Event, all_.append)
    bus.publish(OutboxChanged(1))
    bus.publish(FoldersChanged(2))
    assert one == [OutboxChanged(1)]
    assert all_ == [OutboxChanged(1), FoldersChanged(2)]


def test_a_cancelled_subscription_is_silent() -> None:
    bus, seen = EventBus(), list[Event]()
    subscription = bus.subscribe(OutboxChanged, seen.append)
    subscription.cancel()
    subscription.cancel()
    bus.publish(OutboxChanged(1))
    assert seen == []


@pytest.mark.expects_log
def test_a_subscriber_that_fails_keeps_nothing_from_the_others() -> None:
    bus, seen = EventBus(), list[Event]()

    def fail(_: OutboxChanged) -> None:
        raise ValueError("a bug")

    bus.subscribe(OutboxChanged, fail)
    bus.subscribe(OutboxChanged, seen.append)
    bus.publish(OutboxChanged(1))
    assert seen == [OutboxChanged(1)]
