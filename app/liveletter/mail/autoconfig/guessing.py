"""The usual names, tried by connecting: what takes a connection and shows a certificate for its name is taken."""

import asyncio
from collections.abc import Awaitable, Callable

from liveletter.domain.accounts import Security, Server, ServersFound
from liveletter.transport import tls_context

PROBE_TIMEOUT = 3.0  # seconds

Probe = Callable[[Server], Awaitable[bool]]


async def answers(server: Server) -> bool:
    """Whether a server takes a connection; with TLS, whether its certificate is good for its name."""
    context = tls_context() if server.security is Security.TLS else None
    try:
        async with asyncio.timeout(PROBE_TIMEOUT):
            _, writer = await asyncio.open_connection(server.host, server.port, ssl=context)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


async def guessed(domain: str, probe: Probe = answers) -> ServersFound | None:
    """The usual servers of a domain that answer; None where none does."""
    imap, smtp = await asyncio.gather(
        _first(probe, [Server(f"{name}.{domain}", 993, Security.TLS) for name in ("imap", "mail")]),
        _first(
            probe,
            [
                Server(f"{name}.{domain}", port, security)
                for port, security in ((465, Security.TLS), (587, Security.STARTTLS))
                for name in ("smtp", "mail")
            ],
        ),
    )
    return ServersFound(imap=imap, smtp=smtp, source="guess") if imap or smtp else None


async def _first(probe: Probe, servers: list[Server]) -> Server | None:
    """The first that answers, all asked at the same time."""
    good = await asyncio.gather(*(probe(server) for server in servers))
    return next((server for server, is_there in zip(servers, good, strict=True) if is_there), None)
