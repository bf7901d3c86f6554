"""A mail taken apart (RFC 5322, RFC 2045 to 2047): headers as text, parts as slices of the bytes that came.

The split never fails and takes time in proportion to the size: what cannot be understood is a part of plain text or
an attachment. Nothing is regenerated, so that an attached mail can be saved exactly as it was sent.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from liveletter.mail.mime.charsets import clean, decode
from liveletter.mail.mime.words import decode_words, eight_bit

HEADER_LIMIT = 512 * 1024  # bytes of header that are read
VALUE_LIMIT = 64 * 1024  # characters of one header that are read
DEPTH_LIMIT = 40  # nested multiparts that are opened
PARTS_LIMIT = 2000  # parts of one mail that are told apart
PARAMETERS_LIMIT = 100  # of one field; the library's reader takes time that grows with their square
_FIELD = re.compile(r"^([!-9;-~]{1,200})[ \t]*:((?:[^\n]*\n?)(?:[ \t][^\n]*\n?)*)", re.MULTILINE)
_BLANK = re.compile(rb"\r?\n")
_END = re.compile(rb"\r?\n\r?\n")
_LINE_REST = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")
_NEWLINE = ord("\n")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} [^\r\n]+\r?\n", re.MULTILINE)


@dataclass(slots=True)
class Part:
    """One part of a mail, the whole mail being the first. `children` is empty for a leaf.

    Its body is `source[start:end]`, still in its transfer encoding.
    """

    fields: list[tuple[str, str]]  # lower-case name, raw value (surrogateescape) still folded
    source: bytes
    start: int
    end: int
    kind: str = "text/plain"
    children: "list[Part]" = field(default_factory=list)
    broken: str = ""  # what is malformed, a sentence
    head: int = 0  # where its header begins in `source`

    def first(self, name: str) -> str:
        """The raw value of the topmost field of this name; empty where there is none."""
        return next((value for key, value in self.fields if key == name), "")

    def all(self, name: str) -> list[str]:
        """The raw values of all fields of this name, from the top."""
        return [value for key, value in self.fields if key == name]

    def text_of(self, name: str) -> str:
        """The topmost field of this name as one clean line, encoded words decoded."""
        return decode_words(self.first(name))

    def parameter(self, header: str, name: str) -> str:
        """A parameter (RFC 2045, RFC 2231, and encoded words where they do not belong). Empty where missing."""
        value = self.first(header)
        if name not in value.lower():
            return ""
        return decode_words(_parameter(eight_bit(_unfold(value)), name))

    @property
    def body(self) -> bytes:
        """The content as it came."""
        return self.source[self.start : self.end]

    @property
    def disposition(self) -> str:
        """`attachment`, `inline` or empty."""
        return self.first("content-disposition").partition(";")[0].strip().lower()

    @property
    def filename(self) -> str:
        """The name the sender gave the part, not yet safe."""
        return self.parameter("content-disposition", "filename") or self.parameter("content-type", "name")

    @property
    def content_id(self) -> str:
        """Content-ID without brackets."""
        return clean(self.first("content-id")).strip().strip("<>").strip()

    @property
    def is_text(self) -> bool:
        """Whether it is text to be read, and not a file."""
        return self.kind in {"text/plain", "text/html"} and self.disposition != "attachment" and not self.filename

    def data(self) -> bytes:
        """The content without its transfer encoding. Never raises: what cannot be decoded stays as it is."""
        return _decoded(self.body, self.first("content-transfer-encoding").strip().strip('"').lower())

    def text(self, limit: int) -> str:
        """The first `limit` bytes of the content as clean text."""
        return clean(decode(self.data()[:limit], self.parameter("content-type", "charset")))


def take_apart(raw: bytes) -> Part:
    """A mail as a tree of parts. Never raises."""
    root = _part(raw, 0, len(raw), default="text/plain")
    room = PARTS_LIMIT
    waiting = [(root, 1)]
    while waiting:
        part, depth = waiting.pop()
        if not part.kind.startswith("multipart/"):
            continue
        if depth > DEPTH_LIMIT or room <= 0:
            part.broken, part.kind = "It is nested too deep to be read in full.", "application/octet-stream"
            continue
        part.children = split(part, room)
        room -= len(part.children)
        waiting += [(child, depth + 1) for child in part.children]
    return root


def split(part: Part, limit: int) -> list[Part]:
    """The parts directly in a multipart, at most so many, not opened any further."""
    default = "message/rfc822" if part.kind == "multipart/digest" else "text/plain"
    return [_part(part.source, start, end, default=default) for start, end in _pieces(part, limit)]


def leaves(root: Part) -> list[Part]:
    """The parts that hold content, in the order they came; their place is an attachment's number."""
    found: list[Part] = []
    waiting = [root]
    while waiting:
        part = waiting.pop()
        if part.children:
            waiting += reversed(part.children)
        else:
            found.append(part)
    return found


