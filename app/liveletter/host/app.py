"""A host: its parts, started in order and stopped in reverse. `host.web` stands in front of them."""

import asyncio
import contextlib
import time
from collections.abc import Callable

from liveletter.host.absent.answering import Answering
from liveletter.host.absent.gathering import Gathering
from liveletter.host.absent.lmtp import LmtpServer
from liveletter.host.absent.sending import AbsentMails
from liveletter.host.announcing import Announcer
from liveletter.host.buckets import Buckets
from liveletter.host.config import HostConfig
from liveletter.host.errors import AT_SCALE, HostError, Misconfigured
from liveletter.host.files import CUT_OFF, Files
from liveletter.host.hub.hub import Hub
from liveletter.host.hub.local import LocalHub
from liveletter.host.leases import Leases
from liveletter.host.links import Links
from liveletter.host.mail_links import MailLinks
from liveletter.host.mailing import Mailer, SmtpMailer
from liveletter.host.metrics import Metrics
from liveletter.host.open_lines import OpenLines
from liveletter.host.opening import Opening
from liveletter.host.owner_stream import OwnerPresenceKeeper
from liveletter.host.owners import Owners
from liveletter.host.sessions import Sessions
from liveletter.host.storage.absent import AbsentStore
from liveletter.host.storage.database import Database
from liveletter.host.storage.line import Line
from liveletter.host.storage.owners import OwnerStore
from liveletter.host.storage.sql import SqlStore
from liveletter.host.storage.stores import Stores
from liveletter.host.talk import Talk
from liveletter.tasks import TaskGroup

_IDLE_LOOK = 30.0  # seconds between two looks for idle sessions, at most


class Host:
    """The parts of one host process. Use `start` before anything else, and `close` at the end.

    What is public here is what the web application is built on.
    """

    def __init__(
        self, config: HostConfig, *, mailer: Mailer | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        limits = config.limits
        self.config = config
        self.clock = clock
        self.metrics = Metrics()
        self.mailer = mailer if mailer is not None else _mailer(config)
        self.hub, line = _hub(config, self.metrics)
        self.database = (
            Database.at(config.database_url) if config.database_url else Database.in_file(config.data / "host.db")
        )
        self.memory = Database.in_memory()
        self.stores = Stores(
            kept=SqlStore(self.database), memory=SqlStore(self.memory, room=limits.memory_bytes), line=line
        )
        self.owner_store = OwnerStore(self.database)
        self.absent = AbsentStore(self.database, bounces=limits.bounces)
        announcer = Announcer(self.hub)
        self.sessions = Sessions(
            stores=self.stores, announcer=announcer, limits=limits, clock=clock, mails=self.mailer is not None
        )
        self.secret = ""  # known after the start
        self.mail_links = MailLinks(store=self.absent, secret=lambda: self.secret)
        self.talk = Talk(
            stores=self.stores,
            announcer=announcer,
            limits=limits,
            clock=clock,
            absent=self.absent,
            mail_links=self.mail_links,
            on_said=self.metrics.messages.inc,
        )
        self.files = Files(
            stores=self.stores, announcer=announcer, limits=limits, clock=clock, on_shared=self.metrics.messages.inc
        )
        self.opening = Opening(
            stores=self.stores,
            talk=self.talk,
            announcer=announcer,
            mailer=self.mailer,
            config=config,
            clock=clock,
        )
        self.owners = Owners(
            store=self.owner_store, mailer=self.mailer if config.keys_by_mail else None, config=config, clock=clock
        )
        self.leases = Leases(self.talk)
        self.lines = OpenLines(per_member=limits.lines_per_member, per_client=limits.lines_per_client)
        self.keeper = OwnerPresenceKeeper(
            kept=self.owner_store, memory=OwnerStore(self.memory), hub=self.hub, limits=limits, clock=clock
        )
        self.links = Links(config.public_url, config.base_path)
        self.absent_mails = self._absent_mails()
        self.lmtp = self._lmtp()
        self.refusals = Buckets(*limits.refusals)
        self.tasks = TaskGroup()
        self._closing = contextlib.AsyncExitStack()

    async def start(self) -> None:
        """Open the databases and connect. Raises Misconfigured."""
        try:
            await self.database.open(on_batch=self.metrics.batch.observe)
            self._closing.push_async_callback(self.database.close)
            await self.memory.open()
            self._closing.push_async_callback(self.memory.close)
            await self.hub.start()
            self._closing.push_async_callback(self.hub.close)
            self._closing.push_async_callback(self.tasks.cancel)
            self.secret = await self.owner_store.secret()
            if self.lmtp is not None:
                await self.lmtp.start()
                self._closing.push_async_callback(self.lmtp.close)
        except BaseException:
            await self.close()
            raise
        self.metrics.watch_lines(lambda: self.leases.count + self.keeper.count)
        self.tasks.spawn(self._end_idle(), name="end idle sessions")
        self.tasks.spawn(self._drop_cut_off(), name="forget what was cut off")
        if self.absent_mails is not None:
            self.tasks.spawn(self.absent_mails.run(), name="mails to absent members")

    async def close(self) -> None:
        """End everything, last first."""
        await self._closing.aclose()

    def _absent_mails(self) -> AbsentMails | None:
        if self.mailer is None:
            return None
        return AbsentMails(
            store=self.absent,
            gathering=Gathering(
                store=self.stores.kept, links=self.links, mail_links=self.mail_links, config=self.config
            ),
            mailer=self.mailer,
            metrics=self.metrics,
            clock=self.clock,
            every=self.config.limits.absent_look_seconds,
        )

    def _lmtp(self) -> LmtpServer | None:
        if self.config.lmtp_listen is None:
            return None
        answering = Answering(
            talk=self.talk,
            files=self.files,
            store=self.absent,
            mail_links=self.mail_links,
            domain=self.config.mail_domain,
            limits=self.config.limits,
            metrics=self.metrics,
        )
        return LmtpServer(answering=answering, config=self.config, metrics=self.metrics)

    async def _end_idle(self) -> None:
        idle = self.config.idle_seconds
        while True:
            with contextlib.suppress(HostError):  # the next look will find them
                now = self.clock()
                await self.sessions.end_idle(before=now - idle, unjoined=now - max(idle, self.config.unjoined_seconds))
                await self.opening.drop_old_codes()
            await asyncio.sleep(min(_IDLE_LOOK, idle / 2))

    async def _drop_cut_off(self) -> None:
        """Rarely: all parts of files that have lain there for a while are looked through."""
        while True:
            with contextlib.suppress(HostError):
                await self.files.drop_cut_off()
            await asyncio.sleep(CUT_OFF)


def _mailer(config: HostConfig) -> Mailer | None:
    return None if config.smtp is None else SmtpMailer(server=config.smtp, password=config.smtp_password)


def _hub(config: HostConfig, metrics: Metrics) -> tuple[Hub, Line | None]:
    backlog = config.limits.subscriber_backlog
    if not config.nats_url:
        return LocalHub(backlog=backlog, on_dropped=metrics.dropped.inc), None
    try:
        from liveletter.host.hub.nats import NatsHub  # not installed where one process is enough
    except ModuleNotFoundError as error:
        raise Misconfigured(AT_SCALE) from error
    hub = NatsHub(url=config.nats_url, backlog=backlog, on_dropped=metrics.dropped.inc)
    return hub, hub
