"""What the people list shows, kept up to date from the archive and the engine's events."""

from PySide6.QtCore import QObject, QTimer, Signal

from liveletter.bridge.commands import GetState
from liveletter.events import ChatArrived, ChatsRead, EngineReady, PeopleChanged, PresenceChanged
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen
from liveletter.window.people.people_model import PeopleModel

_SOON = 40  # milliseconds in which changes are gathered
_MANY = 50  # changed persons; where there are more, all are read again


class PeopleFeed(QObject):
    """Feeds a `PeopleModel`."""

    refreshed = Signal()  # persons may have come or gone

    def __init__(self, *, ctx: Context, model: PeopleModel, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._model = model
        self._stale: set[int] = set()
        self._all_stale = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._refresh)
        listen(self, ctx.bus, PresenceChanged, self._on_presence_changed)
        listen(self, ctx.bus, PeopleChanged, self._on_people_changed)
        listen(self, ctx.bus, ChatArrived, self._on_chat_arrived)
        listen(self, ctx.bus, ChatsRead, self._on_chats_read)
        listen(self, ctx.bus, EngineReady, self._on_engine_ready)

    def reload(self) -> None:
        """Read all persons again."""
        self._model.show_persons(self._ctx.reader.persons())
        self.refreshed.emit()

    def _on_presence_changed(self, event: PresenceChanged) -> None:
        self._model.put_presence(event.person_id, event.presence)

    def _on_people_changed(self, event: PeopleChanged) -> None:
        self._refresh_soon(event.person_ids, everything=not event.person_ids)

    def _on_chat_arrived(self, event: ChatArrived) -> None:
        self._refresh_soon((event.message.person_id,))

    def _on_chats_read(self, event: ChatsRead) -> None:
        self._refresh_soon((event.person_id,))

    def _on_engine_ready(self, event: EngineReady) -> None:
        self._refresh_soon((), everything=True)
        self._ctx.run(self._ask_presences())

    async def _ask_presences(self) -> None:
        state = await self._ctx.client.call(GetState())
        self._model.show_presences(state.presences)

    def _refresh_soon(self, person_ids: tuple[int, ...], *, everything: bool = False) -> None:
        self._stale.update(person_ids)
        self._all_stale |= everything
        if not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        stale, self._stale = self._stale, set()
        everything, self._all_stale = self._all_stale or len(stale) > _MANY, False
        if everything:
            self.reload()
            return
        found = {person_id: self._ctx.reader.person(person_id) for person_id in stale}
        listed = [person for person in found.values() if person is not None and person.listed]
        for person_id in stale - {person.id for person in listed}:
            self._model.drop_person(person_id)
        self._model.put_persons(listed)
        self.refreshed.emit()
