"""Those on the other side: another mail program, another chat program, the desktop's notification service."""

import asyncio
import email
import imaplib
import re
import smtplib
import ssl
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack
from email.message import EmailMessage, Message
from types import TracebackType
from typing import Any, Self, TypeVar
from xml.etree.ElementTree import Element

from jeepney import DBusAddress, HeaderFields, new_method_return, new_signal
from jeepney import Message as BusMessage

from tests.networks.lab import PASSWORD, Bare
from tests.servers.bus_service import BusService
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody
from tests.servers.waiting import until

T = TypeVar("T")
DEADLINE = 30.0  # seconds


class MailProgram:
    """Somebody's other mail program: a mailbox seen by imaplib, and mails sent by smtplib."""

    def __init__(self, dovecot: Dovecot, postfix: Postfix, address: str, password: str) -> None:
        self.address = address
        self._password = password
        self._postfix = postfix
        self._trusted = ssl.create_default_context(cadata=dovecot.ca_pem)
        self._imap = imaplib.IMAP4_SSL("localhost", dovecot.ports.imaps, ssl_context=self._trusted, timeout=DEADLINE)
        self._imap.login(address, password)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._imap.logout()

    def sends(
        self, to: str, subject: str, text: str, *, cc: str = "", html: str = "", headers: dict[str, str] | None = None,
        files: dict[str, bytes] | None = None,
    ) -> str:  # fmt: skip
        """Send a mail, logged in; returns its Message-ID without brackets."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = f"{self.name} <{self.address}>", to, subject
        if cc:
            mail["Cc"] = cc
        mail["Message-ID"] = f"<{abs(hash((subject, text, to)))}.{self.address}>"
        mail["Date"] = email.utils.formatdate()
        for name, value in (headers or {}).items():
            mail[name] = value
        mail.set_content(text)
        if html:
            mail.add_alternative(html, subtype="html")
        for name, data in (files or {}).items():
            mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
        with smtplib.SMTP("localhost", self._postfix.ports.submission, timeout=DEADLINE) as smtp:
            smtp.starttls(context=self._trusted)
            smtp.login(self.address, self._password)
            smtp.send_message(mail)
        return str(mail["Message-ID"]).strip("<>")

    @property
    def name(self) -> str:
        """How they sign."""
        return self.address.partition("-")[0].capitalize()

    def mails(self, folder: str = "INBOX") -> list[Message]:
        """All mails of a folder, oldest first."""
        return [email.message_from_bytes(raw) for raw in self._fetched(folder, "BODY.PEEK[]")]

    def mail(self, subject: str, folder: str = "INBOX") -> Message:
        """Wait for a mail with this subject."""

        def look() -> Message | None:
            return next((mail for mail in self.mails(folder) if mail["Subject"] == subject), None)

        return until(look, f"“{subject}” in {folder} of {self.address}", seconds=DEADLINE)

    def flags(self, subject: str, folder: str = "INBOX") -> set[str]:
        """The flags of the mail with this subject."""
        number = self._number(subject, folder)
        _, answer = self._imap.fetch(number, "(FLAGS)")
        return set(re.findall(r"\\\w+", str(answer)))

    def sets(self, subject: str, flag: str, folder: str = "INBOX") -> None:
        """Set a flag, as another program does."""
        self._imap.store(self._number(subject, folder), "+FLAGS", flag)

    def _number(self, subject: str, folder: str) -> str:
        self._imap.select(folder)
        _, found = self._imap.search(None, "SUBJECT", f'"{subject}"')
        return str(found[0].split()[0].decode().replace("\\", ""))

    def _fetched(self, folder: str, what: str) -> Iterator[bytes]:
        _, count = self._imap.select(folder, readonly=True)
        if count == [b"0"]:
            return
        _, parts = self._imap.fetch("1:*", f"({what})")
        yield from (part[1] for part in parts if isinstance(part, tuple))


class Loop:
    """An event loop in a thread of its own, for programs that speak while a test looks at windows."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine there and return what it returns."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(DEADLINE)


