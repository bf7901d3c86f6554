"""Finds where a session is kept: in the database, in this process's memory, or in another's."""

import contextlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable

from liveletter.host.errors import Unavailable, Unknown
from liveletter.host.model import CreationRequest, Draft, Newcomer, Session
from liveletter.host.storage.line import Answerer, Line, topic_of
from liveletter.host.storage.reading import NO_SESSION
from liveletter.host.storage.remote import RemoteStore
from liveletter.host.storage.sql import SqlStore
from liveletter.host.storage.store import Created
from liveletter.host.tokens import digest

_KNOWN = 10_000
_UNDER_WAY = "This chat is being created just now. Ask again in a moment."
Store = SqlStore | RemoteStore
End = Callable[[], Awaitable[None]]


class Stores:
    """`line` leads to other processes, where there are any."""

    def __init__(self, *, kept: SqlStore, memory: SqlStore, line: Line | None = None) -> None:
        self.kept = kept
        self.memory = memory
        self._line = line
        self._remote = RemoteStore(line) if line is not None else None
        self._ours: dict[str, list[End]] = {}  # in memory, with what ends the answering
        self._known: OrderedDict[str, None] = OrderedDict()  # sessions seen in the database
        self._under_way: set[str] = set()  # requests

    async def create(
        self,
        session: Session,
        newcomers: tuple[Newcomer, ...],
        draft: Draft,
        *,
        open_hash: str = "",
        request: CreationRequest | None = None,
    ) -> Created:
        """A new session, or the one that the same request created before (`SessionStore.again`); one that is not
        recorded is kept in this process's memory and nowhere else. Raises Unavailable where another process is just
        about the same one."""
        if request is None:
            return await self._make(session, newcomers, draft, open_hash)
        topic = _topic_of_request(session.owner_id, request.id)
        async with self._alone(topic, session):
            before = await self._made_before(topic, session.owner_id, request.id)
            if before is None:
                return await self._make(session, newcomers, draft, open_hash, request)
            store, session_id = before
            return await store.again(session_id=session_id, newcomers=newcomers, open_hash=open_hash, request=request)

    async def _make(
        self,
        session: Session,
        newcomers: tuple[Newcomer, ...],
        draft: Draft,
        open_hash: str,
        request: CreationRequest | None = None,
    ) -> Created:
        store = self.kept if session.recorded else self.memory
        created = await store.create(
            session=session, newcomers=newcomers, draft=draft, open_hash=open_hash, request=request
        )
        if not session.recorded and created.fresh:
            await self._answer_for(created.session, request)
        return created

    async def _answer_for(self, session: Session, request: CreationRequest | None) -> None:
        ends = self._ours[session.id] = []
        if self._line is None:
            return
        answerer = Answerer(self.memory, deleted=self.forget)
        ends.append(await self._line.answer(topic_of(session.id), answerer.handle))
        if request is not None:

            async def tell(_: bytes) -> bytes:
                return session.id.encode()

            ends.append(await self._line.answer(_topic_of_request(session.owner_id, request.id), tell))

    async def _made_before(self, topic: str, owner_id: str, request_id: str) -> tuple[Store, str] | None:
        """What a request created, and where that is kept."""
        for store in (self.memory, self.kept):
            found = await store.requested(owner_id=owner_id, request_id=request_id)
            if found:
                return store, found
        told = None if self._line is None else await self._line.ask(topic, b"")
        return None if self._remote is None or told is None else (self._remote, told.decode())

    @contextlib.asynccontextmanager
    async def _alone(self, topic: str, session: Session) -> AsyncIterator[None]:
        """Of a session in memory no database says that there is one already: one process at a time creates it."""
        if session.recorded or self._line is None:
            yield
            return
        name = int.from_bytes(bytes.fromhex(topic.rpartition(".")[2])[:8], signed=True)
        if topic in self._under_way:
            raise Unavailable(_UNDER_WAY)
        self._under_way.add(topic)
        try:
            if not await self.kept.hold(name):
                raise Unavailable(_UNDER_WAY)
            try:
                yield
            finally:
                await self.kept.let_go(name)
        finally:
            self._under_way.discard(topic)

    async def find(self, session_id: str) -> Store:
        """Where a session is kept. Raises Unknown."""
        if session_id in self._ours:
            return self.memory
        if session_id in self._known:
            return self.kept
        if await self.kept.exists(session_id=session_id):
            self._remember(session_id)
            return self.kept
        if self._remote is not None and await self._remote.exists(session_id=session_id):
            return self._remote
        raise Unknown(NO_SESSION)

    async def forget(self, session_id: str) -> None:
        """A session was deleted."""
        self._known.pop(session_id, None)
        for end in self._ours.pop(session_id, ()):
            await end()

    def _remember(self, session_id: str) -> None:
        self._known[session_id] = None
        if len(self._known) > _KNOWN:
            self._known.popitem(last=False)


def _topic_of_request(owner_id: str, request_id: str) -> str:
    """Where it is asked which session of another process's memory a request created."""
    return "request." + digest("\0".join((owner_id, request_id)))
