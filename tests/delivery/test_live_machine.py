"""Live sessions as a state machine: whatever host, line and engine do, in whatever order, each word is said once, in
order, and stands once in the archive."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from liveletter.domain.accounts import LinkState
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import LiveletterError, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.live import LiveHost, LiveMember, LiveRecord, LiveRole, MemberState, RecordKind, SessionSeen
from liveletter.domain.outbox import Outgoing
from liveletter.events import OutgoingChanged
from liveletter.ports import HostSignUp, LiveDesk, LiveSeat, LiveSink
from liveletter.services.live.hosts import key_of
from tests.services.live_host import FakeDesk
from tests.services.world import FakeSecrets, World

URL, UUID = "https://chat.lab.test", "0f8fad5b-d9cb-469f-a165-70867728950e"
MOODS = ["well", "gone", "later", "never", "nonsense", "taken but cut", "hangs", "taken and hangs"]
MEMBERS = (
    LiveMember(1, "Alice", "alice@lab.test", state=MemberState.JOINED),
    LiveMember(2, "Bob", "bob@lab.test", state=MemberState.JOINED),
    LiveMember(3, "Carol", "carol@lab.test"),
)
WAITS = {DeliveryState.QUEUED, DeliveryState.TRYING}


class Host:
    """What the host holds, whoever is connected."""

    def __init__(self) -> None:
        self.records: list[LiveRecord] = []
        self.mood = "well"

    def add(self, member: int, origin_id: str, text: str) -> LiveRecord:
        """The same id of the same member is the same record."""
        for one in self.records:
            if (one.member, one.origin_id) == (member, origin_id):
                return one
        number = len(self.records) + 1
        self.records.append(LiveRecord(number, RecordKind.SAID, 1.0 + number, member, origin_id, text))
        return self.records[-1]


class Talk(FakeDesk):
    """The line of one engine."""

    def __init__(self, host: Host, sink: LiveSink) -> None:
        super().__init__()
        self.host = host
        self.sink = sink

    async def run(self) -> None:
        await asyncio.Event().wait()

    async def say(self, uuid: str, origin_id: str, text: str) -> LiveRecord:
        mood = self.host.mood
        if mood == "gone":
            raise Unreachable("No answer.")
        if mood == "later":
            raise Refused("Not now.", permanent=False)
        if mood == "never":
            raise Refused("No.")
        if mood == "nonsense":
            raise ProtocolTrouble("What?")
        if mood == "hangs":
            await asyncio.Event().wait()
        record = self.host.add(1, origin_id, text)
        if mood == "taken but cut":
            raise Unreachable("The connection was cut.")
        if mood == "taken and hangs":
            await asyncio.Event().wait()
        return record


class Factories:
    """Makes desks of the test's host."""

    def __init__(self, host: Host) -> None:
        self.host = host
        self.made: list[Talk] = []

    def desk(self, host: LiveHost, key: str, sink: LiveSink) -> LiveDesk:
        self.made.append(Talk(self.host, sink))
        return self.made[-1]

    def seat(self, link: str, kept_pass: str, sink: LiveSink, pass_changed: Callable[[str], None]) -> LiveSeat:
        raise AssertionError("no guest here")

    def sign_up(self) -> HostSignUp:
        raise AssertionError("signed up already")


