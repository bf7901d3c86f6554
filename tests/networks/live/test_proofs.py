"""What has arrived is proven until the host knows, whatever goes wrong on the way."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from liveletter.domain.errors import LiveletterError, NotFound, ProtocolTrouble, Refused, Unreachable
from liveletter.host.errors import Unavailable
from liveletter.networks.live.errors import Busy
from liveletter.networks.live.proofs import Proofs
from tests.networks.live.lab import QUICK, a_lab, new_session, running
from tests.networks.live.sink import Sink


class Told:
    """A host that fails as it is asked to, and is told of proofs."""

    def __init__(self, *errors: LiveletterError) -> None:
        self.errors: Iterator[LiveletterError] = iter(errors)
        self.tried: list[tuple[str, int]] = []
        self.known: list[tuple[str, int]] = []
        self._stirred = asyncio.Event()

    async def tell(self, uuid: str, number: int) -> None:
        self.tried.append((uuid, number))
        self._stirred.set()
        await asyncio.sleep(0)
        for error in self.errors:
            raise error
        self.known.append((uuid, number))

    async def until_known(self, *known: tuple[str, int]) -> None:
        async with asyncio.timeout(10):
            while self.known != list(known):
                self._stirred.clear()
                await self._stirred.wait()
                await asyncio.sleep(0)
                await asyncio.sleep(0)


async def test_what_was_told_is_not_told_again() -> None:
    told = Told()
    proofs = Proofs(tell=told.tell, timing=QUICK)
    proofs.add("a", 1)
    await asyncio.gather(proofs.tell("a"), proofs.tell("a"))
    await proofs.tell("a")
    assert told.known == [("a", 1)]
    async with proofs.telling():
        proofs.add("a", 2)
        await proofs.tell("a")
    assert told.known == [("a", 1), ("a", 2)]


async def test_what_waits_is_told_when_the_line_is_open_the_highest_number_of_each() -> None:
    told = Told()
    proofs = Proofs(tell=told.tell, timing=QUICK)
    for uuid, number in (("a", 1), ("b", 7), ("a", 3), ("a", 2)):
        proofs.add(uuid, number)
    async with proofs.telling():
        await told.until_known(("a", 3), ("b", 7))


async def test_what_fails_is_told_again_while_the_line_is_open() -> None:
    told = Told(Unreachable("cut"), Busy("too many", 0.01), Unreachable("cut"))
    proofs = Proofs(tell=told.tell, timing=QUICK)
    async with proofs.telling():
        proofs.add("a", 1)
        await proofs.tell("a")
        await told.until_known(("a", 1))
    assert len(told.tried) == 4


@pytest.mark.parametrize("error", [NotFound("gone"), ProtocolTrouble("nonsense"), Refused("you have left")])
async def test_what_nobody_wants_to_hear_is_let_be(error: LiveletterError) -> None:
    told = Told(error)
    proofs = Proofs(tell=told.tell, timing=QUICK)
    async with proofs.telling():
        proofs.add("a", 1)
        await proofs.tell("a")
        proofs.add("a", 2)
        await proofs.tell("a")
        await told.until_known(("a", 2))
    assert told.tried == [("a", 1), ("a", 2)]


@pytest.mark.row("L6")
async def test_a_host_that_cannot_take_a_proof_is_told_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with a_lab(tmp_path) as lab:
        watching, sink = Sink(), Sink()
        desk = await lab.desk(watching)
        made = await new_session(desk)
        uuid = made.seen.uuid
        seat = lab.seat(made.links["bob@example.org"], sink)
        await seat.join()
        talk = lab.house.host.talk
        real, refusals = talk.seen, iter([Unavailable("The database is away.")] * 2)

        async def seen(*told: object) -> int:
            for error in refusals:
                raise error
            return await real(*told)  # type: ignore[arg-type]

        async with running(desk), running(seat):
            await sink.until(lambda: uuid in sink.seen and sink.seen[uuid].members[1].here, "Bob is here")
            monkeypatch.setattr(talk, "seen", seen)
            record = await desk.say(uuid, "a1", "hello Bob")
            await sink.until(lambda: sink.texts(uuid) == ["hello Bob"], "what Alice says")
            await seat.send_seen(uuid, record.number)
            await watching.until(lambda: watching.seen[uuid].members[1].seen_number == record.number, "the proof")
        assert list(refusals) == []
