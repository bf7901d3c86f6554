"""Whether a host's address leads into a private network only: asked of its name, and of what that leads to."""

import asyncio
import contextlib
import ipaddress
import socket

from liveletter.domain.errors import NotEncrypted, UnknownHost
from liveletter.domain.live_url import IpAddress, is_private_address, is_private_name, name_in

_PATIENCE = 5.0  # seconds for a name to be found


async def is_private(url: str) -> bool:
    """Whether an address must not stand in a mail to the outside. Any private answer for its name counts."""
    name = name_in(url)
    return is_private_name(name) or any(map(is_private_address, await _addresses(name)))


async def require_safe(url: str) -> None:
    """Raises NotEncrypted for plain http to a public address, UnknownHost where it cannot be told."""
    name = name_in(url)
    if url.startswith("https://") or is_private_name(name):
        return
    addresses = await _addresses(name)
    if not addresses:
        raise UnknownHost(f"The server {name} cannot be found. Check its name, and whether this computer is online.")
    if not all(map(is_private_address, addresses)):
        raise NotEncrypted(
            f"{name} would be used without encryption, and what is said there could be read on the way. Use its "
            "address that begins with https."
        )


async def _addresses(name: str) -> list[IpAddress]:
    """What a name leads to; nothing where it cannot be found."""
    loop = asyncio.get_running_loop()
    with contextlib.suppress(OSError, UnicodeError, TimeoutError):
        async with asyncio.timeout(_PATIENCE):
            found = await loop.getaddrinfo(name, None, type=socket.SOCK_STREAM)
        return [ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found]
    return []
