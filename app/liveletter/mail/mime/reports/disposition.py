"""Read receipts: message disposition notifications (RFC 8098)."""

import re
from collections.abc import Sequence

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import MailReport, Outcome, RecipientReport
from liveletter.mail.mime.header import ids_of, is_automatic
from liveletter.mail.mime.mailboxes import mailboxes
from liveletter.mail.mime.reports.fields import WORDS_LIMIT, address_of, groups
from liveletter.mail.mime.reports.original import original_id
from liveletter.mail.mime.structure import Part

KINDS = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
_DISPLAYED = re.compile(r"[^;]*;\s*displayed\s*(?:/.*)?", re.IGNORECASE | re.DOTALL)


def disposition(root: Part, parts: Sequence[Part]) -> MailReport | None:
    """What a read receipt tells; None where the mail is none, or tells something else than that a mail was shown."""
    notification = next((part for part in parts if part.kind in KINDS), None)
    told = groups(notification)[:1] if notification is not None else []
    if not told or not _DISPLAYED.fullmatch(told[0].text_of("disposition").strip()):
        return None
    stated = ids_of(told[0], "original-message-id")
    message_id = stated[0] if stated else original_id(root, parts)
    if not message_id:
        return None
    address = address_of(told[0], "original-recipient", "final-recipient")
    program = told[0].text_of("reporting-ua").partition(";")
    reporter = (program[2] or program[0]).strip()[:WORDS_LIMIT]
    return MailReport(message_id, (RecipientReport(address, Outcome.DISPLAYED),), reporter)


def receipt_to(header: Part) -> str:
    """Who asks to be told that this mail was read: one address, or empty. Lists, programs and reports are not told
    (RFC 8098 section 2.1); people always by leave of the user, so that Return-Path need not be compared."""
    is_report = header.first("content-type").strip().lower().startswith("multipart/report")
    if not header.first("disposition-notification-to") or is_report or is_automatic(header):
        return ""
    asking = [box for value in header.all("disposition-notification-to") for box in mailboxes(value)]
    if len(asking) != 1:
        return ""
    try:
        Address.mail(asking[0].address)
    except AddressError:
        return ""
    return asking[0].address
