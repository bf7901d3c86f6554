"""Hubs: whoever listens hears everything, in this process and in others, or is told that they may not have."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from liveletter.host.errors import Misconfigured, Unavailable
from liveletter.host.hub.hub import Dropped, Hub, session_topic
from liveletter.host.hub.local import LocalHub
from liveletter.host.hub.nats import NatsHub
from liveletter.host.hub.notices import AnyNotice, Ended, Envelope, Lagged, PresenceChanged, RecordAdded, Typing
from liveletter.host.model import Record, RecordKind

TOPIC = session_topic("s")
RECORD = Record(number=7, kind=RecordKind.SAID, at=1.5, member=2, client_id="c", received="ä", processed="ä", sent="ä")


@pytest.fixture(params=["local", "nats"])
async def hubs(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Hub, Hub]]:
    """Where something is published, and where it is heard."""
    if request.param == "local":
        hub = LocalHub(backlog=4)
        yield hub, hub
        return
    url = request.getfixturevalue("nats_url")
    first, second = NatsHub(url=url, backlog=4), NatsHub(url=url, backlog=4)
    await first.start()
    await second.start()
    yield first, second
    await first.close()
    await second.close()


@pytest.mark.parametrize(
    "notice", [RecordAdded("s", RECORD), PresenceChanged("s", 2, True), Typing("s", 1), Ended("s")]
)
async def test_what_is_published_is_heard_as_it_was(hubs: tuple[Hub, Hub], notice: AnyNotice) -> None:
    here, there = await hubs[0].subscribe(TOPIC), await hubs[1].subscribe(TOPIC)
    other = await hubs[1].subscribe(session_topic("another"))
    await hubs[0].publish(TOPIC, notice)
    for subscription in (here, there):
        envelope = await subscription.next(5)
        assert envelope is not None
        assert envelope.notice == notice
        assert await subscription.next(0.05) is None, "heard twice"
    assert await other.next(0) is None


async def test_what_is_published_right_after_the_beginning_is_heard(hubs: tuple[Hub, Hub]) -> None:
    for number in range(40):
        topic = session_topic(f"s{number}")
        subscription = await hubs[1].subscribe(topic)
        await hubs[0].publish(topic, Ended("s"))
        assert await subscription.next(2) is not None, f"lost at {number}"


async def test_the_order_is_kept(hubs: tuple[Hub, Hub]) -> None:
    subscription = await hubs[1].subscribe(TOPIC)
    for member in range(3):
        await hubs[0].publish(TOPIC, Typing("s", member))
    heard = [await subscription.next(5) for _ in range(3)]
    assert [one.notice for one in heard if one] == [Typing("s", member) for member in range(3)]


async def test_who_is_slow_is_dropped_and_the_others_are_not(hubs: tuple[Hub, Hub]) -> None:
    slow, quick = await hubs[1].subscribe(TOPIC), await hubs[1].subscribe(TOPIC)
    for member in range(6):
        await hubs[0].publish(TOPIC, Typing("s", member))
        assert await quick.next(5) is not None
    with pytest.raises(Dropped):
        await slow.next(5)
    slow.close()
    slow.close()
    await hubs[0].publish(TOPIC, Ended("s"))
    assert await quick.next(5) is not None


async def test_who_waits_can_take_a_notice_at_once(hubs: tuple[Hub, Hub]) -> None:
    subscription = await hubs[1].subscribe(TOPIC)
    taken: list[AnyNotice] = []

    def at_once(envelope: Envelope) -> bool:
        if isinstance(envelope.notice, Typing):
            taken.append(envelope.notice)
            return True
        return False

    subscription.at_once = at_once
    await hubs[1].publish(TOPIC, Typing("s", 1))  # nobody waits: into the line
    first = await subscription.next(5)
    waiting = asyncio.ensure_future(subscription.next(20))
    await asyncio.sleep(0)
    for notice in (Typing("s", 2), Typing("s", 3), Ended("s"), Typing("s", 4)):
        await hubs[1].publish(TOPIC, notice)
    ended, last = await waiting, await subscription.next(5)
    assert taken == [Typing("s", 2), Typing("s", 3)]
    assert [one.notice for one in (first, ended, last) if one] == [Typing("s", 1), Ended("s"), Typing("s", 4)]


async def test_who_has_closed_hears_no_more(hubs: tuple[Hub, Hub]) -> None:
    subscription = await hubs[1].subscribe(TOPIC)
    subscription.close()
    again = await hubs[1].subscribe(TOPIC)
    await hubs[0].publish(TOPIC, Ended("s"))
    assert await again.next(5) is not None
    assert await subscription.next(0) is None


async def test_at_the_end_everybody_is_sent_away(hubs: tuple[Hub, Hub]) -> None:
    subscription = await hubs[1].subscribe(TOPIC)
    waiting = asyncio.ensure_future(subscription.next(20))
    hubs[1].drop_all()
    with pytest.raises(Dropped):
        await waiting
    late = await hubs[1].subscribe(TOPIC)
    with pytest.raises(Dropped):
        await late.next(5)


async def test_after_a_break_everybody_is_told_to_look(nats_url: str) -> None:
    hub = NatsHub(url=nats_url, backlog=4)
    await hub.start()
    subscription = await hub.subscribe(TOPIC)
    await hub._on_reconnected()
    envelope = await subscription.next(5)
    assert envelope is not None
    assert envelope.notice == Lagged("s")
    await hub.close()


async def test_a_question_is_answered_by_whoever_answers_for_it(nats_url: str) -> None:
    first, second = NatsHub(url=nats_url, backlog=4), NatsHub(url=nats_url, backlog=4)
    await first.start()
    await second.start()

    async def handle(question: bytes) -> bytes:
        return question[::-1]

    end = await second.answer("memory.x", handle)
    assert await first.ask("memory.x", b"abc") == b"cba"
    await end()
    await second.close()
    assert await first.ask("memory.x", b"abc") is None
    await first.close()
    with pytest.raises(Unavailable):
        await first.ask("memory.x", b"abc")


async def test_nats_that_is_not_there_is_told() -> None:
    hub = NatsHub(url="nats://127.0.0.1:1", backlog=4, patience=0.3)
    async with asyncio.timeout(20):
        with pytest.raises(Misconfigured, match="NATS"):
            await hub.start()
