"""Who the two sides of a conversation are."""

from collections.abc import Iterable

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address, AddressKind
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import AddressError
from liveletter.domain.history_rules import Sides, comparable
from liveletter.domain.mail import Mailbox, MailDigest
from liveletter.domain.people import Person
from liveletter.ports import AccountStore


class Parties:
    """The user's accounts, seen beside one person."""

    def __init__(self, *, accounts: AccountStore) -> None:
        self._accounts = accounts

    def sides(self, person: Person) -> Sides:
        """The mail addresses of both."""
        return Sides(
            own=comparable(account.mail_address for account in self._accounts.accounts()),
            theirs=frozenset(address.value for address in person.addresses if address.kind is AddressKind.MAIL),
        )

    def jid(self, account_id: int) -> str:
        """The user's chat address on an account, or on another one where that account is gone; empty: none."""
        jids = {account.id: account.jid for account in self._accounts.accounts() if account.jid}
        jid = jids.get(account_id) or next(iter(jids.values()), "")
        return next(iter(comparable([jid], AddressKind.XMPP)), "")

    def own_address(self, chat: ChatMessage) -> str:
        """The user's address in a chat: their chat address, in a live session their mail address; empty: none."""
        if not chat.session_id:
            return self.jid(chat.account_id)
        mails = {account.id: account.mail_address for account in self._accounts.accounts() if account.mail_address}
        address = mails.get(chat.account_id) or next(iter(mails.values()), "")
        return next(iter(comparable([address])), "")

    def account_of(self, address: Address) -> Account | None:
        """The user's account with this address."""
        for account in self._accounts.accounts():
            if address.value in comparable([account.mail_address, account.jid], address.kind):
                return account
        return None

    def is_own(self, address: Address) -> bool:
        """Whether an address is one of the user's own."""
        return self.account_of(address) is not None

    def own_among(self, uris: Iterable[str]) -> tuple[str, ...]:
        """Those of these URIs (in comparable form) that are the user's own, each once."""
        own = set()
        for account in self._accounts.accounts():
            own |= {f"mailto:{one}" for one in comparable([account.mail_address])}
            own |= {f"xmpp:{one}" for one in comparable([account.jid], AddressKind.XMPP)}
        return tuple(uri for uri in dict.fromkeys(uris) if uri in own)

    def own_name(self) -> str:
        """The user's name, as in the first account."""
        return next((account.name for account in self._accounts.accounts() if account.name), "")

    def writer(self, mail: MailDigest, person: Person) -> str:
        """A mail's writer as the user knows them: name, else address."""
        address = mail_address(mail.sender)
        if address is not None and address in person.addresses:
            return person.name
        account = self.account_of(address) if address is not None else None
        return (account.name if account else mail.sender.name) or mail.sender.address


def mail_address(mailbox: Mailbox) -> Address | None:
    """A mailbox' address in comparable form; None where it is none."""
    try:
        return Address.mail(mailbox.address)
    except AddressError:
        return None
