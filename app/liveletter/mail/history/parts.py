"""The parts of a bundle as bytes: 7-bit, with CRLF, a blank line after each header."""

import re

from liveletter.domain.file_names import safe_file_name
from liveletter.mail.mime import writing

_NOT_PLAIN = re.compile(rb"[^\x01-\x7f]|\r(?!\n)|(?<!\r)\n|^From |[^\r\n]{999}", re.MULTILINE)
TITLE = 60  # characters of a subject in a file's name


def text_part(kind: str, text: str) -> bytes:
    """A text, `text/plain` or `text/html`, to be shown."""
    encoding, data = writing.encoded(text)
    head = writing.header("Content-Type", f"{kind};", "charset=utf-8")
    head += writing.header("Content-Transfer-Encoding", encoding)
    return (head + writing.header("Content-Disposition", "inline") + "\r\n").encode() + data


def json_part(data: bytes, name: str) -> bytes:
    """A transcript for programs."""
    return _file("application/json", name, "base64") + writing.based(data)


def mail_part(raw: bytes, number: int, subject: str) -> bytes:
    """A mail, so that its bytes come out as they went in. RFC 2046 section 5.2.1 lets message/rfc822 travel unencoded
    only; what a server on the way might change goes as a file, which mail programs open as a mail by its name."""
    name = mail_name(number, subject)
    if is_plain(raw):
        return _file("message/rfc822", name, "7bit") + raw
    return _file("application/octet-stream", name, "base64") + writing.based(raw)


def mail_name(number: int, subject: str) -> str:
    """The file name of a mail in the bundle: `0001 The plan.eml`."""
    title = safe_file_name(subject)[:TITLE].rstrip()
    return f"{number:04} {title}.eml" if title else f"{number:04}.eml"


def is_plain(raw: bytes) -> bool:
    """Whether any mail system leaves these bytes alone: ASCII without NUL, lines of at most 998 that end in CRLF, none
    that a mailbox file would take for the next mail's beginning."""
    return raw.endswith(b"\r\n") and not _NOT_PLAIN.search(raw)


def multipart(kind: str, boundary: str, parts: list[bytes], *, fields: str = "") -> bytes:
    """A multipart with its header; `fields` are the header's others."""
    head = fields + writing.header("Content-Type", f"multipart/{kind};", f'boundary="{boundary}"')
    mark = f"--{boundary}".encode()
    return head.encode() + b"\r\n" + b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + b"--\r\n"


def _file(kind: str, name: str, encoding: str) -> bytes:
    head = writing.header("Content-Type", f"{kind};", *writing.parameter("name", name))
    head += writing.header("Content-Transfer-Encoding", encoding)
    head += writing.header("Content-Disposition", "attachment;", *writing.parameter("filename", name))
    return head.encode() + b"\r\n"
