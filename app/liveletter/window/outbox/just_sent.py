"""Mails that were sent a moment ago and can be taken back: counted down, second by second."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from liveletter.domain.outbox import Outgoing
from liveletter.window.outbox.outbox_doings import is_put_off
from liveletter.window.parts import dates
from liveletter.window.parts.bidi import isolated

SECOND = 1000  # milliseconds


@dataclass(frozen=True, slots=True)
class _Sent:
    entry: Outgoing
    by_date: bool


class JustSent(QObject):
    """The latest is spoken of. One that goes out at a date stays until it is forgotten or goes; the others run out."""

    changed = Signal()  # another one is the latest, or none
    ticked = Signal()  # a second has passed

    def __init__(self, *, now: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._sent: dict[int, _Sent] = {}
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self.tick)

    @property
    def latest(self) -> Outgoing | None:
        """The mail that can be taken back."""
        return next(reversed(self._sent.values())).entry if self._sent else None

    def note(self, entry: Outgoing, *, by_date: bool) -> None:
        """A mail was sent; `by_date`: the user has put it off."""
        if is_put_off(entry, self._now()):
            self._sent[entry.id] = _Sent(entry, by_date)
            self._timer.start()
            self.changed.emit()

    def heed(self, entry: Outgoing) -> None:
        """An entry has changed: it may have gone, or wait for another time."""
        known = self._sent.get(entry.id)
        if known is not None and is_put_off(entry, self._now()):
            self._sent[entry.id] = _Sent(entry, known.by_date)
            self.ticked.emit()
        elif known is not None:
            self.forget(entry.id)

    def forget(self, outgoing_id: int) -> None:
        """It is not spoken of any more."""
        if self._sent.pop(outgoing_id, None) is not None:
            if not self._sent:
                self._timer.stop()
            self.changed.emit()

    def words(self, subject: str) -> str:
        """What is said of the latest: how long it can be taken back, or when it goes."""
        sent = next(reversed(self._sent.values()))
        entry, now = sent.entry, self._now()
        if sent.by_date:
            at = isolated(dates.coming(entry.not_before, now=now))
            return self.tr("“{subject}” will be sent {time}.").format(subject=subject, time=at)
        seconds = max(1, math.ceil(entry.not_before - now))
        return self.tr("“{subject}” will be sent in %n s.", "", seconds).replace("{subject}", subject)

    def tick(self) -> None:
        """Let go of those whose time is over."""
        for number in [one for one, sent in self._sent.items() if sent.entry.not_before <= self._now()]:
            self.forget(number)
        if self._sent:
            self.ticked.emit()
