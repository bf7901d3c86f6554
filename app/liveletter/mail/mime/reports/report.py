"""What a mail tells about one that was sent, if it does."""

from liveletter.domain.mail import MailReport
from liveletter.mail.mime.reports.bounce import bounce, is_from_a_server
from liveletter.mail.mime.reports.disposition import disposition
from liveletter.mail.mime.reports.status import delivery_status
from liveletter.mail.mime.structure import Part, leaves


def report_of(root: Part, text: str) -> MailReport | None:
    """The report in a whole mail; None where it is none, or does not tell which mail it is about. Never raises;
    quick for all mails that are none. `text`: the mail's readable text."""
    formal = root.kind == "multipart/report"
    if not formal and not is_from_a_server(root):
        return None
    parts = leaves(root)
    return delivery_status(root, parts) or (disposition(root, parts) if formal else None) or bounce(root, parts, text)
