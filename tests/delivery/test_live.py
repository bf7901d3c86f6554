"""What is said in a live session, where the disk or the host fails."""

from collections.abc import AsyncIterator

import pytest

from liveletter.delivery import trying
from liveletter.delivery.live import OFFLINE, OVER
from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import DiskFull, ProtocolTrouble
from liveletter.domain.live import LiveHost, LiveRecord, LiveRole, SessionSeen
from liveletter.services.live.hosts import key_of
from tests.delivery.test_live_machine import MEMBERS, URL, UUID, Factories, Host, Talk
from tests.services.world import World


class Place:
    """A world with a host and a session."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.host = Host()
        kept = world.archive.live.save_host(LiveHost(0, URL, "alice@lab.test"))
        world.secrets.set(key_of(kept.id), "key")
        seen = SessionSeen(UUID, "Boats", "letter@lab.test", members=MEMBERS)
        self.session = world.archive.live.keep(URL, LiveRole.OWNER, 1, seen).id
        self.factories = Factories(self.host)
        world.lines.connections._factories = self.factories
        world.lines.connections.open(run=False)

    @property
    def line(self) -> Talk:
        return self.factories.made[-1]

    def online(self, state: LinkState = LinkState.ONLINE) -> None:
        self.line.sink.state_changed(URL, state, "")

    async def say(self, text: str = "Hello") -> int:
        said = await self.world.live.sending.say(self.session, text, "")
        await self.world.settle()
        return said.id


@pytest.fixture
async def place() -> AsyncIterator[Place]:
    world = World()
    yield Place(world)
    await world.tasks.cancel()
    await world.lines.connections.close()
    world.archive.close()


async def test_what_the_host_took_is_noted_once_the_disk_has_room(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trying, "ARCHIVE_PAUSE", 0.0)
    live, confirm, refusals = place.world.archive.live, place.world.archive.live.confirm, [1, 2]

    def full(chat_id: int, record: LiveRecord, at: float, by: str) -> None:
        confirm(chat_id, record, at, by)
        if refusals:
            refusals.pop()
            raise DiskFull("There is no room.")

    monkeypatch.setattr(live, "confirm", full)
    place.online()
    number = await place.say()
    await place.line.sink.records_received(UUID, place.host.records)
    assert not refusals
    assert (live.record(number), place.world.archive.chats.message(number).state) == (1, DeliveryState.HANDED_OVER)
    assert [message.id for message in live.talk(place.session)] == [number]


async def test_what_does_not_answer_as_a_host_is_asked_again_after_growing_pauses(place: Place) -> None:
    place.online()
    tries = 0

    async def nonsense(uuid: str, origin_id: str, text: str) -> LiveRecord:
        nonlocal tries
        tries += 1
        raise ProtocolTrouble("It does not answer as a live host does.")

    place.line.say = nonsense  # type: ignore[method-assign]
    await place.say()
    [entry] = place.world.archive.outbox.waiting()
    assert (entry.state, tries, entry.trouble) == (DeliveryState.QUEUED, 1, "It does not answer as a live host does.")
    assert entry.not_before > place.world.clock.now()
    await place.world.pass_time(6.0)
    assert tries == 2
    place.online(LinkState.OFFLINE)
    await place.world.pass_time(4_000.0)
    assert tries == 2
    assert place.world.lines.connections.is_online(place.world.archive.live.session(place.session)) is False


async def test_while_the_line_is_down_nothing_is_tried_and_at_the_end_it_fails(place: Place) -> None:
    number = await place.say()
    [entry] = place.world.archive.outbox.waiting()
    mechanism = place.world.outbox.runner._tries._mechanisms[entry.kind]
    assert (entry.attempts, mechanism.hindrance(entry)) == (0, OFFLINE)
    await place.line.sink.session_ended(UUID)
    await place.world.settle()
    message = place.world.archive.chats.message(number)
    assert (message.state, message.trouble) == (DeliveryState.FAILED, OVER)
