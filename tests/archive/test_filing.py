"""Mails are taken in once, whatever the servers do."""

from dataclasses import replace

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.batch import ADDED_BY_SERVERS
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import FolderRole, Mailbox, MailDigest
from tests.archive import making

RICH = MailDigest(
    message_id="rich@example.org",
    subject="Grüße",
    sender=Mailbox("Bob", "Bob@Example.org"),
    to=(making.ALICE, Mailbox("", "x@example.org")),
    cc=(making.CAROL,),
    bcc=(Mailbox("Dan", "dan@example.org"),),
    reply_to=(Mailbox("", "reply@example.org"),),
    date=1_000.25,
    in_reply_to="a@example.org",
    references=("b@example.org", "a@example.org"),
    jabber_id="bob@jabber.example.org",
    sender_vouched=True,
    is_automatic=True,
    has_attachments=True,
    preview="Hello",
    text="Hello there",
)


def test_a_mail_comes_back_as_it_was(archive: Archive) -> None:
    inbox = making.inbox(archive)
    raw = bytes(range(256)) * 50
    [stored] = archive.mails.add_mails(inbox, [making.fetched(7, RICH, flags=making.SEEN, raw=raw, size=len(raw))])
    assert (stored.uid, stored.is_new, stored.digest) == (7, True, RICH)
    assert archive.mails.raw(stored.mail_id) == raw
    assert archive.mails.digest(stored.mail_id) == replace(RICH, text="")
    assert archive.mails.places(stored.mail_id) == [(inbox, 7, making.SEEN)]
    assert archive.mails.by_message_id("rich@example.org") == stored.mail_id
    assert archive.mails.by_message_id("other@example.org") is None
    row = archive.mails.row(stored.mail_id)
    assert (row.sender, row.to, row.date, row.size) == (RICH.sender, "Alice, x@example.org", 1_000.25, len(raw))
    assert (row.seen, row.flagged, row.answered, row.has_attachments) == (True, False, False, True)


def test_what_is_not_there_is_told(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.mails.raw(1)
    with pytest.raises(NotFound):
        archive.mails.row(1)
    with pytest.raises(NotFound):
        archive.mails.digest(1)
    with pytest.raises(NotFound):
        archive.mails.add_mails(1, [making.fetched(1)])
    assert archive.mails.places(1) == []


def test_the_answer_has_the_order_of_the_question(archive: Archive) -> None:
    inbox = making.inbox(archive)
    archive.mails.add_mails(inbox, [making.fetched(2)])
    stored = archive.mails.add_mails(inbox, [making.fetched(uid) for uid in (3, 2, 1)])
    assert [(mail.uid, mail.is_new) for mail in stored] == [(3, True), (2, False), (1, True)]


def test_the_same_uid_twice_changes_nothing(archive: Archive) -> None:
    inbox = making.inbox(archive)
    first = archive.mails.add_mails(inbox, [making.fetched(1), making.fetched(1)])
    again = archive.mails.add_mails(inbox, [making.fetched(1, making.letter("other@example.org"), flags=making.SEEN)])
    assert {mail.mail_id for mail in [*first, *again]} == {first[0].mail_id}
    assert [mail.is_new for mail in [*first, *again]] == [True, False, False]
    assert archive.mails.placements(inbox) == {1: making.NONE}
    assert archive.mails.by_message_id("other@example.org") is None


def test_one_mail_in_two_folders_is_one_mail(archive: Archive) -> None:
    folders = making.folders(archive)
    inbox, sent = folders[FolderRole.INBOX].id, folders[FolderRole.SENT].id
    [first] = archive.mails.add_mails(inbox, [making.fetched(1, size=1_000)])
    [again] = archive.mails.add_mails(sent, [making.fetched(9, making.letter("1@example.org", date=1_001.0), size=900)])
    assert (again.mail_id, again.is_new) == (first.mail_id, False)
    assert set(archive.mails.places(first.mail_id)) == {(inbox, 1, making.NONE), (sent, 9, making.NONE)}
    assert len(archive.search.search("ferry", 5)) == 1


@pytest.mark.parametrize(
    ("digest", "size"),
    [
        (making.letter(), 3 + ADDED_BY_SERVERS + 1),
        (making.letter(date=9_999.0), 3),
    ],
)
def test_another_mail_under_the_same_message_id_is_kept(archive: Archive, digest: MailDigest, size: int) -> None:
    inbox = making.inbox(archive)
    stored = archive.mails.add_mails(inbox, [making.fetched(1, making.letter()), making.fetched(2, digest, size=size)])
    assert [mail.is_new for mail in stored] == [True, True]
    assert archive.mails.by_message_id("1@example.org") == stored[0].mail_id


@pytest.mark.parametrize("date", [None, float("nan"), float("inf"), -1e30, 1e30])
def test_without_a_usable_date_the_servers_counts(archive: Archive, date: float | None) -> None:
    inbox = making.inbox(archive)
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1, making.letter(date=date))])
    assert archive.mails.row(mail.mail_id).date == 5_000.0
    assert [hit.at for hit in archive.search.search("ferry", 5)] == [5_000.0]


