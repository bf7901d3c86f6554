"""The archive as the window reads it: at once, and empty until the engine has made it."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.errors import ArchiveError
from liveletter.domain.live import LiveHost, LiveSession
from liveletter.domain.mail import Folder, MailRow
from liveletter.domain.outbox import Attempt, Outgoing
from liveletter.domain.people import Person

if TYPE_CHECKING:
    from liveletter.archive.reader import ArchiveReader

log = logging.getLogger(__name__)
T = TypeVar("T")


class Reader(Protocol):
    """Point reads and short pages, each in about a millisecond."""

    def accounts(self) -> list[Account]:
        """All accounts, in order."""
        ...

    def folders(self) -> list[Folder]:
        """All accounts' folders, INBOX first."""
        ...

    def mails(
        self, folder_id: int, *, before: tuple[float, int] | None = None, limit: int = 200, unread_only: bool = False
    ) -> list[MailRow]:
        """A page of a folder, newest first; `before` is (date, id) of the last row seen."""
        ...

    def mail(self, mail_id: int, folder_id: int = 0) -> MailRow | None:
        """One mail's row."""
        ...

    def person(self, person_id: int) -> Person | None:
        """One person."""
        ...

    def persons(self) -> list[Person]:
        """The listed persons, by name."""
        ...

    def person_of(self, address: Address) -> Person | None:
        """Whose address this is."""
        ...

    def timeline(
        self,
        person_id: int,
        *,
        kind: ItemKind | None = None,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        """A page of what passed with a person, newest first; `before`: (at, 0 mail / 1 chat, id)."""
        ...

    def transcript(self, message_id: str) -> list[TimelineItem]:
        """The chat messages tied to a mail, oldest first."""
        ...

    def chat_mail(self, message_id: str) -> int | None:
        """The id of the mail with this Message-ID."""
        ...

    def outgoing(self, *, before_id: int = 0, limit: int = 200) -> list[Outgoing]:
        """A page of the outbox and of what has left it, newest first; `before_id`: the last one seen."""
        ...

    def entry(self, outgoing_id: int) -> Outgoing | None:
        """One entry of the outbox."""
        ...

    def entry_of_mail(self, message_id: str) -> Outgoing | None:
        """The latest entry by which a mail with this Message-ID left."""
        ...

    def attempts(self, outgoing_id: int) -> list[Attempt]:
        """An entry's log, oldest first."""
        ...

    def live_session(self, session_id: int) -> LiveSession | None:
        """One live session."""
        ...

    def live_session_of(self, message_id: str) -> LiveSession | None:
        """The session that the letter with this Message-ID carries, once the user has created or joined it."""
        ...

    def live_sessions(self, person_id: int = 0) -> list[LiveSession]:
        """All sessions, open and over, last used first; only those with this person where one is named."""
        ...

    def live_talk(
        self,
        session_id: int,
        *,
        member: int = 0,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        """A page of what was said in a session, newest first; only by this member where one is named. `before` as in
        `timeline`."""
        ...

    def live_hosts(self) -> list[LiveHost]:
        """The hosts on which the user may create sessions."""
        ...


ARCHIVE_TOPIC = "archive"  # of TroubleArose: it cannot be read


def log_trouble(error: ArchiveError) -> None:
    """Where nobody is to be told."""
    log.error("The archive cannot be read: %s %s", error.sentence, error.detail)


class LateReader:
    """The archive of a profile, opened as soon as it is there. Before that there is nothing in it, and nothing more
    once it cannot be read: then `on_trouble` is told why, and the window stays."""

    def __init__(self, path: Path, *, on_trouble: Callable[[ArchiveError], None] = log_trouble) -> None:
        self._path = path
        self._on_trouble = on_trouble
        self._open: ArchiveReader | None = None

    def open(self) -> bool:
        """Open the archive where that is still to do; whether it is open now. Raises ArchiveError."""
        if self._open is None and self._path.exists():
            from liveletter.archive.reader import ArchiveReader

            self._open = ArchiveReader(self._path)
        return self._open is not None

    def close(self) -> None:
        """Let go of the archive's file."""
        if self._open is not None:
            self._open.close()
            self._open = None

    def accounts(self) -> list[Account]:
        return self._read(lambda archive: archive.accounts(), [])

    def folders(self) -> list[Folder]:
        return self._read(lambda archive: archive.folders(), [])

    def mails(
        self, folder_id: int, *, before: tuple[float, int] | None = None, limit: int = 200, unread_only: bool = False
    ) -> list[MailRow]:
        return self._read(
            lambda archive: archive.mails(folder_id, before=before, limit=limit, unread_only=unread_only), []
        )

    def mail(self, mail_id: int, folder_id: int = 0) -> MailRow | None:
        return self._read(lambda archive: archive.mail(mail_id, folder_id), None)

    def person(self, person_id: int) -> Person | None:
        return self._read(lambda archive: archive.person(person_id), None)

    def persons(self) -> list[Person]:
        return self._read(lambda archive: archive.persons(), [])

    def person_of(self, address: Address) -> Person | None:
        return self._read(lambda archive: archive.person_of(address), None)

    def timeline(
        self,
        person_id: int,
        *,
        kind: ItemKind | None = None,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        return self._read(lambda archive: archive.timeline(person_id, kind=kind, before=before, limit=limit), [])

    def transcript(self, message_id: str) -> list[TimelineItem]:
        return self._read(lambda archive: archive.transcript(message_id), [])

    def live_hosts(self) -> list[LiveHost]:
        return self._read(lambda archive: archive.live_hosts(), [])

    def live_session(self, session_id: int) -> LiveSession | None:
        return self._read(lambda archive: archive.live_session(session_id), None)

    def live_session_of(self, message_id: str) -> LiveSession | None:
        return self._read(lambda archive: archive.live_session_of(message_id), None)

    def live_sessions(self, person_id: int = 0) -> list[LiveSession]:
        return self._read(lambda archive: archive.live_sessions(person_id), [])

    def live_talk(
        self,
        session_id: int,
        *,
        member: int = 0,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        return self._read(lambda archive: archive.live_talk(session_id, member=member, before=before, limit=limit), [])

    def chat_mail(self, message_id: str) -> int | None:
        return self._read(lambda archive: archive.chat_mail(message_id), None)

    def outgoing(self, *, before_id: int = 0, limit: int = 200) -> list[Outgoing]:
        return self._read(lambda archive: archive.outgoing(before_id=before_id, limit=limit), [])

    def entry(self, outgoing_id: int) -> Outgoing | None:
        return self._read(lambda archive: archive.entry(outgoing_id), None)

    def entry_of_mail(self, message_id: str) -> Outgoing | None:
        return self._read(lambda archive: archive.entry_of_mail(message_id), None)

    def attempts(self, outgoing_id: int) -> list[Attempt]:
        return self._read(lambda archive: archive.attempts(outgoing_id), [])

    def _read(self, look: Callable[["ArchiveReader"], T], nothing: T) -> T:
        if self._open is None:
            return nothing
        try:
            return look(self._open)
        except ArchiveError as error:
            self._on_trouble(error)
            return nothing
