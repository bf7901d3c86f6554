"""Bad days: away, cut off, restarted. Nothing is lost and nothing comes twice."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.domain.chat import IncomingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import Unreachable
from tests.networks.lab import QUICK, Bare, Line, Person, new_user
from tests.networks.sink import RecordingSink
from tests.servers.prosody import Prosody

pytestmark = pytest.mark.servers


@pytest.fixture
def names(prosody: Prosody) -> tuple[str, str]:
    return new_user(prosody, "alice"), new_user(prosody, "bob")


class Outbox(RecordingSink):
    """A sink that sends as the program's outbox does: in order, and again when online what may not have arrived."""

    def __init__(self) -> None:
        super().__init__()
        self.sender: Person | None = None
        self.waiting: dict[str, tuple[str, str]] = {}
        self._under_way: set[str] = set()
        self._drains: set[asyncio.Task[None]] = set()

    async def post(self, to: str, body: str) -> None:
        """Keep a message and try to send it."""
        self.waiting[f"posted-{body}"] = (to, body)
        await self._drain()

    async def until_empty(self) -> None:
        """Wait until the server has everything."""
        await self.until(lambda: not self.waiting, "all handed over")

    async def state_changed(self, state: LinkState, sentence: str) -> None:
        await super().state_changed(state, sentence)
        if state is LinkState.ONLINE:
            self._under_way.clear()
            self._drains.add(asyncio.create_task(self._drain()))

    async def message_received(self, chat: IncomingChat) -> None:
        if chat.outgoing:
            self.waiting.pop(chat.origin_id, None)
        await super().message_received(chat)

    async def message_progressed(
        self, peer: str, origin_id: str, state: DeliveryState, trouble: str, by: str = ""
    ) -> None:
        self.waiting.pop(origin_id, None)
        await super().message_progressed(peer, origin_id, state, trouble, by)

    async def _drain(self) -> None:
        for origin_id, (to, body) in tuple(self.waiting.items()):
            if self.sender is None or origin_id in self._under_way or origin_id not in self.waiting:
                continue
            self._under_way.add(origin_id)
            try:
                await self.sender.say(to, body, origin_id)
            except Unreachable:
                self._under_way.discard(origin_id)
                return


