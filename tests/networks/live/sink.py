"""What a host brings, kept in memory: fails where a record comes twice, out of order, or before its session."""

import asyncio
from collections.abc import Callable, Sequence

from liveletter.domain.accounts import LinkState
from liveletter.domain.errors import DiskFull
from liveletter.domain.live import LiveRecord, RecordKind, SessionSeen


class Sink:
    """Implements `ports.LiveSink`. `full`: so many times more, nothing can be written."""

    def __init__(self) -> None:
        self.states: list[tuple[LinkState, str]] = []
        self.seen: dict[str, SessionSeen] = {}
        self.records: dict[str, list[LiveRecord]] = {}
        self.batches: list[int] = []
        self.typing: list[tuple[str, int]] = []
        self.ended: list[str] = []
        self.full = 0
        self._stirred = asyncio.Event()

    def state_changed(self, host_url: str, state: LinkState, sentence: str) -> None:
        self.states.append((state, sentence))
        self._stirred.set()

    def last_number(self, uuid: str) -> int | None:
        return len(self.records[uuid]) if uuid in self.records else None

    def open_sessions(self) -> Sequence[str]:
        return [uuid for uuid, seen in self.seen.items() if not seen.closed and uuid not in self.ended]

    async def session_seen(self, seen: SessionSeen) -> None:
        self._write()
        self.seen[seen.uuid] = seen
        self.records.setdefault(seen.uuid, [])
        self._stirred.set()

    async def records_received(self, uuid: str, records: Sequence[LiveRecord]) -> None:
        self._write()
        await asyncio.sleep(0)  # a store takes its time
        known = self.records[uuid]
        assert [one.number for one in records] == list(range(len(known) + 1, len(known) + 1 + len(records)))
        assert records, "told of nothing"
        for one in records:
            if one.kind is not RecordKind.REQUEST:
                assert any(member.number == one.member for member in self.seen[uuid].members), "who is that?"
        known += records
        self.batches.append(len(records))
        self._stirred.set()

    async def typing_seen(self, uuid: str, member: int) -> None:
        self.typing.append((uuid, member))
        self._stirred.set()

    async def session_ended(self, uuid: str) -> None:
        assert uuid not in self.ended
        self.ended.append(uuid)
        self._stirred.set()

    def texts(self, uuid: str) -> list[str]:
        """What was said."""
        return [one.text for one in self.records.get(uuid, []) if one.kind is RecordKind.SAID]

    async def until(self, condition: Callable[[], object], what: str = "") -> None:
        """Wait for what a host brings."""
        try:
            async with asyncio.timeout(20):
                while not condition():
                    self._stirred.clear()
                    await self._stirred.wait()
        except TimeoutError:
            raise AssertionError(f"Not there: {what}; states {self.states[-3:]}, {self.records}") from None

    async def until_state(self, state: LinkState) -> None:
        """Wait for the line."""
        await self.until(lambda: self.states and self.states[-1][0] is state, state.value)

    def _write(self) -> None:
        if self.full > 0:
            self.full -= 1
            raise DiskFull("There is no room.")
