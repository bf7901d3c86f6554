"""What becomes of a text that was typed: asked about, decided, sent (MISSION B5, B6)."""

import uuid
from collections import deque
from dataclasses import dataclass, field, replace
from enum import Enum, auto

import shiboken6
from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import AskReach, GetWishes, SendChat
from liveletter.domain.chat import ChatMessage
from liveletter.domain.errors import EngineUnavailable
from liveletter.domain.history import HistoryOrder
from liveletter.domain.outbox import Patience, Reach, WhenAway
from liveletter.domain.presence import Show
from liveletter.window.chat.matter import Matter
from liveletter.window.context import Context


class Why(Enum):
    """Why a text was sent the way it was."""

    THERE = auto()
    NOT_KNOWN = auto()  # whether the person is there
    SELF_OFFLINE = auto()  # the user is not
    CHOSEN = auto()  # the user has just decided
    KEPT = auto()  # by a standing wish
    SERVER_KEEPS = auto()  # by a standing wish


@dataclass(frozen=True, slots=True)
class Plan:
    """How a text is to be sent. `expires_at` 0: as the setting says."""

    why: Why
    patience: Patience = Patience.NOW
    expires_at: float = 0.0


@dataclass(frozen=True, slots=True)
class Said:
    """One text. `origin_id` is made once for it, so that asking twice says it once."""

    matter: Matter
    text: str
    history: HistoryOrder | None = None
    origin_id: str = field(default_factory=lambda: str(uuid.uuid4()))


@dataclass(frozen=True, slots=True)
class Absence:
    """The person is not there: what can be done, and what the user wants done always."""

    reach: Reach
    wish: WhenAway


def plan_for(reach: Reach, wish: WhenAway) -> Plan | None:
    """How to send now; None where the user must be asked, or wants a mail. Only who is known to be away is away."""
    if not reach.online:
        return Plan(Why.SELF_OFFLINE)
    if reach.presence.show is Show.UNKNOWN:
        return Plan(Why.NOT_KNOWN)
    if reach.presence.show is not Show.OFFLINE:
        return Plan(Why.THERE)
    if wish is WhenAway.KEEP:
        return Plan(Why.KEPT, Patience.UNTIL_THERE)
    if wish is WhenAway.SERVER and reach.server_keeps:
        return Plan(Why.SERVER_KEEPS)
    return None


class _Stage(Enum):
    TYPED = auto()
    ASKED = auto()
    DECIDED = auto()


@dataclass(slots=True)
class _Entry:
    said: Said
    plan: Plan | None = None
    stage: _Stage = _Stage.TYPED


class Saying(QObject):
    """Sends texts in the order in which they were typed, one after the other for each person.

    A text that cannot be sent, or must be decided about, comes back (`returned`) with all that was typed after it.
    """

    reach_learned = Signal(int, object)  # person id, Reach
    returned = Signal(object, str)  # Matter, the texts
    away_met = Signal(object, object)  # Said, Absence: `returned` was told before
    message_sent = Signal(object, object, object)  # Said, ChatMessage, Plan

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._queues: dict[int, deque[_Entry]] = {}
        self._unsure: dict[tuple[Matter, str], str] = {}  # origin-ids of texts that came back from the engine

    def say(self, said: Said, plan: Plan | None = None) -> None:
        """A text was typed; `plan`: the user has decided about it already."""
        known = self._unsure.get((said.matter, said.text))
        entry = _Entry(replace(said, origin_id=known) if known else said, plan)
        person_id = said.matter.person_id
        if person_id in self._queues:
            self._queues[person_id].append(entry)
        else:
            self._queues[person_id] = deque([entry])
            self._ctx.run(self._work(person_id, self._queues[person_id]))

    def take_back(self, matter: Matter) -> str:
        """The texts about this matter that are not decided about yet; they are no longer sent."""
        queue = self._queues.get(matter.person_id, deque())
        back = [entry for entry in queue if entry.said.matter == matter and entry.stage is not _Stage.DECIDED]
        for entry in back:
            queue.remove(entry)
        return "\n".join(entry.said.text for entry in back)

    # ---- the way of a text

    async def _work(self, person_id: int, queue: deque[_Entry]) -> None:
        try:
            while queue:
                await self._advance(queue[0], queue)
        except BaseException:
            self._hand_back(queue)
            raise
        finally:
            del self._queues[person_id]

    async def _advance(self, entry: _Entry, queue: deque[_Entry]) -> None:
        if entry.plan is None:
            entry.stage = _Stage.ASKED
            absence = await self._ask(entry)
            if not queue or queue[0] is not entry:
                return  # taken back meanwhile
            if absence is not None:
                self._hand_back(queue)
                self.away_met.emit(entry.said, absence)
                return
        entry.stage = _Stage.DECIDED
        await self._send(entry)
        queue.popleft()

    async def _ask(self, entry: _Entry) -> Absence | None:
        person_id = entry.said.matter.person_id
        reach = await self._ctx.client.call(AskReach(person_id))
        if shiboken6.isValid(self):
            self.reach_learned.emit(person_id, reach)
        wish = WhenAway.ASK
        if reach.online and reach.presence.show is Show.OFFLINE:
            wish = (await self._ctx.client.call(GetWishes(person_id))).when_away
        entry.plan = plan_for(reach, wish)
        return None if entry.plan is not None else Absence(reach, wish)

    async def _send(self, entry: _Entry) -> None:
        said, plan = entry.said, entry.plan
        assert plan is not None
        self._unsure[said.matter, said.text] = said.origin_id
        message = await self._say(_command(said, plan))
        self._unsure.pop((said.matter, said.text), None)
        if shiboken6.isValid(self):
            self.message_sent.emit(said, message, plan)

    async def _say(self, command: SendChat) -> ChatMessage:
        """Ask once more where the engine died before it answered: it may have kept the message, and says it once."""
        try:
            return await self._ctx.client.call(command)
        except EngineUnavailable:
            return await self._ctx.client.call(command)

    def _hand_back(self, queue: deque[_Entry]) -> None:
        texts: dict[Matter, list[str]] = {}
        while queue:
            said = queue.popleft().said
            texts.setdefault(said.matter, []).append(said.text)
        if shiboken6.isValid(self):
            for matter, lines in texts.items():
                self.returned.emit(matter, "\n".join(lines))


def _command(said: Said, plan: Plan) -> SendChat:
    matter = said.matter
    return SendChat(
        matter.person_id,
        said.text,
        matter.about,
        matter.subject,
        said.origin_id,
        patience=plan.patience,
        expires_at=plan.expires_at,
        history=said.history,
    )
