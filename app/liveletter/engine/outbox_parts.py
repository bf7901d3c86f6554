"""The outbox, joined to the mechanisms by which its entries leave (MISSION B8, D9)."""

import random

from liveletter.delivery.chat import ChatMechanism, FileMechanism
from liveletter.delivery.ledger import Ledger
from liveletter.delivery.live import LiveMechanism
from liveletter.delivery.mail import MailMechanism
from liveletter.delivery.runner import OutboxRunner
from liveletter.delivery.trying import Tries
from liveletter.delivery.waiting import Waiting
from liveletter.domain.mail import Flag
from liveletter.domain.outbox import OutgoingKind
from liveletter.domain.presence import Presence
from liveletter.engine.foundation import Foundation
from liveletter.engine.people_parts import PeopleParts
from liveletter.ports import Mechanism
from liveletter.services.account_states import AccountStates
from liveletter.services.connections import Connections
from liveletter.services.live.connections import LiveConnections
from liveletter.services.mail_desk import MailDesk
from liveletter.services.outbox_desk import OutboxDesk
from liveletter.services.reports import Reports


class OutboxParts:
    """The runner that empties the outbox, the ledger that tells of its changes, and the user's desk."""

    def __init__(
        self,
        *,
        base: Foundation,
        people: PeopleParts,
        connections: Connections,
        states: AccountStates,
        mail_desk: MailDesk,
        live: LiveConnections,
    ) -> None:
        archive, clock, bus = base.archive, base.clock, base.bus
        store, chats, is_online = archive.outbox, archive.chats, states.is_chat_online
        self.ledger = ledger = Ledger(store=store, chats=chats, clock=clock, bus=bus)
        by_mail = MailMechanism(
            store=store,
            actions=archive.actions,
            links=connections,
            mark_answered=lambda mail_id: mail_desk.set_flag([mail_id], Flag.ANSWERED, on=True),
        )
        mechanisms: dict[OutgoingKind, Mechanism] = {
            OutgoingKind.MAIL: by_mail,
            OutgoingKind.CHAT: ChatMechanism(chats=chats, network=connections.network, is_online=is_online),
            OutgoingKind.LIVE: LiveMechanism(
                live=archive.live, chats=chats, store=store, talk=live.talk, is_online=live.is_online, clock=clock
            ),
            OutgoingKind.FILE: FileMechanism(
                store=store, ledger=ledger, chats=chats, network=connections.network, is_online=is_online
            ),
        }
        tries = Tries(
            store=store,
            ledger=ledger,
            mechanisms=mechanisms,
            together=archive.together,
            clock=clock,
            bus=bus,
            chance=random.SystemRandom(),
        )

        def presence(person_id: int) -> Presence:
            return people.presence.of(archive.people.person(person_id))

        waiting = Waiting(ledger=ledger, presence=presence, settings=base.settings, clock=clock)
        self.runner = OutboxRunner(
            store=store, ledger=ledger, tries=tries, waiting=waiting, clock=clock, bus=bus, tasks=base.tasks
        )
        self.reports = Reports(
            together=archive.together,
            store=store,
            ledger=ledger,
            mails=archive.mails,
            desk=mail_desk,
            sent=by_mail.sent,
            clock=clock,
            bus=bus,
        )
        self.desk = OutboxDesk(store=store, ledger=ledger, outbox=self.runner, settings=base.settings, clock=clock)
