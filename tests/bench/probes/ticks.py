"""The gaps between the ticks of a 2-ms timer: how long a window's event loop is away."""

import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, Qt, QTimer

TICK = 2  # milliseconds
LONG = 0.016  # seconds: from here on, `where` says what the loop was doing


class Ticks:
    """Records (time, gap, the thread's own work in it) in seconds for each tick, from now on. `where`: watch what long
    gaps are made of."""

    def __init__(self, *, parent: QObject, where: bool = False) -> None:
        self.gaps: list[tuple[float, float, float]] = []
        self.stacks: list[str] = []
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(parent, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()
        if where:
            threading.Thread(target=self._watch, args=(threading.get_ident(),), daemon=True).start()

    def stop(self) -> None:
        """Record no more."""
        self._timer.stop()

    def _on_tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append((now, now - self._last, worked - self._worked))
        self._last, self._worked = now, worked

    def _watch(self, thread: int) -> None:
        told = 0.0
        while True:
            time.sleep(0.004)
            if self._last != told and time.perf_counter() - self._last > LONG:
                told = self._last
                frame = sys._current_frames()[thread]
                self.stacks.append("".join(traceback.format_stack(frame)[-4:]))
