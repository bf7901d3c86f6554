"""Learned addresses that wait for the user's word (a part of ports.PeopleStore, MISSION B3)."""

import sqlite3

from liveletter.archive import ownership, rows
from liveletter.archive.correspondence import address_id
from liveletter.archive.database import Part
from liveletter.archive.models import ProposalTable
from liveletter.archive.rows import Row
from liveletter.archive.words import storable
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.errors import NotFound
from liveletter.domain.people import Person, Proposal, Source

_SELECT = """SELECT w.id, w.person_id, p.name, a.kind, a.value, w.source, w.evidence FROM proposal w
  JOIN person p ON p.id = w.person_id JOIN address a ON a.id = w.address_id"""


class ProposalStore(Part):
    """The methods of PeopleStore that keep proposals."""

    def person(self, person_id: int) -> Person:
        """One person. Raises NotFound."""
        with self._db.reading() as sql:
            found = rows.persons(sql, "p.id = ?", person_id)
        if not found:
            raise NotFound(ownership.GONE)
        return found[0]

    def propose(self, person_id: int, address: Address, source: Source, evidence: str) -> Proposal | None:
        """Keep a learned address for the user to decide; None where the person has it, where it waits already, or
        where the user said no. Raises NotFound without the person."""
        with self._db.writing() as sql:
            ownership.require_person(sql, person_id)
            number = address_id(sql, address)
            if (
                ownership.owner(sql, number) == person_id
                or ownership.is_refused(sql, person_id, number)
                or _is_waiting(sql, person_id, number)
            ):
                return None
            columns = {"person_id": person_id, "address_id": number, "source": source.value}
            made = self._db.run(ProposalTable.insert(**columns, evidence=storable(evidence)))
            return _one(sql, int(made))

    def proposals(self) -> list[Proposal]:
        """What waits for the user's word, oldest first."""
        with self._db.reading() as sql:
            return [_proposal(row) for row in sql.execute(f"{_SELECT} ORDER BY w.id").fetchall()]

    def decide(self, proposal_id: int, *, accept: bool) -> Person | None:
        """Accept or decline; returns the person where something changed. None too where it is decided already."""
        with self._db.writing() as sql:
            proposal = _one(sql, proposal_id)
            if proposal is None:
                return None
            number = address_id(sql, proposal.address)
            if not accept:
                ownership.refuse(sql, proposal.person_id, number)
                return None
            ownership.give(sql, proposal.person_id, number, proposal.source)
            return self.person(proposal.person_id)


def _is_waiting(sql: sqlite3.Connection, person_id: int, address_id: int) -> bool:
    found = sql.execute("SELECT 1 FROM proposal WHERE person_id = ? AND address_id = ?", (person_id, address_id))
    return found.fetchone() is not None


def _one(sql: sqlite3.Connection, proposal_id: int) -> Proposal | None:
    row = sql.execute(f"{_SELECT} WHERE w.id = ?", (proposal_id,)).fetchone()
    return None if row is None else _proposal(row)


def _proposal(row: Row) -> Proposal:
    number, person_id, name, kind, value, source, evidence = row
    return Proposal(number, person_id, name, Address(AddressKind(kind), value), Source(source), evidence)