async def test_what_was_said_while_away_comes_once(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    sink = RecordingSink(known=[bob])
    async with Person(prosody, alice, sink=sink), Bare(bob, prosody) as other:
        other.say(alice, "while here")
        await sink.until_message("while here")
    cursor = sink.cursor
    assert cursor
    async with Bare(bob, prosody) as other:
        for number in range(5):
            other.say(alice, f"while away {number}")
        async with Person(prosody, bob) as archive:  # the server has them all when they are in its archive
            await archive.sink.until_message("while away 4")
    async with Person(prosody, alice, sink=sink):
        assert sink.bodies() == ["while here", *(f"while away {number}" for number in range(5))]
        late = [chat for chat in sink.messages if chat.body.startswith("while away")]
        assert all(chat.delayed and chat.peer == bob and chat.stanza_id for chat in late)
        assert sink.cursor != cursor
        now = datetime.now(UTC).timestamp()
        assert all(now - 60 < chat.at <= now for chat in late)


async def test_a_sender_learns_later_that_it_was_delivered(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    sink = RecordingSink(known=[bob])
    async with Person(prosody, alice, sink=sink) as sender:
        sent = await sender.say(bob, "for later")
        await sink.until_progress(sent, DeliveryState.HANDED_OVER)
    async with Person(prosody, bob, sink=RecordingSink(known=[alice])) as receiver:
        assert "for later" in receiver.sink.bodies()
        await receiver.say(alice, "the receipt is on its way before this")
        await receiver.sink.until(lambda: receiver.sink.progress, "handed over")
    async with Person(prosody, alice, sink=sink):
        await sink.until_progress(sent, DeliveryState.DELIVERED)


async def test_own_words_from_another_device_are_caught_up(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    sink = RecordingSink()
    async with Person(prosody, alice, sink=sink), Bare(bob, prosody) as other:
        other.say(alice, "a first word")
        await sink.until_message("a first word")
    async with Bare(alice, prosody) as telephone, Person(prosody, bob) as receiver:
        telephone.say(bob, "from the telephone")
        await receiver.sink.until_message("from the telephone")
    async with Person(prosody, alice, sink=sink):
        mine = next(chat for chat in sink.messages if chat.body == "from the telephone")
        assert (mine.peer, mine.outgoing) == (bob, True)
        assert mine.origin_id


async def test_a_long_absence_is_paged(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    sink = RecordingSink()
    async with Person(prosody, alice, sink=sink), Person(prosody, bob) as other:
        await other.say(alice, "begin")
        await sink.until_message("begin")
    async with Person(prosody, bob) as other:
        for number in range(250):
            await other.say(alice, str(number), f"page-{number}")
        await other.sink.until_progress("page-249", DeliveryState.HANDED_OVER)
    async with Person(prosody, alice, sink=sink):
        assert sorted(sink.bodies()[1:], key=int) == [str(number) for number in range(250)]
        archived = [chat.body for chat in sink.told if chat.stanza_id and chat.delayed]
        assert len(archived) >= 250


async def test_a_cursor_that_the_server_has_forgotten(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    async with Person(prosody, bob) as other:
        for number in range(120):
            await other.say(alice, str(number), f"old-{number}")
        await other.sink.until_progress("old-119", DeliveryState.HANDED_OVER)
    async with Person(prosody, alice, sink=RecordingSink(cursor="no-such-id")) as lost:
        assert {str(number) for number in range(120)} == set(lost.sink.bodies())
        assert lost.sink.cursor not in {"", "no-such-id"}
    async with Person(prosody, alice) as fresh:
        archived = {chat.body for chat in fresh.sink.told}
        assert archived == {str(number) for number in range(20, 120)}


@pytest.mark.parametrize("how", ["cut", "restart", "kill", "deafen"])
async def test_nothing_is_lost_or_doubled(how: str) -> None:
    with Prosody() as server:
        alice, bob = new_user(server, "alice"), new_user(server, "bob")
        timing = replace(QUICK, ping_soon=0.05, ping_answer=0.3)
        outbox = Outbox()
        async with (
            Line(server.ports.c2s) as line,
            Person(server, bob) as receiver,
            Person(server, alice, port=line.port, timing=timing, sink=outbox) as sender,
        ):
            outbox.sender = sender
            for number in range(20):
                await outbox.post(bob, str(number))
                if number == 10:
                    await disturb(how, server, line)
            await outbox.until_empty()
            assert line.connections > 1
            await receiver.sink.until(lambda: len(receiver.sink.messages) >= 20, "all twenty")
            await outbox.post(bob, "20")
            await receiver.sink.until_message("20")
            assert sorted(receiver.sink.bodies(), key=int) == [str(number) for number in range(21)]
            if how != "kill":  # stopped in the middle of a message, a server may have passed it on: it is sent again
                assert len({chat.stanza_id for chat in receiver.sink.told if chat.stanza_id}) == 21


async def disturb(how: str, server: Prosody, line: Line) -> None:
    """What happens to the connection in the middle of it all."""
    match how:
        case "cut":
            line.cut()
        case "restart":
            server.restart()
        case "kill":
            server.kill()
            server.start()
        case "deafen":
            line.deafen()


async def test_a_resumed_session_misses_nothing(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    async with (
        Line(prosody.ports.c2s) as line,
        Bare(bob, prosody) as other,
        Person(prosody, alice, port=line.port) as person,
    ):
        other.say(alice, "before")
        await person.sink.until_message("before")
        line.cut()
        for number in range(3):
            other.say(alice, f"meanwhile {number}")
        await person.sink.until_message("meanwhile 2")
        await person.sink.until_state(LinkState.ONLINE)
        assert person.sink.bodies() == ["before", "meanwhile 0", "meanwhile 1", "meanwhile 2"]
        assert [state for state, _ in person.sink.states].count(LinkState.ONLINE) == 2


async def test_a_dead_connection_is_noticed(prosody: Prosody, names: tuple[str, str]) -> None:
    alice, bob = names
    timing = replace(QUICK, ping_every=0.2, ping_answer=0.2)
    async with Line(prosody.ports.c2s) as line, Person(prosody, alice, port=line.port, timing=timing) as person:
        line.deafen()
        await person.sink.until(lambda: LinkState.OFFLINE in dict(person.sink.states), "offline")
        await person.sink.until_state(LinkState.ONLINE)
        async with Bare(bob, prosody) as other:
            other.say(alice, "there again?")
            await person.sink.until_message("there again?")


async def test_a_server_with_neither_archive_nor_stream_management() -> None:
    with Prosody(without=("mam", "smacks")) as old:
        alice, bob = new_user(old, "alice"), new_user(old, "bob")
        async with Person(old, alice, sink=RecordingSink(known=[bob])) as sender:
            sent = await sender.say(bob, "kept offline")
            await sender.sink.until_progress(sent, DeliveryState.HANDED_OVER)
            async with Person(old, bob, sink=RecordingSink(known=[alice])) as receiver:
                (got,) = receiver.sink.told  # before it is told that it is online
                assert (got.delayed, got.stanza_id, got.origin_id) == (True, "", sent)
                await sender.sink.until_progress(sent, DeliveryState.DELIVERED)
