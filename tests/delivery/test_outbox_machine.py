"""The outbox as a state machine: whatever happens, in whatever order, nothing is lost, doubled or sent too late."""

import asyncio
from collections import Counter
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat, OutgoingChat
from liveletter.domain.delivery import DeliveryState, may_follow
from liveletter.domain.errors import LiveletterError, ProtocolTrouble, Refused, Unreachable
from liveletter.domain.mail import BuiltMail, Draft, Submission
from liveletter.domain.outbox import Outgoing, Patience
from liveletter.domain.presence import Presence, Show
from liveletter.events import OutgoingChanged
from tests.services.world import World

BOB = "bob@lab.test"
MOODS = ["well", "gone", "later", "never", "half-taken", "half-lost", "hangs"]
PROVEN = (DeliveryState.DELIVERED, DeliveryState.READ)
GONE = {DeliveryState.HANDED_OVER, *PROVEN}


@dataclass
class Sky:
    """What the servers hold: what a user's archive is never told of by itself."""

    mails: Counter[str] = field(default_factory=Counter)
    chats: Counter[str] = field(default_factory=Counter)


class Submitter:
    """An SMTP server with moods; in doubt, it has taken the mail or not."""

    def __init__(self, sky: Sky) -> None:
        self.sky = sky
        self.mood = "well"

    async def size_limit(self) -> int:
        return 0

    async def submit(self, mail: BuiltMail, handing_over: object = None) -> Submission:
        if self.mood == "gone":
            raise Unreachable("No answer.")
        if self.mood == "later":
            raise Refused("Not now.", "450", permanent=False)
        if self.mood == "never":
            raise Refused("No.", "550")
        assert callable(handing_over)
        handing_over()
        if self.mood == "half-taken":
            self.sky.mails[mail.message_id] += 1
        if self.mood.startswith("half"):
            raise ProtocolTrouble("Broken.", "in DATA")
        if self.mood == "hangs":
            self.sky.mails[mail.message_id] += 1
            await asyncio.Event().wait()
        self.sky.mails[mail.message_id] += 1
        return Submission(server="smtp.lab.test", response="queued")


