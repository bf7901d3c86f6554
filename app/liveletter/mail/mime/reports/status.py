"""Delivery status notifications (RFC 3464, RFC 6533)."""

import re
from collections.abc import Sequence

from liveletter.domain.mail import MailReport, Outcome, RecipientReport
from liveletter.mail.mime.reports.fields import WORDS_LIMIT, address_of, groups, tidy, typed
from liveletter.mail.mime.reports.original import original_id
from liveletter.mail.mime.structure import Part

KINDS = frozenset({"message/delivery-status", "message/global-delivery-status"})
_ACTIONS = {
    "failed": Outcome.FAILED,
    "delayed": Outcome.DELAYED,
    "delivered": Outcome.DELIVERED,
    "relayed": Outcome.RELAYED,
    "expanded": Outcome.EXPANDED,
}
_BY_CLASS = {"2": Outcome.DELIVERED, "4": Outcome.DELAYED, "5": Outcome.FAILED}
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_MEANINGS = {  # RFC 3463, where the server has no words of its own
    "1.1": "There is no such mailbox.",
    "1.2": "There is no such domain.",
    "1.10": "The domain takes no mail.",
    "2.1": "The mailbox takes no mail.",
    "2.2": "The mailbox is full.",
    "2.3": "The mail is too large for the mailbox.",
    "3.4": "The mail is too large.",
    "4.1": "Their server does not answer.",
    "4.4": "Nobody knows the way to their server.",
    "4.7": "It was tried for too long.",
    "7.1": "Their server does not let it through.",
}


def delivery_status(root: Part, parts: Sequence[Part]) -> MailReport | None:
    """What a delivery status notification tells; None where the mail is none, or does not tell of which mail."""
    status = next((part for part in parts if part.kind in KINDS), None)
    if status is None:
        return None
    told = groups(status)
    recipients = tuple(found for group in told if (found := _recipient(group)) is not None)
    head = told[0] if told else status
    message_id = original_id(root, parts, envelope_id=head.text_of("original-envelope-id"))
    if not recipients or not message_id:
        return None
    return MailReport(message_id, recipients, typed(head.text_of("reporting-mta"))[1][:WORDS_LIMIT])


def _recipient(group: Part) -> RecipientReport | None:
    status = _STATUS.search(group.text_of("status"))
    code = status[0] if status else ""
    action = re.match(r"[a-z]*", group.text_of("action").strip().lower())
    outcome = _ACTIONS.get(action[0] if action else "", _BY_CLASS.get(code[:1]))
    if outcome is None or not (group.first("final-recipient") or group.first("original-recipient")):
        return None
    address = address_of(group, "original-recipient", "final-recipient")
    return RecipientReport(address, outcome, _words(group, code))


def _words(group: Part, code: str) -> str:
    said = typed(group.text_of("diagnostic-code"))[1]
    if _STATUS.sub("", said).strip("() ") in {"", "none"}:
        said = _MEANINGS.get(code[2:], "") if code[:1] in {"4", "5"} else ""
    return tidy(said if code in said else f"{code} {said}".strip())
