"""The tray of the test display's desktop, as freedesktop's StatusNotifierItem has it: icons with a tool tip."""

from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_error,
    new_method_call,
    new_method_return,
)

from tests.servers.accessibility import Sight
from tests.servers.bus import Bus
from tests.servers.bus_service import BusService
from tests.servers.waiting import until

_WATCHER = "org.kde.StatusNotifierWatcher"
_ITEM = "org.kde.StatusNotifierItem"


class Tray(BusService):
    """Takes in the icons of programs that are started while it is there."""

    def __init__(self, bus: str) -> None:
        super().__init__(bus, _WATCHER)
        self._items: list[str] = []
        self._bus = Bus(bus)

    def __exit__(self, *error: object) -> None:
        super().__exit__(*error)
        self._bus.__exit__()

    def shows(self, pid: int, words: str) -> None:
        """Wait until the tool tip of a process's icon says this."""
        until(lambda: self._tip(pid) == words, f"“{words}” in the tray")

    def clicks(self, pid: int) -> None:
        """The user clicks a process's icon."""
        self._bus.ask(new_method_call(self._item(pid), "Activate", "ii", (0, 0)))

    def _tip(self, pid: int) -> str:
        tip = self._bus.ask(Properties(self._item(pid)).get("ToolTip"))[0][1]
        return str(tip[2])

    def _item(self, pid: int) -> DBusAddress:
        def look() -> str | None:
            items = list(self._items)
            pids = self._bus.ask_all([message_bus.GetConnectionUnixProcessID(name) for name in items])
            return next((name for name, told in zip(items, pids, strict=True) if told == (pid,)), None)

        name = until(look, f"an icon of process {pid} in the tray")
        return DBusAddress("/StatusNotifierItem", bus_name=name, interface=_ITEM)

    def _take(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        match message.header.fields.get(HeaderFields.member), message.body:
            case "RegisterStatusNotifierItem", (str(name),):
                self._items.append(name)
                answer = new_method_return(message)
            case "Get", (_, "IsStatusNotifierHostRegistered"):
                answer = new_method_return(message, "v", (("b", True),))
            case "GetAll", _:
                known: Any = {"IsStatusNotifierHostRegistered": ("b", True), "ProtocolVersion": ("i", 0)}
                answer = new_method_return(message, "a{sv}", (known,))
            case _:
                answer = new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
        self._connection.send(answer)


@pytest.fixture
def tray(sight: Sight) -> Iterator[Tray]:
    """The desktop's tray."""
    with Tray(sight.environment["DBUS_SESSION_BUS_ADDRESS"]) as tray:
        yield tray
