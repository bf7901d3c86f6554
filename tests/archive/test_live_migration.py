"""An archive of the second version is brought to the third: its chats stay as they are."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.database import Database
from liveletter.archive.migrations import MIGRATIONS
from liveletter.archive.reader import ArchiveReader
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import ArchiveError
from liveletter.domain.outbox import OutgoingKind

CHAT = """INSERT INTO chat (id, account_id, address_id, outgoing, at, body, about, subject, origin_id, stanza_id,
  thread, state, state_at, trouble, unread) VALUES (?, 1, 2, ?, ?, ?, 'm1@x.org', '', ?, '', '', ?, ?, '', 0)"""
ENTRY = """INSERT INTO outgoing (kind, account_id, key, recipients, title, state, state_at, at, not_before,
  expires_at, patience, attempts, trouble, handing_over, chat_id, filed_mail_id)
  VALUES ('chat', 1, 'o1', '["bob@example.org"]', 'On its way', 'queued', 10.0, 10.0, 0.0,
    0.0, 'now', 0, '', 0, 1, 0)"""


@pytest.fixture
def second(path: Path) -> Path:
    """The file as the second version leaves it."""
    Database(path, MIGRATIONS[:2]).close()
    with closing(sqlite3.connect(path)) as sql:
        sql.execute("INSERT INTO person VALUES (7, 'Bob', 'user', 1)")
        sql.execute("INSERT INTO address (id, kind, value, person_id) VALUES (2, 'xmpp', 'bob@example.org', 7)")
        sql.execute(CHAT, (1, 1, 10.0, "On its way", "o1", "queued", 10.0))
        sql.execute(CHAT, (2, 0, 20.0, "From Bob", "o2", None, 0.0))
        sql.execute(ENTRY)
        sql.commit()
    return path


def test_chats_stay_as_they_are_and_belong_to_no_session(second: Path) -> None:
    with pytest.raises(ArchiveError, match="not ready"):
        ArchiveReader(second)
    archive = Archive(second)
    reader = ArchiveReader(second)
    items = reader.timeline(7)
    assert [(item.text, item.session_id, item.member) for item in items] == [("From Bob", 0, 0), ("On its way", 0, 0)]
    assert reader.transcript("m1@x.org") == items[::-1]
    assert (reader.live_hosts(), reader.live_session(1), reader.live_session_of("m1@x.org")) == ([], None, None)
    [entry] = archive.outbox.waiting()
    assert (entry.kind, entry.session_id, entry.person_id) == (OutgoingKind.CHAT, 0, 7)
    message = archive.chats.advance("o1", DeliveryState.HANDED_OVER, 30.0, peer="bob@example.org")
    assert message is not None
    assert (message.session_id, message.outgoing_id) == (0, entry.id)
    reader.close()
    archive.close()


def test_it_is_the_same_as_a_fresh_one(second: Path) -> None:
    archive, fresh = Archive(second), Archive()
    schema = "SELECT name, sql FROM sqlite_master ORDER BY name"
    sql = archive._database._connection
    assert sql.execute(schema).fetchall() == fresh._database._connection.execute(schema).fetchall()
    assert sql.execute("PRAGMA foreign_key_check").fetchall() == []
    assert sql.execute("PRAGMA quick_check").fetchone() == ("ok",)
    fresh.close()
    archive.close()
