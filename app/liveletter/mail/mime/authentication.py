"""Whether the user's own server vouches for a mail's sender (RFC 8601).

Anybody can write an Authentication-Results header; a server removes those that claim to be its own and puts its own on
top (RFC 8601 section 5). So only the topmost one counts, only when it names one of the user's servers, and only for
exactly the domain that is shown as the sender's. A mail with two From headers, two senders, or a From that mail
programs read differently is never vouched for.
"""

import authres
from authres import dmarc

from liveletter.domain.mail import Mailbox
from liveletter.mail.mime.charsets import clean
from liveletter.mail.mime.mailboxes import split
from liveletter.mail.mime.structure import Part
from liveletter.mail.mime.words import eight_bit

RESULT_LIMIT = 8192  # characters of the header that are read
_FEATURES = authres.FeatureContext(dmarc)


def vouched(header: Part, sender: Mailbox, authserv_ids: frozenset[str]) -> bool:
    """Whether the topmost Authentication-Results is by one of `authserv_ids` and passes the From domain: DMARC, or
    DKIM with an aligned domain. Never raises."""
    stated = clean(eight_bit(header.first("authentication-results")))[:RESULT_LIMIT]
    if not _is_ours(stated.partition(";")[0].strip(), authserv_ids) or not _is_unambiguous(header, sender):
        return False
    try:
        results = _FEATURES.parse_value(stated)
    except Exception:  # the library's parser meets what strangers wrote
        return False
    domain = sender.address.rpartition("@")[2].lower()
    return _is_ours(str(results.authserv_id or ""), authserv_ids) and any(
        _passes(result, domain) for result in results.results
    )


def _is_ours(stated: str, authserv_ids: frozenset[str]) -> bool:
    """Whether a server's name (a version may follow it) is one of the user's own."""
    name = stated.split()[0] if stated.split() else ""
    return any(_is_own(name, own) for own in authserv_ids)


def _is_unambiguous(header: Part, sender: Mailbox) -> bool:
    senders = header.all("from")
    if len(senders) != 1 or not sender.address.isascii():
        return False
    pieces = split(senders[0])
    return len(pieces) == 1 and not pieces[0].odd and sender.address.count("@") == 1


def _is_own(stated: str, own: str) -> bool:
    """Equal, or the name of the domain that both stand for (`example.org` for `imap.example.org`), which needs two
    labels at least."""
    stated, own = stated.lower().rstrip("."), own.lower().rstrip(".")
    shorter, longer = sorted((stated, own), key=len)
    return stated == own != "" or ("." in shorter.strip(".") and longer.endswith("." + shorter))


def _passes(result: object, domain: str) -> bool:
    method, outcome = getattr(result, "method", ""), getattr(result, "result", "")
    if str(outcome).lower() != "pass":
        return False
    if str(method).lower() == "dmarc":
        return _property(result, "header", "from") == domain != ""
    if str(method).lower() == "dkim":
        signer = _property(result, "header", "d") or _property(result, "header", "i").rpartition("@")[2]
        return _is_aligned(signer, domain)
    return False


def _property(result: object, kind: str, name: str) -> str:
    for one in getattr(result, "properties", ()):
        if str(one.type).lower() == kind and str(one.name).lower() == name:
            return str(one.value or "").lower().rstrip(".")
    return ""


def _is_aligned(signer: str, domain: str) -> bool:
    """The signer is the From domain or stands above it. One below it may be anybody's (a guest of a shared host)."""
    return signer == domain != "" or ("." in signer and domain.endswith("." + signer))
