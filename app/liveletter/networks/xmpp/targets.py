"""Where an account's server is reached: as typed, or by SRV records (RFC 6120 section 3.2, XEP-0368)."""

import asyncio
import socket
from collections.abc import Sequence
from dataclasses import dataclass

import dns.asyncresolver
import dns.exception
from dns.rdtypes.IN.SRV import SRV

from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.errors import UnknownHost
from liveletter.transport import explain, require_safe

_SRV_TIMEOUT = 5.0
_STANDARD_PORT = 5222


@dataclass(frozen=True, slots=True)
class Target:
    """One address to try."""

    address: str
    port: int
    security: Security
    host: str  # as people know it


def domain_of(account: Account) -> str:
    """The XMPP domain, which the server's certificate must name."""
    return account.jid.rpartition("@")[2]


async def find_targets(account: Account) -> list[Target]:
    """The addresses to try, best first. Raises UnknownHost and NotEncrypted."""
    server = account.xmpp
    servers = [server] if server is not None and server.host else await _look_up(domain_of(account))
    found: list[Target] = []
    trouble: UnknownHost | None = None
    for candidate in servers:
        require_safe(candidate)
        try:
            found += await _addresses(candidate)
        except UnknownHost as error:
            trouble = error
    if not found and trouble is not None:
        raise trouble
    return found


async def _addresses(server: Server) -> list[Target]:
    loop = asyncio.get_running_loop()
    try:
        infos = await loop.getaddrinfo(server.host, server.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        known = error if isinstance(error, OSError) else socket.gaierror(str(error))
        raise UnknownHost(explain(known, host=server.host, port=server.port).sentence, str(error)) from error
    addresses = dict.fromkeys(str(info[4][0]) for info in infos)
    return [Target(address, server.port, server.security, server.host) for address in addresses]


async def _look_up(domain: str) -> list[Server]:
    direct, upgraded = await asyncio.gather(_srv("_xmpps-client._tcp", domain), _srv("_xmpp-client._tcp", domain))
    found = [(record, Security.TLS) for record in direct] + [(record, Security.STARTTLS) for record in upgraded]
    found.sort(key=lambda each: (each[0].priority, -each[0].weight))
    servers = [Server(record.target.to_text(omit_final_dot=True), record.port, security) for record, security in found]
    return [each for each in servers if each.host] or [Server(domain, _STANDARD_PORT, Security.STARTTLS)]


async def _srv(service: str, domain: str) -> Sequence[SRV]:
    try:
        answer = await dns.asyncresolver.resolve(f"{service}.{domain}", "SRV", lifetime=_SRV_TIMEOUT)
    except (dns.exception.DNSException, OSError, UnicodeError):
        return ()
    return [record for record in answer if isinstance(record, SRV)]
