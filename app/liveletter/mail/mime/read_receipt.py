"""Read receipts that the user allows (RFC 8098)."""

import re

from liveletter.domain.accounts import Account
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import BuiltMail, Mailbox, MailDigest
from liveletter.mail.mime import writing
from liveletter.mail.mime.build import new_message_id
from liveletter.mail.mime.charsets import clean_line
from liveletter.mail.mime.typed import typed_mailboxes, wire_address

_ID = re.compile(r"[^\s<>\x00-\x20\x7f]{1,900}")
_MADE_UP = "@no-message-id.invalid"


def read_receipt(digest: MailDigest, *, account: Account, now: float) -> BuiltMail:
    """The mail that tells who asked for it that theirs was shown: sent by nobody, so that nothing ever answers it.
    Raises AddressError where nobody asked, or where one of the addresses is none."""
    asking = typed_mailboxes(digest.receipt_to)
    if len(asking) != 1:
        raise AddressError("This mail does not ask to be told that it was read.")
    own = wire_address(account.mail_address)
    message_id = new_message_id(own)
    told = digest.message_id if not digest.message_id.endswith(_MADE_UP) and _ID.fullmatch(digest.message_id) else ""
    head = _header(digest, Mailbox(account.name, own), asking[0], told=told, message_id=message_id, now=now)
    kind = ["multipart/report;", "report-type=disposition-notification;"]
    raw = head.encode() + writing.multipart(kind, [_for_people(digest), _for_programs(own, told)])
    return BuiltMail(message_id, "", (asking[0].address,), raw, raw, ask_delivery=False)


def _header(digest: MailDigest, own: Mailbox, to: Mailbox, *, told: str, message_id: str, now: float) -> str:
    answers = writing.header("In-Reply-To", f"<{told}>") + writing.header("References", f"<{told}>") if told else ""
    return "".join(
        (
            writing.header("Date", writing.date(now)),
            writing.header("From", *writing.mailbox(own)),
            writing.header("To", *writing.mailbox(to)),
            writing.header("Subject", *writing.words(f"Read: {digest.subject}")),
            writing.header("Message-ID", f"<{message_id}>"),
            answers,
            writing.header("Auto-Submitted", "auto-replied"),
            "User-Agent: Liveletter\r\nMIME-Version: 1.0\r\n",
        )
    )


def _for_people(digest: MailDigest) -> bytes:
    title = clean_line(digest.subject)[:200]
    text = (
        f"Your mail “{title}” was shown on its recipient's screen. "
        "This does not tell whether it was read or understood.\n"
    )
    encoding, data = writing.encoded(writing.flowed(text))
    head = writing.header("Content-Type", "text/plain;", "charset=utf-8;", "format=flowed")
    return (head + writing.header("Content-Transfer-Encoding", encoding) + "\r\n").encode() + data


def _for_programs(own: str, told: str) -> bytes:
    """In 7 bits; where the own address needs more, in RFC 6533's form."""
    plain = own.isascii()
    fields = [
        "Reporting-UA: Liveletter",
        f"Final-Recipient: {'rfc822' if plain else 'utf-8'}; {own}",
        *([f"Original-Message-ID: <{told}>"] if told else []),
        "Disposition: manual-action/MDN-sent-manually; displayed",
    ]
    plain = plain and told.isascii()
    kind = "message/disposition-notification" if plain else "message/global-disposition-notification"
    head = writing.header("Content-Type", kind)
    head += writing.header("Content-Transfer-Encoding", "7bit" if plain else "8bit")
    return (head + "\r\n" + "".join(f"{field}\r\n" for field in fields)).encode()
