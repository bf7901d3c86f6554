"""The test display itself: what is typed and clicked arrives."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.display import Display, Hands
from tests.servers.waiting import until

_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
line = QLineEdit()
line.setWindowTitle("A line to write on")
line.returnPressed.connect(lambda: (print(line.text(), flush=True), app.quit()))
line.show()
sys.exit(app.exec())
"""


@pytest.mark.display
def test_what_is_typed_arrives_and_can_be_seen(display: Display, hands: Hands, tmp_path: Path) -> None:
    shown = subprocess.Popen(
        [sys.executable, "-c", _WINDOW], env=display.environment, stdout=subprocess.PIPE, text=True, cwd=os.getcwd()
    )
    try:
        window = hands.window(pid=shown.pid, name="line to write")
        hands.activate(window)
        hands.click(10, 10, window=window)
        hands.type("Ahoy, 42!")
        picture = hands.picture("test-display", window=window)
        hands.key("Return")
        assert shown.communicate(timeout=15)[0].strip() == "Ahoy, 42!"
        assert picture.stat().st_size > 0
    finally:
        shown.kill()
        shown.wait()


def test_waiting_names_what_did_not_come() -> None:
    with pytest.raises(AssertionError, match="a miracle"):
        until(lambda: False, "a miracle", seconds=0.05)
