"""Takes what the engine tells about a folder's mails into its rows, a little at a time: the window never waits."""

import time

from PySide6.QtCore import QObject, QTimer

from liveletter.events import EventBus, MailsAdded, MailsChanged, MailsRemoved
from liveletter.window.mail.mail_rows import MailRows
from liveletter.window.parts.lifetime import listen
from liveletter.window.reading import Reader

BUDGET = 0.004  # seconds of work at a time
PAUSE = 40  # milliseconds between two pieces of work: the window paints and answers in between
CHUNK = 16  # rows placed together


class MailChanges(QObject):
    """Keeps `rows` true to the archive. Ids wait in order; each piece of work reads and places a few of them."""

    def __init__(self, *, rows: MailRows, reader: Reader, bus: EventBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._reader = reader
        self._waiting: dict[int, None] = {}  # ordered; each id once
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._work)
        listen(self, bus, MailsAdded, self._on_added)
        listen(self, bus, MailsChanged, self._on_changed)
        listen(self, bus, MailsRemoved, self._on_removed)

    def forget(self) -> None:
        """Another folder is shown: what waits is of no use."""
        self._waiting.clear()
        self._timer.stop()

    def _on_added(self, event: MailsAdded) -> None:
        if event.folder_id == self._rows.folder_id:
            self._await(event.mail_ids)

    def _on_changed(self, event: MailsChanged) -> None:
        self._await(tuple(mail_id for mail_id in event.mail_ids if self._rows.holds(mail_id)))

    def _on_removed(self, event: MailsRemoved) -> None:
        if event.folder_id == self._rows.folder_id:
            for mail_id in event.mail_ids:
                self._waiting.pop(mail_id, None)
            self._rows.take(event.mail_ids)

    def _await(self, mail_ids: tuple[int, ...]) -> None:
        self._waiting.update(dict.fromkeys(mail_ids))
        if self._waiting and not self._timer.isActive():
            self._timer.start()

    def _work(self) -> None:
        end = time.perf_counter() + BUDGET
        while self._waiting and time.perf_counter() < end:
            taken = list(self._waiting)[:CHUNK] if len(self._waiting) <= CHUNK else self._first()
            for mail_id in taken:
                del self._waiting[mail_id]
            found = (self._reader.mail(mail_id, self._rows.folder_id) for mail_id in taken)
            self._rows.place([row for row in found if row is not None])
        if self._waiting:
            self._timer.start()

    def _first(self) -> list[int]:
        waiting = iter(self._waiting)
        return [next(waiting) for _ in range(CHUNK)]
