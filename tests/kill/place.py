"""Where it happens: real servers, lines to them that break, and the profiles of two people."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account, Security, Server
from liveletter.domain.addresses import Address
from liveletter.domain.people import Source
from liveletter.secrets.file import FileSecrets
from liveletter.services.connections import chat_key, mail_key
from tests.kill.plan import Trouble
from tests.networks.lab import PASSWORD, Line
from tests.servers.dovecot import Dovecot
from tests.servers.postfix import Postfix
from tests.servers.prosody import Prosody

ALICE, BOB = "alice@lab.test", "bob@lab.test"
_NUMBERED = "enable_long_queue_ids = yes\n"  # no number is ever given to two mails
SWALLOWS = 0.15  # seconds for which a line swallows before it is cut


@dataclass
class Place:
    """The servers, and Alice's lines to them. Bob is connected without a line of his own."""

    home: Path
    dovecot: Dovecot
    postfix: Postfix
    prosody: Prosody
    imap: Line
    smtp: Line
    chat: Line

    def profile(self, name: str, address: str, friend: str, *, lines: bool) -> tuple[Path, int]:
        """A profile with an account and a friend in it; returns its folder and the friend's number."""
        data = self.home / name.lower()
        data.mkdir(mode=0o700)
        (data / "settings.json").write_text(json.dumps({"mail.undo_seconds": 0}))
        archive = Archive(data / "archive.db")
        account = archive.accounts.save(self._account(name, address, lines=lines))
        person = archive.people.ensure(Address.xmpp(friend), friend.partition("@")[0], Source.USER, listed=True)
        archive.people.add_address(person.id, Address.mail(friend), Source.USER)
        archive.close()
        kept = FileSecrets(data)
        kept.set(mail_key(account.id), PASSWORD)
        kept.set(chat_key(account.id), PASSWORD)
        return data, person.id

    def delay(self, seconds: float) -> None:
        """How long whatever is said takes on Alice's lines, each way."""
        for line in (self.imap, self.smtp, self.chat):
            line.delay = seconds

    async def suffer(self, trouble: Trouble) -> None:
        """Let something go wrong; returns when the servers are up again."""
        match trouble:
            case Trouble.CHAT_CUT:
                self.chat.cut()
            case Trouble.SMTP_CUT:
                self.smtp.cut()
            case Trouble.IMAP_CUT:
                self.imap.cut()
            case Trouble.CHAT_SWALLOWED:
                await _swallow(self.chat)
            case Trouble.SMTP_SWALLOWED:
                await _swallow(self.smtp)
            case Trouble.CHAT_RESTARTED:
                await asyncio.to_thread(self.prosody.restart)
            case Trouble.CHAT_KILLED:
                await asyncio.to_thread(self.prosody.kill)
                await asyncio.to_thread(self.prosody.start)
            case Trouble.MAIL_RESTARTED:
                await asyncio.to_thread(self.postfix.restart)

    def keep_logs(self) -> None:
        """Lay the servers' logs beside the profiles."""
        for server in (self.dovecot, self.postfix, self.prosody):
            (self.home / f"{type(server).__name__.lower()}.log").write_text(server.log())

    def _account(self, name: str, address: str, *, lines: bool) -> Account:
        imap = self.imap.port if lines else self.dovecot.ports.imaps
        smtp = self.smtp.port if lines else self.postfix.ports.submission
        chat = self.chat.port if lines else self.prosody.ports.c2s
        return Account(
            0,
            name,
            address,
            imap=Server("localhost", imap, Security.TLS),
            smtp=Server("localhost", smtp, Security.STARTTLS),
            jid=address,
            xmpp=Server("localhost", chat, Security.STARTTLS),
            trusted_pem=self.dovecot.ca_pem + self.prosody.ca_pem,
        )


async def _swallow(line: Line) -> None:
    line.swallow()
    await asyncio.sleep(SWALLOWS)
    line.cut()


@asynccontextmanager
async def open_place(home: Path) -> AsyncIterator[Place]:
    """Servers of this run's own, and the two people's mailboxes and chat accounts."""
    async with AsyncExitStack() as stack:
        dovecot = stack.enter_context(Dovecot())
        postfix = stack.enter_context(Postfix(dovecot, extra=_NUMBERED))
        prosody = stack.enter_context(Prosody(upload=False))
        for address in (ALICE, BOB):
            dovecot.add_user(address, PASSWORD)
            prosody.add_user(address.partition("@")[0], PASSWORD)
        ports = (dovecot.ports.imaps, postfix.ports.submission, prosody.ports.c2s)
        lines = [await stack.enter_async_context(Line(port)) for port in ports]
        yield Place(home, dovecot, postfix, prosody, *lines)
