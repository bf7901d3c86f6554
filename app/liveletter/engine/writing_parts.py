"""The services by which mails are written and sent, joined to what they need."""

from liveletter.archive.archive import Archive
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.events import EventBus
from liveletter.ports import Clock, Letters
from liveletter.services.composing import Composing
from liveletter.services.connections import Connections
from liveletter.services.live.letters import LetterSessions
from liveletter.services.mail_desk import MailDesk
from liveletter.services.mail_sending import MailSending
from liveletter.services.people import PeopleService
from liveletter.services.read_receipts import ReadReceipts
from liveletter.services.second_drafts import SecondDrafts
from liveletter.settings import Settings


class WritingParts:
    """Mails filled in (`composing`, `second_drafts`), sent (`sending`), and told to be read (`read_receipts`)."""

    def __init__(
        self,
        *,
        archive: Archive,
        outbox: OutboxParts,
        history: HistoryParts,
        letters: Letters,
        mail_desk: MailDesk,
        address_book: PeopleService,
        connections: Connections,
        settings: Settings,
        clock: Clock,
        bus: EventBus,
        sessions: LetterSessions,
    ) -> None:
        self.composing = Composing(
            mails=archive.mails,
            chats=archive.chats,
            live=archive.live,
            people=archive.people,
            accounts=archive.accounts,
            letters=letters,
            store=archive.outbox,
            desk=mail_desk,
            history=history.composer,
        )
        self.second_drafts = SecondDrafts(store=archive.outbox, letters=letters, sessions=sessions)
        self.sending = MailSending(
            together=archive.together,
            store=archive.outbox,
            outbox=outbox.runner,
            drafts=archive.drafts,
            mails=archive.mails,
            accounts=archive.accounts,
            letters=letters,
            bundler=history.bundler,
            sessions=sessions,
            address_book=address_book,
            settings=settings,
            clock=clock,
            bus=bus,
        )
        self.read_receipts = ReadReceipts(
            together=archive.together,
            store=archive.outbox,
            outbox=outbox.runner,
            mails=archive.mails,
            actions=archive.actions,
            wishes=archive.wishes,
            accounts=archive.accounts,
            letters=letters,
            connections=connections,
            clock=clock,
            bus=bus,
        )
