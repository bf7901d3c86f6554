"""Which command about live letters is answered by which service."""

from collections.abc import Awaitable
from typing import Any

from liveletter.bridge import commands as c
from liveletter.bridge.server import Handler
from liveletter.domain.live import HostCheck, LiveHost
from liveletter.engine.live_parts import LiveParts


def live_handlers(live: LiveParts) -> dict[type[c.Command[Any]], Handler]:
    """The handlers of all of them."""
    return {**_host_handlers(live), c.MakeChatLink: lambda command: live.letters.make_link(command.wish)}


def _host_handlers(live: LiveParts) -> dict[type[c.Command[Any]], Handler]:
    hosts = live.hosts

    async def all_hosts(_: c.ListHosts) -> list[LiveHost]:
        return hosts.all()

    def check(command: c.CheckHost) -> Awaitable[HostCheck]:
        return hosts.check(command.host_id, command.url)

    return {
        c.ListHosts: all_hosts,
        c.CheckHost: check,
        c.AskHostCode: lambda command: hosts.ask_code(command.url, command.address),
        c.AddHost: lambda command: hosts.add(command.url, command.address, command.code),
        c.RemoveHost: lambda command: hosts.remove(command.host_id),
    }
