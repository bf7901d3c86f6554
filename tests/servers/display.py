"""A real X display for tests that drive windows as a person does: Xvfb, a window manager, a session bus, xdotool."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.servers.waiting import until

SCREEN = (1600, 1000)
PICTURES = Path("test-out")


@dataclass(frozen=True)
class Display:
    """An X server of its own. `environment` is for child processes: display, session bus, homes, no Wayland."""

    name: str
    environment: dict[str, str]


def _announced(read_end: int) -> str:
    with os.fdopen(read_end) as file:
        return file.readline().strip()


def _start(stack: ExitStack, command: Sequence[str], **options: object) -> "subprocess.Popen[bytes]":
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process: subprocess.Popen[bytes] = subprocess.Popen(command, **{**quiet, **options})  # type: ignore[call-overload]
    stack.callback(process.wait)
    stack.callback(process.terminate)
    return process


def _start_announcing(stack: ExitStack, command: Sequence[str], flag: str, env: dict[str, str]) -> str:
    """Start a program that writes its address (or number) to the file descriptor it is given."""
    read_end, write_end = os.pipe()
    _start(stack, [*command, flag.format(write_end)], pass_fds=(write_end,), env=env)
    os.close(write_end)
    return _announced(read_end)


@pytest.fixture(scope="session")
def display() -> Iterator[Display]:
    """An X display for the whole test run, with openbox in it and a session bus beside it."""
    environment = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    environment["QT_QPA_PLATFORM"] = "xcb"
    with ExitStack() as stack:
        size = f"{SCREEN[0]}x{SCREEN[1]}x24"
        server = ["Xvfb", "-screen", "0", size, "-dpi", "96", "-nolisten", "tcp", "-noreset", "-displayfd"]
        number = _start_announcing(stack, server, "{}", environment)
        assert number, "Xvfb did not start"
        environment["DISPLAY"] = f":{number}"
        if shutil.which("dbus-daemon"):
            bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile"]
            environment["DBUS_SESSION_BUS_ADDRESS"] = _start_announcing(stack, bus, "--print-address={}", environment)
        _start(stack, ["openbox"], env=environment)
        found = Display(environment["DISPLAY"], environment)
        until(lambda: _has_window_manager(found), "a window manager")
        yield found


def _has_window_manager(display: Display) -> bool:
    told = _output(display, "xprop", "-root", "_NET_SUPPORTING_WM_CHECK")
    return "window id" in told


def _output(display: Display, *command: str) -> str:
    done = subprocess.run(command, env=display.environment, capture_output=True, text=True, check=False, timeout=30)
    return done.stdout


class Hands:
    """Mouse and keyboard of a person who sits before a display (xdotool)."""

    def __init__(self, display: Display) -> None:
        self._display = display

    def window(self, *, pid: int = 0, name: str = "", seconds: float = 15.0) -> str:
        """Wait for a visible window of a process and/or with a title that matches the regular expression `name`."""
        sought = f"a window (process {pid or 'any'}, title “{name}”)"
        return until(lambda: self._find(pid, name), sought, seconds=seconds)

    def menu(self, *, pid: int, seconds: float = 15.0) -> str:
        """Wait for an open menu of a process: a window without a title, which screen readers are not told of."""

        def look() -> str:
            titled = set(self._find_all(pid, "."))
            return next((one for one in self._search("--pid", str(pid)) if one not in titled), "")

        return until(look, f"a menu (process {pid})", seconds=seconds)

    def gone(self, window: str, *, seconds: float = 15.0) -> None:
        """Wait until a window is there no more."""
        until(lambda: window not in self._find_all(0, "."), f"window {window} gone", seconds=seconds)

    def title(self, window: str) -> str:
        """A window's title."""
        return _output(self._display, "xdotool", "getwindowname", window).strip()

    def activate(self, window: str) -> None:
        """Bring a window to the front and give it the keyboard."""
        self._do("windowactivate", "--sync", window)

    def active(self) -> str:
        """The window in front."""
        return _output(self._display, "xdotool", "getactivewindow").strip()

    def minimise(self, window: str) -> None:
        """Put a window away into the task bar."""
        self._do("windowminimize", "--sync", window)

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Move and resize a window."""
        self._do("windowsize", "--sync", window, str(width), str(height))
        self._do("windowmove", window, str(x), str(y))

    def origin(self, window: str) -> tuple[int, int]:
        """Where a window's inside begins on the screen."""
        told = _output(self._display, "xwininfo", "-id", window)  # xdotool would count the frame twice
        left, top = (re.search(rf"Absolute upper-left {axis}:\s+(-?\d+)", told) for axis in "XY")
        assert left is not None, told
        assert top is not None, told
        return int(left[1]), int(top[1])

    def click(self, x: int, y: int, *, button: int = 1, times: int = 1, window: str = "") -> None:
        """Click at a place of the screen, or of a window's inside."""
        x, y = self._on_screen(x, y, window)
        beside = ("mousemove", str(x + 1), str(y))  # where there is no way to go, --sync would wait 15 s for the mouse
        click = ("click", "--repeat", str(times), "--delay", "60", str(button))
        self._do(*beside, "mousemove", "--sync", str(x), str(y), *click)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one place of the screen, move in small steps, let go at another."""
        self._do("mousemove", "--sync", *map(str, start), "mousedown", "1")
        for step in range(1, 21):
            x = start[0] + (end[0] - start[0]) * step // 20
            y = start[1] + (end[1] - start[1]) * step // 20
            self._do("mousemove", str(x), str(y), "sleep", "0.02")
        self._do("mouseup", "1")

    def type(self, text: str) -> None:
        """Type plain ASCII where the keyboard is: xdotool has to invent keys for other letters, and loses some."""
        assert text.isascii()
        self._do("type", "--delay", "8", "--", text)

    def key(self, *keys: str) -> None:
        """Press keys or chords one after the other: `Return`, `ctrl+shift+r`…"""
        self._do("key", "--delay", "30", *keys)

    def picture(self, name: str, *, window: str = "root") -> Path:
        """A screenshot, kept in test-out/ for people to look at."""
        PICTURES.mkdir(exist_ok=True)
        path = PICTURES / f"{name}.png"
        subprocess.run(["import", "-window", window, str(path)], env=self._display.environment, check=True, timeout=30)
        return path

    def _on_screen(self, x: int, y: int, window: str) -> tuple[int, int]:
        if not window:
            return x, y
        left, top = self.origin(window)
        return left + x, top + y

    def _find(self, pid: int, name: str) -> str:
        return next(iter(self._find_all(pid, name)), "")

    def _find_all(self, pid: int, name: str) -> list[str]:
        return self._search(*(("--pid", str(pid)) if pid else ()), "--name", name or ".")

    def _search(self, *sought: str) -> list[str]:
        return _output(self._display, "xdotool", "search", "--all", "--onlyvisible", *sought).split()

    def _do(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self._display.environment, check=True, timeout=30)


@pytest.fixture
def hands(display: Display) -> Hands:
    """Mouse and keyboard on the test display."""
    return Hands(display)
