"""What an engine is made of: the archive, and every service joined to what it needs."""

from collections.abc import Sequence
from pathlib import Path

from liveletter.archive.archive import Archive
from liveletter.catalogues import Catalogues, system_languages
from liveletter.engine.account_parts import AccountParts
from liveletter.engine.adapters import Adapters, ServerChecks
from liveletter.engine.foundation import Foundation, SystemClock
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.host_program import HostProgram
from liveletter.engine.letters import Letters
from liveletter.engine.live_parts import LiveLines, LiveParts
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.people_parts import PeopleParts
from liveletter.engine.talking_parts import TalkingParts
from liveletter.engine.writing_parts import WritingParts
from liveletter.events import EventBus
from liveletter.ports import Alert, Secrets
from liveletter.services.delivery_notices import DeliveryNotices
from liveletter.services.live.own_host import OwnHost
from liveletter.services.live.own_mails import OwnMails
from liveletter.services.notices import NoticeService
from liveletter.services.storage import Storage
from liveletter.services.troubles import Troubles
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup


class Parts:
    """Opens the archive (raising ArchiveError) and builds the services of one profile; nothing runs yet.

    Each group of parts is handed those it needs: whatever stands above it, and nothing else. The one circle is that
    what connections bring may concern the outbox, which leaves by them.
    """

    def __init__(
        self, *, data: Path, secrets: Secrets, alerts: Sequence[Alert], bus: EventBus, tasks: TaskGroup
    ) -> None:
        self.bus = bus
        self.settings = Settings(data / "settings.json")
        self.archive = Archive(data / "archive.db")
        base = Foundation(
            archive=self.archive, secrets=secrets, settings=self.settings, clock=SystemClock(), bus=bus, tasks=tasks
        )
        self.troubles = Troubles(bus=bus)
        self.letters = Letters(accounts=self.archive.accounts, bus=bus)
        self.people = PeopleParts(base=base)
        self.words = Catalogues("engine").best(system_languages())
        self.notices = NoticeService(
            alerts=alerts,
            presence=self.people.presence,
            settings=self.settings,
            words=self.words,
            bus=bus,
            tasks=tasks,
        )
        self.accounts = AccountParts(
            base=base,
            people=self.people,
            notices=self.notices,
            letters=self.letters,
            factories=Adapters(archive=self.archive, letters=self.letters, settings=self.settings),
            checks=ServerChecks(),
            outbox=lambda: self.outbox,
        )
        self.history = HistoryParts(base=base, letters=self.letters, connections=self.accounts.connections)
        lines = LiveLines(base=base, people=self.people, notices=self.notices, outbox=lambda: self.outbox)
        self.outbox = OutboxParts(
            base=base,
            people=self.people,
            connections=self.accounts.connections,
            states=self.accounts.states,
            mail_desk=self.accounts.mail_desk,
            live=lines.connections,
        )
        self.live = LiveParts(
            base=base, lines=lines, letters=self.letters, outbox=self.outbox, mail_desk=self.accounts.mail_desk
        )
        self.writing = WritingParts(
            base=base,
            people=self.people,
            accounts=self.accounts,
            history=self.history,
            outbox=self.outbox,
            letters=self.letters,
            sessions=self.live.letters,
        )
        self.talking = TalkingParts(
            base=base,
            people=self.people,
            accounts=self.accounts,
            history=self.history,
            outbox=self.outbox,
            live=self.live,
        )
        self.delivery_notices = DeliveryNotices(
            people=self.archive.people, notices=self.notices, words=self.words, bus=bus
        )
        self.own_host = self._own_host(HostProgram(data / "host"))
        self.storage = self._storage(tasks)

    def _own_host(self, program: HostProgram) -> OwnHost:
        return OwnHost(
            program=program,
            hosts=self.live.hosts,
            mails=OwnMails(
                accounts=self.archive.accounts,
                links=self.accounts.connections,
                troubles=self.troubles,
                bus=self.bus,
            ),
            accounts=self.archive.accounts,
            factories=self.live.adapters,
            settings=self.settings,
            troubles=self.troubles,
            bus=self.bus,
        )

    def _storage(self, tasks: TaskGroup) -> Storage:
        storage = Storage(
            try_again=self.archive.try_writing,
            connections=self.accounts.connections,
            outbox=self.outbox.runner,
            reports=self.outbox.reports,
            troubles=self.troubles,
            tasks=tasks,
        )
        self.archive.tell_refusals(storage.refused)
        return storage
