"""Whatever the line does while people talk, each record comes once and in order.

A host is scripted by hypothesis: it says records, loses lines, forgets to tell some (as a hub may), tells them twice
or too early, refuses pages, and the disk of the program is full now and then.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import Unreachable
from liveletter.domain.live import LiveMember, LiveRecord, RecordKind, SessionSeen
from liveletter.networks.live.following import Following
from liveletter.networks.live.timing import Timing
from tests.networks.live.lab import a_lab, new_session, running
from tests.networks.live.sink import Sink

UUIDS = ("0b2f6c1e-6a6d-4c55-9a3e-0d2f8a9b7c11", "1b2f6c1e-6a6d-4c55-9a3e-0d2f8a9b7c12")
INSTANT = Timing(settle=0.0, first_pause=0.0, longest_pause=0.0)
_PAGE = 3

steps = st.lists(
    st.tuples(
        st.sampled_from(
            ["say", "say", "say", "lose", "twice", "join", "early", "changed", "cut", "full", "busy", "turn"]
        ),
        st.integers(0, 1),
    ),
    max_size=60,
)


@dataclass
class Talk:
    """One session at the host."""

    uuid: str
    records: list[LiveRecord] = field(default_factory=list)
    members: int = 1

    def add(self, kind: RecordKind = RecordKind.SAID) -> LiveRecord:
        if kind is RecordKind.JOINED:
            self.members += 1
        number = len(self.records) + 1
        one = LiveRecord(number, kind, 0.0, self.members, f"o{number}", str(number))
        self.records.append(one)
        return one


class Host:
    """Implements `follower.Source`. `busy`: so many more requests fail."""

    def __init__(self) -> None:
        self.talks = {uuid: Talk(uuid) for uuid in UUIDS}
        self.busy = 0

    async def session(self, uuid: str) -> SessionSeen:
        await self._think()
        talk = self.talks[uuid]
        members = tuple(LiveMember(number, f"M{number}") for number in range(1, talk.members + 1))
        return SessionSeen(uuid, "Boats", members=members, last_number=len(talk.records))

    async def page(self, uuid: str, since: int) -> Sequence[LiveRecord]:
        await self._think()
        return self.talks[uuid].records[since : since + _PAGE]

    async def prove(self, uuid: str, seen: SessionSeen, number: int) -> None:
        assert number <= len(self.talks[uuid].records)

    async def _think(self) -> None:
        await asyncio.sleep(0)
        if self.busy > 0:
            self.busy -= 1
            raise Unreachable("Not now.")


async def play(script: list[tuple[str, int]]) -> None:
    host, sink = Host(), Sink()
    line = connect(host, sink)
    for what, which in script:
        talk = host.talks[UUIDS[which]]
        match what:
            case "say":
                line.heard(talk.uuid, talk.add())
            case "lose":
                talk.add()
            case "twice":
                for _ in range(2):
                    line.heard(talk.uuid, talk.records[-1] if talk.records else talk.add())
            case "join":
                line.heard(talk.uuid, talk.add(RecordKind.JOINED))
            case "early":
                one, other = talk.add(), talk.add()
                line.heard(talk.uuid, other)
                line.heard(talk.uuid, one)
            case "changed":
                line.changed(talk.uuid)
            case "cut":
                await line.stop()
                line = connect(host, sink)
            case "full":
                sink.full += 1
            case "busy":
                host.busy += 1
            case _:
                await asyncio.sleep(0)
    for talk in host.talks.values():  # the beat of the line
        line.told(talk.uuid, len(talk.records))
    async with asyncio.timeout(20):
        await line.idle()
    await line.stop()
    for talk in host.talks.values():
        assert sink.records[talk.uuid] == talk.records


def connect(host: Host, sink: Sink) -> Following:
    line = Following(source=host, sink=sink, timing=INSTANT)
    for talk in host.talks.values():
        line.told(talk.uuid, len(talk.records))
    return line


@settings(deadline=None, max_examples=300)
@given(steps)
def test_each_record_comes_once_and_in_order(script: list[tuple[str, int]]) -> None:
    asyncio.run(play(script))


@settings(deadline=None, max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(["say", "say", "say", "wake", "restart"]), min_size=8, max_size=16))
def test_with_a_real_host_that_is_restarted_too(tmp_path_factory: object, script: list[str]) -> None:
    asyncio.run(play_for_real(Path(tmp_path_factory.mktemp("host")), script))  # type: ignore[attr-defined]


async def play_for_real(data: Path, script: list[str]) -> None:
    async with a_lab(data) as lab:
        key, sinks = await lab.key(), [Sink(), Sink()]
        desk = await lab.desk(sinks[0], key)
        made = await new_session(desk)
        seat = lab.seat(made.links["bob@example.org"], sinks[1])
        await seat.join()
        said: list[str] = []
        async with running(desk), running(seat):
            for number, what in enumerate(script):
                match what:
                    case "say":
                        said.append(str(number))
                        await (desk if number % 2 else seat).say(made.seen.uuid, f"o{number}", str(number))
                    case "wake":
                        desk.wake()
                        seat.wake()
                    case _:
                        await lab.restart()
            for sink in sinks:
                await sink.until(lambda sink=sink: sink.texts(made.seen.uuid) == said, "all that was said")  # type: ignore[misc]
        assert all(sink.states[0][0] is LinkState.CONNECTING for sink in sinks)