class ChatProgram:
    """Another chat program, that knows nothing of mails: slixmpp as it comes."""

    def __init__(self, loop: Loop, prosody: Prosody, jid: str, *plugins: str) -> None:
        self.jid = jid
        self._loop = loop
        self._bare: Bare = loop.wait(self._make(prosody, plugins))

    def __enter__(self) -> Self:
        self._loop.wait(self._bare.__aenter__())
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.wait(self._bare.__aexit__())

    async def _make(self, prosody: Prosody, plugins: tuple[str, ...]) -> Bare:
        return Bare(self.jid, prosody, *plugins)

    def does(self, what: Callable[[Bare], object]) -> None:
        """Use the program."""

        async def do() -> None:
            what(self._bare)

        self._loop.wait(do())

    def says(self, to: str, text: str, *, thread: str = "") -> None:
        """Send a message, perhaps in a thread."""

        def say(bare: Bare) -> None:
            message = bare.make_message(mto=to, mbody=text, mtype="chat")
            if thread:
                message["thread"] = thread
            message.send()

        self.does(say)

    def stands(self, show: str = "", status: str = "") -> None:
        """Set its presence; `show` as on the wire, empty: available."""
        self.does(lambda bare: bare.send_presence(pshow=show or None, pstatus=status or None))

    def leaves(self) -> None:
        """Be there no more, as far as others and the server can tell; `stands` brings it back."""
        self.does(lambda bare: bare.send_presence(ptype="unavailable"))

    def asks(self, jid: str) -> None:
        """Ask to see somebody's presence."""
        self.does(lambda bare: bare.send_presence_subscription(pto=jid, ptype="subscribe"))

    def allows(self, jid: str) -> None:
        """Let somebody see its presence."""
        self.does(lambda bare: bare.send_presence_subscription(pto=jid, ptype="subscribed"))

    def got(self, condition: Callable[[Element], T | None], what: str) -> T:
        """Wait for the first stanza for which `condition` is true; what that returned."""

        def look() -> T | None:
            return next((value for stanza in tuple(self._bare.got) if (value := condition(stanza))), None)

        return until(look, f"{what} at {self.jid}", seconds=DEADLINE)

    def got_text(self, text: str) -> Element:
        """Wait for a message with this text."""
        return self.got(lambda each: each if each.findtext("{jabber:client}body") == text else None, text)

    @property
    def texts(self) -> list[str]:
        """What was said to it, oldest first."""
        bodies = (each.findtext("{jabber:client}body") for each in tuple(self._bare.got))
        return [body for body in bodies if body is not None]

    def got_presence(self, of: str, show: str = "", status: str = "") -> None:
        """Wait until somebody's presence is seen to be so."""

        def is_so(each: Element) -> bool:
            return (
                each.tag == "{jabber:client}presence"
                and each.get("from", "").startswith(of)
                and each.get("type") is None
                and each.findtext("{jabber:client}show", "") == show
                and each.findtext("{jabber:client}status", "") == status
            )

        self.got(is_so, f"presence {show} “{status}” of {of}")

    def got_type(self, kind: str, of: str) -> None:
        """Wait for a presence stanza of a type (`subscribe`, `subscribed`, `unavailable`…)."""
        self.got(lambda each: each.get("type") == kind and each.get("from", "").startswith(of), f"{kind} of {of}")


class Desktop(BusService):
    """The notification service of the test display's desktop."""

    PLACE = DBusAddress("/org/freedesktop/Notifications", interface="org.freedesktop.Notifications")

    def __init__(self, bus: str) -> None:
        super().__init__(bus, "org.freedesktop.Notifications")
        self.shown: list[tuple[Any, ...]] = []

    def notice(self, *words: str) -> int:
        """Wait for a notice that holds these words; returns its number."""

        def look() -> int | None:
            for number, notice in enumerate(self.shown, start=1):
                if all(word in f"{notice[3]}\n{notice[4]}" for word in words):
                    return number
            return None

        return until(look, f"a notice with {words}; there are {[notice[3:5] for notice in self.shown]}")

    def clicks(self, number: int) -> None:
        """The user clicks a notice."""
        self._tell("ActionInvoked", "us", (number, "default"))

    def answers(self, number: int, text: str) -> None:
        """The user answers in the notice."""
        self._tell("NotificationReplied", "us", (number, text))

    def _tell(self, signal: str, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_signal(self.PLACE, signal, signature, body))

    def _take(self, message: BusMessage) -> None:
        match message.header.fields.get(HeaderFields.member):
            case "GetCapabilities":
                self._answer(message, "as", (["actions", "body", "body-markup", "inline-reply"],))
            case "Notify":
                self.shown.append(message.body)
                self._answer(message, "u", (len(self.shown),))

    def _answer(self, message: BusMessage, signature: str, body: tuple[Any, ...]) -> None:
        self._connection.send(new_method_return(message, signature, body))


class Peers:
    """Makes other people's programs, and ends them."""

    def __init__(self, dovecot: Dovecot, postfix: Postfix, prosody: Prosody, stack: ExitStack) -> None:
        self.servers = (dovecot, postfix, prosody)
        self._stack = stack
        self._loop = stack.enter_context(Loop())

    def mail_program(self, address: str, password: str = PASSWORD) -> MailProgram:
        """Another mail program; the mailbox is made where it is not there."""
        dovecot, postfix, _ = self.servers
        if not (dovecot.home / "users" / address).exists():
            dovecot.add_user(address, password)
        return self._stack.enter_context(MailProgram(dovecot, postfix, address, password))

    def chat_program(self, jid: str, *plugins: str) -> ChatProgram:
        """Another chat program, online; the user is made (with the usual password)."""
        prosody = self.servers[2]
        prosody.add_user(jid.partition("@")[0], PASSWORD)
        return self._stack.enter_context(ChatProgram(self._loop, prosody, jid, *plugins))
