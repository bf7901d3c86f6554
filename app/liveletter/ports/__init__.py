"""The seams of the house: small structural Protocols between the services and the world.

Terms. A *store* is one side of the archive; its methods are synchronous, run inside the engine's loop in a few
milliseconds, and when they return the change is on disk; they raise ArchiveError (DiskFull, ArchiveLocked…) and have
then changed nothing. A *server* is the far side of a connection; its methods are coroutines and raise ServerError.
A *listener* or *sink* is told what a server brings; a server acknowledges nothing before the listener has returned.
Times are Unix seconds (float, UTC). Message-IDs are without angle brackets. Ids are positive integers.
"""

from liveletter.ports.delivery import Finding, Mechanism, Outbox, OutboxStore, OutgoingFile, OutgoingMail, Told
from liveletter.ports.history import HistoryBundles
from liveletter.ports.live import (
    HostSignUp,
    LiveDesk,
    LiveFactories,
    LiveSeat,
    LiveSink,
    LiveTalk,
)
from liveletter.ports.live_store import LiveStore
from liveletter.ports.mail import AccountChecks, Letters, MailListener, MailServer, MailSubmitter
from liveletter.ports.networks import Network, NetworkCapabilities, NetworkSink
from liveletter.ports.stores import (
    AccountStore,
    Action,
    ActionKind,
    ActionStore,
    ChatStore,
    DraftStore,
    MailStore,
    PeopleStore,
    Search,
    Together,
    WishStore,
)
from liveletter.ports.world import Alert, Clock, Notice, NoticeListener, Secrets

__all__ = [
    "AccountChecks",
    "AccountStore",
    "Action",
    "ActionKind",
    "ActionStore",
    "Alert",
    "ChatStore",
    "Clock",
    "DraftStore",
    "Finding",
    "HistoryBundles",
    "HostSignUp",
    "Letters",
    "LiveDesk",
    "LiveFactories",
    "LiveSeat",
    "LiveSink",
    "LiveStore",
    "LiveTalk",
    "MailListener",
    "MailServer",
    "MailStore",
    "MailSubmitter",
    "Mechanism",
    "Network",
    "NetworkCapabilities",
    "NetworkSink",
    "Notice",
    "NoticeListener",
    "Outbox",
    "OutboxStore",
    "OutgoingFile",
    "OutgoingMail",
    "PeopleStore",
    "Search",
    "Secrets",
    "Together",
    "Told",
    "WishStore",
]