@settings(max_examples=60, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))
class LiveMachine(RuleBasedStateMachine):
    """Answers, losses, records by the line in any batches, crashes and the user's decisions in any order."""

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        self.host = Host()
        self.said: list[str] = []
        self.given_up: set[str] = set()  # words that were failed or taken back at some time: their order is the user's
        self.story: dict[int, list[DeliveryState]] = {}
        self.do(self._begin())

    def do(self, coroutine: Coroutine[object, object, object]) -> None:
        self.loop.run_until_complete(coroutine)

    async def _begin(self) -> None:
        self.world = World()
        host = self.world.archive.live.save_host(LiveHost(0, URL, "alice@lab.test"))
        self.world.secrets.set(key_of(host.id), "key")
        seen = SessionSeen(UUID, "Boats", "letter@lab.test", members=MEMBERS)
        self.session = self.world.archive.live.keep(URL, LiveRole.OWNER, 1, seen).id
        self._furnish(self.world.secrets)

    def _furnish(self, secrets: FakeSecrets) -> None:
        self.world.secrets.kept.update(secrets.kept)
        self.factories = Factories(self.host)
        self.world.lines.connections._factories = self.factories
        self.world.lines.connections.open(run=False)
        self.world.bus.subscribe(OutgoingChanged, self._note)

    @property
    def line(self) -> Talk:
        return self.factories.made[-1]

    def _note(self, event: OutgoingChanged) -> None:
        story = self.story.setdefault(event.entry.id, [])
        if not story or story[-1] is not event.entry.state:
            story.append(event.entry.state)
        if event.entry.state in {DeliveryState.FAILED, DeliveryState.CANCELLED}:
            self.given_up.add(event.entry.key)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.do(self.world.tasks.cancel())
            self.do(self.world.lines.connections.close())
            self.world.archive.close()
            self.loop.close()

    # ------------------------------------------------------------------ the user and the others

    @rule(again=st.booleans())
    def say(self, again: bool) -> None:
        origin = f"a{len(self.said)}"
        for _ in range(1 + again):
            self.do(self.world.live.sending.say(self.session, f"words {origin}", origin))
        self.said.append(origin)
        self._work()

    @rule(member=st.sampled_from([2, 3]))
    def somebody_says(self, member: int) -> None:
        """With ids of their own making: they may be like the user's."""
        self.host.add(member, f"a{len(self.host.records)}", "theirs")

    @precondition(lambda self: self.story)
    @rule(data=st.data(), what=st.sampled_from(["retry", "cancel"]))
    def decide(self, data: st.DataObject, what: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.story)))
        desk = self.world.outbox.desk
        before = self.world.archive.outbox.get(number)
        try:
            self._now(lambda: desk.retry(number) if what == "retry" else desk.cancel(number))
        except LiveletterError:
            assert self.world.archive.outbox.get(number).state is before.state
        self._work()

    def _now(self, act: Callable[[], object]) -> None:
        async def acted() -> None:
            act()

        self.do(acted())

    # ------------------------------------------------------------------ the world

    @rule(mood=st.sampled_from(MOODS))
    def turn_mood(self, mood: str) -> None:
        self.host.mood = mood

    @rule(seconds=st.sampled_from([0.0, 2.0, 11.0, 700.0, 4000.0, -5000.0]))
    def pass_time(self, seconds: float) -> None:
        self.world.clock.time += seconds
        self._work()

    @rule(online=st.sampled_from([True, True, True, False]))
    def connect(self, online: bool) -> None:
        state = LinkState.ONLINE if online else LinkState.OFFLINE
        self._now(lambda: self.line.sink.state_changed(URL, state, ""))
        self._work()

    @precondition(lambda self: self.host.records)
    @rule(data=st.data())
    def tell(self, data: st.DataObject) -> None:
        """The line brings records, some of them once more."""
        last = self.line.sink.last_number(UUID) or 0
        first = data.draw(st.integers(0, min(last, len(self.host.records) - 1)))
        end = data.draw(st.integers(first + 1, len(self.host.records)))
        self._tell(self.host.records[first:end])

    def _tell(self, records: Sequence[LiveRecord]) -> None:
        self.do(self.line.sink.records_received(UUID, records))
        self._work()

    @rule()
    def crash(self) -> None:
        """The engine dies in the midst of everything; another takes over its archive."""
        self.do(self.world.tasks.cancel())
        self.do(self.world.lines.connections.close())
        self.do(self._take_over(self.world))
        self._work()

    async def _take_over(self, old: World) -> None:
        self.world = World(archive=old.archive, clock=old.clock)
        self._furnish(old.secrets)
        self.world.outbox.runner.recover()

    def _work(self) -> None:
        self.do(self._turns())

    async def _turns(self) -> None:
        """Let all run that can: what hangs stays hanging."""
        for _ in range(6):
            self.world.outbox.runner.turn()
            for _ in range(20):
                await asyncio.sleep(0)

    def _entries(self) -> list[Outgoing]:
        return [self.world.archive.outbox.get(number) for number in sorted(self.story)]

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def nothing_is_said_twice_and_all_in_order(self) -> None:
        if hasattr(self, "world"):
            ours = [one.origin_id for one in self.host.records if one.member == 1]
            assert len(ours) == len(set(ours))
            kept = [origin for origin in self.said if origin in set(ours) - self.given_up]
            assert [origin for origin in ours if origin not in self.given_up] == kept

    @invariant()
    def the_archive_holds_each_record_once(self) -> None:
        if not hasattr(self, "world"):
            return
        live = self.world.archive.live
        last = live.session(self.session).last_number
        rows = [(live.record(one.id), one.member, one.origin_id) for one in live.talk(self.session)]
        taken = [row for row in rows if row[0]]
        assert len({number for number, _, _ in taken}) == len(taken)
        for record in self.host.records[:last]:
            assert (record.number, record.member, record.origin_id) in taken

    @invariant()
    def nothing_is_lost(self) -> None:
        """What was said is at the host, or waits, or stands there with a reason."""
        if not hasattr(self, "world"):
            return
        ours = {one.origin_id for one in self.host.records if one.member == 1}
        entries = self._entries()
        assert {entry.key for entry in entries} == set(self.said)
        for entry in entries:
            assert entry.key in ours or entry.state in WAITS | {DeliveryState.FAILED, DeliveryState.CANCELLED}, entry
            assert entry.state is not DeliveryState.FAILED or entry.trouble
            assert self.world.archive.chats.message(entry.chat_id).state is entry.state

    @invariant()
    def every_step_is_allowed(self) -> None:
        for story in getattr(self, "story", {}).values():
            assert all(may_follow(one, next_one) for one, next_one in pairwise(story)), story

    @precondition(lambda self: self.host.records)
    @rule()
    def at_last_all_is_well(self) -> None:
        """Once the host answers and the line has told everything, nothing waits, and both sides hold the same."""
        self.crash()
        self.host.mood = "well"
        self.connect(online=True)
        self.world.clock.time += 10_000.0
        self._work()
        self._tell(self.host.records)
        live = self.world.archive.live
        talk = [(live.record(one.id), one.body) for one in live.talk(self.session) if live.record(one.id)]
        assert talk == [(one.number, one.text) for one in self.host.records]
        assert self.world.archive.outbox.waiting() == []


TestLive = pytest.mark.row("D9")(LiveMachine.TestCase)
