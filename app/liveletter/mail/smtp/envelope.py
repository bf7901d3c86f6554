"""What is said of a mail before its text: size, character set, and which reports are asked for (RFC 3461)."""

import re

import aiosmtplib

from liveletter.domain.errors import RecipientsRefused, Refused
from liveletter.domain.mail import BuiltMail

ENVID_LIMIT = 100  # characters, RFC 3461 section 4.4
ORCPT_LIMIT = 500  # characters, RFC 3461 section 4.2
_NOT_XCHAR = re.compile(r"[^!-*,-<>-~]")


def xtext(text: str) -> str:
    """ASCII text as a parameter's value (RFC 3461 section 4)."""
    return _NOT_XCHAR.sub(lambda match: f"+{ord(match[0]):02X}", text)


def size_offered(client: aiosmtplib.SMTP) -> int:
    """How many bytes a mail may have (RFC 1870); 0 where the server does not say."""
    stated = client.esmtp_extensions.get("size", "").strip()
    return int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 20 else 0


def mail_options(client: aiosmtplib.SMTP, mail: BuiltMail, host: str, *, reports: bool) -> list[str]:
    """What to say with MAIL FROM; raises Refused where the server cannot take this mail at all."""
    options = []
    if client.supports_extension("size"):
        options.append(_size(mail, size_offered(client), host))
    if not is_ascii(mail):
        if not client.supports_extension("smtputf8"):
            raise RecipientsRefused(
                f"{host} cannot send to addresses with letters outside of ASCII. Ask for another address."
            )
        options.append("SMTPUTF8")
    if not mail.raw.isascii() and client.supports_extension("8bitmime"):
        options.append("BODY=8BITMIME")
    if reports:
        options.append("RET=HDRS")
        if mail.message_id.isascii() and len(xtext(mail.message_id)) <= ENVID_LIMIT:
            options.append(f"ENVID={xtext(mail.message_id)}")
    return options


def recipient_options(address: str, *, reports: bool) -> list[str]:
    """What to say with RCPT TO."""
    if not reports:
        return []
    original = f"ORCPT=rfc822;{xtext(address)}" if address.isascii() else ""
    named = [original] if original and len(original) <= ORCPT_LIMIT else []
    return ["NOTIFY=SUCCESS,FAILURE,DELAY", *named]


def is_ascii(mail: BuiltMail) -> bool:
    """Whether all addresses of the envelope are."""
    return all(address.isascii() for address in (mail.sender, *mail.recipients))


def _size(mail: BuiltMail, limit: int, host: str) -> str:
    if 0 < limit < len(mail.raw):
        raise Refused(
            f"The mail is too large for {host}: it has {_megabytes(len(mail.raw))} MB, and the server takes "
            f"{_megabytes(limit)} MB. Send smaller files, or a link to them."
        )
    return f"SIZE={len(mail.raw)}"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f}"
