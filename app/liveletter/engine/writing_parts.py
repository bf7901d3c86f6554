"""The services by which mails are written and sent, joined to what they need."""

from liveletter.engine.account_parts import AccountParts
from liveletter.engine.foundation import Foundation
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.people_parts import PeopleParts
from liveletter.ports import Letters
from liveletter.services.composing import Composing
from liveletter.services.live.letters import LetterSessions
from liveletter.services.mail_sending import MailSending
from liveletter.services.read_receipts import ReadReceipts
from liveletter.services.second_drafts import SecondDrafts


class WritingParts:
    """Mails filled in (`composing`, `second_drafts`), sent (`sending`), and told to be read (`read_receipts`)."""

    def __init__(
        self,
        *,
        base: Foundation,
        people: PeopleParts,
        accounts: AccountParts,
        history: HistoryParts,
        outbox: OutboxParts,
        letters: Letters,
        sessions: LetterSessions,
    ) -> None:
        archive, clock, bus = base.archive, base.clock, base.bus
        self.composing = Composing(
            mails=archive.mails,
            chats=archive.chats,
            live=archive.live,
            people=archive.people,
            accounts=archive.accounts,
            letters=letters,
            store=archive.outbox,
            desk=accounts.mail_desk,
            history=history.composer,
        )
        self.second_drafts = SecondDrafts(store=archive.outbox, letters=letters)
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
            address_book=people.address_book,
            settings=base.settings,
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
            connections=accounts.connections,
            clock=clock,
            bus=bus,
        )
