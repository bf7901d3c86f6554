"""What DNS says of a domain's servers: SRV records (RFC 6186, RFC 8314, RFC 6120) and the mail exchanger's domain."""

from typing import Protocol

import dns.asyncresolver
import dns.exception
import dns.rdatatype
import dns.resolver

from liveletter.domain.accounts import Security, Server, ServersFound

LIFETIME = 4.0  # seconds for one look-up
IMAP = (("_imaps._tcp", Security.TLS), ("_imap._tcp", Security.STARTTLS))
SMTP = (("_submissions._tcp", Security.TLS), ("_submission._tcp", Security.STARTTLS))
XMPP = (("_xmpp-client._tcp", Security.STARTTLS), ("_xmpps-client._tcp", Security.TLS))


class Resolver(Protocol):
    """Answers for a name; an empty list where there is none, or no answer."""

    async def srv(self, name: str) -> list[tuple[str, int]]:
        """Host and port of a service, best first. A service that is said not to be there has none."""
        ...

    async def mx(self, domain: str) -> list[str]:
        """The domain's mail exchangers, best first."""
        ...


class SystemResolver:
    """The resolver that this computer uses."""

    async def srv(self, name: str) -> list[tuple[str, int]]:
        """See `Resolver`."""
        records = [
            (record.priority, -record.weight, str(record.target).rstrip("."), record.port)
            for record in await self._ask(name, dns.rdatatype.SRV)
        ]
        return [(host, port) for _, _, host, port in sorted(records) if host]

    async def mx(self, domain: str) -> list[str]:
        """See `Resolver`."""
        records = [
            (record.preference, str(record.exchange).rstrip("."))
            for record in await self._ask(domain, dns.rdatatype.MX)
        ]
        return [host for _, host in sorted(records) if host]

    async def _ask(self, name: str, kind: dns.rdatatype.RdataType) -> list:  # type: ignore[type-arg]
        try:
            return list(await dns.asyncresolver.resolve(name, kind, lifetime=LIFETIME))
        except (dns.exception.DNSException, OSError):
            return []


async def first_service(resolver: Resolver, domain: str, names: tuple[tuple[str, Security], ...]) -> Server | None:
    """The first of several services that the domain has."""
    for name, security in names:
        found = await resolver.srv(f"{name}.{domain}")
        if found:
            host, port = found[0]
            return Server(host, port, security)
    return None


async def servers_in_dns(resolver: Resolver, domain: str) -> ServersFound | None:
    """The mail servers that DNS names; None where it names none."""
    imap = await first_service(resolver, domain, IMAP)
    smtp = await first_service(resolver, domain, SMTP)
    return ServersFound(imap=imap, smtp=smtp, source="srv") if imap or smtp else None


async def chat_server(resolver: Resolver, domain: str) -> Server | None:
    """The chat server that DNS names."""
    return await first_service(resolver, domain, XMPP)


async def provider_domain(resolver: Resolver, domain: str) -> str:
    """The domain of whoever keeps the mail of `domain`, by its mail exchanger; empty where it is itself or unknown."""
    for host in (await resolver.mx(domain))[:1]:
        labels = host.lower().split(".")
        provider = ".".join(labels[-2:])
        return provider if len(labels) > 2 and provider != domain else ""
    return ""
