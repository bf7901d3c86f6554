"""Folders follow the server; what lay in them stays in the archive."""

from dataclasses import replace

import pytest

from liveletter.archive.archive import Archive
from liveletter.domain.errors import NotFound
from liveletter.domain.mail import FolderCursor, FolderRole, FolderSeen
from tests.archive import making


def test_inbox_first_then_by_role_then_by_name(archive: Archive) -> None:
    account = making.account(archive)
    more = [FolderSeen(name, "/", FolderRole.NONE) for name in ("zebra", "Ähre", "apple")]
    found = archive.mails.put_folders(account.id, [*more, *making.FOLDERS])
    names = ["INBOX", "Sent", "Trash", "apple", "Lists/birds", "zebra", "Ähre"]
    assert [folder.name for folder in found] == names
    assert archive.mails.folders(account.id) == found


def test_folders_keep_their_number_while_the_server_lists_them(archive: Archive) -> None:
    before = making.folders(archive)
    account_id = before[FolderRole.INBOX].account_id
    changed = [replace(seen, delimiter=".") for seen in making.FOLDERS if seen.role is not FolderRole.TRASH]
    after = {folder.role: folder for folder in archive.mails.put_folders(account_id, changed)}
    assert after[FolderRole.SENT] == replace(before[FolderRole.SENT], delimiter=".")
    assert FolderRole.TRASH not in after
    with pytest.raises(NotFound):
        archive.mails.folder(before[FolderRole.TRASH].id)


def test_a_folder_that_cannot_be_opened_is_not_kept(archive: Archive) -> None:
    account = making.account(archive)
    assert archive.mails.put_folders(account.id, [FolderSeen("[Gmail]", "/", FolderRole.NONE, selectable=False)]) == []


def test_mails_of_a_folder_that_is_gone_are_still_found(archive: Archive) -> None:
    inbox = making.inbox(archive)
    [mail] = archive.mails.add_mails(inbox, [making.fetched(1)])
    archive.mails.put_folders(archive.mails.folder(inbox).account_id, [])
    assert archive.mails.places(mail.mail_id) == []
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [mail.mail_id]


def test_the_cursor_is_remembered(archive: Archive) -> None:
    inbox = making.inbox(archive)
    assert archive.mails.cursor(inbox) == FolderCursor()
    archive.mails.set_cursor(inbox, FolderCursor(4_294_967_295, 12, 1 << 62))
    assert archive.mails.cursor(inbox) == FolderCursor(4_294_967_295, 12, 1 << 62)
    with pytest.raises(NotFound):
        archive.mails.cursor(inbox + 100)


def test_counts_follow_every_change(archive: Archive) -> None:
    inbox = making.inbox(archive)

    def counts() -> tuple[int, int]:
        folder = archive.mails.folder(inbox)
        return folder.total, folder.unread

    archive.mails.add_mails(
        inbox, [making.fetched(uid, flags=making.SEEN if uid > 2 else making.NONE) for uid in (1, 2, 3)]
    )
    assert counts() == (3, 2)
    archive.mails.set_flags(inbox, {1: making.SEEN, 3: making.NONE})
    assert counts() == (3, 2)
    archive.mails.set_flags(inbox, {1: frozenset({"\\Flagged", *making.SEEN}), 2: making.SEEN})
    assert counts() == (3, 1)
    archive.mails.remove(inbox, [3, 99])
    assert counts() == (2, 0)
    archive.mails.clear_placements(inbox)
    assert counts() == (0, 0)