def test_a_sender_that_is_no_address_is_kept_as_it_is(archive: Archive) -> None:
    inbox = making.inbox(archive)
    odd = making.letter(sender=Mailbox("", "undisclosed recipients;"), to=(Mailbox("", ""),))
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1, odd)])
    assert archive.mails.digest(mail.mail_id).sender == odd.sender


def test_a_sent_mail_is_kept_once_and_at_once(archive: Archive) -> None:
    folders = making.folders(archive)
    digest = making.letter("sent@example.org", sender=making.ALICE, to=(making.BOB,), date=None)
    account_id = archive.accounts.accounts()[0].id
    number = archive.mails.file_sent(account_id, making.built(), digest, 3_000.0)
    assert archive.mails.file_sent(account_id, making.built(), digest, 3_001.0) == number
    assert archive.mails.row(number).date == 3_000.0
    assert archive.mails.places(number) == []
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [number]
    [placed] = archive.mails.add_mails(folders[FolderRole.SENT].id, [making.fetched(1, digest)])
    assert (placed.mail_id, placed.is_new) == (number, False)
    assert len(archive.search.search("ferry", 5)) == 1


def test_a_deleted_mail_is_not_found_any_more_and_a_moved_one_is(archive: Archive) -> None:
    folders = making.folders(archive)
    inbox, trash = folders[FolderRole.INBOX].id, folders[FolderRole.TRASH].id
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1)])
    assert archive.mails.remove(inbox, [1, 2]) == [mail.mail_id]
    assert archive.mails.remove(inbox, [1]) == []
    assert archive.search.search("ferry", 5) == []
    assert archive.mails.raw(mail.mail_id) == b"raw"
    [moved] = archive.mails.add_mails(trash, [making.fetched(5, making.letter("1@example.org", date=1_001.0))])
    assert moved.mail_id == mail.mail_id
    assert [hit.folder_id for hit in archive.search.search("ferry", 5)] == [trash]


def test_a_sent_mail_that_was_deleted_for_good_is_not_found_any_more(archive: Archive) -> None:
    folders = making.folders(archive)
    sent = folders[FolderRole.SENT].id
    digest = making.letter("sent@example.org", sender=making.ALICE, to=(making.BOB,))
    archive.mails.file_sent(1, making.built(), digest, 3_000.0)
    archive.mails.add_mails(sent, [making.fetched(1, digest)])
    archive.mails.remove(sent, [1])
    assert archive.search.search("ferry", 5) == []


def test_flags_are_set_and_only_changes_are_told(archive: Archive) -> None:
    inbox = making.inbox(archive)
    one, two = archive.mails.add_mails(inbox, [making.fetched(1), making.fetched(2)])
    flags = frozenset({"\\seen", "\\Flagged", "$Forwarded"})
    assert archive.mails.set_flags(inbox, {1: flags, 2: making.NONE, 77: flags}) == [one.mail_id]
    assert archive.mails.placements(inbox) == {1: flags, 2: making.NONE}
    row = archive.mails.row(one.mail_id)
    assert (row.seen, row.flagged, row.answered) == (True, True, False)
    assert archive.mails.set_flags(inbox, {2: frozenset({"\\Answered"})}) == [two.mail_id]
    assert archive.mails.row(two.mail_id).answered


def test_a_new_uidvalidity_forgets_places_and_keeps_mails(archive: Archive) -> None:
    inbox = making.inbox(archive)
    stored = archive.mails.add_mails(inbox, [making.fetched(1), making.fetched(2)])
    archive.mails.set_cursor(inbox, replace(archive.mails.cursor(inbox), uidvalidity=5, uidnext=3))
    assert sorted(archive.mails.clear_placements(inbox)) == [mail.mail_id for mail in stored]
    assert archive.mails.placements(inbox) == {}
    assert archive.mails.cursor(inbox).uidvalidity == 0
    again = archive.mails.add_mails(inbox, [making.fetched(11, stored[0].digest)])
    assert [(mail.mail_id, mail.is_new) for mail in again] == [(stored[0].mail_id, False)]
