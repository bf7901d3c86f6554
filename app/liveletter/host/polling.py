"""Long polling: what is new in a session, waited for, where a proxy holds event streams back."""

import asyncio

from liveletter.host.hub.hub import Dropped, Hub, Subscription, session_topic
from liveletter.host.hub.notices import Ended, Lagged, PresenceChanged, RecordAdded
from liveletter.host.model import Record, Seat
from liveletter.host.talk import Talk


async def poll(*, talk: Talk, hub: Hub, seat: Seat, since: int, wait: float, hidden: bool) -> tuple[Record, ...]:
    """Records above a number, as soon as there is one; none after `wait` seconds. Long polling.

    `hidden`: the member does not count as here by it.
    """
    subscription = await hub.subscribe(session_topic(seat.session.id))
    try:
        if not hidden:
            await talk.here(seat)
        await talk.seen(seat, since)
        loop = asyncio.get_running_loop()
        end = loop.time() + wait
        while True:
            found = await talk.history(seat, since=since)
            left = end - loop.time()
            if found or left <= 0:
                return found
            if await _is_said_to_be_gone(subscription, left, seat.member.number) and not hidden:
                await talk.here(seat)
    except Dropped:
        return ()
    finally:
        subscription.close()


async def _is_said_to_be_gone(subscription: Subscription, seconds: float, member: int) -> bool:
    """Wait until there may be a record, or the session is no more; or, then True, until another connection of the
    member's has ended."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while (left := end - loop.time()) > 0:
        envelope = await subscription.next(left)
        match envelope and envelope.notice:
            case RecordAdded() | Lagged() | Ended():
                return False
            case PresenceChanged(member=number, gone=True) if number == member:
                return True
    return False
