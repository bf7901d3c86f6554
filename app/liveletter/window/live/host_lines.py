"""How the lines to the live hosts stand, as far as the engine has told."""

from PySide6.QtCore import QObject, Signal

from liveletter.domain.accounts import LinkState
from liveletter.events import LiveHostStateChanged
from liveletter.window.context import Context
from liveletter.window.parts.engine_words import engine_words
from liveletter.window.parts.lifetime import listen


class HostLines(QObject):
    """Lives as long as the window, so that a view that is opened late knows what was told before."""

    changed = Signal(str)  # the host's address

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._states: dict[str, tuple[LinkState, str]] = {}
        listen(self, ctx.bus, LiveHostStateChanged, self._on_changed)

    def state(self, host_url: str) -> tuple[LinkState, str]:
        """State and sentence; on the way until something is told."""
        return self._states.get(host_url, (LinkState.CONNECTING, ""))

    def _on_changed(self, event: LiveHostStateChanged) -> None:
        self._states[event.host_url] = (event.state, engine_words(event.sentence))
        self.changed.emit(event.host_url)
