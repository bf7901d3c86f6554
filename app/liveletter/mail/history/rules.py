"""What a bundle may hold. The same rules for what is written and for what is read, so that the one fits the other."""

import math
import re

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import AddressError
from liveletter.domain.file_names import safe_file_name
from liveletter.domain.history import Bundle, BundledChat, BundledMail, Party
from liveletter.mail.mime.charsets import clean, clean_line
from liveletter.mail.mime.header import message_id_of
from liveletter.mail.mime.structure import header_of

SIZE_LIMIT = 64 * 1024 * 1024  # bytes of a bundle
JSON_LIMIT = 16 * 1024 * 1024  # bytes of its transcript for programs
MAILS_LIMIT = 5_000
CHATS_LIMIT = 20_000
BODY_LIMIT = 1_000_000  # characters of a chat message
LINE_LIMIT = 2_000  # characters of names, subjects and links
ID_LIMIT = 1_000  # characters of Message-IDs and keys
ADDRESSES_LIMIT = 100  # of a party
LEFT_OUT_LIMIT = 2_000  # names of attachments of one mail
LATEST = 253402300800.0  # the year 10000
_MESSAGE_ID = re.compile(rf"[^\s<>\x00-\x20\x7f\ud800-\udfff]{{1,{ID_LIMIT}}}")
_KEY = re.compile(rf"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{{1,{ID_LIMIT}}}")
_MADE_UP = re.compile(r"[0-9a-f]{40}@no-message-id\.invalid")
_URL = re.compile(r"(?:https?|aesgcm)://[^\s\x00-\x20\x7f<>\"\ud800-\udfff]+", re.IGNORECASE)
_TYPE = re.compile(r"[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Fault(Exception):
    """What is wrong with a bundle: half a sentence. It never leaves this package."""


def checked(bundle: Bundle) -> Bundle:
    """A bundle with clean texts. Raises Fault where a rule is broken."""
    if len(bundle.mails) > MAILS_LIMIT or len(bundle.chats) > CHATS_LIMIT:
        raise Fault(f"it holds more than {MAILS_LIMIT:,} mails or {CHATS_LIMIT:,} messages")
    mails = tuple(_mail(mail) for mail in bundle.mails)
    chats = tuple(_chat(chat) for chat in bundle.chats)
    if len({mail.message_id for mail in mails}) < len(mails):
        raise Fault("it holds a mail twice")
    if len({(chat.sender, chat.key) for chat in chats}) < len(chats):
        raise Fault("it holds a message twice")
    return Bundle(_party(bundle.sender), _party(bundle.recipient), _second(bundle.made_at), mails, chats)


def agrees(message_id: str, raw: bytes) -> bool:
    """Whether a mail may be known by a Message-ID: it is its own; or the mail has none, and an archive made one up of
    bytes that were a little longer then."""
    own = message_id_of(header_of(raw), raw)
    return own == message_id or bool(_MADE_UP.fullmatch(own) and _MADE_UP.fullmatch(message_id))


def sound_file(file: LinkedFile | None) -> LinkedFile | None:
    """A linked file that can be named; None where its link leads nowhere."""
    if file is None or not _URL.fullmatch(file.url) or len(file.url) > LINE_LIMIT:
        return None
    return LinkedFile(
        url=file.url,
        name=safe_file_name(file.name[:LINE_LIMIT]) or "file",
        type=file.type if _TYPE.fullmatch(file.type) else "application/octet-stream",
        size=file.size if 0 <= file.size < 1 << 53 else 0,
        sha256=file.sha256 if _SHA256.fullmatch(file.sha256) else "",
    )


def _party(party: Party) -> Party:
    if len(party.addresses) > ADDRESSES_LIMIT:
        raise Fault("it names too many addresses")
    return Party(_line(party.name), tuple(_uri(uri) for uri in party.addresses))


def _mail(mail: BundledMail) -> BundledMail:
    if not _MESSAGE_ID.fullmatch(mail.message_id):
        raise Fault("it names a mail in an impossible way")
    if not agrees(mail.message_id, mail.raw):
        raise Fault("it calls a mail by another one's name")
    if len(mail.left_out) > LEFT_OUT_LIMIT:
        raise Fault("it names too many attachments")
    return BundledMail(mail.message_id, mail.raw, tuple(_line(name) for name in mail.left_out))


def _chat(chat: BundledChat) -> BundledChat:
    if not _KEY.fullmatch(chat.key) or (chat.about and not _MESSAGE_ID.fullmatch(chat.about)):
        raise Fault("it names a message in an impossible way")
    if len(chat.body) > BODY_LIMIT:
        raise Fault("it holds a message that is too long")
    if chat.file is not None and sound_file(chat.file) is None:
        raise Fault("it holds a link that is none")
    sender, recipient = _uri(chat.sender), _uri(chat.recipient)
    if _scheme(sender) != _scheme(recipient):
        raise Fault("it names an address that is none")
    return BundledChat(
        key=chat.key,
        at=_second(chat.at),
        sender=sender,
        recipient=recipient,
        body=clean(chat.body),
        about=chat.about,
        subject=_line(chat.subject),
        file=sound_file(chat.file),
    )


def _second(at: float) -> float:
    if not math.isfinite(at) or not 0 <= at < LATEST:
        raise Fault("it holds an impossible date")
    return float(at)


def _scheme(uri: str) -> str:
    return uri.partition(":")[0]


def _uri(uri: str) -> str:
    scheme, _, value = uri.partition(":")
    try:
        if len(value) > LINE_LIMIT:
            raise ValueError
        return Address.parse(AddressKind(scheme), value).uri
    except (AddressError, ValueError) as error:
        raise Fault("it names an address that is none") from error


def _line(text: str) -> str:
    if len(text) > LINE_LIMIT:
        raise Fault("it holds a name that is too long")
    return clean_line(text)
