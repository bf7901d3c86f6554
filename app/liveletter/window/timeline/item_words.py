"""What a timeline says of its single lines: beneath a bubble, as a tool tip, aloud."""

import time
from datetime import date, datetime

from liveletter.domain.addresses import Address
from liveletter.domain.conversation import TimelineItem
from liveletter.domain.delivery import DeliveryState
from liveletter.domain.errors import AddressError
from liveletter.domain.outbox import ON_ITS_WAY, STUCK
from liveletter.window.parts.delivery_words import log_lines, log_sentence
from liveletter.window.reading import Reader
from liveletter.window.timeline.timeline_words import along_words, spoken, state_words

NEVER_LEFT = frozenset({DeliveryState.CANCELLED, DeliveryState.TURNED_INTO_MAIL})
PATIENCE = 4.0  # seconds that a message may be on its way before the bubble speaks of it


class ItemWords:
    """Words for the lines of one timeline. `name`: whom it is with; `online`: whether the user is."""

    def __init__(self, *, reader: Reader | None = None) -> None:
        self._reader = reader
        self.name = ""
        self.online = True

    def note(self, item: TimelineItem) -> str:
        """What stands beneath the text: that it waits, why it was not sent, who sent it along. Mostly empty."""
        if item.sent_along_by:
            return along_words(item, self._along_by(item))
        return self.state(item) if self._is_worth_words(item) else ""

    def state(self, item: TimelineItem) -> str:
        """What became of an own message, in a few words."""
        return state_words(item, self.name, _today(), online=self.online)

    def tip(self, item: TimelineItem) -> str:
        """The tool tip: what became of it, step by step (MISSION B8)."""
        if self._reader is None or not item.outgoing_id:
            return self.state(item)
        entry = self._reader.entry(item.outgoing_id)
        attempts = self._reader.attempts(item.outgoing_id)
        lines = log_lines(entry, attempts, self.name) if entry is not None else []
        return "\n".join([self.state(item), *lines])

    def spoken(self, item: TimelineItem) -> str:
        """The line for who hears the screen."""
        return spoken(item, self.name, _today(), became=self._became(item), along=self.along(item))

    def along(self, item: TimelineItem) -> str:
        """Who sent it along; mostly empty."""
        return along_words(item, self._along_by(item)) if item.sent_along_by else ""

    def is_hurrying(self, item: TimelineItem) -> bool:
        """Whether it is on its way, and not for long enough to speak of it."""
        return item.state in ON_ITS_WAY and not self._is_worth_words(item)

    def _became(self, item: TimelineItem) -> str:
        if self._reader is None or not item.outgoing_id or item.state in ON_ITS_WAY | STUCK:
            return self.state(item)
        entry = self._reader.entry(item.outgoing_id)
        attempts = self._reader.attempts(item.outgoing_id)
        return (log_sentence(entry, attempts, self.name) if entry is not None else "") or self.state(item)

    def _is_worth_words(self, item: TimelineItem) -> bool:
        if item.state in STUCK | NEVER_LEFT:
            return True
        late = item.waits_for_person or not self.online or time.time() - item.at > PATIENCE
        return item.state in ON_ITS_WAY and late

    def _along_by(self, item: TimelineItem) -> str:
        for make in (Address.mail, Address.xmpp):
            try:
                address = make(item.sent_along_by)
            except AddressError:
                continue
            person = self._reader.person_of(address) if self._reader is not None else None
            if person is not None:
                return person.name
        return item.sent_along_by.removeprefix("mailto:").removeprefix("xmpp:")


def _today() -> date:
    return datetime.now().astimezone().date()
