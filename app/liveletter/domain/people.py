"""Persons and how their addresses were learned (MISSION B3)."""

from dataclasses import dataclass, field
from enum import StrEnum

from liveletter.domain.addresses import Address, AddressKind


class Source(StrEnum):
    """Where the program knows an address from. The user's word stands above all others."""

    USER = "user"
    MAIL = "mail"  # seen in a mail's From, To or Cc
    ROSTER = "roster"
    JABBER_ID = "jabber-id"  # RFC 7259, in mail that the user's own server vouches for
    ANSWER = "answer"  # somebody answered by chat a mail that the user had sent to this one address
    VCARD = "vcard"  # the contact's vCard (XEP-0054, XEP-0292)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, with any number of addresses."""

    id: int
    name: str
    addresses: tuple[Address, ...] = ()
    listed: bool = True  # shown in the people list
    unread: int = 0  # chat messages not yet read
    last_at: float = 0.0  # when something last passed

    def first(self, kind: AddressKind) -> Address | None:
        """The person's preferred address of a kind."""
        return next((address for address in self.addresses if address.kind is kind), None)


@dataclass(frozen=True, slots=True)
class Proposal:
    """An address that was learned and waits for the user's word."""

    id: int
    person_id: int
    person_name: str
    address: Address
    source: Source
    evidence: str = ""  # for people: "in a mail of 2 May, vouched for by mail.example.org"


@dataclass(frozen=True, slots=True)
class VCard:
    """What a contact's vCard tells."""

    jid: str
    name: str = ""
    mail_addresses: tuple[str, ...] = field(default=())
