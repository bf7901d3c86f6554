"""The mails with a code: by one somebody gets a key, by the other they confirm their address in an open session.

Nothing in them was typed by a stranger but the address they go to: whoever likes can have them sent.
"""

from email.message import EmailMessage
from email.utils import format_datetime, localtime, make_msgid

from liveletter.catalogues import Catalogue


def key_mail(*, sender: str, recipient: str, code: str, host: str, minutes: int) -> EmailMessage:
    """For whoever wants to become an owner."""
    return _mail(
        sender,
        recipient,
        f"Your code for {host}: {code}",
        f"Your code is {code}. It is valid for {minutes} minutes.",
        "",
        f"Somebody, probably you, asked {host} for a key to hold live chats with this mail address.",
        "If it was not you, do nothing: without the code nobody gets a key.",
    )


def confirmation_mail(
    *, sender: str, recipient: str, code: str, owner: str, minutes: int, catalogue: Catalogue
) -> EmailMessage:
    """For whoever has an open link."""
    return _mail(
        sender,
        recipient,
        catalogue.text("Your code: {code}", code=code),
        catalogue.text("Your code is {code}. It is valid for {minutes} minutes.", code=code, minutes=minutes),
        "",
        catalogue.text(
            "Somebody, probably you, wants to join a live chat of {owner} with this mail address.", owner=owner
        ),
        catalogue.text("If it was not you, do nothing: without the code nobody joins in your name."),
    )


def _mail(sender: str, recipient: str, subject: str, *lines: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = recipient
    mail["Subject"] = subject
    mail["Date"] = format_datetime(localtime())
    mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2] or "localhost")
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content("\n".join((*lines, "")))
    return mail
