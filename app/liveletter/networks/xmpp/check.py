"""The connection test of an XMPP account: connects and logs in as the program would, then leaves."""

import asyncio
from xml.etree.ElementTree import Element

from liveletter.domain.accounts import Account, Security, Server, Service, ServiceCheck
from liveletter.domain.errors import ServerError, UntrustedCertificate
from liveletter.networks.xmpp.connection import Connection
from liveletter.networks.xmpp.targets import domain_of, find_targets
from liveletter.networks.xmpp.timing import Timing
from liveletter.transport import describe_certificate, fetch_certificate


async def check_xmpp(account: Account, password: str) -> ServiceCheck:
    """Whether the account's server takes the log-in; if not, a sentence that says why. Never raises ServerError."""
    connection = Connection(account=account, password=password, timing=Timing(), take=_ignore)
    try:
        await connection.open()
    except UntrustedCertificate as error:
        pem = error.pem or await _shown(account)
        summary = describe_certificate(pem) if pem else ""
        return ServiceCheck(Service.XMPP, False, error.sentence, error.detail, pem, summary)
    except ServerError as error:
        return ServiceCheck(Service.XMPP, False, error.sentence, error.detail)
    finally:
        await asyncio.shield(connection.close())
    return ServiceCheck(Service.XMPP, True)


def _ignore(_kind: str, _stanza: Element) -> None:
    """Nothing is wanted but the log-in."""


async def _shown(account: Account) -> str:
    """The certificate that the server shows, PEM; empty where it shows none."""
    try:
        target = (await find_targets(account))[0]
        security = target.security if target.security is not Security.PLAIN else Security.STARTTLS
        return await fetch_certificate(Service.XMPP, Server(target.host, target.port, security), domain_of(account))
    except ServerError:
        return ""
