"""The user's live hosts as the window knows them: asked for once somebody wants to know, then followed."""

from PySide6.QtCore import QObject, Signal

from liveletter.bridge.commands import GetState, ListHosts
from liveletter.domain.accounts import LinkState
from liveletter.domain.live import LiveHost
from liveletter.events import (
    OWN_HOST_MAILS,
    EngineReady,
    Event,
    LiveHostsChanged,
    LiveHostStateChanged,
    TroubleArose,
)
from liveletter.window.context import Context
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen, run_for


class HostBook(QObject):
    """Empty, and `is_known` False, until `open` was called and answered."""

    changed = Signal()

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._is_open = False
        self.is_known = False
        self.hosts: tuple[LiveHost, ...] = ()
        self.states: dict[str, tuple[LinkState, str]] = {}
        self.mail_trouble = ""  # what hinders the own host's mails
        listen(self, ctx.bus, LiveHostsChanged, self._on_changed)
        listen(self, ctx.bus, EngineReady, self._on_engine_ready)
        listen(self, ctx.bus, LiveHostStateChanged, self._on_state_changed)
        listen(self, ctx.bus, TroubleArose, self._on_trouble_arose)

    def open(self) -> None:
        """Ask for them, and follow them from now on."""
        if not self._is_open:
            self._is_open = True
            run_for(self, self._ctx, self.load())

    async def load(self) -> tuple[LiveHost, ...]:
        """Ask for them now. Raises LiveletterError."""
        self._is_open = True
        found = await self._ctx.client.call(ListHosts())
        self.hosts = tuple(found)
        self.is_known = True
        self.changed.emit()
        return self.hosts

    async def load_states(self) -> None:
        """Ask how the lines to them, and the own host's mails, stand; what changes is told. Raises LiveletterError."""
        state = await self._ctx.client.call(GetState())
        self.states = {**state.live_lines, **self.states}
        self.mail_trouble = engine_words(state.troubles.get(OWN_HOST_MAILS, ""))
        self.changed.emit()

    def _on_changed(self, _: Event) -> None:
        if self._is_open:
            run_for(self, self._ctx, self.load())

    def _on_engine_ready(self, event: Event) -> None:
        self.mail_trouble = ""  # that of the engine before
        self._on_changed(event)

    def _on_trouble_arose(self, event: TroubleArose) -> None:
        if event.topic == OWN_HOST_MAILS:
            self.mail_trouble = engine_words(event.sentence)
            self.changed.emit()

    def _on_state_changed(self, event: LiveHostStateChanged) -> None:
        self.states[event.host_url] = (event.state, engine_words(event.sentence))
        self.changed.emit()
