"""A mail as it may go along: nobody learns of blind copies, and large attachments may stay behind."""

import re
from collections.abc import Sequence

from liveletter.domain.mail import Attachment
from liveletter.mail.mime.attachments import attachment_of
from liveletter.mail.mime.blocks import sort_out
from liveletter.mail.mime.structure import Part, leaves, take_apart
from liveletter.mail.mime.writing import encoded, header

_BLANK = re.compile(rb"^\r?\n", re.MULTILINE)
_FIELD = re.compile(rb"^[^\n]*(?:\n|\Z)(?:[ \t][^\n]*(?:\n|\Z))*", re.MULTILINE)
_BLIND = re.compile(rb"(?:resent-)?bcc[ \t]*:", re.IGNORECASE)
_CONTENT = re.compile(rb"content-[!-9;-~]*[ \t]*:", re.IGNORECASE)


def fit_mail(raw: bytes, without: Sequence[int]) -> tuple[bytes, tuple[str, ...]]:
    """A mail without Bcc and Resent-Bcc, and with these leaf parts replaced by lines that name them; the names."""
    chosen = set(without)
    gone = [(part, attachment_of(part, number)) for number, part in _numbered(raw) if number in chosen]
    fitted, end, ends = [], len(raw), b"\r\n" if b"\r\n" in raw else b"\n"
    for part, attachment in sorted(gone, key=lambda one: one[0].head, reverse=True):
        fitted += [raw[part.end : end], _replacement(raw, part, attachment, ends)]
        end = part.head
    fitted.append(raw[:end])
    return _without(b"".join(reversed(fitted)), _BLIND), tuple(attachment.name for _, attachment in gone)


def attachments(raw: bytes) -> tuple[Attachment, ...]:
    """The attachments of a mail, and the pictures that belong into its text."""
    root = take_apart(raw)
    contents = sort_out(root)
    files = {id(part) for part in (*contents.files, *contents.related)}
    return tuple(attachment_of(part, number) for number, part in enumerate(leaves(root)) if id(part) in files)


def _numbered(raw: bytes) -> list[tuple[int, Part]]:
    return list(enumerate(leaves(take_apart(raw))))


def _replacement(raw: bytes, part: Part, attachment: Attachment, ends: bytes) -> bytes:
    """A part that says what was there. Where the attachment is the whole mail, the mail's header stays."""
    encoding, text = encoded(f"“{attachment.name}” ({attachment.type}, {attachment.size:,} bytes) was left out.\n")
    told = header("Content-Type", "text/plain;", "charset=utf-8") + header("Content-Transfer-Encoding", encoding)
    kept = b""
    if part.head == 0 and part.end == len(raw):
        kept = _without(raw[: part.start], _CONTENT).rstrip(b"\r\n")
        kept += b"\r\n" if kept else b""
    data = kept.replace(b"\r\n", b"\n") + told.replace("\r\n", "\n").encode() + b"\n" + text.replace(b"\r\n", b"\n")
    data = data if kept else data.removesuffix(b"\n")
    return data.replace(b"\n", ends)


def _without(raw: bytes, unwanted: re.Pattern[bytes]) -> bytes:
    """A mail without some fields of its header, folded lines included; all other bytes as they are."""
    blank = _BLANK.search(raw)
    end = blank.start() if blank else len(raw)
    fields = (field[0] for field in _FIELD.finditer(raw[:end]))
    return b"".join(field for field in fields if not unwanted.match(field)) + raw[end:]
