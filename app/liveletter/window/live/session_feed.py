"""What is said in one session, for the timelines that show it: from the archive, else (no record) from memory."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from liveletter.bridge.commands import GetUnrecorded
from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.live import LiveSession
from liveletter.events import ChatArrived, ChatChanged, EngineReady, Event, OutgoingChanged
from liveletter.window.context import Context
from liveletter.window.live.session_words import member_name
from liveletter.window.parts.lifetime import listen
from liveletter.window.timeline.item_words import PATIENCE
from liveletter.window.timeline.outbound import Outbound
from liveletter.window.timeline.timeline import Source, TimelineModel
from liveletter.window.timeline.timeline_order import Key, item_of, key_of


class SessionFeed(QObject):
    """Fills models and keeps them up to date. A model shows all that is said, or what one member says."""

    item_came = Signal(object)  # TimelineItem that is new
    unread_known = Signal()  # what was said and not read may be others now

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._session: LiveSession | None = None
        self._models: list[tuple[TimelineModel, int]] = []
        self._memory: dict[int, TimelineItem] = {}  # of a session without a record
        self._outbound = Outbound()
        self._late = QTimer(self, singleShot=True, interval=round(PATIENCE * 1000) + 200)
        self._late.timeout.connect(self._tell_anew)
        bus = ctx.bus
        listen(self, bus, ChatArrived, self._on_chat)
        listen(self, bus, ChatChanged, self._on_chat)
        listen(self, bus, OutgoingChanged, self._on_outgoing)
        listen(self, bus, EngineReady, self._on_engine_ready)

    # ---- what it offers

    @property
    def session(self) -> LiveSession | None:
        """Whose talk it is."""
        return self._session

    def follow(self, session: LiveSession | None) -> None:
        """Bring what is said in this session from now on. Models are to be added anew for another one."""
        known = self._session
        self._session = session
        if session is not None and (known is None or known.id != session.id):
            self._memory.clear()
            if not session.recorded:
                self._ctx.run(self._recall(session.id))
        if session is not None and not session.recorded and session.is_over:
            self._forget()

    def add(self, model: TimelineModel, *, member: int = 0) -> None:
        """Fill a model with all that is said, or with what one member says."""
        self._models.append((model, member))
        model.show_source(self._source(member), name=model.words.name)

    def drop(self, model: TimelineModel) -> None:
        """Fill a model no longer."""
        self._models = [entry for entry in self._models if entry[0] is not model]

    def take(self, item: TimelineItem) -> None:
        """Show an item that has come to be or has changed."""
        item = self._outbound.dressed(self._dressed(item), self._shown(item.id))
        if self._session is not None and not self._session.recorded:
            self._memory[item.id] = item
        for model, member in self._models:
            if member in (0, item.member):
                model.take(item)
                if model.words.is_hurrying(item) and not self._late.isActive():
                    self._late.start()

    def page(self, before: Key | None, limit: int, member: int = 0) -> list[TimelineItem]:
        """A page of what was said, newest first."""
        if self._session is None:
            return []
        if not self._session.recorded:
            return self._remembered(member, before, limit)
        found = self._ctx.reader.live_talk(self._session.id, member=member, before=before, limit=limit)
        return [self._dressed(item) for item in found]

    # ---- inside

    def _source(self, member: int) -> Source:
        return partial(self._page, member)

    def _page(self, member: int, before: Key | None, limit: int) -> Sequence[TimelineItem]:
        return self.page(before, limit, member)

    def _remembered(self, member: int, before: Key | None, limit: int) -> list[TimelineItem]:
        items = [item for item in self._memory.values() if member in (0, item.member)]
        items = [item for item in items if before is None or key_of(item) < before]
        return sorted(items, key=key_of, reverse=True)[:limit]

    async def _recall(self, session_id: int) -> None:
        messages = await self._ctx.client.call(GetUnrecorded(session_id))
        if shiboken6.isValid(self) and self._session is not None and self._session.id == session_id:
            for message in messages or ():
                self._memory[message.id] = self._dressed(item_of(message, ""))
            for model, _ in self._models:
                model.refresh()
            self.unread_known.emit()

    def _dressed(self, item: TimelineItem) -> TimelineItem:
        """The line as this talk shows it: its author by the name that they have here."""
        member = self._session.member(item.member) if self._session is not None else None
        if item.outgoing or member is None or self._session is None:
            return item
        name = member_name(self._session, member)
        return item if item.sender == name else replace(item, sender=name)

    def _forget(self) -> None:
        """A talk without a record is over: nothing of it stays on the screen either (MISSION L8)."""
        self._memory.clear()
        for model, _ in self._models:
            model.refresh()

    def _shown(self, item_id: int) -> TimelineItem | None:
        for model, _ in self._models:
            row = model.row_of(ItemKind.CHAT, item_id)
            if row >= 0:
                return model.line(row).item
        return None

    # ---- events

    def _is_said_here(self, message: ChatMessage) -> bool:
        return self._session is not None and message.session_id == self._session.id

    def _on_chat(self, event: ChatArrived | ChatChanged) -> None:
        if self._is_said_here(event.message):
            item = item_of(event.message, "")
            self.take(item)
            if isinstance(event, ChatArrived):
                self.item_came.emit(item)

    def _on_outgoing(self, event: OutgoingChanged) -> None:
        self._outbound.note(event.entry)
        shown = self._shown(event.entry.chat_id) if event.entry.chat_id else None
        if shown is not None:
            self.take(self._outbound.moved(shown, event.entry))

    def _on_engine_ready(self, _: Event) -> None:
        if self._session is None:
            return
        if not self._session.recorded:
            self._ctx.run(self._recall(self._session.id))
        for model, _member in self._models:
            model.refresh()

    def _tell_anew(self) -> None:
        for model, _ in self._models:
            model.tell_anew()
        if any(model.is_hurrying for model, _ in self._models):  # it came later than what the clock was set for
            self._late.start()
