"""Header first, body later: what was added is completed, once."""

from dataclasses import replace

from liveletter.archive.archive import Archive
from liveletter.domain.mail import FolderRole
from tests.archive import making

HEADER = replace(making.letter(date=1_001.0), text="", preview="")
WHOLE = replace(making.letter(date=1_001.0), has_attachments=True, jabber_id="bob@example.org")


def test_a_body_completes_its_mail(archive: Archive) -> None:
    inbox = making.inbox(archive)
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1, HEADER, raw=None)])
    assert archive.mails.raw(mail.mail_id) is None
    assert archive.mails.bodies_missing(inbox, 10) == [(mail.mail_id, 1)]
    assert archive.search.search("ferry", 5) == []
    assert len(archive.search.search("boats bob", 5)) == 1
    archive.mails.put_bodies([(mail.mail_id, b"whole", WHOLE), (99, b"nobody's", WHOLE)])
    assert archive.mails.raw(mail.mail_id) == b"whole"
    assert archive.mails.bodies_missing(inbox, 10) == []
    assert archive.mails.digest(mail.mail_id) == replace(WHOLE, text="")
    assert archive.mails.row(mail.mail_id).has_attachments
    assert [hit.marked for hit in archive.search.search("ferry", 5)] == ["The \x02ferry\x03 leaves at nine."]
    assert len(archive.search.search("boats bob", 5)) == 1


def test_a_body_is_put_once(archive: Archive) -> None:
    inbox = making.inbox(archive)
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1, HEADER, raw=None)])
    for raw in (b"whole", b"another"):
        archive.mails.put_bodies([(mail.mail_id, raw, WHOLE)])
    assert archive.mails.raw(mail.mail_id) == b"whole"
    assert len(archive.search.search("ferry", 5)) == 1


def test_missing_bodies_are_told_newest_first(archive: Archive) -> None:
    inbox = making.inbox(archive)
    mails = [
        making.fetched(uid, making.letter(f"{uid}@x.org", date=date), raw=None)
        for uid, date in ((1, 5.0), (2, 9.0), (3, 7.0))
    ]
    stored = archive.mails.add_mails(inbox, [*mails, making.fetched(4)])
    wanted = [(stored[1].mail_id, 2), (stored[2].mail_id, 3), (stored[0].mail_id, 1)]
    assert archive.mails.bodies_missing(inbox, 10) == wanted
    assert archive.mails.bodies_missing(inbox, 2) == wanted[:2]


def test_a_copy_with_a_body_completes_the_mail_in_all_folders(archive: Archive) -> None:
    folders = making.folders(archive)
    inbox, sent = folders[FolderRole.INBOX].id, folders[FolderRole.SENT].id
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1, HEADER, raw=None)])
    [copy] = archive.mails.add_mails(sent, [making.fetched(1, WHOLE)])
    assert (copy.mail_id, copy.is_new) == (mail.mail_id, False)
    assert archive.mails.raw(mail.mail_id) == b"raw"
    assert archive.mails.bodies_missing(inbox, 10) == archive.mails.bodies_missing(sent, 10) == []
    assert len(archive.search.search("ferry", 5)) == 1


def test_a_header_of_a_mail_that_is_here_needs_no_body(archive: Archive) -> None:
    folders = making.folders(archive)
    archive.mails.add_mails(folders[FolderRole.SENT].id, [making.fetched(1, WHOLE)])
    archive.mails.add_mails(folders[FolderRole.INBOX].id, [making.fetched(1, HEADER, raw=None)])
    assert archive.mails.bodies_missing(folders[FolderRole.INBOX].id, 10) == []
