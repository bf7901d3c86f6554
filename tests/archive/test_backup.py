"""Backups are whole, and nothing is lost by putting one back."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.backup import backup, restore
from liveletter.archive.migrations import MIGRATIONS
from liveletter.domain.errors import ArchiveDamaged, ArchiveError, ArchiveLocked, ArchiveTooNew
from tests.archive import making


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Where a backup may be made."""
    return tmp_path / "copy.db"


def test_a_backup_of_an_archive_in_use_comes_back(stored: Archive, path: Path, copy: Path) -> None:
    inbox = making.inbox(stored)
    stored.mails.add_mails(inbox, [making.fetched(1)])
    backup(path, copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert sorted(copy.parent.glob("copy.db*")) == [copy]
    stored.mails.add_mails(inbox, [making.fetched(2)])
    with pytest.raises(ArchiveLocked):
        restore(copy, path)
    stored.close()
    kept = restore(copy, path)
    restored = Archive(path)
    assert restored.mails.placements(inbox).keys() == {1}
    assert len(restored.search.search("ferry", 5)) == 1
    restored.close()
    assert kept is not None
    before = Archive(kept)
    assert before.mails.placements(inbox).keys() == {1, 2}
    before.close()
    again = restore(copy, path)
    assert again not in {None, kept}


def test_what_a_crash_left_in_the_log_is_kept_too(stored: Archive, path: Path, copy: Path, tmp_path: Path) -> None:
    inbox = making.inbox(stored)
    backup(path, copy)
    stored.mails.add_mails(inbox, [making.fetched(1)])
    crashed = tmp_path / "crashed" / "archive.db"
    crashed.parent.mkdir()
    for name in ("", "-wal"):
        crashed.with_name("archive.db" + name).write_bytes(path.with_name("archive.db" + name).read_bytes())
    kept = restore(copy, crashed)
    assert kept is not None
    before = Archive(kept)
    assert before.mails.placements(inbox).keys() == {1}
    before.close()
    restored = Archive(crashed)
    assert restored.mails.placements(inbox) == {}
    restored.close()


def test_a_backup_can_begin_a_new_profile(stored: Archive, path: Path, copy: Path, tmp_path: Path) -> None:
    account = making.account(stored)
    backup(path, copy)
    fresh = tmp_path / "fresh" / "archive.db"
    assert restore(copy, fresh) is None
    archive = Archive(fresh)
    assert archive.accounts.accounts() == [account]
    archive.close()


def test_a_backup_overwrites_nothing(stored: Archive, path: Path, copy: Path) -> None:
    copy.write_text("mine")
    with pytest.raises(ArchiveError):
        backup(path, copy)
    assert copy.read_text() == "mine"
    with pytest.raises(ArchiveError):
        backup(path.with_name("nowhere.db"), copy.with_name("other.db"))
    with pytest.raises(ArchiveError):
        backup(path, copy.with_name("nofolder") / "other.db")


def make_newer(file: Path) -> None:
    """As a later Liveletter would leave it."""
    with closing(sqlite3.connect(file)) as sql:
        sql.execute(f"PRAGMA user_version = {MIGRATIONS[-1].version + 1}")


def cut(file: Path) -> None:
    """Half a file."""
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (make_newer, ArchiveTooNew),
        (cut, ArchiveDamaged),
        (lambda file: file.write_bytes(b""), ArchiveDamaged),
        (lambda file: file.write_bytes(b"x" * 9_000), ArchiveDamaged),
        (Path.unlink, ArchiveError),
    ],
)
def test_an_unsound_backup_changes_nothing(path: Path, copy: Path, spoil: object, error: type[ArchiveError]) -> None:
    archive = Archive(path)
    account = making.account(archive)
    archive.close()
    backup(path, copy)
    spoil(copy)  # type: ignore[operator]
    with pytest.raises(error):
        restore(copy, path)
    archive = Archive(path)
    assert archive.accounts.accounts() == [account]
    archive.close()
    assert {file.name for file in path.parent.iterdir()} == {"archive.db", "archive.db.lock"}
