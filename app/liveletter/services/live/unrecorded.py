"""What is said in sessions without a record: in memory alone, and gone when they end (MISSION L8).

Nothing in here may reach the archive, the outbox, the log or a notice's text. Of a talk without end the beginning
goes: a host may be hostile.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from liveletter.domain.chat import ChatMessage
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import NotFound, ProtocolTrouble
from liveletter.domain.live import OWNER, SPOKEN, LiveRecord, LiveSession
from liveletter.domain.live_order import FIRST, Place, moment_behind, pushed

MOST = 5_000  # messages of one session


@dataclass
class _Talk:
    last: int = 0
    said: dict[int, ChatMessage] = field(default_factory=dict, repr=False)  # by record

    def named(self, numbers: Iterable[int]) -> list[ChatMessage]:
        """Those of these that are here."""
        return [self.said[number] for number in numbers if number in self.said]

    def behind(self, record: int) -> Place:
        """Where what was said before a record stands."""
        last = max((number for number in self.said if number < record), default=0)
        return (self.said[last].at, self.said[last].id) if last else FIRST

    def put_in_order(self, last: int) -> list[int]:
        """Give what stands behind a record moments in the records' order; returns the records that have got others."""
        records = {self.said[number].id: number for number in sorted(self.said) if number > last}
        places = [(self.said[number].at, message_id) for message_id, number in records.items()]
        moved: list[int] = []
        for message_id, moment in pushed(places, self.behind(last + 1)):
            number = records[message_id]
            self.said[number] = replace(self.said[number], at=moment)
            moved.append(number)
        return moved


class Unrecorded:
    """Keeps talks by their session's number. A message's id is negative: the archive knows nothing of it."""

    def __init__(self) -> None:
        self._talks: dict[int, _Talk] = {}
        self._last_id = 0

    def last_number(self, session_id: int) -> int:
        """The last record that was taken in; after a new start the host tells all of them again."""
        talk = self._talks.get(session_id)
        return talk.last if talk else 0

    def messages(self, session_id: int) -> list[ChatMessage]:
        """What was said, as far as this program heard it, oldest first."""
        talk = self._talks.get(session_id)
        return [message for _, message in sorted(talk.said.items())] if talk else []

    def take(self, session: LiveSession, records: Sequence[LiveRecord]) -> tuple[list[ChatMessage], list[ChatMessage]]:
        """Take records in, in order; returns what of them is new, and what has got another moment, so that all stand in
        the host's order. Raises ProtocolTrouble for a gap."""
        talk = self._talks.setdefault(session.id, _Talk())
        before, new = talk.last, list[int]()
        for record in records:
            if record.number <= talk.last:
                continue
            if record.number != talk.last + 1:
                raise ProtocolTrouble("The live host left something out. It is asked again.")
            talk.last = record.number
            if record.kind in SPOKEN and record.number not in talk.said:
                self._keep(session, talk, record)
                new.append(record.number)
        moved = [number for number in talk.put_in_order(before) if number not in new]
        return talk.named(new), talk.named(moved)

    def keep(self, session: LiveSession, record: LiveRecord) -> tuple[ChatMessage, bool]:
        """What the user just said, as the host took it; False where the line had brought it already."""
        talk = self._talks.setdefault(session.id, _Talk())
        known = talk.said.get(record.number)
        return (known, False) if known else (self._keep(session, talk, record), True)

    def message(self, message_id: int) -> ChatMessage:
        """One message. Raises NotFound."""
        for talk in self._talks.values():
            for message in talk.said.values():
                if message.id == message_id:
                    return message
        raise NotFound("What was said in this chat is gone: it is not recorded.")

    def record_of(self, message: ChatMessage) -> int:
        """The number of a message's record; 0 where it is gone."""
        said = self._talks.get(message.session_id, _Talk()).said
        return next((number for number, one in said.items() if one.id == message.id), 0)

    def forget(self, session_id: int) -> None:
        """It is over."""
        self._talks.pop(session_id, None)

    def _keep(self, session: LiveSession, talk: _Talk, record: LiveRecord) -> ChatMessage:
        self._last_id -= 1
        author = session.member(record.member)
        owner = session.member(OWNER)
        own = record.member == session.own_number
        at = moment_behind(record.at, self._last_id, talk.behind(record.number))
        message = talk.said[record.number] = ChatMessage(
            id=self._last_id,
            account_id=session.account_id,
            person_id=0,
            peer=next((one.address for one in (author, owner) if one is not None and one.address), ""),
            outgoing=own,
            body=record.text,
            at=at,
            about=session.message_id,
            origin_id=record.origin_id,
            state=DeliveryState.HANDED_OVER if own else None,
            state_at=at if own else 0.0,
            read=own,
            file=record.file,
            session_id=session.id,
            member=record.member,
        )
        while len(talk.said) > MOST:
            del talk.said[min(talk.said)]
        return message
