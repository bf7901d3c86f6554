"""A bare PySide6 window with an idle QListView and the same timer; tells its gaps when a line comes to it."""

import json
import os
import sys

from PySide6.QtCore import QSocketNotifier, QStringListModel, QTimer
from PySide6.QtWidgets import QApplication, QListView, QMainWindow

from tests.bench.probes.ticks import Ticks

application = QApplication([])
window = QMainWindow()
view = QListView()
view.setModel(QStringListModel([f"Mail {number}" for number in range(6000)]))
window.setCentralWidget(view)
window.resize(1240, 780)
window.show()
ticks: list[Ticks] = []


def on_line() -> None:
    """The first line: record. The second: tell."""
    os.read(0, 100)
    if not ticks:
        ticks.append(Ticks(parent=window))
        return
    ticks[0].stop()
    print(json.dumps({"gaps": ticks[0].gaps}), flush=True)
    application.quit()


notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(on_line)
QTimer.singleShot(500, lambda: print(json.dumps({"ready": True}), flush=True))
sys.exit(application.exec())
