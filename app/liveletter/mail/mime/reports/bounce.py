"""Bounces that have no form a program could rely on: Exim, qmail, old Exchange and others. Read with care: a person's
mail, a vacation reply or a challenge must never be taken for one."""

import re
from collections.abc import Iterable, Sequence

from liveletter.domain.mail import MailReport, Outcome, RecipientReport
from liveletter.mail.mime.header import ids_of, recipients_of, sender_of
from liveletter.mail.mime.mailboxes import mailboxes
from liveletter.mail.mime.reports.original import original_id
from liveletter.mail.mime.reports.quoted import reason, returned_header, split
from liveletter.mail.mime.structure import Part, leaves

TEXT_LIMIT = 100_000  # characters that are looked at
RECIPIENTS_LIMIT = 100
_DAEMON = re.compile(r"mailer[-_]?daemon|mail[-_]?daemon|mdaemon|double-bounce|microsoftexchange[0-9a-f]{32}")
_OFFICE = re.compile(r"postmaster|bounces?|system|administrator|no-?reply")
_MAY_BE = re.compile(r"daemon|postmaster|bounce|system|administrator|reply|microsoftexchange", re.IGNORECASE)
_FAILURE = re.compile(
    r"undeliver(?:ed|able)\b|returned mail\b|returned to sender|mail delivery (?:failed|failure|problem|error)|"
    r"mail (?:system )?error\b|delivery (?:has )?fail|delivery (?:status )?notification \(failure\)|"
    r"failure notice|failed (?:mail )?delivery|non-?delivery|nondeliverable|"
    r"(?:your )?(?:mail|message) (?:could not be|was not|not) (?:delivered|sent)|"
    r"unzustellbar|nicht zugestellt|zustellung (?:fehlgeschlagen|nicht möglich)|non remis|échec de la remise|"
    r"no se puede entregar|mancato recapito",
    re.IGNORECASE,
)
_DELAY = re.compile(
    r"warning: (?:message .{1,100}delayed|could not send message)|.{0,40}\(delay(?:ed)?\)|"
    r"(?:mail )?delivery (?:is )?delayed|delayed mail\b|verzögert",
    re.IGNORECASE,
)
_QMAIL = re.compile(r"\s*Hi\. This is the .{0,120}qmail-send program", re.DOTALL)
_ABSENT = re.compile(r"out of (?:the )?office|vacation|abwesen|auto(?:matic)?[- ]?(?:reply|response)", re.IGNORECASE)
_CHALLENGE = re.compile(
    r"captcha|challenge|(?:click|follow|visit)[^.]{0,60}(?:link|here|https?:)|awaiting[^.]{0,40}(?:confirm|approval)|"
    r"(?:confirm|verify|prove)[^.]{0,40}(?:you are|you're|your (?:mail|message|address|identity))|"
    r"reply to this (?:mail|message|e-mail)",
    re.IGNORECASE,
)
_PERMANENT = re.compile(r"(?<![\d.])5\d\d[- ]|(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])")
_ADDRESS = re.compile(r"[^\s<>()\[\]\"',;:=]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
_FOR = re.compile(r"^<([^<>\s]{1,64}@[^<>\s]{1,250})>:\s*$", re.MULTILINE)


def bounce(root: Part, parts: Sequence[Part], text: str) -> MailReport | None:
    """What a bounce tells; None where the mail is none for sure, or does not tell of which mail. `text`: its text."""
    own, quoted = split(text[:TEXT_LIMIT])
    outcome = _outcome(root, own) if is_from_a_server(root) else None
    if outcome is None:
        return None
    returned = returned_header(parts, quoted)
    stated = ids_of(returned, "message-id") if returned is not None else ()
    message_id = stated[0] if stated else original_id(root, parts)
    if not message_id:
        return None
    addresses = _addresses(root, own, returned) or [""]
    subject = root.text_of("subject")
    alone = len(addresses) == 1
    told = (
        RecipientReport(one, outcome, reason(own, one, alone=alone) or subject) for one in addresses[:RECIPIENTS_LIMIT]
    )
    return MailReport(message_id, tuple(told), sender_of(root).address.rpartition("@")[2].lower())


def is_from_a_server(root: Part) -> bool:
    """Whether a server seems to have written it. Postmasters are people too: they are taken for a server only where
    the mail is marked as automatic, or holds mails."""
    nobody = root.first("return-path").strip() == "<>"
    if not nobody and not _MAY_BE.search(root.first("from") + root.first("sender")):
        return False
    local = sender_of(root).address.partition("@")[0].lower()
    marked = root.first("auto-submitted").strip().lower() not in {"", "no"}
    if _DAEMON.fullmatch(local):
        return True
    if _OFFICE.fullmatch(local):
        return marked or nobody or any(part.kind == "message/rfc822" for part in leaves(root))
    return nobody and (bool(root.first("x-failed-recipients")) or _begins(_FAILURE, root))


def _outcome(root: Part, own: str) -> Outcome | None:
    """Failed or delayed; None where it says neither."""
    subject = root.text_of("subject")
    if root.first("x-failed-recipients"):
        return Outcome.FAILED
    if _ABSENT.search(subject):
        return None
    if _begins(_DELAY, root):
        return Outcome.DELAYED
    if not _begins(_FAILURE, root) and not _QMAIL.match(own):
        return None
    asks = _CHALLENGE.search(f"{subject}\n{own[:4000]}") and not _PERMANENT.search(own)
    return None if asks else Outcome.FAILED


def _begins(pattern: re.Pattern[str], root: Part) -> bool:
    return pattern.match(root.text_of("subject").strip("*[]<>! ")) is not None


def _addresses(root: Part, own: str, returned: Part | None) -> list[str]:
    """Whom the mail did not reach: as listed, else those named in the text to whom it was sent."""
    listed = _unique(box.address for value in root.all("x-failed-recipients") for box in mailboxes(value))
    listed = listed or _unique(_FOR.findall(own))
    if listed:
        return listed
    named = _unique(_ADDRESS.findall(own))
    boxes = [box for name in ("to", "cc") for box in recipients_of(returned, name)] if returned is not None else []
    if boxes:
        sent_to = _unique(box.address for box in boxes)
        among = [one for one in sent_to if one in named]
        return among or (sent_to if len(sent_to) == 1 else [])
    theirs = {box.address.lower() for box in (sender_of(root), *recipients_of(root, "to"))}
    return [one for one in named if one not in theirs and not one.startswith("postmaster@")]


def _unique(addresses: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(address.lower() for address in addresses))
