"""Persons and the address map: the user's word stands above what is learned."""

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import FolderRole, Mailbox
from liveletter.domain.people import Person, Source
from tests.archive import making
from tests.archive.making import jid, mailto

BOB_MAIL, BOB_JID = mailto("bob@example.org"), jid("bob@jabber.example.org")


def person(archive: Archive, name: str = "Bob", source: Source = Source.MAIL, *, listed: bool = False) -> Person:
    """Bob, by his mail address."""
    return archive.people.ensure(BOB_MAIL, name, source, listed=listed)


def test_a_person_is_made_once(archive: Archive) -> None:
    made = person(archive)
    assert (made.name, made.addresses, made.listed) == ("Bob", (BOB_MAIL,), False)
    again = archive.people.ensure(mailto("BOB@example.org"), "Robert", Source.ROSTER, listed=True)
    assert (again.id, again.name, again.listed) == (made.id, "Bob", True)
    assert person(archive, listed=False).listed
    assert archive.people.persons() == [again]
    assert archive.people.find(BOB_MAIL) == again
    assert archive.people.find(BOB_JID) is None


def test_without_a_name_the_address_gives_one(archive: Archive) -> None:
    assert person(archive, " ").name == "bob"
    assert archive.people.ensure(jid("chat.example.org"), "", Source.ROSTER, listed=True).name == "chat.example.org"


@pytest.mark.row("B3")
@pytest.mark.parametrize("typed", ["", "bob", "Bob"])
def test_without_a_name_mails_of_the_address_give_one(stored: Archive, typed: str) -> None:
    senders = [Mailbox(name, "Bob@Example.org") for name in ("", "Bob Boat", "Bad Bob")]
    for uid, sender in enumerate(senders, 1):
        mail = making.letter(f"{uid}@example.org", sender=sender, date=1_000.0 + uid)
        stored.mails.add_mails(making.inbox(stored), [making.fetched(uid, mail)])
    assert person(stored, typed).name == "Bob Boat"


def test_a_name_that_only_repeats_the_address_gives_way(archive: Archive) -> None:
    bob = person(archive, "Bob")
    assert bob.name == "Bob"
    assert archive.people.name_learned(bob.id, "Bob Boat", Source.MAIL)


def test_who_is_not_there_is_told(archive: Archive) -> None:
    for call in (
        lambda: archive.people.person(5),
        lambda: archive.people.rename(5, "x"),
        lambda: archive.people.name_learned(5, "x", Source.VCARD),
        lambda: archive.people.add_address(5, BOB_JID, Source.USER),
        lambda: archive.people.remove_address(5, BOB_JID),
        lambda: archive.people.merge(5, 6),
        lambda: archive.people.split(5, BOB_JID),
        lambda: archive.people.propose(5, BOB_JID, Source.VCARD, ""),
    ):
        with pytest.raises(NotFound):
            call()
    assert archive.people.persons() == []


@pytest.mark.row("B3")
def test_the_users_name_is_never_overridden(archive: Archive) -> None:
    bob = person(archive, "")
    assert archive.people.name_learned(bob.id, "Bob", Source.MAIL)
    assert not archive.people.name_learned(bob.id, "Bad Bob", Source.MAIL)
    assert archive.people.name_learned(bob.id, "Bob B.", Source.VCARD)
    assert archive.people.name_learned(bob.id, "Bob Boat", Source.VCARD)
    assert archive.people.name_learned(bob.id, "Bobby", Source.ROSTER)
    assert not archive.people.name_learned(bob.id, "Bob B.", Source.VCARD)
    assert not archive.people.name_learned(bob.id, "  ", Source.ROSTER)
    archive.people.rename(bob.id, "My Bob")
    for source in (Source.MAIL, Source.VCARD, Source.ROSTER):
        assert not archive.people.name_learned(bob.id, "Other", source)
    assert archive.people.person(bob.id).name == "My Bob"


def test_an_address_moves_and_a_bare_person_goes(archive: Archive) -> None:
    bob = person(archive, "")
    twin = archive.people.ensure(BOB_JID, "Bobby", Source.ROSTER, listed=True)
    archive.people.add_address(bob.id, BOB_JID, Source.USER)
    with pytest.raises(NotFound):
        archive.people.person(twin.id)
    bob = archive.people.person(bob.id)
    assert bob.addresses == (BOB_MAIL, BOB_JID)
    assert (bob.listed, bob.name) == (True, "Bobby")  # what the roster said of them is not lost
    archive.people.add_address(bob.id, BOB_JID, Source.USER)
    assert archive.people.person(bob.id) == bob


