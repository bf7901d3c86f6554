"""The file itself: versions, locks, full disks and damage."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.database import Database
from liveletter.archive.migrations import MIGRATIONS, Migration
from liveletter.archive.models import TABLES
from liveletter.archive.reader import ArchiveReader
from liveletter.archive.schema import APPLICATION_ID
from liveletter.archive.trouble import meaning
from liveletter.domain.errors import ArchiveDamaged, ArchiveError, ArchiveLocked, ArchiveTooNew, DiskFull
from tests.archive import making

NEWEST = MIGRATIONS[-1].version
NEXT = Migration(NEWEST + 1, ("ALTER TABLE mail ADD COLUMN note TEXT NOT NULL DEFAULT 'none'", "CREATE TABLE more (x)"))
BROKEN = Migration(NEWEST + 1, ("CREATE TABLE more (x)", "INSERT INTO nowhere VALUES (1)"))


def filled(path: Path) -> int:
    """An archive with one mail in its INBOX, closed."""
    archive = Archive(path)
    inbox = making.inbox(archive)
    archive.mails.add_mails(inbox, [making.fetched(1)])
    archive.close()
    return inbox


def pragma(path: Path, name: str) -> object:
    """What SQLite says of the file."""
    with closing(sqlite3.connect(path)) as sql:
        return sql.execute(f"PRAGMA {name}").fetchone()[0]


def test_what_is_written_is_on_disk(stored: Archive) -> None:
    sql = stored._database._connection
    assert sql.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert sql.execute("PRAGMA synchronous").fetchone() == (2,)  # full
    assert sql.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_archive_is_for_its_user_alone(stored: Archive, path: Path) -> None:
    making.inbox(stored)
    for file in (path, *path.parent.glob("archive.db-*")):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert not list(path.parent.glob("*.making"))


def test_the_models_are_the_tables(archive: Archive) -> None:
    sql = archive._database._connection
    for table in TABLES:
        meta = table._meta
        columns = {row[1] for row in sql.execute(f"PRAGMA table_info({meta.table_name})")}
        assert columns == {field.column_name for field in meta.sorted_fields}, meta.table_name


def test_migrations_are_numbered_in_order() -> None:
    assert [migration.version for migration in MIGRATIONS] == list(range(1, NEWEST + 1))


def test_an_older_archive_is_brought_up_to_date_and_keeps_all(path: Path) -> None:
    filled(path)
    database = Database(path, (*MIGRATIONS, NEXT))
    with database.reading() as sql:
        assert sql.execute("SELECT count(*), max(note) FROM mail").fetchone() == (1, "none")
    database.close()
    assert pragma(path, "user_version") == NEXT.version
    with pytest.raises(ArchiveTooNew):
        Archive(path)


def test_a_migration_that_fails_leaves_the_archive_as_it_was(path: Path) -> None:
    inbox = filled(path)
    with pytest.raises(sqlite3.OperationalError):
        Database(path, (*MIGRATIONS, BROKEN))
    assert pragma(path, "user_version") == NEWEST
    archive = Archive(path)
    assert len(archive.mails.placements(inbox)) == 1
    assert archive._database._connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'more'").fetchone() is None
    archive.close()


def test_a_newer_archive_is_left_alone(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as sql:
        sql.execute(f"PRAGMA user_version = {NEWEST + 1}")
    before = path.read_bytes()
    with pytest.raises(ArchiveTooNew):
        Archive(path)
    with pytest.raises(ArchiveTooNew):
        ArchiveReader(path)
    assert path.read_bytes() == before


def test_one_engine_at_a_time(path: Path) -> None:
    archive = Archive(path)
    with pytest.raises(ArchiveLocked):
        Archive(path)
    assert archive.accounts.accounts() == []
    archive.close()
    archive.close()
    Archive(path).close()


CRASH = """
import os, sys
from pathlib import Path
from liveletter.archive.archive import Archive
from tests.archive import making
archive = Archive(Path(sys.argv[1]))
inbox = making.inbox(archive)
archive.mails.add_mails(inbox, [making.fetched(1)])
with archive._database.writing():
    archive.mails.add_mails(inbox, [making.fetched(2)])
    os._exit(9)
