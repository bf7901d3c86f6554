"""Calls over D-Bus, many at once: each answer that is waited for by itself costs switches between three processes."""

from collections.abc import Sequence
from typing import Any, Self

from jeepney import HeaderFields, Message, MessageType
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_PATIENCE = 10.0  # seconds for an answer
_AT_ONCE = 500  # calls whose answers may wait on the bus until they are read


class Refused(Exception):
    """A call was answered by an error: mostly, what was asked is there no more."""


class Bus:
    """A connection to a D-Bus daemon; a context manager."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def ask(self, call: Message) -> Any:
        """The body of the answer to a call. Raises `Refused`, and TimeoutError."""
        answer = self._answers([call])[0]
        if answer.header.message_type is not MessageType.method_return:
            raise Refused(str(answer.header.fields.get(HeaderFields.error_name)))
        return answer.body

    def ask_all(self, calls: Sequence[Message]) -> list[Any]:
        """The bodies of the answers to calls, in their order; None for what is refused. Raises TimeoutError."""
        parts = (calls[begin : begin + _AT_ONCE] for begin in range(0, len(calls), _AT_ONCE))
        answers = (answer for part in parts for answer in self._answers(part))
        return [one.body if one.header.message_type is MessageType.method_return else None for one in answers]

    def _answers(self, calls: Sequence[Message]) -> list[Message]:
        serials = [next(self._connection.outgoing_serial) for _ in calls]
        for call, serial in zip(calls, serials, strict=True):
            self._connection.send(call, serial=serial)
        answers: dict[object, Message] = {}
        while len(answers) < len(serials):
            message = self._connection.receive(timeout=_PATIENCE)
            to = message.header.fields.get(HeaderFields.reply_serial)
            if to in serials:
                answers[to] = message
        return [answers[serial] for serial in serials]
