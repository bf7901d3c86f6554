"""Files that members share. Their bytes go into the store as they come, part by part; a record names them at last.

No name that comes from outside ever becomes a path: bytes lie in the database, or in memory where the session leaves
no record.
"""

import contextlib
import hashlib
import secrets
from collections.abc import AsyncIterator, Callable

from liveletter.host import texts
from liveletter.host.announcing import Announcer
from liveletter.host.buckets import Buckets
from liveletter.host.config import Limits
from liveletter.host.errors import BadRequest, Conflict, HostError, NotAllowed, TooLarge, Unknown
from liveletter.host.file_names import HEAD, claimed_name, safe_name, told_type
from liveletter.host.hub.notices import RecordAdded
from liveletter.host.model import Draft, File, Record, RecordKind, Seat
from liveletter.host.storage.store import PART
from liveletter.host.storage.stores import Store, Stores

CUT_OFF = 3600.0  # seconds after which an upload that no record names is forgotten
_DIGITS = 15
_NO_FILE = "There is no such file in this chat, or not any more."


class Files:
    """The use cases of sharing. `clock` gives seconds since 1970; `on_shared` is told of each new file."""

    def __init__(
        self,
        *,
        stores: Stores,
        announcer: Announcer,
        limits: Limits,
        clock: Callable[[], float],
        on_shared: Callable[[], None] = lambda: None,
    ) -> None:
        self._stores = stores
        self._announcer = announcer
        self._limits = limits
        self._clock = clock
        self._on_shared = on_shared
        self._rates = Buckets(*limits.files)

    def admit(self, seat: Seat, announced: str | None) -> None:
        """Before anything is read: whether this member may share a file of the announced size.

        Raises NotAllowed, Conflict, TooLarge, TooMany.
        """
        if not seat.member.in_audience:
            raise NotAllowed("Join the chat to share a file.")
        if seat.session.closed is not None:
            raise Conflict("This chat is closed.")
        if announced is not None and (not announced.isdigit() or int(announced) > self._limits.file_bytes + PART):
            raise too_large(self._limits)
        self._rates.take(f"{seat.session.id}/{seat.member.number}", self._clock(), "You are sharing many files.")

    async def share(
        self, seat: Seat, *, client_id: str, name: str, claim: str, data: AsyncIterator[bytes]
    ) -> tuple[Record, bool]:
        """Share a file once: the same id again gives the same record, and False.

        Raises BadRequest, TooLarge, Conflict, and what `data` raises; then nothing of it is left.
        """
        client_id, received = texts.client_id(client_id), claimed_name(name)
        store = await self._stores.find(seat.session.id)
        shown = safe_name(received)
        upload = _Upload(store, seat.session.id, clock=self._clock, limits=self._limits)
        try:
            await upload.take(data)
            file = File(name=shown, type=told_type(claim, upload.head), size=upload.size, sha256=upload.sha256)
            draft = Draft(
                kind=RecordKind.FILE,
                at=self._clock(),
                member=seat.member.number,
                client_id=client_id,
                received=received,
                processed=shown,
                sent=shown,
                file=file,
                upload=upload.id,
            )
            added = await store.add(session_id=seat.session.id, draft=draft)
        except BaseException:
            await upload.forget()
            raise
        if added.record is None:
            raise AssertionError("A file always has a record")
        if added.fresh:
            self._on_shared()
            await self._announcer.tell(seat.session, RecordAdded(seat.session.id, added.record))
        else:
            await upload.forget()
        return added.record, added.fresh

    async def find(self, seat: Seat, number: int) -> File:
        """What is told of a record's file. Raises Unknown, NotAllowed."""
        if not seat.member.in_audience:
            raise NotAllowed("Join the chat to read it.")
        store = await self._stores.find(seat.session.id)
        found = await store.records(session_id=seat.session.id, since=number - 1, limit=1)
        if not found or found[0].number != number or found[0].file is None:
            raise Unknown(_NO_FILE)
        return found[0].file

    async def read(self, seat: Seat, number: int) -> AsyncIterator[bytes]:
        """The bytes of a record's file. Raises Unknown where it goes meanwhile."""
        store = await self._stores.find(seat.session.id)
        part = 0
        while data := await store.files.part(session_id=seat.session.id, number=number, part=part):
            yield data
            part += 1

    async def drop_cut_off(self) -> None:
        """Forget uploads that nobody will end any more."""
        before = self._clock() - CUT_OFF
        await self._stores.kept.files.drop_uploads(before=before)
        await self._stores.memory.files.drop_uploads(before=before)


def record_number(text: str) -> int:
    """A record's number that stands in a path. Raises Unknown: what is no number leads nowhere."""
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        raise Unknown(_NO_FILE)
    return int(text)


def too_large(limits: Limits) -> TooLarge:
    """More than a file may have."""
    return TooLarge(f"A file may have {limits.file_bytes // 1024 // 1024} MB.")


class _Upload:
    """One file on its way into the store."""

    def __init__(self, store: Store, session_id: str, *, clock: Callable[[], float], limits: Limits) -> None:
        self.id = secrets.token_hex(16)
        self.size = 0
        self.head = b""
        self._store = store
        self._session_id = session_id
        self._clock = clock
        self._limits = limits
        self._digest = hashlib.sha256()
        self._waiting = bytearray()
        self._part = 0

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    async def take(self, data: AsyncIterator[bytes]) -> None:
        """Store all of it. Raises BadRequest, TooLarge."""
        async for chunk in data:
            self.size += len(chunk)
            if self.size > self._limits.file_bytes:
                raise too_large(self._limits)
            self._digest.update(chunk)
            self.head = (self.head + chunk)[:HEAD]
            self._waiting += chunk
            while len(self._waiting) >= PART:
                await self._put()
        if self._waiting:
            await self._put()
        if not self.size:
            raise BadRequest("The file is empty. Choose another one.")

    async def _put(self) -> None:
        data = bytes(self._waiting[:PART])
        del self._waiting[:PART]
        await self._store.files.add_part(
            session_id=self._session_id,
            upload=self.id,
            part=self._part,
            data=data,
            at=self._clock(),
            limit=self._limits.session_bytes,
        )
        self._part += 1

    async def forget(self) -> None:
        """Leave nothing of it."""
        with contextlib.suppress(HostError):  # then it is forgotten later, as one that was cut off
            await self._store.files.drop_upload(session_id=self._session_id, upload=self.id)
