"""Desktop programs (whole engines) around a real live host: an owner's and guests'."""

import asyncio
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import TypeVar

from liveletter.archive.reader import ArchiveReader
from liveletter.bridge.commands import Command, JoinSession
from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.chat import ChatMessage
from liveletter.domain.live import LiveHost, LiveMember, LiveRole, LiveSession, LiveWish
from liveletter.domain.mail import FetchedMail, FolderRole, FolderSeen, StoredMail
from liveletter.engine.engine import Engine
from liveletter.events import Event, EventBus, LiveHostStateChanged
from tests.networks.live.lab import Lab
from tests.services.world import FakeAlert, FakeSecrets

E = TypeVar("E", bound=Event)
R = TypeVar("R")
LETTER = "letter@example.org"


class Program:
    """Somebody's Liveletter, without mail or chat servers: mails are put into its archive by hand."""

    def __init__(self, data: Path, name: str, *, secrets: FakeSecrets | None = None) -> None:
        data.mkdir(exist_ok=True)
        self.data = data
        self.name = name
        self.address = f"{name.lower()}@example.org"
        self.secrets = secrets or FakeSecrets()
        self.alert = FakeAlert()
        self.events: list[Event] = []
        self._stirred = asyncio.Event()
        bus = EventBus()
        bus.subscribe(Event, self._on_event)
        self.engine = Engine(data=data, secrets=self.secrets, bus=bus)
        self.engine.add_alert(self.alert)
        self.archive = self.engine.parts.archive
        if not self.archive.accounts.accounts():
            self.archive.accounts.save(Account(0, name, self.address))

    async def start(self) -> "Program":
        await self.engine.start()
        return self

    async def stop(self) -> None:
        await self.engine.stop()

    async def again(self) -> "Program":
        """The same program after it was ended and started."""
        await self.stop()
        return await self.again_from_rest()

    async def again_from_rest(self) -> "Program":
        """The same program, which was ended, started again."""
        return await Program(self.data, self.name, secrets=self.secrets).start()

    async def call(self, command: Command[R]) -> R:
        return await self.engine.call(command)

    @property
    def reader(self) -> ArchiveReader:
        """The archive as this program's window reads it."""
        return ArchiveReader(self.data / "archive.db")

    async def sign_up(self, lab: Lab) -> LiveHost:
        """Become an owner on a host."""
        return await self.engine.parts.live.hosts.keep(LiveHost(0, lab.url, self.address), await lab.key(self.address))

    async def create(
        self, host: LiveHost, *guests: str, wish: LiveWish | None = None, message_id: str = LETTER
    ) -> tuple[LiveSession, list[str]]:
        """A session as a letter makes it, with its guests' links in order."""
        wish = wish or LiveWish()
        members = [LiveMember(0, address.partition("@")[0].title(), address) for address in guests]
        await self.until(lambda: self.has_line(host), "a line")
        desk = self.engine.parts.live.connections.desk(host.id)
        made = await desk.create(
            wish, title="Boats", owner_name=self.name, guests=members, message_id=message_id, open=False
        )
        session = self.archive.live.keep(host.url, LiveRole.OWNER, 1, made.seen)
        return session, [made.links[address] for address in guests]

    def has_line(self, host: LiveHost) -> bool:
        """Whether the line to a host is open."""
        found = [event for event in self.events if getattr(event, "host_url", "") == host.url]
        return bool(found) and getattr(found[-1], "state", "") == "online"

    def receive(self, mail: EmailMessage) -> StoredMail:
        """A mail arrives in the INBOX."""
        raw = mail.as_bytes()
        digest = self.engine.parts.letters.digest(raw, complete=True)
        seen = FolderSeen("INBOX", "/", FolderRole.INBOX)
        [folder] = self.archive.mails.put_folders(1, [seen])
        uid = len(self.archive.mails.placements(folder.id)) + 1
        fetched = FetchedMail(uid, frozenset(), digest.date or 0.0, len(raw), digest, raw)
        [stored] = self.archive.mails.add_mails(folder.id, [fetched])
        self.engine.parts.accounts.arrivals.mails_added(folder, [stored], fresh=True)
        return stored

    async def joins(self, link: str) -> LiveSession:
        """Get the letter, and join."""
        session = await self.call(JoinSession(self.receive(letter(link, self.address)).mail_id))
        await self.until(lambda: self.states()[-1:] == [LinkState.ONLINE], "a line")
        return session

    def notices(self) -> list[str]:
        """What the notices say that were shown."""
        return [notice.body for notice in self.alert.shown]

    def states(self) -> list[LinkState]:
        """How the lines to hosts stood."""
        return [event.state for event in self.happened(LiveHostStateChanged)]

    def member(self, session: LiveSession, number: int) -> LiveMember:
        """A member as this program knows them now."""
        found = self.archive.live.session(session.id).member(number)
        assert found is not None
        return found

    def forget_that_it_left(self, origin_id: str) -> None:
        """As if the program had been killed before it noted what the host answered."""
        with self.archive._database.writing() as sql:
            sql.execute("UPDATE outgoing SET state = 'trying' WHERE key = ?", (origin_id,))
            sql.execute("UPDATE chat SET state = 'trying', record = 0 WHERE origin_id = ?", (origin_id,))

    def happened(self, kind: type[E]) -> list[E]:
        return [event for event in self.events if isinstance(event, kind)]

    def talk(self, session: LiveSession) -> list[str]:
        """What was said, with who said it."""
        names = {one.number: one.name for one in self.archive.live.session(session.id).members}
        return [f"{names[one.member]}: {one.body}" for one in self.archive.live.talk(session.id)]

    def own(self, session: LiveSession) -> list[ChatMessage]:
        return [one for one in self.archive.live.talk(session.id) if one.outgoing]

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait for something to happen; it is looked for after each event."""
        try:
            async with asyncio.timeout(30):
                while not condition():
                    self._stirred.clear()
                    await self._stirred.wait()
        except TimeoutError:
            told = "\n".join(map(repr, self.events[-12:]))
            raise AssertionError(f"{self.name}: not there: {what}\n{told}") from None

    async def until_said(self, session: LiveSession, *said: str) -> None:
        """Wait until exactly this was said."""
        await self.until(lambda: self.talk(session) == list(said), f"{said}, but {self.talk(session)}")

    def _on_event(self, event: Event) -> None:
        self.events.append(event)
        self._stirred.set()


def letter(link: str, to: str, *, sender: str = "Alice <alice@example.org>", message_id: str = LETTER) -> EmailMessage:
    """The letter as a guest gets it."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, to, "Boats"
    mail["Message-ID"] = f"<{message_id}>"
    mail["Date"] = "Mon, 30 Nov 2026 18:00:00 +0000"
    mail.set_content(f"Shall we talk?\n\n{link}\n")
    return mail
