"""How large an earlier conversation may be on its way: asked of the servers."""

import asyncio
from dataclasses import dataclass

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import AddressKind
from liveletter.domain.errors import ServerError
from liveletter.domain.history import HistoryOrder
from liveletter.domain.people import Person
from liveletter.ports import AccountStore, Clock, MailStore, Network, PeopleStore
from liveletter.services.connections import Connections

LARGEST = 64 * 1024 * 1024  # bytes: more is neither made nor taken
MAIL_ROOM = 64 * 1024  # bytes left for the text of the mail that it is attached to
DEADLINE = 10.0  # seconds that a server has to tell
KEPT = 600.0  # seconds for which a mail server's answer holds

OFFLINE = "You are offline. The earlier conversation can be sent when you are online."
NO_FILES = "Your chat server takes no files. Send the earlier conversation by mail."
NO_CHAT = "None of your accounts has chat. Send the earlier conversation by mail."


@dataclass(frozen=True, slots=True)
class Limit:
    """`size`: bytes that the way takes at most, 0 where that is not known; `of`: whose limit; `trouble`: why nothing
    can go this way now; `refused`: nor later."""

    size: int = 0
    of: str = ""
    trouble: str = ""
    refused: bool = False


class Limits:
    """Asks the mail server that a mail would leave by, or the chat server that a file would be put on."""

    def __init__(
        self, *, mails: MailStore, people: PeopleStore, accounts: AccountStore, connections: Connections, clock: Clock
    ) -> None:
        self._mails = mails
        self._people = people
        self._accounts = accounts
        self._connections = connections
        self._clock = clock
        self._told: dict[Account, tuple[float, int]] = {}

    async def of(self, order: HistoryOrder, *, by_mail: bool, account_id: int = 0) -> Limit:
        """The way's limit; by mail for the mail's account, or where that is 0 for the one that would answer."""
        if by_mail:
            return await self._by_mail(account_id or self._answering(order.about))
        return await self._by_chat(self._people.person(order.person_id))

    async def _by_mail(self, account_id: int) -> Limit:
        account = next((one for one in self._accounts.accounts() if one.id == account_id), None)
        if account is None or account.smtp is None:
            return Limit()
        try:
            async with asyncio.timeout(DEADLINE):
                size = await self._ask(account)
        except (ServerError, TimeoutError):
            return Limit()
        return Limit(max(size - MAIL_ROOM, 1), account.smtp.host) if size else Limit()

    async def _ask(self, account: Account) -> int:
        asked_at, size = self._told.get(account, (0.0, 0))
        if not 0 <= self._clock.now() - asked_at < KEPT:
            size = await self._connections.submitter(account.id).size_limit()
            self._told[account] = self._clock.now(), size
        return size

    async def _by_chat(self, person: Person) -> Limit:
        route = self._route(person)
        if route is None:
            return Limit(trouble=NO_CHAT, refused=True)
        account, network = route
        try:
            async with asyncio.timeout(DEADLINE):
                size = await network.upload_limit()
        except (ServerError, TimeoutError):
            return Limit(trouble=OFFLINE)
        if size is None:
            return Limit(trouble=NO_FILES, refused=True)
        return Limit(size, account.jid.rpartition("@")[2]) if size else Limit()

    def _route(self, person: Person) -> tuple[Account, Network] | None:
        """The account that chats with the person: the nearest to their address."""
        networks = self._connections.networks()
        address = person.first(AddressKind.XMPP)
        near = [one for one in networks if address and one[0].jid.rpartition("@")[2].lower() == address.domain]
        return next(iter(near or networks), None)

    def _answering(self, about: str) -> int:
        """The account that the answered mail came to, if it can send; else the first that can."""
        senders = [account.id for account in self._accounts.accounts() if account.mail_address]
        mail_id = self._mails.by_message_id(about) if about else None
        places = self._mails.places(mail_id) if mail_id is not None else []
        homes = [self._mails.folder(folder_id).account_id for folder_id, _, _ in places]
        return next((home for home in homes if home in senders), next(iter(senders), 0))
