"""The engine's composition root: builds the objects, starts them in order, stops them in reverse.

The same object runs in its own process (`engine.process`), under the command line, and inside a test's loop.
"""

import logging
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

from liveletter.archive.archive import Archive
from liveletter.bridge.commands import Command
from liveletter.bridge.server import Handler
from liveletter.domain.accounts import Account
from liveletter.domain.errors import LiveletterError, NotFound
from liveletter.engine.adapters import Adapters, ServerChecks
from liveletter.engine.handlers import handlers_of
from liveletter.engine.letters import Letters
from liveletter.events import EngineReady, EventBus
from liveletter.ports import Alert, Notice, Secrets
from liveletter.services.account_states import AccountStates
from liveletter.services.accounts import AccountService
from liveletter.services.chat_desk import ChatDesk
from liveletter.services.chat_intake import ChatIntake
from liveletter.services.chat_outbox import ChatOutbox
from liveletter.services.composing import Composing
from liveletter.services.connections import Connections
from liveletter.services.mail_arrivals import MailArrivals
from liveletter.services.mail_desk import MailDesk
from liveletter.services.mail_outbox import MailOutbox
from liveletter.services.notices import NoticeService
from liveletter.services.people import PeopleService
from liveletter.services.presence import PresenceService
from liveletter.services.reply_by_chat import ReplyByChat
from liveletter.services.requests import SubscriptionRequests
from liveletter.services.troubles import Troubles
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup

log = logging.getLogger(__name__)
R = TypeVar("R")


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Unix seconds."""
        return time.time()


class Engine:
    """All that works behind the window, for one profile.

    `start` opens the archive (raising ArchiveError) and, with `connect`, connects the accounts. `call` answers a
    command as the bridge would.
    """

    def __init__(
        self, *, data: Path, secrets: Secrets, alerts: Sequence[Alert] = (), bus: EventBus | None = None
    ) -> None:
        self.data = data
        self.bus = bus or EventBus()
        self.settings = Settings(data / "settings.json")
        self.tasks = TaskGroup(on_error=self._on_task_error)
        self._alerts = list(alerts)
        self._secrets = secrets
        self.archive = Archive(data / "archive.db")
        self._build()
        self.handlers: dict[type[Command[Any]], Handler] = handlers_of(self)

    def add_alert(self, alert: Alert) -> None:
        """Another way to alert the user, tried after those before it."""
        self._alerts.append(alert)

    async def start(self, *, connect: bool = True) -> None:
        """Take up what a crash left, then connect."""
        self.mail_outbox.recover()
        self.connections.open(run=connect)
        if connect:
            self.tasks.spawn(self.mail_outbox.run(), name="mail outbox")
        self.bus.publish(EngineReady())

    async def stop(self) -> None:
        """Log out everywhere, then close the archive."""
        await self.connections.close()
        for alert in self._alerts:
            await alert.close()
        await self.tasks.cancel()
        self.archive.close()

    async def call(self, command: Command[R]) -> R:
        """Answer a command. Raises LiveletterError."""
        answer: R = await self.handlers[type(command)](command)
        return answer

    def _build(self) -> None:
        archive, bus, clock = self.archive, self.bus, SystemClock()
        self.states = AccountStates(bus=bus)
        self.troubles = Troubles(bus=bus)
        self.requests = SubscriptionRequests()
        self.presence = PresenceService(people=archive.people, bus=bus)
        self.people = PeopleService(people=archive.people, accounts=archive.accounts, presence=self.presence, bus=bus)
        self.notices = NoticeService(
            alerts=self._alerts, presence=self.presence, settings=self.settings, bus=bus, tasks=self.tasks
        )
        letters = Letters(accounts=archive.accounts, bus=bus)
        arrivals = MailArrivals(
            mails=archive.mails, address_book=self.people, notices=self.notices, states=self.states, bus=bus
        )
        adapters = Adapters(archive=archive, letters=letters, settings=self.settings)
        self.connections = Connections(
            accounts=archive.accounts,
            secrets=self._secrets,
            factories=adapters,
            states=self.states,
            listener=arrivals,
            sink_for=self._sink,
        )
        self.accounts = AccountService(
            accounts=archive.accounts,
            secrets=self._secrets,
            checks=ServerChecks(),
            connections=self.connections,
            states=self.states,
            bus=bus,
        )
        self.mail_desk = MailDesk(
            mails=archive.mails,
            actions=archive.actions,
            letters=letters,
            connections=self.connections,
            settings=self.settings,
            bus=bus,
        )
        self.mail_outbox = MailOutbox(
            outbox=archive.outbox,
            drafts=archive.drafts,
            mails=archive.mails,
            actions=archive.actions,
            accounts=archive.accounts,
            letters=letters,
            desk=self.mail_desk,
            address_book=self.people,
            connections=self.connections,
            settings=self.settings,
            clock=clock,
            bus=bus,
        )
        self.composing = Composing(
            mails=archive.mails,
            chats=archive.chats,
            people=archive.people,
            accounts=archive.accounts,
            letters=letters,
            desk=self.mail_desk,
        )
        self.reply_by_chat = ReplyByChat(mails=archive.mails, address_book=self.people)
        self.chat_outbox = ChatOutbox(
            chats=archive.chats,
            people=archive.people,
            address_book=self.people,
            connections=self.connections,
            clock=clock,
            bus=bus,
            tasks=self.tasks,
        )
        self.chat_desk = ChatDesk(
            chats=archive.chats,
            people=archive.people,
            presence=self.presence,
            requests=self.requests,
            connections=self.connections,
            bus=bus,
            tasks=self.tasks,
        )
        self._clock = clock

    def _sink(self, account: Account) -> ChatIntake:
        return ChatIntake(
            account=account,
            chats=self.archive.chats,
            people=self.archive.people,
            mails=self.archive.mails,
            address_book=self.people,
            presence=self.presence,
            requests=self.requests,
            outbox=self.chat_outbox,
            notices=self.notices,
            states=self.states,
            clock=self._clock,
            bus=self.bus,
        )

    # ------------------------------------------------------------------ what a desktop notice leads to

    def notice_activated(self, notice: Notice) -> None:
        """The user clicked a notice."""
        self.notices.activated(notice)

    def notice_answered(self, notice: Notice, text: str) -> None:
        """The user answered in a notice."""
        try:
            self.chat_outbox.send(notice.person_id, text, "", "")
        except NotFound as error:
            self.troubles.arose("notice", error.sentence)

    def _on_task_error(self, error: BaseException) -> None:
        if isinstance(error, LiveletterError):
            self.troubles.arose("background", error.sentence, error.detail)
        else:
            log.error("A background task failed", exc_info=error)
