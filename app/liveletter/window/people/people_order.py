"""The order of the people list (MISSION D1): available first, then busy, then the rest, each by name. Pure rules."""

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from liveletter.domain.people import Person
from liveletter.domain.presence import Availability, Presence

_RANK = {Availability.AVAILABLE: 0, Availability.BUSY: 1, Availability.UNKNOWN: 2}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list, ready to be drawn."""

    person: Person
    presence: Presence
    words: str  # the presence in words
    place: tuple[int, int, int]  # availability, place by name, id: the order of the list
    folded: str  # what the search field looks at


def place_of(person_id: int, presence: Presence, name_rank: int) -> tuple[int, int, int]:
    """Where somebody stands in the list."""
    return (_RANK[presence.availability], name_rank, person_id)


def fold(text: str) -> str:
    """Text without case and diacritics, so that "jose" finds "José"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def searched(person: Person) -> str:
    """What of a person the search field looks at: the name, and what they are written to by."""
    return fold(" ".join([person.name, *(address.value for address in person.addresses)]))


def matching(rows: Iterable[PersonRow], query: str) -> list[PersonRow]:
    """The rows in which every word of the query occurs."""
    words = fold(query).split()
    return [row for row in rows if all(word in row.folded for word in words)]


def target(rows: Sequence[PersonRow], moving: int, place: tuple[int, int, int]) -> int:
    """The row that the row `moving` has once its place is `place`, all others being in order."""
    others = [row.place for number, row in enumerate(rows) if number != moving]
    return bisect_left(others, place)
