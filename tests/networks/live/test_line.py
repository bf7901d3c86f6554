"""The line itself: opened again after pauses that grow, at once where the machine has slept, and never for nothing."""

import asyncio
from collections.abc import Callable

import pytest

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import Unreachable, WrongPassword
from liveletter.networks.live.errors import Busy
from liveletter.networks.live.line import Line, LineOver
from liveletter.networks.live.timing import Timing


class Attended:
    """A line that ends as it is told: `ends` says how, one after the other; then it stays open."""

    def __init__(self, *ends: Exception | None, timing: Timing) -> None:
        self._ends = list(ends)
        self.states: list[tuple[LinkState, str]] = []
        self.begun: list[float] = []
        self._stirred = asyncio.Event()
        self.line = Line(host="chat.example.org", timing=timing, attend=self._attend, tell=self._tell)

    async def _attend(self, opened: Callable[[], None]) -> None:
        self.begun.append(asyncio.get_running_loop().time())
        self._stirred.set()
        if not self._ends:
            opened()
            await asyncio.Event().wait()
        end = self._ends.pop(0)
        if end is not None:
            raise end

    def _tell(self, state: LinkState, sentence: str) -> None:
        self.states.append((state, sentence))

    async def until_begun(self, times: int) -> None:
        async with asyncio.timeout(10):
            while len(self.begun) < times:
                self._stirred.clear()
                await self._stirred.wait()


async def ended(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_a_machine_that_slept_opens_another_line_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    attended = Attended(timing=Timing(look=0.01, first_pause=3600, longest_pause=3600))
    running = asyncio.ensure_future(attended.line.run())
    await attended.until_begun(1)
    assert attended.line.is_open
    clock = iter(range(0, 10**9, 1000))
    monkeypatch.setattr("liveletter.networks.live.line.time.time", lambda: float(next(clock)))
    await attended.until_begun(2)
    await ended(running)
    assert not attended.line.is_open


async def test_pauses_grow_and_a_host_that_is_busy_says_for_how_long() -> None:
    cut = Unreachable("The connection was cut.")
    attended = Attended(cut, cut, cut, Busy("Wait a bit.", 0.3), timing=Timing(first_pause=0.02, longest_pause=10))
    running = asyncio.ensure_future(attended.line.run())
    await attended.until_begun(5)
    await ended(running)
    first, second, third, fourth = (
        later - earlier for earlier, later in zip(attended.begun, attended.begun[1:], strict=False)
    )
    assert first > 0.015
    assert second > 0.03
    assert third > 0.06
    assert fourth > 0.29
    assert (LinkState.OFFLINE, "Wait a bit.") in attended.states
    assert attended.states[-1] == (LinkState.ONLINE, "")


@pytest.mark.parametrize(
    ("end", "state"), [(WrongPassword("Set it up again."), LinkState.FAILED), (LineOver(), LinkState.OFFLINE)]
)
async def test_where_nothing_more_can_come_it_returns(end: Exception, state: LinkState) -> None:
    attended = Attended(end, timing=Timing())
    await asyncio.wait_for(attended.line.run(), 10)
    assert attended.states[-1][0] is state
    assert len(attended.begun) == 1


@pytest.mark.expects_log("The line to a live host failed")
async def test_a_bug_of_ours_is_logged_and_the_line_goes_on() -> None:
    attended = Attended(RuntimeError("a bug"), timing=Timing(first_pause=0.01))
    running = asyncio.ensure_future(attended.line.run())
    await attended.until_begun(2)
    await ended(running)
    assert any("Something went wrong" in sentence for _, sentence in attended.states)
