"""A program that talks until it is killed: `python -m tests.services.live.talker DATA SESSION FIRST`, its secrets on
the standard input. It prints the number of each message once it is told to be kept."""

import asyncio
import json
import sys
from pathlib import Path

from liveletter.bridge import commands as c
from tests.services.live.programs import Program
from tests.services.world import FakeSecrets


async def talk(data: Path, session_id: int, first: int) -> None:
    secrets = FakeSecrets()
    secrets.kept = json.loads(sys.stdin.readline())
    program = await Program(data, "Alice", secrets=secrets).start()
    for number in range(first, first + 10_000):
        await program.call(c.SayLive(session_id, f"Words {number}", f"k{number}"))
        print(number, flush=True)
        await asyncio.sleep(0.002)


if __name__ == "__main__":
    asyncio.run(talk(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
