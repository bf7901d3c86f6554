"""From a mail to a chat (MISSION B1): the sender's mail address is mapped to an IM address by the address book."""

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.conversation import ChatTarget
from liveletter.domain.people import Person, Proposal
from liveletter.ports import MailStore
from liveletter.services.live.persons import LivePersons
from liveletter.services.people import PeopleService


class ReplyByChat:
    """Finds whom a chat about a mail goes to."""

    def __init__(self, *, mails: MailStore, live: LivePersons, address_book: PeopleService) -> None:
        self._mails = mails
        self._live = live
        self._address_book = address_book

    def target(self, mail_id: int) -> ChatTarget:
        """The person who wrote the mail (or, for a mail of the user's own, its first recipient), with their chat
        address, or with what was learned where none is known. Raises NotFound and AddressError."""
        digest = self._mails.digest(mail_id)
        sender = Address.mail(digest.sender.address)
        name = digest.sender.name
        if self._address_book.is_own(sender) and digest.to:
            sender, name = Address.mail(digest.to[0].address), digest.to[0].name
        person = self._address_book.correspondent(sender, name)
        jid = person.first(AddressKind.XMPP)
        return ChatTarget(
            person_id=person.id,
            name=person.name,
            jid=jid.value if jid else "",
            mail_id=mail_id,
            about=digest.message_id,
            subject=digest.subject,
            proposals=() if jid else self._learned(person, sender),
            session_id=self._live.session_about(digest.message_id, person),
        )

    def _learned(self, person: Person, sender: Address) -> tuple[Proposal, ...]:
        """Proposals that would give this person a chat address: one for them, or one that joins them with a contact."""
        return tuple(
            proposal
            for proposal in self._address_book.proposals()
            if (proposal.person_id == person.id and proposal.address.kind is AddressKind.XMPP)
            or proposal.address == sender
        )
