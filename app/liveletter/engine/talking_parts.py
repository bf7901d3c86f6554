"""The services by which the user talks and knows who is there, joined to what they need."""

from liveletter.engine.account_parts import AccountParts
from liveletter.engine.foundation import Foundation
from liveletter.engine.history_parts import HistoryParts
from liveletter.engine.live_parts import LiveParts
from liveletter.engine.outbox_parts import OutboxParts
from liveletter.engine.people_parts import PeopleParts
from liveletter.services.chat_desk import ChatDesk
from liveletter.services.chat_sending import ChatSending
from liveletter.services.linked_files import LinkedFiles
from liveletter.services.reach import ReachService
from liveletter.services.reply_by_chat import ReplyByChat


class TalkingParts:
    """What is said (`sending`), to whom (`reply_by_chat`), whether they are there (`reach`), and all else that passes
    on a network (`desk`, `linked_files`)."""

    def __init__(
        self,
        *,
        base: Foundation,
        people: PeopleParts,
        accounts: AccountParts,
        history: HistoryParts,
        outbox: OutboxParts,
        live: LiveParts,
    ) -> None:
        archive, bus, connections = base.archive, base.bus, accounts.connections
        self.reply_by_chat = ReplyByChat(mails=archive.mails, live=live.persons, address_book=people.address_book)
        self.sending = ChatSending(
            together=archive.together,
            store=archive.outbox,
            outbox=outbox.runner,
            chats=archive.chats,
            mails=archive.mails,
            people=archive.people,
            address_book=people.address_book,
            bundler=history.bundler,
            connections=connections,
            live=live.sending,
            live_persons=live.persons,
            settings=base.settings,
            clock=base.clock,
            bus=bus,
        )
        self.desk = ChatDesk(
            chats=archive.chats,
            people=archive.people,
            presence=people.presence,
            requests=people.requests,
            connections=connections,
            live=live.persons,
            bus=bus,
            tasks=base.tasks,
        )
        self.reach = ReachService(
            people=archive.people, desk=self.desk, states=accounts.states, connections=connections, live=live.persons
        )
        self.linked_files = LinkedFiles(
            chats=archive.chats,
            connections=connections,
            live=archive.live,
            unrecorded=live.lines.unrecorded,
            live_connections=live.connections,
        )
