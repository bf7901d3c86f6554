"""An archive in memory, for views under test. Fill its lists and dictionaries."""

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.live import LiveHost, LiveSession
from liveletter.domain.mail import Folder, FolderRole, Mailbox, MailRow
from liveletter.domain.outbox import Attempt, Outgoing, OutgoingKind
from liveletter.domain.people import Person


class MemoryReader:
    """Reads what the test put in."""

    def __init__(self) -> None:
        self.all_accounts: list[Account] = []
        self.all_folders: list[Folder] = []
        self.rows: list[MailRow] = []
        self.people: dict[int, Person] = {}
        self.timelines: dict[int, list[TimelineItem]] = {}
        self.transcripts: dict[str, list[TimelineItem]] = {}
        self.sessions: dict[int, LiveSession] = {}
        self.talks: dict[int, list[TimelineItem]] = {}
        self.entries: dict[int, Outgoing] = {}
        self.logs: dict[int, list[Attempt]] = {}
        self.hosts: list[LiveHost] = []

    def accounts(self) -> list[Account]:
        return list(self.all_accounts)

    def folders(self) -> list[Folder]:
        return list(self.all_folders)

    def mails(
        self, folder_id: int, *, before: tuple[float, int] | None = None, limit: int = 200, unread_only: bool = False
    ) -> list[MailRow]:
        found = sorted(
            (
                row
                for row in self.rows
                if row.folder_id == folder_id
                and (before is None or (row.date, row.id) < before)
                and not (unread_only and row.seen)
            ),
            key=lambda row: (row.date, row.id),
            reverse=True,
        )
        return found[:limit]

    def mail(self, mail_id: int, folder_id: int = 0) -> MailRow | None:
        return next((row for row in self.rows if row.id == mail_id and folder_id in (0, row.folder_id)), None)

    def person(self, person_id: int) -> Person | None:
        return self.people.get(person_id)

    def persons(self) -> list[Person]:
        return sorted((p for p in self.people.values() if p.listed), key=lambda p: p.name.casefold())

    def person_of(self, address: Address) -> Person | None:
        return next((p for p in self.people.values() if address in p.addresses), None)

    def timeline(
        self,
        person_id: int,
        *,
        kind: ItemKind | None = None,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        return _page([item for item in self.timelines.get(person_id, []) if kind in (None, item.kind)], before, limit)

    def transcript(self, message_id: str) -> list[TimelineItem]:
        return list(self.transcripts.get(message_id, []))

    def chat_mail(self, message_id: str) -> int | None:
        return next((row.id for row in self.rows if row.message_id == message_id), None)

    def outgoing(self, *, before_id: int = 0, limit: int = 200) -> list[Outgoing]:
        numbers = sorted((number for number in self.entries if not before_id or number < before_id), reverse=True)
        return [self.entries[number] for number in numbers[:limit]]

    def entry(self, outgoing_id: int) -> Outgoing | None:
        return self.entries.get(outgoing_id)

    def entry_of_mail(self, message_id: str) -> Outgoing | None:
        mails = (entry for entry in self.outgoing() if entry.kind is OutgoingKind.MAIL)
        return next((entry for entry in mails if entry.key == message_id), None)

    def attempts(self, outgoing_id: int) -> list[Attempt]:
        return list(self.logs.get(outgoing_id, []))

    def live_session(self, session_id: int) -> LiveSession | None:
        return self.sessions.get(session_id)

    def live_session_of(self, message_id: str) -> LiveSession | None:
        return next((one for one in self.sessions.values() if message_id and one.message_id == message_id), None)

    def live_sessions(self, person_id: int = 0) -> list[LiveSession]:
        found = [
            session
            for session in self.sessions.values()
            if not person_id or any(member.person_id == person_id for member in session.members)
        ]
        return sorted(found, key=self._last_used, reverse=True)

    def live_talk(
        self,
        session_id: int,
        *,
        member: int = 0,
        before: tuple[float, int, int] | None = None,
        limit: int = 100,
    ) -> list[TimelineItem]:
        talk = self.talks.get(session_id, [])
        return _page([item for item in talk if member in (0, item.member)], before, limit)

    def live_hosts(self) -> list[LiveHost]:
        return list(self.hosts)

    def _last_used(self, session: LiveSession) -> float:
        return max([item.at for item in self.talks.get(session.id, [])] or [session.created])


def _page(items: list[TimelineItem], before: tuple[float, int, int] | None, limit: int) -> list[TimelineItem]:
    """Newest first."""

    def key(item: TimelineItem) -> tuple[float, int, int]:
        return (item.at, int(item.kind is ItemKind.CHAT), item.id)

    found = [item for item in items if before is None or key(item) < before]
    return sorted(found, key=key, reverse=True)[:limit]


def folder(id: int = 1, name: str = "INBOX", role: FolderRole = FolderRole.INBOX, **more: int) -> Folder:
    """A folder of account 1."""
    return Folder(id=id, account_id=1, name=name, delimiter="/", role=role, **more)


def mail(id: int, *, folder_id: int = 1, subject: str = "", date: float = 0.0, **more: bool | str | int) -> MailRow:
    """A mail from Bob; the higher the id the newer, unless `date` is given."""
    given: dict[str, object] = {
        "sender": Mailbox("Bob Baker", "bob@example.org"),
        "to": "Alice",
        "preview": "First words of the text",
        "size": 2000,
        "seen": True,
        "flagged": False,
        "answered": False,
        "has_attachments": False,
        "chats": 0,
        **more,
    }
    return MailRow(
        id=id,
        folder_id=folder_id,
        uid=id,
        message_id=f"m{id}@example.org",
        subject=subject or f"Mail {id}",
        date=date or 1_700_000_000.0 + id * 60,
        **given,  # type: ignore[arg-type]
    )
