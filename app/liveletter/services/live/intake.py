"""What a live host brings: on disk first (or, without a record, in memory alone), then told to window and user."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from liveletter.delivery.ledger import Ledger
from liveletter.domain.accounts import LinkState
from liveletter.domain.chat import ChatMessage
from liveletter.domain.live import (
    OWNER,
    SPOKEN,
    LiveRecord,
    LiveRole,
    LiveSession,
    MemberState,
    SessionSeen,
)
from liveletter.events import (
    ChatArrived,
    ChatChanged,
    EventBus,
    LiveSessionChanged,
    LiveTypingSeen,
    MailsChanged,
    PeopleChanged,
)
from liveletter.ports import ChatStore, Clock, LiveStore, LiveTalk, MailStore, OutboxStore, PeopleStore
from liveletter.services.live.notices import SessionNotices
from liveletter.services.live.presence import LivePresence
from liveletter.services.live.unrecorded import Unrecorded
from liveletter.services.people import PeopleService
from liveletter.tasks import TaskGroup

AT_ONCE = 25  # records that are taken in before others have their turn


@dataclass(frozen=True, slots=True)
class LineOf:
    """Whose line it is. A guest knows the owner as the sender of their letter, whatever the host claims."""

    host_url: str
    role: LiveRole
    account_id: int
    owner_address: str  # the user's at the host; for a guest, who sent the letter
    letter_id: str = ""  # a guest's: the Message-ID of the letter as they got it


class LiveIntake:
    """The sink of one line (`ports.LiveSink`)."""

    def __init__(
        self,
        line: LineOf,
        *,
        live: LiveStore,
        unrecorded: Unrecorded,
        chats: ChatStore,
        people: PeopleStore,
        mails: MailStore,
        address_book: PeopleService,
        presence: LivePresence,
        store: OutboxStore,
        ledger: Ledger,
        notices: SessionNotices,
        clock: Clock,
        bus: EventBus,
        tasks: TaskGroup,
        on_state: Callable[[LinkState, str], None],
        on_ended: Callable[[LiveSession], None],
    ) -> None:
        self._line = line
        self._live = live
        self._unrecorded = unrecorded
        self._chats = chats
        self._people = people
        self._mails = mails
        self._address_book = address_book
        self._presence = presence
        self._store = store
        self._ledger = ledger
        self._notices = notices
        self._clock = clock
        self._bus = bus
        self._tasks = tasks
        self._on_state = on_state
        self._on_ended = on_ended
        self.talk: LiveTalk | None = None  # the line itself, by which arrival is proven

    # ------------------------------------------------------------------ ports.LiveSink

    def state_changed(self, host_url: str, state: LinkState, sentence: str) -> None:
        """The line came, went or failed."""
        self._on_state(state, sentence)

    def last_number(self, uuid: str) -> int | None:
        """The last record that was taken in."""
        session = self._known(uuid)
        if session is None:
            return None
        return session.last_number if session.recorded else self._unrecorded.last_number(session.id)

    def open_sessions(self) -> list[str]:
        """The sessions that this line brings and that are not over."""
        of_role = self._live.sessions(self._line.role)
        return [one.uuid for one in of_role if one.host_url == self._line.host_url and self._is_brought(one)]

    async def session_seen(self, seen: SessionSeen) -> None:
        """A session as it stands."""
        before = self._known(seen.uuid)
        session = self._live.keep(self._line.host_url, self._line.role, self._line.account_id, self._told(seen))
        if session == before:
            return
        if not session.recorded and session.is_over:
            self._unrecorded.forget(session.id)
        self._tell_people(before, session)
        self._presence.seen(session)
        self._prove(session)
        self._tell_session(session)

    async def records_received(self, uuid: str, records: Sequence[LiveRecord]) -> None:
        """Records, the next ones in order, a few at a time. Their arrival is proven once they are kept."""
        kept = 0
        try:
            for start in range(0, len(records), AT_ONCE):
                some = records[start : start + AT_ONCE]
                if not self._take(uuid, some):
                    return
                kept = some[-1].number
                await asyncio.sleep(0)
        finally:
            if kept and self.talk is not None:
                self._tasks.spawn(self.talk.send_seen(uuid, kept), name="proof of arrival")

    async def typing_seen(self, uuid: str, member: int) -> None:
        """A member is writing."""
        session = self._known(uuid)
        if session is not None and member != session.own_number:
            self._bus.publish(LiveTypingSeen(session.id, member))

    async def session_ended(self, uuid: str) -> None:
        """The host holds it no more, or not for the user."""
        session = self._known(uuid)
        if session is None or session.ended:
            return
        self._live.end(session.id)
        self._unrecorded.forget(session.id)
        self._presence.left(session.id)
        self._tell_session(session)
        self._on_ended(session)

    # ------------------------------------------------------------------ what was said

    def _take(self, uuid: str, records: Sequence[LiveRecord]) -> bool:
        """Take some in; False where the session has gone meanwhile."""
        session = self._known(uuid)
        if session is None:
            return False
        if session.recorded:
            self._hear(session, records)
        else:
            self._hear_unrecorded(session, records)
        return True

    def _hear(self, session: LiveSession, records: Sequence[LiveRecord]) -> None:
        ids = self._live.take(session.id, records, self._clock.now())
        heard = [self._chats.message(number) for number in ids]
        for person_id in {message.person_id for message in heard if not message.outgoing} - {0}:
            self._address_book.list_person(self._people.person(person_id))
        for message in heard:
            self._tell(message)
        session = self._live.session(session.id)
        if any(message.outgoing for message in heard):
            self._ledger.tell_count()
            self._prove(session)
        self._notices.heard(session, [message for message in heard if not message.outgoing])
        if heard:
            self._tell_mail(session)
        if any(record.kind not in SPOKEN for record in records):
            self._presence.seen(session)
            self._bus.publish(LiveSessionChanged(session.id, session.message_id))

    def _hear_unrecorded(self, session: LiveSession, records: Sequence[LiveRecord]) -> None:
        heard, moved = self._unrecorded.take(session, records)
        for message in heard:
            self._bus.publish(ChatArrived(message, delayed=self._notices.is_old(message)))
        for message in moved:
            self._bus.publish(ChatChanged(message))
        self._notices.heard(session, [message for message in heard if not message.outgoing])
        if any(record.kind not in SPOKEN for record in records):
            self._bus.publish(LiveSessionChanged(session.id, session.message_id))

    def _tell(self, message: ChatMessage) -> None:
        if message.outgoing_id:
            self._ledger.tell(self._store.get(message.outgoing_id))
        else:
            self._bus.publish(ChatArrived(message, delayed=self._notices.is_old(message)))

    # ------------------------------------------------------------------ what became of the user's words

    def _prove(self, session: LiveSession) -> None:
        """What all guests who joined have, has arrived."""
        joined = [one for one in session.others if one.state is MemberState.JOINED]
        if not joined or not session.recorded:
            return
        names = ", ".join(one.name or one.address for one in joined)
        proven = self._live.prove(session.id, min(one.seen_number for one in joined), self._clock.now(), names)
        for message in proven:
            if message.outgoing_id:
                self._ledger.tell(self._store.get(message.outgoing_id))
            else:
                self._bus.publish(ChatChanged(message))

    # ------------------------------------------------------------------ inside

    def _known(self, uuid: str) -> LiveSession | None:
        session = self._live.by_uuid(self._line.host_url, uuid)
        return session if session is not None and session.role is self._line.role else None

    def _is_brought(self, session: LiveSession) -> bool:
        """Whether it is by this line that a session comes: the user may be at one host with several addresses."""
        owner = session.member(OWNER)
        return owner is None or owner.address in {"", self._line.owner_address}

    def _told(self, seen: SessionSeen) -> SessionSeen:
        """What the host tells, with what the user knows better."""
        if self._line.role is LiveRole.OWNER:
            return seen
        members = tuple(
            replace(one, address=self._line.owner_address if one.number == OWNER else "") for one in seen.members
        )
        return replace(seen, message_id=self._line.letter_id, members=members)

    def _tell_people(self, before: LiveSession | None, session: LiveSession) -> None:
        known = {one.person_id for one in before.members} if before is not None else set()
        fresh = {one.person_id for one in session.members} - known - {0}
        if fresh:
            self._bus.publish(PeopleChanged(tuple(sorted(fresh))))

    def _tell_session(self, session: LiveSession) -> None:
        self._bus.publish(LiveSessionChanged(session.id, session.message_id))
        self._tell_mail(session)

    def _tell_mail(self, session: LiveSession) -> None:
        mail_id = self._letter(session)
        if mail_id is not None:
            self._bus.publish(MailsChanged((mail_id,)))

    def _letter(self, session: LiveSession) -> int | None:
        return self._mails.by_message_id(session.message_id) if session.message_id else None
