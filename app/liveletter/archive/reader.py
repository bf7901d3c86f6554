"""The archive as the window reads it: another process' file, read-only, a millisecond or less for each call.

Imports the standard library and plain data only: the window is to be on the screen in under a second.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from liveletter.archive import entries, live_rows, rows, timeline
from liveletter.archive.migrations import MIGRATIONS
from liveletter.archive.schema import require_known, version_of
from liveletter.archive.trouble import NOT_THERE, told
from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.errors import ArchiveError
from liveletter.domain.live import LiveHost, LiveSession
from liveletter.domain.mail import Folder, MailRow
from liveletter.domain.outbox import Attempt, Outgoing
from liveletter.domain.people import Person

_BUSY_TIMEOUT = 1  # seconds; in WAL only an archive that is just being closed or restored holds a reader up
_PAGE = f"""SELECT {rows.MAIL_COLUMNS}, p.uid, p.seen, p.flagged, p.answered FROM placement p
  CROSS JOIN mail m ON m.id = p.mail_id
  WHERE p.folder_id = ? AND (p.date, p.mail_id) < (?, ?) {{unread}}
    AND NOT EXISTS (SELECT 1 FROM placement q
      WHERE q.mail_id = p.mail_id AND q.folder_id = p.folder_id AND q.uid < p.uid {{unread_twin}})
  ORDER BY p.date DESC, p.mail_id DESC LIMIT ?"""  # noqa: S608
_ALL = _PAGE.format(unread="", unread_twin="")
_UNREAD = _PAGE.format(unread="AND p.seen = 0", unread_twin="AND q.seen = 0")


class ArchiveReader:
    """Sees each of the writer's commits at once. Raises ArchiveError where the file is not there (or not ready yet),
    ArchiveTooNew, ArchiveDamaged."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise ArchiveError(NOT_THERE, str(path))
        with told(sqlite3.Error):
            self._sql = sqlite3.connect(
                f"file:{quote(str(path.absolute()))}?mode=ro",
                uri=True,
                timeout=_BUSY_TIMEOUT,
                isolation_level=None,
                check_same_thread=False,
            )
        try:
            self._check(path)
        except BaseException:
            self._sql.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._sql.close()

    def accounts(self) -> list[Account]:
        """All accounts, in the order they were made."""
        with self._reading() as sql:
            found = sql.execute(f"SELECT {rows.ACCOUNT_COLUMNS} FROM account ORDER BY id")  # noqa: S608
            return [rows.account(row) for row in found.fetchall()]

    def folders(self) -> list[Folder]:
        """All accounts' folders with their counts: INBOX first, then by role, then by name."""
        with self._reading() as sql:
            found = sql.execute(f"SELECT {rows.FOLDER_COLUMNS} FROM folder")  # noqa: S608
            return sorted(map(rows.folder, found.fetchall()), key=rows.folder_order)

    def mails(
        self, folder_id: int, *, before: tuple[float, int] | None = None, limit: int = 200, unread_only: bool = False
    ) -> list[MailRow]:
        """A page of a folder, newest first; `before` is (date, id) of the last row seen. A mail that lies twice in
        the folder is one row."""
        at, number = before or (float("inf"), 0)
        with self._reading() as sql:
            found = sql.execute(_UNREAD if unread_only else _ALL, (folder_id, at, number, limit)).fetchall()
        return [rows.mail_row(row[:-4], folder_id, *row[-4:]) for row in found]

    def mail(self, mail_id: int, folder_id: int = 0) -> MailRow | None:
        """One mail's row, as it lies in this folder; in any where 0 or where it is not there."""
        with self._reading() as sql:
            return rows.one_mail(sql, mail_id, folder_id)

    def person(self, person_id: int) -> Person | None:
        """One person."""
        with self._reading() as sql:
            found = rows.persons(sql, "p.id = ?", person_id)
        return found[0] if found else None

    def persons(self) -> list[Person]:
        """The listed persons, by name."""
        with self._reading() as sql:
            found = rows.persons(sql, "p.listed")
        return sorted(found, key=lambda person: (person.name.casefold(), person.id))

    def person_of(self, address: Address) -> Person | None:
        """Whose address this is."""
        with self._reading() as sql:
            return rows.person_of(sql, address)

    def timeline(
        self,
        person_id: int,
        *,
        kind: ItemKind | None = None,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        """A page of what passed with a person, newest first; `before`: (at, 0 mail / 1 chat, id) of the last seen."""
        with self._reading() as sql:
            return timeline.page(sql, person_id, kind, before, limit)

    def transcript(self, message_id: str) -> list[TimelineItem]:
        """The chat messages tied to a mail, oldest first."""
        with self._reading() as sql:
            return timeline.transcript(sql, message_id)

    def live_hosts(self) -> list[LiveHost]:
        """The hosts on which the user may create sessions."""
        with self._reading() as sql:
            return live_rows.hosts(sql)

    def live_session(self, session_id: int) -> LiveSession | None:
        """One live session."""
        with self._reading() as sql:
            return live_rows.session(sql, session_id)

    def live_session_of(self, message_id: str) -> LiveSession | None:
        """The live session that a letter carries."""
        with self._reading() as sql:
            return live_rows.of_mail(sql, message_id)

    def live_sessions(self, person_id: int = 0) -> list[LiveSession]:
        """All live sessions, open and over, last used first; only those with one person where one is named."""
        with self._reading() as sql:
            return live_rows.last_used(sql, person_id)

    def live_talk(
        self, session_id: int, *, member: int = 0, before: tuple[float, int, int] | None = None, limit: int = 100
    ) -> list[TimelineItem]:
        """A page of what was said in a live session, newest first; only by one member where a number is given."""
        with self._reading() as sql:
            return timeline.talk(sql, session_id, member, before, limit)

    def chat_mail(self, message_id: str) -> int | None:
        """The id of the mail with this Message-ID."""
        with self._reading() as sql:
            row = sql.execute("SELECT min(id) FROM mail WHERE message_id = ?", (message_id,)).fetchone()
        number: int | None = row[0]
        return number

    def outgoing(self, *, before_id: int = 0, limit: int = 200) -> list[Outgoing]:
        """A page of the outbox and what has left it, newest first; only entries older than `before_id`, 0: the
        newest."""
        with self._reading() as sql:
            return entries.newest(sql, before_id, limit)

    def entry(self, outgoing_id: int) -> Outgoing | None:
        """One entry of the outbox."""
        with self._reading() as sql:
            return entries.one(sql, outgoing_id)

    def entry_of_mail(self, message_id: str) -> Outgoing | None:
        """The latest entry by which a mail with this Message-ID left."""
        with self._reading() as sql:
            found = entries.select(sql, "o.key = ? AND o.kind = 'mail' ORDER BY o.id DESC LIMIT 1", message_id)
        return found[0] if found else None

    def attempts(self, outgoing_id: int) -> list[Attempt]:
        """An entry's log, oldest first."""
        with self._reading() as sql:
            return entries.log(sql, outgoing_id)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with told(sqlite3.Error):
            yield self._sql

    def _check(self, path: Path) -> None:
        with self._reading() as sql:
            version = version_of(sql)
        require_known(version, MIGRATIONS[-1].version)
        if version < MIGRATIONS[-1].version:
            raise ArchiveError(NOT_THERE, f"{path}: version {version}")
