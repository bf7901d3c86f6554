"""Keeps an eye on one person's presence."""

from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import LookUp
from liveletter.domain.errors import LiveletterError
from liveletter.domain.presence import Presence
from liveletter.events import EngineReady, Event, PresenceChanged
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen


class PresenceFollower(QObject):
    """Knows how the person it follows stands: asked for at once, told of every change."""

    presence_changed = Signal(object)  # Presence

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._person_id = 0
        self.presence = Presence()
        listen(self, ctx.bus, PresenceChanged, self._on_presence_changed)
        listen(self, ctx.bus, EngineReady, self._on_engine_ready)

    def follow(self, person_id: int) -> None:
        """Follow this person from now on; 0: nobody."""
        if person_id != self._person_id:
            self._person_id = person_id
            self._tell(Presence())
        self.ask()

    def ask(self) -> None:
        """Look the person up (MISSION B5)."""
        if self._person_id:
            self._ctx.run(self._look_up(self._person_id))

    def note(self, person_id: int, presence: Presence) -> None:
        """The engine has told it with something else."""
        if person_id == self._person_id:
            self._tell(presence)

    async def _look_up(self, person_id: int) -> None:
        try:
            presence = await self._ctx.client.call(LookUp(person_id))
        except LiveletterError:
            presence = Presence()  # nothing is known: that is what will be said
        if person_id == self._person_id:
            self._tell(presence)

    def _on_presence_changed(self, event: PresenceChanged) -> None:
        if event.person_id == self._person_id:
            self._tell(event.presence)

    def _on_engine_ready(self, event: Event) -> None:
        self.ask()

    def _tell(self, presence: Presence) -> None:
        if presence != self.presence:
            self.presence = presence
            self.presence_changed.emit(presence)