def header_of(raw: bytes) -> Part:
    """Only the header; all of `raw` may be one."""
    return _part(raw, 0, len(raw), default="text/plain")


def _part(raw: bytes, start: int, end: int, *, default: str) -> Part:
    fields, body = _cut(raw, start, end)
    part = Part(fields, raw, body, end, head=start)
    stated = clean(part.first("content-type")).partition(";")[0].strip().lower()
    if not stated:
        part.kind = default
    elif _TYPE.fullmatch(stated):
        part.kind = stated
    else:
        part.kind = "text/plain" if stated == "text" else "application/octet-stream"
    return part


def _cut(raw: bytes, start: int, end: int) -> tuple[list[tuple[str, str]], int]:
    """The header's fields, and where the body begins. A part may begin with its blank line: then it has no header."""
    blank = _BLANK.match(raw, start, end)
    if blank:
        return [], blank.end()
    gap = _END.search(raw, start, min(end, start + HEADER_LIMIT))
    head_end, body = (gap.start() + 1, gap.end()) if gap else (min(end, start + HEADER_LIMIT), end)
    fields = _fields(raw[start:head_end])
    return (fields, body) if fields else ([], start)


def _fields(head: bytes) -> list[tuple[str, str]]:
    text = head.decode("utf-8", "surrogateescape").replace("\r\n", "\n").replace("\r", " ")
    return [(match[1].lower(), match[2][:VALUE_LIMIT]) for match in _FIELD.finditer(text)]


def _unfold(value: str) -> str:
    return value.replace("\n", "")


def _pieces(part: Part, room: int) -> list[tuple[int, int]]:
    """Where the bodies between a multipart's boundaries begin and end. Without a boundary all of it is one text."""
    pieces: list[tuple[int, int]] = []
    open_at: int | None = None
    for before, behind, closes in _boundaries(part):
        if open_at is not None:
            pieces.append((open_at, max(open_at, before)))
        open_at = None if closes else behind
        if closes or len(pieces) >= room:
            break
    else:
        if open_at is not None:
            pieces.append((open_at, part.end))
            part.broken = "It ends before its last part is complete."
    if not pieces:
        part.broken, part.kind = "Its parts cannot be told apart.", "text/plain"
    return pieces


def _boundaries(part: Part) -> Iterator[tuple[int, int, bool]]:
    """Each boundary line: where the part before it ends, where the part behind it begins, whether it is the last."""
    stated = _parameter(_unfold(part.first("content-type")), "boundary").rstrip()
    mark = b"--" + stated.encode("utf-8", "surrogateescape")[:200]
    raw, at = part.source, part.start
    while stated and (at := raw.find(mark, at, part.end)) >= 0:
        line = _LINE_REST.match(raw, at + len(mark), part.end)
        if line and (at == part.start or raw[at - 1] == _NEWLINE):
            before = at - (2 if raw[at - 2 : at] == b"\r\n" else 1)
            yield max(before, part.start), line.end(), bool(line[1])
            at = line.end()
        else:
            at += len(mark)


def _parameter(value: str, name: str) -> str:
    """A parameter by the standard library's reader of RFC 2231; what makes it stumble is read plainly."""
    if value.count(";") > PARAMETERS_LIMIT:
        return _plain_parameter(value, name)
    message = Message()
    try:
        message["x"] = value
        found = message.get_param(name, header="x")
        if isinstance(found, tuple):
            return decode(found[2].encode("latin-1", "replace"), found[0] or "").strip()
        return found.strip() if found else ""
    except Exception:  # the library's reader trusts its input: continuation numbers, charsets, quotes
        return _plain_parameter(value, name)


def _plain_parameter(value: str, name: str) -> str:
    plain = re.search(rf'(?:^|[;\s]){re.escape(name)}\s*=\s*(?:"([^"]*)"|([^;\s]*))', value, re.IGNORECASE)
    return (plain[1] or plain[2] or "") if plain else ""


def _decoded(body: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return _from_base64(body)
    if encoding == "quoted-printable":
        return quopri.decodestring(body)
    if encoding in {"x-uuencode", "uuencode", "x-uue", "uue"}:
        return _from_uu(body)
    return body


def _from_base64(body: bytes) -> bytes:
    try:
        return binascii.a2b_base64(body)
    except binascii.Error:
        pure = _NOT_BASE64.sub(b"", body)
        pure = pure[: len(pure) - (len(pure) % 4 == 1)]
        return base64.b64decode(pure + b"=" * (-len(pure) % 4))


def _from_uu(body: bytes) -> bytes:
    begin = _UU_BEGIN.search(body)
    out: list[bytes] = []
    for line in body[begin.end() if begin else 0 :].splitlines():
        if line.strip() == b"end":
            break
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            length = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            with_length = line[: length + 1]
            try:
                out.append(binascii.a2b_uu(with_length))
            except binascii.Error:
                return body
    return b"".join(out)
