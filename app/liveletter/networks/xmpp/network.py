"""XMPP as a network: one account, kept connected; slixmpp stands behind this one adapter."""

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable

from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.chat import OutgoingChat
from liveletter.domain.errors import LiveletterError, Refused, ServerError, Unreachable
from liveletter.domain.people import VCard
from liveletter.domain.presence import Presence, Show
from liveletter.networks.xmpp import composing, errors, own_presence, roster, vcard
from liveletter.networks.xmpp.sent import Sent
from liveletter.networks.xmpp.session import Session
from liveletter.networks.xmpp.stanza_xml import bare
from liveletter.networks.xmpp.targets import domain_of
from liveletter.networks.xmpp.timing import Pauses, Timing
from liveletter.networks.xmpp.watchdog import Watchdog
from liveletter.ports import NetworkCapabilities, NetworkSink
from liveletter.settings import TYPING, Settings
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)

HIDDEN_LOOK = 30.0  # seconds: a hidden user is sent nothing by the server and must look into its archive


class XmppNetwork:
    """One XMPP account (ports.Network). `run` does the work; everything else is refused or kept while it is offline."""

    def __init__(
        self,
        *,
        account: Account,
        password: str,
        sink: NetworkSink,
        settings: Settings,
        timing: Timing | None = None,
    ) -> None:
        self._account = account
        self._password = password
        self._sink = sink
        self._settings = settings
        self._timing = timing or Timing()
        self._sent = Sent()
        self._own = Presence(Show.ONLINE)
        self._session: Session | None = None
        self._watchdog: Watchdog | None = None
        self._online = False
        self._been_online = False
        self._tasks = TaskGroup()

    @property
    def capabilities(self) -> NetworkCapabilities:
        """What this network can do. Whether messages are kept for somebody offline is their server's to say; nearly
        all do."""
        return NetworkCapabilities(receipts=True, typing=True, presence=True, server_keeps_messages=True)

    async def run(self) -> None:
        """Connect and stay connected (see ports.Network)."""
        session = self._session = self._make_session()
        background = TaskGroup()
        background.spawn(session.intake.run(), name="chat intake")
        pauses = Pauses(self._timing)
        try:
            while True:
                error = await self._connected(session, pauses)
                if errors.must_act(error, been_online=self._been_online):
                    await self._sink.state_changed(LinkState.FAILED, error.sentence)
                    return
                await self._sink.state_changed(LinkState.OFFLINE, error.sentence)
                await asyncio.sleep(pauses.next())
        except asyncio.CancelledError:
            await self._log_out(session)
            await self._sink.state_changed(LinkState.OFFLINE, "")
            raise
        finally:
            self._session = None
            await session.connection.close()
            await background.cancel()

    async def send(self, chat: OutgoingChat) -> None:
        """Hand a message to the server (see ports.Network). Raises Unreachable, and Refused for what is no address."""
        session = self._connected_session()
        if not bare(chat.to):
            raise Refused(f"“{chat.to[:80]}” is not a chat address. Check it.")
        first = self._sent.note(chat)
        session.send(composing.message(chat, first=first, nick=self._account.name))
        await self._written(session)
        if not session.connection.managed:
            self._tasks.spawn(self._confirm(session, chat), name="chat confirmation")

    async def set_presence(self, show: Show, status: str) -> None:
        """Set the user's own presence (see ports.Network)."""
        was_hidden = self._own.show is Show.OFFLINE
        self._own = Presence(show, status)
        session = self._session
        if session is None:
            return
        session.own = self._own
        if self._online:
            session.send(own_presence.stanza(self._own))
            if was_hidden and session.visible:
                self._tasks.spawn(self._while_online(session, session.catch_up), name="chat catch-up")

    async def send_typing(self, peer: str, typing: bool) -> None:
        """Tell a contact that the user is writing (XEP-0085)."""
        session = self._session
        if (
            session is not None
            and self._online
            and self._settings[TYPING]
            and session.visible
            and self._sink.is_known(peer)
        ):
            session.send(composing.typing(peer, typing))

    async def send_read(self, peer: str, origin_id: str) -> None:
        """Tell a contact that the user has read their message (XEP-0333), where receipts are allowed."""
        session = self._session
        if session is not None and self._online and origin_id and session.inbox.may_answer(peer):
            session.send(composing.displayed(peer, origin_id))

    async def look_up(self, peer: str) -> Presence:
        """The contact's presence as known now."""
        return self._session.contacts.presence(peer) if self._session is not None and self._online else Presence()

    async def answer_subscription(self, jid: str, accept: bool) -> None:
        """Answer a request, and ask back where accepted. Raises Unreachable."""
        session = self._connected_session()
        session.send(own_presence.subscription(jid, "subscribed" if accept else "unsubscribed"))
        if accept and session.contacts.subscription(jid) not in {"to", "both"} and not session.contacts.asked(jid):
            session.send(own_presence.subscription(jid, "subscribe", nick=self._account.name))
        await self._written(session)

    async def add_contact(self, jid: str, name: str) -> None:
        """Put somebody into the roster and ask to see their presence. Raises Unreachable and Refused."""
        session = self._connected_session()
        contact = bare(jid)
        if not contact:
            raise Refused(f"“{jid[:80]}” is not a chat address. Check it.")
        await session.connection.within(session.connection.ask("set", roster.change(contact, contact_name=name)))
        session.send(own_presence.subscription(contact, "subscribe", nick=self._account.name))
        await self._written(session)

    async def remove_contact(self, jid: str) -> None:
        """Take somebody out of the roster. Raises Unreachable and Refused."""
        connection = self._connected_session().connection
        await connection.within(connection.ask("set", roster.change(bare(jid), remove=True)))

    async def fetch_vcard(self, jid: str) -> None:
        """Ask for a contact's vCard, of both kinds; it arrives at the sink. Raises Unreachable."""
        connection = self._connected_session().connection
        contact = bare(jid)

        async def of_kind(kind: str) -> VCard:
            try:
                if kind == "temp":
                    return vcard.read_temp(await connection.ask("get", vcard.temp_query(), contact), contact)
                return vcard.read_vcard4(await connection.ask("get", vcard.vcard4_query(), contact), contact)
            except Refused:
                return VCard(contact)

        newer, older = await connection.within(_both(of_kind("4"), of_kind("temp")))
        card = vcard.merged(newer, older)
        if card.name or card.mail_addresses:
            await self._sink.vcard_received(card)

    def _make_session(self) -> Session:
        session = Session(
            account=self._account,
            password=self._password,
            sink=self._sink,
            settings=self._settings,
            timing=self._timing,
            sent=self._sent,
        )
        session.own = self._own
        return session

    async def _connected(self, session: Session, pauses: Pauses) -> LiveletterError:
        """One connection from the first try to its end; returns why it ended."""
        await self._sink.state_changed(LinkState.CONNECTING, "")
        connection, watch = session.connection, TaskGroup()
        since: float | None = None
        try:
            await session.intake.join()
            resumed = await connection.open()
            self._watchdog = watchdog = Watchdog(
                connection=connection,
                server=domain_of(self._account),
                timing=self._timing,
                waiting=lambda: self._sent.waiting,
                deaf=lambda: session.intake.held,
            )
            watch.spawn(watchdog.run(), name="chat watchdog")
            await connection.within(session.begin(resumed=resumed))
            since, self._online, self._been_online = time.monotonic(), True, True
            watch.spawn(self._look_while_hidden(session), name="chat of a hidden user")
            await self._sink.state_changed(LinkState.ONLINE, "")
            error: LiveletterError = await connection.ended()
        except LiveletterError as trouble:
            error = trouble
        finally:
            self._online = False
            await watch.cancel()
        await connection.drop()
        if since is not None and time.monotonic() - since >= self._timing.steady:
            pauses.reset()
        return error

    async def _log_out(self, session: Session) -> None:
        await self._tasks.cancel()
        await session.connection.close()

    def _connected_session(self) -> Session:
        if self._session is None or not self._online:
            raise Unreachable(f"The chat account {self._account.jid} is offline now.")
        return self._session

    async def _written(self, session: Session) -> None:
        with contextlib.suppress(TimeoutError):
            await session.flush()
        if self._watchdog is not None:
            self._watchdog.stir()

    async def _confirm(self, session: Session, chat: OutgoingChat) -> None:
        """Without XEP-0198: a server that answers a ping has handled what came before it."""
        watchdog = self._watchdog
        if watchdog is None:
            return
        with contextlib.suppress(ServerError):
            with contextlib.suppress(Refused):
                await session.connection.within(watchdog.ping())
            session.handed_over(chat.origin_id)

    async def _while_online(self, session: Session, work: Callable[[], Awaitable[None]]) -> None:
        async def awaited() -> None:
            await work()

        with contextlib.suppress(ServerError):
            await session.connection.within(awaited())

    async def _look_while_hidden(self, session: Session) -> None:
        while True:
            await asyncio.sleep(HIDDEN_LOOK)
            if not session.visible:
                await self._while_online(session, session.catch_up)


async def _both(one: Awaitable[VCard], other: Awaitable[VCard]) -> tuple[VCard, VCard]:
    return await asyncio.gather(one, other)
