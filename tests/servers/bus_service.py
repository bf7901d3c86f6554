"""A service on D-Bus, as a desktop has them: under a name of its own, in a thread that takes what comes."""

import threading
from abc import ABC, abstractmethod
from typing import Self

from jeepney import Message, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection


class BusService(ABC):
    """It is there while the block lasts. What is derived from it takes the messages, and sends by `_connection`."""

    def __init__(self, bus: str, name: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(bus)
        self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                message = self._connection.receive(timeout=0.1)
            except TimeoutError:
                continue
            self._take(message)

    @abstractmethod
    def _take(self, message: Message) -> None:
        """One message that came."""
