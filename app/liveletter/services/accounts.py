"""Adding, testing, changing and removing the user's accounts."""

from liveletter.domain.accounts import Account, ServersFound, ServiceCheck
from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError
from liveletter.events import AccountsChanged, EventBus
from liveletter.ports import AccountChecks, AccountStore, Secrets
from liveletter.services.account_states import AccountStates
from liveletter.services.connections import Connections, chat_key, mail_key


class AccountService:
    """Keeps accounts and their passwords, and has them connected."""

    def __init__(
        self,
        *,
        accounts: AccountStore,
        secrets: Secrets,
        checks: AccountChecks,
        connections: Connections,
        states: AccountStates,
        bus: EventBus,
    ) -> None:
        self._accounts = accounts
        self._secrets = secrets
        self._checks = checks
        self._connections = connections
        self._states = states
        self._bus = bus

    async def find_servers(self, mail_address: str) -> ServersFound:
        """The servers of a mail address. Raises AddressError."""
        return await self._checks.find(Address.mail(mail_address).value)

    async def test(self, account: Account, mail_password: str, chat_password: str) -> list[ServiceCheck]:
        """Try each server; an empty password stands for the one that is kept."""
        mail_password = mail_password or self._kept(mail_key(account.id))
        return await self._checks.check(account, mail_password, chat_password or self._kept(chat_key(account.id)))

    async def save(self, account: Account, mail_password: str, chat_password: str) -> Account:
        """Add (id 0) or change an account and connect it. Raises AddressError and SecretsError."""
        account = self._accounts.save(_checked(account))
        for key, password in ((mail_key(account.id), mail_password), (chat_key(account.id), chat_password)):
            if password:
                self._secrets.set(key, password)
        await self._connections.disconnect(account.id)
        self._connections.connect(account)
        self._bus.publish(AccountsChanged())
        return account

    async def remove(self, account_id: int) -> None:
        """Disconnect and forget; mails and chats stay."""
        await self._connections.disconnect(account_id)
        self._accounts.remove(account_id)
        self._secrets.delete(mail_key(account_id))
        self._secrets.delete(chat_key(account_id))
        self._states.forget(account_id)
        self._bus.publish(AccountsChanged())

    def _kept(self, key: str) -> str:
        return self._secrets.get(key) or ""


def _checked(account: Account) -> Account:
    """The account with its addresses in their normal form. Raises AddressError."""
    if not account.mail_address and not account.jid:
        raise AddressError("An account needs a mail address, a chat address, or both.")
    if account.mail_address:
        Address.mail(account.mail_address)
    if account.jid:
        Address.xmpp(account.jid)
    return account
