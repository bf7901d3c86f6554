"""Typed recipients: taken apart, judged, and completed from the persons known. Pure."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import Mailbox
from liveletter.domain.people import Person
from liveletter.window.parts.engine_words import engine_words

_SEPARATORS = ",;\n"
_NEEDS_QUOTES = set('()<>[]:;@\\,."')
COMPLETIONS = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """One recipient as typed: `text` stands at `start` … `end` of the field, without space around it."""

    start: int
    end: int
    text: str


def pieces(text: str) -> list[Piece]:
    """What stands between the commas, semicolons and line ends that are not in quotes."""
    found: list[Piece] = []
    start, quoted = 0, False
    for at, letter in enumerate(text + ","):
        if letter == '"' and text[at - 1 : at] != "\\":
            quoted = not quoted
        ends = at == len(text) or (letter in _SEPARATORS and not quoted)
        if ends:
            found.append(_piece(text, start, at))
            start = at + 1
    return [piece for piece in found if piece.text]


def _piece(text: str, start: int, end: int) -> Piece:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    return Piece(start + left, start + len(part.rstrip()), part.strip())


def piece_at(text: str, cursor: int) -> Piece:
    """What is being typed at a place: from the separator before it up to there."""
    before = pieces(text[:cursor] + "\x00")
    last = before[-1]
    return Piece(last.start, cursor, last.text.removesuffix("\x00"))


def mailbox_of(text: str) -> Mailbox:
    """`name@example.org` or `Name <name@example.org>`. Raises AddressError."""
    name, opened, rest = text.rpartition("<")
    if not opened or not rest.rstrip().endswith(">"):
        name, rest = "", text
    Address.mail(rest)  # says what is wrong
    return Mailbox(_unquoted(name.strip()), rest.strip().strip("<> "))


def _unquoted(name: str) -> str:
    if len(name) >= 2 and name[0] == name[-1] == '"':
        return name[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return name


def is_right(text: str) -> bool:
    """Whether a piece can be sent to."""
    try:
        mailbox_of(text)
    except AddressError:
        return False
    return True


def first_mistake(text: str) -> str:
    """The sentence for the first piece that is no address; empty where all are."""
    for piece in pieces(text):
        try:
            mailbox_of(piece.text)
        except AddressError as error:
            return engine_words(error)
    return ""


def written(mailbox: Mailbox) -> str:
    """A mailbox as it is typed, its name in quotes where RFC 5322 wants them."""
    if not mailbox.name:
        return mailbox.address
    name = mailbox.name
    if _NEEDS_QUOTES & set(name):
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        name = f'"{escaped}"'
    return f"{name} <{mailbox.address}>"


def in_order(text: str) -> str:
    """The pieces joined by commas, as a Draft wants them; what is wrong stays as typed."""
    return ", ".join(piece.text for piece in pieces(text))


def count(*fields: str) -> int:
    """How many different addresses stand in fields; what is wrong counts for nothing."""
    return len(addresses(*fields))


def addresses(*fields: str) -> list[str]:
    """The different addresses that stand in fields, in order; what is wrong is left out."""
    found = (_address_of(piece.text) for field in fields for piece in pieces(field))
    return list(dict.fromkeys(filter(None, found)))


def completions(persons: Iterable[Person], typed: str, *, taken: str = "") -> list[Mailbox]:
    """Mail addresses that go with what is typed, best first; none that the field holds (`taken`) already, nor one that
    is typed out: there is nothing left to complete, and an open list would take the next click.

    A name that begins so comes before a name with a word that begins so, then addresses; then who wrote last.
    """
    wanted = _plain(typed)
    if not wanted:
        return []
    present = {_address_of(piece.text) for piece in pieces(taken)} | {_address_of(typed)}
    ranked: list[tuple[int, float, str, Mailbox]] = []
    for person in persons:
        for address in person.addresses:
            rank = _rank(_plain(person.name), address.value, wanted)
            if address.kind is AddressKind.MAIL and rank is not None and address.value not in present:
                ranked.append((rank, -person.last_at, person.name, Mailbox(person.name, address.value)))
    ranked.sort(key=lambda entry: (*entry[:3], entry[3].address))
    return [entry[3] for entry in ranked[:COMPLETIONS]]


def _address_of(text: str) -> str:
    try:
        return mailbox_of(text).address.lower()
    except AddressError:
        return ""


def _rank(name: str, address: str, wanted: str) -> int | None:
    words = name.split()
    parts = wanted.split()
    tests = (
        name.startswith(wanted),
        all(any(word.startswith(part) for word in words) for part in parts),
        address.startswith(wanted),
        wanted in address,
        len(wanted) > 1 and wanted in name,
    )
    return next((rank for rank, fits in enumerate(tests) if fits), None)


def _plain(text: str) -> str:
    """For comparing: without case, diacritics and space around it."""
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return bare.casefold().strip().strip('"')
