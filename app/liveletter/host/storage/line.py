"""A store's calls, carried between the processes of a host."""

import typing
from collections.abc import Awaitable, Callable
from operator import attrgetter
from typing import Any, Protocol

import msgspec

from liveletter.host.errors import BY_NAME, HostError, Unknown
from liveletter.host.storage.reading import NO_SESSION
from liveletter.host.storage.sql import SqlStore


class Line(Protocol):
    """Carries a question to the process that answers for a topic."""

    async def ask(self, topic: str, question: bytes) -> bytes | None:
        """Its answer; None where no process answers."""
        ...

    async def answer(self, topic: str, handle: Callable[[bytes], Awaitable[bytes]]) -> Callable[[], Awaitable[None]]:
        """Answer from now on; returns what ends it."""
        ...


class _Call(msgspec.Struct, frozen=True):
    method: str
    arguments: dict[str, Any]


class _Answer(msgspec.Struct, frozen=True):
    value: Any = None
    error: str = ""
    sentence: str = ""


CALLS = frozenset(
    {
        "again", "exists", "snapshot", "seat", "seat_of", "invite", "renew", "add", "say", "records", "seen",
        "deliveries", "here", "gone", "change", "delete",
        "doors.set_open", "doors.open_session", "doors.put_code", "doors.take_code", "doors.admit",
        "files.add_part", "files.drop_upload", "files.part",
    }
)  # fmt: skip


def topic_of(session_id: str) -> str:
    """Where a session's memory is asked."""
    return f"memory.{session_id}"


class Answerer:
    """Answers calls with a store of this process."""

    def __init__(self, store: SqlStore, *, deleted: Callable[[str], Awaitable[None]]) -> None:
        self._store = store
        self._deleted = deleted

    async def handle(self, question: bytes) -> bytes:
        """One call."""
        return msgspec.msgpack.encode(await self._answer(msgspec.msgpack.decode(question, type=_Call)))

    async def _answer(self, call: _Call) -> _Answer:
        if call.method not in CALLS:
            return _Answer(error="BadRequest", sentence="There is no such call.")
        method = attrgetter(call.method)(self._store)
        hints = typing.get_type_hints(method)
        arguments = {name: msgspec.convert(value, hints[name]) for name, value in call.arguments.items()}
        try:
            value = await method(**arguments)
        except HostError as error:
            return _Answer(error=type(error).__name__, sentence=error.sentence)
        if call.method == "delete":
            await self._deleted(arguments["session_id"])
        return _Answer(value=value)


class Caller:
    """Calls the store of the process that keeps a session. Raises Unknown where none does, and what the call raises."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def call(self, kind: Any, method: str, **arguments: Any) -> Any:
        """The value of that kind which a method of `CALLS` gives."""
        question = msgspec.msgpack.encode(_Call(method, arguments))
        answered = await self._line.ask(topic_of(arguments["session_id"]), question)
        if answered is None:
            raise Unknown(NO_SESSION)
        answer = msgspec.msgpack.decode(answered, type=_Answer)
        if answer.error:
            raise BY_NAME.get(answer.error, HostError)(answer.sentence)
        return msgspec.convert(answer.value, kind)
