"""Finds where a session is kept: in the database, in this process's memory, or in another's."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable

from liveletter.host.errors import Unknown
from liveletter.host.model import Draft, Newcomer, Session
from liveletter.host.storage.reading import NO_SESSION
from liveletter.host.storage.remote import Answerer, Line, RemoteStore, topic_of
from liveletter.host.storage.sql import SqlStore
from liveletter.host.storage.store import Created

_KNOWN = 10_000
Store = SqlStore | RemoteStore


class Stores:
    """`line` leads to other processes, where there are any."""

    def __init__(self, *, kept: SqlStore, memory: SqlStore, line: Line | None = None) -> None:
        self.kept = kept
        self.memory = memory
        self._line = line
        self._remote = RemoteStore(line) if line is not None else None
        self._ours: dict[str, Callable[[], Awaitable[None]] | None] = {}  # in memory, with what ends the answering
        self._known: OrderedDict[str, None] = OrderedDict()  # sessions seen in the database

    async def create(
        self, session: Session, newcomers: tuple[Newcomer, ...], draft: Draft, *, open_hash: str = ""
    ) -> Created:
        """A new session; one that is not recorded is kept in this process's memory and nowhere else."""
        if session.recorded:
            return await self.kept.create(session=session, newcomers=newcomers, draft=draft, open_hash=open_hash)
        created = await self.memory.create(session=session, newcomers=newcomers, draft=draft, open_hash=open_hash)
        self._ours[session.id] = None
        if self._line is not None:
            answerer = Answerer(self.memory, deleted=self.forget)
            self._ours[session.id] = await self._line.answer(topic_of(session.id), answerer.handle)
        return created

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
        end = self._ours.pop(session_id, None)
        if end is not None:
            await end()

    def _remember(self, session_id: str) -> None:
        self._known[session_id] = None
        if len(self._known) > _KNOWN:
            self._known.popitem(last=False)
