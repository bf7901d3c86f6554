"""One person's profile made without the program, on servers of the test's own; and strangers who write to them."""

import base64
import contextlib
import os
import re
import secrets
import select
import smtplib
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from liveletter.archive.archive import Archive
from liveletter.archive.reader import ArchiveReader
from liveletter.bridge.address import read_note
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.addresses import Address
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.people import Source
from liveletter.secrets.file import FileSecrets
from liveletter.services.connections import chat_key, mail_key
from tests.e2e.lab import Someone
from tests.servers.accessibility import Eyes, Sight, private_home
from tests.servers.display import Hands
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

PASSWORD = "open sesame"
PLACE = (0, 0, 1200, 760)
FRIEND = "Robin"


@dataclass(frozen=True)
class Town:
    """The servers of a town, to be stopped and started as a test likes."""

    dovecot: Dovecot
    postfix: Postfix
    prosody: Prosody


@contextlib.contextmanager
def away(server: Dovecot | Postfix | Prosody) -> Iterator[None]:
    """While this lasts, a server is stopped; it comes back with all it had."""
    server.halt()
    try:
        yield
    finally:
        server.start()


@dataclass(frozen=True)
class Ports:
    """Where the program reaches the servers; 0: at the servers' own ports."""

    imap: int = 0
    smtp: int = 0
    xmpp: int = 0
    imap_host: str = "localhost"


@pytest.fixture(scope="module")
def town() -> Iterator[Town]:
    """Servers of this module's own."""
    with Dovecot() as dovecot, Postfix(dovecot) as postfix, Prosody() as prosody:
        yield Town(dovecot, postfix, prosody)


@dataclass
class Resident(Someone):
    """Somebody with an account in a town and a friend there; the friend's addresses are all known."""

    friend: str = ""

    @property
    def window(self) -> str:
        """The main window."""
        return self._window

    def starts(self) -> None:
        """Open the window and wait until mail and chat are connected."""
        self.open_window(place=PLACE)
        self.sees("accountStatus", text="Online")

    @property
    def engine_pid(self) -> int:
        """The process of this profile's engine."""
        note = until(lambda: read_note(self.data), "an engine")
        return note.pid

    def opens_chat(self) -> None:
        """Open the conversation with the friend and put the keyboard into it."""
        self.front()
        self.clicks("people", text=FRIEND, role="list item")
        self.clicks("chatInput")
        self.has_keyboard("chatInput")

    def says(self, text: str) -> None:
        """Type a chat message and send it."""
        self.hands.type(text)
        self.hands.key("Return")

    def subjects(self, folder: str = "INBOX") -> list[str]:
        """The subjects in a folder of the archive, newest first."""
        with contextlib.closing(self.archive()) as archive:
            return subjects_in(archive, folder)

    def said(self) -> list[TimelineItem]:
        """All that passed with the friend, newest first."""
        with contextlib.closing(self.archive()) as archive:
            person = archive.person_of(Address.xmpp(self.friend))
            return archive.timeline(person.id, limit=5000) if person is not None else []


def subjects_in(archive: ArchiveReader, folder: str) -> list[str]:
    """The subjects in a folder, newest first."""
    found = next((one for one in archive.folders() if one.name == folder), None)
    return [mail.subject for mail in archive.mails(found.id, limit=5000)] if found is not None else []


