"""The user's accounts, connected: which server connections run, and how the rest reaches them."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.errors import SecretsError, ServerError, Unreachable
from liveletter.ports import (
    AccountStore,
    MailListener,
    MailServer,
    MailSubmitter,
    Network,
    NetworkSink,
    Secrets,
)
from liveletter.services.account_states import AccountStates
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)


def mail_key(account_id: int) -> str:
    """Where an account's mail password is kept."""
    return f"account/{account_id}/mail"


def chat_key(account_id: int) -> str:
    """Where an account's chat password is kept."""
    return f"account/{account_id}/chat"


class Factories(Protocol):
    """Makes the adapters of an account: the only place where services meet real protocols."""

    def mail_server(self, account: Account, password: str, listener: MailListener) -> MailServer:
        """The account's IMAP side."""
        ...

    def submitter(self, account: Account, password: str) -> MailSubmitter:
        """The account's SMTP side."""
        ...

    def network(self, account: Account, password: str, sink: NetworkSink) -> Network:
        """The account's chat side."""
        ...


@dataclass
class Link:
    """One account's running connections."""

    account: Account
    tasks: TaskGroup = field(default_factory=TaskGroup)
    mail: MailServer | None = None
    submitter: MailSubmitter | None = None
    network: Network | None = None


class Connections:
    """Connects every account and keeps hold of what runs."""

    def __init__(
        self,
        *,
        accounts: AccountStore,
        secrets: Secrets,
        factories: Factories,
        states: AccountStates,
        listener: MailListener,
        sink_for: Callable[[Account], NetworkSink],
    ) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._factories = factories
        self._states = states
        self._listener = listener
        self._sink_for = sink_for
        self._links: dict[int, Link] = {}

    def open(self, *, run: bool) -> None:
        """Make the links of all accounts; `run`: connect them and stay connected."""
        for account in self._accounts.accounts():
            self.connect(account, run=run)

    def connect(self, account: Account, *, run: bool = True) -> None:
        """Make an account's link. A password that cannot be read is told as the account's state."""
        link = self._links[account.id] = Link(account)
        self._states.warn(account.id, self._secrets.warning)
        try:
            self._connect_mail(link, run)
        except (SecretsError, ServerError) as error:
            self._states.mail(account.id, LinkState.FAILED, error.sentence)
        try:
            self._connect_chat(link, run)
        except (SecretsError, ServerError) as error:
            self._states.chat(account.id, LinkState.FAILED, error.sentence)

    async def disconnect(self, account_id: int) -> None:
        """End an account's connections, politely."""
        link = self._links.pop(account_id, None)
        if link is not None:
            await link.tasks.cancel()

    async def close(self) -> None:
        """End all connections."""
        for account_id in tuple(self._links):
            await self.disconnect(account_id)

    async def reconnect(self, account_id: int = 0) -> None:
        """Try again now; all accounts where 0."""
        for account in self._accounts.accounts():
            if account_id in {0, account.id}:
                await self.disconnect(account.id)
                self.connect(account)

    @property
    def links(self) -> list[Link]:
        """All links."""
        return list(self._links.values())

    def mail(self, account_id: int) -> MailServer:
        """An account's mail server. Raises Unreachable where there is none."""
        link = self._links.get(account_id)
        if link is None or link.mail is None:
            raise Unreachable("This account has no mail server. Check it in the account settings.")
        return link.mail

    def submitter(self, account_id: int) -> MailSubmitter:
        """An account's SMTP side. Raises Unreachable where there is none."""
        link = self._links.get(account_id)
        if link is None or link.submitter is None:
            raise Unreachable("This account has no server for sending mail. Check it in the account settings.")
        return link.submitter

    def network(self, account_id: int) -> Network:
        """An account's chat side. Raises Unreachable where there is none."""
        link = self._links.get(account_id)
        if link is None or link.network is None:
            raise Unreachable("This account has no chat server. Check it in the account settings.")
        return link.network

    def networks(self) -> list[tuple[Account, Network]]:
        """All accounts that chat."""
        return [(link.account, link.network) for link in self._links.values() if link.network is not None]

    def wake_mail(self, account_id: int) -> None:
        """There is something to do on an account's mail server."""
        link = self._links.get(account_id)
        if link is not None and link.mail is not None:
            link.mail.wake()

    def _connect_mail(self, link: Link, run: bool) -> None:
        account = link.account
        if not account.mail_address:
            return
        password = self._password(mail_key(account.id), account.mail_address)
        if account.smtp is not None:
            link.submitter = self._factories.submitter(account, password)
        if account.imap is not None:
            link.mail = self._factories.mail_server(account, password, self._listener)
            if run:
                link.tasks.spawn(link.mail.run(), name=f"mail of account {account.id}")

    def _connect_chat(self, link: Link, run: bool) -> None:
        account = link.account
        if not account.jid:
            return
        password = self._password(chat_key(account.id), account.jid)
        link.network = self._factories.network(account, password, self._sink_for(account))
        if run:
            link.tasks.spawn(link.network.run(), name=f"chat of account {account.id}")

    def _password(self, key: str, whose: str) -> str:
        password = self._secrets.get(key)
        if password is None:
            raise SecretsError(f"No password is kept for {whose}. Enter it in the account settings.")
        return password
