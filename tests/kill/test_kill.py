"""The kill test as it runs with all others; the full one is `python -m tests.kill`."""

import secrets
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.kill.plan import make_plan
from tests.kill.running import run

KILLS = 20
MESSAGES = 80


@pytest.mark.row("D9")
@pytest.mark.servers
@pytest.mark.timeout(240)
async def test_whatever_is_killed_nothing_is_lost_or_doubled() -> None:
    seed = secrets.randbelow(1_000_000)
    home = Path(tempfile.mkdtemp(prefix="ll-kill-"))  # sockets lie there: its path must be short
    outcome = await run(make_plan(kills=KILLS, messages=MESSAGES, seed=seed), home, tell=print)
    told = "\n".join(
        [f"seed: {seed} (python -m tests.kill --kills {KILLS} --messages {MESSAGES} --seed {seed})", *outcome.lines()]
    )
    print(told)
    assert outcome.kills == KILLS
    assert outcome.verdict.sent == MESSAGES
    assert outcome.verdict.arrived + len(outcome.verdict.standing) == MESSAGES, told
    assert outcome.is_good, f"{told}\nprofiles and logs: {home}"
    shutil.rmtree(home)
