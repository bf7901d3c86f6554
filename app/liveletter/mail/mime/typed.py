"""Recipients as people type them: commas or semicolons, names with or without quotes, groups, international domains."""

import re

import idna

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import Mailbox
from liveletter.mail.mime.charsets import clean_line
from liveletter.mail.mime.mailboxes import Piece, split

_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*", re.IGNORECASE)
_LITERAL = re.compile(r"\[[0-9a-fA-F:.]{2,60}\]|\[IPv6:[0-9a-fA-F:.]{2,60}\]", re.IGNORECASE)


def typed_mailboxes(text: str) -> tuple[Mailbox, ...]:
    """The mailboxes in what was typed, each once. Raises AddressError that names the first wrong one."""
    found: dict[str, Mailbox] = {}
    for piece in split(clean_line(text)):
        mailbox = _mailbox(piece)
        found.setdefault(mailbox.address.lower(), mailbox)
    return tuple(found.values())


def wire_address(address: str) -> str:
    """An address as it goes over the wire: its domain in ASCII (IDNA 2008). Raises AddressError."""
    local, _, domain = address.rpartition("@")
    if _LITERAL.fullmatch(domain):
        return address
    try:
        domain = domain if domain.isascii() else idna.encode(domain, uts46=True).decode()
    except (idna.IDNAError, UnicodeError) as error:
        raise _wrong(address) from error
    if not _HOST.fullmatch(domain.rstrip(".")) or len(domain) > 255 or len(local.encode()) > 64:
        raise _wrong(address)
    return f"{local}@{domain.rstrip('.')}"


def _mailbox(piece: Piece) -> Mailbox:
    if piece.odd:
        raise _wrong(piece.text)
    address = piece.address.removeprefix("mailto:")
    try:
        Address.mail(address)
    except AddressError as error:
        raise _wrong(piece.text) from error
    local = address.rpartition("@")[0]
    if not local.startswith('"') and (local.startswith(".") or local.endswith(".") or ".." in local):
        raise _wrong(piece.text)
    return Mailbox(piece.name.strip(), wire_address(address))


def _wrong(text: str) -> AddressError:
    return AddressError(f"“{text[:80]}” is not a mail address. It should look like name@example.org.")
