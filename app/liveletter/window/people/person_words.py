"""What is said about persons, addresses and proposals. Pure."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.people import Person, Proposal, Source

translate = QCoreApplication.translate


def kind_words(kind: AddressKind) -> str:
    """What an address is for."""
    if kind is AddressKind.MAIL:
        return translate("PersonWords", "Mail")
    return translate("PersonWords", "Chat")


def proposal_question(proposal: Proposal) -> str:
    """What the user is asked about a learned address."""
    if proposal.address.kind is AddressKind.XMPP:
        words = translate("PersonWords", "It seems that {name} can be reached by chat at {address}.")
    else:
        words = translate("PersonWords", "It seems that {name} has the mail address {address}.")
    return words.format(name=proposal.person_name or proposal.address.value, address=proposal.address.value)


def proposal_reason(proposal: Proposal) -> str:
    """Where a learned address comes from, with the evidence."""
    origin = _source_words(proposal.source)
    if not proposal.evidence:
        return translate("PersonWords", "Learned from {source}.").format(source=origin)
    words = translate("PersonWords", "Learned from {source}: {evidence}")
    return words.format(source=origin, evidence=proposal.evidence.strip())


def _source_words(source: Source) -> str:
    return {
        Source.USER: translate("PersonWords", "your own words"),
        Source.MAIL: translate("PersonWords", "a mail"),
        Source.ROSTER: translate("PersonWords", "your chat contacts"),
        Source.JABBER_ID: translate("PersonWords", "the chat address given in their mail"),
        Source.ANSWER: translate("PersonWords", "their answer to your mail"),
        Source.VCARD: translate("PersonWords", "their visiting card"),
    }[source]


def merge_words(into: Person, other: Person) -> str:
    """What merging two persons will do."""
    words = translate("PersonWords", "{other} becomes a part of {name}, with all mails, chats and addresses.")
    return words.format(other=other.name, name=into.name)


def address_list(addresses: Iterable[Address]) -> str:
    """Addresses in one line, each once though it be for mail and chat."""
    return ", ".join(dict.fromkeys(address.value for address in addresses))


def fits(person: Person, typed: str) -> bool:
    """Whether a person is meant by what is typed into a search field."""
    words = typed.casefold().split()
    known = f"{person.name} {address_list(person.addresses)}".casefold()
    return all(word in known for word in words)
