"""What an engine is made of: the archive, and every service joined to what it needs."""

import time
from collections.abc import Sequence
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import Account
from liveletter.engine.adapters import Adapters, ServerChecks
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.host_program import HostProgram
from liveletter.engine.letters import Letters
from liveletter.engine.live_parts import LiveLines, LiveParts, host_mails
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.talking_parts import TalkingParts
from liveletter.engine.writing_parts import WritingParts
from liveletter.events import EventBus
from liveletter.ports import Alert, Secrets
from liveletter.services.account_states import AccountStates
from liveletter.services.accounts import AccountService
from liveletter.services.chat_intake import ChatIntake
from liveletter.services.connections import Connections
from liveletter.services.delivery_notices import DeliveryNotices
from liveletter.services.live.own_host import OwnHost
from liveletter.services.mail_arrivals import MailArrivals
from liveletter.services.mail_desk import MailDesk
from liveletter.services.notices import NoticeService
from liveletter.services.people import PeopleService
from liveletter.services.presence import PresenceService
from liveletter.services.requests import SubscriptionRequests
from liveletter.services.storage import Storage
from liveletter.services.troubles import Troubles
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup


class SystemClock:
    """The machine's clock."""

    def now(self) -> float:
        """Unix seconds."""
        return time.time()


class Parts:
    """Opens the archive (raising ArchiveError) and builds the services of one profile; nothing runs yet."""

    def __init__(
        self, *, data: Path, secrets: Secrets, alerts: Sequence[Alert], bus: EventBus, tasks: TaskGroup
    ) -> None:
        self.bus = bus
        self.tasks = tasks
        self.settings = Settings(data / "settings.json")
        self.archive = Archive(data / "archive.db")
        archive = self.archive
        clock = self._clock = SystemClock()
        self.states = AccountStates(bus=bus)
        self.troubles = Troubles(bus=bus)
        self.requests = SubscriptionRequests()
        self.presence = PresenceService(people=archive.people, bus=bus)
        self.people = PeopleService(people=archive.people, accounts=archive.accounts, presence=self.presence, bus=bus)
        self.notices = NoticeService(
            alerts=alerts, presence=self.presence, settings=self.settings, bus=bus, tasks=self.tasks
        )
        self.letters = letters = Letters(accounts=archive.accounts, bus=bus)
        self.arrivals = MailArrivals(
            mails=archive.mails,
            outbox=archive.outbox,
            address_book=self.people,
            notices=self.notices,
            host_mails=host_mails(archive, lambda: self.mail_desk, bus, tasks),
            states=self.states,
            bus=bus,
        )
        adapters = Adapters(archive=archive, letters=letters, settings=self.settings)
        self.connections = Connections(
            accounts=archive.accounts,
            secrets=secrets,
            factories=adapters,
            states=self.states,
            listener=self.arrivals,
            sink_for=self._sink,
        )
        self.accounts = AccountService(
            accounts=archive.accounts,
            secrets=secrets,
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
        self.history = HistoryParts(
            archive=archive, connections=self.connections, letters=letters, clock=clock, bus=bus
        )
        lines = LiveLines(
            archive=archive,
            secrets=secrets,
            address_book=self.people,
            presence=self.presence,
            notices=self.notices,
            outbox=lambda: self.outbox,
            clock=clock,
            bus=bus,
            tasks=tasks,
        )
        self.outbox = OutboxParts(
            archive=archive,
            connections=self.connections,
            live=lines.connections,
            mail_desk=self.mail_desk,
            presence=lambda person_id: self.presence.of(archive.people.person(person_id)),
            is_online=self.states.is_chat_online,
            settings=self.settings,
            clock=clock,
            bus=bus,
            tasks=self.tasks,
        )
        self.live = LiveParts(
            archive=archive,
            secrets=secrets,
            lines=lines,
            letters=letters,
            outbox=self.outbox,
            mail_desk=self.mail_desk,
            clock=clock,
            bus=bus,
            tasks=tasks,
        )
        self.own_host = OwnHost(
            program=HostProgram(data / "host"),
            hosts=self.live.hosts,
            accounts=archive.accounts,
            factories=self.live.adapters,
            settings=self.settings,
            troubles=self.troubles,
            bus=bus,
        )
        self.writing = WritingParts(
            archive=archive,
            outbox=self.outbox,
            history=self.history,
            sessions=self.live.letters,
            letters=letters,
            mail_desk=self.mail_desk,
            address_book=self.people,
            connections=self.connections,
            settings=self.settings,
            clock=clock,
            bus=bus,
        )
        self.talking = TalkingParts(
            archive=archive,
            outbox=self.outbox,
            history=self.history,
            address_book=self.people,
            presence=self.presence,
            requests=self.requests,
            states=self.states,
            connections=self.connections,
            live=self.live,
            settings=self.settings,
            clock=clock,
            bus=bus,
            tasks=tasks,
        )
        self.delivery_notices = DeliveryNotices(people=archive.people, notices=self.notices, bus=bus)
        self.storage = Storage(
            try_again=archive.try_writing,
            connections=self.connections,
            outbox=self.outbox.runner,
            reports=self.outbox.reports,
            troubles=self.troubles,
            tasks=self.tasks,
        )
        archive.tell_refusals(self.storage.refused)

    def _sink(self, account: Account) -> ChatIntake:
        return ChatIntake(
            account=account,
            chats=self.archive.chats,
            people=self.archive.people,
            mails=self.archive.mails,
            address_book=self.people,
            presence=self.presence,
            requests=self.requests,
            store=self.archive.outbox,
            ledger=self.outbox.ledger,
            outbox=self.outbox.runner,
            notices=self.notices,
            states=self.states,
            clock=self._clock,
            bus=self.bus,
        )
