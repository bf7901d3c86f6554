"""All practice servers together: mail and chat for a few people, on loopback ports, gone when they stop."""

import secrets
import tempfile
from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import MappingProxyType

from liveletter.demo.certificate import issue
from liveletter.demo.chat import PracticeChat
from liveletter.demo.letters import OPENING, letters, remarks, sent_copy
from liveletter.demo.mailboxes import PracticeMailboxes
from liveletter.demo.people import DOMAIN, EVERYBODY, MAIL_HOST, PLAYERS, PracticePerson
from liveletter.demo.routing import ChatRouter
from liveletter.demo.submission import PracticeSubmission
from liveletter.domain.accounts import Account, Security, Server

_LOOPBACK = "127.0.0.1"


class PracticeServers:
    """Start, use, stop; one at a time in a process. Passwords are made anew each time."""

    def __init__(self) -> None:
        self._certificate = issue(DOMAIN, MAIL_HOST)
        self._passwords = {person.user: secrets.token_urlsafe(12) for person in EVERYBODY}
        by_address = {person.address: self._passwords[person.user] for person in EVERYBODY}
        with tempfile.TemporaryDirectory(prefix="liveletter-practice-") as folder:
            context = self._certificate.server_context(Path(folder))
        self.mailboxes = PracticeMailboxes(passwords=by_address, context=context)
        self._submission = PracticeSubmission(
            host=MAIL_HOST, passwords=by_address, mailboxes=self.mailboxes, context=context
        )
        self._router = ChatRouter(domain=DOMAIN, people=EVERYBODY)
        self._chat = PracticeChat(domain=DOMAIN, passwords=self._passwords, router=self._router, context=context)
        self._stack = AsyncExitStack()

    @property
    def passwords(self) -> Mapping[str, str]:
        """Each user's password, for mail and chat alike."""
        return MappingProxyType(self._passwords)

    async def start(self) -> None:
        """Listen. Where one cannot, those that did are stopped again."""
        self._befriend()
        try:
            for server in (self.mailboxes, self._submission, self._chat):
                self._stack.push_async_callback(server.stop)
                await server.start()
        except BaseException:
            await self._stack.aclose()
            raise

    async def stop(self) -> None:
        """Cut all connections and forget everything."""
        await self._stack.aclose()

    def account(self, person: PracticePerson) -> Account:
        """What somebody would type into the account dialog, with the practice authority trusted."""
        return Account(
            id=0,
            name=person.name,
            mail_address=person.address,
            imap=Server(_LOOPBACK, self.mailboxes.port, Security.TLS),
            smtp=Server(_LOOPBACK, self._submission.port, Security.STARTTLS),
            jid=person.address,
            xmpp=Server(_LOOPBACK, self._chat.port, Security.STARTTLS),
            trusted_pem=self._certificate.authority,
            allow_plain_sasl=True,  # pyjabber knows nothing better
            authserv_id=MAIL_HOST,
        )

    async def furnish(self, *, opening: bool = False) -> None:
        """Put the letters and chats of the beginning into place; `opening`: also the one that asks for an answer."""
        now = datetime.now(UTC)
        for letter in (*letters(), *((OPENING, sent_copy(OPENING)) if opening else ())):
            await self.mailboxes.deliver(
                (letter.owner or letter.to).address,
                letter.to_bytes(now),
                folder=letter.folder,
                at=letter.received_at(now),
                flags=letter.flags,
            )
        for remark in remarks():
            self._router.leave(remark.sender, remark.to, remark.text, now - timedelta(hours=remark.hours_ago))

    def _befriend(self) -> None:
        for player in PLAYERS:
            for other in EVERYBODY:
                if other is not player and other.chats:
                    self._router.befriend(player, other)
