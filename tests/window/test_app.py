"""The program starts, paints first, finds an engine, is raised by a second start, and leaves nothing behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
STAND_IN = str(Path(__file__).with_name("stand_in_engine.py"))
PROGRAM = f"""
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from liveletter.window.app import run_window
def painted(window):
    print("painted", flush=True)
    def look():
        if window._ctx.client.is_connected:
            timer.stop()
            print("connected", window._ctx.client.process.pid if window._ctx.client.process else 0, flush=True)
    timer = QTimer(window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    if "quit" in sys.argv:
        QTimer.singleShot(0, window.quit_asked.emit)
code = run_window(
    Path(sys.argv[1]), on_painted=painted, engine=lambda data: [sys.executable, {STAND_IN!r}, str(data)]
)
print("left", code, flush=True)
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def start(data: Path, *arguments: str) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT)))}
    command = [sys.executable, "-c", PROGRAM, str(data), *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def running(data: Path) -> Iterator["subprocess.Popen[str]"]:
    with start(data) as process:
        yield process
        process.kill()


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().split()[2] != "Z"


def wait_until_gone(pid: int) -> None:
    deadline = time.monotonic() + 10
    while is_alive(pid):
        assert time.monotonic() < deadline, "the engine stays behind"
        time.sleep(0.02)


@pytest.mark.row("W")
def test_the_window_is_painted_before_the_engine_is_there(running: "subprocess.Popen[str]", data: Path) -> None:
    assert line(running) == "painted"
    said = line(running)
    assert said.startswith("connected ")
    engine = int(said.split()[1])
    assert engine
    running.send_signal(signal.SIGTERM)
    assert line(running) == "left 0"
    assert running.wait(10) == 0
    wait_until_gone(engine)
    assert (data / "logs" / "window.log").exists()


@pytest.mark.row("W")
def test_a_second_start_raises_the_first_window(running: "subprocess.Popen[str]", data: Path) -> None:
    assert line(running) == "painted"
    assert line(running).startswith("connected ")
    with start(data) as second:
        assert line(second) == "left 0"  # it never painted
        assert second.wait(10) == 0
    assert running.poll() is None
    running.send_signal(signal.SIGTERM)
    assert line(running) == "left 0"


def test_quitting_before_the_engine_is_there(data: Path) -> None:
    with start(data, "quit") as process:
        assert line(process) == "painted"
        rest = [line(process), line(process)]
        assert "left 0" in rest
        assert process.wait(15) == 0
