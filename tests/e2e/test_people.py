"""Persons in the window: what is learned about them is only proposed, and the user has the last word."""

import smtplib
from email.message import EmailMessage

import pytest

from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.conversation import ItemKind
from tests.e2e.conftest import MakePerson
from tests.e2e.lab import Someone
from tests.e2e.peers import Peers
from tests.e2e.test_chat import adds_person, befriended
from tests.servers.postfix import Postfix
from tests.servers.waiting import until

pytestmark = [pytest.mark.servers, pytest.mark.display, pytest.mark.timeout(300)]

PLACE = (0, 0, 1300, 860)
CARD = "<iq type='set' id='card'><vCard xmlns='vcard-temp'><FN>Bob</FN><EMAIL><USERID>{}</USERID></EMAIL></vCard></iq>"


def addresses(someone: Someone, of: Address) -> set[str]:
    """All addresses of the person who has this one."""
    archive = someone.archive()
    person = archive.person_of(of)
    archive.close()
    return {str(address.value) for address in person.addresses} if person else set()


def called(someone: Someone, of: Address) -> str:
    """The name of the person who has this address."""
    archive = someone.archive()
    person = archive.person_of(of)
    archive.close()
    return person.name if person else ""


@pytest.mark.row("B3")
def test_learned_addresses_are_proposed_and_decided(person: MakePerson, peers: Peers, postfix: Postfix) -> None:
    alice = person("Alice")
    carol, dora = peers.mail_program("carol-id@lab.test"), peers.mail_program("dora-id@lab.test")
    bob = peers.chat_program("bob-card@lab.test")
    bob.does(lambda bare: bare.send_raw(CARD.format("bob-work@lab.test")))
    alice.open_window(place=PLACE)
    alice.sees("accountStatus", text="Online")

    forged(postfix, alice.address, "mallory@lab.test")
    alice.sees("mailListView", text="A forged mail")
    carol.sends(alice.address, "By Carol", "Hello", headers={"Jabber-ID": "carol-chats@lab.test"})
    alice.sees("requestText", text="Carol can be reached by chat at carol-chats@lab.test")
    alice.sees("requestText", text="Learned from the chat address given in their mail")
    alice.hands.picture("proposal")
    alice.clicks("requestChoice0", text="Accept")
    until(lambda: "carol-chats@lab.test" in addresses(alice, Address.mail(carol.address)), "the address accepted")

    dora.sends(alice.address, "By Dora", "Hello", headers={"Jabber-ID": "dora-chats@lab.test"})
    alice.sees("requestText", text="dora-chats@lab.test")
    alice.clicks("requestChoice1", text="No")
    alice.eyes.gone(alice.pid, "requestText")
    dora.sends(alice.address, "By Dora again", "Hello", headers={"Jabber-ID": "dora-chats@lab.test"})
    alice.sees("mailListView", text="By Dora again")
    assert alice.eyes.find(alice.pid, "requestText") is None
    assert addresses(alice, Address.mail(dora.address)) <= {dora.address}

    befriended(alice, bob)
    alice.sees("requestText", text="Bob has the mail address bob-work@lab.test")
    alice.clicks("requestChoice0", text="Accept")
    until(lambda: "bob-work@lab.test" in addresses(alice, Address.xmpp(bob.jid)), "the address of the card")


