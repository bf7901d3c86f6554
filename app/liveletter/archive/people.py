"""Persons and the address map (ports.PeopleStore, MISSION B3)."""

import sqlite3

from liveletter.archive import ownership, rows
from liveletter.archive.correspondence import address_id
from liveletter.archive.models import PersonTable
from liveletter.archive.proposals import ProposalStore
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address
from liveletter.domain.errors import NotFound
from liveletter.domain.people import Person, Source

# How much a source knows of names. A name from mail is anybody's claim: the first one stays.
_WEIGHT = {
    "": 0,
    Source.MAIL: 1,
    Source.JABBER_ID: 1,
    Source.ANSWER: 1,
    Source.VCARD: 2,
    Source.ROSTER: 3,
    Source.USER: 4,
}
_MAY_CHANGE = frozenset({Source.VCARD, Source.ROSTER})


class People(ProposalStore):
    """Implements PeopleStore."""

    def persons(self) -> list[Person]:
        """All persons, in the order they were made."""
        with self._db.reading() as sql:
            return rows.persons(sql, "1")

    def find(self, address: Address) -> Person | None:
        """Whose address this is."""
        with self._db.reading() as sql:
            return rows.person_of(sql, address)

    def ensure(self, address: Address, name: str, source: Source, *, listed: bool) -> Person:
        """The person with this address, made where there is none; see PeopleStore."""
        with self._db.writing() as sql:
            number = address_id(sql, address)
            person_id = ownership.owner(sql, number)
            if not person_id:
                person_id = self._make(sql, address, name, source, listed=listed)
                ownership.give(sql, person_id, number, source)
            elif listed:
                sql.execute("UPDATE person SET listed = 1 WHERE id = ?", (person_id,))
            return self.person(person_id)

    def rename(self, person_id: int, name: str) -> None:
        """Give a person another name; see PeopleStore. Raises NotFound. An empty name changes nothing."""
        with self._db.writing() as sql:
            ownership.require_person(sql, person_id)
            self._set_name(person_id, storable(name).strip(), Source.USER)

    def name_learned(self, person_id: int, name: str, source: Source) -> bool:
        """A better name came. Roster stands above vCard, vCard above mail, and all above a guess from the address."""
        name = storable(name).strip()
        with self._db.writing() as sql:
            row = sql.execute("SELECT name, name_source FROM person WHERE id = ?", (person_id,)).fetchone()
            if row is None:
                raise NotFound(ownership.GONE)
            better = _WEIGHT[source] > _WEIGHT[row[1]] or (source == row[1] and source in _MAY_CHANGE)
            if not better or not name:
                return False
            self._set_name(person_id, name, source)
            return bool(name != row[0])

    def add_address(self, person_id: int, address: Address, source: Source) -> None:
        """Give the person an address; see PeopleStore. What the user took from them comes back by the user only."""
        with self._db.writing() as sql:
            ownership.require_person(sql, person_id)
            number = address_id(sql, address)
            if source is Source.USER or not ownership.is_refused(sql, person_id, number):
                ownership.give(sql, person_id, number, source)

    def remove_address(self, person_id: int, address: Address) -> None:
        """Take an address away from a person, who stays even when bare; it may not be learned for them again."""
        with self._db.writing() as sql:
            ownership.require_person(sql, person_id)
            number = address_id(sql, address)
            ownership.refuse(sql, person_id, number)
            sql.execute("UPDATE address SET person_id = NULL WHERE id = ? AND person_id = ?", (number, person_id))

    def merge(self, into_id: int, from_id: int) -> None:
        """All of `from_id`'s addresses, mails and chats become `into_id`'s; so do what was refused and proposed."""
        if into_id == from_id:
            return
        with self._db.writing() as sql:
            ownership.require_person(sql, into_id)
            ownership.require_person(sql, from_id)
            sql.execute(
                """UPDATE address SET person_id = ?1, position = position + 1 +
                     (SELECT coalesce(max(b.position), -1) FROM address b WHERE b.person_id = ?1)
                   WHERE person_id = ?2""",
                (into_id, from_id),
            )
            sql.execute("UPDATE OR IGNORE refusal SET person_id = ? WHERE person_id = ?", (into_id, from_id))
            sql.execute("UPDATE OR IGNORE proposal SET person_id = ? WHERE person_id = ?", (into_id, from_id))
            ownership.settle(sql, into_id)
            ownership.inherit(sql, into_id, from_id)

    def split(self, person_id: int, address: Address) -> Person:
        """Make an address a person of its own, listed as the other was. A person's only address stays where it is.

        Raises NotFound where the address is not that person's.
        """
        person = self.person(person_id)
        if address not in person.addresses:
            raise NotFound(f"{person.name} does not have the address {address.value}.")
        if len(person.addresses) == 1:
            return person
        with self._db.writing() as sql:
            number = address_id(sql, address)
            made = self._make(sql, address, "", Source.MAIL, listed=person.listed)
            ownership.give(sql, made, number, Source.USER)
            ownership.refuse(sql, person_id, number)
            return self.person(made)

    def _make(self, sql: sqlite3.Connection, address: Address, name: str, source: Source, *, listed: bool) -> int:
        given = storable(name).strip()
        guess = address.value.rpartition("@")[0] or address.value
        known = source.value if given else ""
        if source is Source.MAIL and given.casefold() in {"", guess.casefold()}:  # who knows no name says the guess
            told = _name_in_mails(sql, address)
            given, known = told or given, source.value if told else ""
        columns = {"name": given or guess, "name_source": known, "listed": listed}
        return int(self._db.run(PersonTable.insert(**columns)))

    def _set_name(self, person_id: int, name: str, source: Source) -> None:
        if name:
            self._db.run(PersonTable.update(name=name, name_source=source.value).where(PersonTable.id == person_id))


def _name_in_mails(sql: sqlite3.Connection, address: Address) -> str:
    """How whoever wrote from an address called themselves first; empty where nobody did."""
    found = sql.execute(
        """SELECT m.sender_name FROM correspondence c JOIN mail m ON m.id = c.mail_id
           WHERE c.address_id = ? AND lower(m.sender_address) = ? AND m.sender_name <> '' ORDER BY c.at LIMIT 1""",
        (address_id(sql, address), address.value),
    ).fetchone()
    return str(found[0]).strip() if found is not None else ""
