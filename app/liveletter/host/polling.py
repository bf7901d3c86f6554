"""Long polling: what is new in a session, waited for, where a proxy holds event streams back."""

import asyncio

from liveletter.host.hub.hub import Dropped, Hub, Subscription, session_topic
from liveletter.host.hub.notices import Ended, Lagged, RecordAdded
from liveletter.host.model import Record, Seat
from liveletter.host.talk import Talk


async def poll(*, talk: Talk, hub: Hub, seat: Seat, since: int, wait: float) -> tuple[Record, ...]:
    """Records above a number, as soon as there is one; none after `wait` seconds. Long polling."""
    subscription = await hub.subscribe(session_topic(seat.session.id))
    try:
        await talk.here(seat)
        await talk.seen(seat, since)
        loop = asyncio.get_running_loop()
        end = loop.time() + wait
        while True:
            found = await talk.history(seat, since=since)
            left = end - loop.time()
            if found or left <= 0:
                return found
            await _something(subscription, left)
    except Dropped:
        return ()
    finally:
        subscription.close()


async def _something(subscription: Subscription, seconds: float) -> None:
    """Wait until there may be a record, or the session is no more."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while (left := end - loop.time()) > 0:
        envelope = await subscription.next(left)
        if envelope is not None and isinstance(envelope.notice, RecordAdded | Lagged | Ended):
            return
