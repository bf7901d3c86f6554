"""The real window in its own process while its engine syncs a folder; tells the gaps of its event loop.

Arguments: the profile's folder, the number of mails, "where" or "". Meanwhile it acts as a person would: scrolls the
list up and down, then steps from mail to mail, by turns.
"""

import itertools
import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QListView

from liveletter.events import MailsAdded, SyncProgressed
from liveletter.window.app import run_window
from liveletter.window.shell.main_window import MainWindow
from tests.bench.probes.ticks import Ticks

ACT = 30  # milliseconds between two acts: turns of the wheel
STEP = 8  # so many acts between two steps to another mail
TURN = 60  # acts of one kind before the other kind's turn
SETTLE = 1500  # milliseconds after the last mail


class Person(QObject):
    """Scrolls and reads while the mails come."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.acts = 0
        self._list = window.pages.mail.list
        view = self._list.findChild(QListView, "mailListView")
        assert view is not None
        self.view = view
        self._numbers = itertools.count()
        self._timer = QTimer(self, interval=ACT)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def _act(self) -> None:
        number = next(self._numbers)
        if not self.view.model().rowCount():
            return
        self.acts += 1
        if number // TURN % 2 == 0:
            bar = self.view.verticalScrollBar()
            way = 1 if number // (2 * TURN) % 2 == 0 else -1
            bar.setValue(bar.value() + way * 120)
        elif number % STEP == 0:
            self._list.step(1)


class Run(QObject):
    """Watches one sync from the first painting to the settled end."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = int(sys.argv[2])
        self._done = False
        self._began = 0.0
        self._ended = 0.0
        self._opened = 0
        self._person = Person(window)
        self._ticks = Ticks(parent=self, where=sys.argv[3] == "where")
        bus = window._ctx.bus
        bus.subscribe(MailsAdded, self._on_added)
        bus.subscribe(SyncProgressed, self._on_progressed)
        window.pages.mail.view.mail_opened.connect(self._on_opened)

    def _on_opened(self) -> None:
        self._opened += 1

    def _on_added(self, _: MailsAdded) -> None:
        self._began = self._began or time.perf_counter()

    def _on_progressed(self, event: SyncProgressed) -> None:
        if event.total >= self._wanted and event.done >= event.total and not self._done:
            self._done = True
            self._ended = time.perf_counter()
            QTimer.singleShot(SETTLE, self._tell)

    def _tell(self) -> None:
        self._ticks.stop()
        folder = self._window.pages.mail.list.folder
        assert folder is not None
        told = {
            "gaps": [(at - self._began, gap, work) for at, gap, work in self._ticks.gaps],
            "sync": self._ended - self._began,
            "acts": self._person.acts,
            "opened": self._opened,
            "rows": self._person.view.model().rowCount(),
            "total": self._window._ctx.reader.folders()[0].total,
            "stacks": self._ticks.stacks,
        }
        print(json.dumps(told), flush=True)
        self._window.quit_asked.emit()


def begin(window: MainWindow) -> None:
    """The window is painted."""
    Run(window)


sys.exit(run_window(Path(sys.argv[1]), on_painted=begin))
