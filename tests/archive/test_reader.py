"""What the window reads: pages, timelines and transcripts, as soon as they are committed."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liveletter.archive.archive import Archive
from liveletter.archive.reader import _ALL, _UNREAD, ArchiveReader
from liveletter.archive.timeline import _CHAT_PLACES, _CHATS, _MAIL_PLACES, _MAILS, page
from liveletter.domain.addresses import Address
from liveletter.domain.chat import LinkedFile
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError
from liveletter.domain.mail import FolderRole, Mailbox
from liveletter.domain.outbox import Attempt, Patience
from liveletter.domain.people import Person, Source
from liveletter.ports import OutgoingMail
from tests.archive import making


def bob_of(archive: Archive) -> Person:
    """Bob, by mail and chat."""
    bob = archive.people.ensure(Address.mail(making.BOB.address), "Bob", Source.USER, listed=True)
    archive.people.add_address(bob.id, Address.xmpp("bob@example.org"), Source.USER)
    return archive.people.person(bob.id)


def test_each_commit_is_seen_at_once(stored: Archive, reader: ArchiveReader) -> None:
    assert (reader.accounts(), reader.folders(), reader.persons()) == ([], [], [])
    folders = making.folders(stored)
    inbox = folders[FolderRole.INBOX].id
    assert reader.accounts() == stored.accounts.accounts()
    for uid in range(1, 4):
        [mail] = stored.mails.add_mails(inbox, [making.fetched(uid)])
        assert reader.mails(inbox)[0].uid == uid
        assert reader.mail(mail.mail_id) == stored.mails.row(mail.mail_id)
        assert reader.folders()[0].unread == uid
        assert reader.chat_mail(mail.digest.message_id) == mail.mail_id
    assert reader.folders() == stored.mails.folders(folders[FolderRole.INBOX].account_id)
    stored.mails.set_flags(inbox, {3: making.SEEN})
    assert [row.seen for row in reader.mails(inbox)] == [True, False, False]


def test_what_is_not_there_is_nothing(stored: Archive, reader: ArchiveReader) -> None:
    assert reader.mail(1) is None
    assert reader.person(1) is None
    assert reader.chat_mail("x@x.org") is None
    assert reader.person_of(Address.mail("x@x.org")) is None
    assert (reader.mails(1), reader.timeline(1), reader.transcript("")) == ([], [], [])


def test_without_an_archive_there_is_nothing_to_read(path: Path) -> None:
    with pytest.raises(ArchiveError):
        ArchiveReader(path)


def test_it_can_be_read_while_no_engine_runs(path: Path) -> None:
    archive = Archive(path)
    inbox = making.inbox(archive)
    archive.mails.add_mails(inbox, [making.fetched(1)])
    archive.close()
    reader = ArchiveReader(path)
    assert len(reader.mails(inbox)) == 1
    archive = Archive(path)
    archive.mails.add_mails(inbox, [making.fetched(2)])
    assert len(reader.mails(inbox)) == 2
    reader.close()
    archive.close()


def test_reading_does_not_need_what_writing_needs() -> None:
    code = "import sys, liveletter.archive.reader; print({'peewee', 'asyncio', 'PySide6'} & sys.modules.keys())"
    app = Path(__file__).parents[2] / "app"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": str(app)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), max_size=14), st.integers(1, 5))
def test_pages_hold_every_mail_once_in_order(mails: list[tuple[int, bool]], limit: int) -> None:
    archive = Archive()
    inbox = making.inbox(archive)
    fetched = [
        making.fetched(uid, making.letter(f"{uid}@x.org", date=float(date)), flags=making.SEEN if seen else making.NONE)
        for uid, (date, seen) in enumerate(mails, 1)
    ]
    archive.mails.add_mails(inbox, [*fetched, *(making.fetched(mail.uid + 100, mail.digest) for mail in fetched[::3])])
    reader = ArchiveReader.__new__(ArchiveReader)
    reader._sql = archive._database._connection
    rows, before = [], None
    while found := reader.mails(inbox, before=before, limit=limit):
        rows += found
        before = (found[-1].date, found[-1].id)
    assert [(row.date, row.id) for row in rows] == sorted(((row.date, row.id) for row in rows), reverse=True)
    assert sorted(row.uid for row in rows) == list(range(1, len(mails) + 1))
    unread = {row.message_id for row in reader.mails(inbox, unread_only=True)}
    assert unread == {f"{uid}@x.org" for uid, (_, seen) in enumerate(mails, 1) if not seen or uid % 3 == 1}
    archive.close()


@pytest.mark.parametrize(("query", "index"), [(_ALL, "placement_page"), (_UNREAD, "placement_unread")])
def test_a_page_is_read_by_key_range_however_large_the_folder(archive: Archive, query: str, index: str) -> None:
    plan = archive._database._connection.execute(f"EXPLAIN QUERY PLAN {query}", (1, 1.0, 1, 200)).fetchall()
    steps = [row[3] for row in plan]
    assert steps[0].startswith("SEARCH p USING")
    assert index in steps[0]
    assert not [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step]


@pytest.mark.parametrize("query", [_MAIL_PLACES, _CHAT_PLACES])
def test_a_timeline_is_read_by_key_range_however_long_it_is(archive: Archive, query: str) -> None:
    plan = archive._database._connection.execute(f"EXPLAIN QUERY PLAN {query}", (1, 1.0, 1, 100)).fetchall()
    steps = [row[3] for row in plan]
    assert steps[0].startswith("SEARCH c USING")
    assert not [step for step in steps if step.startswith("SCAN") or "TEMP B-TREE" in step]


def test_a_sent_mail_shows_in_the_timeline_at_once_and_in_sent_when_it_lies_there(
    stored: Archive, reader: ArchiveReader
) -> None:
    folders = making.folders(stored)
    sent = folders[FolderRole.SENT].id
    bob = bob_of(stored)
    digest = making.letter("s@x.org", sender=making.ALICE, to=(making.BOB,))
    number = stored.mails.file_sent(1, making.built("s@x.org"), digest, 1_000.0)
    assert reader.mails(sent) == []
    [item] = reader.timeline(bob.id)
    assert (item.id, item.outgoing, item.title, item.sender, item.about) == (number, True, "Boats", "Alice", "s@x.org")
    stored.mails.add_mails(sent, [making.fetched(1, digest, flags=making.SEEN)])
    assert [row.id for row in reader.mails(sent)] == [number]
    assert len(reader.timeline(bob.id)) == 1


def test_what_became_of_a_sent_mail_is_told(stored: Archive, reader: ArchiveReader) -> None:
    making.folders(stored)
    bob = bob_of(stored)
    mail = making.built("s@x.org")
    digest = making.letter("s@x.org", sender=making.ALICE, to=(making.BOB,))
    filed = stored.mails.file_sent(1, mail, digest, 1_000.0)
    outgoing = stored.outbox.add_mail(1, OutgoingMail(mail), title="Boats", at=1_000.0, filed_id=filed)
    assert reader.timeline(bob.id)[0].state is DeliveryState.QUEUED
    stored.outbox.advance(outgoing.id, DeliveryState.FAILED, 9.0, trouble="No such user.")
    [item] = reader.timeline(bob.id)
    assert (item.state, item.state_at, item.trouble) == (DeliveryState.FAILED, 9.0, "No such user.")


def test_the_latest_entry_of_a_mail_is_found_by_its_message_id(stored: Archive, reader: ArchiveReader) -> None:
    making.folders(stored)
    assert reader.entry_of_mail("s@x.org") is None
    for at in (1.0, 2.0):
        last = stored.outbox.add_mail(1, OutgoingMail(making.built("s@x.org")), title="Boats", at=at)
    stored.outbox.add_mail(1, OutgoingMail(making.built("t@x.org")), title="Trains", at=3.0)
    assert reader.entry_of_mail("s@x.org") == last


def test_a_timeline_tells_of_the_latest_entry_of_a_mail(stored: Archive, reader: ArchiveReader) -> None:
    making.folders(stored)
    bob = bob_of(stored)
    filed = making.filed(stored)
    first = making.mailed(stored, filed_id=filed)
    stored.outbox.set_expiry(first.id, 99.0)
    [item] = reader.timeline(bob.id)
    assert (item.outgoing_id, item.expires_at, item.waits_for_person) == (first.id, 99.0, False)
    stored.outbox.advance(first.id, DeliveryState.FAILED, 9.0, trouble="No such user.")
    assert reader.timeline(bob.id)[0].expires_at == 0.0
    second = making.mailed(stored, filed_id=filed)
    [item] = reader.timeline(bob.id)
    assert (item.outgoing_id, item.state, item.trouble) == (second.id, DeliveryState.QUEUED, "")
    stored.outbox.advance(first.id, DeliveryState.CANCELLED, 10.0)
    assert len(reader.timeline(bob.id)) == 1
    stored.outbox.advance(second.id, DeliveryState.CANCELLED, 10.0)
    assert reader.timeline(bob.id) == []
    assert [entry.state for entry in reader.outgoing()] == [DeliveryState.CANCELLED] * 2


def test_a_message_kept_for_somebody_says_so_while_it_is_queued(stored: Archive, reader: ArchiveReader) -> None:
    bob = bob_of(stored)
    file = LinkedFile("", "boats.pdf", "application/pdf", 12)
    message = stored.chats.add_outgoing(1, bob.id, replace(making.saying(about="m@x.org"), file=file), 5.0)
    assert reader.timeline(bob.id)[0].outgoing_id == 0
    entry = stored.outbox.add_chat(message, patience=Patience.UNTIL_THERE, expires_at=99.0)
    [item] = reader.timeline(bob.id)
    assert (item.outgoing_id, item.expires_at, item.waits_for_person, item.file) == (entry.id, 99.0, True, file)
    assert reader.transcript("m@x.org") == [item]
    stored.outbox.advance(entry.id, DeliveryState.TRYING, 6.0)
    [item] = reader.timeline(bob.id)
    assert (item.state, item.expires_at, item.waits_for_person) == (DeliveryState.TRYING, 99.0, False)


def test_the_outbox_is_read_in_pages_newest_first(stored: Archive, reader: ArchiveReader) -> None:
    made = [making.chatted(stored, name, name) for name in "abcde"]
    stored.outbox.advance(made[0].id, DeliveryState.TRYING, 3_000.0, by="example.org", said="ok")
    assert [entry.key for entry in reader.outgoing()] == ["e", "d", "c", "b", "a"]
    page_one = reader.outgoing(limit=2)
    assert [entry.key for entry in reader.outgoing(before_id=page_one[-1].id, limit=2)] == ["c", "b"]
    assert reader.entry(made[0].id) == stored.outbox.get(made[0].id)
    assert reader.entry(99) is None
    assert reader.attempts(made[0].id) == [Attempt(3_000.0, DeliveryState.TRYING, "example.org", "ok")]
    assert reader.attempts(made[1].id) == []


@pytest.mark.parametrize(("query", "name"), [(_MAILS, "outgoing_filed"), (_CHATS, "outgoing_chat")])
def test_a_timelines_items_find_their_entries_by_index(archive: Archive, query: str, name: str) -> None:
    sql = archive._database._connection
    plan = sql.execute(f"EXPLAIN QUERY PLAN {query}", ("[]",) * query.count("?")).fetchall()
    assert [row[3] for row in plan if name in row[3]]
    assert not [row[3] for row in plan if row[3].startswith(("SCAN o", "SCAN l"))]


def test_a_copy_to_somebody_is_not_in_their_timeline(stored: Archive, reader: ArchiveReader) -> None:
    folders = making.folders(stored)
    carol = stored.people.ensure(Address.mail(making.CAROL.address), "Carol", Source.USER, listed=True)
    inbox = folders[FolderRole.INBOX].id
    theirs = making.letter("1@x.org", cc=(making.CAROL,))
    mine = making.letter("2@x.org", sender=making.ALICE, to=(making.BOB,), bcc=(making.CAROL,))
    hers = making.letter("3@x.org", sender=Mailbox("", "CAROL@example.net"))
    stored.mails.add_mails(inbox, [making.fetched(uid, digest) for uid, digest in enumerate((theirs, mine, hers), 1)])
    assert {item.about for item in reader.timeline(carol.id)} == {"2@x.org", "3@x.org"}


def test_a_deleted_mail_leaves_the_timeline(stored: Archive, reader: ArchiveReader) -> None:
    inbox = making.inbox(stored)
    bob = bob_of(stored)
    stored.mails.add_mails(inbox, [making.fetched(1), making.fetched(2)])
    stored.mails.remove(inbox, [1])
    assert [item.about for item in reader.timeline(bob.id)] == ["2@example.org"]


def test_mails_and_chats_in_one_timeline(stored: Archive, reader: ArchiveReader) -> None:
    inbox = making.inbox(stored)
    bob = bob_of(stored)
    stored.mails.add_mails(inbox, [making.fetched(1, making.letter("m@x.org", date=10.0), flags=making.SEEN)])
    stored.chats.add_incoming(1, bob.id, making.said("Hi", at=20.0, about="m@x.org"))
    stored.chats.add_outgoing(1, bob.id, making.saying("Hello", about="m@x.org"), 15.0)
    items = reader.timeline(bob.id)
    assert [(item.kind, item.at, item.text) for item in items] == [
        (ItemKind.CHAT, 20.0, "Hi"),
        (ItemKind.CHAT, 15.0, "Hello"),
        (ItemKind.MAIL, 10.0, "The ferry leaves at nine."),
    ]
    assert [(item.sender, item.read, item.outgoing, item.state) for item in items] == [
        ("Bob", False, False, None),
        ("Alice", True, True, DeliveryState.QUEUED),
        ("Bob", True, False, None),
    ]
    assert reader.timeline(bob.id, kind=ItemKind.MAIL) == items[2:]
    assert reader.timeline(bob.id, kind=ItemKind.CHAT) == items[:2]
    assert reader.transcript("m@x.org") == items[1::-1]
    assert [row.chats for row in reader.mails(inbox)] == [2]
    assert [(person.unread, person.last_at) for person in reader.persons()] == [(1, 20.0)]
    assert reader.person(bob.id) == reader.person_of(Address.xmpp("bob@example.org")) == stored.people.person(bob.id)


def test_listed_persons_come_by_name(stored: Archive, reader: ArchiveReader) -> None:
    for name, listed in (("bob", True), ("Alice", True), ("Zoe", False), ("carol", True)):
        stored.people.ensure(Address.mail(f"{name}@x.org"), name, Source.USER, listed=listed)
    assert [person.name for person in reader.persons()] == ["Alice", "bob", "carol"]


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.tuples(st.booleans(), st.integers(0, 3)), max_size=14),
    st.integers(1, 4),
    st.sampled_from([None, *ItemKind]),
)
def test_pages_of_a_timeline_hold_every_item_once(
    items: list[tuple[bool, int]], limit: int, kind: ItemKind | None
) -> None:
    archive = Archive()
    inbox = making.inbox(archive)
    bob = bob_of(archive)
    for number, (is_mail, at) in enumerate(items, 1):
        if is_mail:
            archive.mails.add_mails(inbox, [making.fetched(number, making.letter(f"{number}@x.org", date=float(at)))])
        else:
            archive.chats.add_incoming(1, bob.id, making.said(at=float(at)))
    seen: list[TimelineItem] = []
    before = None
    while found := page(archive._database._connection, bob.id, kind, before, limit):
        seen += found
        last = found[-1]
        before = (last.at, 0 if last.kind is ItemKind.MAIL else 1, last.id)
    order = [(item.at, item.kind is ItemKind.CHAT, item.id) for item in seen]
    assert order == sorted(order, reverse=True)
    wanted = [is_mail for is_mail, _ in items if kind is None or is_mail == (kind is ItemKind.MAIL)]
    assert len(seen) == len(set(order)) == len(wanted)
    archive.close()
