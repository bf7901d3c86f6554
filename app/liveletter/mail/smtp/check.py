"""The connection test of a submission server: connect, encrypt, log in, leave."""

import logging

from liveletter.domain.accounts import Account, Service, ServiceCheck
from liveletter.domain.errors import ServerError, UntrustedCertificate
from liveletter.mail.smtp.submitter import SmtpSubmitter
from liveletter.transport import describe_certificate, fetch_certificate

log = logging.getLogger(__name__)
CHECK_TIMEOUT = 12.0  # seconds for one answer


async def check_smtp(account: Account, password: str) -> ServiceCheck:
    """Try an account's SMTP server. Nothing is sent. A certificate that is not trusted comes along for the user to
    judge. Never raises ServerError."""
    try:
        async with SmtpSubmitter(account=account, password=password, timeout=CHECK_TIMEOUT).connected():
            return ServiceCheck(Service.SMTP, ok=True)
    except UntrustedCertificate as error:
        pem = error.pem or await _shown(account)
        return ServiceCheck(
            Service.SMTP,
            ok=False,
            sentence=error.sentence,
            detail=error.detail,
            untrusted_pem=pem,
            untrusted_summary=describe_certificate(pem) if pem else "",
        )
    except ServerError as error:
        return ServiceCheck(Service.SMTP, ok=False, sentence=error.sentence, detail=error.detail)


async def _shown(account: Account) -> str:
    if account.smtp is None:
        return ""
    try:
        return await fetch_certificate(Service.SMTP, account.smtp)
    except ServerError as error:
        log.info("The certificate could not be fetched: %s", error.sentence)
        return ""