class Moving:
    """Lets people move in: makes profiles without the program."""

    def __init__(self, *, sight: Sight, hands: Hands, eyes: Eyes, stack: ExitStack) -> None:
        self._sight = sight
        self._hands = hands
        self._eyes = eyes
        self._stack = stack

    def someone(self, town: Town, home: Path, *, ports: Ports | None = None, data: Path | None = None) -> Resident:
        """A person with a mailbox, a chat account and a friend; their program knows all of it already."""
        resident = self.newcomer(town, home, data=data)
        settle(resident, town, ports or Ports())
        return resident

    def newcomer(self, town: Town, home: Path, *, data: Path | None = None) -> Resident:
        """A person whose program has no account yet."""
        home.mkdir(exist_ok=True)
        environment = private_home(self._sight.environment, home) | {
            "PYTHONPATH": os.pathsep.join(["app", *filter(None, [os.environ.get("PYTHONPATH")])]),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "LANG": "C.UTF-8",
        }
        tail = secrets.token_hex(3)
        for name in (f"alice-{tail}", f"robin-{tail}"):
            town.dovecot.add_user(f"{name}@lab.test", PASSWORD)
            town.prosody.add_user(name, PASSWORD)
        resident = Resident(
            "Alice",
            f"alice-{tail}@lab.test",
            PASSWORD,
            data or home / "profile",
            environment,
            self._hands,
            self._eyes,
            friend=f"robin-{tail}@lab.test",
        )
        resident.prefers(mail__undo_seconds=0)  # a test has no time to take a mail back, but where it is about that
        self._stack.callback(resident.stop)
        return resident


def settle(resident: Resident, town: Town, ports: Ports, *, trusting: bool = True) -> None:
    """Write a resident's account and friend into the profile, as the program would."""
    resident.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    archive = Archive(resident.data / "archive.db")
    account = archive.accounts.save(
        Account(
            0,
            resident.name,
            resident.address,
            imap=Server(ports.imap_host, ports.imap or town.dovecot.ports.imaps, Security.TLS),
            smtp=Server("localhost", ports.smtp or town.postfix.ports.submission, Security.STARTTLS),
            jid=resident.address,
            xmpp=Server("localhost", ports.xmpp or town.prosody.ports.c2s, Security.STARTTLS),
            trusted_pem=town.dovecot.ca_pem + town.prosody.ca_pem if trusting else "",
        )
    )
    person = archive.people.ensure(Address.xmpp(resident.friend), FRIEND, Source.USER, listed=True)
    archive.people.add_address(person.id, Address.mail(resident.friend), Source.USER)
    archive.close()
    kept = FileSecrets(resident.data)
    kept.set(mail_key(account.id), resident.password)
    kept.set(chat_key(account.id), resident.password)


@pytest.fixture
def moving(sight: Sight, hands: Hands, eyes: Eyes) -> Iterator[Moving]:
    """Makes people for a test; their programs end with it."""
    with ExitStack() as stack:
        yield Moving(sight=sight, hands=hands, eyes=eyes, stack=stack)


@pytest.fixture
def resident(moving: Moving, town: Town, tmp_path: Path) -> Resident:
    """A resident of the module's own town; her window is not open yet."""
    return moving.someone(town, tmp_path / "alice")


def deliver(town: Town, to: str, mail: EmailMessage | bytes) -> None:
    """Put a mail into somebody's mailbox by LMTP, as it is."""
    with smtplib.LMTP("127.0.0.1", town.dovecot.ports.lmtp) as lmtp:
        raw = mail if isinstance(mail, bytes) else mail.as_bytes()
        refused = lmtp.sendmail("someone@else.test", [to], raw)
    assert not refused, refused


def letter(subject: str, text: str = "A few words.") -> EmailMessage:
    """A plain mail."""
    mail = EmailMessage()
    mail["From"] = "Robin <robin@else.test>"
    mail["To"] = "alice@lab.test"
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{secrets.token_hex(8)}@else.test>"
    mail["Date"] = "Mon, 02 Nov 2026 10:00:00 +0000"
    mail.set_content(text)
    return mail


