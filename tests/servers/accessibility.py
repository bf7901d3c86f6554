"""What a person sees of a window, read over AT-SPI as a screen reader reads it: names, texts, places.

Driving the program by this shows at the same time that every control can be found by those who cannot see it.
"""

import os
import subprocess
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, Message, message_bus, new_method_call

from tests.servers.bus import Bus, Refused
from tests.servers.display import Display, Hands
from tests.servers.waiting import until

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COLLECTION = "org.a11y.atspi.Collection"
_COMPONENT = "org.a11y.atspi.Component"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_TEXT = "org.a11y.atspi.Text"
_EDITABLE = "org.a11y.atspi.EditableText"
_VISIBLE, _SHOWING, _FOCUSED, _ENABLED = 30, 25, 12, 8  # bits of AT-SPI's state set
_ALL, _OUTSIDE_IN, _NO_LIMIT = 1, 1, 0  # of AT-SPI's Collection: how it compares, in which order it tells, how much
_MATCH = "(aiia{ss}iaiiasib)uib"
_THAT_SHOW: Any = ([1 << _VISIBLE | 1 << _SHOWING, 0], _ALL, {}, _ALL, [0] * 4, _ALL, [], _ALL, False)

_Place = tuple[str, str]  # of an element: its program's name on the bus, its path


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
        return _last(self.id)


class Eyes:
    """Reads what the windows of the test display show."""

    def __init__(self, bus: Bus, hands: Hands) -> None:
        self._bus = bus
        self._hands = hands

    # ------------------------------------------------------------------ looking

    def elements(self, pid: int) -> list[Element]:
        """All that a process shows now, from the outside in."""
        return self._elements(self._shown(pid))

    def find(self, pid: int, object_name: str = "", *, text: str = "", role: str = "") -> Element | None:
        """The first element that shows now and has this object name, whose name or text holds `text`."""
        shown = self._shown(pid)
        if object_name:
            shown = {place: name for place, name in shown.items() if _last(name) == object_name}
        found = [one for one in self._elements(shown) if not role or one.role == role]
        if text:
            found = [one for one, said in zip(found, self._said(found), strict=True) if text in said]
        return next(iter(found), None)

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
        (said,) = self._said([element])
        return said

    def dump(self, pid: int) -> str:
        """All that shows, a line each: what a failing test prints."""
        shown = self.elements(pid)
        told = zip(shown, self._said(shown), strict=True)
        return "\n".join(f"{one.role}: {one.id}: {said[:80]!r}" for one, said in told)

    def middle(self, element: Element) -> tuple[int, int]:
        """The middle of an element on the screen."""
        x, y, width, height = self._ask(element.bus_name, element.path, _COMPONENT, "GetExtents", "u", (0,))[0]
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
        sought = " ".join(filter(None, (role, object_name, f"with “{text}”" if text else "", "standing still")))
        seen: list[tuple[Element, tuple[int, int]]] = []

        def stands_still() -> bool:
            """It is where it was at the look before; sought each time, as it may have been drawn anew."""
            element = self.find(pid, object_name, text=text, role=role)
            seen[:] = [*seen[-1:], (element, self.middle(element))] if element is not None else []
            return len(seen) == 2 and seen[0][1] == seen[1][1]

        until(lambda: self._try(stands_still), sought, seconds=20)
        element, place = seen[-1]
        self._hands.click(*place, times=times)
        return element

    def write(self, element: Element, text: str) -> None:
        """Put a text in the place of what a field holds, in any script, as dictation and input methods do."""
        self._ask(element.bus_name, element.path, _EDITABLE, "SetTextContents", "s", (text,))

    # ------------------------------------------------------------------ inside

    def _shown(self, pid: int) -> dict[_Place, str]:
        """What a process shows now, from the outside in, and its ids. What vanishes meanwhile is left out."""
        roots = self._ask("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root", _ACCESSIBLE, "GetChildren")[0]
        shown: dict[_Place, str] = {}
        for root in (root for root in roots if self._pid(root[0]) == pid):
            places = [root, *self._below(root)]
            ids, parents = self._properties(places, "AccessibleId"), self._properties(places, "Parent")
            for place, id_, parent in zip(places, ids, parents, strict=True):
                if id_ is not None and (parent in shown or place == root):  # rows of a hidden list say that they show
                    shown[place] = id_
        return shown

    def _below(self, root: _Place) -> list[_Place]:
        """What says that it shows, from the outside in."""
        asked = (_THAT_SHOW, _OUTSIDE_IN, _NO_LIMIT, True)
        (answer,) = self._answers([root], _COLLECTION, "GetMatches", _MATCH, asked)
        return list(answer[0]) if answer else []

    def _elements(self, shown: Mapping[_Place, str]) -> list[Element]:
        places = list(shown)
        roles, names = self._answers(places, _ACCESSIBLE, "GetRoleName"), self._properties(places, "Name")
        told = zip(shown.items(), roles, names, strict=True)
        return [Element(*place, id_, role[0], name) for (place, id_), role, name in told if role and name is not None]

    def _said(self, elements: Sequence[Element]) -> list[str]:
        """Names and texts; many elements have no text."""
        texts = self._answers([(one.bus_name, one.path) for one in elements], _TEXT, "GetText", "ii", (0, -1))
        return [f"{one.name}\n{text[0] if text else ''}" for one, text in zip(elements, texts, strict=True)]

    def _has(self, element: Element, state: int) -> bool:
        low, high = self._ask(element.bus_name, element.path, _ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    def _pid(self, bus_name: str) -> int:
        (answer,) = self._bus.ask_all([message_bus.GetConnectionUnixProcessID(bus_name)])
        return int(answer[0]) if answer is not None else 0

    def _ask(self, *call: Any) -> Any:
        return self._bus.ask(_call(*call))

    def _answers(self, places: Sequence[_Place], *call: Any) -> list[Any]:
        """What each place answers to a call; None where it is refused."""
        return self._bus.ask_all([_call(*place, *call) for place in places])

    def _properties(self, places: Sequence[_Place], name: str) -> list[Any]:
        told = self._answers(places, _PROPERTIES, "Get", "ss", (_ACCESSIBLE, name))
        return [value[0][1] if value else None for value in told]

    def _try(self, look: Callable[[], Any]) -> Any:
        try:
            return look()
        except Refused:
            return None


def _call(bus_name: str, path: str, interface: str, method: str, signature: str = "", body: Any = ()) -> Message:
    return new_method_call(DBusAddress(path, bus_name=bus_name, interface=interface), method, signature or None, body)


def _last(id_: str) -> str:
    return id_.rpartition(".")[2]


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
    with Bus(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:

        def address() -> str:
            (answer,) = session.ask_all([new_method_call(place, "GetAddress")])
            return str(answer[0]) if answer is not None else ""

        yield Sight(environment, until(address, "the accessibility bus"))
    launcher.terminate()
    launcher.wait()


@pytest.fixture
def eyes(sight: Sight, hands: Hands) -> Iterator[Eyes]:
    """Reads what the windows of the test display show."""
    with Bus(sight.address) as bus:
        yield Eyes(bus, hands)


def private_home(environment: dict[str, str], home: Path) -> dict[str, str]:
    """An environment whose homes lie in a folder of the test's."""
    named = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
    return environment | named | {"HOME": str(home), "PATH": os.environ["PATH"]}
