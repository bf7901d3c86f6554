"""The services of live letters, joined to what they need."""

from collections.abc import Callable

from liveletter.archive.archive import Archive
from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveSession
from liveletter.domain.mail import Flag
from liveletter.engine.adapters import LiveAdapters
from liveletter.engine.letters import Letters
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.events import EventBus
from liveletter.ports import Clock, Secrets
from liveletter.services.live.connections import LiveConnections
from liveletter.services.live.host_mails import HostMails
from liveletter.services.live.hosts import Hosts
from liveletter.services.live.intake import LineOf, LiveIntake
from liveletter.services.live.letters import LetterSessions
from liveletter.services.live.notices import SessionNotices
from liveletter.services.live.persons import LivePersons
from liveletter.services.live.presence import LivePresence
from liveletter.services.live.sending import LiveSending
from liveletter.services.live.sessions import LiveSessions
from liveletter.services.live.taken_back import TakenBack
from liveletter.services.live.unrecorded import Unrecorded
from liveletter.services.mail_desk import MailDesk
from liveletter.services.notices import NoticeService
from liveletter.services.people import PeopleService
from liveletter.services.presence import PresenceService
from liveletter.tasks import TaskGroup


class LiveLines:
    """The lines to hosts (`connections`) with what they bring (`intake`). Made before the outbox, which leaves by
    them; `outbox` is asked for when something comes."""

    def __init__(
        self,
        *,
        archive: Archive,
        secrets: Secrets,
        address_book: PeopleService,
        presence: PresenceService,
        notices: NoticeService,
        outbox: Callable[[], OutboxParts],
        clock: Clock,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self._archive = archive
        self._address_book = address_book
        self._notices = SessionNotices(notices=notices, mails=archive.mails, clock=clock, tasks=tasks)
        self._outbox = outbox
        self._clock = clock
        self._bus = bus
        self._tasks = tasks
        self.adapters = LiveAdapters()
        self.unrecorded = Unrecorded()
        self.presence = LivePresence(presence=presence)
        self.connections = LiveConnections(
            live=archive.live,
            accounts=archive.accounts,
            secrets=secrets,
            factories=self.adapters,
            sink_for=self.intake,
            opened=lambda: outbox().runner.live_line_opened(),
            presence=self.presence,
            bus=bus,
        )

    def intake(
        self, line: LineOf, on_state: Callable[[LinkState, str], None], on_ended: Callable[[LiveSession], None]
    ) -> LiveIntake:
        """What takes in what a line brings."""
        archive = self._archive
        return LiveIntake(
            line,
            live=archive.live,
            unrecorded=self.unrecorded,
            chats=archive.chats,
            people=archive.people,
            mails=archive.mails,
            address_book=self._address_book,
            presence=self.presence,
            store=archive.outbox,
            ledger=self._outbox().ledger,
            notices=self._notices,
            clock=self._clock,
            bus=self._bus,
            tasks=self._tasks,
            on_state=on_state,
            on_ended=on_ended,
        )


class LiveParts:
    """The user's hosts (`hosts`), sessions created for mails (`letters`, `taken_back`), what is said (`sending`) and
    done (`sessions`) in sessions, and with whom (`persons`); `lines` leads there."""

    def __init__(
        self,
        *,
        archive: Archive,
        secrets: Secrets,
        lines: LiveLines,
        letters: Letters,
        outbox: OutboxParts,
        mail_desk: MailDesk,
        clock: Clock,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self.lines = lines
        self.adapters = lines.adapters
        self.connections = lines.connections
        self.hosts = Hosts(store=archive.live, secrets=secrets, factories=lines.adapters, bus=bus)
        self.letters = LetterSessions(
            store=archive.live,
            desks=lines.connections,
            accounts=archive.accounts,
            letters=letters,
            bus=bus,
        )
        self.taken_back = TakenBack(
            live=archive.live, store=archive.outbox, desks=lines.connections, bus=bus, tasks=tasks
        )
        self.persons = LivePersons(live=archive.live, connections=lines.connections)
        self.sending = LiveSending(
            together=archive.together,
            live=archive.live,
            unrecorded=lines.unrecorded,
            chats=archive.chats,
            store=archive.outbox,
            ledger=outbox.ledger,
            outbox=outbox.runner,
            connections=lines.connections,
            clock=clock,
            bus=bus,
        )
        self.sessions = LiveSessions(
            live=archive.live,
            unrecorded=lines.unrecorded,
            mails=archive.mails,
            accounts=archive.accounts,
            mail_desk=mail_desk,
            connections=lines.connections,
            presence=lines.presence,
            bus=bus,
        )


def host_mails(archive: Archive, mail_desk: Callable[[], MailDesk], bus: EventBus, tasks: TaskGroup) -> HostMails:
    """What recognises a host's mails; the desk is asked for when one comes."""
    return HostMails(
        live=archive.live,
        mails=archive.mails,
        mark_read=lambda mail_id: mail_desk().set_flag([mail_id], Flag.SEEN, on=True),
        bus=bus,
        tasks=tasks,
    )
