"""A live host's process for the benchmark: with sessions in which everybody has joined, and limits out of the way.

Arguments: the folder, the port, how many sessions, how many members each, then (for several processes) the database's
and NATS' addresses and how many processes. Prints one line of JSON: each session's member pages with what a browser
has (cookie and seal), then serves until it is told to end.
"""

import asyncio
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

from liveletter.host.app import Host
from liveletter.host.config import HostConfig, Limits
from liveletter.host.guest.forms import Seals
from liveletter.host.model import Owner
from liveletter.host.running import serve
from liveletter.host.wishes import Guest, Wish
from liveletter.host.workers import run_workers

_FREE = (1e9, 1e9)
LIMITS = Limits(
    requests=_FREE, messages=_FREE, refusals=_FREE, connections=100_000, subscriber_backlog=100_000,
    lines_per_client=100_000,
)  # fmt: skip


def config_for(data: Path, port: int, *, database: str = "", nats: str = "", workers: int = 1) -> HostConfig:
    """A host without limits."""
    return HostConfig(
        data=data,
        public_url=f"http://127.0.0.1:{port}",
        listen_port=port,
        database_url=database,
        nats_url=nats,
        workers=workers,
        limits=LIMITS,
    )


async def furnish(config: HostConfig, sessions: int, members: int) -> list[list[dict[str, str]]]:
    """Sessions with their members: the path, the cookie and the seal of each one's page."""
    host = Host(config)
    await host.start()
    try:
        owner, _ = await host.owners.add("owner@example.org")
        seals = Seals(host.secret)
        return await asyncio.gather(*(_session(host, owner, seals, number, members) for number in range(sessions)))
    finally:
        await host.close()


async def _session(host: Host, owner: Owner, seals: Seals, number: int, members: int) -> list[dict[str, str]]:
    guests = tuple(Guest(address=f"g{one}@example.org") for one in range(members))
    created = await host.sessions.create(owner, Wish(title=f"Session {number}", guests=guests))
    uuid = created.snapshot.session.id
    told = []
    for token in created.tokens.values():
        seat = await host.talk.seat(uuid, token)
        await host.talk.join(seat)
        cookie = seals.new_cookie(uuid, token)
        told.append({"path": f"/s/{uuid}/{token}", "cookie": cookie, "seal": seals.form(uuid, token, cookie)})
    return told


def main() -> None:
    """Furnish, tell, serve."""
    data, port, sessions, members, *more = sys.argv[1:]
    database, nats, workers = more or ("", "", "1")
    config = config_for(Path(data), int(port), database=database, nats=nats, workers=int(workers))
    rooms = asyncio.run(furnish(replace(config, workers=1), int(sessions), int(members)))
    print(json.dumps(rooms), flush=True)
    os.close(1)
    if config.workers > 1:
        run_workers(config)
    else:
        asyncio.run(serve(config))


if __name__ == "__main__":
    main()
