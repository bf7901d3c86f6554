"""The mail with the code by which somebody confirms their address in an open session."""

from email.message import EmailMessage
from email.utils import format_datetime, localtime, make_msgid

from liveletter.catalogues import Catalogue


def confirmation_mail(
    *, sender: str, recipient: str, code: str, owner: str, minutes: int, catalogue: Catalogue
) -> EmailMessage:
    """Nothing in it was typed by a stranger but the address it goes to: whoever has an open link can have it sent."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = recipient
    mail["Subject"] = catalogue.text("Your code: {code}", code=code)
    mail["Date"] = format_datetime(localtime())
    mail["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2] or "localhost")
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(
        "\n".join(
            (
                catalogue.text("Your code is {code}. It is valid for {minutes} minutes.", code=code, minutes=minutes),
                "",
                catalogue.text(
                    "Somebody, probably you, wants to join a live chat of {owner} with this mail address.", owner=owner
                ),
                catalogue.text("If it was not you, do nothing: without the code nobody joins in your name."),
                "",
            )
        )
    )
    return mail
