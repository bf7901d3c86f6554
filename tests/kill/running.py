"""A whole run of the kill test."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path

from liveletter.bridge import commands as c
from liveletter.domain.delivery import DeliveryState
from tests.kill import recorders
from tests.kill.place import ALICE, BOB, Place, open_place
from tests.kill.plan import CUTS, Life, Moment, Plan, Trouble, When
from tests.kill.program import Program
from tests.kill.sending import Moments, Sender
from tests.kill.verdict import Found, Verdict, judge
from tests.networks.lab import PASSWORD

LIFE_AT_MOST = 6.0  # seconds that a life waits for the moment of its end
SETTLES_WITHIN = 120.0  # seconds for all that waits, once the servers and the engine may live
PROOF_WITHIN = 30.0  # seconds for what has left to come to Bob, and for the proof of it to come back
LOOK = 0.25  # seconds between two looks into the archives
Tell = Callable[[str], None]


@dataclass
class Outcome:
    """The figures of a run."""

    verdict: Verdict
    kills: int
    troubles: Counter[Trouble]
    repeated_commands: int
    start_seconds: list[float]
    seconds: float
    settle_seconds: float
    logged: list[str] = field(default_factory=list)  # what should not be in a log

    @property
    def is_good(self) -> bool:
        """Whether the promise was kept."""
        return self.verdict.is_good and not self.logged

    def lines(self) -> list[str]:
        """The report, for people."""
        seen, troubles = self.verdict, self.troubles
        restarts = sum(count for trouble, count in troubles.items() if trouble not in CUTS)
        figures = {
            "sent": seen.sent,
            "arrived": seen.arrived,
            "standing in the outbox with a reason": len(seen.standing),
            "lost": len(seen.lost),
            "doubled": len(seen.doubled),
            "beside these, in the mailbox twice by Postfix alone (taken once, delivered again)": len(seen.by_postfix),
        }
        more = {
            "arrived, though the sender is told that it is in doubt": seen.doubted,
            "arrived without a proof for the sender": seen.unproven,
            "chat messages in the archive of Bob's server": seen.kept_chats,
            "chat messages repeated on the wire and recognised": seen.repeated_chats,
            "orders repeated because the engine died": self.repeated_commands,
            "kills": self.kills,
            "server restarts": restarts,
            "lines cut": sum(troubles.values()) - restarts,
            "seconds": round(self.seconds),
            "seconds at the end until all was settled": round(self.settle_seconds),
            "seconds to start the engine, median": round(sorted(self.start_seconds)[len(self.start_seconds) // 2], 2),
        }
        told = [f"{name}: {value}" for name, value in (figures | more).items()]
        for name, which in (
            ("standing", seen.standing),
            ("LOST", seen.lost),
            ("DOUBLED", seen.doubled),
            ("WRONG", seen.wrong),
            ("twice by Postfix", seen.by_postfix),
        ):
            told += [f"  {name} {key}: {why}" for key, why in which.items()]
        return told + [f"  LOGGED {line}" for line in self.logged]


class Run:
    """One run in one place."""

    def __init__(self, plan: Plan, place: Place, *, tell: Tell) -> None:
        self._plan = plan
        self._place = place
        self._tell = tell
        data, friend_id = place.profile("Alice", ALICE, BOB, lines=True)
        bob, _ = place.profile("Bob", BOB, ALICE, lines=False)
        self._alice, self._bob = Program(data), Program(bob)
        self._moments = Moments(self._alice.bus)
        self._sender = Sender(self._alice, moments=self._moments, account_id=1, friend_id=friend_id)
        self._troubles: Counter[Trouble] = Counter()
        self._kills = 0

    async def run(self) -> Outcome:
        """Do it."""
        began = time.monotonic()
        async with AsyncExitStack() as stack:
            stack.push_async_callback(self._bob.stop)
            stack.push_async_callback(self._alice.stop)
            await self._bob.start()
            sending = asyncio.create_task(self._sender.run())
            stack.callback(sending.cancel)
            for number, life in enumerate(self._plan.lives, 1):
                await self._live(life)
                if number % 20 == 0:
                    self._tell(f"{number} kills, {len(self._sender.sent)} sent, {time.monotonic() - began:.0f} s")
            settling = time.monotonic()
            await self._settle()
            sending.cancel()
            settled = time.monotonic()
        found = await self._found()
        self._place.keep_logs()
        return Outcome(
            judge(found),
            kills=self._kills,
            troubles=self._troubles,
            repeated_commands=self._sender.repeated,
            start_seconds=self._alice.start_seconds,
            seconds=time.monotonic() - began,
            settle_seconds=settled - settling,
            logged=self._logged(),
        )

    async def _live(self, life: Life) -> None:
        self._place.delay(life.delay)
        self._moments.begin()
        await self._alice.start()
        self._sender.give(life.orders)
        trouble = asyncio.create_task(self._suffer(life))
        await self._moments.wait(life.end, at_most=LIFE_AT_MOST)
        await self._alice.kill()
        self._kills += 1
        await trouble

    async def _suffer(self, life: Life) -> None:
        if life.trouble is None or life.trouble_at is None:
            return
        await self._moments.wait(life.trouble_at, at_most=LIFE_AT_MOST)
        await self._place.suffer(life.trouble)
        self._troubles[life.trouble] += 1
        if life.trouble in {Trouble.CHAT_RESTARTED, Trouble.CHAT_KILLED}:
            await self._bob.ask(c.Reconnect())  # his pauses would grow with each restart

    async def _settle(self) -> None:
        """No more trouble: what waits goes out, and is proven as far as it can be."""
        self._place.delay(0.0)
        self._moments.begin()
        await self._alice.start()
        self._sender.give(self._plan.rest)
        await self._moments.wait(When(Moment.ONLINE, 1, 0.0), at_most=SETTLES_WITHIN)
        await self._sender.all_sent()
        await self._until(lambda: not self._keys(DeliveryState.QUEUED, DeliveryState.TRYING), SETTLES_WITHIN)
        await self._until(self._is_quiet, PROOF_WITHIN)
        await self._until(self._is_proven, PROOF_WITHIN)

    def _keys(self, *states: DeliveryState) -> set[str]:
        return {entry.key for entry in recorders.entries_of(self._alice.data) if entry.state in states}

    def _is_proven(self) -> bool:
        """All that has arrived is known to have; what is in doubt and has not arrived never will be."""
        arrived = {key for key, _ in recorders.mailbox(self._place)}
        return not self._keys(DeliveryState.HANDED_OVER) and not self._keys(DeliveryState.UNKNOWN) & arrived

    def _is_quiet(self) -> bool:
        """Postfix has nothing left to deliver."""
        queue = self._place.postfix.home / "queue"
        left = (path for name in ("incoming", "active", "deferred") for path in (queue / name).rglob("*"))
        return not any(path.is_file() for path in left)

    async def _until(self, condition: Callable[[], bool], seconds: float) -> None:
        """Wait for it; what is still missing then is for the verdict to tell."""
        for _ in range(round(seconds / LOOK)):
            if condition():
                return
            await asyncio.sleep(LOOK)

    async def _found(self) -> Found:
        chats, texts = recorders.program(self._bob.data)
        return Found(
            sent=self._sender.sent,
            entries=recorders.entries_of(self._alice.data),
            mails=recorders.mailbox(self._place),
            chats=chats,
            texts=texts,
            wire=await recorders.server_archive(self._place),
        )

    def _logged(self) -> list[str]:
        """Lines in logs that should not be there: what was said, passwords, failures of the program itself."""
        secrets = [PASSWORD, *(order.body for order in self._plan.orders)]
        found = []
        for program in (self._alice, self._bob):
            for path in (*(program.data / "logs").glob("*"), program.words):
                lines = path.read_text(errors="replace").splitlines()
                bad = [line for line in lines if "Traceback" in line or any(secret in line for secret in secrets)]
                found += [f"{program.data.name}/{path.name}: {line}" for line in bad]
        return found


async def run(plan: Plan, home: Path, *, tell: Tell) -> Outcome:
    """One run, on servers of its own, with all that it leaves in `home`."""
    async with open_place(home) as place:
        return await Run(plan, place, tell=tell).run()
