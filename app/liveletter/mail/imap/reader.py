"""An IMAP byte stream cut into responses (RFC 3501 section 2.2): no I/O, no recursion, any chunking gives the same."""

import re
from dataclasses import dataclass

LINE_LIMIT = 16 * 2**20  # bytes: one UID SEARCH answer of two million mails
LITERAL_LIMIT = 256 * 2**20  # bytes: no mail server takes larger mails
_LITERAL = re.compile(rb"\{(\d{1,19})\+?\}$")
_NO_LITERALS = re.compile(rb"\+|\* (?:OK|NO|BAD|BYE|PREAUTH)\b|(?!\* )", re.IGNORECASE)


class ReaderError(Exception):
    """The stream is no IMAP, or larger than anything sensible."""


@dataclass(frozen=True, slots=True)
class Response:
    """One response: texts and literals by turns, beginning and ending with a text. A text before a literal keeps its
    `{size}`; line ends are left out."""

    pieces: tuple[bytes, ...]

    @property
    def line(self) -> bytes:
        """The first text: all of the response where it has no literal."""
        return self.pieces[0]

    def records(self) -> list[bytes | tuple[bytes, bytes]]:
        """The response as `imaplib` would give it: texts, paired with the literal that follows."""
        paired = list(zip(self.pieces[::2], self.pieces[1::2], strict=False))
        return [*paired, self.pieces[-1]]


class ResponseReader:
    """Takes bytes as they arrive and gives back the responses that are complete."""

    def __init__(self, *, line_limit: int = LINE_LIMIT, literal_limit: int = LITERAL_LIMIT) -> None:
        self._line_limit = line_limit
        self._literal_limit = literal_limit
        self._buffer = bytearray()
        self._at = 0  # what lies before was given back
        self._searched = 0  # no line end lies between _at and here
        self._literal: int | None = None  # size of the literal that begins at _at
        self._pieces: list[bytes] = []
        self._held = 0  # bytes in _pieces

    @property
    def is_empty(self) -> bool:
        """Whether nothing incomplete is held."""
        return not self._buffer and not self._pieces

    def feed(self, data: bytes) -> list[Response]:
        """Take the next bytes. Raises ReaderError; the stream is of no use afterwards."""
        self._buffer += data
        done: list[Response] = []
        while (response := self._next()) is not None:
            done.append(response)
        del self._buffer[: self._at]
        self._searched = max(0, self._searched - self._at)
        self._at = 0
        return done

    def _next(self) -> Response | None:
        while True:
            if self._literal is not None and not self._take_literal(self._literal):
                return None
            text = self._take_line()
            if text is None:
                return None
            self._pieces.append(text)
            if not self._announces_literal(text):
                response = Response(tuple(self._pieces))
                self._pieces.clear()
                self._held = 0
                return response

    def _take_line(self) -> bytes | None:
        end = self._buffer.find(b"\r\n", max(self._at, self._searched))
        if (len(self._buffer) if end < 0 else end) - self._at > self._line_limit:
            raise ReaderError("a line is too long")
        if end < 0:
            self._searched = max(self._at, len(self._buffer) - 1)
            return None
        text = bytes(self._buffer[self._at : end])
        self._at = end + 2
        return text

    def _take_literal(self, size: int) -> bool:
        end = self._at + size
        if len(self._buffer) < end:
            return False
        with memoryview(self._buffer) as view:
            self._pieces.append(bytes(view[self._at : end]))
        self._at = end
        self._literal = None
        return True

    def _announces_literal(self, text: bytes) -> bool:
        found = _LITERAL.search(text) if text.endswith(b"}") else None
        if found is None or (len(self._pieces) == 1 and _NO_LITERALS.match(text)):
            return False
        size = int(found[1])
        self._held += size + len(text)
        if self._held > self._literal_limit:
            raise ReaderError("a literal is too large")
        self._literal = size
        return True
