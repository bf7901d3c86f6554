"""What a person sees of a window, read over AT-SPI as a screen reader reads it: names, texts, places.

Driving the program by this shows at the same time that every control can be found by those who cannot see it.
"""

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.servers.display import Display, Hands
from tests.servers.waiting import until

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
_TEXT = "org.a11y.atspi.Text"
_EDITABLE = "org.a11y.atspi.EditableText"
_VISIBLE, _SHOWING, _FOCUSED, _ENABLED = 30, 25, 12, 8  # bits of AT-SPI's state set
_DEEPEST = 30


class Gone(Exception):
    """An element vanished while it was looked at."""


@dataclass(frozen=True)
class Element:
    """One thing on the screen. `id` is the object names from the window down, joined by dots."""

    bus_name: str
    path: str
    id: str
    role: str
    name: str

    @property
    def object_name(self) -> str:
        """The element's own object name."""
        return self.id.rpartition(".")[2]


class Eyes:
    """Reads what the windows of the test display show."""

    def __init__(self, connection: DBusConnection, hands: Hands) -> None:
        self._connection = connection
        self._hands = hands

    # ------------------------------------------------------------------ looking

    def elements(self, pid: int) -> Iterator[Element]:
        """All that a process shows now, from the outside in."""
        for bus_name, path in self._children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
            if self._pid(bus_name) == pid:
                yield from self._below(bus_name, path, 0)

    def find(self, pid: int, object_name: str = "", *, text: str = "", role: str = "") -> Element | None:
        """The first element that shows now and has this object name, whose name or text holds `text`."""
        for element in self.elements(pid):
            if object_name and element.object_name != object_name:
                continue
            if role and element.role != role:
                continue
            if text and text not in self.says(element):
                continue
            return element
        return None

    def wait(self, pid: int, object_name: str = "", *, text: str = "", role: str = "", seconds: float = 20) -> Element:
        """`find`, waiting until it is there."""
        sought = " ".join(filter(None, (role, object_name, f"with “{text}”" if text else "")))
        found: Element = until(
            lambda: self._try(lambda: self.find(pid, object_name, text=text, role=role)), sought, seconds=seconds
        )
        return found

    def gone(self, pid: int, object_name: str = "", *, text: str = "", seconds: float = 20) -> None:
        """Wait until it is there no more."""
        until(
            lambda: self._try(lambda: self.find(pid, object_name, text=text) is None),
            f"{object_name} {text} gone",
            seconds=seconds,
        )

    def says(self, element: Element) -> str:
        """An element's name, and its text where it has one."""
        try:
            text = self._call(element.bus_name, element.path, _TEXT, "GetText", "ii", (0, -1))[0]
        except Gone:
            text = ""
        return f"{element.name}\n{text}"

    def dump(self, pid: int) -> str:
        """All that shows, a line each: what a failing test prints."""
        return "\n".join(f"{e.role}: {e.id}: {self.says(e)[:80]!r}" for e in self.elements(pid))

    def middle(self, element: Element) -> tuple[int, int]:
        """The middle of an element on the screen."""
        x, y, width, height = self._call(element.bus_name, element.path, _COMPONENT, "GetExtents", "u", (0,))[0]
        return x + width // 2, y + height // 2

    def is_focused(self, element: Element) -> bool:
        """Whether the keyboard goes there."""
        return self._has(element, _FOCUSED)

    def is_enabled(self, element: Element) -> bool:
        """Whether it can be used."""
        return self._has(element, _ENABLED)

    # ------------------------------------------------------------------ acting on what is seen

    def click(self, pid: int, object_name: str = "", *, text: str = "", role: str = "", times: int = 1) -> Element:
        """Click the middle of an element, once it is there and stands still."""
        element = self.wait(pid, object_name, text=text, role=role)
        until(lambda: self._try(lambda: self._stands_still(element)), f"{object_name} standing still")
        self._hands.click(*self.middle(element), times=times)
        return element

    def write(self, element: Element, text: str) -> None:
        """Put a text in the place of what a field holds, in any script, as dictation and input methods do."""
        self._call(element.bus_name, element.path, _EDITABLE, "SetTextContents", "s", (text,))

    def _stands_still(self, element: Element) -> bool:
        return self.middle(element) == self.middle(element)

    # ------------------------------------------------------------------ inside

    def _below(self, bus_name: str, path: str, depth: int) -> Iterator[Element]:
        if depth > _DEEPEST:
            return
        try:
            states = self._states(bus_name, path)
            if depth > 0 and not (states >> _VISIBLE & 1 and states >> _SHOWING & 1):
                return
            yield Element(
                bus_name,
                path,
                self._property(bus_name, path, "AccessibleId"),
                self._call(bus_name, path, _ACCESSIBLE, "GetRoleName")[0],
                self._property(bus_name, path, "Name"),
            )
            children = self._children(bus_name, path)
        except Gone:
            return
        for child_bus, child in children:
            yield from self._below(child_bus, child, depth + 1)

    def _children(self, bus_name: str, path: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = self._call(bus_name, path, _ACCESSIBLE, "GetChildren")[0]
        return found

    def _states(self, bus_name: str, path: str) -> int:
        low, high = self._call(bus_name, path, _ACCESSIBLE, "GetState")[0]
        return int(low) | int(high) << 32

    def _has(self, element: Element, state: int) -> bool:
        return bool(self._states(element.bus_name, element.path) >> state & 1)

    def _pid(self, bus_name: str) -> int:
        reply = self._connection.send_and_get_reply(message_bus.GetConnectionUnixProcessID(bus_name))
        return int(reply.body[0]) if reply.header.message_type is MessageType.method_return else 0

    def _property(self, bus_name: str, path: str, name: str) -> str:
        place = DBusAddress(path, bus_name=bus_name, interface=_ACCESSIBLE)
        return str(self._reply(Properties(place).get(name))[0][1])

    def _call(self, bus_name: str, path: str, interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
        place = DBusAddress(path, bus_name=bus_name, interface=interface)
        return self._reply(new_method_call(place, method, signature or None, body))

    def _reply(self, message: Any) -> Any:
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is not MessageType.method_return:
            raise Gone(str(reply.header.fields.get(HeaderFields.error_name)))
        return reply.body

    def _try(self, look: Callable[[], Any]) -> Any:
        try:
            return look()
        except Gone:
            return None


@dataclass(frozen=True)
class Sight:
    """The accessibility bus of the test display; `environment` is for the programs that are looked at."""

    environment: dict[str, str]
    address: str


@pytest.fixture(scope="session")
def sight(display: Display, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sight]:
    """The accessibility bus, running beside the test display."""
    runtime = tmp_path_factory.mktemp("runtime")
    environment = display.environment | {"XDG_RUNTIME_DIR": str(runtime), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    launcher = subprocess.Popen(
        ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
    session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])

    def address() -> str:
        reply = session.send_and_get_reply(new_method_call(place, "GetAddress"))
        return str(reply.body[0]) if reply.header.message_type is MessageType.method_return else ""

    yield Sight(environment, until(address, "the accessibility bus"))
    session.close()
    launcher.terminate()
    launcher.wait()


@pytest.fixture
def eyes(sight: Sight, hands: Hands) -> Iterator[Eyes]:
    """Reads what the windows of the test display show."""
    connection = open_dbus_connection(sight.address)
    yield Eyes(connection, hands)
    connection.close()


def private_home(environment: dict[str, str], home: Path) -> dict[str, str]:
    """An environment whose homes lie in a folder of the test's."""
    named = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    return environment | named | {"HOME": str(home), "PATH": os.environ["PATH"]}
