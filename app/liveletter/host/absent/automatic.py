"""Tells mails that no person wrote to the chat: answering machines, lists, bulk, reports of mails that came back.

RFC 3834: none of them is ever reacted to. What the host mails is marked the same way, so that none reacts to it.
"""

from email.message import Message

from liveletter.host.absent.incoming import Part

_NULL = {"", "<>"}
_BULK = {"bulk", "junk", "list", "auto_reply"}
_MARKS = (
    "list-id", "list-unsubscribe", "list-post", "x-auto-response-suppress", "x-autoreply", "x-autorespond",
    "x-auto-reply-from", "x-mail-autoreply", "feedback-id", "x-loop",
)  # fmt: skip
_MACHINES = ("mailer-daemon@", "postmaster@")


def is_automatic(mail: Part, *, return_path: str) -> bool:
    """Whether to drop it in silence. `return_path`: whom the mail server named as its sender."""
    submitted = _first(mail, "auto-submitted").partition(";")[0].strip()
    return (
        return_path.strip() in _NULL
        or return_path.lower().startswith(_MACHINES)
        or submitted not in {"", "no"}
        or _first(mail, "precedence") in _BULK
        or mail.get_content_type() in {"multipart/report", "message/delivery-status"}
        or any(mail[name] for name in _MARKS)
        or _first(mail, "message-id").startswith("<live.")  # one of the host's own, in a circle
    )


def says_undelivered(mail: Part) -> bool:
    """Whether it reports (RFC 3464) that a mail could not be delivered and will not be."""
    if mail.get_content_type() != "multipart/report":
        return False
    for part in mail.walk():
        if part.get_content_type() in {"message/delivery-status", "message/global-delivery-status"}:
            fields = part.get_payload()
            found = [one for one in fields if isinstance(one, Message)] if isinstance(fields, list) else []
            if any(_first(one, "action").partition(";")[0] == "failed" for one in found):
                return True
    return False


def _first(mail: Part, name: str) -> str:
    return str(mail.get(name, "")).strip().lower()
