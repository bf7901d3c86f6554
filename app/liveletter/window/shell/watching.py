"""Tells the engine what the user is looking at, so that nothing is announced that is on the screen already."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from liveletter.bridge.commands import SetAttention
from liveletter.domain.errors import EngineUnavailable
from liveletter.events import EngineReady
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen

SOON = 60  # milliseconds: focus wanders while windows open and close


class Watching(QObject):
    """Gathers what the views tell about being looked at, and tells the engine what changed."""

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._person_id = 0
        self._session_id = 0
        self._told: SetAttention | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._tell)
        listen(self, ctx.bus, EngineReady, self._on_engine_ready)

    def look_at(self, person_id: int) -> None:
        """A person's chat is looked at; 0: no longer."""
        self._person_id = person_id
        self.look()

    def look_at_session(self, session_id: int) -> None:
        """A live letter's talk is looked at; 0: no longer."""
        self._session_id = session_id
        self.look()

    def look(self) -> None:
        """A window came to the front or went back."""
        if not self._soon.isActive():
            self._soon.start()

    def _on_engine_ready(self, _: EngineReady) -> None:
        self._told = None
        self.look()

    def _tell(self) -> None:
        now = SetAttention(QApplication.activeWindow() is not None, self._person_id, self._session_id)
        if now != self._told:
            self._told = now
            self._ctx.run(self._send(now))

    async def _send(self, attention: SetAttention) -> None:
        try:
            await self._ctx.client.call(attention)
        except EngineUnavailable:
            self._told = None  # told again when the engine is back
