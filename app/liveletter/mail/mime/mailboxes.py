"""Lists of mailboxes (RFC 5322 section 3.4), split without guessing at what a name may look like.

A name in quotes or an encoded word may hold commas and whole addresses; they stay a name. So the address that is shown
is the address that mail would go to.
"""

from dataclasses import dataclass

from liveletter.domain.mail import Mailbox
from liveletter.mail.mime.charsets import clean_line
from liveletter.mail.mime.words import decode_words, eight_bit

LIMIT = 5000  # mailboxes read of one header


@dataclass
class Piece:
    """One entry of a list: what stood before the brackets, and in them (None where there were none)."""

    phrase: str = ""
    angle: str | None = None
    comment: str = ""
    odd: bool = False  # a second pair of brackets, or a quote never closed: readers may differ about it

    @property
    def empty(self) -> bool:
        """Nothing was written."""
        return not self.phrase.strip() and self.angle is None

    @property
    def name(self) -> str:
        """The phrase without quotes; else, where there is a bare address, the comment behind it."""
        return unquote(self.phrase) if self.angle is not None else self.comment.strip()

    @property
    def address(self) -> str:
        """The address as written."""
        return (self.angle if self.angle is not None else self.phrase).strip()

    @property
    def text(self) -> str:
        """All of it, for an error's sentence."""
        return f"{self.phrase.strip()} <{self.angle}>".strip() if self.angle is not None else self.phrase.strip()


def mailboxes(value: str) -> tuple[Mailbox, ...]:
    """The mailboxes of a header's value. What has no @ is left out. Never raises."""
    found = (_mailbox(piece) for piece in split(value)[:LIMIT])
    return tuple(mailbox for mailbox in found if mailbox.address)


def _mailbox(piece: Piece) -> Mailbox:
    address = clean_line(eight_bit(piece.address)).replace(" ", "")  # no encoded words: they could hide another address
    if "@" not in address:
        return Mailbox("", "")
    return Mailbox(decode_words(piece.name), address[:1000])


def split(value: str) -> list[Piece]:
    """Split a list at commas and semicolons outside quotes, brackets and comments; a group's name is dropped."""
    splitter = _Splitter(value)
    splitter.run()
    return [piece for piece in splitter.pieces if not piece.empty]


class _Splitter:
    """Goes once through a header's value, piece by piece."""

    def __init__(self, value: str) -> None:
        self.pieces = [Piece()]
        self._value = value
        self._at = 0
        self._quotes_close = True  # False once a quote was found to be never closed

    def run(self) -> None:
        value = self._value
        while self._at < len(value):
            char = value[self._at]
            if char == '"' and self._quotes_close:
                self._quote()
            elif char == "(":
                self._comment()
            elif char == "<":
                self._angle()
            elif char in ",;":
                self.pieces.append(Piece())
                self._at += 1
            elif char == ":" and self._is_group():
                self.pieces[-1] = Piece()
                self._at += 1
            else:
                self._plain()

    def _quote(self) -> None:
        end = _closing_quote(self._value, self._at)
        if end is None:
            self._quotes_close = False
            self.pieces[-1].odd = True
            return
        self.pieces[-1].phrase += self._value[self._at : end]
        self._at = end

    def _comment(self) -> None:
        end = _closing_comment(self._value, self._at)
        self.pieces[-1].comment = self._value[self._at + 1 : end - 1]
        self._at = end

    def _angle(self) -> None:
        piece, start = self.pieces[-1], self._at + 1
        end = self._value.find(">", start)
        end = len(self._value) if end < 0 else end
        inside = self._value[start:end]
        if piece.angle is None:
            piece.angle = inside.rpartition(":")[2] if inside.startswith("@") else inside  # an old source route
        else:
            piece.odd = True
        self._at = end + 1

    def _is_group(self) -> bool:
        piece = self.pieces[-1]
        return piece.angle is None and "@" not in piece.phrase and ";" in self._value[self._at :]

    def _plain(self) -> None:
        start = self._at
        self._at += 1
        while self._at < len(self._value) and self._value[self._at] not in '",;:<(':
            self._at += 1
        self.pieces[-1].phrase += self._value[start : self._at]


def unquote(phrase: str) -> str:
    """A phrase without its quotes and backslashes."""
    phrase = phrase.strip()
    if '"' not in phrase:
        return phrase
    out, skip = [], False
    for char in phrase:
        if char == "\\" and not skip:
            skip = True
        elif char != '"' or skip:
            out.append(char)
            skip = False
    return "".join(out).strip()


def _closing_quote(value: str, at: int) -> int | None:
    """Behind the closing quote."""
    position = at + 1
    while position < len(value):
        if value[position] == "\\":
            position += 2
        elif value[position] == '"':
            return position + 1
        else:
            position += 1
    return None


def _closing_comment(value: str, at: int) -> int:
    depth, position = 0, at
    while position < len(value):
        char = value[position]
        if char == "\\":
            position += 1
        elif char == "(":
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                return position + 1
        position += 1
    return len(value) + 1