@pytest.mark.row("B3")
def test_a_removed_address_is_not_learned_again(archive: Archive) -> None:
    bob = person(archive)
    archive.people.add_address(bob.id, BOB_JID, Source.VCARD)
    archive.people.remove_address(bob.id, BOB_JID)
    archive.people.add_address(bob.id, BOB_JID, Source.VCARD)
    assert archive.people.propose(bob.id, BOB_JID, Source.JABBER_ID, "") is None
    assert archive.people.person(bob.id).addresses == (BOB_MAIL,)
    archive.people.add_address(bob.id, BOB_JID, Source.USER)
    assert archive.people.person(bob.id).addresses == (BOB_MAIL, BOB_JID)


def test_a_person_without_addresses_stays_to_be_given_another(archive: Archive) -> None:
    bob = person(archive, listed=True)
    archive.people.remove_address(bob.id, BOB_MAIL)
    assert archive.people.person(bob.id).addresses == ()


@pytest.mark.row("B3")
def test_mails_and_chats_follow_merge_and_split(stored: Archive) -> None:
    folders = making.folders(stored)
    stored.mails.add_mails(folders[FolderRole.INBOX].id, [making.fetched(1)])
    bob = person(stored, "Bob", Source.USER)
    twin = stored.people.ensure(jid("bob@example.org"), "Bobby", Source.ROSTER, listed=True)
    message = stored.chats.add_incoming(1, twin.id, making.said(at=7_000.0))
    assert message is not None
    stored.people.merge(bob.id, twin.id)
    merged = stored.people.person(bob.id)
    assert (merged.name, merged.listed, merged.unread, merged.last_at) == ("Bob", True, 1, 7_000.0)
    assert merged.addresses == (BOB_MAIL, jid("bob@example.org"))
    assert stored.chats.message(message.id).person_id == bob.id
    made = stored.people.split(bob.id, jid("bob@example.org"))
    assert (made.name, made.listed, made.unread, made.last_at) == ("bob", True, 1, 7_000.0)
    assert stored.people.person(bob.id).last_at == 1_001.0
    assert stored.people.propose(bob.id, jid("bob@example.org"), Source.VCARD, "") is None
    assert stored.people.split(made.id, jid("bob@example.org")) == made
    with pytest.raises(NotFound):
        stored.people.split(bob.id, jid("bob@example.org"))
    stored.people.merge(bob.id, made.id)
    stored.people.merge(bob.id, bob.id)
    assert stored.people.person(bob.id).addresses == merged.addresses


@pytest.mark.row("B3")
def test_a_learned_address_waits_for_the_users_word(archive: Archive) -> None:
    bob = person(archive)
    proposal = archive.people.propose(bob.id, BOB_JID, Source.JABBER_ID, "in a mail of 2 May")
    assert proposal is not None
    assert (proposal.person_name, proposal.address, proposal.source) == ("Bob", BOB_JID, Source.JABBER_ID)
    assert proposal.evidence == "in a mail of 2 May"
    assert archive.people.propose(bob.id, BOB_JID, Source.VCARD, "again") is None
    assert archive.people.propose(bob.id, BOB_MAIL, Source.VCARD, "has it") is None
    assert archive.people.proposals() == [proposal]
    accepted = archive.people.decide(proposal.id, accept=True)
    assert accepted is not None
    assert accepted.addresses == (BOB_MAIL, BOB_JID)
    assert archive.people.proposals() == []
    assert archive.people.decide(proposal.id, accept=True) is None


@pytest.mark.row("B3")
def test_a_declined_address_is_not_proposed_again(archive: Archive) -> None:
    bob = person(archive)
    proposal = archive.people.propose(bob.id, BOB_JID, Source.JABBER_ID, "")
    assert proposal is not None
    assert archive.people.decide(proposal.id, accept=False) is None
    assert archive.people.propose(bob.id, BOB_JID, Source.VCARD, "") is None
    assert archive.people.proposals() == []
    assert archive.people.person(bob.id).addresses == (BOB_MAIL,)


def test_a_merge_settles_what_was_proposed_and_refused(archive: Archive) -> None:
    bob = person(archive)
    twin = archive.people.ensure(BOB_JID, "Bobby", Source.ROSTER, listed=True)
    other = jid("bob@third.example.org")
    assert archive.people.propose(bob.id, BOB_JID, Source.VCARD, "")
    assert archive.people.propose(twin.id, other, Source.VCARD, "")
    archive.people.merge(bob.id, twin.id)
    assert [(proposal.person_id, proposal.address) for proposal in archive.people.proposals()] == [(bob.id, other)]
