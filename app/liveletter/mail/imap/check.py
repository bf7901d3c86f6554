"""The connection test of the account dialog, for IMAP."""

import logging

from liveletter.domain.accounts import Account, Service, ServiceCheck
from liveletter.domain.errors import ServerError, UntrustedCertificate
from liveletter.mail.imap.connection import server_of
from liveletter.mail.imap.session import Session
from liveletter.transport import describe_certificate, fetch_certificate

log = logging.getLogger(__name__)


async def check_imap(account: Account, password: str) -> ServiceCheck:
    """Connect, log in and open INBOX. An untrusted certificate comes along for the user to judge. Never raises."""
    try:
        session = await Session.open(account, password)
        try:
            await session.select("INBOX", read_only=True)
        finally:
            await session.logout()
    except UntrustedCertificate as error:
        return await _with_certificate(account, error)
    except ServerError as error:
        return ServiceCheck(Service.IMAP, False, error.sentence, error.detail)
    return ServiceCheck(Service.IMAP, True)


async def _with_certificate(account: Account, error: UntrustedCertificate) -> ServiceCheck:
    try:
        pem = error.pem or await fetch_certificate(Service.IMAP, server_of(account))
        summary = describe_certificate(pem)
    except (ServerError, ValueError):
        log.info("The untrusted certificate could not be fetched")
        pem = summary = ""
    return ServiceCheck(Service.IMAP, False, error.sentence, error.detail, pem, summary)
