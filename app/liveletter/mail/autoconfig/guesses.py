"""The last resort: usual names and ports, tried by connecting. Nothing but a greeting is exchanged."""

import asyncio
from typing import Protocol

from liveletter.domain.accounts import Security, Server, Service
from liveletter.domain.errors import ServerError
from liveletter.transport import fetch_certificate

_USUAL: dict[Service, tuple[tuple[str, int, Security], ...]] = {
    Service.IMAP: (
        ("imap.", 993, Security.TLS),
        ("mail.", 993, Security.TLS),
        ("", 993, Security.TLS),
        ("imap.", 143, Security.STARTTLS),
        ("mail.", 143, Security.STARTTLS),
    ),
    Service.SMTP: (
        ("smtp.", 465, Security.TLS),
        ("mail.", 465, Security.TLS),
        ("", 465, Security.TLS),
        ("smtp.", 587, Security.STARTTLS),
        ("mail.", 587, Security.STARTTLS),
    ),
}


PROBE_TIME = 3.0  # seconds for one of them


class Probe(Protocol):
    """Finds out whether a server is there."""

    async def __call__(self, service: Service, server: Server) -> bool:
        """Whether the server answers and offers TLS."""
        ...


async def answers(service: Service, server: Server) -> bool:
    """Whether a server can be reached with TLS."""
    try:
        return bool(await fetch_certificate(service, server))
    except ServerError:
        return False


async def guess(service: Service, domain: str, probe: Probe) -> Server | None:
    """The first of the usual servers of a domain that is there; all are tried at once."""
    candidates = [Server(prefix + domain, port, security) for prefix, port, security in _USUAL[service]]
    there = await asyncio.gather(*(_is_there(service, server, probe) for server in candidates))
    return next((server for server, is_there in zip(candidates, there, strict=True) if is_there), None)


async def _is_there(service: Service, server: Server, probe: Probe) -> bool:
    try:
        async with asyncio.timeout(PROBE_TIME):
            return await probe(service, server)
    except TimeoutError:
        return False
