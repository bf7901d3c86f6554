"""After a crash: what the server may have been stopped in the middle of is known from the archive on disk."""

import pytest

from liveletter.domain.delivery import DeliveryState
from tests.networks.lab import Bare, Person, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import Prosody

pytestmark = pytest.mark.servers
SENT = ["one", "two", "three"]


async def told_after_a_crash(prosody: Prosody, *, answered: bool) -> set[tuple[str, DeliveryState]]:
    """What a new process is told of three messages that the one before had sent, and whose acknowledgements it never
    kept; `answered`: the other had them and gave receipts."""
    alice, other = new_user(prosody, "alice"), new_user(prosody, "other")
    cursor = await begun(prosody, alice)
    async with Person(prosody, alice) as before:
        if answered:
            async with Bare(other, prosody, "xep_0184") as bare:
                for word in SENT:
                    await before.say(other, word, word)
                await bare.until_body(SENT[-1])
                await before.sink.until_progress(SENT[-1], DeliveryState.DELIVERED)
        else:
            for word in SENT:
                await before.say(other, word, word)
            await before.sink.until_progress(SENT[-1], DeliveryState.HANDED_OVER)
    sink = RecordingSink(cursor=cursor)
    sink.doubtful = frozenset(SENT)
    async with Person(prosody, alice, sink=sink):
        proven = {(chat.origin_id, DeliveryState.HANDED_OVER) for chat in sink.told if chat.outgoing}
        return proven | {(origin_id, state) for _, origin_id, state, _ in sink.progress}


async def begun(prosody: Prosody, alice: str) -> str:
    """A place in the archive to go on from."""
    early = RecordingSink()
    async with Bare(new_user(prosody, "early"), prosody) as bare, Person(prosody, alice, sink=early):
        bare.say(alice, "before all")
        await early.until_message("before all")
        await early.until(lambda: early.cursor, "a place in the archive")
    return early.cursor


async def test_the_last_message_in_doubt_is_not_believed_to_have_gone_on(prosody: Prosody) -> None:
    told = await told_after_a_crash(prosody, answered=False)
    assert told == {(word, DeliveryState.HANDED_OVER) for word in SENT[:-1]}


async def test_a_receipt_ends_the_doubt(prosody: Prosody) -> None:
    told = await told_after_a_crash(prosody, answered=True)
    assert {(word, DeliveryState.DELIVERED) for word in SENT} <= told
