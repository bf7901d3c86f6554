"""Who is writing in a session: shown of the others, and told of the user."""

import contextlib
import time

from PySide6.QtCore import QObject, QTimer, Signal

from liveletter.bridge.commands import SendLiveTyping
from liveletter.domain.errors import LiveletterError
from liveletter.events import LiveTypingSeen
from liveletter.settings import TYPING
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen

HOLDS = 6.0  # seconds that a member counts as writing after it was seen
_PAUSE = 3.0  # seconds between two tellings


class Writing(QObject):
    """Follows one session."""

    changed = Signal()

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._session_id = 0
        self._until: dict[int, float] = {}
        self._told = 0.0
        self._ends = QTimer(self, interval=1000)
        self._ends.timeout.connect(self._on_second)
        listen(self, ctx.bus, LiveTypingSeen, self._on_seen)

    @property
    def members(self) -> set[int]:
        """Who is writing now, by number."""
        return set(self._until)

    def follow(self, session_id: int) -> None:
        """Follow this session; 0: none."""
        if session_id != self._session_id:
            self._session_id = session_id
            self._told = 0.0
            self._forget(list(self._until))

    def cease(self, member: int) -> None:
        """A member has said what they were writing."""
        self._forget([member])

    def tell(self) -> None:
        """The user has typed something; the host is told of it now and then."""
        now = time.monotonic()
        if self._session_id and self._ctx.settings[TYPING] and now - self._told >= _PAUSE:
            self._told = now
            self._ctx.run(self._tell(self._session_id))

    async def _tell(self, session_id: int) -> None:
        with contextlib.suppress(LiveletterError):  # only a courtesy
            await self._ctx.client.call(SendLiveTyping(session_id))

    def _on_seen(self, event: LiveTypingSeen) -> None:
        if event.session_id == self._session_id != 0:
            fresh = event.member not in self._until
            self._until[event.member] = time.monotonic() + HOLDS
            self._ends.start()
            if fresh:
                self.changed.emit()

    def _on_second(self) -> None:
        now = time.monotonic()
        self._forget([member for member, until in self._until.items() if until <= now])

    def _forget(self, members: list[int]) -> None:
        known = [member for member in members if self._until.pop(member, None) is not None]
        if not self._until:
            self._ends.stop()
        if known:
            self.changed.emit()