class Chatter:
    """Another chat program, as simple as can be: writes stanzas byte by byte and remembers all that comes."""

    def __init__(self, prosody: Prosody, jid: str) -> None:
        self._prosody = prosody
        self.jid = jid
        self._heard = bytearray()
        self._leaving = threading.Event()
        self._one_at_a_time = threading.Lock()  # TLS objects are not for two threads at once

    def __enter__(self) -> Self:
        context = ssl.create_default_context(cadata=self._prosody.ca_pem)
        line = socket.create_connection(("127.0.0.1", self._prosody.ports.tls), 10)
        self._line = context.wrap_socket(line, server_hostname=self._prosody.domain)
        self._line.setblocking(False)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._log_in()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leaving.set()
        self._listener.join(10)
        self._line.close()

    def write(self, xml: str) -> None:
        """Write XML as it is."""
        rest = memoryview(xml.encode())
        while rest:
            try:
                with self._one_at_a_time:
                    rest = rest[self._line.send(rest) :]
            except ssl.SSLWantWriteError:
                select.select([], [self._line], [], 10)

    def says(self, to: str, body: str, *, number: str = "") -> None:
        """Send a chat message."""
        identifier = number or secrets.token_hex(6)
        self.write(f"<message to='{to}' type='chat' id='{identifier}'><body>{body}</body></message>")

    def heard(self, body: str) -> int:
        """How often a message with this text came."""
        return len(re.findall(rf"<body[^>]*>{re.escape(body)}</body>", self._heard.decode(errors="replace")))

    def ids(self, body: str) -> set[str]:
        """The origin-ids (XEP-0359) under which a message with this text came: by them it is known again."""
        messages = re.findall(r"<message\b.*?</message>", self._heard.decode(errors="replace"), re.DOTALL)
        mine = [message for message in messages if f">{body}</body>" in message]
        return {found for message in mine for found in re.findall(r"<origin-id\b[^>]*\bid=['\"]([^'\"]+)", message)}

    def until_heard(self, body: str, *, seconds: float = 30) -> None:
        """Wait for a message with this text."""
        until(lambda: self.heard(body), f"“{body}” at {self.jid}", seconds=seconds)

    def _log_in(self) -> None:
        stream = (
            "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
            f"to='{self._prosody.domain}' version='1.0'>"
        )
        secret = base64.b64encode(f"\0{self.jid.partition('@')[0]}\0{PASSWORD}".encode()).decode()
        self._ask(stream, "</stream:features>")
        self._ask(f"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{secret}</auth>", "<success")
        self._ask(stream, "</stream:features>")
        self._ask("<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>", "</iq>")
        self.write("<presence/>")

    def _ask(self, xml: str, answer: str) -> None:
        before = len(self._heard)
        self.write(xml)
        until(lambda: answer.encode() in self._heard[before:], f"{answer} from the chat server")

    def _listen(self) -> None:
        while not self._leaving.is_set():
            try:
                with self._one_at_a_time:
                    data = self._line.recv(65536)
            except ssl.SSLWantReadError:
                select.select([self._line], [], [], 0.1)
                continue
            except OSError:
                return
            if not data:
                return
            self._heard += data


class Cable:
    """A TCP line to a server that can be cut and mended."""

    def __init__(self, port: int) -> None:
        self._server_port = port
        self._ends: list[socket.socket] = []
        self._listener: socket.socket | None = None
        self._threads: list[threading.Thread] = []
        self.port = 0

    def __enter__(self) -> Self:
        self.mend()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        for thread in self._threads:
            thread.join(10)

    def mend(self) -> None:
        """Take connections, always on the same port."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        self._start(self._accept, self._listener)

    def cut(self) -> None:
        """Break all connections and take no more."""
        if self._listener is not None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            self._listener = None
        for end in self._ends:
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
        self._ends.clear()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                here, _ = listener.accept()
            except OSError:
                return
            try:
                there = socket.create_connection(("127.0.0.1", self._server_port), 5)
            except OSError:
                here.close()
                continue
            there.settimeout(None)
            self._ends += [here, there]
            self._start(self._pump, here, there)
            self._start(self._pump, there, here)

    def _pump(self, source: socket.socket, target: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with contextlib.suppress(OSError):
            target.shutdown(socket.SHUT_RDWR)
        source.close()  # the other direction closes the other end

    def _start(self, work: object, *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)  # type: ignore[arg-type]
        thread.start()
        self._threads.append(thread)
