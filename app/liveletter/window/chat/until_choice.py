"""Until when a message is kept for somebody who is not there."""

import time

from PySide6.QtWidgets import QComboBox

from liveletter.window.chat.away_words import spans
from liveletter.window.parts import dates
from liveletter.window.parts.naming import named


class UntilChoice(QComboBox):
    """An hour to a week, and the time of the settings."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "awayUntil", self.tr("Until when it is tried"))

    def fill(self, keep_hours: int) -> None:
        """Offer the times as they are from now on; that of the settings is chosen."""
        self.clear()
        now = time.time()
        for words, hours in spans(keep_hours):
            at = dates.coming(now + hours * 3600)
            self.addItem(self.tr("until {0} ({1})").format(at, words), hours)
        self.setCurrentIndex(self.findData(keep_hours))

    def expires_at(self) -> float:
        """The moment that is chosen, counted from now."""
        return time.time() + float(self.currentData()) * 3600
