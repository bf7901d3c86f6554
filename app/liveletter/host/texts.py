"""What people type, brought into a form that can be kept and shown. Raises BadRequest with a sentence."""

import re
import unicodedata
import uuid

from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.host.errors import BadRequest, TooLarge, Unknown

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufff9-\ufffb]")
_LINE_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+")
_CLIENT_ID = re.compile(r"[\x21-\x7e]{1,64}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_MESSAGE_ID = re.compile(r"<[^\s<>\x00-\x1f\x7f]{3,500}>")


def received_text(text: str, *, limit: int) -> str:
    """A message as it came: refused where it is too large or no text."""
    try:
        size = len(text.encode())
    except UnicodeEncodeError:
        raise BadRequest("The message is no proper Unicode text.") from None
    if size > limit:
        raise TooLarge(f"A message may have {limit // 1024} KB. Shorten it, or send it in parts.")
    if "\0" in text:
        raise BadRequest("The message holds a character that is no text (NUL).")
    return text


def processed_text(text: str) -> str:
    """A message as it is shown: one kind of line end, no control characters, composed letters (NFC)."""
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    processed = unicodedata.normalize("NFC", plain).strip("\n")
    if not processed.strip():
        raise BadRequest("The message is empty.")
    return processed


def line(text: str, *, limit: int, what: str) -> str:
    """A title or a name: one line, without characters that turn the direction of what follows."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise BadRequest(f"The {what} is no proper Unicode text.") from None
    plain = " ".join(unicodedata.normalize("NFC", _LINE_CONTROLS.sub(" ", text)).split())
    if len(plain) > limit:
        raise BadRequest(f"The {what} may have {limit} characters.")
    return plain


def mail_address(text: str) -> str:
    """A mail address, normalised."""
    try:
        address = Address.mail(text).value
        address.encode()
    except (AddressError, UnicodeEncodeError):
        raise BadRequest("This is not a mail address. It should look like name@example.org.") from None
    if any(unicodedata.category(char) in {"Cc", "Cf", "Co", "Cn"} for char in address):
        raise BadRequest("This is not a mail address. It should look like name@example.org.")
    return address


def name_for(address: str, name: str, *, limit: int) -> str:
    """A member's name; where none is given, what stands before the @."""
    return line(name, limit=limit, what="name") or line(address.partition("@")[0][:limit], limit=limit, what="name")


def client_id(text: str) -> str:
    """A client's own id for a message."""
    if not _CLIENT_ID.fullmatch(text):
        raise BadRequest("A message's id has 1 to 64 letters, digits or signs of ASCII, without spaces.")
    return text


def request_id(text: str) -> str:
    """A client's own id for a request, or nothing."""
    if text and not _CLIENT_ID.fullmatch(text):
        raise BadRequest("A request's id has 1 to 64 letters, digits or signs of ASCII, without spaces.")
    return text


def message_id(text: str) -> str:
    """A Message-ID (RFC 5322), or nothing."""
    if text and not _MESSAGE_ID.fullmatch(text):
        raise BadRequest("A Message-ID stands in angle brackets: <something@example.org>.")
    return text


def languages(texts: tuple[str, ...], *, limit: int) -> tuple[str, ...]:
    """Language tags (BCP 47), each once."""
    unique = tuple(dict.fromkeys(texts))
    if len(unique) > limit or not all(len(one) <= 35 and _LANGUAGE.fullmatch(one) for one in unique):
        raise BadRequest(f"Languages are named by up to {limit} tags such as en, pt-BR or zh-Hant.")
    return unique


def session_id(text: str) -> str:
    """A session's identifier in its one form. Raises Unknown: what is no identifier leads nowhere."""
    try:
        parsed = uuid.UUID(text)
    except ValueError:
        parsed = None
    if parsed is None or str(parsed) != text or parsed.version != 4:
        raise Unknown("There is no such chat, or not any more.")
    return text
