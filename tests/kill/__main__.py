"""The kill test: the engine is killed by SIGKILL again and again while messages go out, servers are restarted and lines
are cut; at the end each message has arrived exactly once, or stands in the outbox with a reason.

`python -m tests.kill [--kills 200] [--messages 500] [--seed N]`; ends with 0 where nothing was lost or doubled. A mail
that Postfix took once and delivered again after a restart is counted apart and does not change that. Needs root, and
what `packaging/test` installs.
"""

import argparse
import asyncio
import logging
import secrets
import shutil
import sys
import tempfile
from pathlib import Path

from tests.kill.plan import make_plan
from tests.kill.running import run


def main() -> int:
    """Run it once."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--messages", type=int, default=500)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="as an earlier run printed it")
    parser.add_argument("--keep", action="store_true", help="leave profiles and logs where they are")
    options = parser.parse_args()
    logging.basicConfig(level=logging.ERROR)
    print(f"seed: {options.seed}", flush=True)
    home = Path(tempfile.mkdtemp(prefix="ll-kill-"))
    plan = make_plan(kills=options.kills, messages=options.messages, seed=options.seed)
    outcome = asyncio.run(run(plan, home, tell=lambda line: print(line, file=sys.stderr, flush=True)))
    print("\n".join(outcome.lines()))
    if options.keep or not outcome.is_good:
        print(f"profiles and logs: {home}")
    else:
        shutil.rmtree(home)
    return 0 if outcome.is_good else 1


if __name__ == "__main__":
    sys.exit(main())
