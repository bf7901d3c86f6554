"""The services by which the user talks and knows who is there, joined to what they need."""

from liveletter.archive.archive import Archive
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.live_parts import LiveParts
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.events import EventBus
from liveletter.ports import Clock
from liveletter.services.account_states import AccountStates
from liveletter.services.chat_desk import ChatDesk
from liveletter.services.chat_sending import ChatSending
from liveletter.services.connections import Connections
from liveletter.services.linked_files import LinkedFiles
from liveletter.services.people import PeopleService
from liveletter.services.presence import PresenceService
from liveletter.services.reach import ReachService
from liveletter.services.reply_by_chat import ReplyByChat
from liveletter.services.requests import SubscriptionRequests
from liveletter.settings import Settings
from liveletter.tasks import TaskGroup


class TalkingParts:
    """What is said (`sending`), to whom (`reply_by_chat`), whether they are there (`reach`), and all else that passes
    on a network (`desk`, `linked_files`)."""

    def __init__(
        self,
        *,
        archive: Archive,
        outbox: OutboxParts,
        history: HistoryParts,
        address_book: PeopleService,
        presence: PresenceService,
        requests: SubscriptionRequests,
        states: AccountStates,
        connections: Connections,
        live: LiveParts,
        settings: Settings,
        clock: Clock,
        bus: EventBus,
        tasks: TaskGroup,
    ) -> None:
        self.reply_by_chat = ReplyByChat(mails=archive.mails, live=live.persons, address_book=address_book)
        self.sending = ChatSending(
            together=archive.together,
            store=archive.outbox,
            outbox=outbox.runner,
            chats=archive.chats,
            people=archive.people,
            address_book=address_book,
            bundler=history.bundler,
            connections=connections,
            live=live.sending,
            live_persons=live.persons,
            settings=settings,
            clock=clock,
            bus=bus,
        )
        self.desk = ChatDesk(
            chats=archive.chats,
            people=archive.people,
            presence=presence,
            requests=requests,
            connections=connections,
            live=live.persons,
            bus=bus,
            tasks=tasks,
        )
        self.reach = ReachService(
            people=archive.people, desk=self.desk, states=states, connections=connections, live=live.persons
        )
        self.linked_files = LinkedFiles(
            chats=archive.chats,
            connections=connections,
            live=archive.live,
            unrecorded=live.lines.unrecorded,
            live_connections=live.connections,
        )
