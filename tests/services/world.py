"""Services on a real archive in memory, with networks and mail servers of the test's own beside them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from liveletter.archive.archive import Archive
from liveletter.catalogues import Catalogues
from liveletter.domain.accounts import Account, LinkState, Security, Server
from liveletter.domain.chat import LinkedFile, OutgoingChat
from liveletter.domain.errors import LiveletterError, Unreachable
from liveletter.domain.mail import (
    BuiltMail,
    FetchedMail,
    Folder,
    FolderRole,
    FolderSeen,
    Mailbox,
    MailDigest,
    StoredMail,
    Submission,
)
from liveletter.domain.presence import Presence, Show
from liveletter.engine.account_parts import AccountParts
from liveletter.engine.adapters import ServerChecks
from liveletter.engine.foundation import Foundation
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.letters import Letters
from liveletter.engine.live_parts import LiveLines, LiveParts
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.people_parts import PeopleParts
from liveletter.engine.talking_parts import TalkingParts
from liveletter.engine.writing_parts import WritingParts
from liveletter.events import Event, EventBus
from liveletter.ports import MailListener, MailServer, MailSubmitter, Network, NetworkCapabilities, NetworkSink, Notice
from liveletter.services.delivery_notices import DeliveryNotices
from liveletter.services.live.letters import LetterSessions
from liveletter.services.live.taken_back import TakenBack
from liveletter.services.notices import NoticeService
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup
from tests.services.live_host import FakeDesk

WORDS = Catalogues("engine").best(["en"])
ALICE = Account(
    id=0,
    name="Alice",
    mail_address="alice@lab.test",
    imap=Server("localhost", 993, Security.TLS),
    smtp=Server("localhost", 465, Security.TLS),
    jid="alice@lab.test",
    xmpp=Server("localhost", 5222, Security.STARTTLS),
)


class FakeClock:
    """Stands still unless moved."""

    def __init__(self) -> None:
        self.time = 1_700_000_000.0

    def now(self) -> float:
        return self.time


class FakeSecrets:
    """Passwords in memory."""

    warning = ""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def set(self, key: str, password: str) -> None:
        self.kept[key] = password

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


class FakeNetwork:
    """Online when `online`; keeps what it was given; `fate` decides about each message."""

    capabilities = NetworkCapabilities(receipts=True, typing=True, presence=True)

    def __init__(self) -> None:
        self.online = False
        self.sent: list[OutgoingChat] = []
        self.added: list[str] = []
        self.told: list[tuple[str, object]] = []
        self.presences: dict[str, Presence] = {}
        self.fate: Callable[[OutgoingChat], None] = lambda chat: None
        self.keeps = True
        self.limit: int | None = 10_000_000
        self.uploaded: list[tuple[str, str, bytes]] = []

    async def run(self) -> None:
        return

    async def send(self, chat: OutgoingChat) -> None:
        if not self.online:
            raise Unreachable("Not online.")
        self.fate(chat)
        self.sent.append(chat)

    async def set_presence(self, show: Show, status: str) -> None:
        self.told.append(("presence", (show, status)))

    async def send_typing(self, peer: str, typing: bool) -> None:
        self.told.append(("typing", (peer, typing)))

    async def send_read(self, peer: str, origin_id: str) -> None:
        self.told.append(("read", (peer, origin_id)))

    async def look_up(self, peer: str) -> Presence:
        return self.presences.get(peer, Presence())

    async def keeps_messages(self, peer: str) -> bool:
        return self.keeps

    async def upload_limit(self) -> int | None:
        return self.limit

    async def upload(self, name: str, kind: str, data: bytes) -> LinkedFile:
        if not self.online:
            raise Unreachable("Not online.")
        self.uploaded.append((name, kind, data))
        return LinkedFile(f"https://files.lab.test/{len(self.uploaded)}/{name}", name, kind, len(data))

    async def download(self, file: LinkedFile, limit: int) -> bytes:
        return self.uploaded[int(file.url.split("/")[3]) - 1][2]

    async def answer_subscription(self, jid: str, accept: bool) -> None:
        self.told.append(("answer", (jid, accept)))

    async def add_contact(self, jid: str, name: str) -> None:
        self.added.append(jid)

    async def remove_contact(self, jid: str) -> None:
        self.told.append(("remove", jid))

    async def fetch_vcard(self, jid: str) -> None:
        self.told.append(("vcard", jid))


class FakeMailServer:
    """Counts how often it was woken; brings bodies by `bodies`."""

    def __init__(self) -> None:
        self.woken = 0
        self.bring: Callable[[int], None] = lambda mail_id: None
        self.sent: set[str] | LiveletterError = set()  # Message-IDs in its folder of sent mails

    async def run(self) -> None:
        return

    async def sync_once(self) -> None:
        return

    def wake(self) -> None:
        self.woken += 1

    async def bring_body(self, mail_id: int) -> None:
        self.bring(mail_id)

    async def was_sent(self, message_id: str) -> bool:
        if isinstance(self.sent, LiveletterError):
            raise self.sent
        return message_id in self.sent


class FakeSubmitter:
    """Takes mails, or says why not: `answers` are used up in turn."""

    def __init__(self) -> None:
        self.taken: list[BuiltMail] = []
        self.answers: list[Submission | LiveletterError] = []
        self.limit = 20_000_000

    async def size_limit(self) -> int:
        return self.limit

    async def submit(self, mail: BuiltMail, handing_over: Callable[[], None] = lambda: None) -> Submission:
        handing_over()
        answer = self.answers.pop(0) if self.answers else Submission()
        if isinstance(answer, LiveletterError):
            raise answer
        self.taken.append(mail)
        return answer


class FakeAlert:
    """Shows every notice."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []

    async def show(self, notice: Notice) -> bool:
        self.shown.append(notice)
        return True

    async def close(self) -> None:
        return


