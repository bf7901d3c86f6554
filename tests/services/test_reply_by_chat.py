"""From a mail to a chat, and how chat addresses are learned on the way."""

from dataclasses import replace

import pytest

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import ContactSeen, IncomingChat
from liveletter.domain.conversation import ChatTarget
from liveletter.domain.mail import FolderRole, Mailbox
from liveletter.domain.people import Source, VCard
from liveletter.events import ProposalMade
from liveletter.services.reply_by_chat import ReplyByChat
from tests.services.world import BOB, OFFER, World

pytestmark = pytest.mark.row("B3")
VOUCHED = replace(OFFER, jabber_id="bob@chat.test", sender_vouched=True)


def target(world: World, mail_id: int) -> ChatTarget:
    return ReplyByChat(mails=world.archive.mails, live=world.live.persons, address_book=world.people).target(mail_id)


async def test_without_a_chat_address_the_target_says_so(world: World) -> None:
    mail = world.receive(OFFER)
    found = target(world, mail.mail_id)
    assert (found.name, found.jid, found.proposals) == ("Bob Keller", "", ())
    assert (found.about, found.subject) == ("offer@lab.test", "The offer")


@pytest.mark.row("B1")
async def test_an_address_typed_by_the_user_is_used(world: World) -> None:
    mail = world.receive(OFFER)
    world.people.add_address(target(world, mail.mail_id).person_id, "xmpp", "Bob@Chat.Test/phone")
    assert target(world, mail.mail_id).jid == "bob@chat.test"


async def test_a_vouched_jabber_id_is_a_proposal_and_used_once_accepted(world: World) -> None:
    mail = world.receive(VOUCHED)
    found = target(world, mail.mail_id)
    assert found.jid == ""
    (proposal,) = found.proposals
    assert (proposal.address.value, proposal.source) == ("bob@chat.test", Source.JABBER_ID)
    assert "The offer" in proposal.evidence
    world.people.decide(proposal.id, accept=True)
    assert target(world, mail.mail_id).jid == "bob@chat.test"


@pytest.mark.parametrize(
    "digest",
    [replace(VOUCHED, sender_vouched=False), replace(VOUCHED, sender=Mailbox("Me", "alice@lab.test"))],
    ids=["not vouched for", "the user's own"],
)
async def test_a_jabber_id_that_nobody_vouches_for_is_ignored(world: World, digest: object) -> None:
    world.receive(digest)  # type: ignore[arg-type]
    assert world.happened(ProposalMade) == []


async def test_a_jabber_id_in_junk_is_ignored(world: World) -> None:
    world.receive(VOUCHED, role=FolderRole.JUNK)
    assert world.happened(ProposalMade) == []


async def test_a_declined_proposal_does_not_come_again(world: World) -> None:
    world.receive(VOUCHED)
    (made,) = world.happened(ProposalMade)
    world.people.decide(made.proposal.id, accept=False)
    world.receive(replace(VOUCHED, message_id="second@lab.test"), uid=2)
    assert len(world.happened(ProposalMade)) == 1


async def test_a_proposal_never_overrides_the_user(world: World) -> None:
    world.people.add("Carol", [Address.xmpp("bob@chat.test")])
    world.receive(VOUCHED)
    owner = world.archive.people.find(Address.xmpp("bob@chat.test"))
    assert owner is not None
    assert owner.name == "Carol"


@pytest.mark.parametrize("roster_first", [True, False])
async def test_a_contact_with_the_same_letters_is_proposed(world: World, roster_first: bool) -> None:
    contact = ContactSeen("bob@lab.test", "Bobby", "both")
    if roster_first:
        await world.sink.contacts_changed([contact], [], complete=True)
    world.archive.people.ensure(Address.mail(BOB.address), BOB.name, Source.MAIL, listed=False)
    mail = world.receive(OFFER)
    if not roster_first:
        await world.sink.contacts_changed([contact], [], complete=True)
    found = target(world, mail.mail_id)
    (proposal,) = found.proposals
    world.people.decide(proposal.id, accept=True)
    assert target(world, mail.mail_id).jid == "bob@lab.test"


async def test_a_vcard_proposes_its_mail_addresses(world: World) -> None:
    await world.sink.contacts_changed([ContactSeen("bob@chat.test", "", "both")], [], complete=True)
    await world.sink.vcard_received(VCard("bob@chat.test", "Bob Keller", ("bob@lab.test", "not an address")))
    (proposal,) = world.people.proposals()
    assert proposal.address == Address(AddressKind.MAIL, "bob@lab.test")
    person = world.archive.people.find(Address.xmpp("bob@chat.test"))
    assert person is not None
    assert person.name == "Bob Keller"


async def test_who_answers_the_users_mail_by_chat_is_likely_its_recipient(world: World) -> None:
    sent = replace(OFFER, sender=Mailbox("Alice", "alice@lab.test"), to=(Mailbox("Bob", "bob@lab.test"),))
    world.receive(sent, role=FolderRole.SENT)
    chat = IncomingChat("robert@chat.test", outgoing=False, body="Yes", at=1.0, origin_id="1", about="offer@lab.test")
    await world.sink.message_received(chat)
    (proposal,) = world.people.proposals()
    assert (proposal.address, proposal.source) == (Address.mail("bob@lab.test"), Source.ANSWER)


async def test_a_claim_about_somebody_elses_mail_proves_nothing(world: World) -> None:
    world.receive(OFFER)
    chat = IncomingChat("eve@chat.test", outgoing=False, body="Yes", at=1.0, origin_id="1", about="offer@lab.test")
    await world.sink.message_received(chat)
    assert world.people.proposals() == []
