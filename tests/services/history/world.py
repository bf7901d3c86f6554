"""Two people with an archive each, and the services for what goes along between them."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.addresses import Address
from liveletter.domain.chat import ChatMessage, IncomingChat, LinkedFile, OutgoingChat
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import LiveletterError
from liveletter.domain.history import Bundle, HistoryChoice, HistoryOrder, HistoryScope
from liveletter.domain.mail import FetchedMail, Folder, FolderRole, FolderSeen
from liveletter.domain.people import Person, Source
from liveletter.engine.foundation import Foundation
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.letters import Letters
from liveletter.events import Event, EventBus
from liveletter.mail.history.bundles import Bundles
from liveletter.services.account_states import AccountStates
from liveletter.services.connections import Connections
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup

NOW = 1_700_000_000.0
DAY = 86_400.0
ALL = HistoryChoice(scope=HistoryScope.ALL)


class FakeClock:
    """Stands still unless moved."""

    def __init__(self) -> None:
        self.time = NOW

    def now(self) -> float:
        return self.time


class FakeSecrets:
    """One password for everything."""

    warning = ""

    def get(self, key: str) -> str | None:
        return "secret"

    def set(self, key: str, password: str) -> None:
        return

    def delete(self, key: str) -> None:
        return


class FakeNetwork:
    """A chat server that takes files up to a limit, and gives those that lie on it."""

    def __init__(self) -> None:
        self.limit: int | LiveletterError | None = 0
        self.files: dict[str, bytes] = {}
        self.downloads = 0

    async def upload_limit(self) -> int | None:
        if isinstance(self.limit, LiveletterError):
            raise self.limit
        return self.limit

    async def download(self, file: LinkedFile, limit: int) -> bytes:
        self.downloads += 1
        return self.files[file.url]


class FakeSubmitter:
    """A mail server that tells its limit, or cannot be reached."""

    def __init__(self) -> None:
        self.limit: int | LiveletterError = 0
        self.asked = 0

    async def size_limit(self) -> int:
        self.asked += 1
        if isinstance(self.limit, LiveletterError):
            raise self.limit
        return self.limit


class FakeMailServer:
    """Brings the bodies that it has."""

    def __init__(self, side: "Side") -> None:
        self.side = side
        self.bodies: dict[int, bytes] = {}

    async def bring_body(self, mail_id: int) -> None:
        if mail_id in self.bodies:
            raw = self.bodies[mail_id]
            self.side.archive.mails.put_bodies([(mail_id, raw, self.side.letters.digest(raw, complete=True))])


@dataclass
class Side:
    """One user: an archive, an account, and all services of the history."""

    name: str
    archive: Archive = field(default_factory=Archive)
    bus: EventBus = field(default_factory=EventBus)
    clock: FakeClock = field(default_factory=FakeClock)
    net: FakeNetwork = field(default_factory=FakeNetwork)
    smtp: FakeSubmitter = field(default_factory=FakeSubmitter)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.bus.subscribe(Event, self.events.append)
        self.account = self.archive.accounts.save(account(self.name))
        self.letters = Letters(accounts=self.archive.accounts, bus=self.bus)
        self.imap = FakeMailServer(self)
        self.bundles = Bundles()
        self.uid = 0
        a, secrets = self.archive, FakeSecrets()
        self.connections = Connections(
            accounts=a.accounts,
            secrets=secrets,
            factories=self,  # type: ignore[arg-type]
            states=AccountStates(bus=self.bus),
            listener=None,  # type: ignore[arg-type]
            sink_for=lambda _: None,  # type: ignore[arg-type,return-value]
        )
        self.connections.open(run=False)
        base = Foundation(
            archive=a, secrets=secrets, settings=Settings(), clock=self.clock, bus=self.bus, tasks=TaskGroup()
        )
        parts = HistoryParts(base=base, letters=self.letters, connections=self.connections)
        self.chooser, self.bundler = parts.chooser, parts.bundler
        self.receiver, self.composer = parts.receiver, parts.composer

    def mail_server(self, account: Account, password: str, listener: object) -> FakeMailServer:
        return self.imap

    def network(self, account: Account, password: str, sink: object) -> FakeNetwork:
        return self.net

    def submitter(self, account: Account, password: str) -> FakeSubmitter:
        return self.smtp

    # ---- what is in the archive

    def knows(self, name: str, *more: Address) -> Person:
        """Have somebody in the address book, by mail and chat address."""
        person = self.archive.people.ensure(mailbox(name), name.title(), Source.USER, listed=True)
        for address in (jid(name), *more):
            self.archive.people.add_address(person.id, address, Source.USER)
        return self.archive.people.person(person.id)

    def folder(self, role: FolderRole = FolderRole.INBOX) -> Folder:
        """A folder of the account, made where there is none."""
        known = self.archive.mails.folders(self.account.id)
        name = role.value or "other"
        seen = [FolderSeen(folder.name, "/", folder.role) for folder in known if folder.name != name]
        folders = self.archive.mails.put_folders(self.account.id, [*seen, FolderSeen(name, "/", role)])
        return next(folder for folder in folders if folder.name == name)

    def holds(self, raw: bytes, role: FolderRole = FolderRole.INBOX, *, whole: bool = True) -> int:
        """A mail lies in a folder; not `whole`: only its header is here."""
        self.uid += 1
        digest = self.letters.digest(raw, complete=whole)
        fetched = FetchedMail(self.uid, frozenset(), self.clock.now(), len(raw), digest, raw if whole else None)
        return self.archive.mails.add_mails(self.folder(role).id, [fetched])[0].mail_id

    def heard(
        self, who: Person, body: str, at: float, *, outgoing: bool = False, origin_id: str = "", **more: Any
    ) -> ChatMessage:
        """A chat message that the network brought."""
        peer = next(address.value for address in who.addresses if address.kind.value == "xmpp")
        chat = IncomingChat(peer, outgoing, body, at, origin_id, **more)
        message = self.archive.chats.add_incoming(self.account.id, who.id, chat)
        assert message is not None
        return message

    def wrote(self, who: Person, body: str, at: float, origin_id: str, state: DeliveryState) -> ChatMessage:
        """A chat message of the user's, as far as it got."""
        chat = OutgoingChat(next(a.value for a in who.addresses if a.kind.value == "xmpp"), body, origin_id)
        self.archive.chats.add_outgoing(self.account.id, who.id, chat, at)
        for step in (DeliveryState.TRYING, state):
            self.archive.chats.advance(origin_id, step, at)
        return next(m for m in self.archive.chats.between(who.id, 0, NOW * 2) if m.origin_id == origin_id)

    async def keys(self, who: Person, choice: HistoryChoice = ALL, about: str = "", **more: Any) -> list[str]:
        """The keys of what would go along."""
        chosen = await self.chooser.items(HistoryOrder(who.id, choice, about, **more))
        return [one.item.key for one in chosen]

    async def bundle(self, who: Person, choice: HistoryChoice = ALL, about: str = "") -> bytes:
        """The bytes that go along by mail."""
        _, raw = await self.bundler.build(HistoryOrder(who.id, choice, about), NOW, by_mail=True)
        return raw

    def receives(self, bundle: bytes | Bundle, sender: str, *, message_id: str = "") -> int:
        """A mail with a bundle comes."""
        raw = bundle if isinstance(bundle, bytes) else self.bundles.write(bundle)
        return self.holds(with_bundle(raw, sender, self.name, message_id or f"along-{self.uid}@test"))

    def happened(self, kind: type[Event]) -> list[Any]:
        """The events of one kind so far."""
        return [event for event in self.events if isinstance(event, kind)]


