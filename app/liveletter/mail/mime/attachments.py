"""Files in mails: their names and their bytes."""

import mimetypes

from liveletter.domain.errors import NotFound
from liveletter.domain.file_names import LONGEST, safe_file_name
from liveletter.domain.mail import Attachment
from liveletter.mail.mime.structure import Part, header_of, leaves, take_apart

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
    name = safe_file_name(part.filename)
    if name:
        return name
    suffix = _COMMON.get(part.kind) or mimetypes.guess_extension(part.kind) or ".bin"
    subject = header_of(part.data()[:65536]).text_of("subject") if part.kind == "message/rfc822" else ""
    return f"{safe_file_name(subject)[: LONGEST - 8] or f'attachment-{number + 1}'}{suffix}"
