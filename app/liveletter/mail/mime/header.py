"""The facts in a mail's header."""

import hashlib
import re
from collections.abc import Iterable
from email.utils import mktime_tz, parsedate_tz
from urllib.parse import unquote

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import Mailbox
from liveletter.mail.mime.charsets import clean
from liveletter.mail.mime.mailboxes import mailboxes
from liveletter.mail.mime.structure import Part
from liveletter.mail.mime.words import decode_words, eight_bit

SUBJECT_LIMIT = 2000  # characters
REFERENCES_LIMIT = 100  # the first and the latest are kept
_ID = re.compile(r"<\s*([^<>\s]{1,500})\s*>")
_BARE_ID = re.compile(r"[^<>\s\"(),;]+@[^<>\s\"(),;]+")
_POST = re.compile(r"<\s*mailto:([^<>?\s]{3,500})", re.IGNORECASE)
_LATEST = 253402300800.0  # the year 10000


def subject_of(header: Part) -> str:
    """The subject, one line."""
    return header.text_of("subject")[:SUBJECT_LIMIT]


def sender_of(header: Part) -> Mailbox:
    """Who wrote it: From, else Sender. Empty where neither names an address."""
    for name in ("from", "sender"):
        found = mailboxes(header.first(name))
        if found:
            return found[0]
    return Mailbox(header.text_of("from")[:200], "")


def recipients_of(header: Part, name: str) -> tuple[Mailbox, ...]:
    """The mailboxes of To, Cc, Bcc or Reply-To, of all fields of that name."""
    values = header.all(name)
    return mailboxes(values[0]) if len(values) == 1 else tuple(box for value in values for box in mailboxes(value))


def date_of(header: Part) -> float | None:
    """When it was written, Unix seconds; None where there is no usable Date."""
    value = eight_bit(header.first("date")).strip()[:200]
    try:
        parsed = parsedate_tz(value)
        seconds = float(mktime_tz(parsed)) if parsed else None
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    return seconds if seconds is not None and 0 < seconds < _LATEST else None


def message_id_of(header: Part, raw: bytes) -> str:
    """The Message-ID without brackets; where there is none, one made from a hash of the bytes."""
    value = clean(eight_bit(header.first("message-id"))).strip()
    found = _ID.search(value) or _BARE_ID.search(value)
    if found:
        return found[found.lastindex or 0]
    return f"{hashlib.sha256(raw).hexdigest()[:40]}@no-message-id.invalid"


def ids_of(header: Part, name: str) -> tuple[str, ...]:
    """The Message-IDs in References or In-Reply-To, without brackets, oldest first, each once."""
    ids = list(dict.fromkeys(_ID.findall(clean(eight_bit(header.first(name))))))
    return tuple(ids if len(ids) <= REFERENCES_LIMIT else ids[:1] + ids[1 - REFERENCES_LIMIT :])


def jabber_id_of(header: Part) -> str:
    """The bare Jabber ID of the mail's writer (RFC 7259); empty where missing, doubtful or malformed."""
    values = header.all("jabber-id")
    if len(values) != 1:
        return ""
    stated = decode_words(values[0]).strip().removeprefix("<").removesuffix(">")
    try:
        jid = Address.xmpp(stated)
    except AddressError:
        return ""
    return jid.value if "@" in jid.value else ""


def list_post_of(header: Part) -> str:
    """The address of the mailing list that a mail came through (RFC 2369), in comparable form; empty where there is
    none, or where nobody may write to it."""
    found = _POST.search(clean(eight_bit(header.first("list-post"))))
    try:
        return Address.mail(unquote(found[1])).value if found else ""
    except AddressError:
        return ""


def is_automatic(header: Part) -> bool:
    """Whether no person wrote it to this person: RFC 3834 section 5, lists, bulk, bounces."""
    submitted = header.first("auto-submitted").partition(";")[0].strip().lower()
    return (
        submitted not in {"", "no"}
        or header.first("precedence").strip().lower() in {"bulk", "list", "junk"}
        or header.first("return-path").strip() == "<>"
        or _has_any(header, ("list-id", "list-unsubscribe", "list-post", "x-auto-response-suppress", "x-autoreply"))
    )


def _has_any(header: Part, names: Iterable[str]) -> bool:
    return any(header.first(name) for name in names)
