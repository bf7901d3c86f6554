"""A live host's desk of the test's own: keeps sessions in memory, and can be told to fail."""

import itertools
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from liveletter.domain.chat import LinkedFile
from liveletter.domain.errors import NotFound, ServerError
from liveletter.domain.live import (
    OWNER,
    HostCheck,
    LiveMember,
    LiveRecord,
    LiveWish,
    MemberState,
    NewSession,
    RecordKind,
    SessionSeen,
    ShownPresence,
)
from liveletter.ports import LiveDesk

HOST_URL = "https://chat.lab.test"
_fresh = itertools.count(1)


@dataclass
class FakeDesk:
    """Fulfils `ports.LiveDesk` without a host."""

    address: str = "alice@lab.test"
    checked: HostCheck = field(default_factory=lambda: HostCheck(True))
    trouble: ServerError | None = None  # raised by everything, while it is set
    sessions: dict[str, SessionSeen] = field(default_factory=dict)
    records: dict[str, list[LiveRecord]] = field(default_factory=dict)
    created: list[LiveWish] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=dict)
    hidden: bool = False
    typing: list[str] = field(default_factory=list)
    files: dict[tuple[str, int], bytes] = field(default_factory=dict)
    letters: dict[str, tuple[str, object]] = field(default_factory=dict)  # Message-ID → session, what was asked for

    def desk(self, host_id: int) -> LiveDesk:
        """It is the desk of every host."""
        return self

    async def run(self) -> None:
        """There is no line."""

    async def check(self) -> HostCheck:
        return self.checked if self.trouble is None else HostCheck(False, self.trouble.sentence)

    async def give_back(self) -> None:
        self._stand()

    def wake(self) -> None:
        """There is no line to wake."""

    def hide(self, hidden: bool) -> None:
        self.hidden = hidden

    async def create(
        self, wish: LiveWish, *, title: str, owner_name: str, guests: Sequence[LiveMember], message_id: str, open: bool
    ) -> NewSession:
        self._stand()
        asked = (wish, title, owner_name, tuple(guests), open)
        before, asked_before = self.letters.get(message_id, ("", None))
        if before in self.sessions and asked != asked_before:
            await self.delete(before)
        number = before if before in self.sessions else str(uuid.uuid4())
        if message_id:
            self.letters[message_id] = (number, asked)
        owner = LiveMember(OWNER, owner_name, self.address, state=MemberState.JOINED)
        members = [owner, *(replace(guest, number=place) for place, guest in enumerate(guests, start=OWNER + 1))]
        seen = SessionSeen(
            number,
            title,
            message_id=message_id,
            recorded=wish.recorded,
            presence=wish.presence,
            mail_after=wish.mail_after,
            created=1.0,
            last_number=1,
            members=tuple(members),
            is_open=open,
        )
        self.sessions[number] = seen
        self.records[number] = [LiveRecord(1, RecordKind.REQUEST, 1.0, OWNER, text=title)]
        self.created.append(wish)
        links = {guest.address: self._link(number, guest.number) for guest in members[1:]}
        return NewSession(seen, links, f"{HOST_URL}/o/{number}/{'o' * 32}" if open else "")

    async def session(self, uuid: str) -> SessionSeen:
        self._stand()
        return self._session(uuid)

    async def say(self, uuid: str, origin_id: str, text: str) -> LiveRecord:
        return self._record(uuid, RecordKind.SAID, origin_id, text)

    async def send_file(self, uuid: str, origin_id: str, name: str, kind: str, data: bytes) -> LiveRecord:
        record = self._record(uuid, RecordKind.FILE, origin_id, name, LinkedFile("", name, kind, len(data)))
        self.files[uuid, record.number] = data
        return record

    async def fetch_file(self, uuid: str, number: int, limit: int) -> bytes:
        self._stand()
        return self.files[uuid, number]

    async def send_typing(self, uuid: str) -> None:
        self.typing.append(uuid)

    async def send_seen(self, uuid: str, number: int) -> None:
        self.seen[uuid] = number

    async def invite(self, uuid: str, address: str, name: str) -> str:
        self._stand()
        seen = self._session(uuid)
        member = LiveMember(len(seen.members) + 1, name or address, address)
        self.sessions[uuid] = replace(seen, members=(*seen.members, member))
        return self._link(uuid, member.number)

    async def renew(self, uuid: str, number: int) -> str:
        self._stand()
        return self._link(uuid, number)

    async def remove(self, uuid: str, number: int) -> None:
        self._stand()
        self.set_member(uuid, number, state=MemberState.REMOVED)

    async def change(
        self,
        uuid: str,
        *,
        title: str | None = None,
        presence: ShownPresence | None = None,
        mail_after: int | None = None,
        is_open: bool | None = None,
    ) -> None:
        self._stand()
        given = {"title": title, "presence": presence, "mail_after": mail_after, "is_open": is_open}
        changes = {name: value for name, value in given.items() if value is not None}
        self.sessions[uuid] = replace(self._session(uuid), **changes)  # type: ignore[arg-type]

    async def close(self, uuid: str) -> None:
        self._stand()
        self.sessions[uuid] = replace(self._session(uuid), closed=2.0)

    async def delete(self, uuid: str) -> None:
        self._stand()
        self._session(uuid)
        del self.sessions[uuid]
        self.deleted.append(uuid)

    async def export(self, uuid: str) -> bytes:
        self._stand()
        return b"{}"

    def set_member(self, uuid: str, number: int, **changes: object) -> SessionSeen:
        """Let something happen to a member; returns the session as it is then."""
        seen = self._session(uuid)
        members = tuple(
            replace(one, **changes) if one.number == number else one  # type: ignore[arg-type]
            for one in seen.members
        )
        self.sessions[uuid] = replace(seen, members=members)
        return self.sessions[uuid]

    def _record(
        self, uuid: str, kind: RecordKind, origin_id: str, text: str, file: LinkedFile | None = None
    ) -> LiveRecord:
        self._stand()
        self._session(uuid)
        records = self.records[uuid]
        known = next((one for one in records if one.origin_id == origin_id), None)
        if known is None:
            known = LiveRecord(len(records) + 1, kind, 10.0 + len(records), OWNER, origin_id, text, file)
            records.append(known)
        return known

    def _session(self, uuid: str) -> SessionSeen:
        if uuid not in self.sessions:
            raise NotFound("There is no such chat, or not any more.")
        return self.sessions[uuid]

    def _stand(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    def _link(self, uuid: str, number: int) -> str:
        return f"{HOST_URL}/s/{uuid}/{f'token{number}x{next(_fresh)}':z<32}"
