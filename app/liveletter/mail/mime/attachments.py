"""Files in mails: names that are safe on every disk, and their bytes."""

import mimetypes
import re

from liveletter.domain.errors import NotFound
from liveletter.domain.mail import Attachment
from liveletter.mail.mime.charsets import clean_line
from liveletter.mail.mime.structure import Part, header_of, leaves, take_apart

NAME_LIMIT = 120  # characters; 4 bytes each still fit into a file system's 255 with the number of a copy
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_COMMON = {"image/jpeg": ".jpg", "text/plain": ".txt", "text/html": ".html", "message/rfc822": ".eml"}


def attachment_of(part: Part, number: int) -> Attachment:
    """How a leaf part is shown as an attachment."""
    return Attachment(
        part=number,
        name=name_of(part, number),
        type=part.kind,
        size=len(part.data()),
        content_id=part.content_id,
    )


def attachment_bytes(raw: bytes, number: int) -> tuple[str, str, bytes]:
    """Name, type and bytes of a leaf part of a mail. Raises NotFound."""
    parts = leaves(take_apart(raw))
    if not 0 <= number < len(parts):
        raise NotFound("This attachment is not in the mail.")
    part = parts[number]
    return name_of(part, number), part.kind, part.data()


def name_of(part: Part, number: int) -> str:
    """A safe file name for a part: the sender's, or one made from an attached mail's subject or the type."""
    name = safe_name(part.filename)
    if name:
        return name
    suffix = _COMMON.get(part.kind) or mimetypes.guess_extension(part.kind) or ".bin"
    subject = safe_name(header_of(part.data()[:65536]).text_of("subject")) if part.kind == "message/rfc822" else ""
    return f"{subject[: NAME_LIMIT - 8] or f'attachment-{number + 1}'}{suffix}"


def safe_name(name: str) -> str:
    """A name without path, control characters or what a system reserves; empty where nothing is left."""
    name = clean_line(name).replace("\\", "/").rpartition("/")[2]
    name = _FORBIDDEN.sub("", name).strip(" .")
    if _RESERVED.fullmatch(name):
        name = f"_{name}"
    if len(name) > NAME_LIMIT:
        stem, dot, suffix = name.rpartition(".")
        name = f"{stem[: NAME_LIMIT - 1 - len(suffix)]}.{suffix}" if dot and len(suffix) < 12 else name[:NAME_LIMIT]
    return name
