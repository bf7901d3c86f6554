"""Persons and their addresses."""

from liveletter.bridge.commands.base import Command
from liveletter.domain.addresses import Address


class AddPerson(Command[int], frozen=True, tag=True):
    """Add somebody by name and addresses (`mailto:`/`xmpp:`); chat addresses are asked for their presence.
    Returns the person's id."""

    name: str
    addresses: list[Address]


class RenamePerson(Command[None], frozen=True, tag=True):
    """Give a person another name."""

    person_id: int
    name: str


class AddAddress(Command[None], frozen=True, tag=True):
    """Give a person an address, as the user typed it. Raises AddressError."""

    person_id: int
    kind: str  # "mailto" or "xmpp"
    text: str


class RemoveAddress(Command[None], frozen=True, tag=True):
    """Take an address away from a person."""

    person_id: int
    address: Address


class MergePersons(Command[None], frozen=True, tag=True):
    """Two are one."""

    into_id: int
    from_id: int


class SplitPerson(Command[int], frozen=True, tag=True):
    """One address becomes a person of its own; returns that person's id."""

    person_id: int
    address: Address


class DecideProposal(Command[None], frozen=True, tag=True):
    """Accept or decline a learned address."""

    proposal_id: int
    accept: bool
