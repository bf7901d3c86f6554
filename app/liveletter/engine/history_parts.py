"""The services of the earlier conversation that goes along, joined to what they need (MISSION B4, B7)."""

from liveletter.engine.foundation import Foundation
from liveletter.mail.history.bundles import Bundles
from liveletter.ports import Letters
from liveletter.services.connections import Connections
from liveletter.services.history.bodies import Bodies
from liveletter.services.history.bundling import HistoryBundler
from liveletter.services.history.choosing import HistoryChooser
from liveletter.services.history.comparing import Comparison
from liveletter.services.history.composing import HistoryComposer
from liveletter.services.history.enclosures import Enclosures
from liveletter.services.history.gathering import Gathering
from liveletter.services.history.limits import Limits
from liveletter.services.history.parcels import Parcels
from liveletter.services.history.parties import Parties
from liveletter.services.history.receiving import HistoryReceiver


class HistoryParts:
    """What is chosen and sent along (`chooser`, `bundler`, `composer`), and what others sent along (`receiver`)."""

    def __init__(self, *, base: Foundation, letters: Letters, connections: Connections) -> None:
        archive, clock = base.archive, base.clock
        mails, chats, people, accounts = archive.mails, archive.chats, archive.people, archive.accounts
        bundles = Bundles()
        parties = Parties(accounts=accounts)
        limits = Limits(mails=mails, people=people, accounts=accounts, connections=connections, clock=clock)
        gathering = Gathering(
            mails=mails,
            chats=chats,
            outbox=archive.outbox,
            parties=parties,
            bodies=Bodies(mails=mails, accounts=accounts, connections=connections),
            clock=clock,
        )
        self.composer = HistoryComposer(wishes=archive.wishes)
        self.chooser = HistoryChooser(
            mails=mails,
            people=people,
            parties=parties,
            gathering=gathering,
            enclosures=Enclosures(mails=mails, letters=letters, bundles=bundles),
            limits=limits,
        )
        self.bundler = HistoryBundler(
            chooser=self.chooser,
            mails=mails,
            people=people,
            wishes=archive.wishes,
            parties=parties,
            bundles=bundles,
            limits=limits,
        )
        self.receiver = HistoryReceiver(
            together=archive.together,
            mails=mails,
            chats=chats,
            parcels=Parcels(
                mails=mails,
                chats=chats,
                people=people,
                parties=parties,
                letters=letters,
                bundles=bundles,
                connections=connections,
                clock=clock,
            ),
            comparison=Comparison(mails=mails, chats=chats, parties=parties, letters=letters, bundles=bundles),
            bundles=bundles,
            bus=base.bus,
        )
