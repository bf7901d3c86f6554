"""A mail that carries a chat: its session is created before the mail leaves, with a link for each recipient (L1, L2).

The session belongs to the mail by its Message-ID. Where the mail cannot leave after all, the session is deleted.
"""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from liveletter.domain.accounts import Account
from liveletter.domain.addresses import Address
from liveletter.domain.errors import AddressError, LiveletterError, NotFound, Refused, Unreachable
from liveletter.domain.live import (
    ChatLink,
    LiveBlock,
    LiveHost,
    LiveMember,
    LiveRole,
    LiveSession,
    LiveWish,
    NewSession,
    chosen_host,
    host_of,
    is_same_address,
)
from liveletter.domain.mail import Draft, Mailbox
from liveletter.events import EventBus, LiveSessionChanged
from liveletter.ports import AccountStore, Letters, LiveDesk, LiveStore
from liveletter.services.live.taken_back import Desks
from liveletter.services.mailing_lists import MailingLists

LARGEST = 49  # guests: a session has at most 50 members
NO_HOST = "No host for live chats is set up yet. Set one up, or take the chat out of the mail."
HIDDEN = "Hidden recipients (Bcc) would be seen in the chat. Move them to To or Cc, or take them out."
MANY = f"A chat has at most {LARGEST} guests. Take some recipients out, or take the chat out of the mail."
PRIVATE = (
    "{host} can be reached from your own network only. Say that the recipients are on it, or choose another host for "
    "this chat."
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A session that was created for a mail, and how it stands in it."""

    host: LiveHost
    new: NewSession
    block: LiveBlock  # in the sender's own copy
    lists: tuple[str, ...] = ()  # addresses, in comparable form

    @property
    def blocks(self) -> dict[str, LiveBlock]:
        """As each recipient sees it, by address."""
        own = {address: replace(self.block, link=link) for address, link in self.new.links.items()}
        to_lists = replace(self.block, link=self.new.open_link, is_open=True)
        return {**own, **dict.fromkeys(self.lists, to_lists)}


class LetterSessions:
    """Creates the sessions of letters, and of links that are handed out."""

    def __init__(
        self,
        *,
        store: LiveStore,
        desks: Desks,
        accounts: AccountStore,
        letters: Letters,
        lists: MailingLists,
        bus: EventBus,
    ) -> None:
        self._store = store
        self._desks = desks
        self._accounts = accounts
        self._letters = letters
        self._lists = lists
        self._bus = bus

    async def open(self, draft: Draft, wish: LiveWish, account: Account) -> Opened:
        """Create the session of a mail; `draft.message_id` is fixed. Raises AddressError, NotFound, Refused and
        Unreachable, each with what to do: then nothing was created."""
        host = self._host(wish, account)
        guests, lists = self._guests(draft, host, account)
        desk = await self._ready(host, wish)
        earlier = self._store.of_mail(draft.message_id)
        title = wish.title.strip() or draft.subject.strip()
        new = await desk.create(
            wish,
            title=title,
            owner_name=account.name,
            guests=guests,
            message_id=draft.message_id,
            open=bool(lists),
        )
        if earlier is not None and earlier.uuid != new.seen.uuid:
            await self._delete_earlier(earlier)
        return Opened(host, new, _block(wish, title, account, host), lists)

    def keep(self, opened: Opened, account: Account) -> LiveSession:
        """Keep the session with its mail; `tell` has to follow. Runs in the transaction that keeps the mail."""
        return self._store.keep(opened.host.url, LiveRole.OWNER, account.id, opened.new.seen)

    def tell(self, session: LiveSession) -> None:
        """A session is new."""
        self._bus.publish(LiveSessionChanged(session.id, session.message_id))

    async def drop(self, opened: Opened) -> None:
        """Its mail could not be built: the session goes, as far as the host can be reached."""
        await self._delete(opened.host, opened.new.seen.uuid)

    async def make_link(self, wish: LiveWish) -> ChatLink:
        """A session that is open to whoever has its link and confirms a mail address (L3). Raises as `open`."""
        account = next((one for one in self._accounts.accounts() if one.mail_address), None)
        if account is None:
            raise NotFound("Add an account with a mail address first: guests see who invites them.")
        host = self._host(wish, account)
        desk = await self._ready(host, wish)
        title = wish.title.strip() or f"Chat with {account.name or account.mail_address}"
        new = await desk.create(wish, title=title, owner_name=account.name, guests=(), message_id="", open=True)
        session = self._store.keep(host.url, LiveRole.OWNER, account.id, new.seen)
        self.tell(session)
        html, text = self._letters.chat_link(_block(wish, title, account, host, new.open_link))
        return ChatLink(session.id, new.open_link, html, text)

    # Within

    def _host(self, wish: LiveWish, account: Account) -> LiveHost:
        """The host that is wished for; else the account's own, else the first."""
        host = chosen_host(self._store.hosts(), wish.host_id, account.mail_address)
        if host is None:
            raise NotFound(NO_HOST)
        return host

    def _guests(self, draft: Draft, host: LiveHost, account: Account) -> tuple[list[LiveMember], tuple[str, ...]]:
        """All who are named, but for the user, who may get a copy of their own mail; and the lists that are to get the
        open link instead of a seat."""
        named, hidden = self._letters.recipients(draft)
        if hidden:
            raise AddressError(HIDDEN)
        own = (host.address, account.mail_address)
        others = [_guest(box) for box in named if not any(is_same_address(box.address, one) for one in own)]
        wish = draft.live
        lists = self._lists.among(one.address for one in others) if wish is not None and wish.open_to_lists else []
        guests = [one for one in others if one.address not in lists]
        if len(guests) > LARGEST:
            raise AddressError(MANY)
        return guests, tuple(lists)

    async def _ready(self, host: LiveHost, wish: LiveWish) -> LiveDesk:
        """The host's desk, after a look whether it can be reached, and from where."""
        desk = self._desks.desk(host.id)
        check = await desk.check()
        if not check.ok:
            raise Unreachable(check.sentence)
        if check.is_private and not wish.on_my_network:
            raise Refused(PRIVATE.format(host=_name(host)))
        return desk

    async def _delete_earlier(self, earlier: LiveSession) -> None:
        """A session that was created for this mail by a try that did not come to its end, as a rule at another host
        than the one that is chosen now: nobody has its links."""
        if earlier.role is not LiveRole.OWNER:
            return
        host = host_of(self._store.hosts(), earlier)
        if host is not None:
            await self._delete(host, earlier.uuid)
        self._store.end(earlier.id)

    async def _delete(self, host: LiveHost, uuid: str) -> None:
        try:
            await self._desks.desk(host.id).delete(uuid)
        except LiveletterError:  # it stays on the host, empty, and nobody knows a way to it
            return


def _guest(box: Mailbox) -> LiveMember:
    return LiveMember(0, box.name, Address.mail(box.address).value)


def _name(host: LiveHost) -> str:
    return urlsplit(host.url).netloc


def _block(wish: LiveWish, title: str, account: Account, host: LiveHost, link: str = "") -> LiveBlock:
    return LiveBlock(
        title=title,
        sender=account.name or account.mail_address,
        host=_name(host),
        link=link,
        recorded=wish.recorded,
        form=wish.form,
        language=wish.language,
        is_open=bool(link),
    )
