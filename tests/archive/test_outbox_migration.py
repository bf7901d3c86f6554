"""An archive of the first version, with mails and chats on their way, is brought to the second: nothing is lost."""

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.database import Database
from liveletter.archive.migrations import MIGRATIONS
from liveletter.archive.reader import ArchiveReader
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind
from tests.archive import making

MAIL = """INSERT INTO mail (id, message_id, date, size, outgoing, kept, has_body, has_attachments, sender_name,
  sender_address, subject, recipients, preview, rest) VALUES (?, ?, ?, 3, 1, 1, 0, 0, 'Alice', 'alice@example.org',
  'Boats', 'Bob', '', '[[{"name":"Bob","address":"bob@example.org"}],[],[],[],null,"",[],"",false,false]')"""
OUTGOING = """INSERT INTO outgoing (id, account_id, message_id, sender, recipients, subject, state, state_at,
  not_before, attempts, trouble, answers_mail_id, forwards_mail_id, filed_mail_id, raw, filed)
  VALUES (?, 1, ?, 'alice@example.org', ?, 'Boats', ?, ?, ?, ?, ?, 5, 6, ?, ?, ?)"""
CHAT = """INSERT INTO chat (id, account_id, address_id, outgoing, at, body, about, subject, origin_id, stanza_id,
  thread, state, state_at, trouble, unread) VALUES (?, 1, ?, ?, ?, ?, '', '', ?, '', '', ?, ?, ?, 0)"""


@pytest.fixture
def first(path: Path) -> Path:
    """The file as the first version leaves it."""
    Database(path, MIGRATIONS[:1]).close()
    with closing(sqlite3.connect(path)) as sql:
        _fill(sql)
        sql.commit()
    return path


def _fill(sql: sqlite3.Connection) -> None:
    raw, filed = zlib.compress(b"raw"), zlib.compress(b"with Bcc")
    to = json.dumps(["Bob@Example.org", "carol@example.net"])
    sql.execute(MAIL, (1, "m3@x.org", 900.5))
    sql.execute("INSERT INTO person VALUES (7, 'Bob', 'user', 1)")
    sql.execute("INSERT INTO address (id, kind, value, person_id) VALUES (1, 'mailto', 'bob@example.org', 7)")
    sql.execute("INSERT INTO address (id, kind, value, person_id) VALUES (2, 'xmpp', 'bob@example.org', 7)")
    sql.execute("INSERT INTO correspondence VALUES (1, 900.5, 1)")
    sql.execute(OUTGOING, (3, "m3@x.org", to, "queued", 1.0, 99.0, 2, "Server busy.", 1, raw, filed))
    sql.execute(OUTGOING, (4, "m4@x.org", to, "handed_over", 7.0, 0.0, 1, "", 0, raw, raw))
    sql.execute(OUTGOING, (6, "m6@x.org", to, "trying", 8.0, 0.0, 1, "", 0, raw, raw))
    sql.execute("INSERT INTO attempt (outgoing_id, at, state, trouble) VALUES (3, 0.5, 'trying', '')")
    sql.execute("INSERT INTO attempt (outgoing_id, at, state, trouble) VALUES (3, 1.0, 'queued', 'Server busy.')")
    sql.execute(CHAT, (1, 2, 1, 10.0, "On its\nway", "o1", "trying", 11.0, ""))
    sql.execute(CHAT, (2, 2, 1, 20.0, "There", "o2", "delivered", 21.0, ""))
    sql.execute(CHAT, (3, 2, 0, 30.0, "From Bob", "o3", None, 0.0, ""))
    sql.execute(CHAT, (4, 2, 1, 40.0, "Waits", "o4", "queued", 40.0, ""))


def test_the_window_waits_until_the_engine_has_brought_it_up_to_date(first: Path) -> None:
    with pytest.raises(ArchiveError, match="not ready"):
        ArchiveReader(first)
    Archive(first).close()
    reader = ArchiveReader(first)
    assert [entry.key for entry in reader.outgoing()] == ["o4", "o1", "m6@x.org", "m4@x.org", "m3@x.org"]
    reader.close()


def test_mails_are_carried_over_with_their_bytes_and_their_log(first: Path) -> None:
    archive = Archive(first)
    entry = archive.outbox.get(3)
    assert entry == Outgoing(
        id=3,
        kind=OutgoingKind.MAIL,
        account_id=1,
        key="m3@x.org",
        to=("bob@example.org", "carol@example.net"),
        title="Boats",
        state=DeliveryState.QUEUED,
        at=900.5,
        state_at=1.0,
        not_before=99.0,
        attempts=2,
        trouble="Server busy.",
        person_id=7,
        mail_id=1,
    )
    mail = archive.outbox.mail(3)
    assert (mail.mail.raw, mail.mail.filed) == (b"raw", b"with Bcc")
    assert mail.mail.recipients == ("Bob@Example.org", "carol@example.net")
    assert (mail.answers_mail_id, mail.forwards_mail_id, mail.mail.sender) == (5, 6, "alice@example.org")
    assert archive.outbox.mail(4).mail.filed == b"raw"
    assert archive.outbox.attempts(3) == [
        Attempt(0.5, DeliveryState.TRYING),
        Attempt(1.0, DeliveryState.QUEUED, said="Server busy."),
    ]
    archive.close()


def test_what_was_in_the_middle_of_a_try_is_in_doubt(first: Path) -> None:
    archive = Archive(first)
    doubtful = {entry.key: entry.handing_over for entry in archive.outbox.waiting()}
    assert doubtful == {"m3@x.org": False, "m6@x.org": True, "o1": True, "o4": False}
    archive.close()


def test_chats_that_waited_have_entries_and_go_on(first: Path) -> None:
    archive = Archive(first)
    one, other = [entry for entry in archive.outbox.waiting() if entry.kind is OutgoingKind.CHAT]
    assert (one.key, one.to, one.title, one.chat_id) == ("o1", ("bob@example.org",), "On its way", 1)
    assert (one.state, one.state_at, one.at, one.person_id) == (DeliveryState.TRYING, 11.0, 10.0, 7)
    assert (other.key, other.state, other.id) == ("o4", DeliveryState.QUEUED, one.id + 1)
    assert archive.chats.message(1).outgoing_id == one.id
    assert archive.chats.message(2).outgoing_id == 0
    handed = archive.chats.advance("o1", DeliveryState.HANDED_OVER, 50.0)
    assert handed is not None
    assert archive.outbox.get(one.id).state is handed.state is DeliveryState.HANDED_OVER
    archive.close()


def test_numbers_in_the_outbox_are_never_given_twice(first: Path) -> None:
    archive = Archive(first)
    newest = max(entry.id for entry in archive.outbox.waiting())
    message = archive.chats.add_outgoing(1, 0, making.saying("New", "o5"), 60.0)
    assert archive.outbox.add_chat(message).id == newest + 1
    archive.close()


def test_nothing_of_the_first_version_is_left_behind(first: Path) -> None:
    archive = Archive(first)
    sql = archive._database._connection
    names = {name for (name,) in sql.execute("SELECT name FROM sqlite_master").fetchall()}
    assert not {name for name in names if name.endswith("_1") and not name.startswith("sqlite_")}
    assert sql.execute("PRAGMA foreign_key_check").fetchall() == []
    assert sql.execute("PRAGMA quick_check").fetchone() == ("ok",)
    fresh = Archive()
    schema = "SELECT name, sql FROM sqlite_master ORDER BY name"
    assert sql.execute(schema).fetchall() == fresh._database._connection.execute(schema).fetchall()
    fresh.close()
    archive.close()
