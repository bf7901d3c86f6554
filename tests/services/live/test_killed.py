"""An engine that is killed in the midst of talking: what it had told to be kept is said, once and in order (D9, L6)."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, create_subprocess_exec
from pathlib import Path

import pytest

from tests.networks.live.lab import Lab
from tests.services.live.programs import Program
from tests.services.world import FakeSecrets

ROOT = Path(__file__).parents[3]


async def talked(data: Path, session_id: int, first: int, secrets: FakeSecrets, count: int) -> list[int]:
    """Let a program talk, and kill it when it has told so many messages to be kept; returns all that it told."""
    program = (sys.executable, "-m", "tests.services.live.talker", str(data), str(session_id), str(first))
    process = await create_subprocess_exec(*program, stdin=PIPE, stdout=PIPE, cwd=ROOT)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(secrets.kept).encode() + b"\n")
    told = [int(await asyncio.wait_for(process.stdout.readline(), 60)) for _ in range(count)]
    process.kill()
    told += [int(line) for line in (await process.stdout.read()).split() if line]
    await process.wait()
    return told


@pytest.mark.row("D9")
@pytest.mark.row("L6")
async def test_what_was_kept_is_said_once_and_in_order_however_often_it_is_killed(
    lab: Lab, alice: Program, bob: Program
) -> None:
    session, [link] = await alice.create(await alice.sign_up(lab), "bob@example.org")
    theirs = await bob.joins(link)
    await alice.stop()
    told: list[int] = []
    for count in (1, 7, 30, 50):
        first = told[-1] + 1000 if told else 0
        told += await talked(alice.data, session.id, first, alice.secrets, count)
    again = await Program(alice.data, "Alice", secrets=alice.secrets).start()
    alice.engine = again.engine
    await again.until(lambda: not again.archive.outbox.waiting(), "all has left")
    kept = [message.origin_id for message in again.archive.live.talk(session.id)]  # the last may not have been told
    await bob.until(lambda: len(bob.talk(theirs)) >= len(kept), "all that was kept")
    heard = [int(words.removeprefix("Alice: Words ")) for words in bob.talk(theirs)]
    assert heard == sorted(set(heard))
    assert set(told) <= set(heard)
    assert kept == [f"k{number}" for number in heard]
