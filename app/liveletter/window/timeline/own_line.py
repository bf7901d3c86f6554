"""Whether the user is online by chat, for views that say when something goes out."""

from PySide6.QtCore import QObject, Signal

from liveletter.domain.accounts import LinkState
from liveletter.events import AccountStateChanged
from liveletter.window.context import Context
from liveletter.window.parts.lifetime import listen


class OwnLine(QObject):
    """Taken to be online until something else is told."""

    changed = Signal(bool)

    def __init__(self, *, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._links: dict[int, LinkState] = {}
        self.online = True
        listen(self, ctx.bus, AccountStateChanged, self._on_state_changed)

    def note(self, online: bool) -> None:
        """The engine has said so."""
        if online != self.online:
            self.online = online
            self.changed.emit(online)

    def _on_state_changed(self, event: AccountStateChanged) -> None:
        self._links[event.state.account_id] = event.state.chat
        chatting = [account.id for account in self._ctx.reader.accounts() if account.jid]
        known = [self._links[number] for number in chatting if number in self._links]
        if known:
            self.note(LinkState.ONLINE in known or len(known) < len(chatting))