def account(name: str) -> Account:
    return Account(
        id=0,
        name=name.title(),
        mail_address=f"{name}@lab.test",
        imap=Server("localhost", 993, Security.TLS),
        smtp=Server("smtp.lab.test", 465, Security.TLS),
        jid=f"{name}@chat.test",
        xmpp=Server("localhost", 5222, Security.STARTTLS),
    )


def mailbox(name: str) -> Address:
    return Address.mail(f"{name}@lab.test")


def jid(name: str) -> Address:
    return Address.xmpp(f"{name}@chat.test")


def letter(
    sender: str,
    to: str,
    message_id: str,
    *,
    at: float = NOW - DAY,
    cc: str = "",
    bcc: str = "",
    subject: str = "The offer",
    text: str = "Hello.",
    answers: str = "",
    files: dict[str, bytes] | None = None,
) -> bytes:
    """A mail's bytes; people by their first names."""
    mail = EmailMessage()
    mail["From"] = f"{sender.title()} <{sender}@lab.test>"
    for header, names in (("To", to), ("Cc", cc), ("Bcc", bcc)):
        if names:
            mail[header] = ", ".join(f"{name.title()} <{name}@lab.test>" for name in names.split())
    mail["Subject"] = subject
    mail["Date"] = format_datetime(datetime.fromtimestamp(at, UTC))
    if message_id:
        mail["Message-ID"] = f"<{message_id}>"
    if answers:
        mail["In-Reply-To"] = f"<{answers}>"
        mail["References"] = f"<{answers}>"
    mail.set_content(text + "\n")
    for name, data in (files or {}).items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def with_bundle(bundle: bytes, sender: str, to: str, message_id: str) -> bytes:
    """A mail that a bundle is attached to."""
    head = letter(sender, to, message_id, at=NOW, subject="See below").partition(b"Content-Type")[0]
    edge = hashlib.sha256(bundle).hexdigest()[:40].encode()
    parts = (
        head + b'Content-Type: multipart/mixed; boundary="' + edge + b'"\r\n\r\n--' + edge + b"\r\n",
        b"Content-Type: text/plain\r\n\r\nSee below.\r\n--" + edge + b"\r\n",
        b'Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename="Earlier conversation.eml"\r\n\r\n',
        bundle + b"\r\n--" + edge + b"--\r\n",
    )
    return b"".join(parts)