def forged(postfix: Postfix, to: str, sender: str) -> None:
    """A mail from outside, for whose sender nobody vouches but itself."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, "A forged mail"
    mail["Jabber-ID"] = "mallory-chats@lab.test"
    mail["Authentication-Results"] = f"{postfix.authserv_id}; dmarc=pass header.from=lab.test"
    mail.set_content("Trust me.")
    with smtplib.SMTP("localhost", postfix.ports.smtp) as smtp:
        smtp.send_message(mail)


@pytest.mark.row("B3")
def test_persons_are_renamed_merged_and_split(person: MakePerson, peers: Peers) -> None:
    alice = person("Alice")
    bob, post = peers.chat_program("robert@lab.test"), peers.mail_program("bob-writes@lab.test")
    alice.open_window(place=PLACE)
    befriended(alice, bob)
    bob.says(alice.address, "Hello by chat.")
    post.sends(alice.address, "Hello by mail", "Here it is.")
    alice.sees("mailListView", text="Hello by mail")
    alice.writes_mail(to=post.address, subject="Hello back", text="Well met.")  # so they are in the list
    until(lambda: called(alice, Address.mail(post.address)) == "Bob", "Bob, called as his mail calls him")

    alice.front()
    alice.clicks("people", text="Bob,", role="list item")
    alice.clicks("editPerson")
    alice.has_keyboard("personName")
    alice.hands.key("ctrl+a")
    alice.hands.type("Robert Baker")
    alice.clicks("newAddress")
    alice.hands.type("not an address")
    alice.hands.key("Return")
    alice.sees("newAddressMistake", text="is not")
    alice.hands.key("ctrl+a")
    alice.hands.type("robert-old@lab.test")
    alice.hands.key("Return")
    alice.sees(text="Remove robert-old@lab.test")
    alice.hands.picture("person")
    alice.clicks("mergeWith")
    alice.has_keyboard("mergeSearch")
    alice.hands.type("bob-writes")
    alice.sees("mergeTold", text="becomes a part of Robert Baker")
    alice.hands.picture("merge")
    alice.clicks("mergePersons")
    alice.sees("personBarText", text="is a part of Robert Baker now")
    assert {bob.jid, post.address, "robert-old@lab.test"} <= addresses(alice, Address.xmpp(bob.jid))
    alice.clicks(text="Remove robert-old@lab.test", role="push button")
    until(lambda: "robert-old@lab.test" not in addresses(alice, Address.xmpp(bob.jid)), "the address removed")
    alice.clicks("personDone")
    alice.eyes.gone(alice.pid, "personName")

    filters = {
        "showAll": {"Hello by chat.", "Hello by mail", "Hello back"},
        "showMails": {"Hello by mail", "Hello back"},
        "showChats": {"Hello by chat."},
    }
    for button, shown in filters.items():
        alice.clicks(button)
        for words in shown:
            alice.sees("timelineList", text=words)
        for words in filters["showAll"] - shown:
            alice.eyes.gone(alice.pid, "timelineList", text=words)
        alice.hands.picture(f"timeline-{button}")

    alice.clicks("editPerson")
    alice.clicks(text=f"Make {post.address} a person of its own", role="push button")
    alice.sees("personBarText", text="is a person of its own now")
    assert addresses(alice, Address.mail(post.address)) == {post.address}
    alice.clicks("personDone")
    alice.eyes.gone(alice.pid, "personName")

    alice.clicks("people", text="Robert Baker", role="list item")  # the menu's way to merge
    alice.hands.key("Menu")
    alice.hands.key("Up", "Return")
    alice.has_keyboard("mergeSearch")
    alice.hands.type("bob-writes")
    alice.hands.key("Return")
    until(lambda: post.address in addresses(alice, Address.xmpp(bob.jid)), "merged again")
    alice.close_window()
    archive = alice.archive()
    merged = archive.person_of(Address(AddressKind.MAIL, post.address))
    assert merged is not None
    assert [item.kind for item in archive.timeline(merged.id)].count(ItemKind.MAIL) == 2
    archive.close()


@pytest.mark.row("B3")
def test_what_is_no_address_of_a_new_person_is_told(person: MakePerson, peers: Peers) -> None:
    alice, bob = person("Alice"), peers.chat_program("bob-new@lab.test")
    alice.open_window(place=PLACE)
    adds_person(alice, "Bob & Sons", bob.jid)
    alice.sees("people", text="Bob & Sons")
    bob.got_type("subscribe", alice.address)