@settings(max_examples=120, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))
class OutboxMachine(RuleBasedStateMachine):
    """Acknowledgements, receipts, bounces, time-outs, crashes and clock jumps in any order."""

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        self.sky = Sky()
        self.swallowing = False  # the line takes what the server never gets
        self.said: dict[str, list[str]] = {"mail": [], "chat": []}
        self.story: dict[int, list[DeliveryState]] = {}
        self.do(self._begin())

    def do(self, coroutine: Coroutine[object, object, object]) -> None:
        self.loop.run_until_complete(coroutine)

    async def _begin(self) -> None:
        self.world = World()
        self._furnish()
        self.bob = self.world.people.add("Bob", [Address.xmpp(BOB), Address.mail(BOB)]).id

    def _furnish(self) -> None:
        self.smtp = Submitter(self.sky)
        self.world.connections.links[0].submitter = self.smtp
        self.world.net.fate = self._take_chat
        self.world.bus.subscribe(OutgoingChanged, self._note)

    def _take_chat(self, chat: OutgoingChat) -> None:
        if not self.swallowing:
            self.sky.chats[chat.origin_id] += 1

    def _note(self, event: OutgoingChanged) -> None:
        story = self.story.setdefault(event.entry.id, [])
        if not story or story[-1] is not event.entry.state:
            story.append(event.entry.state)

    def teardown(self) -> None:
        if hasattr(self, "world"):
            self.do(self.world.tasks.cancel())
            self.world.archive.close()
            self.loop.close()

    # ------------------------------------------------------------------ the user

    @rule(mood=st.sampled_from(MOODS), wait=st.sampled_from([0.0, 11.0, 11.0, 11.0]))
    def write_mail(self, mood: str, wait: float) -> None:
        """Several at once: what befalls one must not touch the others."""
        self.smtp.mood = mood
        for _ in range(2):
            number = len(self.said["mail"])
            draft = Draft(1, to=f"p{number % 3}@lab.test", subject=f"mail {number}", message_id=f"m{number}@lab.test")
            self.do(self.world.mailing.send(draft))
            self.said["mail"].append(draft.message_id)
        self.world.clock.time += wait
        self._work()

    @rule()
    def schedule_mail(self) -> None:
        number = len(self.said["mail"])
        at = self.world.clock.now() + 3600.0
        self.do(self.world.mailing.send(Draft(1, to=BOB, subject="x", message_id=f"m{number}@lab.test", send_at=at)))
        self.said["mail"].append(f"m{number}@lab.test")

    @rule(patience=st.sampled_from(Patience), again=st.booleans())
    def say(self, patience: Patience, again: bool) -> None:
        origin = f"c{len(self.said['chat'])}"
        for _ in range(1 + again):
            self.do(self.world.chatting.send(self.bob, "x", origin_id=origin, patience=patience))
        self.said["chat"].append(origin)

    @precondition(lambda self: self.story)
    @rule(data=st.data(), what=st.sampled_from(["retry", "cancel", "expire"]))
    def decide(self, data: st.DataObject, what: str) -> None:
        number = data.draw(st.sampled_from(sorted(self.story)))
        before = self.world.archive.outbox.get(number)
        if before.state is DeliveryState.UNKNOWN and what == "retry":
            return  # the user may send twice knowingly: not what is looked at here
        if "may have been sent" in before.trouble and what == "retry":
            return
        desk = self.world.outbox.desk
        acts = {
            "retry": lambda: desk.retry(number),
            "cancel": lambda: desk.cancel(number),
            "expire": lambda: desk.set_expiry(number, self.world.clock.now() + 60),
        }
        try:
            self._now(acts[what])
        except LiveletterError:
            assert self.world.archive.outbox.get(number).state is before.state

    def _now(self, act: Callable[[], object]) -> None:
        async def acted() -> None:
            act()

        self.do(acted())

    # ------------------------------------------------------------------ the world

    @rule(mood=st.sampled_from(MOODS))
    def turn_mood(self, mood: str) -> None:
        self.smtp.mood = mood

    @rule(seconds=st.sampled_from([0.0, 1.0, 11.0, 61.0, 700.0, 4000.0, 300_000.0, -5000.0]))
    def pass_time(self, seconds: float) -> None:
        self.world.clock.time += seconds
        self._work()

    def _work(self) -> None:
        self.do(self._turns())

    async def _turns(self) -> None:
        """Let all run that can: what hangs stays hanging."""
        for _ in range(6):
            self.world.outbox.runner.turn()
            for _ in range(30):
                await asyncio.sleep(0)

    @rule(there=st.sampled_from([Show.ONLINE, Show.OFFLINE, Show.UNKNOWN]))
    def meet(self, there: Show) -> None:
        self.do(self.world.sink.presence_changed(BOB, Presence(there)))
        self._work()

    @rule(online=st.booleans())
    def connect(self, online: bool) -> None:
        """The line comes or goes; before it is there, the server's archive tells what it has taken."""
        if online is self.world.net.online:
            return
        if online:
            self.swallowing = False
            self.do(self._catch_up())
        self.do(self.world.online(online))
        self._work()
        under_way = [entry for entry in self._entries() if entry.chat_id and entry.state is DeliveryState.TRYING]
        assert not online or all(self.sky.chats[entry.key] for entry in under_way)

    @rule()
    def break_quietly(self) -> None:
        """The line is dead, and nobody has noticed yet."""
        self.swallowing = True

    async def _catch_up(self) -> None:
        for origin in tuple(self.sky.chats):
            await self.world.sink.message_received(
                IncomingChat(BOB, outgoing=True, body="x", at=self.world.clock.now(), origin_id=origin)
            )

    @precondition(lambda self: self.story)
    @rule(data=st.data(), state=st.sampled_from([DeliveryState.HANDED_OVER, *PROVEN]))
    def prove(self, data: st.DataObject, state: DeliveryState) -> None:
        """Acknowledgement, receipt or marker of what the server really has."""
        if self.sky.chats:
            origin = data.draw(st.sampled_from(sorted(self.sky.chats)))
            self.do(self.world.sink.message_progressed(BOB, origin, state, ""))

    @precondition(lambda self: self.sky.mails)
    @rule(data=st.data(), state=st.sampled_from([DeliveryState.DELIVERED, DeliveryState.FAILED]))
    def report(self, data: st.DataObject, state: DeliveryState) -> None:
        """A delivery report or a bounce comes. What has bounced is nowhere: the user may send it again."""
        key = data.draw(st.sampled_from(sorted(self.sky.mails)))
        entry = next(entry for entry in self._entries() if entry.key == key)
        trouble = "550" if state is DeliveryState.FAILED else ""
        self._now(lambda: self.world.outbox.ledger.advance(entry, state, trouble=trouble))
        if self.world.archive.outbox.get(entry.id).state is DeliveryState.FAILED:
            del self.sky.mails[key]

    @rule()
    def crash(self) -> None:
        """The engine dies in the midst of everything; another takes over its archive."""
        self.do(self.world.tasks.cancel())
        old, mood = self.world, self.smtp.mood
        self.do(self._take_over(old))
        self.smtp.mood = mood
        self._work()

    async def _take_over(self, old: World) -> None:
        self.world = World(archive=old.archive, clock=old.clock)
        self._furnish()
        self.world.outbox.runner.recover()

    def _entries(self) -> list[Outgoing]:
        return [self.world.archive.outbox.get(number) for number in sorted(self.story)]

    # ------------------------------------------------------------------ what always holds

    @invariant()
    def nothing_is_doubled(self) -> None:
        if hasattr(self, "world"):
            assert all(count == 1 for count in self.sky.mails.values()), self.sky.mails
            assert all(count == 1 for count in self.sky.chats.values()), self.sky.chats

    @invariant()
    def nothing_is_lost(self) -> None:
        """What was said has left, or waits, or stands there with a reason."""
        if not hasattr(self, "world"):
            return
        entries = {entry.key: entry for entry in self._entries()}
        assert set(entries) == {*self.said["mail"], *self.said["chat"]}
        for key, entry in entries.items():
            if entry.state in GONE:
                assert self.sky.mails[key] or self.sky.chats[key], entry
            if entry.state in {DeliveryState.FAILED, DeliveryState.EXPIRED}:
                assert entry.trouble, entry

    @invariant()
    def every_step_is_allowed(self) -> None:
        for story in getattr(self, "story", {}).values():
            assert all(may_follow(one, next_one) for one, next_one in pairwise(story)), story

    @invariant()
    def a_chat_says_what_its_entry_says(self) -> None:
        if hasattr(self, "world"):
            for entry in self._entries():
                if entry.chat_id:
                    assert self.world.archive.chats.message(entry.chat_id).state is entry.state


TestOutbox = pytest.mark.expects_log("ended in doubt")(pytest.mark.row("D9")(OutboxMachine.TestCase))
