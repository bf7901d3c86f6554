"""Sessions that are kept in another process's memory."""

from liveletter.host.errors import OtherRequest, Unknown
from liveletter.host.model import CreationRequest, Delivery, Draft, Newcomer, Record, Seat, Session
from liveletter.host.storage.line import Caller, Line
from liveletter.host.storage.store import Added, Changes, Created, Invited, Snapshot


class RemoteFiles:
    """Fulfils `FileStore` but for what belongs to no single session."""

    def __init__(self, line: Line) -> None:
        self._call = Caller(line).call

    async def add_part(self, *, session_id: str, upload: str, part: int, data: bytes, at: float, limit: int) -> None:
        await self._call(
            None, "files.add_part", session_id=session_id, upload=upload, part=part, data=data, at=at, limit=limit
        )

    async def drop_upload(self, *, session_id: str, upload: str) -> None:
        await self._call(None, "files.drop_upload", session_id=session_id, upload=upload)

    async def part(self, *, session_id: str, number: int, part: int) -> bytes:
        found: bytes = await self._call(bytes, "files.part", session_id=session_id, number=number, part=part)
        return found


class RemoteDoors:
    """Fulfils `DoorStore`."""

    def __init__(self, line: Line) -> None:
        self._call = Caller(line).call

    async def set_open(self, *, session_id: str, token_hash: str) -> Session:
        found: Session = await self._call(Session, "doors.set_open", session_id=session_id, token_hash=token_hash)
        return found

    async def open_session(self, *, session_id: str, token_hash: str) -> Session:
        found: Session = await self._call(Session, "doors.open_session", session_id=session_id, token_hash=token_hash)
        return found

    async def put_code(self, *, session_id: str, address: str, code_hash: str, expires: float, tries: int) -> None:
        named = {"session_id": session_id, "address": address, "code_hash": code_hash}
        await self._call(None, "doors.put_code", expires=expires, tries=tries, **named)

    async def take_code(self, *, session_id: str, address: str, code_hash: str, now: float) -> bool:
        named = {"session_id": session_id, "address": address, "code_hash": code_hash}
        return bool(await self._call(bool, "doors.take_code", now=now, **named))

    async def admit(self, *, session_id: str, token_hash: str, newcomer: Newcomer, at: float, limit: int) -> Invited:
        named = {"session_id": session_id, "token_hash": token_hash}
        found: Invited = await self._call(Invited, "doors.admit", newcomer=newcomer, at=at, limit=limit, **named)
        return found


class RemoteStore:
    """Fulfils `SessionStore` but for what belongs to no single session."""

    def __init__(self, line: Line) -> None:
        self._call = Caller(line).call
        self.files = RemoteFiles(line)
        self.doors = RemoteDoors(line)

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
