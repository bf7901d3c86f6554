"""A bundle as the bytes of a mail (docs/history-bundle.md). The same content gives the same bytes."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace

import msgspec

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError, MailError
from liveletter.domain.history import FORMAT, VERSION, Bundle, BundledChat, BundledMail, Party
from liveletter.domain.history_text import called, full_text
from liveletter.domain.mail import Mailbox, MailDigest
from liveletter.mail.history.entries import (
    ChatEntry,
    FileEntry,
    FullMailEntry,
    FullTranscript,
    MailboxEntry,
    PartyEntry,
)
from liveletter.mail.history.parts import json_part, mail_part, multipart, text_part
from liveletter.mail.history.rules import Fault, agrees, checked, sound_file
from liveletter.mail.history.transcript import transcript
from liveletter.mail.mime import writing
from liveletter.mail.mime.digest import digest
from liveletter.mail.mime.header import message_id_of
from liveletter.mail.mime.structure import header_of
from liveletter.mail.mime.typed import wire_address

FIRST_MAIL = 3  # the part that the first mail is; before it are the transcripts for people and for programs
JSON_NAME = "conversation.json"
NO_ADDRESS = "nobody@no-mail-address.invalid"
_ASIDE = "What follows is the earlier conversation as the sender of this mail has it. Its mails are attached in full."


def write(bundle: Bundle) -> bytes:
    """The bytes of a bundle. Raises MailError."""
    try:
        bundle = checked(_tidy(bundle))
    except Fault as fault:
        raise MailError(f"The earlier conversation cannot go along: {fault}. Let less of it go along.") from fault
    digests = {mail.message_id: digest(mail.raw, complete=True) for mail in bundle.mails}
    data = msgspec.json.encode(_transcript(bundle, digests))
    name = _name(bundle, data)
    people = [
        text_part("text/plain", f"{_ASIDE}\n\n{full_text(bundle, digests)}"),
        text_part("text/html", transcript(bundle, digests)),
    ]
    mails = [
        mail_part(mail.raw, number, digests[mail.message_id].subject) for number, mail in enumerate(bundle.mails, 1)
    ]
    shown = multipart("alternative", f"=_a{name}", people)
    return multipart("mixed", f"=_m{name}", [shown, json_part(data, JSON_NAME), *mails], fields=_header(bundle, name))


def _tidy(bundle: Bundle) -> Bundle:
    """Each mail and message once, each mail by the name that its bytes tell, no links that lead nowhere."""
    mails: dict[str, BundledMail] = {}
    for mail in bundle.mails:
        if not agrees(mail.message_id, mail.raw):
            mail = replace(mail, message_id=message_id_of(header_of(mail.raw), mail.raw))
        mails.setdefault(mail.message_id, mail)
    chats: dict[tuple[str, str], BundledChat] = {}
    for chat in bundle.chats:
        chats.setdefault((chat.sender, chat.key), replace(chat, file=sound_file(chat.file)))
    return replace(bundle, mails=tuple(mails.values()), chats=tuple(chats.values()))


def _header(bundle: Bundle, name: str) -> str:
    sender, recipient = _mailbox(bundle.sender), _mailbox(bundle.recipient)
    return "".join(
        (
            writing.header("Date", writing.date(bundle.made_at)),
            writing.header("From", *writing.mailbox(sender)),
            writing.header("To", *writing.mailbox(recipient)),
            writing.header("Subject", *writing.words(f"Earlier conversation with {called(bundle.sender)}")),
            writing.header("Message-ID", f"<history.{name}@{sender.address.rpartition('@')[2].strip('[]')}>"),
            writing.header("Liveletter-History", str(VERSION)),
            "MIME-Version: 1.0\r\n",
        )
    )


def _mailbox(party: Party) -> Mailbox:
    """A party as From and To can name it; whoever has no mail address is named with the address that there is."""
    for uri in party.addresses:
        try:
            address = wire_address(Address.mail(uri).value) if uri.startswith("mailto:") else ""
        except AddressError:
            continue
        if address and address.isascii():
            return Mailbox(party.name, address)
    other = next(iter(party.addresses), "")
    return Mailbox(f"{party.name} ({other})" if party.name and other else party.name or other, NO_ADDRESS)


def _name(bundle: Bundle, data: bytes) -> str:
    """What stands for the whole content. The mails that a boundary is to part cannot hold it: they are hashed in it."""
    whole = hashlib.sha256(data)
    for mail in bundle.mails:
        whole.update(hashlib.sha256(mail.raw).digest())
    return whole.hexdigest()[:40]


def _transcript(bundle: Bundle, digests: Mapping[str, MailDigest]) -> FullTranscript:
    return FullTranscript(
        format=FORMAT,
        version=VERSION,
        made_at=bundle.made_at,
        sender=PartyEntry(bundle.sender.name, list(bundle.sender.addresses)),
        recipient=PartyEntry(bundle.recipient.name, list(bundle.recipient.addresses)),
        mails=[_mail(mail, digests[mail.message_id], part) for part, mail in enumerate(bundle.mails, FIRST_MAIL)],
        chats=[_chat(chat) for chat in bundle.chats],
    )


def _mail(mail: BundledMail, known: MailDigest, part: int) -> FullMailEntry:
    return FullMailEntry(
        message_id=mail.message_id,
        part=part,
        left_out=list(mail.left_out),
        date=known.date,
        sender=_box(known.sender) if known.sender.address else None,
        to=[_box(box) for box in known.to],
        cc=[_box(box) for box in known.cc],
        subject=known.subject,
        in_reply_to=known.in_reply_to,
        references=list(known.references),
    )


def _chat(chat: BundledChat) -> ChatEntry:
    file = chat.file
    return ChatEntry(
        key=chat.key,
        at=chat.at,
        sender=chat.sender,
        recipient=chat.recipient,
        body=chat.body,
        about=chat.about,
        subject=chat.subject,
        file=FileEntry(file.url, file.name, file.type, file.size, file.sha256) if file else None,
    )


def _box(box: Mailbox) -> MailboxEntry:
    return MailboxEntry(box.name, box.address)
