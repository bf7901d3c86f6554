"""Search over mail and chat at once."""

from liveletter.archive.archive import Archive
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind
from liveletter.domain.mail import FolderRole, Mailbox
from liveletter.domain.people import Source
from tests.archive import making


def test_mails_and_chats_come_together_newest_first(archive: Archive) -> None:
    inbox = making.inbox(archive)
    archive.mails.add_mails(
        inbox,
        [
            making.fetched(1, making.letter("1@x.org", date=30.0)),
            making.fetched(2, making.letter("2@x.org", date=10.0)),
        ],
    )
    archive.chats.add_incoming(1, 0, making.said("a ferry?", at=20.0))
    archive.chats.add_outgoing(1, 0, making.saying("the ferry!"), 40.0)
    hits = archive.search.search("ferry", 10)
    assert [(hit.kind, hit.at) for hit in hits] == [
        (ItemKind.CHAT, 40.0),
        (ItemKind.MAIL, 30.0),
        (ItemKind.CHAT, 20.0),
        (ItemKind.MAIL, 10.0),
    ]
    assert archive.search.search("ferry", 2) == hits[:2]
    assert archive.search.search("ferry", 0) == archive.search.search(" ", 10) == []


def test_subject_sender_recipients_and_text_are_searched(archive: Archive) -> None:
    inbox = making.inbox(archive)
    digest = making.letter(
        sender=Mailbox("Bob Böll", "bob@example.org"), cc=(making.CAROL,), bcc=(Mailbox("", "d@dan.example"),)
    )
    archive.mails.add_mails(inbox, [making.fetched(1, digest)])
    for query in ("boats", "boll", "bob@example", "alice", "carol", "dan.example", "ferry", "boats boll carol ferry"):
        assert len(archive.search.search(query, 5)) == 1, query
    assert archive.search.search("boats zebra", 5) == []


def test_a_hit_tells_whose_it_is_and_where(archive: Archive) -> None:
    folders = making.folders(archive)
    bob = archive.people.ensure(Address.mail("bob@example.org"), "Bobby", Source.USER, listed=True)
    archive.people.add_address(bob.id, Address.xmpp("bob@example.org"), Source.USER)
    inbox = folders[FolderRole.INBOX].id
    account = archive.accounts.accounts()[0].id
    sent = making.letter("2@x.org", sender=making.ALICE, to=(making.BOB,), date=2.0)
    archive.mails.add_mails(inbox, [making.fetched(1, making.letter("1@x.org", date=1.0))])
    archive.mails.file_sent(account, making.built("2@x.org"), sent, 2.0)
    archive.chats.add_incoming(account, bob.id, making.said("ferry in", at=3.0))
    archive.chats.add_outgoing(account, bob.id, making.saying("ferry out"), 4.0)
    out, into, mine, his = archive.search.search("ferry", 10)
    assert {hit.person_id for hit in (out, into, mine, his)} == {bob.id}
    assert [hit.sender for hit in (out, into, mine, his)] == ["Alice", "Bobby", "Alice", "Bob"]
    assert [hit.folder_id for hit in (out, into, mine, his)] == [0, 0, 0, inbox]
    assert (his.title, his.marked, into.marked) == ("Boats", "The \x02ferry\x03 leaves at nine.", "\x02ferry\x03 in")


def test_where_only_the_subject_matches_the_preview_is_shown(archive: Archive) -> None:
    archive.mails.add_mails(making.inbox(archive), [making.fetched(1, making.letter(text="No word of it."))])
    assert [hit.marked for hit in archive.search.search("boats", 5)] == ["No word of it."]
