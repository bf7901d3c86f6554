"""What the engine tells that changes a timeline."""

from PySide6.QtCore import QObject, QTimer

from liveletter.domain.chat import ChatMessage
from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.events import (
    ChatArrived,
    ChatChanged,
    ChatsRead,
    EngineReady,
    Event,
    MailFailed,
    MailsAdded,
    MailSent,
    MailsRemoved,
    OutboxChanged,
    OutgoingChanged,
    PeopleChanged,
)
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen
from liveletter.window.timeline.item_words import PATIENCE
from liveletter.window.timeline.outbound import Outbound
from liveletter.window.timeline.own_line import OwnLine
from liveletter.window.timeline.timeline import TimelineModel
from liveletter.window.timeline.timeline_order import item_of
from liveletter.window.timeline.timeline_sources import titled

_SOON = 150  # milliseconds in which changes of the archive are gathered
_ARCHIVE = (MailsAdded, MailsRemoved, MailSent, MailFailed, PeopleChanged, EngineReady)


class TimelineFeed(QObject):
    """Keeps a model up to date with the archive and the outbox."""

    def __init__(self, *, ctx: Context, model: TimelineModel, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = ctx.reader
        self._model = model
        self.outbound = Outbound()
        self.person_id = 0
        self._name = ""
        self._mails_waiting = 0
        self.about: str = ""  # only what is tied to this mail
        self.kind: ItemKind | None = None  # only these
        self.own_line = OwnLine(ctx=ctx, parent=self)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(model.refresh)
        self._late = QTimer(self, singleShot=True, interval=round(PATIENCE * 1000) + 200)
        self._late.timeout.connect(self._tell_anew)
        self.own_line.changed.connect(self._on_line_changed)
        bus = ctx.bus
        listen(self, bus, ChatArrived, self._on_chat)
        listen(self, bus, ChatChanged, self._on_chat)
        listen(self, bus, OutgoingChanged, self._on_outgoing)
        listen(self, bus, ChatsRead, self._on_chats_read)
        listen(self, bus, OutboxChanged, self._on_outbox_changed)
        for kind in _ARCHIVE:
            listen(self, bus, kind, self._on_archive_changed)

    def follow(self, person_id: int, name: str, about: str, kind: ItemKind | None) -> None:
        """Whose timeline it is from now on, and what of it belongs there."""
        self.person_id, self.about, self.kind = person_id, about, kind
        self._name = name
        self._model.words.online = self.own_line.online

    def take(self, item: TimelineItem) -> None:
        """Show an item that has come to be or has changed, where it belongs here."""
        if not self._belongs(item):
            return
        item = self.outbound.dressed(item, self._shown(item.kind, item.id))
        self._model.take(item)
        if self._model.words.is_hurrying(item) and not self._late.isActive():
            self._late.start()

    def _tell_anew(self) -> None:
        self._model.tell_anew()
        if self._model.is_hurrying:  # it came later than what the clock was set for
            self._late.start()

    def _belongs(self, item: TimelineItem) -> bool:
        if self.about:
            return item.kind is ItemKind.CHAT and item.about == self.about and not item.session_id
        return self.kind in (None, item.kind)

    def _shown(self, kind: ItemKind, item_id: int) -> TimelineItem | None:
        row = self._model.row_of(kind, item_id)
        return self._model.line(row).item if row >= 0 else None

    # ---- events

    def _on_chat(self, event: ChatArrived | ChatChanged) -> None:
        if self.person_id and self._concerns(event.message):
            item = item_of(event.message, "" if event.message.outgoing else self._name)
            self.take(titled(self._reader, [item])[0])

    def _concerns(self, message: ChatMessage) -> bool:
        """What the user says in a live letter is said to all its members."""
        if message.person_id == self.person_id or not message.session_id or not message.outgoing:
            return message.person_id == self.person_id
        session = self._reader.live_session(message.session_id)
        return session is not None and any(one.person_id == self.person_id for one in session.others)

    def _on_outgoing(self, event: OutgoingChanged) -> None:
        self.outbound.note(event.entry)
        shown = self._shown(ItemKind.CHAT, event.entry.chat_id) if event.entry.chat_id else None
        if shown is not None:
            self.take(self.outbound.moved(shown, event.entry))
        elif not event.entry.chat_id and event.entry.person_id in (0, self.person_id):
            self._on_archive_changed(event)

    def _on_chats_read(self, event: ChatsRead) -> None:
        if event.person_id == self.person_id:
            self._on_archive_changed(event)

    def _on_outbox_changed(self, event: OutboxChanged) -> None:
        """Mails may concern several people; of chats, each is told of."""
        if event.waiting != self._mails_waiting:
            self._mails_waiting = event.waiting
            self._on_archive_changed(event)

    def _on_archive_changed(self, _: Event) -> None:
        if self.person_id and not self._soon.isActive():
            self._soon.start()

    def _on_line_changed(self, online: bool) -> None:
        self._model.words.online = online
        self._model.tell_anew()