"""


def test_a_crash_keeps_what_was_answered_and_nothing_half_done(path: Path) -> None:
    root = Path(__file__).parents[2]
    env = {"PYTHONPATH": f"{root / 'app'}:{root}"}
    assert subprocess.run([sys.executable, "-c", CRASH, str(path)], env=env, check=False).returncode == 9
    archive = Archive(path)
    [folder] = [folder for folder in archive.mails.folders(1) if folder.total]
    assert folder.total == 1
    assert archive.mails.placements(folder.id).keys() == {1}
    assert [hit.id for hit in archive.search.search("ferry", 5)] == [archive.mails.by_message_id("1@example.org")]
    archive.close()


def test_a_foreign_program_that_writes_is_told_of(stored: Archive, path: Path) -> None:
    stored._database.peewee.timeout = 0
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveLocked):
            making.account(stored)
        other.execute("ROLLBACK")
    assert stored.accounts.accounts() == []
    assert making.account(stored).id


def test_a_full_disk_stores_nothing_and_breaks_nothing(stored: Archive, path: Path) -> None:
    inbox = making.inbox(stored)
    [kept] = stored.mails.add_mails(inbox, [making.fetched(1)])
    sql = stored._database._connection
    pages = sql.execute("PRAGMA page_count").fetchone()[0]
    sql.execute(f"PRAGMA max_page_count = {pages + 2}")
    large = making.fetched(2, raw=os.urandom(1_000_000))
    with pytest.raises(DiskFull):
        stored.mails.add_mails(inbox, [large])
    assert stored.mails.placements(inbox).keys() == {1}
    assert stored.mails.by_message_id(large.digest.message_id) is None
    assert stored.mails.raw(kept.mail_id) == b"raw"
    sql.execute("PRAGMA max_page_count = 1000000")
    [added] = stored.mails.add_mails(inbox, [large])
    assert added.is_new
    assert [hit.id for hit in stored.search.search("ferry", 5)] == [added.mail_id, kept.mail_id]
    assert stored.mails.folder(inbox).total == 2


def test_an_error_undoes_all_of_a_transaction(archive: Archive) -> None:
    inbox = making.inbox(archive)
    odd = making.fetched(2, making.letter("2@x.org", subject="\ud800"))
    with pytest.raises(UnicodeEncodeError):
        archive.mails.add_mails(inbox, [making.fetched(1), odd])
    assert archive.mails.placements(inbox) == {}
    assert archive.mails.by_message_id("1@example.org") is None
    assert archive.search.search("ferry", 5) == []
    assert archive.mails.add_mails(inbox, [making.fetched(1)])[0].is_new


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5_000])
def test_a_damaged_file_is_told_of_and_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(ArchiveDamaged):
        Archive(path)
    with pytest.raises(ArchiveDamaged):
        ArchiveReader(path)
    assert path.read_bytes() == content


def test_damage_inside_is_told_of_when_it_is_met(path: Path) -> None:
    inbox = filled(path)
    with closing(sqlite3.connect(path)) as sql:
        root = sql.execute("SELECT rootpage FROM sqlite_master WHERE name = 'placement'").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    archive = Archive(path)
    with pytest.raises(ArchiveDamaged):
        archive.mails.placements(inbox)
    archive.close()


def test_another_programs_file_is_not_touched(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as sql:
        sql.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(ArchiveDamaged):
        Archive(path)
    assert path.read_bytes() == before


def test_an_unfinished_new_archive_is_begun_anew(path: Path) -> None:
    path.parent.mkdir()
    path.with_name("archive.db.making").write_bytes(b"cut off")
    Archive(path).close()
    assert pragma(path, "application_id") == APPLICATION_ID


def test_a_folder_that_cannot_be_made_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(ArchiveError):
        Archive(tmp_path / "data" / "archive.db")


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (sqlite3.OperationalError("database or disk is full"), DiskFull),
        (sqlite3.OperationalError("database is locked"), ArchiveLocked),
        (sqlite3.DatabaseError("database disk image is malformed"), ArchiveDamaged),
        (sqlite3.DatabaseError("file is not a database"), ArchiveDamaged),
        (sqlite3.OperationalError("disk I/O error"), ArchiveError),
        (sqlite3.OperationalError("attempt to write a readonly database"), ArchiveError),
        (OSError(28, "No space left on device"), DiskFull),
        (PermissionError(13, "Permission denied"), ArchiveError),
    ],
)
def test_errors_mean_something_to_the_user(error: Exception, kind: type[ArchiveError]) -> None:
    found = meaning(error)
    assert type(found) is kind
    assert found.sentence.endswith(".")


def test_our_own_bugs_stay_what_they_are(archive: Archive) -> None:
    assert meaning(sqlite3.OperationalError("no such table: mial")) is None
    with pytest.raises(sqlite3.OperationalError), archive._database.reading() as sql:
        sql.execute("SELECT * FROM mial")