@dataclass
class World:
    """One user with one account, and every service around it."""

    archive: Archive = field(default_factory=Archive)
    bus: EventBus = field(default_factory=EventBus)
    clock: FakeClock = field(default_factory=FakeClock)
    secrets: FakeSecrets = field(default_factory=FakeSecrets)
    settings: Settings = field(default_factory=Settings)
    tasks: TaskGroup = field(default_factory=TaskGroup)
    net: FakeNetwork = field(default_factory=FakeNetwork)
    mail: FakeMailServer = field(default_factory=FakeMailServer)
    smtp: FakeSubmitter = field(default_factory=FakeSubmitter)
    alert: FakeAlert = field(default_factory=FakeAlert)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bus.subscribe(Event, self.events.append)
        [self.account] = self.archive.accounts.accounts() or [self.archive.accounts.save(ALICE)]
        self.secrets.kept = {"account/1/mail": "secret", "account/1/chat": "secret"}
        base = Foundation(
            archive=self.archive,
            secrets=self.secrets,
            settings=self.settings,
            clock=self.clock,
            bus=self.bus,
            tasks=self.tasks,
        )
        people = PeopleParts(base=base)
        self.people, self.presence = people.address_book, people.presence
        self.letters = Letters(accounts=self.archive.accounts, bus=self.bus)
        self.notices = NoticeService(
            alerts=[self.alert],
            presence=self.presence,
            settings=self.settings,
            words=WORDS,
            bus=self.bus,
            tasks=self.tasks,
        )
        self.accounts = accounts = AccountParts(
            base=base,
            people=people,
            notices=self.notices,
            letters=self.letters,
            factories=self,
            checks=ServerChecks(),
            outbox=lambda: self.outbox,
        )
        self.states, self.arrivals = accounts.states, accounts.arrivals
        self.connections, self.desk = accounts.connections, accounts.mail_desk
        self.history = HistoryParts(base=base, letters=self.letters, connections=self.connections)
        self.lines = LiveLines(base=base, people=people, notices=self.notices, outbox=lambda: self.outbox)
        self.outbox = OutboxParts(
            base=base,
            people=people,
            connections=self.connections,
            states=self.states,
            mail_desk=self.desk,
            live=self.lines.connections,
        )
        self.live = LiveParts(
            base=base, lines=self.lines, letters=self.letters, outbox=self.outbox, mail_desk=self.desk
        )
        self.live_host = FakeDesk()
        self.sessions = LetterSessions(
            store=self.archive.live,
            desks=self.live_host,
            accounts=self.archive.accounts,
            letters=self.letters,
            lists=self.live.lists,
            bus=self.bus,
        )
        self.taken_back = TakenBack(
            live=self.archive.live, store=self.archive.outbox, desks=self.live_host, bus=self.bus, tasks=self.tasks
        )
        self.writing = WritingParts(
            base=base,
            people=people,
            accounts=accounts,
            history=self.history,
            outbox=self.outbox,
            letters=self.letters,
            sessions=self.sessions,
        )
        self.talking = TalkingParts(
            base=base,
            people=people,
            accounts=accounts,
            history=self.history,
            outbox=self.outbox,
            live=self.live,
        )
        self.mailing, self.chatting = self.writing.sending, self.talking.sending
        self.delivery_notices = DeliveryNotices(
            people=self.archive.people, notices=self.notices, words=WORDS, bus=self.bus
        )
        self.connections.open(run=False)
        self.sink = accounts.intake(self.account)

    def mail_server(self, account: Account, password: str, listener: MailListener) -> MailServer:
        return self.mail

    def network(self, account: Account, password: str, sink: NetworkSink) -> Network:
        return self.net

    def submitter(self, account: Account, password: str) -> MailSubmitter:
        return self.smtp

    def happened(self, kind: type[Event]) -> list[Any]:
        """The events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    async def online(self, online: bool = True) -> None:
        """The account's network comes or goes."""
        self.net.online = online
        await self.sink.state_changed(LinkState.ONLINE if online else LinkState.OFFLINE, "")

    async def settle(self) -> None:
        """Let the outbox send what is due, and all that runs in the background come to its end."""
        self.outbox.runner.turn()
        while self.tasks.running:
            await self.tasks.wait()
            self.outbox.runner.turn()

    async def pass_time(self, seconds: float) -> None:
        """Move the clock, and let happen what is due by then."""
        self.clock.time += seconds
        await self.settle()

    def folder(self, role: FolderRole, name: str) -> Folder:
        """A folder of the account, made where there is none."""
        known = self.archive.mails.folders(self.account.id)
        seen = [FolderSeen(folder.name, "/", folder.role) for folder in known if folder.name != name]
        folders = self.archive.mails.put_folders(self.account.id, [*seen, FolderSeen(name, "/", role)])
        return next(folder for folder in folders if folder.name == name)

    def receive(
        self, digest: MailDigest, *, role: FolderRole = FolderRole.INBOX, uid: int = 1, raw: bytes | None = b"raw"
    ) -> StoredMail:
        """A mail arrives in a folder of the account."""
        folder = self.folder(role, role.value.upper())
        fetched = FetchedMail(uid, frozenset(), self.clock.now(), len(raw or b""), digest, raw)
        stored = self.archive.mails.add_mails(folder.id, [fetched])
        self.arrivals.mails_added(folder, stored, fresh=True)
        return stored[0]


BOB = Mailbox("Bob Keller", "bob@lab.test")
OFFER = MailDigest("offer@lab.test", "The offer", BOB, to=(Mailbox("Alice", "alice@lab.test"),), date=1_700_000_000.0)
