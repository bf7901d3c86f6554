"""Changes of outbox entries, on disk first, then told."""

from liveletter.domain.delivery import DeliveryState
from liveletter.domain.outbox import ON_ITS_WAY, STUCK, Outgoing, OutgoingKind, Patience
from liveletter.events import ChatChanged, EventBus, OutboxChanged, OutgoingChanged
from liveletter.ports import ChatStore, Clock, OutboxStore


class Ledger:
    """The one door for changes of entries whose news the window must have."""

    def __init__(self, *, store: OutboxStore, chats: ChatStore, clock: Clock, bus: EventBus) -> None:
        self._store = store
        self._chats = chats
        self._clock = clock
        self._bus = bus
        self._told = (0, 0)

    def advance(
        self,
        entry: Outgoing,
        state: DeliveryState,
        *,
        by: str = "",
        said: str = "",
        trouble: str = "",
        not_before: float = 0,
    ) -> Outgoing:
        """Move an entry on, and tell. Where that may not be (it was cancelled meanwhile) it stays as it is."""
        changed = self._store.advance(
            entry.id, state, self._clock.now(), by=by, said=said, trouble=trouble, not_before=not_before
        )
        self.tell(changed)
        return changed

    def note(self, entry: Outgoing, *, by: str = "", said: str = "", who: str = "") -> None:
        """A line in an entry's log."""
        self._store.note(entry.id, self._clock.now(), by=by, said=said, who=who)

    def put_off(self, entry: Outgoing, *, not_before: float, patience: Patience) -> Outgoing:
        """Change when an entry is tried next."""
        changed = self._store.put_off(entry.id, not_before=not_before, patience=patience)
        self.tell(changed)
        return changed

    def announce(self, entry: Outgoing) -> None:
        """An entry is new; its chat message has been told of already."""
        self._bus.publish(OutgoingChanged(entry))

    def tell(self, entry: Outgoing) -> None:
        """An entry is another than it was."""
        self._bus.publish(OutgoingChanged(entry))
        if entry.chat_id:
            self._bus.publish(ChatChanged(self._chats.message(entry.chat_id)))

    def tell_count(self) -> None:
        """How much waits now."""
        count = self._store.count()
        if self._told != count:
            self._told = count
            self._bus.publish(OutboxChanged(*count))

    @property
    def count(self) -> tuple[int, int]:
        """How many mails wait or failed, and how many entries of all kinds."""
        self.tell_count()
        return self._told

    @property
    def needing_user(self) -> list[Outgoing]:
        """Mails that the user must decide about."""
        entries = (*self._store.waiting(), *self._store.stuck())
        return [one for one in entries if one.kind is OutgoingKind.MAIL and one.state in STUCK | _IN_DOUBT]


_IN_DOUBT = ON_ITS_WAY - {DeliveryState.QUEUED, DeliveryState.TRYING}
