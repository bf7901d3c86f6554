"""The services of live letters, joined to what they need."""

from collections.abc import Callable

from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveSession
from liveletter.engine.adapters import LiveAdapters
from liveletter.engine.foundation import Foundation
from liveletter.engine.letters import Letters
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.people_parts import PeopleParts
from liveletter.services.live.connections import LiveConnections
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
from liveletter.services.mailing_lists import MailingLists
from liveletter.services.notices import NoticeService


class LiveLines:
    """The lines to hosts (`connections`) with what they bring (`intake`). Made before the outbox, which leaves by
    them; `outbox` is asked for when something comes."""

    def __init__(
        self,
        *,
        base: Foundation,
        people: PeopleParts,
        notices: NoticeService,
        outbox: Callable[[], OutboxParts],
    ) -> None:
        archive = base.archive
        self._base = base
        self._people = people
        self._notices = SessionNotices(notices=notices, mails=archive.mails, clock=base.clock, tasks=base.tasks)
        self._outbox = outbox
        self.adapters = LiveAdapters()
        self.unrecorded = Unrecorded()
        self.presence = LivePresence(presence=people.presence)
        self.connections = LiveConnections(
            live=archive.live,
            accounts=archive.accounts,
            secrets=base.secrets,
            factories=self.adapters,
            sink_for=self.intake,
            opened=lambda: outbox().runner.live_line_opened(),
            presence=self.presence,
            bus=base.bus,
        )

    def intake(
        self, line: LineOf, on_state: Callable[[LinkState, str], None], on_ended: Callable[[LiveSession], None]
    ) -> LiveIntake:
        """What takes in what a line brings."""
        archive = self._base.archive
        return LiveIntake(
            line,
            live=archive.live,
            unrecorded=self.unrecorded,
            chats=archive.chats,
            people=archive.people,
            mails=archive.mails,
            address_book=self._people.address_book,
            presence=self.presence,
            store=archive.outbox,
            ledger=self._outbox().ledger,
            notices=self._notices,
            clock=self._base.clock,
            bus=self._base.bus,
            tasks=self._base.tasks,
            on_state=on_state,
            on_ended=on_ended,
        )


class LiveParts:
    """The user's hosts (`hosts`), sessions created for mails (`letters`, `taken_back`), what is said (`sending`) and
    done (`sessions`) in sessions, and with whom (`persons`); `lines` leads there."""

    def __init__(
        self,
        *,
        base: Foundation,
        lines: LiveLines,
        letters: Letters,
        outbox: OutboxParts,
        mail_desk: MailDesk,
    ) -> None:
        archive, bus = base.archive, base.bus
        self.lines = lines
        self.adapters = lines.adapters
        self.connections = lines.connections
        self.hosts = Hosts(store=archive.live, secrets=base.secrets, factories=lines.adapters, bus=bus)
        self.lists = MailingLists(mails=archive.mails, letters=letters)
        self.letters = LetterSessions(
            store=archive.live,
            desks=lines.connections,
            accounts=archive.accounts,
            letters=letters,
            lists=self.lists,
            bus=bus,
        )
        self.taken_back = TakenBack(
            live=archive.live, store=archive.outbox, desks=lines.connections, bus=bus, tasks=base.tasks
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
            clock=base.clock,
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
