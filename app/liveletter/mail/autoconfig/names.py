"""Questions to the name servers: SRV records of mail (RFC 6186, RFC 8314) and chat (RFC 6120, XEP-0368), and MX."""

from dataclasses import dataclass
from typing import Any, Protocol

import dns.asyncresolver
import dns.exception
import dns.resolver

LOOK_UP_TIME = 3.0  # seconds for one question


@dataclass(frozen=True, slots=True)
class Target:
    """Where a service is said to be."""

    host: str
    port: int


class Names(Protocol):
    """Answers questions about names; nothing where there is no answer."""

    async def srv(self, name: str) -> Target | None:
        """The best target of a service's SRV record; None also where the domain says it has no such service."""
        ...

    async def mx(self, domain: str) -> str:
        """The domain's first mail exchanger; empty where there is none."""
        ...


class SystemNames:
    """The name servers that this computer is set to ask. `resolver` replaces them."""

    def __init__(self, resolver: dns.asyncresolver.Resolver | None = None) -> None:
        self._resolver = resolver

    async def srv(self, name: str) -> Target | None:
        """The target with the lowest priority, and among those the highest weight."""
        records = await self._ask(name, "SRV")
        if not records:
            return None
        best = min(records, key=lambda record: (record.priority, -record.weight))
        host = best.target.to_text(omit_final_dot=True).lower()
        return Target(host, best.port) if host not in {"", "."} else None

    async def mx(self, domain: str) -> str:
        """The exchanger with the lowest preference."""
        records = await self._ask(domain, "MX")
        if not records:
            return ""
        best = min(records, key=lambda record: record.preference)
        return str(best.exchange.to_text(omit_final_dot=True)).lower().strip(".")

    async def _ask(self, name: str, kind: str) -> list[Any]:
        try:
            if self._resolver is None:
                self._resolver = dns.asyncresolver.Resolver()  # reads the system's settings, which may be missing
            return list(await self._resolver.resolve(name, kind, lifetime=LOOK_UP_TIME, search=False))
        except (dns.exception.DNSException, OSError, ValueError):
            return []
