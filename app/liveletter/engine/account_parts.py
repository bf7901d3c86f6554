"""The services of the user's accounts, joined to what they need."""

from collections.abc import Callable

from liveletter.domain.accounts import Account
from liveletter.domain.mail import Flag
from liveletter.engine.foundation import Foundation
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.people_parts import PeopleParts
from liveletter.ports import AccountChecks, Letters
from liveletter.services.account_states import AccountStates
from liveletter.services.accounts import AccountService
from liveletter.services.chat_intake import ChatIntake
from liveletter.services.connections import Connections, Factories
from liveletter.services.live.host_mails import HostMails
from liveletter.services.mail_arrivals import MailArrivals
from liveletter.services.mail_desk import MailDesk
from liveletter.services.notices import NoticeService


class AccountParts:
    """The accounts (`service`) and their connections (`connections`), how these stand (`states`), what they bring
    (`arrivals` of mails, an intake for each account's chats), and what the user does with mails there (`mail_desk`).
    Made before the outbox, which leaves by the connections; `outbox` is asked for when something comes."""

    def __init__(
        self,
        *,
        base: Foundation,
        people: PeopleParts,
        notices: NoticeService,
        letters: Letters,
        factories: Factories,
        checks: AccountChecks,
        outbox: Callable[[], OutboxParts],
    ) -> None:
        self._base = base
        self._people = people
        self._notices = notices
        self._outbox = outbox
        archive = base.archive
        self.states = AccountStates(bus=base.bus)
        self.arrivals = MailArrivals(
            mails=archive.mails,
            outbox=archive.outbox,
            address_book=people.address_book,
            notices=notices,
            host_mails=self._host_mails(),
            states=self.states,
            bus=base.bus,
        )
        self.connections = Connections(
            accounts=archive.accounts,
            secrets=base.secrets,
            factories=factories,
            states=self.states,
            listener=self.arrivals,
            sink_for=self.intake,
        )
        self.service = AccountService(
            accounts=archive.accounts,
            secrets=base.secrets,
            checks=checks,
            connections=self.connections,
            states=self.states,
            bus=base.bus,
        )
        self.mail_desk = MailDesk(
            mails=archive.mails,
            actions=archive.actions,
            letters=letters,
            connections=self.connections,
            settings=base.settings,
            bus=base.bus,
        )

    def _host_mails(self) -> HostMails:
        return HostMails(
            live=self._base.archive.live,
            mails=self._base.archive.mails,
            mark_read=lambda mail_id: self.mail_desk.set_flag([mail_id], Flag.SEEN, on=True),
            bus=self._base.bus,
            tasks=self._base.tasks,
        )

    def intake(self, account: Account) -> ChatIntake:
        """What takes in what an account's network brings."""
        archive, outbox = self._base.archive, self._outbox()
        return ChatIntake(
            account=account,
            chats=archive.chats,
            people=archive.people,
            mails=archive.mails,
            address_book=self._people.address_book,
            presence=self._people.presence,
            requests=self._people.requests,
            store=archive.outbox,
            ledger=outbox.ledger,
            outbox=outbox.runner,
            notices=self._notices,
            states=self.states,
            clock=self._base.clock,
            bus=self._base.bus,
        )
