"""Sessions that are kept in another process's memory: the store's calls over a line."""

import typing
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import msgspec

from liveletter.host.errors import BY_NAME, HostError, OtherRequest, Unknown
from liveletter.host.model import CreationRequest, Delivery, Draft, Newcomer, Record, Seat, Session
from liveletter.host.storage.reading import NO_SESSION
from liveletter.host.storage.sql import SqlStore
from liveletter.host.storage.store import Added, Changes, Created, Invited, Snapshot


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
        "again", "exists", "snapshot", "seat", "seat_of", "invite", "renew", "set_open", "open_session", "put_code",
        "take_code", "admit", "add", "say", "records", "add_part", "drop_upload", "part",
        "seen", "deliveries", "here", "gone", "change", "delete",
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
        method = getattr(self._store, call.method)
        hints = typing.get_type_hints(method)
        arguments = {name: msgspec.convert(value, hints[name]) for name, value in call.arguments.items()}
        try:
            value = await method(**arguments)
        except HostError as error:
            return _Answer(error=type(error).__name__, sentence=error.sentence)
        if call.method == "delete":
            await self._deleted(arguments["session_id"])
        return _Answer(value=value)


class RemoteStore:
    """Fulfils `SessionStore` but for what belongs to no single session."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def _call(self, kind: Any, method: str, **arguments: Any) -> Any:
        question = msgspec.msgpack.encode(_Call(method, arguments))
        answered = await self._line.ask(topic_of(arguments["session_id"]), question)
        if answered is None:
            raise Unknown(NO_SESSION)
        answer = msgspec.msgpack.decode(answered, type=_Answer)
        if answer.error:
            raise BY_NAME.get(answer.error, HostError)(answer.sentence)
        return msgspec.convert(answer.value, kind)

    async def exists(self, *, session_id: str) -> bool:
        try:
            return bool(await self._call(bool, "exists", session_id=session_id))
        except Unknown:
            return False

    async def again(
        self, *, session_id: str, newcomers: tuple[Newcomer, ...], open_hash: str, request: CreationRequest
    ) -> Created:
        named = {"session_id": session_id, "open_hash": open_hash}
        try:
            found: Created = await self._call(Created, "again", newcomers=newcomers, request=request, **named)
        except OtherRequest as error:
            raise OtherRequest(error.sentence, session_id) from None
        return found

    async def snapshot(self, *, session_id: str) -> Snapshot:
        found: Snapshot = await self._call(Snapshot, "snapshot", session_id=session_id)
        return found

    async def seat(self, *, session_id: str, token_hash: str) -> Seat:
        found: Seat = await self._call(Seat, "seat", session_id=session_id, token_hash=token_hash)
        return found

    async def seat_of(self, *, session_id: str, number: int) -> Seat:
        found: Seat = await self._call(Seat, "seat_of", session_id=session_id, number=number)
        return found

    async def invite(self, *, session_id: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        found: Invited = await self._call(
            Invited, "invite", session_id=session_id, newcomer=newcomer, at=at, limit=limit
        )
        return found

    async def renew(self, *, session_id: str, number: int, token_hash: str, at: float) -> Record:
        found: Record = await self._call(
            Record, "renew", session_id=session_id, number=number, token_hash=token_hash, at=at
        )
        return found

    async def set_open(self, *, session_id: str, token_hash: str) -> Session:
        found: Session = await self._call(Session, "set_open", session_id=session_id, token_hash=token_hash)
        return found

    async def open_session(self, *, session_id: str, token_hash: str) -> Session:
        found: Session = await self._call(Session, "open_session", session_id=session_id, token_hash=token_hash)
        return found

    async def put_code(self, *, session_id: str, address: str, code_hash: str, expires: float, tries: int) -> None:
        named = {"session_id": session_id, "address": address, "code_hash": code_hash}
        await self._call(None, "put_code", expires=expires, tries=tries, **named)

    async def take_code(self, *, session_id: str, address: str, code_hash: str, now: float) -> bool:
        named = {"session_id": session_id, "address": address, "code_hash": code_hash}
        return bool(await self._call(bool, "take_code", now=now, **named))

    async def admit(self, *, session_id: str, token_hash: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        named = {"session_id": session_id, "token_hash": token_hash}
        found: Invited = await self._call(Invited, "admit", newcomer=newcomer, at=at, limit=limit, **named)
        return found

    async def add(self, *, session_id: str, draft: Draft) -> Added:
        found: Added = await self._call(Added, "add", session_id=session_id, draft=draft)
        return found

    async def say(self, *, session_id: str, token_hash: str, draft: Draft) -> Added:
        found: Added = await self._call(Added, "say", session_id=session_id, token_hash=token_hash, draft=draft)
        return found

    async def records(self, *, session_id: str, since: int, limit: int) -> tuple[Record, ...]:
        found: tuple[Record, ...] = await self._call(
            tuple[Record, ...], "records", session_id=session_id, since=since, limit=limit
        )
        return found

    async def add_part(self, *, session_id: str, upload: str, part: int, data: bytes, at: float, limit: int) -> None:
        await self._call(
            None, "add_part", session_id=session_id, upload=upload, part=part, data=data, at=at, limit=limit
        )

    async def drop_upload(self, *, session_id: str, upload: str) -> None:
        await self._call(None, "drop_upload", session_id=session_id, upload=upload)

    async def part(self, *, session_id: str, number: int, part: int) -> bytes:
        found: bytes = await self._call(bytes, "part", session_id=session_id, number=number, part=part)
        return found

    async def seen(self, *, session_id: str, number: int, up_to: int, at: float) -> int:
        return int(await self._call(int, "seen", session_id=session_id, number=number, up_to=up_to, at=at))

    async def deliveries(self, *, session_id: str) -> tuple[Delivery, ...]:
        found: tuple[Delivery, ...] = await self._call(tuple[Delivery, ...], "deliveries", session_id=session_id)
        return found

    async def here(self, *, session_id: str, number: int, now: float, until: float) -> bool:
        return bool(await self._call(bool, "here", session_id=session_id, number=number, now=now, until=until))

    async def gone(self, *, session_id: str, number: int, now: float) -> bool:
        return bool(await self._call(bool, "gone", session_id=session_id, number=number, now=now))

    async def change(self, *, session_id: str, changes: Changes) -> Session:
        found: Session = await self._call(Session, "change", session_id=session_id, changes=changes)
        return found

    async def delete(self, *, session_id: str) -> None:
        await self._call(None, "delete", session_id=session_id)
