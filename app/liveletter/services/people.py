"""The address book and the address map (MISSION B3): the user's word, and what is learned beside it."""

from collections.abc import Sequence

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import ContactSeen
from liveletter.domain.errors import AddressError
from liveletter.domain.mail import MailDigest
from liveletter.domain.people import Person, Proposal, Source, VCard
from liveletter.events import EventBus, PeopleChanged, ProposalMade
from liveletter.ports import AccountStore, PeopleStore
from liveletter.services.presence import PresenceService


class PeopleService:
    """Joins addresses in persons. What is learned is proposed, and never overrides what the user said."""

    def __init__(
        self, *, people: PeopleStore, accounts: AccountStore, presence: PresenceService, bus: EventBus
    ) -> None:
        self._people = people
        self._accounts = accounts
        self._presence = presence
        self._bus = bus

    # ------------------------------------------------------------------ the user's word

    def add(self, name: str, addresses: Sequence[Address]) -> Person:
        """Add somebody; the addresses move here from whoever had them. Raises AddressError where none is given."""
        if not addresses:
            raise AddressError("Give at least one address: a mail address, a chat address, or both.")
        person = self._people.ensure(addresses[0], name, Source.USER, listed=True)
        for address in addresses[1:]:
            self._people.add_address(person.id, address, Source.USER)
        if name:
            self._people.rename(person.id, name)
        self._changed(person.id)
        return self._people.person(person.id)

    def rename(self, person_id: int, name: str) -> None:
        """Give a person another name. Raises AddressError for an empty one."""
        if not name.strip():
            raise AddressError("A person needs a name.")
        self._people.rename(person_id, name.strip())
        self._changed(person_id)

    def add_address(self, person_id: int, kind: str, text: str) -> Address:
        """Give a person an address as typed. Raises AddressError."""
        address = Address.parse(AddressKind(kind), text)
        self._people.add_address(person_id, address, Source.USER)
        self._changed(person_id)
        return address

    def remove_address(self, person_id: int, address: Address) -> None:
        """Take an address away from a person."""
        self._people.remove_address(person_id, address)
        self._changed(person_id)

    def merge(self, into_id: int, from_id: int) -> None:
        """Two are one."""
        self._people.merge(into_id, from_id)
        self._changed()

    def split(self, person_id: int, address: Address) -> Person:
        """One address becomes a person of its own."""
        person = self._people.split(person_id, address)
        self._changed()
        return person

    def decide(self, proposal_id: int, *, accept: bool) -> None:
        """The user accepts or declines what was learned."""
        if self._people.decide(proposal_id, accept=accept) is not None:
            self._changed()

    def proposals(self) -> list[Proposal]:
        """What waits for the user's word."""
        return self._people.proposals()

    # ------------------------------------------------------------------ what is learned

    def is_own(self, address: Address) -> bool:
        """Whether an address is one of the user's own."""
        return any(address.value in {a.mail_address.lower(), a.jid.lower()} for a in self._accounts.accounts())

    def learn_sender(self, digest: MailDigest, evidence: str) -> None:
        """A mail came: its sender's name, and the `Jabber-ID` where the user's own server vouches for the sender."""
        try:
            sender = Address.mail(digest.sender.address)
        except AddressError:
            return
        if self.is_own(sender):
            return
        person = self._people.find(sender)
        if person is not None and digest.sender.name:
            self._learn_name(person, digest.sender.name, Source.MAIL)
        self._propose_contact(sender)
        if not (digest.jabber_id and digest.sender_vouched):
            return
        jid = Address.xmpp(digest.jabber_id)
        person = person or self._people.ensure(sender, digest.sender.name, Source.MAIL, listed=False)
        self._propose(person, jid, Source.JABBER_ID, evidence)

    def learn_recipients(self, digest: MailDigest) -> None:
        """The user wrote a mail: whom they write to is somebody they know."""
        fresh = []
        for mailbox in (*digest.to, *digest.cc):
            try:
                address = Address.mail(mailbox.address)
            except AddressError:
                continue
            person = self._people.find(address)
            if not self.is_own(address) and (person is None or not person.listed):
                fresh.append(self._people.ensure(address, mailbox.name, Source.MAIL, listed=True).id)
        if fresh:
            self._changed(*fresh)

    def learn_contacts(self, contacts: Sequence[ContactSeen]) -> list[Person]:
        """The roster came: its contacts are persons; whoever has a mail address of the same letters may be the same."""
        persons = []
        for contact in contacts:
            jid = Address.xmpp(contact.jid)
            if self.is_own(jid):
                continue
            person = self._people.ensure(jid, contact.name, Source.ROSTER, listed=True)
            if contact.name:
                self._people.name_learned(person.id, contact.name, Source.ROSTER)
            persons.append(person)
            self._propose_twin(person, jid)
        if persons:
            self._changed(*(person.id for person in persons))
        return persons

    def learn_card(self, card: VCard) -> None:
        """A contact's vCard came: its name, and its mail addresses as proposals."""
        jid = Address.xmpp(card.jid)
        person = self._people.find(jid)
        if person is None:
            return
        if card.name:
            self._learn_name(person, card.name, Source.VCARD)
        for text in card.mail_addresses:
            try:
                address = Address.mail(text)
            except AddressError:
                continue
            self._propose(person, address, Source.VCARD, f"in the contact card of {jid.value}")

    def learn_answer(self, person: Person, mail: MailDigest) -> None:
        """Somebody answers by chat a mail of the user's own: whoever knows it is likely the one it was sent to."""
        try:
            was_sent_by_user = self.is_own(Address.mail(mail.sender.address))
            recipients = [Address.mail(mailbox.address) for mailbox in (*mail.to, *mail.cc)]
        except AddressError:
            return
        if was_sent_by_user and len(recipients) == 1 and person.first(AddressKind.MAIL) is None:
            self._propose(person, recipients[0], Source.ANSWER, f"by chat, to your mail “{mail.subject}”")

    def chat_partner(self, jid: str, nick: str) -> Person:
        """The person who chats from a JID, made and listed where there was none."""
        address = Address.xmpp(jid)
        known = self._people.find(address)
        if known is not None and known.listed:
            return known
        person = self._people.ensure(address, nick, Source.ROSTER, listed=True)
        self._changed(person.id)
        self._propose_twin(person, address)
        return person

    def correspondent(self, sender: Address, name: str) -> Person:
        """The person who writes from a mail address, made (but not listed) where there was none."""
        known = self._people.find(sender)
        return known or self._people.ensure(sender, name, Source.MAIL, listed=False)

    def list_person(self, person: Person) -> None:
        """The user deals with this person: show them in the list."""
        if not person.listed and person.addresses:
            self._people.ensure(person.addresses[0], person.name, Source.MAIL, listed=True)
            self._changed(person.id)

    # ------------------------------------------------------------------ inside

    def _propose_twin(self, person: Person, jid: Address) -> None:
        twin = Address(AddressKind.MAIL, jid.value)
        owner = self._people.find(twin)
        if person.first(AddressKind.MAIL) is None and owner is not None and owner.id != person.id:
            evidence = f"the chat address {jid.value} in your contact list looks the same"
            self._propose(person, twin, Source.ROSTER, evidence)

    def _propose_contact(self, sender: Address) -> None:
        contact = self._people.find(Address(AddressKind.XMPP, sender.value))
        if contact is not None:
            self._propose_twin(contact, Address(AddressKind.XMPP, sender.value))

    def _propose(self, person: Person, address: Address, source: Source, evidence: str) -> None:
        if self.is_own(address):
            return
        proposal = self._people.propose(person.id, address, source, evidence)
        if proposal is not None:
            self._bus.publish(ProposalMade(proposal))

    def _learn_name(self, person: Person, name: str, source: Source) -> None:
        if self._people.name_learned(person.id, name, source):
            self._changed(person.id)

    def _changed(self, *person_ids: int) -> None:
        self._presence.people_changed()
        self._bus.publish(PeopleChanged(person_ids))
