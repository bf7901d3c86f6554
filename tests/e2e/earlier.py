"""What passed between two people before a test begins, and what their archives hold of it at the end."""

import imaplib
import smtplib
import sqlite3
import ssl
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from email.message import EmailMessage
from email.utils import formatdate

from liveletter.archive.archive import Archive
from liveletter.domain.addresses import Address
from liveletter.domain.chat import IncomingChat
from liveletter.domain.people import Source
from tests.e2e.lab import Someone
from tests.servers.dovecot import Dovecot

NOW = float(int(time.time()))
HOUR, DAY = 3600.0, 86_400.0


def letter(
    sender: str,
    to: str,
    subject: str,
    text: str,
    *,
    at: float = NOW - 10 * DAY,
    answers: str = "",
    cc: str = "",
    bcc: str = "",
    files: Mapping[str, bytes] | None = None,
) -> EmailMessage:
    """A mail whose Message-ID is made from its subject."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, subject
    for field, value in (("Cc", cc), ("Bcc", bcc)):
        if value:
            mail[field] = value
    mail["Date"] = formatdate(at)
    mail["Message-ID"] = f"<{name_of(subject, sender)}>"
    if answers:
        mail["In-Reply-To"] = mail["References"] = f"<{answers}>"
    mail.set_content(text)
    for name, data in (files or {}).items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail


def name_of(subject: str, sender: str) -> str:
    """The Message-ID of such a mail, without brackets."""
    return f"{subject.lower().replace(' ', '-').replace(':', '')}.{sender.partition('<')[2].strip('>') or sender}"


def received(dovecot: Dovecot, by: str, *mails: EmailMessage) -> None:
    """Put mails into somebody's INBOX only: nobody else has got them."""
    with smtplib.LMTP("127.0.0.1", dovecot.ports.lmtp) as lmtp:
        for mail in mails:
            assert not lmtp.sendmail("someone@else.test", [by], mail.as_bytes())


def sent(dovecot: Dovecot, by: Someone, *mails: EmailMessage) -> None:
    """Put mails into somebody's Sent only."""
    trusted = ssl.create_default_context(cadata=dovecot.ca_pem)
    with imaplib.IMAP4_SSL("localhost", dovecot.ports.imaps, ssl_context=trusted, timeout=30) as imap:
        imap.login(by.address, by.password)
        for mail in mails:
            done, said = imap.append("Sent", r"(\Seen)", "", mail.as_bytes().replace(b"\n", b"\r\n"))
            assert done == "OK", said


def knows(someone: Someone, name: str, address: str, chats: Sequence[IncomingChat] = ()) -> None:
    """Let somebody's address book hold a person by mail and chat, and the archive what was said: before the program
    starts."""
    with closing(Archive(someone.data / "archive.db")) as archive:
        person = archive.people.ensure(Address.mail(address), name, Source.USER, listed=True)
        archive.people.add_address(person.id, Address.xmpp(address), Source.USER)
        (account,) = archive.accounts.accounts()
        for chat in chats:
            assert archive.chats.add_incoming(account.id, person.id, chat)


class Kept:
    """What an archive holds of one conversation, once its program has ended."""

    def __init__(self, someone: Someone, with_: str) -> None:
        self.address = someone.address
        with closing(Archive(someone.data / "archive.db")) as archive:
            person = archive.people.find(Address.mail(with_))
            assert person is not None
            numbers = {number: archive.mails.digest(number).message_id for number in _mails(someone)}
            self.timeline = [numbers[number] for number in archive.mails.exchanged(person.id, 0, NOW + DAY)]
            self.chats = archive.chats.between(person.id, 0, NOW + DAY)
            self.mails = {message_id: archive.mails.raw(number) or b"" for number, message_id in numbers.items()}
            self.along = {message_id: archive.mails.sent_along(number) for number, message_id in numbers.items()}

    def said(self) -> list[tuple[bool, str, str, str]]:
        """The chats: whether the archive's owner wrote it, its key, its text, what it is about."""
        return [(one.outgoing, one.origin_id, one.body, one.about) for one in self.chats]


def _mails(someone: Someone) -> list[int]:
    with closing(sqlite3.connect(someone.data / "archive.db")) as sql:
        return [number for (number,) in sql.execute("SELECT id FROM mail")]
