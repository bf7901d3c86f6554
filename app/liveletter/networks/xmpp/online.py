"""One XMPP account kept online: connected, begun, watched, and connected again."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable

from liveletter.domain.accounts import Account, LinkState
from liveletter.domain.chat import OutgoingChat
from liveletter.domain.errors import LiveletterError, Refused, ServerError, Unreachable
from liveletter.networks.xmpp import errors
from liveletter.networks.xmpp.sent import Sent
from liveletter.networks.xmpp.services import Services
from liveletter.networks.xmpp.session import Session
from liveletter.networks.xmpp.targets import domain_of
from liveletter.networks.xmpp.timing import Pauses, Timing
from liveletter.networks.xmpp.transfer import Transfer
from liveletter.networks.xmpp.watchdog import Watchdog
from liveletter.ports import NetworkSink
from liveletter.settings import Settings, own_presence
from liveletter.tasks import TaskGroup

HIDDEN_LOOK = 30.0  # seconds: a hidden user is sent nothing by the server and must look into its archive


class OnlineAccount:
    """The part of a network that owns the connection. `run` does the work."""

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
        self._services = Services(domain=domain_of(account), transfer=Transfer(trusted_pem=account.trusted_pem))
        self._own = own_presence(settings)
        self._session: Session | None = None
        self._watchdog: Watchdog | None = None
        self._online = False
        self._been_online = False
        self._tasks = TaskGroup()

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
            self._services.forget()
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
