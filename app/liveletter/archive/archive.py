"""The local archive: all that came and went, in one file, with the engine as its one writer."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from liveletter.archive.accounts import Accounts
from liveletter.archive.actions import Actions
from liveletter.archive.chats import Chats
from liveletter.archive.database import Database
from liveletter.archive.drafts import Drafts
from liveletter.archive.live import Live
from liveletter.archive.mails import Mails
from liveletter.archive.outbox import Outbox
from liveletter.archive.people import People
from liveletter.archive.search import ArchiveSearch
from liveletter.archive.wishes import Wishes
from liveletter.domain.errors import ArchiveError


class Archive:
    """Open from construction until `close`; the folder and the file are made where they are not there.

    Without a path everything is in memory. Raises ArchiveLocked where another engine has the file open,
    ArchiveTooNew, ArchiveDamaged, DiskFull, ArchiveError. To be used from one thread at a time.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._database = database = Database(path)
        self.accounts = Accounts(database)
        self.mails = Mails(database)
        self.actions = Actions(database)
        self.people = People(database)
        self.chats = Chats(database)
        self.live = Live(database)
        self.outbox = Outbox(database)
        self.wishes = Wishes(database)
        self.drafts = Drafts(database)
        self.search = ArchiveSearch(database)

    def tell_refusals(self, on_refused: Callable[[ArchiveError], None]) -> None:
        """Call this with each error that kept something from being written, before it is raised."""
        self._database.on_refused = on_refused

    def together(self) -> AbstractContextManager[object]:
        """A block whose changes are all on disk when it ends, or none of them (`ports.Together`)."""
        return self._database.writing()

    def try_writing(self) -> None:
        """Whether there is room to go on. Raises ArchiveError."""
        self._database.try_writing()

    def close(self) -> None:
        """Close the file and let others in; may be called twice."""
        self._database.close()
