"""Headers and texts as they go over the wire: ASCII, folded, with CRLF, nothing that could pass for another header."""

import base64
import binascii
import re
import secrets
from collections.abc import Iterable, Sequence
from email.utils import formatdate
from urllib.parse import quote

from liveletter.domain.mail import Mailbox
from liveletter.mail.mime.charsets import clean, clean_line

LINE = 76  # characters, RFC 5322 section 2.1.1 recommends 78 at most
HARD_LINE = 998
FLOW = 72  # characters of a line of text
_WORD_BYTES = 42  # of UTF-8 in one encoded word, so that it is no longer than 75 characters
_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*")
_LOOKS_ENCODED = re.compile(r"=\?.*\?=")
_TOKEN = re.compile(r"[A-Za-z0-9!#$&+.^_`{}~-]+")


def header(name: str, *pieces: str) -> str:
    """One field; `pieces` are kept whole and folded between, each onto a line of its own where needed."""
    lines = [f"{name}:"]
    for piece in pieces:
        if len(lines[-1]) + 1 + len(piece) > LINE and lines[-1].strip() not in {"", f"{name}:"}:
            lines.append("")
        lines[-1] += f" {piece}"
    return "\r\n".join(lines) + "\r\n"


def words(text: str) -> list[str]:
    """Free text in pieces for a header: as it is where plain ASCII, else in encoded words (RFC 2047)."""
    text = clean_line(text)
    plain = text.split(" ")
    if text.isascii() and not _LOOKS_ENCODED.search(text) and all(len(word) < 500 for word in plain):
        return plain
    return _encoded_words(text)


def mailbox(box: Mailbox) -> list[str]:
    """A mailbox in pieces for a header."""
    if not box.name:
        return [box.address]
    name = clean_line(box.name)
    if _ATOM.fullmatch(name) and not _LOOKS_ENCODED.search(name) and len(name) < 200:
        return [*name.split(" "), f"<{box.address}>"]
    if name.isascii() and len(name) < 200 and not _LOOKS_ENCODED.search(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        return [f'"{escaped}"', f"<{box.address}>"]
    return [*_encoded_words(name), f"<{box.address}>"]


def mailboxes(boxes: Iterable[Mailbox]) -> list[str]:
    """Mailboxes in pieces for a header, with the commas between them."""
    pieces: list[str] = []
    for box in boxes:
        if pieces:
            pieces[-1] += ","
        pieces += mailbox(box)
    return pieces


def date(at: float) -> str:
    """A Date header's value in UTC: the sender's time zone is nobody's business."""
    return formatdate(at, localtime=False).replace("-0000", "+0000")


def parameter(name: str, value: str) -> list[str]:
    """A MIME parameter in pieces: plain, quoted, or in RFC 2231's form."""
    value = clean_line(value)
    if _TOKEN.fullmatch(value) and len(value) < 60:
        return [f"{name}={value}"]
    if value.isascii() and len(value) < 60:
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return [f'{name}="{escaped}"']
    coded = "utf-8''" + quote(value, safe="")
    if len(coded) < 60:
        return [f"{name}*={coded}"]
    chunks = re.findall(r"(?:%[0-9A-F]{2}|[^%]){1,16}", coded)  # an escape is never split
    return [f"{name}*{number}*={chunk}{';' if number < len(chunks) - 1 else ''}" for number, chunk in enumerate(chunks)]


def flowed(text: str) -> str:
    """Text for format=flowed (RFC 3676): long lines broken softly, so that every reader can break them anew."""
    out: list[str] = []
    for line in clean(text).split("\n"):
        line = line if line == "-- " else line.rstrip()
        content = line.lstrip(">")
        marks = line[: len(line) - len(content)]
        content = content.removeprefix(" ") if marks else content
        if marks:
            marks += " "
        elif content.startswith((" ", "From ")):
            marks = " "  # stuffed
        out += _broken(content, marks)
    return "\n".join(out)


def encoded(text: str) -> tuple[str, bytes]:
    """A text's transfer encoding and its bytes with CRLF: 7bit where it is plain, else the shorter of the two."""
    data = text.encode("utf-8")
    if text.isascii() and all(len(line) <= LINE + 2 for line in text.split("\n")):
        return "7bit", data.replace(b"\n", b"\r\n")
    if sum(byte > 127 for byte in data) * 5 > len(data):
        return "base64", based(data.replace(b"\n", b"\r\n"))
    quoted = binascii.b2a_qp(data, istext=True, quotetabs=False)
    return "quoted-printable", quoted.replace(b"\n", b"\r\n")


def text_part(text: str) -> bytes:
    """A text as a part, format=flowed."""
    encoding, data = encoded(flowed(text.rstrip("\n") + "\n"))
    return part(["text/plain;", "charset=utf-8;", "format=flowed"], encoding, data)


def part(kind: Sequence[str], encoding: str, data: bytes, *more: str) -> bytes:
    """A part: its Content-Type in pieces, how `data` is encoded, and further header fields, written."""
    head = header("Content-Type", *kind) + header("Content-Transfer-Encoding", encoding) + "".join(more)
    return head.encode() + b"\r\n" + data


def new_boundary() -> str:
    """What stands between parts: it cannot occur in them."""
    return f"=_{secrets.token_hex(16)}"


def multipart(kind: Sequence[str], parts: Sequence[bytes], boundary: str = "") -> bytes:
    """Parts as one body, beginning with its Content-Type in pieces, with a new boundary where none is given."""
    boundary = boundary or new_boundary()
    mark = f"--{boundary}".encode()
    head = header("Content-Type", *kind, f'boundary="{boundary}"').encode()
    return head + b"\r\n" + b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + b"--\r\n"


def based(data: bytes) -> bytes:
    """Base64 in lines of 76 with CRLF."""
    return base64.encodebytes(data).replace(b"\n", b"\r\n")


def _encoded_words(text: str) -> list[str]:
    pieces: list[str] = []
    chunk = b""
    for char in text:
        data = char.encode("utf-8")
        if len(chunk) + len(data) > _WORD_BYTES:
            pieces.append(_encoded_word(chunk))
            chunk = b""
        chunk += data
    return [*pieces, _encoded_word(chunk)] if chunk else pieces


def _encoded_word(data: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(data).decode()}?="


def _broken(content: str, marks: str) -> list[str]:
    """One line in pieces of at most FLOW characters that end in a space, except the last."""
    lines: list[str] = []
    while len(content) + len(marks) > FLOW:
        at = content.rfind(" ", 1, FLOW - len(marks))
        at = at if at > 0 else content.find(" ", FLOW - len(marks) if len(marks) < FLOW else 1)
        if at <= 0 or not content[at + 1 :].strip():
            break
        if not marks.strip() and content[at + 1 :].startswith((" ", ">", "From ")):
            at = _next_harmless(content, at)
            if at < 0:
                break
        lines.append(f"{marks}{content[: at + 1]}")
        content = content[at + 1 :]
        marks = "" if marks == " " else marks
    return [*lines, f"{marks}{content}"]


def _next_harmless(content: str, at: int) -> int:
    """The next space behind which a line may begin without being taken for a quote or a mailbox mark."""
    while 0 < at < len(content) - 1:
        at = content.find(" ", at + 1)
        if at > 0 and content[at + 1 :].strip() and not content[at + 1 :].startswith((" ", ">", "From ")):
            return at
    return -1
