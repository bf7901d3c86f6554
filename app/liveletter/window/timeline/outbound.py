"""What the outbox knows of the messages in a timeline, and a chat message itself does not tell."""

from dataclasses import replace

from liveletter.domain.conversation import ItemKind, TimelineItem
from liveletter.domain.outbox import ON_ITS_WAY, STUCK, Outgoing, Patience


class Outbound:
    """Keeps the entries of what still waits, by chat id, and completes lines with them."""

    def __init__(self) -> None:
        self._entries: dict[int, Outgoing] = {}

    def note(self, entry: Outgoing) -> None:
        """An entry of the outbox is new or has changed."""
        if not entry.chat_id:
            return
        if entry.state in ON_ITS_WAY | STUCK:
            self._entries[entry.chat_id] = entry
        else:
            self._entries.pop(entry.chat_id, None)

    def dressed(self, item: TimelineItem, known: TimelineItem | None = None) -> TimelineItem:
        """The line with until when it is tried and for what it waits. `known`: the line as it was shown."""
        if item.kind is not ItemKind.CHAT or not item.outgoing:
            return item
        entry = self._entries.get(item.id)
        if entry is not None:
            waits = entry.patience is Patience.UNTIL_THERE
            return replace(item, outgoing_id=entry.id, expires_at=entry.expires_at, waits_for_person=waits)
        if known is not None and item.state in ON_ITS_WAY:
            number = item.outgoing_id or known.outgoing_id
            waits = known.waits_for_person
            return replace(item, outgoing_id=number, expires_at=known.expires_at, waits_for_person=waits)
        return item

    def moved(self, item: TimelineItem, entry: Outgoing) -> TimelineItem:
        """A line that is shown, as its entry of the outbox stands now."""
        moved = replace(item, state=entry.state, state_at=entry.state_at or item.state_at, trouble=entry.trouble)
        return self.dressed(moved, item)
